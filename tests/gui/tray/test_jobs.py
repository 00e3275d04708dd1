"""Of jobs that run side by side one is stopped, and the others come to their end."""

from __future__ import annotations

import threading
from collections.abc import Iterator

import pytest

from desktop_app.archive.archive import Archive
from desktop_app.domain.articles import ArticleId
from desktop_app.gui.exports.choice import CSV, ExportChoice
from desktop_app.gui.under_way import under_way
from desktop_app.jobs import JobContext
from desktop_app.settings import Settings
from desktop_app.vault import slots
from desktop_app.vault.keyring import FileDeviceKeys


@pytest.fixture
def real(tmp_path) -> Archive:
    made = Archive.open(
        tmp_path / "archive",
        devices=FileDeviceKeys(tmp_path / "config"),
        cache=tmp_path / "cache",
        create=True,
    )
    made.import_text("Barges\n\nThe barges lay at the third quay.", JobContext())
    return made


@pytest.fixture
def desk(open_window, real, monkeypatch):
    monkeypatch.setattr("desktop_app.gui.exports.view_model.SLOW_MS", 0)
    return open_window(real, Settings(look="light"))


@pytest.fixture
def gate(monkeypatch, real) -> Iterator[threading.Event]:
    """Lets what was begun come to its end; until then it can be stopped."""
    opened = threading.Event()

    def wait(context: JobContext) -> None:
        context.report(1, 3)
        while not opened.wait(0.005):
            context.checkpoint(1, 3)

    whole = {name: getattr(real, name) for name in ("export", "import_paths", "back_up")}

    def export(*what):
        wait(what[4])
        return whole["export"](*what)

    def import_paths(paths, context, **more):
        wait(context)
        return whole["import_paths"](paths, context, **more)

    def back_up(folder, context):
        wait(context)
        return whole["back_up"](folder, context)

    for one in (export, import_paths, back_up):
        monkeypatch.setattr(real, one.__name__, one)
    yield opened
    opened.set()


def rows(window) -> dict[str, object]:
    """What the list shows, and the cross of each."""
    return {row.stop.accessibleName(): row.stop for row in window.panes.tray.popup.rows}


def test_an_export_is_stopped_and_the_import_beside_it_ends(desk, gate, tmp_path) -> None:
    news = tmp_path / "Fresh news.txt"
    news.write_text("Something happened.", encoding="utf-8")
    tray, exports = desk.panes.tray, desk.desk.handing.exports
    desk.desk.transfer.imports.start([news])
    exports.export([ArticleId(1)], ExportChoice(CSV), tmp_path / "out")
    desk.qtbot.waitUntil(lambda: tray.text.startswith("2 things are running"))
    assert len(under_way(desk.app.house)) == 2
    desk.app.actions["go.running"].trigger()
    assert list(rows(desk)) == ["Stop the import", "Stop the export to out.csv"]
    rows(desk)["Stop the export to out.csv"].click()
    desk.qtbot.waitUntil(lambda: not exports.busy)
    assert tray.popup is None
    assert tray.text.startswith("Importing")
    gate.set()
    desk.settle()
    assert tray.isHidden()
    assert desk.app.window.toast.text == "Imported 1 article"
    assert "Something happened" in desk.titles()
    assert not (tmp_path / "out.csv").exists()


def test_of_two_exports_one_is_stopped_and_the_other_is_written(desk, gate, tmp_path) -> None:
    exports, tray = desk.desk.handing.exports, desk.panes.tray
    for name in ("one", "two"):
        exports.export([ArticleId(1)], ExportChoice(CSV), tmp_path / name)
    desk.qtbot.waitUntil(lambda: len(tray.model.states) == 2)
    desk.app.actions["go.running"].trigger()
    rows(desk)["Stop the export to one.csv"].click()
    desk.qtbot.waitUntil(lambda: len(tray.model.states) == 1)
    assert exports.busy
    assert [one.running for one in under_way(desk.app.house)] == ["An export is running."]
    gate.set()
    desk.settle()
    assert not exports.busy
    assert [one.name for one in tmp_path.glob("*.csv")] == ["two.csv"]
    assert desk.app.window.toast.text == "Saved two.csv"


def test_the_import_is_stopped_and_the_backup_is_made(desk, gate, tmp_path, monkeypatch) -> None:
    monkeypatch.setattr(slots, "DEFAULT_COST", slots.Cost(operations=1, memory=8 * 1024))
    desk.archive.set_passphrase("a wall of paper", ask_here=False)
    news = tmp_path / "Fresh news.txt"
    news.write_text("Something happened.", encoding="utf-8")
    backup, tray = desk.desk.commands.backups.model, desk.panes.tray
    backup.start(tmp_path / "stick")
    desk.desk.transfer.imports.start([news])
    desk.qtbot.waitUntil(lambda: tray.text.startswith("2 things are running"))
    desk.app.actions["go.running"].trigger()
    rows(desk)["Stop the import"].click()
    desk.qtbot.waitUntil(lambda: not desk.desk.transfer.imports.running)
    assert backup.running
    gate.set()
    desk.settle()
    assert (tmp_path / "stick" / "backup.json").exists()
    assert "Something happened" not in desk.titles()


def test_the_filling_with_samples_can_be_stopped(desk, gate) -> None:
    tray = desk.panes.tray
    desk.desk.transfer.fill_sample()
    desk.qtbot.waitUntil(lambda: "1 of 3" in tray.text)
    tray.stop.click()
    desk.settle()
    assert tray.isHidden()
    assert desk.titles() == ["Barges"]
