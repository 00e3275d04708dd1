"""What is protected, where things lie, and whether they are as they were."""

from __future__ import annotations

import threading

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication, QLabel, QPushButton

from desktop_app import paths
from desktop_app.gui.device.view import DeviceSheet
from desktop_app.gui.device.view_model import DeviceViewModel
from desktop_app.gui.under_way import under_way
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


@pytest.fixture
def behind(window, sheet):
    """Verify and close the page; return what lets the verification end."""
    gate = window.archive.verify_gate = threading.Event()
    shown = sheet()
    shown.button.click()
    window.qtbot.waitUntil(lambda: "1 of 2" in window.panes.tray.text)
    shown.close_sheet()
    window.qtbot.waitUntil(window.panes.tray.isVisible)
    return gate


def models(window) -> list[DeviceViewModel]:
    window.settle()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    return window.desk.findChildren(DeviceViewModel)


def test_verifying_goes_on_behind_the_window_and_tells_its_end(window, behind) -> None:
    # It used to stop with the page: with a row in the tray it need not.
    assert window.panes.tray.text == "Verifying 1 of 2"
    behind.set()
    window.settle()
    assert window.panes.tray.isHidden()
    assert window.app.window.toast.text.startswith("Unchanged since import: 4 articles")
    assert models(window) == []


def test_the_cross_in_the_tray_stops_it(window, behind) -> None:
    assert window.panes.tray.stop.accessibleName() == "Stop verifying"
    window.panes.tray.stop.click()
    behind.set()
    window.settle()
    assert window.panes.tray.isHidden()
    assert not window.app.window.toast.isVisible()
    assert not window.app.window.bar.isVisible()
    assert models(window) == []


def test_the_page_shows_what_goes_on_when_it_is_opened_again(window, behind) -> None:
    window.panes.sidebar.promise.click()  # without waiting for what runs
    shown = window.app.window.findChildren(DeviceSheet)[-1]
    assert shown.button.text() == "Stop"
    assert (shown._bar.value(), shown._bar.maximum()) == (1, 2)
    behind.set()
    window.settle()
    assert shown.result.text().startswith("Unchanged since import")
    assert not window.app.window.toast.isVisible()
    shown.close_sheet()
    assert models(window) == []


def test_what_is_wrong_is_said_and_named_when_the_page_is_opened(window, sheet, behind) -> None:
    missing = "Article 3: the original is missing."
    window.archive.problems = (missing,)
    behind.set()
    window.settle()
    said = window.app.window.bar.text
    assert "1 thing is not as it was." in said
    assert missing in said
    shown = sheet()
    assert shown.result.text().splitlines() == ["1 thing is not as it was.", missing]
    shown.close_sheet()
    assert models(window) == []


def test_leaving_the_archive_asks_about_it_once_no_page_shows_it(window, behind) -> None:
    assert [one.running for one in under_way(window.app.house)] == [
        "The archive is being verified."
    ]
    behind.set()
    window.settle()
    assert under_way(window.app.house) == []


def test_verifying_holds_up_neither_an_import_nor_the_index(window, behind) -> None:
    both, met = threading.Barrier(2, timeout=5), []
    for _ in range(2):
        window.desk.jobs.long(lambda _: both.wait(), met.append)
    window.qtbot.waitUntil(lambda: len(met) == 2)
    behind.set()
    window.settle()


def test_without_an_archive_there_is_nothing_to_verify(window) -> None:
    window.app._leave()
    window.app.actions["help.device"].trigger()
    shown = window.app.window.findChild(DeviceSheet)
    assert shown.findChildren(ElidedLabel) == []
    assert not shown.grab().isNull()
    shown.close_sheet()
