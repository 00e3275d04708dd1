"""Gives the keyboard back to the widget that had it before something lay over the window."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QApplication, QWidget


class KeyboardBefore(QObject):
    """Remembers what has the keyboard now, as long as that widget lives.

    Args:
        parent: what lies over the window.
    """

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._widget = QApplication.focusWidget()
        if self._widget is not None:
            self._widget.destroyed.connect(self._on_gone)

    def give_back(self) -> None:
        """Move the keyboard there, if the widget can still be seen."""
        if self._widget is not None and self._widget.isVisible():
            self._widget.setFocus(Qt.FocusReason.PopupFocusReason)

    def _on_gone(self) -> None:
        self._widget = None
