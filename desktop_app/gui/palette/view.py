"""The palette's widgets: a field, and below it what can be chosen."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import (
    QAbstractListModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QLineEdit, QListView, QWidget

from desktop_app.gui.messages import announce
from desktop_app.gui.overlay import Sheet, room
from desktop_app.gui.palette.delegate import ITEM_ROLE, ROW_HEIGHT, PaletteDelegate
from desktop_app.gui.palette.view_model import Item, PaletteViewModel
from desktop_app.gui.theme import Theme
from desktop_app.gui.widgets import label, rule

WIDTH = 600
ROWS = 9

Index = QModelIndex | QPersistentModelIndex
_STEPS = {
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_PageDown: ROWS - 1,
    Qt.Key.Key_PageUp: 1 - ROWS,
}


class ItemsModel(QAbstractListModel):
    """A list of ``Item``."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.items: list[Item] = []

    def show_items(self, items: Sequence[Item]) -> None:
        """Show other items."""
        self.beginResetModel()
        self.items = list(items)
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        """Return how many lines there are."""
        return 0 if parent.isValid() else len(self.items)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return words, the words for assistive tools, or the item itself."""
        item = self.items[index.row()]
        if role == ITEM_ROLE:
            return item
        if role == Qt.ItemDataRole.DisplayRole:
            return item.text
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ", ".join(part for part in (item.text, item.detail, item.keys) if part)
        return None


class Palette(Sheet):
    """One field over the window; arrows move, Enter chooses, Esc closes.

    Signals:
        chosen: the key of the item that was chosen; the palette is closed by then.
    """

    chosen = Signal(str)

    def __init__(self, theme: Theme, model: PaletteViewModel, parent: QWidget) -> None:
        super().__init__(theme, self.tr("Command palette"), WIDTH, parent, headed=False)
        self._model = model
        model.setParent(self)
        self.body.setContentsMargins(8, 8, 8, 8)
        self.body.setSpacing(6)
        self.field = QLineEdit()
        self.field.setObjectName("bare")
        self.field.setFont(theme.ui_font(16, 420))
        self.field.setMinimumHeight(40)
        self.field.setTextMargins(8, 0, 8, 0)
        self.field.setPlaceholderText(self.tr("Action, case, tag or article"))
        self.field.setAccessibleName(self.tr("Command palette"))
        self.list = QListView()
        self.list.setObjectName("options")
        self.list.setAccessibleName(self.tr("What can be chosen"))
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setUniformItemSizes(True)
        self.list.setMouseTracking(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self._items = ItemsModel(self)
        self.list.setModel(self._items)
        self.list.setItemDelegate(PaletteDelegate(theme, self.list))
        self._nothing = label(theme, self.tr("Nothing fits these words."), 13, 450, "text2")
        self._nothing.setContentsMargins(12, 8, 12, 10)
        for part in (self.field, rule(), self.list, self._nothing):
            self.body.addWidget(part)
        self.field.textChanged.connect(model.set_query)
        self.field.installEventFilter(self)
        self.list.clicked.connect(self._choose)
        model.changed.connect(self._show)
        model.set_query("")

    @property
    def items(self) -> list[Item]:
        """What is offered now."""
        return self._items.items

    def _show(self, items: list[Item]) -> None:
        before = self._current()
        self._items.show_items(items)
        # What was pointed at stays so, if the arrows had been moved to it.
        kept = next((row for row, one in enumerate(items) if before and one.key == before.key), 0)
        moved = self._moved_to == (before.key if before else "")
        self._go(kept if moved else 0, by_hand=moved)
        self.list.setVisible(bool(items))
        self._nothing.setVisible(not items)
        most = min(ROWS, room(self._host, ROWS * ROW_HEIGHT, 80) // ROW_HEIGHT)
        self.list.setFixedHeight(min(max(1, len(items)), most) * ROW_HEIGHT + 2)
        self.place()

    _moved_to = "-"

    def _current(self) -> Item | None:
        row = self.list.currentIndex().row()
        return self.items[row] if 0 <= row < len(self.items) else None

    def _go(self, row: int, *, by_hand: bool) -> None:
        if not self.items:
            return
        row = min(max(row, 0), len(self.items) - 1)
        self.list.setCurrentIndex(self._items.index(row, 0))
        item = self.items[row]
        self._moved_to = item.key if by_hand else "-"
        if by_hand:
            announce(self.field, ", ".join(part for part in (item.text, item.detail) if part))

    def place(self) -> None:
        """Stay at one height, however many lines there are."""
        super().place()
        self.card.move(self.card.x(), max(24, self.height() // 7))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let the arrows move in the list while the keyboard stays in the field."""
        # The kind first: while a window is taken down, the attributes may be gone already.
        pressed = event.type() == QEvent.Type.KeyPress
        if pressed and isinstance(event, QKeyEvent) and watched is self.field:
            step = _STEPS.get(Qt.Key(event.key()))
            if step is not None:
                row, last = self.list.currentIndex().row() + step, len(self.items) - 1
                if abs(step) == 1:  # round the ends
                    row = 0 if row > last else last if row < 0 else row
                self._go(row, by_hand=True)
                return True
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._choose()
                return True
        return super().eventFilter(watched, event)

    def _choose(self, *_: object) -> None:
        item = self._current()
        if item is None or not item.enabled:
            return
        self.close_sheet()
        self.chosen.emit(item.key)

    def close_sheet(self) -> None:
        """Take the palette away; nothing is looked for any more."""
        self._model.stop()
        super().close_sheet()
