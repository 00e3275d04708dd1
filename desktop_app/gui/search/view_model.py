"""From scope, words and order to the ids that the list shows; the newest question wins."""

from __future__ import annotations

from array import array
from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from desktop_app.domain.articles import ArticleId
from desktop_app.domain.changes import Changes
from desktop_app.domain.facets import combined
from desktop_app.domain.filters import Filter, Grouping, Scope, Sort
from desktop_app.domain.results import Begun, Likeness, SearchRequest, SearchResult, Snippet
from desktop_app.errors import GuardbookError
from desktop_app.gui.articles.begun import BegunIds
from desktop_app.gui.articles.model import Standing
from desktop_app.gui.events import Events
from desktop_app.gui.job_runner import JobRunner
from desktop_app.jobs import JobContext
from desktop_app.values import dataclass, field, replace

if TYPE_CHECKING:
    from desktop_app.archive.archive import Archive
    from desktop_app.domain.articles import ArticleRow
    from desktop_app.storage.grouping import Section

PAUSE_MS = 60
ECHO_MS = 16
"""Even without words to look up nothing begins before the key's own echo is on the screen."""

LOADING_MS = 200
SHORTEST = 2
"""As you type, a search begins with the second character."""


@dataclass(frozen=True, slots=True)
class Question:
    """What the list is to show.

    With ``like`` it is what is like that article, wherever in the archive: neither words nor
    ``scope`` count, but filters do.
    """

    text: str = ""
    scope: Scope = ()
    filters: Scope = ()
    browsing_sort: Sort = Sort.DATE
    search_sort: Sort = Sort.RELEVANCE
    grouping: Grouping = Grouping.NONE
    like: Likeness | None = None

    @property
    def query(self) -> str:
        """The words searched for, "" while browsing."""
        return self.text.strip() if self.like is None else self.like.query

    @property
    def place(self) -> Scope:
        """Where in the archive is looked."""
        return self.scope if self.like is None else ()

    @property
    def sort(self) -> Sort:
        """The order that applies now."""
        return self.search_sort if self.query else self.browsing_sort

    @property
    def whole_scope(self) -> Scope:
        """What the archive is asked for beside the words."""
        return (*self.place, *combined(self.filters))

    def request(self) -> SearchRequest:
        """Return it as the archive is asked."""
        like = self.like.article if self.like is not None else None
        return SearchRequest(self.query, self.whole_scope, self.sort, as_you_type=True, like=like)


@dataclass(frozen=True, slots=True)
class Answer:
    """What was found for a question.

    Not ``whole`` while the index is being built, or has to be, because it was damaged.
    ``refreshed`` if the same question was asked again because the archive changed. ``rows`` are
    those that will be seen first, as far as they were read with it.
    """

    question: Question = field(default_factory=Question)
    ids: Sequence[int] = field(default_factory=lambda: array("q"))
    read_as: str = ""
    problem: str = ""
    did_you_mean: str = ""
    refreshed: bool = False
    sections: tuple[Section, ...] = ()
    whole: bool = True
    begun: tuple[Begun, ...] = ()
    rows: Mapping[ArticleId, ArticleRow] = field(default_factory=dict)


class SearchViewModel(QObject):
    """Asks the archive and tells what it found.

    Signals:
        answered: an ``Answer``; what is shown is kept until then.
        loading: True once an answer takes longer than 200 ms, False when it is there.
        open_first: Enter was pressed and the answer is there.
        snippets: a mapping of ``ArticleId`` to ``Snippet``, for rows in view.
        asked: a question was sent off; what else reads the archive lets it go first.
    """

    answered = Signal(object)
    asked = Signal()
    loading = Signal(bool)
    open_first = Signal()
    snippets = Signal(object)

    def __init__(
        self,
        archive: Archive,
        jobs: JobRunner,
        events: Events,
        browsing_sort: Sort = Sort.DATE,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._archive, self._jobs = archive, jobs
        self.question = Question(browsing_sort=browsing_sort)
        self.answer = Answer(self.question)
        self._before = self.question
        self._opening = False
        self._asked = False
        self.standing: Callable[[], Standing] = Standing
        """Asked where the list stands, to read with an answer the rows that will be seen."""
        self._changes = 0
        # Otherwise Qt may ring 3 ms late, to wake up for several timers at once.
        self._pause = QTimer(self, singleShot=True, timerType=Qt.TimerType.PreciseTimer)
        self._pause.setInterval(PAUSE_MS)
        self._pause.timeout.connect(self._ask)
        self._slow = QTimer(self, singleShot=True, interval=LOADING_MS)
        self._slow.timeout.connect(lambda: self.loading.emit(True))
        events.changed.connect(self._on_changed)

    @property
    def pause_ms(self) -> int:
        """How long the last key waits for another one, in ms."""
        return self._pause.interval()

    @property
    def waiting(self) -> bool:
        """Whether a question is about to be asked, or its answer is awaited."""
        return self._pause.isActive() or self._asked

    # -- questions -----------------------------------------------------------------------
    def set_text(self, text: str) -> None:
        """Call on every keystroke."""
        self._opening = False
        if self.question.like is not None:
            if not text.strip():
                return  # the field was emptied for what is like an article
            self.question = replace(self._before, text="")
        was, self.question = self.question, replace(self.question, text=text)
        if self.question.query == was.query:
            return
        if not self.question.query:
            self._pause.start(ECHO_MS)
        elif len(self.question.query) >= SHORTEST:
            self._pause.start(PAUSE_MS)
        else:
            self._pause.stop()

    def submit(self) -> None:
        """Open the first article found, as soon as the answer is there."""
        if not self.question.query:
            return
        if self.answer.question == self.question and not self._asked:
            self.open_first.emit()
            return
        self._opening = True
        if self._pause.isActive() or not self._asked:
            self._ask()

    def set_scope(self, scope: Scope) -> None:
        """Show another entry of the sidebar."""
        if self.question.like is not None:
            self.question = replace(self._before, text="", scope=scope)
        elif scope != self.question.scope:
            self.question = replace(self.question, scope=scope)
        else:
            return
        self._ask()

    def set_sort(self, sort: Sort) -> None:
        """Put the list in another order; searching and browsing remember theirs apart."""
        if self.question.query:
            self.question = replace(self.question, search_sort=sort)
        else:
            self.question = replace(self.question, browsing_sort=sort)
        self._ask()

    def set_grouping(self, grouping: Grouping) -> None:
        """Divide the list into groups, or show it in one piece."""
        if grouping is not self.question.grouping:
            self.question = replace(self.question, grouping=grouping)
            self._ask()

    def toggle_filter(self, wanted: Filter) -> None:
        """Narrow the list to what the filter chooses, or widen it again."""
        filters = tuple(one for one in self.question.filters if one != wanted)
        if len(filters) == len(self.question.filters):
            filters = (*filters, wanted)
        self.question = replace(self.question, filters=filters)
        self._ask()

    def clear_filters(self) -> None:
        """Show everything in the scope again."""
        self.question = replace(self.question, filters=())
        self._ask()

    def restore(self, text: str, scope: Scope, filters: Scope, sort: Sort) -> None:
        """Ask a question that was kept, in the place of the present one."""
        self._opening = False
        question = replace(self.question, like=None)
        self.question = replace(question, text=text, scope=scope, filters=filters)
        if self.question.query:
            self.question = replace(self.question, search_sort=sort)
        elif sort is not Sort.RELEVANCE:
            self.question = replace(self.question, browsing_sort=sort)
        self._ask()

    def show_like(self, likeness: Likeness) -> None:
        """Show what is like an article, until ``leave_likeness``."""
        self._opening = False
        if self.question.like is None:
            self._before = self.question
        self.question = replace(
            self.question, text="", filters=(), like=likeness, search_sort=Sort.RELEVANCE
        )
        self._ask()

    def leave_likeness(self) -> Question:
        """Ask again what was asked before ``show_like``, and return it."""
        self.question = replace(self._before, grouping=self.question.grouping)
        self._ask()
        return self.question

    def start(
        self,
        ids: Sequence[int] | None = None,
        rows: Mapping[ArticleId, ArticleRow] | None = None,
    ) -> None:
        """Ask the first question, or take its answer, which was read before, and its rows."""
        if ids is None:
            self._ask()
        else:
            self._show(Answer(self.question, ids, rows=rows or {}))

    def complete(self) -> None:
        """Read the rest of a first answer that was only begun, behind the picture of it."""
        begun, question = self.answer.ids, self.answer.question
        if not isinstance(begun, BegunIds) or begun.whole:
            return

        def filled(ids: array[int]) -> None:
            begun.fill(ids)
            if len(ids) != len(begun) and self.answer.ids is begun:
                self._show(Answer(question, ids, refreshed=True))

        self._jobs.read(
            lambda _: self._archive.ids(question.whole_scope, question.sort),
            filled,
            replaces="completing",
        )

    def refresh(self) -> None:
        """Ask the same question again, because the archive changed."""
        if not self._pause.isActive():
            self._ask(refreshed=self.answer.question == self.question)

    def want_snippets(self, articles: Sequence[ArticleId]) -> None:
        """Fetch fragments around the matches, for rows that are in view."""
        query = self.answer.question.query
        if not query or not articles:
            return

        def job(_: JobContext) -> dict[ArticleId, Snippet]:
            return self._archive.snippets(query, articles, as_you_type=True)

        def show(found: dict[ArticleId, Snippet]) -> None:
            if self.answer.question.query == query:
                self.snippets.emit(found)

        self._jobs.read(job, show, replaces="snippets")

    def close(self) -> None:
        """Ask and tell nothing any more."""
        self._pause.stop()
        self._slow.stop()

    # -- answers -------------------------------------------------------------------------
    def _ask(self, *, refreshed: bool = False) -> None:
        self._pause.stop()
        question, standing, changes = self.question, self.standing(), self._changes
        self._asked = True
        self._slow.start()
        self.asked.emit()

        def job(context: JobContext) -> Answer:
            answer = _answer(self._archive, question, context)
            if question.grouping:
                answer = _grouped(self._archive, answer)
            seen = standing.among(answer.ids, kept=refreshed)
            rows = self._archive.rows(seen) if seen else {}
            return replace(answer, refreshed=refreshed, rows=rows)

        def show(answer: Answer) -> None:
            # Rows may have been read before what has changed meanwhile.
            self._show(answer if changes == self._changes else replace(answer, rows={}))

        self._jobs.read(
            job,
            show,
            replaces="search",
            failed=self._failed,
            stopped=self._arrived,
        )

    def _show(self, answer: Answer) -> None:
        self._arrived()
        self.answer = answer
        self.answered.emit(answer)
        if self._opening:
            self._opening = False
            self.open_first.emit()

    def _failed(self, problem: GuardbookError) -> None:
        self._arrived()
        self._opening = False
        self._jobs.failed.emit(problem)

    def _arrived(self) -> None:
        self._asked = False
        self._slow.stop()
        self.loading.emit(False)

    def _on_changed(self, changes: Changes) -> None:
        self._changes += 1
        if changes.members or changes.texts:
            self.refresh()


def _grouped(archive: Archive, answer: Answer) -> Answer:
    """Put what was found under headings, in a reading thread."""
    question = answer.question
    ids, sections = archive.grouped(
        answer.ids, question.grouping, question.sort, question.whole_scope
    )
    return replace(answer, ids=ids, sections=sections)


def _answer(archive: Archive, question: Question, context: JobContext) -> Answer:
    """Ask the archive, in a reading thread."""
    if not question.query:
        # Straight from the database: the search engine need not be there yet.
        ids = archive.ids(question.whole_scope, question.sort)
        return Answer(question, ids)
    found: SearchResult = archive.find(question.request(), context)
    over = not found.ids and not found.did_you_mean and not found.begun
    if over and question.like is None:
        # What begins like that is nowhere: ask for the whole word, which may be a misspelt one.
        found = archive.find(replace(question.request(), as_you_type=False), context)
    return Answer(
        question,
        found.ids,
        found.read_as,
        found.problem,
        found.did_you_mean,
        whole=found.whole,
        begun=found.begun,
    )
