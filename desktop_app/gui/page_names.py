"""The names of a sheet's pages in a list beside them."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QListWidget, QListWidgetItem

from desktop_app.gui.theme import Theme

_HEIGHT = 32
"""Of a name of one line, in pixels."""
_AROUND = 14
"""What is left free above and below several lines together."""
_BESIDE = 28
"""What is left free on both sides together, a bar that scrolls among it."""


class PageNames(QListWidget):
    """A list of names, one below the other; a name too long for one line takes more of them."""

    def __init__(self, theme: Theme, name: str, width: int) -> None:
        """Make an empty list; ``name`` is what it is called, ``width`` is in pixels."""
        super().__init__()
        self._theme = theme
        self.setObjectName("options")
        self.setAccessibleName(name)
        self.setFixedWidth(width)
        self.setWordWrap(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def add(self, name: str) -> None:
        """Put a name at the end."""
        item = QListWidgetItem(name)
        item.setFont(self._theme.ui_font(13, 500))
        room = QRect(0, 0, self.minimumWidth() - _BESIDE, 10_000)
        lines = QFontMetrics(item.font()).boundingRect(room, Qt.TextFlag.TextWordWrap, name)
        item.setSizeHint(QSize(0, max(_HEIGHT, lines.height() + _AROUND)))
        self.addItem(item)
