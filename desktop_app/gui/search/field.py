"""The search field itself."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QLineEdit, QToolButton

from desktop_app.gui.theme import Theme
from desktop_app.gui.widgets import badge

MAX_QUERY = 1000
_SIGN = 52
"""What the magnifier and the edges take."""


class SearchField(QLineEdit):
    """The field itself, with a magnifier, a badge with its keys, and a cross to clear it.

    Signals:
        left: the arrow down was pressed.
        escaped: Esc was pressed in the empty field.
        history_wanted: the arrow down was pressed in the empty field.
        rubbed: Backspace was pressed where nothing is left to delete.
    """

    left = Signal()
    escaped = Signal()
    history_wanted = Signal()
    rubbed = Signal()

    def __init__(self, theme: Theme, keys: str) -> None:
        super().__init__()
        self.setObjectName("search")
        self.setAccessibleName(self.tr("Search"))
        self.setFont(theme.ui_font(13, 450))
        self.setMaxLength(MAX_QUERY)
        self._theme = theme
        self._magnifier = QAction(self)
        self._cross = QAction(self.tr("Clear search"), self)
        self._cross.triggered.connect(self.clear)
        self.addAction(self._magnifier, QLineEdit.ActionPosition.LeadingPosition)
        self.addAction(self._cross, QLineEdit.ActionPosition.TrailingPosition)
        for button in self.findChildren(QToolButton):
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._badge = badge(theme, keys)
        self._badge.setParent(self)
        self._badge.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._empty = False
        self.textChanged.connect(self._on_text)
        theme.changed.connect(self._refresh)
        self._refresh()
        self._on_text("")

    def _refresh(self) -> None:
        self._magnifier.setIcon(self._theme.icon("search", "text3", 16))
        self._cross.setIcon(self._theme.icon("x", "text3", 16))

    def _on_text(self, text: str) -> None:
        if self._empty == (not text):
            return
        self._empty = not text
        self._cross.setVisible(bool(text))
        self._show_badge()

    def set_placeholder(self, text: str) -> None:
        """Say what is searched."""
        self.setPlaceholderText(text)
        self._show_badge()

    def _show_badge(self) -> None:
        """Show the keys where nothing is typed and they hide no word of what is searched."""
        words = self.fontMetrics().horizontalAdvance(self.placeholderText())
        room = self.width() - self._badge.sizeHint().width() - _SIGN
        self._badge.setVisible(self._empty and bool(self._badge.text()) and words <= room)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the badge at the end of the field."""
        super().resizeEvent(event)
        self._badge.adjustSize()
        gap = 8
        left = self.width() - self._badge.width() - gap if self.isLeftToRight() else gap
        self._badge.move(left, (self.height() - self._badge.height()) // 2)
        self._show_badge()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Clear the field on Esc; on the arrow down offer the history or leave for the list."""
        key = event.key()
        if key == Qt.Key.Key_Escape and self.text():
            self.clear()
        elif key == Qt.Key.Key_Down and not self.text():
            self.history_wanted.emit()
        elif key == Qt.Key.Key_Escape:
            self.escaped.emit()
        elif key == Qt.Key.Key_Down:
            self.left.emit()
        elif key == Qt.Key.Key_Backspace and not self.cursorPosition() and not self.selectedText():
            self.rubbed.emit()
        else:
            super().keyPressEvent(event)
