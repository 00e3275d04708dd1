"""The window: which part stands where, and nothing else."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QSize, Qt, Signal
from PySide6.QtGui import (
    QAction,
    QCloseEvent,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDropEvent,
    QMouseEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QApplication, QFrame, QMainWindow, QSplitter, QVBoxLayout, QWidget

from desktop_app.gui.action_set import Actions, Reach
from desktop_app.gui.articles.empty import EmptyState
from desktop_app.gui.articles.view import ArticleListView
from desktop_app.gui.batch.place import BatchPlace
from desktop_app.gui.beside import Beside
from desktop_app.gui.imports.view import DropVeil
from desktop_app.gui.list_panel import ListPanel
from desktop_app.gui.menus import (
    ADDING,
    ARCHIVES,
    ON_ARTICLES,
    add_recent,
    fill_menu_bar,
    menu_of,
)
from desktop_app.gui.messages import MessageBar, Messages, Toast
from desktop_app.gui.search.view import SearchPanel
from desktop_app.gui.sidebar.view import WIDTH as SIDEBAR_WIDTH
from desktop_app.gui.sidebar.view import Sidebar
from desktop_app.gui.splitters import LIST_WIDTH, Content, Layout, Pages, Pair, set_up
from desktop_app.gui.theme import Theme
from desktop_app.gui.toolbar import ReaderToolbar
from desktop_app.gui.tray.view import Tray

if TYPE_CHECKING:
    from desktop_app.gui.reader.switch import ReaderSwitch
    from desktop_app.gui.welcome.view import WelcomePage

SIZE = QSize(1440, 900)
LEAST_SIZE = QSize(640, 420)
LEAST_LIST, LEAST_READER = 252, 362
_NARROW = {"columns": 940, "rows": 640}
"""Narrower than this, the sidebar steps back until it is asked for."""


class Panes(QSplitter):
    """Sidebar, list and reader, for one archive.

    Signals:
        sidebar_shown: carries whether the sidebar can be seen now; a narrow window hides it.
    """

    sidebar_shown = Signal(bool)

    def __init__(self, theme: Theme, actions: Actions) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self._theme, self._actions = theme, actions
        self._narrow = self._focused = False
        self._sidebar_wanted = True
        set_up(self)
        self._menus = [menu_of(actions, ids, self) for ids in (ARCHIVES, ADDING, ON_ARTICLES)]
        archives, adding, on_articles = self._menus
        self.archives_menu = archives
        self.sidebar = Sidebar(theme, archives, adding)
        self.sidebar.led.connect(lambda action_id: actions[action_id].trigger())
        self.tray = Tray(theme, self.sidebar)
        self.search = SearchPanel(theme, actions.badge("search"))
        self.list = ArticleListView(theme)
        self.list.set_menu(on_articles)
        self.empty = EmptyState(theme)
        self._reader: ReaderSwitch | None = None
        self._welcome: WelcomePage | None = None
        self._second: QWidget | None = None
        self.other_list: ListPanel | None = None
        """What is shown in place of the articles' list."""
        self.toolbar = ReaderToolbar(theme, actions)
        self._middle = self._make_middle()
        self._right, self._pages = self._make_right()
        self.tray.stand_in(self.sidebar.tray_place, self._middle.layout(), self._right.layout())
        self._content = set_up(Content())
        for part in (self._middle, self._right):
            self._content.addWidget(part)
        self._content.setStretchFactor(1, 1)
        self.addWidget(self.sidebar)
        self.addWidget(self._content)
        self.setStretchFactor(1, 1)
        self.setSizes([SIDEBAR_WIDTH, SIZE.width() - SIDEBAR_WIDTH])
        self._content.setSizes([LIST_WIDTH, SIZE.width() - SIDEBAR_WIDTH - LIST_WIDTH])
        for action in self._content_actions():
            self.list.addAction(action)

    def _content_actions(self) -> list[QAction]:
        return [
            self._actions[spec.id] for spec in self._actions.specs if spec.reach is Reach.CONTENT
        ]

    def _make_middle(self) -> QFrame:
        middle = QFrame()
        middle.setObjectName("middle")
        middle.setMinimumSize(LEAST_LIST, 170)
        column = QVBoxLayout(middle)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.search)
        self._rows = Pages()
        self._rows.addWidget(self.list)
        self._rows.addWidget(self.empty)
        column.addWidget(self._rows, 1)
        return middle

    def _make_right(self) -> tuple[QFrame, Pages]:
        right = QFrame()
        right.setObjectName("reading")
        right.setMinimumSize(LEAST_READER, 180)
        column = QVBoxLayout(right)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.toolbar)
        above, pages = QVBoxLayout(), Pages()
        column.addLayout(above)
        self.chosen = BatchPlace(self._theme, self._actions, pages, above)
        self.chosen.left.connect(self._choose_one)
        self._pair = set_up(Pair())
        self._pair.addWidget(pages)
        self.beside = Beside(self._pair)
        column.addWidget(self.beside, 1)
        return right, pages

    # -- parts that come once the window is there ----------------------------------------
    def set_reader(self, reader: ReaderSwitch) -> None:
        """Put the reader into its place."""
        self._reader = reader
        for action in self._content_actions():
            reader.addAction(action)
        self._pages.addWidget(reader)

    @property
    def reader(self) -> ReaderSwitch:
        """The reader; there is one once an archive is open."""
        assert self._reader is not None
        return self._reader

    @property
    def welcome(self) -> WelcomePage:
        """The first page, made when it is first wanted."""
        if self._welcome is None:
            from desktop_app.gui.welcome.view import WelcomePage

            self._welcome = WelcomePage(self._theme, self._actions)
            self._pages.addWidget(self._welcome)
        return self._welcome

    def set_second(self, second: QWidget | None, head: int = 0) -> None:
        """Put a second article, with ``head`` pixels above it, beside the first; None: no more."""
        if self._second is not None:
            self._second.hide()
            self._second.setParent(None)
        self._second, self._pair.head = second, head
        if second is not None:
            self._pair.addWidget(second)
            half = max(1, self._pair.width() // 2)
            self._pair.setSizes([half, half])
        self._pair.turn()

    # -- states --------------------------------------------------------------------------
    def show_chosen(self, count: int, *, trashed: bool) -> None:
        """Offer what can be done with several chosen articles, or with one in the Trash."""
        if self._reader is not None:
            self.chosen.show_chosen(self._reader, count, trashed=trashed)

    def _choose_one(self) -> None:
        self.list.select_only_current()
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_welcome(self, empty: bool) -> None:
        """Show the first page in place of list and reader, or the other way round."""
        now, welcome = QApplication.focusWidget(), self._welcome
        left = welcome is not None and now is not None and welcome.isAncestorOf(now)
        self._middle.setVisible(not empty and not self._focused)
        self._pages.setCurrentWidget(self.welcome if empty else self.reader)
        if left and not empty:
            self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def welcoming(self) -> bool:
        """Whether the first page is shown."""
        return self._welcome is not None and self._pages.currentWidget() is self._welcome

    def show_trouble(self, page: QWidget) -> None:
        """Show why no archive could be opened, in place of list and reader."""
        self._middle.hide()
        self.toolbar.hide()
        self._pages.addWidget(page)
        self._pages.setCurrentWidget(page)
        page.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_rows(self, some: bool) -> None:
        """Show the list, or what stands in its place."""
        self._rows.setCurrentWidget(self.list if some else self.empty)

    def show_list(self, other: ListPanel | None) -> None:
        """Show another list in place of the articles' list; None shows that again."""
        if other is self.other_list:
            return
        if self.other_list is not None:
            self.other_list.hide()
        self.other_list = other
        for part in (self.search, self._rows):
            part.setVisible(other is None)
        if other is not None:
            column = self._middle.layout()
            if column is not None:
                column.addWidget(other)
            other.show()

    @property
    def narrow(self) -> bool:
        """Whether there is so little room that the sidebar is shown only for a while."""
        return self._narrow

    def set_sidebar_visible(self, visible: bool) -> None:
        """Show or hide the sidebar; in a narrow window only until that is wide again."""
        if not self._narrow:
            self._sidebar_wanted = visible
        self._show_sidebar(visible and not self._focused)

    def _show_sidebar(self, shown: bool) -> None:
        self.sidebar.setVisible(shown)
        self.sidebar_shown.emit(shown)

    def set_layout(self, layout: Layout) -> None:
        """Put the list beside the article, or above it; each keeps its own sizes."""
        self._content.arrange(layout)
        self._on_width()

    def sizes_kept(self) -> str:
        """Return the places of all splitters as a text, for ``restore_sizes``."""
        states = [self.saveState(), *self._content.sizes_kept()]
        return ";".join(state.toHex().toStdString() for state in states)

    def restore_sizes(self, text: str) -> None:
        """Take up what ``sizes_kept`` returned; anything else is ignored."""
        states = [QByteArray.fromHex(part.encode("ascii", "ignore")) for part in text.split(";")]
        if len(states) == 1 + len(Layout):
            self.restoreState(states[0])
            self._content.restore_sizes(states[1:])

    def set_focus_mode(self, on: bool) -> None:
        """Show the reader alone, or everything again."""
        now = QApplication.focusWidget()
        hidden = (self.sidebar, self._middle)
        if on and now is not None and any(part.isAncestorOf(now) for part in hidden):
            shown = self.welcome if self.welcoming else self.reader
            shown.setFocus(Qt.FocusReason.OtherFocusReason)
        self._focused = on
        self.sidebar.setVisible(not on and self._sidebar_wanted and not self._narrow)
        self._middle.setVisible(not on and not self.welcoming)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let the sidebar step back while the window is narrow."""
        super().resizeEvent(event)
        self._on_width()

    def _on_width(self) -> None:
        narrow = self.width() < _NARROW[self._content.layout_now]
        if narrow != self._narrow:
            self._narrow = narrow
            if not self._focused:
                self._show_sidebar(self._sidebar_wanted and not narrow)

    def cycle(self, step: int) -> None:
        """Move the keyboard to the pane after or before the one that has it."""
        stops: list[QWidget | None] = [
            self.sidebar.tree,
            self.other_list or self.list,
            self._reader,
            self.chosen.made,
            self.beside.other,
        ]
        shown = [stop for stop in stops if stop is not None and stop.isVisible()]
        now = QApplication.focusWidget()
        at = next(
            (
                number
                for number, stop in enumerate(shown)
                if now is not None and (stop is now or stop.isAncestorOf(now))
            ),
            -1 if step > 0 else 0,
        )
        if shown:
            shown[(at + step) % len(shown)].setFocus(Qt.FocusReason.ShortcutFocusReason)


class MainWindow(QMainWindow):
    """Menu bar, banner, message bar, panes; toasts and the drop veil lie above them.

    Signals:
        closing: the window is about to close.
    """

    closing = Signal()

    def __init__(self, theme: Theme, actions: Actions) -> None:
        super().__init__()
        self.setWindowTitle("Guardbook")
        # A window larger than the screen would hide its right side.
        room = self.screen().availableSize()
        self.resize(SIZE.boundedTo(room))
        self.setMinimumSize(LEAST_SIZE.boundedTo(room))
        self._theme, self._actions = theme, actions
        fill_menu_bar(self.menuBar(), actions)
        self.recent = add_recent(self.menuBar(), actions)
        self.menuBar().setFont(theme.ui_font(12, 500))
        for spec in actions.specs:
            # A hidden menu bar must not take the shortcuts with it.
            if spec.reach is Reach.WINDOW:
                self.addAction(actions[spec.id])
        self.central = central = QWidget()
        self._column = QVBoxLayout(central)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self.banner, self.bar = MessageBar(theme, lasting=True), MessageBar(theme)
        self._column.addWidget(self.banner)
        self._column.addWidget(self.bar)
        self.setCentralWidget(central)
        self.toast = Toast(theme, central)
        self.veil = DropVeil(theme, self)
        self.messages = Messages(self.toast, self.bar, self.banner, self)
        self.panes: Panes | None = None
        self.may_close: Callable[[], bool] = lambda: True
        """Asked when the window is to be closed; False keeps it open."""

    def set_panes(self, panes: Panes) -> None:
        """Put panes into the window, in place of those of another archive."""
        if self.panes is not None:
            sizes = self.panes.sizes_kept()
            self.panes.hide()
            self.panes.deleteLater()
            panes.restore_sizes(sizes)
        self.panes = panes
        self._column.addWidget(panes, 1)
        self.toast.raise_()

    def restore(self, geometry: str, splitter: str) -> None:
        """Take up size, place and splitters; texts are hexadecimal, "" is ignored."""
        if geometry:
            self.restoreGeometry(QByteArray.fromHex(geometry.encode("ascii", "ignore")))
        if splitter and self.panes is not None:
            self.panes.restore_sizes(splitter)

    def state(self) -> tuple[str, str]:
        """Return geometry and splitters as hexadecimal texts."""
        splitter = self.panes.sizes_kept() if self.panes is not None else ""
        return self.saveGeometry().toHex().toStdString(), splitter

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Say that files and texts are welcome."""
        self.veil.welcome(event)

    def dragLeaveEvent(self, _: QDragLeaveEvent) -> None:
        """Show the panes again."""
        self.veil.hide()

    def dropEvent(self, event: QDropEvent) -> None:
        """Import what is dropped."""
        self.veil.take(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Go back and forward by the mouse's own buttons."""
        found = {
            Qt.MouseButton.BackButton: "go.back",
            Qt.MouseButton.ForwardButton: "go.forward",
        }.get(event.button())
        if found is None:
            super().mousePressEvent(event)
        else:
            self._actions[found].trigger()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Ask whether it may close, and tell before it does."""
        if not self.may_close():
            event.ignore()
            return
        self.closing.emit()
        super().closeEvent(event)
