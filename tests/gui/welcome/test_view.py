"""The first page."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton

from desktop_app.gui.action_set import Actions, Need
from desktop_app.gui.theme import Look, Theme
from desktop_app.gui.welcome.view import WelcomePage


def test_it_offers_to_import_and_to_try_the_sample(qtbot, theme: Theme, actions: Actions) -> None:
    page = WelcomePage(theme, actions)
    page.resize(900, 700)
    qtbot.addWidget(page)
    buttons = {one.text(): one for one in page.findChildren(QPushButton)}
    assert not buttons["Import files…"].isEnabled()  # no archive is open yet
    assert buttons["Open sample archive"].isEnabled()
    actions.set_situation([Need.ARCHIVE, Need.WRITABLE])
    with qtbot.waitSignal(actions.triggered) as told:
        qtbot.mouseClick(buttons["Import files…"], Qt.MouseButton.LeftButton)
    assert told.args == ["import.files"]


def test_it_teaches_four_shortcuts(qtbot, theme: Theme, actions: Actions) -> None:
    page = WelcomePage(theme, actions)
    qtbot.addWidget(page)
    words = [one.text() for one in page.findChildren(QLabel)]
    for key in ("Ctrl I", "Ctrl F", "H", "Ctrl E"):
        assert key in words
    theme.set_look(Look.DARK)
    assert not page.grab().isNull()
