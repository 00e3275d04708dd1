"""Everything that goes on is named before the archive is left; a key that nobody kept, after."""

from __future__ import annotations

import threading
from types import SimpleNamespace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from desktop_app.archive.archive import Archive
from desktop_app.archive.reports import VerifyReport
from desktop_app.gui.backups.restore_model import RestoreViewModel
from desktop_app.gui.backups.restore_view import RestoreSheet
from desktop_app.gui.backups.view import BackupSheet
from desktop_app.gui.device.view import DeviceSheet
from desktop_app.gui.exports.choice import ExportChoice
from desktop_app.gui.recovery_key.view import RecoverySheet
from desktop_app.gui.trashing import Trashing
from tests.gui.passphrase.conftest import WORDS, type_in

LOCK = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


class Busy:
    """Starts an export and a backup that run until they are stopped."""

    def __init__(self, window, qtbot, target, monkeypatch) -> None:
        self.window, self._qtbot, self._target = window, qtbot, target

        def run(self, *given, **_):
            context = next(one for one in given if hasattr(one, "pause"))
            while True:
                context.pause(0.01)

        monkeypatch.setattr(Archive, "export", run)
        monkeypatch.setattr(Archive, "back_up", run)
        monkeypatch.setattr(Archive, "verify", run)

    def export(self) -> None:
        exports = self.window.app.desk.handing.exports
        exports.export((1,), ExportChoice("markdown"), self._target / "out.md", "out", None)
        assert exports.busy

    def back_up(self) -> None:
        self.window.app.desk.commands.backups.model.start(self._target / "stick")

    def said(self) -> str:
        self._qtbot.waitUntil(self.window.app.window.bar.isVisible)
        return self.window.app.window.bar.text

    def press(self, text: str) -> None:
        buttons = self.window.app.window.bar.findChildren(QPushButton)
        next(one for one in buttons if one.text() == text).click()


@pytest.fixture
def busy(window, qtbot, tmp_path, monkeypatch) -> Busy:
    window.put()
    return Busy(window, qtbot, tmp_path, monkeypatch)


def due(window) -> None:
    window.app.locking._vigil.due.emit()


def key_sheet(window) -> RecoverySheet:
    window.app.actions["archive.recovery"].trigger()
    window.settle()
    sheet = window.app.window.findChildren(RecoverySheet)[-1]
    type_in(window.qtbot, sheet.current, WORDS)
    return sheet


def restore_sheet(window, monkeypatch, tmp_path) -> RestoreSheet:
    monkeypatch.setattr(RestoreViewModel, "running", property(lambda model: not model._gone))
    model = RestoreViewModel(window.app.jobs)
    sheet = RestoreSheet(window.app.theme, model, tmp_path / "nothing", window.app.window)
    window.app.house.open_sheet(sheet)
    return sheet


def test_all_that_runs_is_named_and_stopped_together(busy) -> None:
    busy.export()
    busy.back_up()
    busy.window.app.actions["archive.lock"].trigger()
    assert busy.said().startswith("The archive is not locked. An export is running.")
    assert "A backup is being made." in busy.said()
    busy.press("Stop it and lock")
    assert busy.window.app.desk is None


def test_what_was_begun_since_is_asked_about_too(busy) -> None:
    busy.export()
    busy.window.app.actions["archive.lock"].trigger()
    assert "A backup" not in busy.said()
    busy.back_up()
    busy.press("Stop it and lock")
    assert busy.window.app.desk is not None
    assert "A backup is being made." in busy.said()
    busy.press("Stop it and lock")
    assert busy.window.app.desk is None


def test_an_export_that_was_begun_since_is_asked_about_though_another_ended(busy) -> None:
    exports = busy.window.app.desk.handing.exports
    busy.export()
    busy.export()
    busy.window.app.actions["archive.lock"].trigger()
    assert "The archive is not locked. 2 exports are running." in busy.said()
    exports.runs[0].cancel()
    busy.window.qtbot.waitUntil(lambda: len(exports.runs) == 1)
    busy.export()
    busy.press("Stop it and lock")
    assert busy.window.app.desk is not None
    busy.press("Stop it and lock")
    assert busy.window.app.desk is None


def test_another_archive_waits_for_an_answer(busy, tmp_path) -> None:
    window, before = busy.window, busy.window.app.desk
    busy.export()
    window.app.open(tmp_path / "other")
    assert window.app.desk is before
    assert "The other archive is not opened. An export is running." in busy.said()
    with window.qtbot.waitSignal(window.app.opened):
        busy.press("Stop it and open")
    window.settle()
    assert window.app.desk.archive.folder == tmp_path / "other"


def test_the_window_waits_for_an_answer(busy) -> None:
    window = busy.window.app.window
    busy.export()
    window.close()
    assert window.isVisible()
    assert "The window is not closed. An export is running." in busy.said()
    busy.press("Stop it and close")
    assert not window.isVisible()


def test_what_the_lock_stopped_by_itself_is_all_named_afterwards(busy, folder) -> None:
    busy.export()
    busy.back_up()
    due(busy.window)
    assert busy.window.app.desk is None
    busy.window.open(folder, passphrase=WORDS)
    assert "An export was stopped" in busy.said()
    assert "A backup was stopped" in busy.said()
    assert "An earlier one is whole." in busy.said()


def verifying(window) -> DeviceSheet:
    window.app.actions["help.device"].trigger()
    window.settle()
    sheet = window.app.window.findChildren(DeviceSheet)[-1]
    sheet.button.click()
    return sheet


def test_a_verification_that_the_lock_stopped_is_named_though_its_page_was_open(
    busy, folder
) -> None:
    verifying(busy.window)
    due(busy.window)
    assert busy.window.app.desk is None
    busy.window.open(folder, passphrase=WORDS)
    assert "Verifying was stopped" in busy.said()


@pytest.mark.parametrize("asked", [True, False])
@pytest.mark.parametrize("page", ["open", "closed before", "read"])
def test_what_a_verification_found_outlives_the_lock_until_it_is_read(
    window, qtbot, folder, monkeypatch, asked, page
) -> None:
    window.put()
    report = VerifyReport(("The log: row 5 is missing.",), {})
    monkeypatch.setattr(Archive, "verify", lambda *_, **__: report)
    sheet = verifying(window)
    if page == "closed before":
        sheet.close_sheet()
    window.settle()
    if page == "read":
        sheet.close_sheet()
    if asked:
        window.app.locking.lock()
    else:
        due(window)
    qtbot.waitUntil(lambda: window.app.desk is None)
    window.open(folder, passphrase=WORDS)
    bar = window.app.window.bar
    assert bar.isVisible() is (page != "read")
    assert page == "read" or "is not as it was. The log: row 5 is missing." in bar.text


def test_pages_that_are_read_and_articles_that_are_deleted_are_named(busy, monkeypatch) -> None:
    stopped, desk = [], busy.window.app.desk
    reading = SimpleNamespace(running=True, cancel=lambda: stopped.append("pages"))
    monkeypatch.setattr(desk.page_reading, "scans", reading)
    monkeypatch.setattr(Trashing, "running", property(lambda _: True))
    monkeypatch.setattr(Trashing, "cancel", lambda _: stopped.append("articles"))
    busy.window.app.actions["archive.lock"].trigger()
    assert "Pages are being read." in busy.said()
    assert "Articles are being deleted for good." in busy.said()
    busy.press("Stop it and lock")
    assert busy.window.app.desk is None
    assert stopped == ["pages", "articles"]


# -- what is in a sheet ------------------------------------------------------------------
def test_a_restoring_is_not_stopped_unasked_by_closing_the_window(
    window, qtbot, monkeypatch, tmp_path
) -> None:
    window.put()
    sheet = restore_sheet(window, monkeypatch, tmp_path)
    qtbot.waitUntil(lambda: bool(sheet.said.text()))  # there is no backup
    window.app.window.close()
    assert window.app.window.isVisible()
    assert sheet.said.text().startswith("The window is not closed. A backup is being restored.")
    sheet.close_sheet()


@pytest.mark.parametrize("asked", [True, False])
def test_a_key_that_was_shown_at_the_lock_is_named_afterwards(window, qtbot, folder, asked) -> None:
    window.put()
    sheet = key_sheet(window)
    sheet.confirm.click()
    window.settle()
    if asked:
        qtbot.keyClick(sheet.shown, Qt.Key.Key_L, LOCK)
    else:
        due(window)
    qtbot.waitUntil(lambda: window.app.desk is None)
    window.open(folder, passphrase=WORDS)
    assert "Replace it if you do not have it." in window.app.window.bar.text


def test_a_key_that_was_kept_is_not(window, folder) -> None:
    window.put()
    sheet = key_sheet(window)
    sheet.confirm.click()
    window.settle()
    sheet.confirm.click()
    due(window)
    window.open(folder, passphrase=WORDS)
    assert not window.app.window.bar.isVisible()


def test_while_a_key_is_made_nothing_is_locked_by_command(
    window, qtbot, folder, monkeypatch
) -> None:
    window.put()
    gate = threading.Event()
    make = Archive.make_recovery_key

    def slow(archive, current):
        gate.wait()
        return make(archive, current)

    monkeypatch.setattr(Archive, "make_recovery_key", slow)
    sheet = key_sheet(window)
    sheet.confirm.click()
    window.app.locking.lock()
    qtbot.waitUntil(lambda: "Wait until it is shown." in sheet.told.text())
    assert window.app.desk is not None
    gate.set()
    due(window)
    assert window.app.desk is None
    window.open(folder, passphrase=WORDS)
    assert "A recovery key was made" in window.app.window.bar.text
    assert window.ways().recovery


def test_a_failure_of_the_program_lets_the_sheet_of_the_key_go(window, monkeypatch) -> None:
    def broken(archive, current):
        raise ZeroDivisionError

    window.put()
    monkeypatch.setattr(Archive, "make_recovery_key", broken)
    sheet = key_sheet(window)
    sheet.confirm.click()
    window.settle()
    assert not sheet.making
    assert sheet.cancel.isEnabled()
    sheet.cancel.click()
    assert not sheet.isVisible()


def test_the_sheet_of_the_backup_does_not_come_back_at_the_lock(window) -> None:
    window.put()
    window.app.actions["archive.backup"].trigger()
    window.settle()
    sheet = window.app.window.findChildren(BackupSheet)[-1]
    sheet.close_sheet()
    sheet.key_wanted.emit()
    window.settle()
    assert window.app.window.findChildren(RecoverySheet)[-1].isVisible()
    due(window)
    assert window.app.desk is None
    shown = window.app.window.findChildren(BackupSheet)
    assert not [one for one in shown if one.isVisible()]
