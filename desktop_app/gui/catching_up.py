"""Lets the screen catch up while there is time, so that the next picture need not wait for it.

With an X server Qt shares the memory that it draws into. Before it draws once more where it has
drawn, it asks whether the server has read that, and the answer takes three changes of processes:
most of the time from a key to its letter on a busy computer. Qt forgets what was drawn by then as
soon as it has asked; so it is made to ask for a pixel in a corner, right behind a picture.
"""

from __future__ import annotations

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

SHARES = "xcb"
"""The platform on which that is so."""

_TWICE = 2
"""The pixel must have been drawn to be asked for."""


def catch_up(widget: QWidget) -> None:
    """Wait until what is drawn in a widget's window has been taken over; nothing elsewhere."""
    if QGuiApplication.platformName() == SHARES:
        window = widget.window()
        for _ in range(_TWICE):
            window.repaint(0, 0, 1, 1)
