"""What a search needs is read from the disk before its first letter is typed."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QFocusEvent


def test_the_keyboard_in_the_field_is_enough(window) -> None:
    window.settle()
    window.archive.calls.clear()
    entering = QFocusEvent(QEvent.Type.FocusIn, Qt.FocusReason.ShortcutFocusReason)
    window.panes.search.field.event(entering)
    window.settle()
    assert "warm" in window.archive.calls
    assert "find" not in window.archive.calls
