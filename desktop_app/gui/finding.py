"""Commands that narrow a search, keep it, and take it up again."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from desktop_app.domain.articles import ArticleId
from desktop_app.domain.results import Likeness
from desktop_app.domain.searches import SavedSearch
from desktop_app.gui.facets.view_model import FacetsViewModel
from desktop_app.gui.listing import ListPresenter
from desktop_app.gui.search.completing import Completing
from desktop_app.gui.search.history import SearchHistory
from desktop_app.gui.search.view_model import SearchViewModel
from desktop_app.gui.search.words import in_words, read_back
from desktop_app.gui.searches.keys import SavedSearchKeys
from desktop_app.gui.searches.view_model import SearchCounts
from desktop_app.gui.sidebar.view_model import ALL, SidebarViewModel
from desktop_app.gui.tools import Tools

if TYPE_CHECKING:
    from desktop_app.archive.reports import Done
    from desktop_app.gui.popup import Popup

_NAME = 60


class Finding(QObject):
    """Between the search and what keeps or narrows it."""

    def __init__(
        self,
        tools: Tools,
        search: SearchViewModel,
        sidebar: SidebarViewModel,
        listing: ListPresenter,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._tools, self._search = tools, search
        self._sidebar, self._listing = sidebar, listing
        self._popup: Popup | None = None
        archive, jobs = tools.archive, tools.jobs
        self.facets = FacetsViewModel(archive, jobs, search, self)
        self.history = SearchHistory(archive, jobs, self)
        self.completing = Completing(
            archive, jobs, tools.theme, tools.panes.search.field, tools.window, self
        )
        # What is found comes before how the word may go on, unless it takes long.
        self.completing.held = lambda: search.waiting
        search.loading.connect(self.completing.go_on)
        self.counts = SearchCounts(archive, jobs, tools.events, self)
        self.counts.counted.connect(sidebar.set_found)
        search.asked.connect(self.counts.give_way)
        self.history.changed.connect(self._on_history)
        panes = tools.panes
        panes.search.filters_wanted.connect(self.filter)
        panes.search.field.history_wanted.connect(self.show_history)
        panes.search.submitted.connect(lambda: self.history.use(search.question.text))
        panes.list.opened.connect(self._on_opened)
        keys = SavedSearchKeys(panes.sidebar.tree, self)
        keys.rename_wanted.connect(self._rename)
        keys.forget_wanted.connect(self._forget)
        keys.move_wanted.connect(self._move)
        keys.writable = archive.writable

    def handlers(self) -> dict[str, Callable[[], object]]:
        """Return what these commands do, by action."""
        return {
            "search.filter": self.filter,
            "search.save": self.save,
            "search.like": self.more_like,
            "search.everywhere": self._listing.search_everywhere,
            "search.history": lambda: self.history.set_on(not self.history.on),
            "search.forget": self.clear_history,
        }

    def start(self) -> None:
        """Begin with what needs the engines; call it once the first list has been seen."""
        self.history.load()
        self.counts.start()
        self._tools.panes.search.field.entered.connect(self._on_entered)

    def _on_entered(self) -> None:
        """Have the first search read from the disk before its first letter is typed."""
        archive = self._tools.archive
        self._tools.jobs.read(archive.warm, lambda _: None, replaces="warm")

    def close(self) -> None:
        """Take away what floats over the window, before the archive is closed."""
        self.completing.close()
        if self._popup is not None:
            self._popup.close_popup()

    @property
    def can_save(self) -> bool:
        """Whether there are words or filters to save."""
        question = self._search.question
        return question.like is None and bool(question.query or question.filters)

    @property
    def has_scope(self) -> bool:
        """Whether less than the whole archive is listed."""
        return self._listing.entry.key != ALL

    # -- more like this ------------------------------------------------------------------
    def more_like(self) -> None:
        """List the articles that are like the one that is open."""
        article = self._article()
        if article is None:
            return
        archive, toast = self._tools.archive, self._tools.window.messages.toast

        def show(likeness: Likeness) -> None:
            if likeness.query:
                if self._tools.panes.other_list is not None:
                    self._listing.search_everywhere()
                self._listing.show_like(likeness)
            else:
                toast(self.tr("No word of this article tells it from the others"))

        self._tools.jobs.read(lambda _: archive.likeness(article), show, replaces="likeness")

    def _article(self) -> ArticleId | None:
        """Return the article that is meant: the list's current one, or the one that is open."""
        panes, other = self._tools.panes, self._tools.panes.other_list
        chosen = [panes.list.current_id()] if other is None else other.chosen_articles()
        if chosen and chosen[0] is not None:
            return chosen[0]
        return panes.reader.article.id if panes.reader.article is not None else None

    # -- filters -------------------------------------------------------------------------
    def filter(self) -> None:
        """Open the panel of filters, or close it."""
        from desktop_app.gui.facets.view import FacetPanel

        if isinstance(self._popup, FacetPanel):
            self._popup.close_popup()
            return
        self.facets.open()
        panel = FacetPanel(self._tools.theme, self.facets, self._tools.window)
        self._open(panel)
        panel.open_below(self._tools.panes.search.filter_button, panel.field)

    def _open(self, popup: Popup) -> None:
        if self._popup is not None:
            self._popup.close_popup()
        self._popup = popup
        popup.closed.connect(lambda: self._on_closed(popup))

    def _on_closed(self, popup: Popup) -> None:
        if self._popup is popup:
            self._popup = None

    # -- history -------------------------------------------------------------------------
    def show_history(self) -> None:
        """Offer earlier queries under the field; without any go on to the list."""
        from desktop_app.gui.search.history_popup import HistoryPopup

        panes, history = self._tools.panes, self.history
        if history.on and not history.queries:
            panes.search.left.emit()
            return
        field = panes.search.field
        popup = HistoryPopup(
            self._tools.theme,
            history,
            field.width(),
            writable=self._tools.archive.writable,
            parent=self._tools.window,
        )
        popup.taken.connect(self._take_query)
        popup.switched.connect(history.set_on)
        popup.cleared.connect(self.clear_history)
        self._open(popup)
        popup.open_below(field, popup.first)

    def clear_history(self) -> None:
        """Forget every query."""
        self.history.clear()
        self._tools.window.messages.toast(self.tr("The search history is empty now"))

    def _take_query(self, query: str) -> None:
        field = self._tools.panes.search.field
        field.setText(query)
        field.setFocus()

    def _on_opened(self, _: ArticleId) -> None:
        answer = self._search.answer
        if answer.question == self._search.question:
            self.history.use(answer.question.text)

    def _on_history(self) -> None:
        action = self._tools.actions["search.history"]
        action.setChecked(self.history.on)

    # -- saved searches ------------------------------------------------------------------
    def save(self) -> None:
        """Ask for a name and keep the search under it."""
        question = self._search.question
        if not self.can_save:
            return
        open_now = self._sidebar.saved(self._listing.entry.key)
        names = self._listing.case_names
        filters = in_words((*question.scope, *question.filters), names)
        words = question.query or in_words(question.filters, names)
        name = open_now.name if open_now is not None else words[:_NAME]

        def do(name: str) -> None:
            archive = self._tools.archive
            self._do(
                lambda: archive.save_search(
                    name, question.query, question.scope, question.filters, question.sort
                ),
                self.tr("Saved as “{0}”").format(name.strip()),
            )

        self._ask(
            self.tr("Save search"), name, read_back(question.query, filters), "", do, replaces=True
        )

    def rename_current(self) -> bool:
        """Ask for another name of the saved search in the sidebar; False if it is none."""
        key = self._tools.panes.sidebar.tree.current_key
        self._rename(key)
        return self._sidebar.saved(key) is not None

    def _rename(self, key: str) -> None:
        saved = self._sidebar.saved(key)
        if saved is None:
            return

        def do(name: str) -> None:
            self._do(lambda: self._tools.archive.rename_search(saved.id, name))

        title = self.tr("Rename saved search")
        self._ask(title, saved.name, "", saved.name, do, replaces=False)

    def _ask(
        self,
        title: str,
        name: str,
        what: str,
        own: str,
        do: Callable[[str], None],
        *,
        replaces: bool,
    ) -> None:
        from desktop_app.gui.searches.view import NameSheet

        taken = [one.name for one in self._sidebar.searches if one.name != own]
        tools = self._tools
        sheet = NameSheet(
            tools.theme, title, name, what, taken, replaces=replaces, parent=tools.window
        )
        sheet.named.connect(do)
        tools.open_sheet(sheet)

    def _forget(self, key: str) -> None:
        saved = self._sidebar.saved(key)
        if saved is not None:
            words = self.tr("Saved search “{0}” deleted").format(saved.name)
            self._do(lambda: self._tools.archive.forget_search(saved.id), words)

    def _move(self, key: str, by: int) -> None:
        saved: SavedSearch | None = self._sidebar.saved(key)
        if saved is not None:
            number = saved.id
            self._do(lambda: self._tools.archive.move_search(number, by))

    def _do(self, action: Callable[[], Done], say: str = "") -> None:
        def done(result: Done) -> None:
            if say and result.edit is not None:
                self._tools.window.messages.toast(say, self.tr("Undo"), self._tools.undo.undo)

        self._tools.undo.do(action, done)
