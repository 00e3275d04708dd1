"""An archive is locked over a sheet, during an export, after idle time and before a sleep."""

from __future__ import annotations

import threading

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QDialog, QMenu, QPlainTextEdit, QPushButton

from desktop_app import paths
from desktop_app.archive.archive import Archive
from desktop_app.errors import ArchiveDamaged, PassphraseNeeded
from desktop_app.gui import idling
from desktop_app.gui.backups.restore_model import RestoreViewModel
from desktop_app.gui.backups.restore_view import RestoreSheet
from desktop_app.gui.confirming import ConfirmSheet
from desktop_app.gui.exports.choice import ExportChoice
from desktop_app.gui.passphrase.locked import LockedPage
from desktop_app.gui.recovery_key.view import RecoverySheet
from desktop_app.gui.settings.locking import LockingPage
from desktop_app.gui.settings.view import SettingsSheet
from desktop_app.gui.tags.view import PickPopup
from desktop_app.values import replace
from tests.gui.passphrase.conftest import WORDS, type_in

LOCK = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


class Clock:
    """Goes on when it is told to."""

    def __init__(self, monkeypatch) -> None:
        self.now = 1000.0
        monkeypatch.setattr(idling, "seconds", lambda: self.now)

    def wait(self, minutes: float) -> None:
        self.now += minutes * 60


@pytest.fixture
def clock(monkeypatch) -> Clock:
    return Clock(monkeypatch)


@pytest.fixture
def set_up(window):
    """The window over an archive that can be locked."""
    window.put()
    return window


def vigil(window):
    return window.app.locking._vigil


def time_is_up(window) -> None:
    """Let the timer of the idle time end now."""
    vigil(window).idle._timer.timeout.emit()


def settings_page(window) -> tuple[SettingsSheet, LockingPage]:
    window.app.actions["settings"].trigger()
    window.settle()
    sheet = window.app.window.findChildren(SettingsSheet)[-1]
    return sheet, next(one for one in sheet.pages if isinstance(one, LockingPage))


# -- by its key --------------------------------------------------------------------------
def test_the_key_locks_over_a_sheet_and_takes_that_away(set_up, qtbot) -> None:
    window = set_up
    window.app.actions["archive.recovery"].trigger()
    window.settle()
    sheet = window.app.window.findChildren(RecoverySheet)[-1]
    type_in(qtbot, sheet.current, "something typed")
    qtbot.keyClick(sheet.current, Qt.Key.Key_L, LOCK)
    qtbot.waitUntil(lambda: window.app.desk is None)
    assert not [one for one in window.app.window.findChildren(RecoverySheet) if one.isVisible()]
    assert isinstance(window.page(), LockedPage)
    qtbot.waitUntil(lambda: QApplication.focusWidget() is window.page().field)
    assert window.app.actions["archive.open"].isEnabled()


def test_a_shown_recovery_key_goes_with_the_lock(set_up, qtbot) -> None:
    window = set_up
    window.app.actions["archive.recovery"].trigger()
    window.settle()
    sheet = window.app.window.findChildren(RecoverySheet)[-1]
    type_in(qtbot, sheet.current, WORDS)
    sheet.confirm.click()
    window.settle()
    key = sheet.shown.toPlainText()
    assert key
    qtbot.keyClick(sheet.shown, Qt.Key.Key_L, LOCK)
    qtbot.waitUntil(lambda: window.app.desk is None)
    left = window.app.window.findChildren(QPlainTextEdit)
    assert not [one for one in left if key in one.toPlainText()]


# -- while something runs ----------------------------------------------------------------
@pytest.fixture
def exporting(set_up, qtbot, monkeypatch, tmp_path):
    """An export that runs until it is stopped."""
    begun = threading.Event()

    def export(self, name, ids, options, target, context, password=""):
        begun.set()
        while True:
            context.pause(0.01)

    monkeypatch.setattr(Archive, "export", export)
    exports = set_up.app.desk.handing.exports
    exports.export((1,), ExportChoice("markdown"), tmp_path / "out.md", "out", None)
    qtbot.waitUntil(lambda: begun.is_set() and exports.busy)
    return set_up


def test_an_export_is_not_broken_off_unasked(exporting, qtbot) -> None:
    window, bar = exporting, exporting.app.window.bar
    window.app.actions["archive.lock"].trigger()
    qtbot.waitUntil(bar.isVisible)
    assert "An export is running." in bar.text
    assert window.app.desk is not None
    next(b for b in bar.findChildren(QPushButton) if b.text() == "Stop it and lock").click()
    assert window.app.desk is None


def test_it_is_when_nobody_is_there_and_that_is_said_afterwards(exporting, qtbot, folder) -> None:
    window = exporting
    vigil(window).due.emit()
    assert window.app.desk is None
    window.open(folder, passphrase=WORDS)
    assert "An export was stopped" in window.app.window.bar.text
    window.lock()
    window.open(folder, passphrase=WORDS)
    assert not window.app.window.bar.isVisible()


@pytest.fixture
def backing_up(set_up, qtbot, monkeypatch, tmp_path):
    """The window, while a backup is made; it ends when it is stopped."""
    begun = threading.Event()

    def back_up(archive, target, context):
        begun.set()
        while True:
            context.pause(0.01)

    monkeypatch.setattr(Archive, "back_up", back_up)
    model = set_up.app.desk.commands.backups.model
    model.start(tmp_path / "stick")
    qtbot.waitUntil(lambda: begun.is_set() and model.running)
    return set_up


def test_a_backup_is_not_broken_off_unasked(backing_up, qtbot) -> None:
    window, bar = backing_up, backing_up.app.window.bar
    window.app.actions["archive.lock"].trigger()
    qtbot.waitUntil(bar.isVisible)
    assert "A backup is being made." in bar.text
    assert window.app.desk is not None
    next(b for b in bar.findChildren(QPushButton) if b.text() == "Stop it and lock").click()
    assert window.app.desk is None


def test_a_backup_that_the_lock_stopped_is_named_afterwards(backing_up, folder) -> None:
    window = backing_up
    vigil(window).due.emit()
    assert window.app.desk is None
    window.open(folder, passphrase=WORDS)
    assert "A backup was stopped" in window.app.window.bar.text


@pytest.fixture
def restoring(set_up, monkeypatch, tmp_path):
    """The window under a sheet that restores."""
    monkeypatch.setattr(RestoreViewModel, "running", property(lambda model: not model._gone))
    model = RestoreViewModel(set_up.app.jobs)
    sheet = RestoreSheet(set_up.app.theme, model, tmp_path / "stick", set_up.app.window)
    set_up.app.house.open_sheet(sheet)
    return set_up, sheet


def test_a_restoring_that_the_lock_stopped_is_named_afterwards(restoring, folder) -> None:
    window, _ = restoring
    vigil(window).due.emit()
    assert window.app.desk is None
    window.open(folder, passphrase=WORDS)
    assert "Restoring a backup was stopped" in window.app.window.bar.text


def test_restoring_is_not_broken_off_unasked(restoring, qtbot) -> None:
    window, sheet = restoring
    qtbot.keyClick(sheet.cancel, Qt.Key.Key_L, LOCK)
    (asked,) = window.app.window.findChildren(ConfirmSheet)
    window.app.locking.lock()
    assert window.app.window.findChildren(ConfirmSheet) == [asked]
    asked.cancel.click()
    assert sheet.isVisible()
    assert window.app.desk is not None
    window.app.locking.lock()
    window.app.window.findChildren(ConfirmSheet)[-1].yes.click()
    qtbot.waitUntil(lambda: window.app.desk is None)


def test_the_question_goes_when_what_is_restored_is_done(restoring) -> None:
    window, sheet = restoring
    window.app.locking.lock()
    (asked,) = window.app.window.findChildren(ConfirmSheet)
    sheet.close_sheet()
    assert not asked.isVisible()


def test_closing_asks_before_it_stops_a_backup(backing_up, qtbot) -> None:
    window, bar = backing_up.app.window, backing_up.app.window.bar
    window.close()
    assert window.isVisible()
    assert "A backup is being made." in bar.text
    next(b for b in bar.findChildren(QPushButton) if b.text() == "Stop it and close").click()
    assert not window.isVisible()


def test_an_import_is_too(set_up, qtbot, monkeypatch) -> None:
    window, gate = set_up, threading.Event()
    imports = window.app.desk.transfer.imports

    def slow(*_, **__):
        gate.wait()
        raise ArchiveDamaged("x")

    monkeypatch.setattr(Archive, "import_paths", slow)
    imports.start([paths.resources()])
    qtbot.waitUntil(lambda: imports.running)
    gate.set()
    vigil(window).due.emit()
    assert window.app.desk is None
    assert imports.leaving


# -- by itself ---------------------------------------------------------------------------
def test_after_idle_time_it_is_locked(set_up, clock, qtbot) -> None:
    window = set_up
    window.app.locking.heed_settings()
    assert vigil(window).idle.waiting
    clock.wait(14)
    qtbot.keyClick(window.app.window.windowHandle(), Qt.Key.Key_Shift)
    clock.wait(14)
    time_is_up(window)
    assert window.app.desk is not None
    assert vigil(window).idle.waiting
    clock.wait(1)
    time_is_up(window)
    assert window.app.desk is None
    assert isinstance(window.page(), LockedPage)
    assert not vigil(window).idle.waiting


def test_what_is_pressed_too_late_locks_and_does_nothing_else(set_up, clock, qtbot) -> None:
    window = set_up
    window.app.locking.heed_settings()
    qtbot.keyClick(window.app.window.windowHandle(), Qt.Key.Key_Shift)
    clock.wait(16)  # as after a sleep, of which nobody told
    qtbot.mouseClick(window.app.window.windowHandle(), Qt.MouseButton.LeftButton, pos=QPoint(9, 9))
    assert window.app.desk is None


def test_menus_and_dialogs_go_with_it(set_up, clock, qtbot) -> None:
    window, menu = set_up, QMenu(set_up.app.window)
    menu.addAction("x")
    dialog = QDialog(window.app.window)
    dialog.open()
    menu.popup(QPoint(9, 9))
    vigil(window).due.emit()
    assert window.app.desk is None
    assert not menu.isVisible()
    assert not dialog.isVisible()


def test_a_picker_of_tags_goes_with_it(set_up, qtbot) -> None:
    window = set_up
    window.app.window.panes.list.setFocus()
    window.app.actions["tag"].trigger()
    qtbot.waitUntil(lambda: bool(window.app.window.findChildren(PickPopup)))
    popup = window.app.window.findChildren(PickPopup)[-1]
    assert popup.isVisible()
    vigil(window).due.emit()
    assert window.app.desk is None
    assert not popup.isVisible()


@pytest.mark.parametrize("minutes", [35_792, 10**400], ids=["timer", "number"])
def test_a_time_beyond_all_reason_is_waited_for_in_days(set_up, clock, minutes) -> None:
    window = set_up
    looks = window.app.looks
    looks.settings = replace(looks.settings, lock_after=minutes)
    window.app.locking.heed_settings()
    assert vigil(window).idle.waiting
    clock.wait(24 * 60)
    time_is_up(window)
    assert window.app.desk is not None
    assert vigil(window).idle.waiting


def test_the_settings_say_when(set_up, clock) -> None:
    window = set_up
    sheet, page = settings_page(window)
    assert not page.passphrase.isVisible()
    assert page.after.button("15").isChecked()
    page.after.button("0").click()
    assert not vigil(window).idle.waiting
    page.after.button("60").click()
    assert vigil(window).idle.waiting
    page.asleep.click()
    assert window.app.looks.settings.lock_after == 60
    assert not window.app.looks.settings.lock_asleep
    sheet.close_sheet()
    clock.wait(59)
    time_is_up(window)
    assert window.app.desk is not None
    window.app.looks.settings = replace(window.app.looks.settings, lock_after=7)
    sheet, page = settings_page(window)
    assert not any(page.after.button(str(one)).isChecked() for one in (0, 5, 15, 30, 60))
    sheet.close_sheet()


def test_where_nothing_is_asked_nothing_locks_itself(window) -> None:
    assert vigil(window) is None
    sheet, page = settings_page(window)
    assert not page.after.isEnabled()
    page.passphrase.click()
    window.settle()
    assert not sheet.isVisible() if sheet in window.app.window.children() else True
    window.put()
    assert vigil(window).idle.waiting
    sheet = window.sheet()
    type_in(window.qtbot, sheet.current, WORDS)
    sheet.remove.click()
    window.settle()
    assert not vigil(window).idle.waiting
    vigil(window).due.emit()
    assert window.app.desk is not None


def test_words_that_nothing_keeps_keep_the_archive_open(set_up, monkeypatch) -> None:
    window = set_up
    monkeypatch.setattr(window.app.desk, "may_leave", lambda leave: False)
    vigil(window).due.emit()
    assert window.app.desk is not None
    assert vigil(window).idle.waiting


def test_a_keyring_that_does_not_answer_is_named_beside_the_field(set_up, qtbot, folder) -> None:
    window = set_up
    window.lock()
    problem = PassphraseNeeded("The system's keyring did not answer.", silent=True)
    window.app.entrance.leave()
    window.app.entrance.refuse(problem, folder, lambda typed: None, known=True)
    page = window.app.window.panes.findChildren(LockedPage)[-1]
    assert page.said.text() == "The system's keyring did not answer."
