"""Words that do something when they are clicked, as a link does."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy

from desktop_app.gui.theme import Theme


class LinkButton(QPushButton):
    """A button that looks like a link; Enter presses it too, which Qt leaves to dialogs."""

    def __init__(self, theme: Theme, text: str = "") -> None:
        super().__init__(text)
        self.setObjectName("link")
        self.setFont(theme.ui_font(12, 550))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Press on Enter."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
            return
        super().keyPressEvent(event)
