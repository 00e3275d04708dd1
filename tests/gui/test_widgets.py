"""What many panels use stops listening when it goes."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QWidget
from shiboken6 import delete

from desktop_app.gui.first_paint import FirstPaint
from desktop_app.gui.links import LinkButton
from desktop_app.gui.widgets import ActionButton, ActionPushButton


def test_a_button_shows_and_hides_with_its_action(qtbot, actions) -> None:
    button = ActionButton(actions, "highlight")
    qtbot.addWidget(button)
    with qtbot.waitExposed(button):
        button.show()
    actions["highlight"].setVisible(False)
    assert button.isHidden()
    actions["highlight"].setVisible(True)
    assert not button.isHidden()


@pytest.mark.parametrize("kind", ["action", "link"])
def test_enter_presses_a_button_once_while_it_is_held(qtbot, actions, theme, qapp, kind) -> None:
    button = (
        LinkButton(theme, "More")
        if kind == "link"
        else ActionPushButton(actions, "help.keys", "x", "")
    )
    qtbot.addWidget(button)
    pressed = []
    button.clicked.connect(lambda: pressed.append(True))
    button.setEnabled(True)
    for held in (False, True, True):
        key = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Enter, Qt.KeyboardModifier(0), "", held)
        qapp.sendEvent(button, key)
    assert pressed == [True]


def test_an_action_outlives_the_buttons_of_a_window_part(qtbot, actions) -> None:
    gone, button = ActionButton(actions, "highlight"), ActionButton(actions, "highlight")
    qtbot.addWidget(button)
    delete(gone)
    actions["highlight"].setVisible(False)
    assert button.isHidden()


def test_nothing_is_told_of_a_widget_that_went_after_its_first_paint(qtbot, qapp) -> None:
    gone, stays = QWidget(), QWidget()
    qtbot.addWidget(stays)
    told: list[QWidget] = []
    for widget in (gone, stays):
        FirstPaint(widget).painted.connect(lambda widget=widget: told.append(widget))
        qapp.sendEvent(widget, QPaintEvent(widget.rect()))
    delete(gone)
    qtbot.waitUntil(lambda: bool(told))
    assert told == [stays]
