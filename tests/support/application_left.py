"""What all tests of the window share in the application, told and given back after each."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager

from left_behind import Shared, nothing_else
from PySide6.QtGui import QFont, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

from desktop_app.gui.looks import dress_application
from desktop_app.gui.theme import Look, Theme, load_fonts


def dressed(application: QApplication) -> QApplication:
    """Give the application the light look, as if a window had been open, and return it.

    Without that, a widget of a test would look otherwise before the first window than after it.
    """
    load_fonts()
    theme = Theme(Look.LIGHT, parent=application)
    application.setFont(theme.ui_font())
    dress_application(application, theme)
    return application


@contextmanager
def nothing_of(application: QApplication) -> Iterator[list[str]]:
    """Put into the list what is otherwise than it was, once the block ended; give it back.

    What a window gives the application by itself is given back without a word.
    """
    font, palette, sheet = application.font(), application.palette(), application.styleSheet()
    turns = sys.getswitchinterval()
    with nothing_else(SHARED) as found:
        yield found
    sys.setswitchinterval(turns)
    _give_back(application, font, palette, sheet)


def _give_back(application: QApplication, font: QFont, palette: QPalette, sheet: str) -> None:
    if application.font() != font:
        application.setFont(font)
    if application.palette() != palette:
        application.setPalette(palette)
    if application.styleSheet() != sheet:
        application.setStyleSheet(sheet)


def _cursors_back(_: object) -> None:
    while QGuiApplication.overrideCursor() is not None:
        QGuiApplication.restoreOverrideCursor()


SHARED = (
    Shared(
        "the direction of layouts",
        QGuiApplication.layoutDirection,
        QGuiApplication.setLayoutDirection,
    ),
    Shared("the cursor", lambda: QGuiApplication.overrideCursor() is not None, _cursors_back),
    Shared(
        "whether the last window ends the program",
        QGuiApplication.quitOnLastWindowClosed,
        QGuiApplication.setQuitOnLastWindowClosed,
    ),
)
