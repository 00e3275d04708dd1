"""Imports, one after the other."""

from __future__ import annotations

import threading
from pathlib import Path

import pytest

from desktop_app.archive.reports import ImportItem, ImportReport, ItemState
from desktop_app.domain.articles import ArticleId
from desktop_app.domain.changes import Changes
from desktop_app.errors import StorageFull
from desktop_app.gui.events import Events
from desktop_app.gui.imports.view_model import (
    ImportState,
    ImportViewModel,
    failed_items,
    summary,
)
from desktop_app.gui.job_runner import JobRunner
from desktop_app.jobs import courtesy


@pytest.fixture
def model(archive, jobs: JobRunner, events: Events) -> ImportViewModel:
    return ImportViewModel(archive, jobs, events)


@pytest.fixture
def files(tmp_path: Path) -> list[Path]:
    made = []
    for name in ("a", "b", "c"):
        path = tmp_path / f"{name}.txt"
        path.write_text(f"Text of {name}.", encoding="utf-8")
        made.append(path)
    return made


def test_an_import_ends_with_a_report_and_a_change(
    qtbot, model: ImportViewModel, files: list[Path], events: Events
) -> None:
    states: list[ImportState | None] = []
    model.progressed.connect(states.append)
    changes: list[Changes] = []
    events.changed.connect(changes.append)
    with qtbot.waitSignal(model.finished) as told:
        model.start([*files, Path("gone.txt"), files[0]])
    report: ImportReport = told.args[0]
    assert changes[-1].texts
    assert summary(report) == "Imported 3 articles · 1 already in archive · 1 failed"
    assert [item.path for item in failed_items(report)] == ["gone.txt"]
    assert states[-1] is None
    assert not model.running


def test_a_disk_that_filled_up_is_said_beside_what_is_safe(
    qtbot, model: ImportViewModel, archive, files: list[Path], jobs: JobRunner, monkeypatch
) -> None:
    safe = ImportItem("a.txt", "", ItemState.DONE, ArticleId(1))
    report = ImportReport(1, (safe,), problem=StorageFull("The disk is full."))
    monkeypatch.setattr(archive, "import_paths", lambda *_, **__: report)
    told: list[object] = []
    model.finished.connect(told.append)
    jobs.failed.connect(told.append)
    with qtbot.waitSignals([model.finished, jobs.failed]):
        model.start(files)
    assert told == [report, report.problem]
    assert not model.running


def test_nothing_to_import_starts_nothing(model: ImportViewModel) -> None:
    model.start([])
    assert not model.running


def test_progress_says_how_far_and_what_was_skipped(
    qtbot, model: ImportViewModel, archive, files: list[Path]
) -> None:
    archive.import_gate = threading.Event()
    states: list[ImportState] = []
    model.progressed.connect(states.append)
    model.start([Path("gone.txt"), *files])
    qtbot.waitUntil(lambda: len(states) == 2)
    assert states[0] == ImportState()
    assert states[0].headline == "Importing…"
    assert states[1].headline == "Importing 1 of 4"
    assert states[1].line == "1 failed"
    with qtbot.waitSignal(model.finished):
        archive.import_gate.set()
    both = ImportState(412, 1200, "file.txt", 3, 1)
    assert both.headline == "Importing 412 of 1,200"
    assert both.line == "3 already here · 1 failed"
    assert ImportState(1, 2, "file.txt").line == "file.txt"


def test_a_second_import_waits_for_the_first(
    qtbot, model: ImportViewModel, archive, files: list[Path]
) -> None:
    gate = archive.import_gate = threading.Event()
    finished = []
    model.finished.connect(finished.append)
    model.start(files[:1])
    model.start(files[1:])
    qtbot.waitUntil(lambda: archive.calls["import_paths"] == 1)
    gate.set()
    qtbot.waitUntil(lambda: len(finished) == 2)
    assert [len(report.items) for report in finished] == [1, 2]


def test_stopping_keeps_what_is_stored_and_drops_what_waits(
    qtbot, model: ImportViewModel, archive, files: list[Path]
) -> None:
    gate = archive.import_gate = threading.Event()
    model.start(files)
    model.start(files)
    qtbot.waitUntil(lambda: len(archive.articles) == 5)
    with qtbot.waitSignal(model.finished) as told:
        model.cancel()
        gate.set()
    assert told.args[0].cancelled
    assert summary(told.args[0]) == "Imported 1 article · stopped"
    assert archive.calls["import_paths"] == 1
    model.cancel()


def test_the_list_is_read_again_while_an_import_runs(
    qtbot, model: ImportViewModel, archive, files: list[Path], events: Events
) -> None:
    gate = archive.import_gate = threading.Event()
    model._refresh.setInterval(5)
    stood_back: list[bool] = []
    events.changed.connect(lambda _: stood_back.append(courtesy.wanted))
    with qtbot.waitSignal(events.changed) as told:
        model.start(files)
    assert told.args[0].members
    assert stood_back[0]  # the import leaves the window its turn
    assert model.running
    with qtbot.waitSignal(model.finished):
        gate.set()
    assert not model._refresh.isActive()


def test_a_full_disk_is_told_and_what_was_stored_shows(
    qtbot, model: ImportViewModel, archive, files: list[Path], events: Events, jobs: JobRunner
) -> None:
    archive.fail["import_paths"] = StorageFull("The disk is full.")
    with qtbot.waitSignals([events.changed, jobs.failed]):
        model.start(files)
    assert not model.running


def test_a_bug_in_one_import_lets_the_next_one_run(
    qtbot, model: ImportViewModel, archive, files: list[Path], jobs: JobRunner
) -> None:
    archive.fail["import_paths"] = RuntimeError("boom")
    with qtbot.waitSignal(jobs.crashed):
        model.start(files)
    archive.fail.clear()
    with qtbot.waitSignal(model.finished):
        model.start(files)


def test_pasted_text_becomes_an_article(qtbot, model: ImportViewModel, archive) -> None:
    with qtbot.waitSignal(model.finished):
        model.start_text("A headline\n\nSome text.")
    assert archive.articles[5].title == "A headline"


def test_an_import_of_things_that_are_there_says_so() -> None:
    item = ImportItem("a.txt", "", ItemState.DUPLICATE, ArticleId(1), "There already.")
    assert summary(ImportReport(1, (item,))) == "Nothing new · 1 already in archive"
    assert summary(ImportReport(1, ())) == "Imported 0 articles"
