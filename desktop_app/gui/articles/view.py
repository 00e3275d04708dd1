"""The list's widget: rows of articles, selection, and where it stands after a change."""

from __future__ import annotations

import time
from collections.abc import Collection, Iterator, Mapping, Sequence
from itertools import islice
from typing import TYPE_CHECKING

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QModelIndex, Qt, QTimer, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QDrag,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QMenu, QTableView, QWidget

from desktop_app.gui.articles.delegate import COMPACT_HEIGHT, ROW_HEIGHT, ArticleDelegate
from desktop_app.gui.articles.headings import HEADING, make_room
from desktop_app.gui.articles.model import RUN, ArticleListModel, Standing
from desktop_app.gui.articles.picture import carried_picture
from desktop_app.gui.carrying import carry_articles
from desktop_app.gui.catching_up import catch_up
from desktop_app.gui.theme import Theme

if TYPE_CHECKING:
    from desktop_app.domain.articles import ArticleId, ArticleRow

_SCROLL_STEP = 26
_SETTLED_MS = 80
_AHEAD_S = 0.003
"""For how long rows that are not in view are laid out at a time."""


class ArticleListView(QTableView):
    """Shows ids in order. Rows have one height, so 100,000 of them cost what 10 do.

    Signals:
        opened: the user moved to another row; carries its ``ArticleId``.
        selection_moved: other rows are selected.
        entered: Enter was pressed on a row.
        escaped: Esc was pressed where it does nothing else.
        in_view: scrolling has settled; carries the first and the last visible row.
    """

    opened = Signal(object)
    selection_moved = Signal()
    entered = Signal()
    escaped = Signal()
    in_view = Signal(int, int)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        # One made here: for one that Qt made, PySide would prepare every class of widgets first.
        port = QWidget()
        # What lies behind need not be drawn, and what is still in view is moved as it is.
        port.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setViewport(port)
        self.setAccessibleName(self.tr("Articles"))
        self.list_model = ArticleListModel(self)
        self.setModel(self.list_model)
        self._delegate = ArticleDelegate(theme, self.list_model, self)
        self.setItemDelegate(self._delegate)
        self._set_up_rows()
        self.setShowGrid(False)
        self.setCornerButtonEnabled(False)
        self.setTabKeyNavigation(False)
        self.setMouseTracking(True)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.verticalScrollBar().setSingleStep(_SCROLL_STEP)
        self.setDragEnabled(True)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragOnly)
        self._theme = theme
        self._menu: QMenu | None = None
        self._settled = QTimer(self, singleShot=True, interval=_SETTLED_MS)
        self._settled.timeout.connect(self._tell_view)
        self._stood, self._downwards = 0, True
        # No time at all: when everything else is done, painting too.
        self._ahead = QTimer(self, singleShot=True, interval=0)
        self._ahead.timeout.connect(self._read_ahead)
        self.verticalScrollBar().valueChanged.connect(self._on_scroll)
        self._quiet = False
        self._last: ArticleId | None = None
        self.selectionModel().currentChanged.connect(self._on_current)
        self.selectionModel().selectionChanged.connect(self._on_selection)
        theme.changed.connect(port.update)

    def _set_up_rows(self) -> None:
        self.horizontalHeader().hide()
        self.horizontalHeader().setStretchLastSection(True)
        rows = self.verticalHeader()
        rows.hide()
        rows.setMinimumSectionSize(10)
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setDefaultSectionSize(ROW_HEIGHT)

    def set_compact(self, compact: bool) -> None:
        """Show rows in less height, or as high as ever; the first row in view stays there."""
        if compact != self._delegate.compact:
            first = self.rowAt(0)
            self._delegate.compact = compact
            height = self._height
            self.verticalHeader().setDefaultSectionSize(height)
            make_room(self.verticalHeader(), self.list_model.headings, height + HEADING)
            self.verticalScrollBar().setValue(max(0, first) * height)
            self._settled.start()

    @property
    def waiting(self) -> bool:
        """Whether it is about to tell which rows are in view, or to paint them."""
        return self._settled.isActive() or not self.viewport().updatesEnabled()

    @property
    def _height(self) -> int:
        return COMPACT_HEIGHT if self._delegate.compact else ROW_HEIGHT

    def set_menu(self, menu: QMenu) -> None:
        """Say which menu opens on a right click."""
        self._menu = menu

    # -- what is shown -------------------------------------------------------------------
    def show_ids(
        self,
        ids: Sequence[int],
        *,
        refreshed: bool,
        reveal: bool = False,
        headings: Mapping[int, tuple[str, int]] | None = None,
        rows: Mapping[ArticleId, ArticleRow] | None = None,
    ) -> None:
        """Show other articles.

        Args:
            ids: the articles, in order.
            refreshed: the same question was asked again because the archive changed. Then the
                place is kept, and where the current article has left the list the next one
                takes its place; after another question the list starts at the top.
            reveal: bring the current article into view, wherever it stands.
            headings: words and number of articles of each group, by its first row.
            rows: those that are known already; others are read when they are seen.
        """
        current, chosen = self._last, self.selected_ids()
        row, scrolled = self.currentIndex().row(), self.verticalScrollBar().value()
        self._quiet = True
        header = self.verticalHeader()
        make_room(header, self.list_model.headings, self._height)
        self.list_model.show_ids(ids, keep_snippets=refreshed, headings=headings, rows=rows)
        make_room(header, self.list_model.headings, self._height + HEADING)
        # Now, not after the next painting, which would have to be done again.
        self.doItemsLayout()
        position = self.list_model.position(current) if current is not None else -1
        if current is not None and position >= 0:
            self._restore(position, chosen or [current])
        self.verticalScrollBar().setValue(scrolled if refreshed else 0)
        if reveal and not refreshed and position >= 0:
            self.scrollTo(self.currentIndex(), QAbstractItemView.ScrollHint.PositionAtCenter)
        self._quiet = False
        if refreshed and position < 0 <= row and len(ids):
            self.go_to(min(row, len(ids) - 1))
        self.selection_moved.emit()
        self._settled.start()

    def hold(self) -> bool:
        """Leave on the screen what stands there until ``paint_held``; return whether anything does.

        Between another list and its painting there is room for a key.
        """
        seen = self.isVisible()
        self.viewport().setUpdatesEnabled(not seen)
        return seen

    def paint_held(self) -> None:
        """Have the rows painted as they are now."""
        self.viewport().setUpdatesEnabled(True)

    def _restore(self, position: int, chosen: Collection[ArticleId]) -> None:
        selection = QItemSelection()
        for article in chosen:
            at = self.list_model.position(article)
            if at >= 0:
                index = self.list_model.index(at, 0)
                selection.select(index, index)
        flag = QItemSelectionModel.SelectionFlag
        self.selectionModel().setCurrentIndex(self.list_model.index(position, 0), flag.NoUpdate)
        self.selectionModel().select(selection, flag.ClearAndSelect | flag.Rows)

    # -- where the user is ---------------------------------------------------------------
    def current_id(self) -> ArticleId | None:
        """Return the article of the current row."""
        return self.list_model.article_at(self.currentIndex().row())

    def selected_ids(self) -> list[ArticleId]:
        """Return the selected articles, in the order of the list."""
        found = (self.list_model.article_at(row) for row in self._selected())
        return [article for article in found if article is not None]

    def selected_count(self) -> int:
        """Return how many articles are selected, without listing them."""
        selection = self.selectionModel().selection()
        return sum(selection.at(number).height() for number in range(selection.size()))

    def select_only_current(self) -> None:
        """Take a choice of several rows back to the current one."""
        self.go_to(self.currentIndex().row())

    def selected_rows(self, most: int = 500) -> list[ArticleRow]:
        """Return the values of the first ``most`` selected rows."""
        chosen = list(islice(self._selected(), most))
        if chosen and chosen[-1] - chosen[0] < most:
            self.list_model.prepare(chosen[0], chosen[-1])
        found = map(self.list_model.row_at, chosen)
        return [row for row in found if row is not None]

    def standing(self) -> Standing:
        """Return what is in view; chosen are the first articles of what is selected."""
        first, last = self._rows_between(0, self.viewport().height() - 1)
        chosen = map(self.list_model.article_at, islice(self._selected(), RUN))
        return Standing(first, last, tuple(one for one in chosen if one is not None))

    def _selected(self) -> Iterator[int]:
        """Yield the selected rows in order, from ranges: selecting everything stays cheap."""
        selection = self.selectionModel().selection()
        parts = (selection.at(number) for number in range(selection.size()))
        for top, bottom in sorted((part.top(), part.bottom()) for part in parts):
            yield from range(top, bottom + 1)

    def go_to(self, row: int) -> None:
        """Make a row the current and only selected one."""
        index = self.list_model.index(row, 0)
        if index.isValid():
            self.selectionModel().setCurrentIndex(
                index,
                QItemSelectionModel.SelectionFlag.ClearAndSelect
                | QItemSelectionModel.SelectionFlag.Rows,
            )
            self.scrollTo(index)

    def go_to_article(self, article: ArticleId) -> bool:
        """Move to an article; return whether it is in the list."""
        row = self.list_model.position(article)
        if row >= 0:
            self.go_to(row)
        return row >= 0

    def stand_at(self, article: ArticleId) -> bool:
        """Make an open article the current one, quietly; return whether it is in the list."""
        row = self.list_model.position(article)
        if row >= 0 and row != self.currentIndex().row():
            self._quiet, self._last = True, article
            self.go_to(row)
            self._quiet = False
            self.selection_moved.emit()
        return row >= 0

    def step(self, by: int) -> bool:
        """Move ``by`` rows; return whether there was such a row."""
        row = self.currentIndex().row() + by
        if not 0 <= row < self.list_model.rowCount():
            return False
        self.go_to(row)
        return True

    # -- Qt ------------------------------------------------------------------------------
    def _on_current(self, current: QModelIndex, _: QModelIndex) -> None:
        article = self.list_model.article_at(current.row())
        if not self._quiet and article is not None:
            self._last = article
            self.opened.emit(article)

    def _on_selection(self, *_: object) -> None:
        if not self._quiet:
            self.selection_moved.emit()

    def verticalScrollbarValueChanged(self, value: int) -> None:
        """Look for the row under the pointer only where the pointer can be.

        Qt asks the screen where it is, and waits for the answer, which may be that of a picture
        that is still being shown.
        """
        if self.viewport().underMouse():
            super().verticalScrollbarValueChanged(value)

    def _on_scroll(self, value: int) -> None:
        self._downwards, self._stood = value >= self._stood, value
        self._settled.start()
        self._ahead.start()

    def _read_ahead(self) -> None:
        """Read and lay out the rows that come next where the list is being scrolled to."""
        catch_up(self)
        first, last = self._rows_between(0, self.viewport().height() - 1)
        coming = range(last + 1, last + 1 + RUN) if self._downwards else range(first - RUN, first)
        self.list_model.prepare(coming.start, coming.stop - 1)
        until = time.perf_counter() + _AHEAD_S
        for row in coming if self._downwards else reversed(coming):
            if self._delegate.prepare(row, self.columnWidth(0)) and time.perf_counter() > until:
                self._ahead.start()  # what has come meanwhile goes first
                return

    def _tell_view(self) -> None:
        self.in_view.emit(*self._rows_between(0, self.viewport().height() - 1))

    def _rows_between(self, top: int, bottom: int) -> tuple[int, int]:
        """Return the first and the last row in a part of the viewport, in pixels from its top."""
        last = self.rowAt(bottom)
        return max(0, self.rowAt(top)), last if last >= 0 else self.list_model.rowCount() - 1

    def paintEvent(self, event: QPaintEvent) -> None:
        """Read all rows that will be drawn, at once, and draw them."""
        area = event.rect()
        self.list_model.prepare(*self._rows_between(area.top(), area.bottom()))
        painter = QPainter(self.viewport())
        painter.fillRect(area, self._theme.color("list"))
        painter.end()
        super().paintEvent(event)

    def startDrag(self, _: Qt.DropAction) -> None:
        """Carry the selected articles, to drop them on a case or tag of the sidebar."""
        ids = self.selected_ids()
        if ids:
            drag = QDrag(self)
            drag.setMimeData(carry_articles(ids))
            drag.setPixmap(carried_picture(self._theme, len(ids)))
            drag.exec(Qt.DropAction.CopyAction)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Leave the buttons for back and forward to the window."""
        if event.button() in (Qt.MouseButton.BackButton, Qt.MouseButton.ForwardButton):
            event.ignore()
        else:
            super().mousePressEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes on into the article."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.current_id() is not None:
            self.entered.emit()
            return
        if event.key() == Qt.Key.Key_Escape:
            if self.selected_count() > 1:
                self.select_only_current()
                return
            self.escaped.emit()
        super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Take the keyboard without opening an article, as Qt would where none is current."""
        had = self.currentIndex().isValid()
        self._quiet = True
        super().focusInEvent(event)
        if not had:
            self.selectionModel().clearCurrentIndex()
        self._quiet = False

    def keyboardSearch(self, search: str) -> None:
        """Letters are shortcuts here, not the beginning of a title."""

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Open the menu of actions for the selected rows."""
        if self._menu is not None and self.selectionModel().hasSelection():
            self._menu.popup(event.globalPos())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Snippets may be wanted for rows that came into view."""
        super().resizeEvent(event)
        self._settled.start()
