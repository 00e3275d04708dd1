"""One open archive in the window: its view-models, its commands, and how they hang together."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QWidget

from desktop_app.domain.articles import Article, ArticleId
from desktop_app.domain.changes import Changes
from desktop_app.domain.filters import Sort
from desktop_app.domain.results import Matches
from desktop_app.gui.action_set import Actions, Need
from desktop_app.gui.archives import archive_title
from desktop_app.gui.dialogs import Dialogs
from desktop_app.gui.events import Events
from desktop_app.gui.first_look import FirstLook
from desktop_app.gui.first_paint import FirstPaint
from desktop_app.gui.going import Going
from desktop_app.gui.job_runner import JobRunner
from desktop_app.gui.listing import ListPresenter
from desktop_app.gui.meanings import ColourMeanings
from desktop_app.gui.page_reading import PageReading
from desktop_app.gui.reading import ReadingViewModel
from desktop_app.gui.search.view_model import Answer, SearchViewModel
from desktop_app.gui.second.commands import Second
from desktop_app.gui.sidebar.view_model import SidebarViewModel
from desktop_app.gui.theme import Theme
from desktop_app.gui.tools import Tools
from desktop_app.gui.undo import Undo
from desktop_app.gui.window import MainWindow, Panes

if TYPE_CHECKING:
    from desktop_app.archive.archive import Archive
    from desktop_app.gui.commands import Commands
    from desktop_app.gui.details.entrance import DetailsEntrance
    from desktop_app.gui.editing import Editing
    from desktop_app.gui.finding import Finding
    from desktop_app.gui.handing import Handing
    from desktop_app.gui.highlights.commands import Highlights
    from desktop_app.gui.indexing import IndexViewModel
    from desktop_app.gui.organising import Organising
    from desktop_app.gui.transfer import Transfer


class Desk(QObject):
    """Everything that needs an open archive.

    Signals:
        settled: the first list has been painted and the engines behind it are warm.
    """

    settled = Signal()

    def __init__(
        self,
        archive: Archive,
        window: MainWindow,
        panes: Panes,
        theme: Theme,
        actions: Actions,
        dialogs: Dialogs,
        sort: Sort = Sort.DATE,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.archive = archive
        self.jobs, self.events = JobRunner(self), Events(self)
        self.undo = Undo(archive, self.jobs, self.events, self)
        meanings = ColourMeanings(archive, self.jobs, self)
        self.tools = Tools(
            archive,
            self.jobs,
            self.events,
            self.undo,
            window,
            panes,
            theme,
            actions,
            dialogs,
            meanings,
        )
        self._panes, self._actions, self._window = panes, actions, window
        self._passage = False
        self._warm = self._caught_up = False
        self._commands: Commands | None = None
        self._next = QTimer(self, singleShot=True, interval=0)
        self._next.timeout.connect(self._open_first)
        self.sidebar = SidebarViewModel(archive, self.jobs, self.events, self)
        self.search = SearchViewModel(archive, self.jobs, self.events, sort, self)
        self.reading = ReadingViewModel(archive, self.jobs, self.events, self)
        panes.list.list_model.set_source(archive.rows)
        self.list = ListPresenter(panes, self.search, self.sidebar, self.jobs, self)
        self.second = Second(self.tools, self)
        self.page_reading = PageReading(self.tools, self.second, self)
        self.going = Going(self.tools, self.reading, self.second, self)
        self._connect_reading()
        self._connect_rest()
        title = archive_title(archive.folder)
        panes.sidebar.set_title(title)
        window.setWindowTitle(f"{title} — Guardbook")

    # -- what is made behind the first picture ---------------------------------------------
    @property
    def commands(self) -> Commands:
        """The commands; made when one is wanted, or when the first list has been seen."""
        if self._commands is None:
            from desktop_app.gui.commands import Commands

            self._commands = Commands(self)
            self._refresh_situation()
        return self._commands

    @property
    def made(self) -> Commands | None:
        """The commands, if they were made already."""
        return self._commands

    @property
    def handlers(self) -> Mapping[str, Callable[[], object]]:
        """What each action does, by its id."""
        return self.commands.handlers

    @property
    def index(self) -> IndexViewModel:
        """What keeps the index in step."""
        return self.commands.index

    @property
    def finding(self) -> Finding:
        """Commands that narrow a search and keep it."""
        return self.commands.finding

    @property
    def editing(self) -> Editing:
        """Commands that change articles."""
        return self.commands.editing

    @property
    def transfer(self) -> Transfer:
        """Commands that bring articles in."""
        return self.commands.transfer

    @property
    def handing(self) -> Handing:
        """Commands that hand articles out."""
        return self.commands.handing

    @property
    def details(self) -> DetailsEntrance:
        """Commands of the details."""
        return self.commands.details

    @property
    def organising(self) -> Organising:
        """Commands on tags and cases."""
        return self.commands.organising

    @property
    def highlights(self) -> Highlights:
        """The list of highlights and notes."""
        return self.commands.highlights

    # -- the first picture -----------------------------------------------------------------
    def start(self, imports: Sequence[Path] = (), look: FirstLook | None = None) -> None:
        """Show the first list; what is heavy waits until that has been seen.

        With ``look``, which was read while the archive was opened, everything is there at once.
        """
        if look is not None:
            self.sidebar.show(look.entries)
        self.search.answered.connect(self._on_first_answer)
        if look is not None:
            self.search.start(look.ids, look.rows)
        else:
            self.search.start()
        if look is not None and look.article is not None:
            self.reading.start(look.article, look.place)
        elif look is None:
            self.sidebar.load()
        if imports:
            self.transfer.imports.start(list(imports))
        self._refresh_situation()

    @property
    def warm(self) -> bool:
        """Whether the first list has been seen, so that heavy work may begin."""
        return self._warm

    def _on_first_answer(self, _: Answer) -> None:
        self.search.answered.disconnect(self._on_first_answer)
        panes = self._panes
        shown = panes.welcome if panes.welcoming else panes.list.viewport()
        start: QWidget = panes.welcome if panes.welcoming else panes.list
        if not start.isVisible():  # the article alone
            shown = start = panes.reader
        start.setFocus(Qt.FocusReason.OtherFocusReason)
        FirstPaint(shown).painted.connect(self._warm_up)

    def _warm_up(self) -> None:
        """Make what a click may ask for, behind the painted window; then let it answer once."""
        self._warm = True
        self.commands.following.begin()
        self.details.prepare()
        self._next.start()

    def _open_first(self) -> None:
        """Open the first article, then bring the index up to date."""
        self.tools.meanings.load()
        current = self._panes.list.current_id()
        opened = self.reading.article
        if current is None or (opened is not None and opened.id == current):
            self._catch_up()
            return
        self.reading.opened.connect(self._catch_up)
        self.reading.open(current)

    def _catch_up(self, *_: object) -> None:
        """Bring the index up to date with what happened while no window was open."""
        if self._caught_up:
            return
        self._caught_up = True

        def kept(_: object) -> None:
            self.search.complete()  # now: what is read holds as long as nothing is written

        self.jobs.write(lambda _: self.archive.keep_totals(), kept, failed=kept)
        self.index.update()
        self.commands.drafting.start(self._go_to)
        self.transfer.reports.offer_to_resume()
        self.finding.start()
        self.commands.backups.look()
        self.settled.emit()

    def _go_to(self, article: ArticleId) -> None:
        """Open an article, whether it is in the list or not."""
        if not self._panes.list.go_to_article(article):
            self.reading.open(article)

    def may_close(self) -> bool:
        """Whether nothing would be lost and nothing is imported; says why if not."""
        made = self._commands
        return made is None or made.may_close()

    def may_leave(self, leave: Callable[[], object]) -> bool:
        """Whether no words would be lost with the archive; else offers ``leave``."""
        made = self._commands
        return made is None or made.may_leave(leave)

    def close(self) -> None:
        """Save what is being typed, stop the jobs and close the archive."""
        self._next.stop()
        if self._commands is not None:
            self._commands.close()
        self.search.close()
        self._panes.reader.finish_editing()
        self.going.places.leave()
        self.second.finish()
        self.jobs.close()
        self.undo.finish()
        if self._commands is not None:
            self._commands.details.close()
        self.page_reading.close()
        self.archive.keep_totals()
        self.archive.close()
        # The list may outlive its archive for a moment; what opens that must not.
        self._panes.list.list_model.set_source(lambda _: {})

    # -- the article ---------------------------------------------------------------------
    def _connect_reading(self) -> None:
        panes, reading = self._panes, self.reading
        panes.reader.set_writable(self.archive.writable)
        panes.sidebar.tree.set_writable(self.archive.writable)
        self.tools.meanings.changed.connect(panes.reader.set_meanings)
        panes.list.opened.connect(self._on_open)
        reading.opened.connect(self._on_opened)
        reading.matches_changed.connect(panes.reader.set_matches)
        reading.matches_changed.connect(lambda _: self.going.found())
        reading.history_changed.connect(self._refresh_situation)
        panes.reader.selection_changed.connect(self._on_passage)
        self.second.changed.connect(self._on_passage)
        self.search.answered.connect(self._on_answered)
        self.search.open_first.connect(self.going.open_first)

    def _on_open(self, article: object) -> None:
        if self._warm:
            self.reading.open(article)  # type: ignore[arg-type]  # a signal carries object

    def _on_opened(self, article: Article | None, matches: Matches) -> None:
        before = self._panes.reader.article
        another = article is not None and (before is None or before.id != article.id)
        if another or article is None:
            self.going.places.leave()
        self._panes.reader.show_article(article, matches)
        # A refresh of the same article keeps what is selected in it.
        self._passage = self.second.reader.selection() is not None
        self.going.arrived(another=another)
        if self._commands is not None:
            self._commands.drafting.offer(article)
        self._refresh_situation()

    def _on_answered(self, answer: Answer) -> None:
        for reading in (self.reading, self.second.reading):
            reading.set_query(answer.question.query)
        if self._caught_up and (not answer.whole or self.index.behind):
            self.index.mend()
        self._refresh_situation()

    # -- the rest ------------------------------------------------------------------------
    def _connect_rest(self) -> None:
        panes, messages = self._panes, self._window.messages
        self.events.changed.connect(self._on_changed)
        self.jobs.failed.connect(messages.error)
        self.jobs.crashed.connect(messages.bug)
        panes.list.list_model.failed.connect(messages.error)
        panes.list.selection_moved.connect(self._refresh_situation)
        self.undo.state_changed.connect(self._refresh_situation)
        self.undo.stepped.connect(messages.toast)

    def _on_changed(self, changes: Changes) -> None:
        self._panes.list.list_model.refresh(changes.articles)
        self._refresh_situation()

    def _on_passage(self, *_: object) -> None:
        self._passage = self.second.reader.selection() is not None
        self._refresh_situation()

    def _refresh_situation(self) -> None:
        panes, made = self._panes, self._commands
        rows = panes.list.selected_rows(50) if panes.other_list is None else []
        article = self.reading.article
        starred = all(row.starred for row in rows) if rows else bool(article and article.starred)
        trashed = (
            any(row.trashed for row in rows)
            if rows
            else article is not None and article.trashed_at is not None
        )
        holds = {
            Need.ARCHIVE: True,
            Need.WRITABLE: self.archive.writable,
            Need.ARTICLE: bool(rows) or article is not None,
            Need.TRASHED: trashed,
            Need.KEPT: not trashed,
            Need.PASSAGE: self._passage,
            Need.SECOND: self.second.open,
            Need.PAGES: self.page_reading.paged,
            Need.QUERY: bool(self.search.answer.question.query),
            Need.SEARCH: made is not None and made.finding.can_save,
            Need.SCOPE: made is not None and made.finding.has_scope,
            Need.UNDO: self.undo.can_undo,
            Need.REDO: self.undo.can_redo,
            Need.BACK: self.reading.can_go_back,
            Need.FORWARD: self.reading.can_go_forward,
        }
        self._actions.set_situation(need for need, there in holds.items() if there)
        self._panes.show_chosen(self._panes.list.selected_count(), trashed=trashed)
        self._actions.set_filled("star", starred and Need.ARTICLE in holds and holds[Need.ARTICLE])
        self._actions.set_detail("undo", self.undo.undo_text)
        self._actions.set_detail("redo", self.undo.redo_text)
