"""Shows answers in the list, and says in words why a list is empty."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QObject, Qt

from desktop_app.domain.articles import ArticleId
from desktop_app.domain.filters import Scope, Sort
from desktop_app.domain.results import Likeness, Snippet
from desktop_app.domain.text import visible_bidi
from desktop_app.gui import formats
from desktop_app.gui.articles.headings import headings_of
from desktop_app.gui.job_runner import JobRunner
from desktop_app.gui.search.view_model import Answer, Question, SearchViewModel
from desktop_app.gui.search.words import in_words, like_words, read_back
from desktop_app.gui.sentences import spoken
from desktop_app.gui.sidebar.view_model import (
    ALL,
    ANNOTATED,
    INBOX,
    STARRED,
    TRASH,
    UNREAD,
    Entry,
    SidebarViewModel,
    flat,
    library,
)
from desktop_app.gui.window import Panes

translate = formats.translate


def empty_words(key: str) -> tuple[str, str, str]:
    """Return icon, headline and sentence for an entry of the sidebar without articles."""
    if key.startswith("case:"):
        return (
            "folder-open",
            translate("empty", "Nothing in this case yet"),
            translate("empty", "Choose articles and press E to file them here."),
        )
    if key.startswith("tag:"):
        return (
            "tag",
            translate("empty", "No article has this tag"),
            translate("empty", "Choose articles and press T to tag them."),
        )
    return {
        INBOX: (
            "inbox",
            translate("empty", "The Inbox is empty"),
            translate("empty", "What you import lands here until you file it in a case."),
        ),
        UNREAD: ("circle-check", translate("empty", "Everything is read"), ""),
        STARRED: (
            "star",
            translate("empty", "No stars yet"),
            translate("empty", "Press S to put a star on an article."),
        ),
        ANNOTATED: (
            "highlighter",
            translate("empty", "No highlights or notes yet"),
            translate("empty", "Select words in an article and press H."),
        ),
        TRASH: ("trash-2", translate("empty", "The Trash is empty"), ""),
    }.get(key, ("newspaper", translate("empty", "No articles yet"), ""))


def like_name(question: Question) -> str:
    """Return what the list is called if it holds what is like an article, "" if not."""
    return like_words(question.like.title) if question.like is not None else ""


class ListPresenter(QObject):
    """Between the search view-model, the sidebar and the widgets of the middle column."""

    def __init__(
        self,
        panes: Panes,
        search: SearchViewModel,
        sidebar: SidebarViewModel,
        jobs: JobRunner,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._panes, self._search, self._sidebar = panes, search, sidebar
        self._jobs = jobs
        self._entry: Entry = library(None)[0]
        self._started = self._everywhere = False
        self._slow = False
        self._back_to: ArticleId | None = None
        panes.sidebar.tree.show_entries(sidebar.entries)
        panes.sidebar.tree.select(ALL)
        panes.sidebar.tree.chosen.connect(self._on_chosen)
        panes.search.typed.connect(search.set_text)
        panes.search.submitted.connect(search.submit)
        panes.search.sort_chosen.connect(search.set_sort)
        panes.search.group_chosen.connect(search.set_grouping)
        panes.search.filter_dropped.connect(search.toggle_filter)
        panes.search.filters_cleared.connect(search.clear_filters)
        panes.search.scope_dropped.connect(self.search_everywhere)
        panes.search.like_dropped.connect(self.leave_likeness)
        panes.list.escaped.connect(self.leave_likeness)
        panes.list.in_view.connect(self._on_in_view)
        panes.empty.chosen.connect(self._on_way_out)
        sidebar.entries_changed.connect(self._on_entries)
        search.standing = panes.list.standing
        search.answered.connect(self._on_answer)
        search.snippets.connect(self._on_snippets)
        search.loading.connect(self._on_loading)
        panes.search.set_sort(search.question.sort, searching=False)
        self._set_placeholder()

    @property
    def label(self) -> str:
        """Name of what is listed: a case, a tag, a view of the library, or what is like what."""
        return like_name(self._search.answer.question) or self._entry.label

    # -- the sidebar ---------------------------------------------------------------------
    def _on_chosen(self, entry: Entry) -> None:
        everywhere, self._everywhere = self._everywhere, False
        left, self._entry = self._sidebar.saved(self._entry.key), entry
        self._set_placeholder()
        found = self._sidebar.saved(entry.key)
        question = self._search.question
        if found is not None:
            self._restore(found.query, found.scope, found.filters, found.sort)
        elif left is not None:
            # What was typed goes along; what belongs to the saved search stays behind.
            typed = question.text if everywhere or question.query != left.query else ""
            self._restore(typed, entry.scope or (), (), question.sort)
        else:
            self._search.set_scope(entry.scope or ())

    def _restore(self, text: str, scope: Scope, filters: Scope, sort: Sort) -> None:
        self._search.restore(text, scope, filters, sort)
        # The words are known to be asked for: the field only shows them.
        self._panes.search.field.setText(text)

    @property
    def entry(self) -> Entry:
        """The entry of the sidebar that is listed."""
        return self._entry

    @property
    def case_names(self) -> dict[str, str]:
        """The names of the cases by their id, for words about filters."""
        known = flat(self._sidebar.entries)
        return {
            key.removeprefix("case:"): entry.label
            for key, entry in known.items()
            if key.startswith("case:")
        }

    def show_like(self, likeness: Likeness) -> None:
        """List what is like an article, until Esc or the next words."""
        self._search.show_like(likeness)
        self._panes.search.field.clear()
        self._panes.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def leave_likeness(self) -> None:
        """List again what was listed before ``show_like``, with the article of then."""
        like = self._search.question.like
        if like is None:
            return
        self._back_to = like.article
        before = self._search.leave_likeness()
        # The words are known to be asked for: the field only shows them.
        self._panes.search.field.setText(before.text)
        self._panes.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def _hidden_scope(self, answer: Answer) -> Scope:
        """Return where a saved search looks, which no chip says."""
        return answer.question.place if self._sidebar.saved(self._entry.key) is not None else ()

    def _on_entries(self, entries: tuple[Entry, ...]) -> None:
        self._panes.sidebar.tree.show_entries(entries)
        self._set_placeholder()

    def _set_placeholder(self) -> None:
        total = self._sidebar.entries[0].count
        self._panes.search.set_scope("" if self._entry.key == ALL else self._entry.label)
        if self._entry.key != ALL:
            text = self.tr("Search in {0}").format(self._entry.label)
        elif total:
            text = self.tr("Search {0}").format(formats.articles(total))
        else:
            text = self.tr("Search")
        self._panes.search.set_placeholder(text)

    # -- answers -------------------------------------------------------------------------
    def _on_answer(self, answer: Answer) -> None:
        question, panel = answer.question, self._panes.search
        # Rows take as long to paint as all the rest takes to change.
        if self._panes.list.hold():
            self._jobs.in_own_turn(self._panes.list.paint_held)
        self._panes.list.show_ids(
            answer.ids,
            refreshed=answer.refreshed,
            reveal=not question.query,
            headings=headings_of(answer.sections, question.grouping),
            rows=answer.rows,
        )
        said = in_words((*self._hidden_scope(answer), *question.filters), self.case_names)
        like = like_name(question)
        words = read_back(spoken(answer.read_as), said, like)
        panel.set_like(like)
        panel.set_sort(question.sort, searching=bool(question.query))
        panel.groups.show_grouping(question.grouping)
        panel.set_filters(question.filters, self.case_names)
        self._show_count(answer)
        # What comes and goes is last: then all the rest is laid out with it, and not once more.
        panel.set_reading(words, answer.problem, answer.did_you_mean)
        panel.remarks.set_begun(question.query, answer.begun)
        some = len(answer.ids) > 0
        if not some:
            self._explain(answer)
        self._panes.show_rows(some)
        everything = not question.query and not question.filters and self._entry.key == ALL
        self._panes.show_welcome(not some and everything)
        if some and not self._started and not question.query:
            self._started = True
            self._panes.list.go_to(0)
        if self._back_to is not None and question.like is None:
            article, self._back_to = self._back_to, None
            self._panes.list.go_to_article(article)

    def _show_count(self, answer: Answer) -> None:
        count, query = len(answer.ids), answer.question.query
        words = bool(query) and answer.question.like is None
        text = formats.results(count, query) if words else formats.articles(count)
        self._panes.search.set_count(text)

    def _explain(self, answer: Answer) -> None:
        question = answer.question
        buttons: dict[str, str] = {}
        if question.filters:
            buttons["filters"] = self.tr("Remove filters")
        if question.like is not None:
            buttons["back"] = self.tr("Back to the list before")
            self._panes.empty.show_state(
                "text-search",
                self.tr("Nothing like it"),
                self.tr("No other article has enough words in common with “{0}”.").format(
                    visible_bidi(question.like.title)
                ),
                buttons,
            )
            return
        if question.query and self._entry.key != ALL:
            buttons["everywhere"] = self.tr("Search all articles")
        if question.query:
            self._panes.empty.show_state(
                "search",
                self.tr("No results"),
                self.tr("No article here has “{0}”.").format(question.query),
                buttons,
            )
        elif question.filters:
            words = self.tr("Nothing passes these filters")
            self._panes.empty.show_state("list-filter", words, "", buttons)
        else:
            self._panes.empty.show_state(*empty_words(self._entry.key))

    def _on_way_out(self, name: str) -> None:
        if name == "filters":
            self._search.clear_filters()
        elif name == "everywhere":
            self.search_everywhere()
        elif name == "back":
            self.leave_likeness()

    def search_everywhere(self) -> None:
        """Search all articles for the same words; a saved search is left with its filters."""
        self._everywhere = True
        self._panes.sidebar.tree.select(ALL)

    def _on_loading(self, slow: bool) -> None:
        if slow:
            self._panes.search.set_count(self.tr("Searching…"))
        elif self._slow:
            self._show_count(self._search.answer)
        self._slow = slow

    # -- fragments -----------------------------------------------------------------------
    def _on_in_view(self, first: int, last: int) -> None:
        if self._search.answer.question.query:
            model = self._panes.list.list_model
            self._search.want_snippets(model.missing_snippets(first - 2, last + 2))

    def _on_snippets(self, found: Mapping[ArticleId, Snippet]) -> None:
        self._panes.list.list_model.set_snippets(found)
