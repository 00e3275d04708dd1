"""Files that harm the process that reads them: each fails alone, with one sentence."""

from __future__ import annotations

import os
import select
import signal
import subprocess
import sys
from pathlib import Path

import pytest
from own_process import ROOT, unmeasured
from planted import SUFFIX, plant

from desktop_app.archive.archive import Archive
from desktop_app.importing.worker import Worker
from desktop_app.jobs import JobContext
from desktop_app.processes.limits import Limits
from desktop_app.vault.keyring import FileDeviceKeys

GOOD = 6


@pytest.fixture
def planted(tmp_path, monkeypatch):
    """Have importers find the planted one, with little patience; return the workers in use."""
    folder = tmp_path / "site"
    folder.mkdir()
    monkeypatch.setenv("PYTHONPATH", plant(folder))
    made = []

    def worker(_):
        made.append(Worker(Limits(seconds=1)))
        return made[-1]

    monkeypatch.setattr("desktop_app.archive.core.Core._worker", worker)
    return made


@pytest.fixture
def archive(tmp_path):
    with Archive.open(
        tmp_path / "archive",
        devices=FileDeviceKeys(tmp_path / "config"),
        cache=tmp_path / "cache",
        writable=True,
        create=True,
    ) as opened:
        yield opened


@pytest.fixture
def folder(tmp_path) -> Path:
    """Return a folder of good texts, which harmful ones may come between."""
    made = tmp_path / "clippings"
    made.mkdir()
    for number in range(GOOD):
        (made / f"{number}.txt").write_text(f"Text {number} about a quay.", encoding="utf-8")
    return made


def harmful(folder: Path, word: str, before: int) -> None:
    (folder / f"{before - 1}-{word}{SUFFIX}").write_bytes(b"PLANTED " + word.encode())


def test_each_harmful_file_fails_alone(archive, folder, planted):
    for before, word in enumerate(("loop", "bomb", "crash", "junk", "flood"), 1):
        harmful(folder, word, before)
    (folder / "huge.txt").write_bytes(b"word " * (10 * 1024 * 1024))
    gone = folder / "gone.txt"
    report = archive.import_paths([folder, gone], JobContext())
    assert report.problem is None
    assert report.counts["done"] == GOOD
    failed = {Path(item.path).stem: item for item in report.items if item.state.value == "failed"}
    words = {name: item.message for name, item in failed.items()}
    assert "takes too long to read" in words["0-loop"]
    assert "needs too much memory" in words["1-bomb"]
    assert "broke off the process" in words["2-crash"]
    assert "makes no sense" in words["3-junk"]
    assert "broke off the process" in words["4-flood"]
    assert "50 MiB" in words["huge"]
    assert "not there" in words["gone"]
    kept = {name for name, item in failed.items() if item.kept}
    assert kept == {name for name in words if "-" in name}
    assert archive.verify(JobContext()).good


def test_a_process_that_is_killed_amid_an_import_costs_nothing(
    archive, folder, planted, monkeypatch
):
    monkeypatch.setattr("desktop_app.archive.import_reading.COMMIT_EVERY", 2)
    killed = []

    def kill(_):
        killed.append(planted[0].process)
        os.kill(killed[-1], signal.SIGKILL)

    report = archive.import_paths([folder], JobContext(), on_items=kill)
    assert report.counts == {"done": GOOD, "duplicate": 0, "kept without text": 0, "failed": 0}
    assert len(set(killed)) == GOOD // 2
    assert archive.verify(JobContext()).good


def test_an_import_ends_its_process(archive, folder, planted):
    processes = []
    archive.import_paths(
        [folder], JobContext(), on_items=lambda _: processes.append(planted[0].process)
    )
    assert planted[0].process is None
    with pytest.raises(ProcessLookupError):
        os.kill(processes[0], 0)


def test_cancelling_does_not_wait_for_a_file(archive, folder, planted, monkeypatch):
    """What was not noted yet is swept; what was committed stays."""
    monkeypatch.setattr("desktop_app.archive.import_reading.COMMIT_EVERY", 2)
    (folder / f"3{SUFFIX}").write_bytes(b"PLANTED sleep")
    context = JobContext()

    class Stopping(Worker):
        def take(self, context, unpack):
            if self._asked[0].request.source.name.endswith(SUFFIX):
                context.cancel()
            return super().take(context, unpack)

    monkeypatch.setattr("desktop_app.archive.core.Core._worker", lambda _: Stopping())
    report = archive.import_paths([folder], context)
    assert report.cancelled
    assert 0 < report.counts["done"] < GOOD
    archive.update_index(JobContext())
    checked = archive.verify(JobContext())
    assert checked.good
    assert checked.counts["stray files"] == 0


def test_an_import_that_cannot_read_any_more_keeps_what_it_brought(
    archive, folder, planted, monkeypatch
):
    monkeypatch.setattr("desktop_app.archive.import_reading.COMMIT_EVERY", 2)

    def no_more(_):
        monkeypatch.setattr("sys.executable", str(folder / "no-python"))
        os.kill(planted[0].process, signal.SIGKILL)

    report = archive.import_paths([folder], JobContext(), on_items=no_more)
    assert "could not be started" in str(report.problem)
    assert report.counts["done"] == 2


def test_the_command_line_names_what_harms(guardbook, folder, tmp_path):
    site = tmp_path / "site"
    site.mkdir()
    harmful(folder, "crash", 2)
    harmful(folder, "bomb", 4)
    paths = os.pathsep.join((plant(site), guardbook.environment()["PYTHONPATH"]))
    outcome = guardbook("import", folder, "--json", env={"PYTHONPATH": paths})
    assert outcome.code == 3
    lines = [line for line in outcome.err.splitlines() if line.startswith("guardbook")]
    assert len(lines) == 2
    assert "Traceback" not in outcome.err
    assert outcome.json()["counts"]["done"] == GOOD


ASKING = """
import threading
from desktop_app.importing.parcels import ARTICLES, Request
from desktop_app.importing.source import Source
from desktop_app.importing.worker import Worker
worker = Worker()
worker.send(Request(ARTICLES, Source("a.planted", b"PLANTED sleep")))
worker._child.receive(60)
print(worker.process, flush=True)
threading.Event().wait()
"""


@pytest.mark.skipif(not hasattr(os, "pidfd_open"), reason="other systems have no such handles")
def test_a_process_amid_a_file_ends_with_a_program_that_is_killed(planted):
    with subprocess.Popen(
        [sys.executable, "-c", ASKING],
        stdout=subprocess.PIPE,
        cwd=ROOT,
        env=unmeasured(),
    ) as program:
        number = int(program.stdout.readline())
        handle = os.pidfd_open(number)
        program.kill()
        ended, _, _ = select.select([handle], [], [], 30)
        os.close(handle)
    assert ended
