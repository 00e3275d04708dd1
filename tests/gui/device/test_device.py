"""What is protected, where things lie, and whether they are as they were."""

from __future__ import annotations

import threading

import pytest
from PySide6.QtWidgets import QLabel, QPushButton

from desktop_app import paths
from desktop_app.gui.device.view import DeviceSheet
from desktop_app.gui.widgets import ElidedLabel
from desktop_app.vault import keys
from desktop_app.vault.keyring import FileDeviceKeys
from desktop_app.vault.places import KeyPlaces


@pytest.fixture
def sheet(window):
    """Open the page from the foot of the sidebar."""

    def go() -> DeviceSheet:
        window.panes.sidebar.promise.click()
        window.settle()
        return window.app.window.findChildren(DeviceSheet)[-1]

    return go


def words(sheet: DeviceSheet) -> str:
    shown = [getattr(one, "full_text", one.text()) for one in sheet.findChildren(QLabel)]
    return "\n".join(shown)


def test_it_says_what_is_protected_what_is_not_and_where_things_lie(window, sheet) -> None:
    window.archive.folder.mkdir()
    keys.create(window.archive.folder, FileDeviceKeys(paths.config()))
    shown = sheet()
    text = words(shown)
    assert "opens no network connection" in text
    assert "Unless the archive has a passphrase" in text
    assert str(window.archive.folder) in text
    assert str(paths.config() / "keys") in text
    assert "4 articles" in text
    show = next(one for one in shown.findChildren(QPushButton) if one.text().startswith("Show"))
    show.click()
    assert window.dialogs.shown == [window.archive.folder]


def test_what_is_said_of_the_archive_stands_in_one_column(window, sheet) -> None:
    shown = sheet()
    folder = next(
        one
        for one in shown.findChildren(ElidedLabel)
        if one.full_text == str(window.archive.folder)
    )
    beside = {one.x() for one in shown.findChildren(ElidedLabel) if one.parent() is folder.parent()}
    assert beside == {folder.x()}


@pytest.mark.parametrize(("there", "said"), [(True, "Set"), (False, "None")])
def test_it_says_whether_there_is_a_recovery_key(
    window, sheet, monkeypatch, there: bool, said: str
) -> None:
    found = KeyPlaces(not there, True, (), there)
    monkeypatch.setattr("desktop_app.vault.places.key_places", lambda *_: found)
    assert f"Recovery key\n{said}\n" in words(sheet())


def test_a_key_that_lies_in_no_file_is_in_the_keyring(window, sheet) -> None:
    assert "In the keyring of the system" in words(sheet())


def test_an_archive_is_verified_behind_the_window(window, sheet) -> None:
    gate = window.archive.verify_gate = threading.Event()
    shown = sheet()
    shown.button.click()
    window.qtbot.waitUntil(lambda: shown._bar.maximum() == 2)
    assert shown.button.text() == "Stop"
    gate.set()
    window.settle()
    assert shown.result.text().startswith("Unchanged since import: 4 articles, 4 originals, 0")
    assert not shown._bar.isVisible()


def test_what_was_changed_is_named(window, sheet) -> None:
    window.archive.problems = ("Article 3: the original is missing.",)
    shown = sheet()
    shown.button.click()
    window.settle()
    assert shown.result.text().splitlines() == [
        "1 thing is not as it was.",
        "Article 3: the original is missing.",
    ]


def test_verifying_can_be_stopped(window, sheet) -> None:
    gate = window.archive.verify_gate = threading.Event()
    shown = sheet()
    shown.button.click()
    shown.button.click()
    gate.set()
    window.settle()
    assert shown.result.text() == "The verification was stopped."


def test_closing_the_page_ends_the_verification(window, sheet) -> None:
    gate = window.archive.verify_gate = threading.Event()
    shown = sheet()
    shown.button.click()
    shown.close_sheet()
    gate.set()
    window.settle()
    assert not window.app.window.bar.isVisible()


def test_without_an_archive_there_is_nothing_to_verify(window) -> None:
    window.app._leave()
    window.app.actions["help.device"].trigger()
    shown = window.app.window.findChild(DeviceSheet)
    assert shown.findChildren(ElidedLabel) == []
    assert not shown.grab().isNull()
    shown.close_sheet()
