"""An import of the window over a real archive, read by a process of its own."""

from __future__ import annotations

import os
import signal
from collections.abc import Iterator
from pathlib import Path

import pytest
from planted import SUFFIX, plant

from desktop_app.archive.archive import Archive
from desktop_app.gui.imports.view_model import summary
from desktop_app.importing.worker import Worker
from desktop_app.processes.limits import Limits
from desktop_app.vault.keyring import FileDeviceKeys


@pytest.fixture
def workers(tmp_path: Path, monkeypatch) -> list[Worker]:
    """Have each import start a process that finds the planted importer; return their owners."""
    site = tmp_path / "site"
    site.mkdir()
    monkeypatch.setenv("PYTHONPATH", plant(site))
    made: list[Worker] = []

    def worker(_) -> Worker:
        made.append(Worker(Limits(seconds=1)))
        return made[-1]

    monkeypatch.setattr("desktop_app.archive.core.Core._worker", worker)
    return made


@pytest.fixture
def real(open_window, tmp_path: Path, workers) -> Iterator:
    """A window on an archive without articles."""
    made = Archive.open(
        tmp_path / "archive",
        devices=FileDeviceKeys(tmp_path / "config"),
        cache=tmp_path / "cache",
        create=True,
    )
    return open_window(made)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "clippings"
    made.mkdir()
    for number in range(4):
        (made / f"{number}.txt").write_text(f"Text {number} about a quay.", encoding="utf-8")
    return made


def test_a_file_that_harms_its_reader_is_in_the_report_and_the_rest_in_the_list(
    real, folder: Path, workers
) -> None:
    (folder / f"1-crash{SUFFIX}").write_bytes(b"PLANTED crash")
    imports = real.desk.transfer.imports
    with real.qtbot.waitSignal(imports.finished, timeout=60_000) as told:
        imports.start([folder])
    assert summary(told.args[0]) == "Imported 4 articles · 1 failed"
    [failed] = [item for item in told.args[0].items if item.message]
    assert "broke off the process" in failed.message
    real.qtbot.waitUntil(lambda: len(real.titles()) == 4, timeout=20_000)
    assert workers[0].process is None


def test_stopping_an_import_ends_a_file_that_never_ends(real, folder: Path, workers) -> None:
    (folder / f"9-sleep{SUFFIX}").write_bytes(b"PLANTED sleep")
    imports = real.desk.transfer.imports
    imports.start([folder])
    real.qtbot.waitUntil(
        lambda: bool(workers) and workers[0].process is not None and workers[0].waiting == 1,
        timeout=60_000,
    )
    with real.qtbot.waitSignal(imports.finished, timeout=30_000) as told:
        imports.cancel()
    assert told.args[0].cancelled
    assert workers[0].process is None


def test_a_killed_process_is_replaced_unseen(real, folder: Path, workers, monkeypatch) -> None:
    monkeypatch.setattr("desktop_app.archive.import_reading.COMMIT_EVERY", 1)
    take, killed = Worker.take, []

    def killing(self, context, unpack):
        if not killed:
            killed.append(self.process)
            os.kill(self.process, signal.SIGKILL)
        return take(self, context, unpack)

    monkeypatch.setattr(Worker, "take", killing)
    imports = real.desk.transfer.imports
    with real.qtbot.waitSignal(imports.finished, timeout=60_000) as told:
        imports.start([folder])
    assert summary(told.args[0]) == "Imported 4 articles"
