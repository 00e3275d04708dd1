"""The tree of the sidebar: choosing, folding, renaming in place, and dropping things on lines."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from functools import cache
from typing import TypeAlias

from PySide6.QtCore import QItemSelectionModel, QMimeData, QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QKeyEvent,
    QMouseEvent,
    QStandardItem,
    QStandardItemModel,
)
from PySide6.QtWidgets import QAbstractItemView, QTreeView, QWidget

from desktop_app.gui import formats
from desktop_app.gui.carrying import CASE, carried_articles, carried_case, carry_case
from desktop_app.gui.sidebar.delegate import ENTRY_ROLE, SidebarDelegate, chevron_rect, depth_of
from desktop_app.gui.sidebar.merging import MOST, differing, merge
from desktop_app.gui.sidebar.view_model import (
    ALL,
    ANNOTATED,
    Entry,
    case_of,
    flat,
    takes_articles,
    takes_cases,
)
from desktop_app.gui.theme import Theme
from desktop_app.gui.widgets import met_viewport


def _counted(entry: Entry) -> str:
    """Return how much an entry lists, in words; "" for a heading."""
    if entry.scope is None:
        return ""
    return (formats.marks if entry.key == ANNOTATED else formats.articles)(entry.count)


class _Items(QStandardItemModel):
    """The lines; a case can be carried by the mouse."""

    def mimeTypes(self) -> list[str]:
        """Return what lines are carried as."""
        return [CASE]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        """Return the case that is carried."""
        cases = (case_of(index.data(ENTRY_ROLE)) for index in indexes)
        found = next((case for case in cases if case is not None), None)
        return carry_case(found) if found is not None else QMimeData()


class SidebarTree(QTreeView):
    """The tree of entries.

    Signals:
        chosen: the ``Entry`` that became the current one.
        renamed: an ``Entry`` and the text that was typed in its place.
        delete_wanted: the ``Entry`` on which Delete was pressed.
        menu_wanted: the ``Entry`` whose menu shall open, and the place on the screen.
        articles_dropped: an ``Entry`` and the list of articles that were dropped on it.
        case_dropped: an ``Entry`` and the id of the case that was dropped on it.
    """

    chosen = Signal(object)
    renamed = Signal(object, str)
    delete_wanted = Signal(object)
    menu_wanted = Signal(object, object)
    articles_dropped = Signal(object, object)
    case_dropped = Signal(object, object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Library"))
        self.setHeaderHidden(True)
        self.setIndentation(0)
        self.setRootIsDecorated(False)
        self.setMouseTracking(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setExpandsOnDoubleClick(False)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragDrop)
        self.setDropIndicatorShown(False)
        self.setAutoExpandDelay(600)
        self._writable = True
        self._quiet = False
        self._items = _Items(self)
        self.setModel(self._items)
        self._port = met_viewport(self)
        self._delegate = SidebarDelegate(theme, self)
        self._delegate.typed.connect(self.renamed)
        self.setItemDelegate(self._delegate)
        self._folded: set[str] = set()
        self._sections: frozenset[str] = frozenset()
        self.expanded.connect(lambda index: self._folded.discard(index.data(ENTRY_ROLE).key))
        self.collapsed.connect(lambda index: self._folded.add(index.data(ENTRY_ROLE).key))
        self.selectionModel().currentChanged.connect(self._on_current)
        theme.changed.connect(self._repaint)  # a lambda would outlive the tree

    def _repaint(self) -> None:
        self.viewport().update()

    @property
    def current_key(self) -> str:
        """The key of the entry that is shown in the list."""
        index = self.currentIndex()
        return str(index.data(ENTRY_ROLE).key) if index.isValid() else ""

    def show_entries(self, entries: Sequence[Entry]) -> None:
        """Show other entries; what was chosen and what was folded stays so."""
        if _shape(entries) == _shape(self._shown()):
            self._update(self._items.invisibleRootItem(), entries)
            return
        if self._items.rowCount() and differing(self._shown(), entries) <= MOST:
            self._merge(entries)
            return
        current = self.current_key
        self.blockSignals(True)
        self.selectionModel().blockSignals(True)
        self._items.clear()
        self._fill(self._items.invisibleRootItem(), entries)
        self._unfold()
        kept = self.select(current)
        self.selectionModel().blockSignals(False)
        self.blockSignals(False)
        if not kept:
            self.select(ALL)
        # Now, not after the next painting, which would have to be done again.
        self.executeDelayedItemsLayout()

    def _merge(self, entries: Sequence[Entry]) -> None:
        """Take out and put in the lines that differ; the others stay as they are."""
        current, self._quiet = self.current_key, True
        root = self._items.invisibleRootItem()
        grown = list(merge(root, entries, self._made, self._set))
        for item in grown:
            self._unfold_below(item)
        kept = self.current_key == current or self.select(current)
        if not kept:  # Qt went on to a neighbour
            self.selectionModel().clearCurrentIndex()
        self._quiet = False
        if not kept:
            self.select(ALL)
        self.executeDelayedItemsLayout()

    def _unfold_below(self, item: QStandardItem) -> None:
        """Unfold a line below which something is new, unless the user folded it."""
        index = item.index()
        if index.isValid() and item.rowCount():
            self.setExpanded(index, item.data(ENTRY_ROLE).key not in self._folded)
            for row in range(item.rowCount()):
                self._unfold_below(item.child(row))

    def set_writable(self, writable: bool) -> None:
        """Offer changes of tags and cases, or only choosing."""
        self._writable = writable
        self.setAcceptDrops(writable)

    # -- folding -------------------------------------------------------------------------
    def folded_sections(self) -> tuple[str, ...]:
        """Return the headings that are folded; names of tags and cases are nobody's business."""
        entries = (self._items.item(row).data(ENTRY_ROLE) for row in self._rows())
        there = {entry.key for entry in entries if entry.scope is None}
        kept = {key for key in self._sections if key not in there}
        return tuple(sorted(kept | (there & self._folded)))

    def fold_sections(self, keys: Collection[str]) -> None:
        """Fold headings, those that come later too."""
        self._sections = frozenset(keys)
        self._folded |= self._sections
        self._unfold()

    # -- renaming ------------------------------------------------------------------------
    def rename(self, key: str = "") -> bool:
        """Let the name of a line be typed in its place; return whether that can be done.

        Without ``key`` it is the line that the keyboard is on.
        """
        item = self._find(self._items.invisibleRootItem(), key) if key else None
        index = item.index() if item is not None else self.currentIndex()
        if not index.isValid() or not index.flags() & Qt.ItemFlag.ItemIsEditable:
            return False
        self.scrollTo(index)
        self.edit(index)
        return True

    def place_of(self, key: str) -> QPoint:
        """Return where a line ends, as seen from the window."""
        item = self._find(self._items.invisibleRootItem(), key)
        rect = self.visualRect(item.index()) if item is not None else self.viewport().rect()
        return self.viewport().mapTo(self.window(), rect.bottomRight())

    def select(self, key: str) -> bool:
        """Make an entry the current one; return whether it is there."""
        found = self._find(self._items.invisibleRootItem(), key)
        if found is None:
            return False
        self.selectionModel().setCurrentIndex(
            found.index(), QItemSelectionModel.SelectionFlag.ClearAndSelect
        )
        return True

    def _keys(self) -> list[str]:
        return list(flat(self._shown()))

    def _shown(self) -> list[Entry]:
        return [self._items.item(row).data(ENTRY_ROLE) for row in self._rows()]

    def _rows(self) -> range:
        return range(self._items.rowCount())

    def _fill(self, above: QStandardItem, entries: Sequence[Entry]) -> None:
        for entry in entries:
            above.appendRow(self._made(entry))

    def _made(self, entry: Entry) -> QStandardItem:
        """Return a line with all that is below it."""
        item = QStandardItem(entry.label)
        self._set(item, entry)
        # Before it stands in the tree, which would look at each line that comes.
        self._fill(item, entry.children)
        return item

    def _update(self, above: QStandardItem, entries: Sequence[Entry]) -> None:
        for row, entry in enumerate(entries):
            item = above.child(row)
            if item.data(ENTRY_ROLE) != entry:
                self._set(item, entry)
            self._update(item, entry.children)

    def _set(self, item: QStandardItem, entry: Entry) -> None:
        item.setText(entry.label)
        item.setData(entry, ENTRY_ROLE)
        movable = self._writable and entry.arrangeable
        item.setFlags(
            _flags(
                selectable=entry.scope is not None,
                editable=movable,
                carried=movable and case_of(entry) is not None,
            )
        )
        counted = _counted(entry)
        item.setAccessibleText(", ".join(part for part in (entry.label, counted) if part))

    def _unfold(self) -> None:
        self.expandAll()  # at once: one by one, each would lay the tree out anew
        for key in tuple(self._folded):
            item = self._find(self._items.invisibleRootItem(), key)
            if item is not None:
                self.collapse(item.index())

    def _find(self, above: QStandardItem, key: str) -> QStandardItem | None:
        for row in range(above.rowCount()):
            item = above.child(row)
            if item.data(ENTRY_ROLE).key == key:
                return item
            below = self._find(item, key)
            if below is not None:
                return below
        return None

    def _on_current(self, index: QModelIndex, _: QModelIndex) -> None:
        entry = index.data(ENTRY_ROLE) if index.isValid() else None
        if entry is not None and entry.scope is not None and not self._quiet:
            self.chosen.emit(entry)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Fold a heading by a click on it, a line by a click on its arrow."""
        at = event.position().toPoint()
        index = self.indexAt(at)
        entry = index.data(ENTRY_ROLE) if index.isValid() else None
        if entry is not None and entry.children:
            row, direction = self.visualRect(index), self.layoutDirection()
            arrow = chevron_rect(row, depth_of(index), direction)
            if entry.scope is None or arrow.contains(at):
                self.setExpanded(index, not self.isExpanded(index))
                return
        super().mousePressEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Delete a tag or case; fold a heading by Enter or Space."""
        index = self.currentIndex()
        entry: Entry | None = index.data(ENTRY_ROLE) if index.isValid() else None
        if entry is not None and event.key() == Qt.Key.Key_Delete and entry.arrangeable:
            if self._writable:
                self.delete_wanted.emit(entry)
            return
        super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Open the menu of a line, by the mouse or by the menu key."""
        by_key = event.reason() == QContextMenuEvent.Reason.Keyboard
        index = self.currentIndex() if by_key else self.indexAt(event.pos())
        if not index.isValid():
            return
        place = self.visualRect(index).center() if by_key else event.pos()
        self.menu_wanted.emit(index.data(ENTRY_ROLE), self.viewport().mapToGlobal(place))

    # -- what is carried by the mouse ----------------------------------------------------
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take articles and cases; what else comes is for the window."""
        if carried_articles(event.mimeData()) or carried_case(event.mimeData()):
            super().dragEnterEvent(event)
            event.acceptProposedAction()
        else:
            event.ignore()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """Show the line that would take what is carried."""
        super().dragMoveEvent(event)  # scrolls at the edges and unfolds
        found = self._taker(event)
        self._show_taker(found.key if found is not None else "")
        if found is None:
            event.ignore()
        else:
            event.acceptProposedAction()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """Show no line any more."""
        self._show_taker("")
        super().dragLeaveEvent(event)

    def dropEvent(self, event: QDropEvent) -> None:
        """Tell what was dropped on which line."""
        found, data = self._taker(event), event.mimeData()
        self._show_taker("")
        self.setState(QAbstractItemView.State.NoState)
        if found is None:
            event.ignore()
            return
        event.acceptProposedAction()
        articles, case = carried_articles(data), carried_case(data)
        if articles:
            self.articles_dropped.emit(found, articles)
        else:
            self.case_dropped.emit(found, case)

    def _taker(self, event: QDropEvent) -> Entry | None:
        """Return the entry under the pointer if it takes what is carried."""
        index = self.indexAt(event.position().toPoint())
        entry: Entry | None = index.data(ENTRY_ROLE) if index.isValid() else None
        if entry is None or not self._writable:
            return None
        if carried_articles(event.mimeData()):
            return entry if takes_articles(entry) else None
        case = carried_case(event.mimeData())
        if case is None:
            return None
        while index.isValid():  # never into itself
            if case_of(index.data(ENTRY_ROLE)) == case:
                return None
            index = index.parent()
        return entry if takes_cases(entry) else None

    def _show_taker(self, key: str) -> None:
        if key != self._delegate.drop_key:
            self._delegate.drop_key = key
            self.viewport().update()


@cache
def _flags(*, selectable: bool, editable: bool, carried: bool) -> Qt.ItemFlag:
    """Return what can be done with a line; there are few kinds and many lines."""
    flags = Qt.ItemFlag.ItemIsEnabled
    if selectable:
        flags |= Qt.ItemFlag.ItemIsSelectable
    if editable:
        flags |= Qt.ItemFlag.ItemIsEditable
    if carried:
        flags |= Qt.ItemFlag.ItemIsDragEnabled
    return flags


_Shape: TypeAlias = "tuple[tuple[str, _Shape], ...]"


def _shape(entries: Sequence[Entry]) -> _Shape:
    """Return which lines stand below which."""
    return tuple((entry.key, _shape(entry.children)) for entry in entries)
