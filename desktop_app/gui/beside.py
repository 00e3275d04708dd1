"""A main part with another one that comes in beside it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QWidget

WIDTH = 336
LEAST = 420
"""Room that the main part keeps; where there is less, the other one lies over it."""


class Beside(QWidget):
    """Shows a main part and, when asked for, another one at its end."""

    def __init__(self, main: QWidget) -> None:
        super().__init__()
        self._main = main
        self._other: QWidget | None = None
        main.setParent(self)

    @property
    def other(self) -> QWidget | None:
        """What can come in, None if there is nothing."""
        return self._other

    def set_other(self, other: QWidget) -> None:
        """Say what can come in; it is hidden at first."""
        if self._other is not None:
            self._other.deleteLater()
        self._other = other
        other.setParent(self)
        other.hide()
        self._place()

    def show_other(self, shown: bool) -> None:
        """Let the other part come in or go; the keyboard goes back to the main part."""
        other = self._other
        if other is None:
            return
        now = QApplication.focusWidget()
        left = not shown and now is not None and (now is other or other.isAncestorOf(now))
        other.setVisible(shown)
        self._place()
        if left:
            self._main.setFocus(Qt.FocusReason.OtherFocusReason)

    def _place(self) -> None:
        width, height, other = self.width(), self.height(), self._other
        taken = min(WIDTH, width) if other is not None and not other.isHidden() else 0
        room = width - taken if width - taken >= LEAST else width
        mirrored = self.isRightToLeft()
        self._main.setGeometry(width - room if mirrored else 0, 0, room, height)
        if other is not None:
            other.setGeometry(0 if mirrored else width - min(WIDTH, width), 0, taken, height)
            other.raise_()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give both their room."""
        super().resizeEvent(event)
        self._place()

    def changeEvent(self, event: QEvent) -> None:
        """Mirror with the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._place()
