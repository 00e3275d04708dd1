"""What tests share in the application is watched: it is told what a test left, and given back."""

from __future__ import annotations

import sys
from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QGuiApplication
from PySide6.QtWidgets import QApplication

from desktop_app.gui.looks import dress_application
from desktop_app.gui.theme import Look, Theme
from tests.support import application_left

FAULTS: dict[str, Callable[[], object]] = {
    "the direction of layouts": lambda: QGuiApplication.setLayoutDirection(
        Qt.LayoutDirection.RightToLeft
    ),
    "the cursor": lambda: QGuiApplication.setOverrideCursor(Qt.CursorShape.WaitCursor),
    "whether the last window ends the program": lambda: QGuiApplication.setQuitOnLastWindowClosed(
        not QGuiApplication.quitOnLastWindowClosed()
    ),
}


@pytest.mark.parametrize("what", [shared.what for shared in application_left.SHARED])
def test_what_a_test_leaves_is_named_and_given_back(what: str, qapp: QApplication) -> None:
    before = [shared.read() for shared in application_left.SHARED]
    with application_left.nothing_of(qapp) as found:
        FAULTS[what]()
    assert found == [what]
    assert [shared.read() for shared in application_left.SHARED] == before


def of_a_window(qapp: QApplication) -> tuple[object, ...]:
    return qapp.font(), qapp.palette(), qapp.styleSheet(), sys.getswitchinterval()


def test_the_look_of_a_window_is_not_that_of_the_next_test(qapp: QApplication) -> None:
    before = of_a_window(qapp)
    with application_left.nothing_of(qapp) as found:
        qapp.setFont(QFont("Noto Serif", 30))
        dress_application(qapp, Theme(Look.DARK))
        sys.setswitchinterval(0.3)
    assert found == []
    assert of_a_window(qapp) == before
