"""An archive gets a passphrase in the window, is locked, and opens with it again."""

from __future__ import annotations

import gc
import sys
import threading

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QPushButton

from desktop_app import paths
from desktop_app.archive.archive import Archive
from desktop_app.errors import ArchiveDamaged
from desktop_app.gui.device.view import DeviceSheet
from desktop_app.gui.passphrase.view import PassphraseSheet
from desktop_app.vault.passphrases import Ways
from tests.gui.passphrase.conftest import TITLE, WORDS, shown_words, type_in


def test_set_lock_and_open_again(window, qtbot) -> None:
    window.put()
    assert window.app.window.toast.text == "The passphrase is set"
    assert window.ways() == Ways(passphrase=True, here=False)
    keys = window.app.desk.archive._opened.subkeys
    page = window.lock()
    assert QApplication.focusWidget() is page.field
    assert TITLE not in shown_words(window.app)
    assert "“Court files” is locked" in shown_words(window.app)
    assert not window.app.actions["search"].isEnabled()
    gc.collect()
    held = {one: sys.getrefcount(getattr(keys, one)) - 2 for one in keys.__slots__}
    assert (sys.getrefcount(keys) - 2, held) == (0, dict.fromkeys(keys.__slots__, 0))

    type_in(qtbot, page.field, "a hall of paper")
    qtbot.keyClick(page.field, Qt.Key.Key_Return)
    assert page.field.isReadOnly()
    qtbot.keyClick(page.field, Qt.Key.Key_Return)  # once is enough
    qtbot.waitUntil(lambda: bool(page.said.text()))
    assert page.said.text() == "That passphrase does not open this archive."
    assert page.field.selectedText()
    assert window.page() is page
    type_in(qtbot, page.field, WORDS)
    assert page.said.text() == ""
    with qtbot.waitSignal(window.app.opened):
        page.button.click()
    window.settle()
    assert window.app.window.panes.toolbar.isVisible()
    assert window.app.window.panes.list.list_model.rowCount() == 1
    assert threading.main_thread() not in window.opened[1:]


def test_a_key_locks_it_and_says_nothing_of_what_was_read(window, qtbot) -> None:
    window.put()
    both = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    qtbot.keyClick(window.app.window, Qt.Key.Key_L, both)
    qtbot.waitUntil(lambda: window.app.desk is None)
    assert TITLE not in shown_words(window.app)


def test_without_a_passphrase_locking_offers_to_set_one(window, qtbot) -> None:
    window.app.actions["archive.lock"].trigger()
    window.settle()
    assert window.app.window.findChildren(PassphraseSheet)
    assert window.app.desk is not None


def test_a_computer_that_is_not_asked_is_not_locked_either(window, qtbot) -> None:
    shown = window.sheet()
    type_in(qtbot, shown.new, WORDS)
    type_in(qtbot, shown.again, WORDS)
    shown.ask_here.click()
    qtbot.keyClick(shown.again, Qt.Key.Key_Return)
    window.settle()
    assert window.ways() == Ways(passphrase=True, here=True)
    window.app.actions["archive.lock"].trigger()
    window.settle()
    again = window.app.window.findChildren(PassphraseSheet)[-1]
    assert not again.ask_here.isChecked()
    assert not again.current.isVisible()


def test_two_different_ones_are_not_taken(window, qtbot) -> None:
    shown = window.sheet()
    type_in(qtbot, shown.new, WORDS)
    assert not shown.confirm.isEnabled()
    type_in(qtbot, shown.again, "a wall of papers")
    shown.confirm.click()
    assert shown.said.text() == "The two passphrases are not the same."
    assert QApplication.focusWidget() is shown.again
    shown.close_sheet()
    assert window.ways() == Ways(passphrase=False, here=True)


def test_changed_and_removed_only_with_the_present_one(window, qtbot) -> None:
    window.put()
    shown = window.sheet()
    assert QApplication.focusWidget() is shown.current
    assert not shown.remove.isEnabled()
    type_in(qtbot, shown.current, "wrong")
    shown.remove.click()
    qtbot.waitUntil(lambda: bool(shown.said.text()))
    assert shown.said.text() == "That passphrase does not open this archive."
    type_in(qtbot, shown.current, WORDS)
    type_in(qtbot, shown.new, "another")
    type_in(qtbot, shown.again, "another")
    shown.confirm.click()
    window.settle()
    shown = window.sheet()
    type_in(qtbot, shown.current, "another")
    shown.remove.click()
    window.settle()
    assert window.ways() == Ways(passphrase=False, here=True)
    assert "gone" in window.app.window.toast.text


def test_an_archive_for_reading_keeps_its_passphrase(window, folder) -> None:
    window.app._leave()
    window.open(folder, writable=False)
    assert not window.app.actions["archive.passphrase"].isEnabled()
    window.app.actions["archive.lock"].trigger()
    window.settle()
    shown = window.app.window.findChildren(PassphraseSheet)[-1]
    assert shown.said.text() == "This archive is open for reading only."
    assert not shown.new.isEnabled()


def test_the_page_about_this_device_leads_to_the_sheet(window) -> None:
    window.put()
    window.app.actions["help.device"].trigger()
    window.settle()
    page = window.app.window.findChildren(DeviceSheet)[-1]
    said = [getattr(one, "full_text", one.text()) for one in page.findChildren(QLabel)]
    assert "None: the passphrase is asked for" in said
    assert "Set" in said
    page.passphrase.click()
    window.settle()
    assert window.app.window.findChildren(PassphraseSheet)


def test_an_import_is_not_broken_off_unasked(window, qtbot, monkeypatch) -> None:
    window.put()
    imports = window.app.desk.transfer.imports
    gate = threading.Event()

    def slow(*_, **__):
        gate.wait()
        raise ArchiveDamaged("x")

    monkeypatch.setattr(Archive, "import_paths", slow)
    imports.start([paths.resources()])
    qtbot.waitUntil(lambda: imports.running)
    window.app.actions["archive.lock"].trigger()
    bar = window.app.window.bar
    qtbot.waitUntil(bar.isVisible)
    assert "An import is running." in bar.text
    assert window.app.desk is not None
    gate.set()
    stop = next(b for b in bar.findChildren(QPushButton) if b.text() == "Stop it and lock")
    stop.click()
    qtbot.waitUntil(lambda: window.app.desk is None)
    assert window.page() is not None


def test_from_the_locked_archive_others_can_be_reached(window, qtbot, tmp_path) -> None:
    window.put()
    page = window.lock()
    buttons = {one.text(): one for one in page.findChildren(QPushButton)}
    buttons["Open another archive…"].click()
    assert window.app.desk is None  # nothing was chosen
    with qtbot.waitSignal(window.app.opened):
        buttons["Open my archive"].click()
    window.settle()
    assert window.app.desk.archive.folder == paths.default_archive()


def test_what_else_goes_wrong_while_it_opens_is_told(window, qtbot, folder) -> None:
    window.put()
    page = window.lock()
    (folder / "keys.json").write_text("{}", "ascii")
    type_in(qtbot, page.field, WORDS)
    with qtbot.waitSignal(window.app.failed):
        page.button.click()
    assert "key file has been changed" in shown_words(window.app)


def test_what_was_done_is_not_told_by_the_menu_any_more(window) -> None:
    window.put()
    window.app.actions["star"].trigger()
    window.settle()
    assert ":" in window.app.actions["undo"].text()
    window.lock()
    assert ":" not in window.app.actions["undo"].text()


def test_an_archive_that_opens_too_late_is_closed_again(window, qtbot, folder, tmp_path) -> None:
    window.put()
    page = window.lock()
    type_in(qtbot, page.field, WORDS)
    page.button.click()
    window.open(tmp_path / "another")
    window.app.jobs.read(lambda _: None, lambda _: None)
    qtbot.waitUntil(lambda: not window.app.jobs.busy)
    window.open(folder, passphrase=WORDS)  # nobody holds its lock
    assert window.app.desk.archive.writable


def test_a_passphrase_that_is_given_with_the_archive_opens_it(window, qtbot, folder) -> None:
    window.put()
    window.lock()
    window.open(folder, passphrase=WORDS)
    assert window.app.window.panes.list.list_model.rowCount() == 1


def test_in_a_low_window_every_field_is_seen_whole(window) -> None:
    window.app.window.resize(800, 500)
    shown = window.sheet()
    assert QApplication.focusWidget() is shown.new
    for part in (shown.new, shown.again, shown.ask_here):
        assert part.visibleRegion().boundingRect() == part.rect(), part.accessibleName()
