"""A few choices side by side, one of which holds."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QToolButton, QWidget

from desktop_app.gui.theme import Theme


class Segments(QWidget):
    """A few choices side by side, one of which holds; arrow keys move between them.

    Signals:
        changed: the name of the choice.
    """

    changed = Signal(str)

    def __init__(self, theme: Theme, name: str, choices: dict[str, str]) -> None:
        super().__init__()
        self.setAccessibleName(name)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        self._group = QButtonGroup(self)
        self._buttons: dict[str, QToolButton] = {}
        for key, text in choices.items():
            button = QToolButton()
            button.setObjectName("segment")
            button.setText(text)
            button.setFont(theme.ui_font(13, 500))
            button.setCheckable(True)
            button.setAccessibleName(f"{name}: {text}")
            button.clicked.connect(lambda _=False, key=key: self.changed.emit(key))
            self._group.addButton(button)
            self._buttons[key] = button
            row.addWidget(button)
        row.addStretch()

    def choose(self, key: str) -> None:
        """Let a choice hold."""
        self._buttons[key].setChecked(True)

    def button(self, key: str) -> QToolButton:
        """Return the button of a choice."""
        return self._buttons[key]
