"""Words that do something when they are clicked, as a link does."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy

from desktop_app.gui.theme import Theme
from desktop_app.gui.widgets import pressed_by_enter


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
        if not pressed_by_enter(self, event):
            super().keyPressEvent(event)
