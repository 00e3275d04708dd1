"""How far one thing is: what it is, a bar, and what stops it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from desktop_app.gui.theme import Theme
from desktop_app.gui.tips import plain_tip
from desktop_app.gui.tray.view_model import TrayState
from desktop_app.gui.widgets import ElidedLabel, IconButton, label, pressed_by_enter

_ARROWS = (Qt.Key.Key_Up, Qt.Key.Key_Down)


class TrayButton(IconButton):
    """A button that Enter presses as well as the space bar; the arrows are left to the list."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Press on Enter."""
        if pressed_by_enter(self, event):
            return
        if event.key() in _ARROWS:
            event.ignore()
        else:
            super().keyPressEvent(event)


class RunRow(QWidget):
    """Words, a cross, a bar and a line below."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        self.head = QHBoxLayout()
        """The words, and beside them the buttons."""
        self._headline = label(theme, "", 12, 550, wrap=True)
        self.stop = TrayButton(theme, "x", self.tr("Stop"), size=14)
        self.head.addWidget(self._headline, 1)
        self.head.addWidget(self.stop)
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(self.tr("Progress"))
        self._line = ElidedLabel(theme, 11, 450, "text3")
        column.addLayout(self.head)
        column.addWidget(self._bar)
        column.addWidget(self._line)

    @property
    def text(self) -> str:
        """What it says."""
        return f"{self._headline.text()} {self._line.full_text}".strip()

    def describe(self) -> None:
        """Have assistive tools say beside the cross what it would stop, as it is now."""
        self.stop.setAccessibleDescription(self.text)

    def show_state(self, state: TrayState) -> None:
        """Show how far it is; whether there is a cross is for whoever shows the row."""
        if state.stopping != self.stop.accessibleName():
            self.stop.setAccessibleName(state.stopping)
            self.stop.setToolTip(plain_tip(state.stopping))
        self._headline.setText(state.headline)
        self._line.set_text(state.line)
        # A bar that takes a value paints at once, and all of the window that waits for it.
        self._bar.setUpdatesEnabled(False)
        self._bar.setRange(0, state.total)
        self._bar.setValue(state.done)
        self._bar.setUpdatesEnabled(True)
