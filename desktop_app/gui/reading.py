"""The article that is open: loading, matches of the search, read state, back and forward."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from desktop_app.domain.articles import Article, ArticleId
from desktop_app.domain.changes import Changes
from desktop_app.domain.drafts import ReadingPlace
from desktop_app.domain.flags import Flag
from desktop_app.domain.results import Matches
from desktop_app.errors import GuardbookError, NotInArchive
from desktop_app.gui.events import Events
from desktop_app.gui.job_runner import JobRunner
from desktop_app.jobs import JobContext

if TYPE_CHECKING:
    from desktop_app.archive.archive import Archive
    from desktop_app.archive.reports import Done

READ_AFTER_MS = 1500
"""An article counts as read once it has been open for so long."""
_REMEMBERED = 100


class ReadingViewModel(QObject):
    """Opens articles, one at a time; the newest wish wins.

    Signals:
        opened: another article, or the same one after a change: (``Article`` | None, ``Matches``).
        matches_changed: ``Matches`` of another search in the same article.
        history_changed: where back and forward lead is another.
    """

    opened = Signal(object, object)
    matches_changed = Signal(object)
    history_changed = Signal()

    def __init__(
        self,
        archive: Archive,
        jobs: JobRunner,
        events: Events,
        parent: QObject | None = None,
        *,
        name: str = "",
    ) -> None:
        """Read from an archive; ``name`` tells its queries from those of another one."""
        super().__init__(parent)
        self._articles, self._searches = f"article{name}", f"matches{name}"
        self._archive, self._jobs, self._events = archive, jobs, events
        self.article: Article | None = None
        self.matches = Matches()
        self.place: ReadingPlace | None = None
        """Where the article was left, as far as the archive knew when it was opened."""
        self.by_history = False
        """Whether the article was opened by going back or forward."""
        self.looking = False
        """Whether the matches of a new search are looked for in the article that is open."""
        self._wanted: ArticleId | None = None
        self._query = ""
        self._back: list[ArticleId] = []
        self._forward: list[ArticleId] = []
        self._seen = QTimer(self, singleShot=True, interval=READ_AFTER_MS)
        self._seen.timeout.connect(self._mark_read)
        events.changed.connect(self._on_changed)

    @property
    def query(self) -> str:
        """The search whose matches are shown, "" for none."""
        return self._query

    @property
    def wanted(self) -> ArticleId | None:
        """The article that is open or about to be."""
        return self._wanted

    @property
    def before(self) -> ArticleId | None:
        """The article that was open before this one."""
        return next((one for one in reversed(self._back) if one != self._wanted), None)

    @property
    def can_go_back(self) -> bool:
        """Whether an article was open before."""
        return bool(self._back)

    @property
    def can_go_forward(self) -> bool:
        """Whether the user went back."""
        return bool(self._forward)

    def open(self, article: ArticleId) -> None:
        """Open an article."""
        if article == self._wanted:
            return
        self._leave(article)
        self.by_history = False
        self._load(article)

    def put_away(self) -> None:
        """Show no article; going back leads to the one that was open."""
        self._leave(None)
        self.close()

    def _leave(self, onto: ArticleId | None) -> None:
        """Remember the article that is left; one that only was put away is not left twice."""
        if self._wanted is not None:
            self._back = [*self._back[-_REMEMBERED:], self._wanted]
            self._forward.clear()
        elif onto is not None and self._back[-1:] == [onto]:
            self._back.pop()
        self.history_changed.emit()

    def start(self, article: Article, place: ReadingPlace | None) -> None:
        """Show the first article, which was read before."""
        self._wanted, self.place = article.id, place
        self._show(article, Matches())

    def close(self) -> None:
        """Show no article."""
        self._jobs.forget(self._articles)
        self._seen.stop()
        self._wanted = None
        self._show(None, Matches())

    def go_back(self) -> ArticleId | None:
        """Open the article before; return it."""
        return self._go(self._back, self._forward)

    def go_forward(self) -> ArticleId | None:
        """Open the article after; return it."""
        return self._go(self._forward, self._back)

    def set_query(self, query: str) -> None:
        """Show the matches of another search in the open article."""
        if query == self._query:
            return
        self._query = query
        article = self.article
        if article is None:
            return
        if not query:
            self._jobs.forget(self._searches)
            self._show_matches(Matches())
            return

        def job(_: JobContext) -> Matches:
            return self._archive.matches(query, article, as_you_type=True)

        self.looking = True
        self._jobs.read(job, self._show_matches, replaces=self._searches)

    def _go(self, source: list[ArticleId], other: list[ArticleId]) -> ArticleId | None:
        if not source:
            return None
        article = source.pop()
        if self._wanted is not None:
            other.append(self._wanted)
        self.by_history = True
        self._load(article)
        self.history_changed.emit()
        return article

    def _load(self, article: ArticleId) -> None:
        self._wanted = article
        self._seen.stop()
        query = self._query

        def job(_: JobContext) -> tuple[Article, Matches, ReadingPlace | None]:
            found, place = self._archive.article(article), self._archive.reading_place(article)
            if not query:
                return found, Matches(), place
            return found, self._archive.matches(query, found, as_you_type=True), place

        def show(found: tuple[Article, Matches, ReadingPlace | None]) -> None:
            opened, matches, self.place = found
            self._show(opened, matches)
            if query != self._query:
                now, self._query = self._query, query
                self.set_query(now)

        self._jobs.read(job, show, replaces=self._articles, failed=self._on_failed)

    def _show(self, article: Article | None, matches: Matches) -> None:
        self._jobs.forget(self._searches)
        self.looking = False
        self.article, self.matches = article, matches
        self.opened.emit(article, matches)
        if article is not None and not article.read and self._archive.writable:
            self._seen.start()

    def _show_matches(self, matches: Matches) -> None:
        self.looking = False
        self.matches = matches
        self.matches_changed.emit(matches)

    def _on_failed(self, problem: GuardbookError) -> None:
        if isinstance(problem, NotInArchive):  # purged meanwhile
            self.close()
        else:
            self._jobs.failed.emit(problem)

    def _mark_read(self) -> None:
        article = self.article
        if article is None or article.read:
            return

        def done(result: Done) -> None:
            # Lists are not asked again: the article would vanish from "Unread" while it is read.
            self._events.changed.emit(Changes(result.changes.articles))

        self._jobs.write(lambda _: self._archive.set_flag([article.id], Flag.READ, on=True), done)

    def _on_changed(self, changes: Changes) -> None:
        if self._wanted is not None and self._wanted in changes.articles:
            self._load(self._wanted)
