from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QWidget

from desktop_app.gui.details.correcting import CorrectSheet, VersionSheet

TEXT = "One quay\u00a0was lit 🕯.\n\nA crane stood stil."


class Saves:
    def __init__(self):
        self.texts, self.done, self.failed = [], None, None

    def __call__(self, text, done, failed):
        self.texts.append(text)
        self.done, self.failed = done, failed


@pytest.fixture
def host(qtbot):
    made = QWidget()
    made.resize(900, 700)
    made.field = QLineEdit(made)
    qtbot.addWidget(made)
    made.show()
    qtbot.waitExposed(made)
    made.field.setFocus()
    return made


@pytest.fixture
def saves():
    return Saves()


@pytest.fixture
def sheet(host, theme, saves):
    made = CorrectSheet(theme, TEXT, saves, host)
    made.open()
    return made


def test_a_text_is_saved_letter_by_letter_and_the_sheet_goes(sheet, saves, host, qtbot):
    assert sheet.box.hasFocus()
    assert not sheet.confirm.isEnabled()
    sheet.box.moveCursor(sheet.box.textCursor().MoveOperation.End)
    qtbot.keyClicks(sheet.box, " Long.")
    qtbot.keyClick(sheet.box, Qt.Key.Key_Return)
    sheet.confirm.click()
    assert saves.texts == [f"{TEXT} Long.\n"]
    assert sheet.isVisible()
    with qtbot.waitSignal(sheet.closed):
        saves.done()


def test_ctrl_enter_saves(sheet, saves, qtbot):
    qtbot.keyClick(sheet.box, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert saves.texts == []
    qtbot.keyClicks(sheet.box, "x")
    qtbot.keyClick(sheet.box, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert len(saves.texts) == 1


def test_what_could_not_be_saved_stays_in_the_sheet(sheet, saves, qtbot):
    qtbot.keyClicks(sheet.box, "x")
    sheet.save()
    assert sheet.box.isReadOnly()
    saves.failed()
    assert sheet.isVisible()
    assert not sheet.box.isReadOnly()
    assert sheet.box.text().startswith("x")
    assert sheet.confirm.isEnabled()


def test_closing_asks_before_anything_is_lost(sheet, saves, qtbot):
    qtbot.keyClicks(sheet.box, "x")
    qtbot.keyClick(sheet, Qt.Key.Key_Escape)
    assert sheet.question.isVisible()
    sheet.keep.click()
    assert not sheet.question.isVisible()
    assert sheet.box.hasFocus()
    qtbot.mouseClick(sheet, Qt.MouseButton.LeftButton, pos=sheet.rect().topLeft())
    assert sheet.isVisible()
    sheet.cancel.click()
    with qtbot.waitSignal(sheet.closed):
        sheet.discard.click()
    assert saves.texts == []


def test_nothing_typed_nothing_asked(sheet, qtbot):
    with qtbot.waitSignal(sheet.closed):
        qtbot.keyClick(sheet, Qt.Key.Key_Escape)


def test_a_text_without_words_is_not_offered_for_saving(sheet):
    sheet.box.selectAll()
    sheet.box.textCursor().removeSelectedText()
    assert not sheet.confirm.isEnabled()
    sheet.save()
    assert sheet.changed


def test_the_sheet_fits_into_a_small_window(sheet, host):
    host.resize(880, 520)
    assert sheet.card.height() <= 520
    assert sheet.box.height() >= 120


def test_another_version_shows_what_differs_and_comes_back(host, theme, qtbot):
    start = TEXT.index("stil")
    sheet = VersionSheet(theme, "Version 1", TEXT, [(start, start + 5)], host, writable=True)
    sheet.open()
    [marked] = sheet.box.extraSelections()
    assert marked.cursor.selectedText() == "stil."
    assert sheet.box.isReadOnly()
    with qtbot.waitSignal(sheet.chosen):
        sheet.confirm.click()


def test_an_equal_version_says_so_and_a_read_archive_keeps_its_text(host, theme):
    sheet = VersionSheet(theme, "Version 1", TEXT, (), host, writable=False)
    sheet.open()
    assert sheet.box.extraSelections() == []
    assert not sheet.confirm.isEnabled()
