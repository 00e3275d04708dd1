"""Keys and menu of the saved searches in the sidebar."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent
from PySide6.QtWidgets import QMenu

from desktop_app.gui.sidebar.delegate import ENTRY_ROLE
from desktop_app.gui.sidebar.tree import SidebarTree

_STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}


class SavedSearchKeys(QObject):
    """Watches the sidebar's tree; acts on entries whose key begins with "saved:" only.

    Signals:
        rename_wanted: the key of an entry (from its menu).
        forget_wanted: the key of an entry (Delete).
        move_wanted: the key of an entry, and -1 for up or 1 for down (Alt and an arrow).
    """

    rename_wanted = Signal(str)
    forget_wanted = Signal(str)
    move_wanted = Signal(str, int)

    def __init__(self, tree: SidebarTree, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.writable = True
        self._tree = tree
        tree.installEventFilter(self)
        tree.viewport().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the keys of saved searches, and the right mouse button on one."""
        # The kind first: while a window is taken down, the attributes may be gone already.
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self.writable and watched is self._tree and self._on_key(event)
        if event.type() == QEvent.Type.ContextMenu and isinstance(event, QContextMenuEvent):
            return self.writable and self._on_menu(event)
        return False

    def menu_of(self, key: str) -> QMenu:
        """Return the menu of a saved search."""
        menu = QMenu(self._tree)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        rename = menu.addAction(self.tr("Rename…"))
        rename.triggered.connect(lambda: self.rename_wanted.emit(key))
        for text, by in ((self.tr("Move up"), -1), (self.tr("Move down"), 1)):
            move = menu.addAction(text)
            move.triggered.connect(lambda _=False, by=by: self.move_wanted.emit(key, by))
        menu.addSeparator()
        forget = menu.addAction(self.tr("Delete saved search"))
        forget.triggered.connect(lambda: self.forget_wanted.emit(key))
        return menu

    def _on_key(self, event: QKeyEvent) -> bool:
        pressed, key = event.key(), self._tree.current_key
        if not key.startswith("saved:"):
            return False
        alone = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if alone == Qt.KeyboardModifier.AltModifier and pressed in _STEPS:
            self.move_wanted.emit(key, _STEPS[Qt.Key(pressed)])
        elif pressed == Qt.Key.Key_Delete:
            self.forget_wanted.emit(key)
        else:
            return False
        return True

    def _on_menu(self, event: QContextMenuEvent) -> bool:
        by_key = event.reason() == QContextMenuEvent.Reason.Keyboard
        index = self._tree.currentIndex() if by_key else self._tree.indexAt(event.pos())
        entry = index.data(ENTRY_ROLE) if index.isValid() else None
        if entry is None or not entry.key.startswith("saved:"):
            return False
        place = self._tree.visualRect(index).center()
        shown = self._tree.viewport().mapToGlobal(place) if by_key else event.globalPos()
        self.menu_of(entry.key).popup(shown)
        return True
