"""A key that is held confirms once, and nothing that opens under it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QApplication,
    QLineEdit,
    QListWidget,
    QPlainTextEdit,
    QPushButton,
    QTextEdit,
    QWidget,
)

from desktop_app.gui.confirming import ConfirmSheet
from desktop_app.gui.overlay import Sheet

KEYS = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)
CONTROL = Qt.KeyboardModifier.ControlModifier
PLAIN = Qt.KeyboardModifier.NoModifier


@pytest.fixture
def host(qtbot) -> QWidget:
    widget = QWidget()
    widget.resize(800, 600)
    qtbot.addWidget(widget)
    with qtbot.waitExposed(widget):
        widget.show()
    return widget


def hold(key: Qt.Key, modifiers: Qt.KeyboardModifier = PLAIN) -> None:
    """Tell the window what the system tells it while a key is held."""
    window = QApplication.focusWidget().window().windowHandle()
    text = " " if key == Qt.Key.Key_Space else "\r"
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        event = QKeyEvent(kind, key, modifiers, text, True)
        QApplication.sendEvent(window, event)


class Chain:
    """Sheets of which each opens the next one when it is confirmed."""

    def __init__(self, theme, host: QWidget) -> None:
        self.theme, self.host, self.confirmed = theme, host, 0
        self.ask()

    def ask(self) -> None:
        self.sheet = ConfirmSheet(self.theme, "Sure?", "Yes.", "Do it", self.on_yes, self.host)
        self.sheet.open()
        self.sheet.yes.setFocus()

    def on_yes(self) -> None:
        self.confirmed += 1
        self.ask()


@pytest.mark.parametrize("key", KEYS)
def test_one_press_confirms_one_sheet_however_long_it_is_held(qtbot, theme, host, key) -> None:
    chain = Chain(theme, host)
    hold(key)  # it opened the first one
    assert chain.confirmed == 0
    qtbot.keyClick(QApplication.focusWidget(), key)
    assert chain.confirmed == 1
    for _ in range(3):
        hold(key)
    assert chain.confirmed == 1
    qtbot.keyClick(QApplication.focusWidget(), key)
    assert chain.confirmed == 2


def test_a_held_key_does_not_go_through_a_field_to_the_button(qtbot, theme, host) -> None:
    sheet, pressed = Sheet(theme, "Name", 300, host), []
    field, sheet.default = QLineEdit(), QPushButton("Save")
    sheet.default.clicked.connect(lambda: pressed.append("button"))
    field.returnPressed.connect(lambda: pressed.append("field"))
    for part in (field, sheet.default):
        sheet.body.addWidget(part)
    sheet.open()
    assert field.hasFocus()
    hold(Qt.Key.Key_Return)
    assert pressed == []
    hold(Qt.Key.Key_Space)
    assert field.text() == " "
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert pressed == ["field", "button"]


@pytest.mark.parametrize("kind", [QPlainTextEdit, QTextEdit])
def test_in_a_text_held_keys_write_and_do_not_confirm(theme, host, kind) -> None:
    sheet, text = Sheet(theme, "Text", 300, host), kind()
    sheet.body.addWidget(text)
    sheet.open()
    hold(Qt.Key.Key_Return)
    hold(Qt.Key.Key_Space)
    assert text.toPlainText() == "\n "
    hold(Qt.Key.Key_Return, CONTROL)
    assert text.toPlainText() == "\n "


@pytest.mark.parametrize("kind", [QPlainTextEdit, QTextEdit])
def test_a_held_key_does_not_go_through_a_text_that_is_only_read(qtbot, theme, host, kind) -> None:
    sheet, text, pressed = Sheet(theme, "Text", 300, host), kind(), []
    text.setReadOnly(True)
    sheet.default = QPushButton("Export")
    sheet.default.clicked.connect(lambda: pressed.append("button"))
    for part in (text, sheet.default):
        sheet.body.addWidget(part)
    sheet.open()
    text.setFocus()
    hold(Qt.Key.Key_Return)
    assert pressed == []
    qtbot.keyClick(text, Qt.Key.Key_Return)
    assert pressed == ["button"]


def test_a_sheet_that_is_opened_before_its_window_is_shown_is_no_exception(qtbot, theme) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    chain = Chain(theme, window)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    chain.sheet.yes.setFocus()
    hold(Qt.Key.Key_Return)
    assert chain.confirmed == 0


def test_other_keys_are_repeated_and_afterwards_all_are(qtbot, theme, host) -> None:
    sheet, lines, behind = Sheet(theme, "Choose", 300, host), QListWidget(), QLineEdit(host)
    behind.show()
    entered: list[bool] = []
    behind.returnPressed.connect(lambda: entered.append(True))
    lines.addItems(["one", "two", "three"])
    lines.setCurrentRow(0)
    sheet.body.addWidget(lines)
    sheet.open()
    hold(Qt.Key.Key_Down)
    assert lines.currentRow() == 1
    sheet.close_sheet()
    behind.setFocus()
    hold(Qt.Key.Key_Return)
    assert entered == [True]
