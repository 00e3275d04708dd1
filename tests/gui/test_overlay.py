"""A sheet keeps the keyboard and gives it back."""

from __future__ import annotations

import gc

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from desktop_app.gui.overlay import Sheet
from desktop_app.gui.theme import Theme


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


def sheet_with(theme: Theme, host: QWidget, count: int) -> tuple[Sheet, list[QPushButton]]:
    sheet = Sheet(theme, "Export", 300, host)
    buttons = [QPushButton(str(number)) for number in range(count)]
    for button in buttons:
        sheet.body.addWidget(button)
    sheet.open()
    return sheet, buttons


def test_tab_stays_inside_and_esc_gives_the_keyboard_back(
    qtbot, theme: Theme, host: QWidget
) -> None:
    before = QApplication.focusWidget()
    sheet, buttons = sheet_with(theme, host, 2)
    assert buttons[0].hasFocus()
    for expected in (1, 0):
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        assert buttons[expected].hasFocus()
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Backtab)
    assert buttons[1].hasFocus()
    with qtbot.waitSignal(sheet.closed):
        qtbot.keyClick(buttons[1], Qt.Key.Key_Escape)
    assert QApplication.focusWidget() is before


def test_a_click_beside_the_card_closes_and_one_on_it_does_not(
    qtbot, theme: Theme, host: QWidget
) -> None:
    sheet, _ = sheet_with(theme, host, 1)
    closed = []
    sheet.closed.connect(lambda: closed.append(True))
    qtbot.mouseClick(sheet, Qt.MouseButton.LeftButton, pos=sheet.card.geometry().center())
    assert closed == []
    qtbot.mouseClick(sheet, Qt.MouseButton.LeftButton, pos=QPoint(2, 2))
    assert closed == [True]
    sheet.close_sheet()
    assert closed == [True]


def test_a_sheet_without_anything_to_press_keeps_the_keyboard(
    qtbot, theme: Theme, host: QWidget
) -> None:
    sheet, _ = sheet_with(theme, host, 0)
    assert sheet.focusNextPrevChild(True)
    qtbot.keyClick(sheet, Qt.Key.Key_A)
    qtbot.keyClick(sheet, Qt.Key.Key_Return)
    assert sheet.isVisible()


def test_enter_presses_the_button_that_has_the_keyboard_or_else_the_default(
    qtbot, theme: Theme, host: QWidget
) -> None:
    sheet, buttons = sheet_with(theme, host, 2)
    pressed = []
    for number, button in enumerate(buttons):
        button.clicked.connect(lambda _=False, number=number: pressed.append(number))
    sheet.default = buttons[1]
    qtbot.keyClick(buttons[0], Qt.Key.Key_Return)
    sheet.setFocus()
    qtbot.keyClick(sheet, Qt.Key.Key_Enter)
    assert pressed == [0, 1]


def test_a_sheet_covers_the_window_whatever_its_size(theme: Theme, host: QWidget) -> None:
    sheet, _ = sheet_with(theme, host, 1)
    host.resize(1000, 700)
    assert sheet.rect() == host.rect()
    assert abs(sheet.card.geometry().center().x() - 500) <= 1
    assert not sheet.grab().isNull()


def test_a_window_may_be_taken_down_under_its_sheet(qtbot, theme: Theme) -> None:
    def open_and_forget() -> None:
        window = QWidget()
        window.resize(800, 600)
        with qtbot.waitExposed(window):
            window.show()
        sheet, _ = sheet_with(theme, window, 1)
        # They hold each other, as those of the program do, and so go together.
        sheet.again, window.sheet = sheet.open, sheet

    with qtbot.captureExceptions() as problems:
        open_and_forget()
        gc.collect()
    assert problems == []


def test_a_scrolled_part_has_a_ring_around_it_while_it_has_the_keyboard(
    qtbot, theme: Theme, host: QWidget
) -> None:
    sheet = Sheet(theme, "What was found", 300, host)
    area = sheet.add_area("Places")
    button = QPushButton("Close")
    sheet.body.addWidget(button)
    sheet.open()
    (ring,) = (one for one in sheet.card.findChildren(QFrame) if one.objectName() == "ring")
    area.setFocus()
    assert ring.isVisible()
    assert ring.geometry().contains(area.geometry())
    sheet.resize(700, 500)
    assert ring.geometry().contains(area.geometry())
    button.setFocus()
    assert not ring.isVisible()
