"""Keeps a key that is held from confirming what opened under it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QTextEdit, QWidget

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_ANY_MODIFIER = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier


class HeldKeys(QObject):
    """Lets no repetition of Enter or Space through to a part of the window.

    One press chooses once: what a press opens would else be confirmed by the same press, held a
    little too long. Where the keys write, in a text, they are repeated as everywhere.
    """

    def __init__(self, part: QWidget) -> None:
        super().__init__(part)
        self._part = part

    def watch(self) -> None:
        """Look at the keys from now on."""
        handle = self._part.window().windowHandle()
        if handle is not None:
            # Not the application: it would show each event of each widget, and for the first one
            # that Qt made PySide prepares every class of widgets, for 40 ms.
            handle.installEventFilter(self)

    def leave(self) -> None:
        """Look no more."""
        handle = self._part.window().windowHandle()
        if handle is not None:
            handle.removeEventFilter(self)

    def eventFilter(self, _: QObject, event: QEvent) -> bool:
        """Take the key away from the part of the window that it is for."""
        # The kind first: while a window is taken down, the attributes may be gone already.
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        if not event.isAutoRepeat():
            return False
        now = QApplication.focusWidget()
        if now is None or not (now is self._part or self._part.isAncestorOf(now)):
            return False
        return _chooses(now, event)


def _chooses(widget: QWidget, event: QKeyEvent) -> bool:
    """Whether a key does anything but write."""
    writes = isinstance(widget, QPlainTextEdit | QTextEdit) and not widget.isReadOnly()
    if event.key() in _ENTER:
        return not writes or bool(event.modifiers() & _ANY_MODIFIER)
    return event.key() == Qt.Key.Key_Space and not writes and not isinstance(widget, QLineEdit)
