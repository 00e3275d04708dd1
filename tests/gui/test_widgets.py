"""What many panels use stops listening when it goes."""

from __future__ import annotations

from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QWidget
from shiboken6 import delete

from desktop_app.gui.first_paint import FirstPaint
from desktop_app.gui.widgets import ActionButton


def test_a_button_shows_and_hides_with_its_action(qtbot, actions) -> None:
    button = ActionButton(actions, "highlight")
    qtbot.addWidget(button)
    with qtbot.waitExposed(button):
        button.show()
    actions["highlight"].setVisible(False)
    assert button.isHidden()
    actions["highlight"].setVisible(True)
    assert not button.isHidden()


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
