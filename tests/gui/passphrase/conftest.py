"""A window on a real archive that gets a passphrase, a recovery key, or both."""

from __future__ import annotations

import threading

import pytest
from PySide6.QtWidgets import QLabel

from desktop_app.archive.archive import Archive
from desktop_app.gui.app import GuardbookApp, make_application
from desktop_app.gui.passphrase.locked import LockedPage
from desktop_app.gui.passphrase.view import PassphraseSheet
from desktop_app.jobs import JobContext
from desktop_app.settings import Settings
from desktop_app.vault import slots
from desktop_app.vault.keyring import FileDeviceKeys
from desktop_app.vault.passphrases import Ways

WORDS = "a wall of paper"
TITLE = "Harbour master counted nine ships"


@pytest.fixture(autouse=True)
def _cheap(monkeypatch):
    monkeypatch.setattr(slots, "DEFAULT_COST", slots.Cost(operations=1, memory=8 * 1024))


@pytest.fixture
def folder(tmp_path):
    return tmp_path / "Court files"


class Room:
    """A window on a real archive."""

    def __init__(self, app, qtbot, opened) -> None:
        self.app, self.qtbot, self.opened = app, qtbot, opened

    def open(self, folder, **how) -> None:
        with self.qtbot.waitSignal(self.app.opened):
            self.app.open(folder, **how)
        self.settle()

    def settle(self) -> None:
        desk = self.app.desk
        self.qtbot.waitUntil(lambda: desk.warm and not desk.jobs.busy and not desk.search.waiting)

    def sheet(self) -> PassphraseSheet:
        self.app.actions["archive.passphrase"].trigger()
        self.settle()
        return self.app.window.findChildren(PassphraseSheet)[-1]

    def put(self, words: str = WORDS) -> None:
        shown = self.sheet()
        type_in(self.qtbot, shown.new, words)
        type_in(self.qtbot, shown.again, words)
        shown.confirm.click()
        self.settle()

    def lock(self) -> LockedPage:
        self.app.actions["archive.lock"].trigger()
        self.qtbot.waitUntil(lambda: self.app.desk is None and self.page().isVisible())
        return self.page()

    def page(self) -> LockedPage:
        return self.app.window.panes.findChild(LockedPage)

    def ways(self) -> Ways:
        return self.app.desk.archive.ways_in()


@pytest.fixture
def window(qtbot, qapp, open_window, tmp_path, folder):
    """A window on an archive with one article."""
    opened = []

    def open_archive(where, writable, passphrase=None):
        opened.append(threading.current_thread())
        return Archive.open(
            where,
            devices=FileDeviceKeys(tmp_path / "config"),
            cache=tmp_path / "cache",
            writable=writable,
            create=writable,
            passphrase=passphrase,
        )

    with open_archive(folder, True) as archive:
        archive.import_text(f"{TITLE}\n\nHe wrote the number down twice.", JobContext())
    app = GuardbookApp(make_application(), open_archive, Settings(look="light"), open_window.reader)
    app.dialogs = open_window.dialogs()
    qtbot.addWidget(app.window)
    with qtbot.waitActive(app.window):
        app.window.show()
        app.window.activateWindow()
    room = Room(app, qtbot, opened)
    room.open(folder)
    yield room
    app.window.close()
    app.deleteLater()


def type_in(qtbot, field, words: str) -> None:
    field.clear()
    qtbot.keyClicks(field, words)


def shown_words(app) -> str:
    labels = [one for one in app.window.findChildren(QLabel) if one.isVisible()]
    return "\n".join([*(one.text() for one in labels), app.window.windowTitle()])
