"""The exporting process: what goes over its pipes, and what happens when it goes wrong."""

from __future__ import annotations

import io
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest
from own_process import stand_in

from desktop_app.errors import ExportFailed
from desktop_app.exporting.pdf import child, early, frames, values
from desktop_app.exporting.pdf.early import environment, started, started_early
from desktop_app.exporting.pdf.exporter import PdfExporter, job_of
from desktop_app.exporting.pdf.frames import Kind
from desktop_app.exporting.pdf.process import ExportingProcess
from desktop_app.exporting.sheet import make_sheet
from desktop_app.jobs import Cancelled, JobContext
from desktop_app.processes import child as processes


@pytest.fixture
def job(lamps, options):
    return job_of([make_sheet(lamps, options())], options())


def test_a_job_crosses_the_pipe_unchanged(job):
    assert values.unpack_job(values.pack(job)) == job


def test_what_was_made_crosses_the_pipe_unchanged():
    made = values.Made(3, 5, ("\U0010ff23", "👧"))
    assert values.unpack_made(values.pack(made)) == made


def test_only_what_is_known_crosses_the_pipe(job):
    import dataclasses

    with pytest.raises(TypeError, match="does not cross the pipe"):
        values.pack(dataclasses.replace(job, notes=object()))


def test_the_job_holds_no_secret_of_an_anonymous_export(lamps, options):
    anonymous = options(anonymous=True)
    data = values.pack(job_of([make_sheet(lamps, anonymous)], anonymous)).decode()
    for secret in ("Night Desk", "leak-from-the-harbour", "5f0c2a10", "seed text"):
        assert secret not in data


def test_a_message_that_was_cut_off_is_the_end():
    stream = io.BytesIO()
    frames.send(stream, Kind.FILE, b"12345")
    whole = stream.getvalue()
    assert frames.receive(io.BytesIO(whole)) == (Kind.FILE, b"12345")
    for length in (0, 5, len(whole) - 1):
        assert frames.receive(io.BytesIO(whole[:length])) is None


def messages(stream: io.BytesIO) -> list[tuple[Kind, bytes]]:
    stream.seek(0)
    found = []
    while (message := frames.receive(stream)) is not None:
        found.append(message)
    return found


def test_the_child_answers_one_job_after_the_other(job):
    jobs, results = io.BytesIO(), io.BytesIO()
    for _ in range(2):
        frames.send(jobs, Kind.JOB, values.pack(job))
    jobs.seek(0)
    child.serve(jobs, results)
    found = messages(results)
    assert [kind for kind, _ in found] == [Kind.PROGRESS, Kind.MADE, Kind.FILE] * 2
    assert found[2][1] == found[5][1]
    assert found[2][1].startswith(b"%PDF-1.7")


@pytest.mark.parametrize(
    ("error", "words"),
    [
        (ExportFailed("No room for the notes.", "Use smaller margins."), "No room for the notes."),
        (KeyError("Some four hundred people"), "a mistake in the program (KeyError in "),
    ],
)
def test_what_goes_wrong_in_the_child_is_told_without_a_word_of_the_article(
    job, monkeypatch, error, words
):
    def fail(*_: object) -> None:
        raise error

    monkeypatch.setattr(child, "render", fail)
    jobs, results = io.BytesIO(), io.BytesIO()
    frames.send(jobs, Kind.JOB, values.pack(job))
    jobs.seek(0)
    child.serve(jobs, results)
    ((kind, payload),) = messages(results)
    sentence, _, hint = payload.decode().partition("\n")
    assert kind is Kind.FAILED
    assert words in sentence
    assert hint
    assert "four hundred" not in sentence


def test_the_environment_holds_nothing_that_changes_pages(monkeypatch):
    for name in ("QT_SCALE_FACTOR", "PYTHONSTARTUP", "LANGUAGE", "USER", "FREETYPE_PROPERTIES"):
        monkeypatch.setenv(name, "1")
    monkeypatch.setenv("QT_QPA_PLATFORM", "xcb")
    monkeypatch.setenv("TZ", "Asia/Tokyo")
    found = environment()
    assert found["QT_QPA_PLATFORM"] == "offscreen"
    assert found["TZ"] == "UTC"
    assert not {"QT_SCALE_FACTOR", "PYTHONSTARTUP", "LANGUAGE", "USER"} & set(found)
    assert str(Path(processes.desktop_app.__file__).parents[1]) in found["PYTHONPATH"]


def test_a_process_that_cannot_be_started_is_told(article, options, tmp_path, monkeypatch):
    monkeypatch.setattr(sys, "executable", str(tmp_path / "no-python"))
    with pytest.raises(ExportFailed, match="could not be started"):
        PdfExporter().write([article("x")], options(), tmp_path / "a.pdf", JobContext())
    assert list(tmp_path.iterdir()) == []


posix = pytest.mark.skipif(os.name != "posix", reason="the stand-in is a shell script")


@posix
@pytest.mark.parametrize("lines", ["exit 1", "cat >/dev/null", "head -c 20; printf garbage"])
def test_a_process_that_ends_is_told(article, options, tmp_path, monkeypatch, lines):
    stand_in(tmp_path, monkeypatch, lines)
    made = article("word " * 50_000)
    job = job_of([make_sheet(made, options())], options())

    def run() -> None:
        with ExportingProcess() as running:
            if lines.startswith("cat"):
                os.kill(running._child.number, signal.SIGKILL)
            running.make(job, JobContext(), 0, 1)

    with pytest.raises(ExportFailed, match="ended unexpectedly") as caught:
        run()
    assert caught.value.hint


@posix
def test_a_process_that_does_not_end_is_ended(tmp_path, monkeypatch):
    stand_in(tmp_path, monkeypatch, "exec sleep 600")
    monkeypatch.setattr(processes, "GRACE_S", 0.05)
    with ExportingProcess() as running:
        pass
    assert running._child.exit_code == -signal.SIGKILL


@posix
def test_cancelling_ends_a_process_at_work(job, tmp_path, monkeypatch):
    stand_in(tmp_path, monkeypatch, "exec sleep 600")
    context = JobContext()
    context.cancel()
    start = time.monotonic()
    with pytest.raises(Cancelled), ExportingProcess() as running:
        running.make(job, context, 0, 1)
    assert running._child.exit_code == -signal.SIGKILL
    assert time.monotonic() - start < processes.GRACE_S - 1


def test_a_sentence_of_the_child_reaches_the_user(job, monkeypatch):
    with ExportingProcess() as running:
        running._child._messages.put((b"E", b"No room.\nMake some."))
        with pytest.raises(ExportFailed, match="No room") as caught:
            running.make(job, JobContext(), 0, 1)
    assert caught.value.hint == "Make some."


def test_the_child_writes_nothing_but_messages_to_its_pipe(job):
    """Whatever a library prints goes elsewhere."""
    data = io.BytesIO()
    frames.send(data, Kind.JOB, values.pack(job))
    code = (
        "import desktop_app.exporting.pdf.child as child\n"
        "render = child.render\n"
        "def noisy(*a):\n    print('noise', flush=True)\n    return render(*a)\n"
        "child.render = noisy\nchild.main()\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", code],
        input=data.getvalue(),
        capture_output=True,
        env=environment(),
        check=True,
        timeout=120,
    )
    kinds = [kind for kind, _ in messages(io.BytesIO(done.stdout))]
    assert kinds == [Kind.PROGRESS, Kind.MADE, Kind.FILE]
    assert b"noise" in done.stderr


def test_characters_without_a_font_are_named_in_a_notice(article, options, tmp_path):
    text = "".join(chr(0x10FF00 + n) for n in range(10))
    report = PdfExporter().write([article(text)], options(), tmp_path / "a.pdf", JobContext())
    (notice,) = report.notices
    assert notice.startswith("No font on this computer has unnamed (U+10FF00), ")
    assert "and 2 others; a box stands in place of each" in notice
    report = PdfExporter().write(
        [article("\U0010ff00")], options(), tmp_path / "b.pdf", JobContext()
    )
    assert "has unnamed (U+10FF00); a box" in report.notices[0]


def test_a_process_that_was_started_early_is_taken_once_and_ended_if_nobody_takes_it():
    with started_early():
        waiting = started()
        other = started()
        assert other.number != waiting.number
        for one in (waiting, other):
            one.end()
            assert one.exit_code == 0
    with started_early():
        unwanted = early._waiting[-1]
    assert unwanted.exit_code is not None
    assert not early._waiting
