"""What is stopped is not opened, a free folder is found or not, and odd spans are bounded."""

from __future__ import annotations

import datetime as dt
import threading
from types import SimpleNamespace

import pytest

from desktop_app import paths
from desktop_app.domain.dates import utc_now
from desktop_app.gui.backups.restore_model import RestoreViewModel, free_folder
from desktop_app.gui.backups.view_model import is_due
from desktop_app.gui.job_runner import JobRunner


@pytest.fixture
def jobs(qapp):
    runner = JobRunner()
    yield runner
    runner.close()
    runner.deleteLater()


@pytest.mark.parametrize("stopped", [True, False])
def test_stopped_at_the_very_last_it_is_not_opened(
    jobs, qtbot, monkeypatch, tmp_path, stopped
) -> None:
    begun, go_on = threading.Event(), threading.Event()

    def deaf(*_):
        begun.set()
        go_on.wait()
        return SimpleNamespace()

    facts = SimpleNamespace(name="Notes")
    monkeypatch.setattr(
        "desktop_app.archive.restoring.open_backup", lambda *_: SimpleNamespace(facts=facts)
    )
    monkeypatch.setattr("desktop_app.archive.restoring.restore", deaf)
    model, restored = RestoreViewModel(jobs), []
    model.restored.connect(lambda *found: restored.append(found))
    with qtbot.waitSignal(model.found):
        model.open(tmp_path)
    model.start(tmp_path / "new")
    qtbot.waitUntil(begun.is_set)
    if stopped:
        model.leave()
    go_on.set()
    qtbot.waitUntil(lambda: not jobs.busy and not model.running)
    assert bool(restored) is not stopped
    model.deleteLater()


def test_where_no_folder_can_be_looked_at_the_own_one_is_proposed(tmp_path, monkeypatch) -> None:
    monkeypatch.setenv("GUARDBOOK_HOME", str(tmp_path))
    monkeypatch.setattr("desktop_app.gui.backups.restore_model._is_free", lambda _: False)
    assert free_folder("Notes") == paths.default_archive()
    monkeypatch.setattr(
        "desktop_app.gui.backups.restore_model._is_free", lambda one: one.name == "Notes 3"
    )
    assert free_folder("Notes") == paths.default_archive().with_name("Notes 3")


@pytest.mark.parametrize(("days", "due"), [(-3, False), (0, False), (14, True), (10**12, False)])
def test_an_old_backup_is_due_by_any_number_of_days(days, due) -> None:
    last = SimpleNamespace(at=utc_now() - dt.timedelta(days=20))
    archive = SimpleNamespace(
        counts=lambda: SimpleNamespace(all=100),
        last_backup=lambda: last,
        choice=lambda _: None,
    )
    assert is_due(archive, days)[0] is due
