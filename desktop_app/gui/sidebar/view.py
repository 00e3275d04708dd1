"""The sidebar's widgets: head, tree and foot."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QItemSelectionModel, QModelIndex, Qt, Signal
from PySide6.QtGui import QMouseEvent, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QFrame,
    QHBoxLayout,
    QMenu,
    QToolButton,
    QTreeView,
    QVBoxLayout,
    QWidget,
)

from desktop_app.gui import formats
from desktop_app.gui.sidebar.delegate import ENTRY_ROLE, SidebarDelegate, chevron_rect, depth_of
from desktop_app.gui.sidebar.view_model import ALL, Entry, flat
from desktop_app.gui.theme import Theme
from desktop_app.gui.widgets import IconButton, IconLabel, label

WIDTH = 232


class SidebarTree(QTreeView):
    """The tree of entries.

    Signals:
        chosen: the ``Entry`` that became the current one.
    """

    chosen = Signal(object)

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
        self._items = QStandardItemModel(self)
        self.setModel(self._items)
        self.setItemDelegate(SidebarDelegate(theme, self))
        self._folded: set[str] = set()
        self.expanded.connect(lambda index: self._folded.discard(index.data(ENTRY_ROLE).key))
        self.collapsed.connect(lambda index: self._folded.add(index.data(ENTRY_ROLE).key))
        self.selectionModel().currentChanged.connect(self._on_current)
        theme.changed.connect(self.viewport().update)

    @property
    def current_key(self) -> str:
        """The key of the entry that is shown in the list."""
        index = self.currentIndex()
        return str(index.data(ENTRY_ROLE).key) if index.isValid() else ""

    def show_entries(self, entries: Sequence[Entry]) -> None:
        """Show other entries; what was chosen and what was folded stays so."""
        if list(flat(entries)) == self._keys():
            self._update(self._items.invisibleRootItem(), entries)
            return
        current = self.current_key
        self.blockSignals(True)
        self.selectionModel().blockSignals(True)
        self._items.clear()
        self._fill(self._items.invisibleRootItem(), entries)
        self._unfold(QModelIndex())
        kept = self.select(current)
        self.selectionModel().blockSignals(False)
        self.blockSignals(False)
        if not kept:
            self.select(ALL)
        # Now, not after the next painting, which would have to be done again.
        self.doItemsLayout()

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
        return list(flat([self._items.item(row).data(ENTRY_ROLE) for row in self._rows()]))

    def _rows(self) -> range:
        return range(self._items.rowCount())

    def _fill(self, above: QStandardItem, entries: Sequence[Entry]) -> None:
        for entry in entries:
            item = QStandardItem(entry.label)
            self._set(item, entry)
            above.appendRow(item)
            self._fill(item, entry.children)

    def _update(self, above: QStandardItem, entries: Sequence[Entry]) -> None:
        for row, entry in enumerate(entries):
            item = above.child(row)
            if item.data(ENTRY_ROLE) != entry:
                self._set(item, entry)
            self._update(item, entry.children)

    @staticmethod
    def _set(item: QStandardItem, entry: Entry) -> None:
        item.setText(entry.label)
        item.setData(entry, ENTRY_ROLE)
        flags = Qt.ItemFlag.ItemIsEnabled
        if entry.scope is not None:
            flags |= Qt.ItemFlag.ItemIsSelectable
        item.setFlags(flags)
        counted = formats.articles(entry.count) if entry.scope is not None else ""
        item.setAccessibleText(", ".join(part for part in (entry.label, counted) if part))

    def _unfold(self, above: QModelIndex) -> None:
        for row in range(self._items.rowCount(above)):
            index = self._items.index(row, 0, above)
            self.setExpanded(index, index.data(ENTRY_ROLE).key not in self._folded)
            self._unfold(index)

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
        if entry is not None and entry.scope is not None:
            self.chosen.emit(entry)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Fold a heading by a click on it, a line by a click on its arrow."""
        at = event.position().toPoint()
        index = self.indexAt(at)
        entry = index.data(ENTRY_ROLE) if index.isValid() else None
        if entry is not None and entry.children:
            arrow = chevron_rect(self.visualRect(index), depth_of(index))
            if entry.scope is None or arrow.contains(at):
                self.setExpanded(index, not self.isExpanded(index))
                return
        super().mousePressEvent(event)


class Sidebar(QFrame):
    """Head with the archive's name, tree, a place for the import tray, foot."""

    def __init__(
        self,
        theme: Theme,
        archive_menu: QMenu,
        add_menu: QMenu,
        settings_menu: QMenu,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("side")
        self.setMinimumWidth(180)
        self.tree = SidebarTree(theme)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 10, 0, 10)
        column.setSpacing(6)
        column.addLayout(self._head(theme, archive_menu, add_menu))
        column.addWidget(self.tree, 1)
        self._tray_place = QVBoxLayout()
        self._tray_place.setContentsMargins(10, 0, 10, 0)
        column.addLayout(self._tray_place)
        column.addLayout(self._foot(theme, settings_menu))

    def set_title(self, name: str) -> None:
        """Show the name of the archive."""
        self._name.setText(name)
        self._name.setAccessibleName(self.tr("Archive: {0}").format(name))

    def set_tray(self, tray: QWidget) -> None:
        """Put the import tray above the foot."""
        self._tray_place.addWidget(tray)

    def _head(self, theme: Theme, archive_menu: QMenu, add_menu: QMenu) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setContentsMargins(11, 2, 10, 2)
        row.setSpacing(0)
        self._name = IconButton(
            theme, "chevron-down", self.tr("Archive"), text=self.tr("Archive"), size=14
        )
        self._name.setFont(theme.ui_font(14, 650, -0.1))
        self._name.setObjectName("title")
        # The arrow stands behind the name.
        self._name.setLayoutDirection(
            Qt.LayoutDirection.RightToLeft
            if QApplication.isLeftToRight()
            else Qt.LayoutDirection.LeftToRight
        )
        self._name.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._name.setMenu(archive_menu)
        self._name.setToolTip(self.tr("Open another archive"))
        add = IconButton(theme, "plus", self.tr("Add articles"))
        add.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        add.setMenu(add_menu)
        row.addWidget(self._name)
        row.addStretch()
        row.addWidget(add)
        return row

    def _foot(self, theme: Theme, settings_menu: QMenu) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setContentsMargins(16, 4, 10, 0)
        row.setSpacing(6)
        promise = label(theme, self.tr("On this device only"), 11, 450, "text3")
        promise.setToolTip(self.tr("This program opens no network connection, ever."))
        settings = IconButton(theme, "settings", self.tr("Settings"))
        settings.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        settings.setMenu(settings_menu)
        row.addWidget(IconLabel(theme, "shield-check", "text3", 14))
        row.addWidget(promise)
        row.addStretch()
        row.addWidget(settings)
        return row
