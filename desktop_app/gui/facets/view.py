"""The panel under the Filter button: groups of values with their counts."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt
from PySide6.QtGui import QKeyEvent, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QAbstractItemView, QFrame, QLineEdit, QListView, QWidget

from desktop_app.gui import formats
from desktop_app.gui.facets.delegate import HEAD_HEIGHT, HEIGHT, LINE_ROLE, LineDelegate
from desktop_app.gui.facets.view_model import FacetsViewModel, Line
from desktop_app.gui.popup import Popup
from desktop_app.gui.theme import Theme
from desktop_app.gui.widgets import label

WIDTH = 340
_MOST = 560


class FacetLines(QListView):
    """The lines; Space and Enter choose, the arrow keys leave headings out."""

    def __init__(self, theme: Theme, model: FacetsViewModel) -> None:
        super().__init__()
        self._view_model = model
        self.setObjectName("options")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAccessibleName(self.tr("Filters"))
        self.setMouseTracking(True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setItemDelegate(LineDelegate(theme, self))
        self._items = QStandardItemModel(self)
        self.setModel(self._items)
        self.clicked.connect(self._act)

    def lines(self) -> list[Line]:
        """Return what is shown."""
        return [self._items.item(row).data(LINE_ROLE) for row in range(self._items.rowCount())]

    def show_lines(self, lines: list[Line]) -> None:
        """Show other lines; the current one stays current and where it was is kept."""
        current, scrolled = self._current(), self.verticalScrollBar().value()
        if len(lines) == self._items.rowCount():
            for row, line in enumerate(lines):
                self._set(self._items.item(row), line)
        else:
            self._items.clear()
            for line in lines:
                item = QStandardItem()
                self._set(item, line)
                self._items.appendRow(item)
        if current is not None:
            self._go_to(current)
        self.verticalScrollBar().setValue(scrolled)

    def height_of_all(self) -> int:
        """Return how high all lines are together."""
        heads = sum(1 for line in self.lines() if line.filter is None and not line.more)
        return heads * HEAD_HEIGHT + (self._items.rowCount() - heads) * HEIGHT + 4

    def step(self, by: int) -> None:
        """Move to the next or previous line that is not a heading."""
        row = self.currentIndex().row() + by if self.currentIndex().isValid() else 0
        while 0 <= row < self._items.rowCount():
            index = self._items.index(row, 0)
            if index.flags() & Qt.ItemFlag.ItemIsSelectable:
                self.setCurrentIndex(index)
                return
            row += 1 if by > 0 else -1

    def act(self) -> None:
        """Choose the current line, or leave it."""
        self._act(self.currentIndex())

    def _act(self, index: QModelIndex) -> None:
        line = index.data(LINE_ROLE) if index.isValid() else None
        if line is not None:
            self._view_model.act(line)

    def _current(self) -> Line | None:
        index = self.currentIndex()
        return index.data(LINE_ROLE) if index.isValid() else None

    def _go_to(self, line: Line) -> None:
        for row, one in enumerate(self.lines()):
            same = one.filter == line.filter and one.group is line.group
            if same and bool(one.more) == bool(line.more):
                self.setCurrentIndex(self._items.index(row, 0))
                return

    @staticmethod
    def _set(item: QStandardItem, line: Line) -> None:
        item.setText(line.words)
        item.setData(line, LINE_ROLE)
        flags = Qt.ItemFlag.ItemIsEnabled
        spoken = line.words
        if line.filter is not None or line.more:
            flags |= Qt.ItemFlag.ItemIsSelectable
        if line.filter is not None:
            parts = [line.words, formats.articles(line.count)]
            if line.chosen:
                parts.append(formats.translate("facets", "chosen"))
            spoken = ", ".join(parts)
        item.setFlags(flags)
        item.setAccessibleText(spoken)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move and choose."""
        key = event.key()
        if key in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            self.step(1 if key == Qt.Key.Key_Down else -1)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.act()
        else:
            event.ignore()  # Esc is the panel's


class FacetPanel(Popup):
    """A field that finds values, the lines, and what choosing several means."""

    def __init__(self, theme: Theme, model: FacetsViewModel, parent: QWidget) -> None:
        super().__init__(theme, self.tr("Filters"), WIDTH, parent)
        self._model = model
        self.field = QLineEdit()
        self.field.setFont(theme.ui_font(13, 450))
        self.field.setPlaceholderText(self.tr("Find a source, year, tag …"))
        self.field.setAccessibleName(self.tr("Find a filter"))
        self.field.setClearButtonEnabled(False)
        self.field.textChanged.connect(model.set_typed)
        self.field.installEventFilter(self)
        self.lines = FacetLines(theme, model)
        self._empty = label(theme, "", 12, 450, "text2", wrap=True)
        self._empty.setContentsMargins(8, 6, 8, 6)
        self._hint = label(
            theme,
            self.tr("Several values of one group widen the result; groups narrow it."),
            11,
            450,
            "text3",
            wrap=True,
        )
        self._hint.setContentsMargins(8, 0, 8, 2)
        for part in (self.field, self._empty, self.lines, self._hint):
            self.body.addWidget(part)
        model.changed.connect(self.refresh)
        self.closed.connect(model.close)
        self.refresh()

    def refresh(self) -> None:
        """Show the present lines."""
        lines = self._model.lines()
        self.lines.show_lines(lines)
        self.lines.setVisible(bool(lines))
        self.lines.setFixedHeight(min(self.lines.height_of_all(), self._room()))
        self._empty.setVisible(not lines)
        words = self.tr("Counting…") if self._model.counting else self.tr("Nothing to choose here.")
        if self.field.text():
            words = self.tr("No filter has “{0}” in its name.").format(self.field.text())
        self._empty.setText(words)
        self._hint.setVisible(bool(lines))
        self.fit()

    def _room(self) -> int:
        """Return how high the lines may be, so that the panel stays inside the window."""
        return max(120, min(_MOST, self._host.height() - 320))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let the field's arrow keys move through the lines, and Enter choose."""
        pressed = event.type() == QEvent.Type.KeyPress
        if pressed and isinstance(event, QKeyEvent) and watched is self.field:
            return self._on_key(event.key())
        return super().eventFilter(watched, event)

    def _on_key(self, key: int) -> bool:
        if key in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            self.lines.step(1 if key == Qt.Key.Key_Down else -1)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if not self.lines.currentIndex().isValid():
                self.lines.step(1)
            self.lines.act()
        elif key == Qt.Key.Key_Escape:
            self.close_popup()
        else:
            return False
        return True
