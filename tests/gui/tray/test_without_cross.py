"""What nothing can stop stands in the tray without a cross."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from desktop_app.gui.exports.view_model import ExportState
from desktop_app.gui.indexing import IndexState
from desktop_app.jobs import JobContext

PREPARING = IndexState(300, 1200)


@pytest.fixture
def runs() -> list[JobContext]:
    return [JobContext() for _ in range(3)]


@pytest.fixture
def tray(window, runs):
    window.panes.list.setFocus()
    window.panes.tray.show_state(runs[0], PREPARING)
    window.qtbot.waitUntil(window.panes.tray.isVisible)
    return window.panes.tray


def press(window, key: Qt.Key) -> None:
    window.qtbot.keyClick(QApplication.focusWidget(), key)


def test_it_says_how_far_it_is_and_its_key_leads_to_no_cross(window, tray, runs) -> None:
    assert tray.text == "Preparing the search 300 of 1,200 articles"
    assert tray.stop.isHidden()
    assert tray.more.isHidden()
    window.take("go.running")
    assert QApplication.focusWidget() is tray.card
    assert tray.card.accessibleDescription() == tray.text
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Space):
        press(window, key)
    assert tray.popup is None
    assert not runs[0].cancelled


def test_the_keyboard_leaves_the_cross_of_what_was_stopped(window, tray, runs) -> None:
    tray.show_state(runs[0], None)
    tray.show_state(runs[1], ExportState(1, 2, "a.pdf"))
    tray.stop.setFocus()
    tray.show_state(runs[0], PREPARING)
    assert QApplication.focusWidget() is tray.more
    tray.show_state(runs[1], None)
    assert QApplication.focusWidget() is tray.card


def test_what_ends_last_leaves_the_keyboard_on_no_cross(window, tray, runs) -> None:
    tray.show_state(runs[1], ExportState(1, 2, "a.pdf"))
    tray.more.setFocus()
    tray.show_state(runs[0], None)
    assert QApplication.focusWidget() is tray.card
    assert tray.stop.isVisible()
    tray.show_state(runs[1], None)
    assert QApplication.focusWidget().isVisible()


def test_a_cross_that_goes_gives_the_keyboard_to_the_tray(window, tray, runs) -> None:
    tray.show_state(runs[0], ExportState(1, 2, "a.pdf"))
    tray.stop.setFocus()
    tray.show_state(runs[0], PREPARING)
    assert QApplication.focusWidget() is tray.card


def test_in_the_list_the_arrows_pass_over_it(window, tray, runs) -> None:
    tray.show_state(runs[1], ExportState(1, 2, "a.pdf"))
    tray.show_state(runs[2], ExportState(1, 3, "b.pdf"))
    window.take("go.running")
    rows = tray.popup.rows
    assert [one.stop.isVisible() for one in rows] == [False, True, True]
    assert QApplication.focusWidget() is rows[1].stop
    for key, at in ((Qt.Key.Key_Up, 1), (Qt.Key.Key_Down, 2), (Qt.Key.Key_Up, 1)):
        press(window, key)
        assert QApplication.focusWidget() is rows[at].stop


def test_a_list_without_any_cross_has_the_keyboard_itself(window, tray, runs) -> None:
    tray.show_state(runs[1], PREPARING)
    window.take("go.running")
    assert QApplication.focusWidget() is tray.popup
    press(window, Qt.Key.Key_Down)
    assert QApplication.focusWidget() is tray.popup
    press(window, Qt.Key.Key_Escape)
    assert QApplication.focusWidget() is window.panes.list
