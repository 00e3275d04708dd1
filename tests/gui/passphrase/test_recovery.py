"""A recovery key is made in the window, shown once, and opens the archive that is locked."""

from __future__ import annotations

import re
import stat

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QApplication, QLabel

from desktop_app.gui.passphrase.view import PassphraseSheet
from desktop_app.gui.recovery_key.view import RecoverySheet
from desktop_app.vault.passphrases import Ways
from tests.gui.passphrase.conftest import WORDS, type_in

KEY = re.compile("([0-9A-Z]{5}-){7}[0-9A-Z]{5}")


def opened(window) -> RecoverySheet:
    window.app.actions["archive.recovery"].trigger()
    window.settle()
    return window.app.window.findChildren(RecoverySheet)[-1]


def made(window) -> tuple[RecoverySheet, str]:
    shown = opened(window)
    shown.confirm.click()
    window.settle()
    return shown, shown.shown.toPlainText().replace("\n", "-")


def words_of(sheet) -> str:
    return "\n".join(one.text() for one in sheet.findChildren(QLabel) if one.isVisible())


def test_made_it_is_shown_once_and_opens_the_locked_archive(window, qtbot) -> None:
    shown, key = made(window)
    assert KEY.fullmatch(key)
    assert QApplication.focusWidget() is shown.shown
    assert "not shown again" in words_of(shown)
    shown.confirm.click()
    assert not shown.isVisible()
    assert shown.shown.toPlainText() == ""
    assert window.ways() == Ways(passphrase=False, here=True, recovery=True)
    window.put()
    page = window.lock()
    assert page.field.accessibleName() == "Passphrase or recovery key"
    type_in(qtbot, page.field, f"{key[:6]}!")
    page.button.click()
    qtbot.waitUntil(lambda: bool(page.said.text()))
    assert page.said.text() == "That passphrase does not open this archive."
    type_in(qtbot, page.field, key.lower().replace("-", ""))
    with qtbot.waitSignal(window.app.opened):
        page.button.click()
    window.settle()
    assert window.ways() == Ways(passphrase=True, here=False, recovery=True)


def test_a_stray_escape_or_click_does_not_take_it_away(window, qtbot) -> None:
    shown, key = made(window)
    qtbot.keyClick(shown.shown, Qt.Key.Key_Escape)
    assert shown.isVisible()
    assert "I have kept it" in shown.said.text()
    assert QApplication.focusWidget() is shown.confirm
    shown.said.clear()
    qtbot.mouseClick(shown, Qt.MouseButton.LeftButton, pos=QPoint(3, 3))
    assert shown.isVisible()
    assert "I have kept it" in shown.said.text()
    assert key in shown.shown.toPlainText().replace("\n", "-")
    qtbot.keyClick(shown.confirm, Qt.Key.Key_Return)
    assert not shown.isVisible()


def test_while_it_is_made_the_sheet_stays(window, qtbot) -> None:
    shown = opened(window)
    shown.confirm.click()
    assert not shown.cancel.isEnabled()
    qtbot.keyClick(shown, Qt.Key.Key_Escape)
    assert shown.isVisible()
    window.settle()
    assert shown.shown.toPlainText()
    shown.close_sheet()


def test_before_it_is_made_escape_leaves_everything_as_it_was(window, qtbot) -> None:
    shown = opened(window)
    qtbot.keyClick(shown, Qt.Key.Key_Escape)
    assert not shown.isVisible()
    shown = opened(window)
    qtbot.mouseClick(shown, Qt.MouseButton.LeftButton, pos=QPoint(3, 3))
    assert not shown.isVisible()
    assert not window.ways().recovery


def test_it_is_copied_saved_and_printed_only_by_a_click(window, qtbot, tmp_path) -> None:
    QGuiApplication.clipboard().clear()
    shown, key = made(window)
    assert QGuiApplication.clipboard().text() == ""
    shown.copy.click()
    data = QGuiApplication.clipboard().mimeData()
    assert data.text() == key
    assert bytes(data.data("x-kde-passwordManagerHint").data()) == b"secret"
    assert "Copied" in shown.told.text()
    shown.save.click()  # nothing was chosen
    target = window.app.dialogs.to_write = tmp_path / "kept.txt"
    shown.save.click()
    window.settle()
    assert "Saved" in shown.told.text()
    text = target.read_text("utf-8")
    assert key in text.replace("\n", "-")
    assert "“Court files”" in text
    assert stat.S_IMODE(target.stat().st_mode) == 0o600
    window.app.dialogs.to_write = tmp_path / "nowhere" / "kept.txt"
    shown.save.click()
    window.settle()
    assert shown.said.text()
    assert shown.confirm.isEnabled()
    shown.print.click()  # no printer was chosen
    printer = QPrinter()
    printer.setOutputFileName(str(tmp_path / "kept.pdf"))
    window.app.dialogs.to_print = printer
    shown.print.click()
    assert (tmp_path / "kept.pdf").read_bytes().startswith(b"%PDF")
    shown.close_sheet()
    QGuiApplication.clipboard().clear()


def test_another_takes_its_place_and_removed_it_is_gone(window, qtbot) -> None:
    shown, first = made(window)
    shown.close_sheet()
    shown = opened(window)
    assert shown.confirm.text() == "Replace recovery key"
    assert "has a recovery key" in words_of(shown)
    shown.confirm.click()
    window.settle()
    assert shown.shown.toPlainText().replace("\n", "-") != first
    assert not shown.remove.isVisible()
    shown.close_sheet()
    assert not window.app.desk.archive.opens_with(first)
    shown = opened(window)
    shown.remove.click()
    window.settle()
    assert window.app.window.toast.text == "The recovery key is gone"
    assert window.ways() == Ways(passphrase=False, here=True)
    shown = opened(window)
    assert not shown.remove.isVisible()
    shown.close_sheet()


def test_where_a_passphrase_is_asked_for_it_is_asked_for_here_too(window, qtbot) -> None:
    window.put()
    shown = opened(window)
    assert QApplication.focusWidget() is shown.current
    assert shown.current.accessibleName() == "Passphrase"
    assert not shown.confirm.isEnabled()
    type_in(qtbot, shown.current, "a hall of paper")
    qtbot.keyClick(shown.current, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: bool(shown.said.text()))
    assert shown.said.text() == "That passphrase does not open this archive."
    assert shown.current.selectedText()
    type_in(qtbot, shown.current, WORDS)
    assert shown.said.text() == ""
    qtbot.keyClick(shown.current, Qt.Key.Key_Return)
    window.settle()
    key = shown.shown.toPlainText().replace("\n", "-")
    assert KEY.fullmatch(key)
    shown.close_sheet()

    # The passphrase's sheet takes it for the passphrase, and says that it stays.
    sheet = window.sheet()
    assert sheet.kept.isVisible()
    assert sheet.current.accessibleName() == "Present passphrase or recovery key"
    type_in(qtbot, sheet.current, key)
    sheet.remove.click()
    window.settle()
    assert window.ways() == Ways(passphrase=False, here=True, recovery=True)


def test_on_another_computer_the_key_is_asked_for(window, qtbot, tmp_path, folder) -> None:
    shown, key = made(window)
    shown.close_sheet()
    window.app._leave()
    for name in (tmp_path / "config" / "keys").iterdir():
        name.unlink()
    with qtbot.waitSignal(window.app.failed):
        window.app.open(folder)
    page = window.page()
    assert "not on this computer" in "\n".join(one.text() for one in page.findChildren(QLabel))
    assert page.field.accessibleName() == "Recovery key"
    slipped = key[:13] + ("3" if key[13] != "3" else "4") + key[14:]
    for words, said in (
        ("some words", "That recovery key does not open this archive."),
        (slipped, "Group 3 of the recovery key is mistyped."),
    ):
        type_in(qtbot, page.field, words)
        page.button.click()
        qtbot.waitUntil(lambda: bool(page.said.text()))
        assert page.said.text() == said
    type_in(qtbot, page.field, key)
    with qtbot.waitSignal(window.app.opened):
        page.button.click()
    window.settle()
    shown = opened(window)
    assert shown.current.accessibleName() == "Present recovery key"
    type_in(qtbot, shown.current, key)
    shown.remove.click()
    qtbot.waitUntil(lambda: bool(shown.said.text()))
    assert "Nothing but the recovery key" in shown.said.text()
    shown.close_sheet()
    # It can be given a passphrase here.
    sheet = window.sheet()
    assert sheet.current.accessibleName() == "Recovery key"
    type_in(qtbot, sheet.current, key)
    type_in(qtbot, sheet.new, WORDS)
    type_in(qtbot, sheet.again, WORDS)
    sheet.confirm.click()
    window.settle()
    assert window.ways() == Ways(passphrase=True, here=False, recovery=True)


def test_an_archive_for_reading_gets_none(window, folder) -> None:
    window.app._leave()
    window.open(folder, writable=False)
    assert not window.app.actions["archive.recovery"].isEnabled()
    window.app.locking.show_recovery()
    window.settle()
    shown = window.app.window.findChildren(RecoverySheet)[-1]
    assert "reading only" in shown.said.text()
    assert not shown.confirm.isEnabled()
    shown.close_sheet()


@pytest.mark.parametrize("action", ["show", "show_recovery", "lock"])
def test_without_an_archive_nothing_happens(window, action) -> None:
    window.app._leave()
    getattr(window.app.locking, action)()
    assert not window.app.window.findChildren(PassphraseSheet)
    assert not window.app.window.findChildren(RecoverySheet)
