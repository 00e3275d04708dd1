"""The system turns dark while the window is open: everything turns, and nothing typed is lost."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from desktop_app.gui.reader.switch import ReaderSwitch
from desktop_app.gui.tokens import DARK, LIGHT
from desktop_app.settings import Settings


@pytest.fixture
def system(qapp):
    """Return what tells that the system is light or dark; light again at the end."""
    told = qapp.styleHints().colorSchemeChanged
    yield told.emit
    told.emit(Qt.ColorScheme.Light)


def colours(window) -> set[str]:
    """Return the colours at the foot of the sidebar, the list and the page."""
    picture = window.app.window.grab().toImage()
    parts = (window.panes.sidebar, window.panes.list, window.reader)
    corners = [part.mapTo(window.app.window, part.rect().bottomLeft()) for part in parts]
    return {picture.pixelColor(corner.x() + 3, corner.y() - 3).name().upper() for corner in corners}


def test_a_window_turns_with_the_system_and_keeps_its_note(open_window, archive, system) -> None:
    system(Qt.ColorScheme.Light)
    window = open_window(archive, Settings(look="system"), reader=ReaderSwitch)
    window.go(window.panes.list.list_model.row_at(0).id)
    window.take("note")
    QTest.keyClicks(window.field(), "Half a thou")
    where = window.panes.list.currentIndex()
    assert colours(window) == {LIGHT.sidebar.upper(), LIGHT.list.upper(), LIGHT.reader.upper()}
    for scheme, tokens in ((Qt.ColorScheme.Dark, DARK), (Qt.ColorScheme.Light, LIGHT)):
        system(scheme)
        window.settle()
        assert colours(window) == {
            tokens.sidebar.upper(),
            tokens.list.upper(),
            tokens.reader.upper(),
        }
        assert window.field().words() == "Half a thou"
        assert window.field().hasFocus()
        assert window.panes.list.currentIndex() == where
