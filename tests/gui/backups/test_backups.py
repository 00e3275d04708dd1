"""An archive is backed up in the window, the window reminds of it, and a backup is restored."""

from __future__ import annotations

import datetime as dt
import os
import shutil

import pytest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton

from desktop_app import paths
from desktop_app.archive.archive import Archive
from desktop_app.domain.dates import to_iso, utc_now
from desktop_app.errors import ArchiveDamaged, StorageFull
from desktop_app.gui.app import GuardbookApp, make_application
from desktop_app.gui.backups.restore_model import free_folder
from desktop_app.gui.backups.restore_view import RestoreSheet
from desktop_app.gui.backups.view import BackupSheet, ReminderCard
from desktop_app.gui.backups.view_model import NOT_BEFORE
from desktop_app.gui.recovery_key.view import RecoverySheet
from desktop_app.jobs import JobContext
from desktop_app.settings import Settings, save
from desktop_app.vault import slots
from desktop_app.vault.keyring import device_keys

WORDS = "a wall of paper"


@pytest.fixture(autouse=True)
def _cheap(monkeypatch):
    monkeypatch.setattr(slots, "DEFAULT_COST", slots.Cost(operations=1, memory=8 * 1024))
    monkeypatch.setattr(os, "fsync", lambda _: None)


class Room:
    """A window on a real archive."""

    def __init__(self, app, qtbot) -> None:
        self.app, self.qtbot = app, qtbot
        self.messages = app.window.messages

    def open(self, folder) -> None:
        with self.qtbot.waitSignal(self.app.opened):
            self.app.open(folder)
        self.settle()

    def settle(self) -> None:
        desk = self.app.desk
        self.qtbot.waitUntil(lambda: desk.warm and not desk.jobs.busy and not desk.search.waiting)

    def rest(self) -> None:
        self.qtbot.waitUntil(lambda: not self.app.jobs.busy)

    def sheet(self) -> BackupSheet:
        self.app.actions["archive.backup"].trigger()
        self.settle()
        return self.app.window.findChildren(BackupSheet)[-1]

    def choose(self, sheet, folder) -> None:
        self.app.dialogs.to_enter = folder
        sheet.choose.click()
        (self.settle if isinstance(sheet, BackupSheet) else self.rest)()

    def back_up(self, folder) -> None:
        sheet = self.sheet()
        self.choose(sheet, folder)
        sheet.confirm.click()
        self.settle()

    def restore(self, source) -> RestoreSheet:
        self.app.dialogs.to_enter = source
        self.app.actions["archive.restore"].trigger()
        self.rest()
        return self.app.window.findChildren(RestoreSheet)[-1]

    def card(self) -> ReminderCard | None:
        found = self.app.window.findChildren(ReminderCard)
        return next((one for one in found if not one.isHidden()), None)

    @property
    def archive(self):
        return self.app.desk.archive


def open_archive(where, writable, passphrase=None):
    return Archive.open(
        where,
        devices=device_keys(paths.config()),
        cache=paths.cache(),
        writable=writable,
        create=writable,
        passphrase=passphrase,
    )


@pytest.fixture
def folder(tmp_path):
    return tmp_path / "Court files"


@pytest.fixture
def target(tmp_path):
    (tmp_path / "stick").mkdir()
    return tmp_path / "stick"


@pytest.fixture
def guarded(folder):
    """An archive of one article, with a passphrase that is not asked for here."""
    with open_archive(folder, True) as archive:
        archive.import_text("Nine ships\n\nHe wrote the number down twice.", JobContext())
        archive.set_passphrase(WORDS, ask_here=False)
    return folder


@pytest.fixture
def window(qtbot, qapp, open_window, guarded):
    app = GuardbookApp(make_application(), open_archive, Settings(look="light"), open_window.reader)
    app.dialogs = open_window.dialogs()
    qtbot.addWidget(app.window)
    with qtbot.waitActive(app.window):
        app.window.show()
        app.window.activateWindow()
    room = Room(app, qtbot)
    room.open(guarded)
    yield room
    app.window.close()
    app.deleteLater()


def test_back_up_twice(window, target) -> None:
    sheet = window.sheet()
    assert not sheet.confirm.isEnabled()
    assert (sheet.last.text(), sheet.opens.text()) == ("None yet", "The passphrase")
    assert QApplication.focusWidget() is sheet.choose
    window.choose(sheet, target)
    assert sheet.place_label.full_text == str(target)
    assert QApplication.focusWidget() is sheet.confirm
    sheet.confirm.click()
    window.settle()
    assert window.app.window.toast.text == "Backed up 1 article"
    assert (target / "backup.json").exists()
    assert window.app.window.panes.tray.isHidden()

    again = window.sheet()
    assert again.confirm.isEnabled()
    assert again.place_label.full_text == str(target)
    assert "today" in again.last.text()
    shutil.rmtree(target)
    again.close_sheet()
    assert "not connected" in window.sheet().last.text()


def test_in_a_folder_with_other_things_it_gets_a_folder_of_its_own(window, target) -> None:
    (target / "letter.txt").write_text("x", "utf-8")
    sheet = window.sheet()
    window.choose(sheet, target)
    assert sheet.place_label.full_text == str(target / "Guardbook backup")
    window.choose(sheet, None)
    assert sheet.place_label.full_text == str(target / "Guardbook backup")


def test_a_folder_that_is_no_place_for_it_is_refused_in_the_sheet(window, guarded) -> None:
    sheet = window.sheet()
    window.choose(sheet, guarded / "blobs")
    assert "in the archive" in sheet.said.text()
    assert not sheet.confirm.isEnabled()


def test_without_another_way_in_a_recovery_key_comes_first(window, target) -> None:
    window.archive.remove_passphrase()
    sheet = window.sheet()
    window.choose(sheet, target)
    assert sheet.needs.isVisible()
    assert not sheet.confirm.isEnabled()
    said = [one for one in sheet.findChildren(QLabel) if one.wordWrap() and one.isVisible()]
    assert [one for one in said if one.height() < one.heightForWidth(one.width())] == []
    window.archive.make_recovery_key()
    sheet.close_sheet()
    again = window.sheet()
    assert not again.needs.isVisible()
    assert again.opens.text() == "The recovery key"
    window.archive.set_passphrase(WORDS, ask_here=False)
    again.close_sheet()
    assert window.sheet().opens.text() == "The passphrase or the recovery key"


def test_the_key_is_made_from_the_sheet_which_comes_back_then(window) -> None:
    window.archive.remove_passphrase()
    sheet = window.sheet()
    sheet.make_key.click()
    window.settle()
    (recovery,) = window.app.window.findChildren(RecoverySheet)
    recovery.confirm.click()
    window.settle()
    recovery.close_sheet()
    window.settle()
    again = window.app.window.findChildren(BackupSheet)[-1]
    assert again is not sheet
    assert (again.isVisible(), again.opens.text()) == (True, "The recovery key")


def test_stopped_in_the_tray_nothing_of_it_is_left(window, target, monkeypatch) -> None:
    window.back_up(target)
    tray, said = window.app.window.panes.tray, []

    def slow(folder, context):
        said.append(tray.text)
        context.report(1, 3, "Backing up")
        while True:
            context.pause(1)

    monkeypatch.setattr(window.archive, "back_up", slow)
    window.sheet().confirm.click()
    window.qtbot.waitUntil(lambda: "1 of 3 originals" in tray.text)
    window.app.actions["archive.backup"].trigger()  # one at a time
    assert not window.app.desk.tools.sheets()
    tray.stop.click()
    window.settle()
    assert tray.isHidden()


def test_what_went_wrong_is_said(window, target, monkeypatch) -> None:
    def full(*_):
        raise StorageFull("The disk is full.", "Free some space.")

    monkeypatch.setattr(window.archive, "back_up", full)
    window.back_up(target)
    assert "The disk is full" in window.app.window.bar.text


def test_lost_originals_are_told(window, target, guarded) -> None:
    next(guarded.glob("blobs/*/*")).unlink()
    window.back_up(target)
    assert "Some originals are missing" in window.app.window.bar.text


# -- the reminder ------------------------------------------------------------------------
@pytest.fixture
def many(window, monkeypatch):
    """Let one article be enough to be reminded."""
    monkeypatch.setattr("desktop_app.gui.backups.view_model.ENOUGH", 1)
    return window


def look(window) -> ReminderCard | None:
    window.app.desk.commands.backups.look()
    window.settle()
    return window.card()


def test_reminded_once_the_first_day_is_over(many) -> None:
    assert look(many) is None
    many.archive.choose(NOT_BEFORE, to_iso(utc_now()))
    card = look(many)
    assert card.words.text() == "This archive was never backed up."
    card.not_now.click()
    many.settle()
    assert many.card() is None
    assert look(many) is None
    many.archive.choose(NOT_BEFORE, "never")
    look(many).back_up.click()
    many.settle()
    assert many.app.window.findChildren(BackupSheet)


def test_reminded_of_an_old_backup_until_there_is_a_new_one(many, target, monkeypatch) -> None:
    many.back_up(target)
    assert look(many) is None
    later = utc_now() + dt.timedelta(days=20)
    monkeypatch.setattr("desktop_app.gui.backups.view_model.utc_now", lambda: later)
    assert look(many).words.text() == "The last backup is 20 days old."
    monkeypatch.undo()
    many.sheet().confirm.click()
    many.settle()
    assert many.card() is None


def test_never_reminded_where_that_was_chosen(many) -> None:
    many.archive.choose(NOT_BEFORE, to_iso(utc_now()))
    save(Settings(backup_days=0))
    assert look(many) is None


# -- restoring ---------------------------------------------------------------------------
@pytest.fixture
def elsewhere(window, target, tmp_path, monkeypatch):
    """The window of another computer, beside a backup."""
    window.back_up(target)
    monkeypatch.setenv("GUARDBOOK_HOME", str(tmp_path / "another computer"))
    return window


def test_restored_elsewhere_with_the_passphrase(elsewhere, target, qtbot) -> None:
    sheet = elsewhere.restore(target)
    assert sheet.asked.text() == "Passphrase"
    assert not sheet.confirm.isEnabled()
    qtbot.keyClicks(sheet.secret, "a hall of paper")
    sheet.confirm.click()
    elsewhere.rest()
    assert "does not open" in sheet.said.text()
    sheet.secret.clear()
    qtbot.keyClicks(sheet.secret, WORDS)
    sheet.confirm.click()
    elsewhere.rest()
    assert "“Court files”\u2069, 1 article, as of " in sheet.holds.text()
    assert sheet.place_label.full_text == str(paths.default_archive())
    with qtbot.waitSignal(sheet.done):
        sheet.confirm.click()
    assert elsewhere.app.window.toast.text == "Restored, and every byte was checked"
    page = elsewhere.app.window.panes
    qtbot.waitUntil(lambda: elsewhere.app.desk is None and page is not None)
    elsewhere.rest()  # whoever looked whether it opens here lets go of it
    with open_archive(paths.default_archive(), True, WORDS) as archive:
        assert archive.counts().all == 1


def test_restored_here_beside_its_source_and_opened(window, target, tmp_path, qtbot) -> None:
    window.back_up(target)
    sheet = window.restore(target)
    assert sheet.locked.isHidden()
    (tmp_path / "full").mkdir()
    (tmp_path / "full" / "x").write_text("x", "utf-8")
    window.choose(sheet, tmp_path / "full")
    assert "is not empty" in sheet.said.text()
    window.choose(sheet, tmp_path / "new")
    with qtbot.waitSignal(window.app.opened):
        sheet.confirm.click()
    window.settle()
    assert window.archive.folder == tmp_path / "new"


def test_a_damaged_backup_is_refused_and_nothing_left(window, target, tmp_path) -> None:
    window.back_up(target)
    blob = next(target.glob("blobs/*/*"))
    blob.write_bytes(blob.read_bytes()[:-1] + b"x")
    sheet = window.restore(target)
    sheet.confirm.click()
    window.rest()
    assert "one of its originals" in sheet.said.text()
    assert sheet.bar.isHidden()
    assert not paths.default_archive().exists()
    sheet.close_sheet()
    refused = window.restore(tmp_path)
    assert "There is no backup" in refused.said.text()
    assert not refused.confirm.isEnabled()


def test_stopped_or_closed_nothing_is_restored(window, target, monkeypatch) -> None:
    window.back_up(target)

    def slow(backup, folder, devices, context, secret):
        context.report(1, 3, "Restoring")
        while True:
            context.pause(1)

    monkeypatch.setattr("desktop_app.archive.restoring.restore", slow)
    sheet = window.restore(target)
    sheet.confirm.click()
    window.qtbot.waitUntil(lambda: sheet.bar.maximum() == 3)
    assert sheet.cancel.text() == "Stop"
    sheet.cancel.click()
    window.rest()
    assert not paths.default_archive().exists()


def test_what_was_wrong_before_is_told(window, target, guarded, qtbot) -> None:
    next(guarded.glob("blobs/*/*")).unlink()
    window.back_up(target)
    sheet = window.restore(target)
    with qtbot.waitSignal(window.app.opened):
        sheet.confirm.click()
    window.settle()
    assert "missing in the archive already" in window.app.window.bar.text


def test_the_page_of_a_damaged_archive_leads_to_restoring(window, tmp_path, qtbot) -> None:
    def damaged(*_):
        raise ArchiveDamaged("The archive's database is damaged.", "Restore it.")

    window.app._open_archive = damaged
    with qtbot.waitSignal(window.app.failed):
        window.app.open(tmp_path / "other")
    buttons = {one.text(): one for one in window.app.window.findChildren(QPushButton)}
    window.app.dialogs.to_enter = tmp_path
    buttons["Restore from a backup…"].click()
    window.rest()
    assert window.app.window.findChildren(RestoreSheet)


def test_a_free_folder_is_found_beside_what_is_taken(tmp_path, monkeypatch) -> None:
    monkeypatch.setenv("GUARDBOOK_HOME", str(tmp_path))
    assert free_folder("Court files") == paths.default_archive()
    for name in ("archive", "Court files"):
        (tmp_path / "data" / name).mkdir(parents=True)
        (tmp_path / "data" / name / "x").write_text("x", "utf-8")
    assert free_folder("Court files") == tmp_path / "data" / "Court files 2"
    (tmp_path / "data" / "Notes").write_text("x", "utf-8")
    assert free_folder("Notes") == tmp_path / "data" / "Notes 2"
