"""The popup in which tags and cases are picked."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QLineEdit, QToolButton, QVBoxLayout, QWidget
from shiboken6 import delete

from desktop_app.domain.annotations import Colour
from desktop_app.gui.tags.view import PickPopup
from desktop_app.gui.tags.view_model import Option
from desktop_app.gui.theme import Theme


class FakePicker:
    title = "Tags of 1 article"
    placeholder = "Add a tag"

    def __init__(self, *, closes: bool = False) -> None:
        self.closes = closes
        self.picked: list[str] = []
        self.dropped: list[str] = []

    def chosen(self) -> list[Option]:
        return [Option("old", colour=Colour.BLUE), Option("case", icon="folder")]

    def options(self, typed: str) -> list[Option]:
        found = [
            Option("court", "3 articles", Colour.GREEN),
            Option("a very long tag that does not fit into the line at all", "why", None),
            Option("new", icon="folder-plus", fresh=True),
        ]
        return [one for one in found if typed in one.value]

    def pick(self, value: str) -> None:
        self.picked.append(value)

    def drop(self, value: str) -> None:
        self.dropped.append(value)


@pytest.fixture
def host(qtbot) -> QWidget:
    widget = QWidget()
    widget.resize(800, 600)
    field = QLineEdit()
    QVBoxLayout(widget).addWidget(field)
    qtbot.addWidget(widget)
    with qtbot.waitExposed(widget):
        widget.show()
    field.setFocus()
    return widget


def popup(theme: Theme, host: QWidget, picker: FakePicker) -> PickPopup:
    made = PickPopup(theme, picker, host)
    made.open_at(QPoint(700, 40))
    return made


def test_enter_picks_what_fits_best_and_stays_for_more(qtbot, theme: Theme, host) -> None:
    picker = FakePicker()
    opened = popup(theme, host, picker)
    assert opened.field.hasFocus()
    qtbot.keyClicks(opened.field, "cou")
    qtbot.keyClick(opened.field, Qt.Key.Key_Return)
    assert picker.picked == ["court"]
    assert opened.field.text() == ""
    assert opened.isVisible()
    assert not opened.grab().isNull()


def test_arrows_move_through_the_options_all_around(qtbot, theme: Theme, host) -> None:
    picker = FakePicker()
    opened = popup(theme, host, picker)
    for _ in range(3):
        qtbot.keyClick(opened.field, Qt.Key.Key_Down)
    assert opened.options.currentItem().text() == "Create “new”"
    qtbot.keyClick(opened.field, Qt.Key.Key_Down)
    assert opened.options.currentRow() == 0
    qtbot.keyClick(opened.field, Qt.Key.Key_Up)
    qtbot.keyClick(opened.field, Qt.Key.Key_Enter)
    assert picker.picked == ["new"]
    opened.field.setText("nothing fits")
    qtbot.keyClick(opened.field, Qt.Key.Key_Down)
    assert not opened.options.isVisible()


def test_a_tag_just_picked_takes_no_room_from_the_field(qtbot, theme: Theme, host) -> None:
    picker = FakePicker()
    picker.chosen = lambda: [Option(value) for value in picker.picked]  # type: ignore[method-assign] # what the user does
    offered = picker.options
    picker.options = lambda typed: offered(typed) if typed else []  # type: ignore[method-assign] # as above
    opened = popup(theme, host, picker)
    qtbot.keyClicks(opened.field, "cou")
    qtbot.keyClick(opened.field, Qt.Key.Key_Return)
    assert opened.field.height() >= opened.field.sizeHint().height()
    assert opened.height() >= opened.sizeHint().height()


def test_one_case_is_enough(qtbot, theme: Theme, host) -> None:
    picker = FakePicker(closes=True)
    opened = popup(theme, host, picker)
    with qtbot.waitSignal(opened.closed):
        rect = opened.options.visualItemRect(opened.options.item(0))
        qtbot.mouseClick(opened.options.viewport(), Qt.MouseButton.LeftButton, pos=rect.center())
    assert picker.picked == ["court"]


def test_enter_in_the_empty_field_and_esc_close_and_give_the_keyboard_back(
    qtbot, theme: Theme, host: QWidget
) -> None:
    before = host.findChild(QLineEdit)
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Escape):
        opened = popup(theme, host, FakePicker())
        with qtbot.waitSignal(opened.closed):
            qtbot.keyClick(opened.field, key)
        assert before.hasFocus()
        opened.close_popup()  # a second time does nothing


def test_what_had_the_keyboard_may_be_gone(qtbot, theme: Theme, host: QWidget) -> None:
    opened = popup(theme, host, FakePicker())
    delete(host.findChild(QLineEdit, options=Qt.FindChildOption.FindDirectChildrenOnly))
    with qtbot.waitSignal(opened.closed):
        qtbot.keyClick(opened.field, Qt.Key.Key_Escape)


def test_a_click_elsewhere_closes_it(qtbot, theme: Theme, host: QWidget) -> None:
    opened = popup(theme, host, FakePicker())
    with qtbot.waitSignal(opened.closed):
        host.findChild(QLineEdit).setFocus(Qt.FocusReason.MouseFocusReason)


def test_what_is_there_can_be_taken_off(qtbot, theme: Theme, host: QWidget) -> None:
    picker = FakePicker()
    opened = popup(theme, host, picker)
    cross = next(
        one for one in opened.findChildren(QToolButton) if one.accessibleName() == "Remove old"
    )
    qtbot.mouseClick(cross, Qt.MouseButton.LeftButton)
    assert picker.dropped == ["old"]
    assert opened.isVisible()


def test_it_stays_inside_the_window(theme: Theme, host: QWidget) -> None:
    opened = PickPopup(theme, FakePicker(), host)
    opened.open_at(QPoint(5, 590))
    assert host.rect().contains(opened.geometry())


def test_the_popup_is_mirrored_with_the_language(theme: Theme, host: QWidget) -> None:
    host.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    made = PickPopup(theme, FakePicker(), host)
    made.open_at(QPoint(100, 40))
    assert made.x() == 100
    line = made.options.visualItemRect(made.options.item(0))
    drawn = made.options.viewport().grab().toImage()
    green = theme.ink(Colour.GREEN)
    middle = line.center().y() + 1
    assert drawn.pixelColor(line.right() - 15, middle) == green
    assert drawn.pixelColor(line.left() + 16, middle) != green
