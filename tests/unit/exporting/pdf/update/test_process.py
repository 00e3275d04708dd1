"""The process that annotates existing PDFs: its answers, and what happens when it goes wrong."""

from __future__ import annotations

import io
import json
import sys
from types import SimpleNamespace

import pikepdf
import pytest
from own_process import stand_in
from small_pdf import locked_pdf, small_pdf

from desktop_app.errors import ExportFailed, PasswordNeeded
from desktop_app.exporting.pdf.update import child, process, values
from desktop_app.exporting.pdf.update.document import update
from desktop_app.exporting.pdf.update.errors import Exposed
from desktop_app.exporting.pdf.update.values import Job, Updated, Way
from desktop_app.jobs import Cancelled, JobContext
from desktop_app.processes import frames, jail, limits
from desktop_app.processes.limits import Limits

LINES = ["The quay was quiet."]
HANGS = "cat >/dev/null"
"""A program that waits for more and never answers."""


@pytest.fixture
def job(five):
    return Job(five)


@pytest.fixture
def run(job):
    def annotated(data=b"%PDF", password="", context=None, **more):
        chosen = Job(job.marks, password)
        return process.annotate(data, chosen, context or JobContext(), **more)

    return annotated


def test_a_job_and_its_answer_cross_the_pipe_unchanged(job):
    assert values.unpack_job(values.pack(job)) == job
    made = Updated(Way.REPAIRED, 3, True)
    assert values.unpack_updated(values.pack(made)) == made
    endless = b'{"way": "appended", "pages": Infinity, "signed": false}'
    for nonsense in (b'{"way": "appended"}', endless, b"[" * 100_000):
        with pytest.raises(ValueError, match="no such answer"):
            values.unpack_updated(nonsense)
    with pytest.raises(TypeError, match="does not cross the pipe"):
        values.pack(Updated(object(), 1, False))


def test_the_process_makes_what_is_made_without_it(job, run):
    for data, password in ((small_pdf(LINES), ""), (locked_pdf("tide", LINES), "tide")):
        assert run(data, password) == update(data, Job(job.marks, password))


def test_a_locked_or_damaged_file_is_a_sentence(run):
    data = locked_pdf("tide", LINES)
    for password, wrong in (("", False), ("ebb", True)):
        with pytest.raises(PasswordNeeded) as caught:
            run(data, password)
        assert caught.value.wrong is wrong
    with pytest.raises(ExportFailed, match="too damaged") as problem:
        run(b"%PDF-1.7 and nothing more")
    assert "set text" in problem.value.hint
    with pytest.raises(ExportFailed, match="has no pages"):
        run(small_pdf())


def test_a_locked_file_with_a_damaged_end_is_locked_in_its_confined_process_too(run):
    data = locked_pdf("tide", LINES).replace(b"startxref", b"startxerf")
    updated, out = run(data, "tide")
    assert updated.way is Way.REPAIRED
    with pytest.raises(pikepdf.PasswordError):
        pikepdf.open(io.BytesIO(out))
    with pikepdf.open(io.BytesIO(out), password="tide") as pdf:
        assert len(pdf.pages) == 1


@pytest.mark.parametrize(
    "lines",
    ["exit 3", r"printf 'M\0\0\0\0\0\0\0\2{}'; cat >/dev/null", r"printf 'Q\0\0\0\0\0\0\0\0'"],
    ids=["ends", "says nonsense", "says something else"],
)
def test_a_process_that_goes_wrong_is_a_sentence(lines, run, tmp_path, monkeypatch):
    stand_in(tmp_path, monkeypatch, lines)
    # The nonsense is waited for until it is followed by a file, or the time is up.
    with pytest.raises(ExportFailed, match=r"too damaged|too long"):
        run(limits=Limits(patience=0.5))


def test_nonsense_that_is_followed_by_a_file_is_refused(run, tmp_path, monkeypatch):
    stand_in(tmp_path, monkeypatch, r"printf 'M\0\0\0\0\0\0\0\2{}F\0\0\0\0\0\0\0\0'")
    with pytest.raises(ExportFailed, match="too damaged"):
        run()


def test_a_file_that_takes_too_long_or_too_much_is_a_sentence(run, tmp_path, monkeypatch):
    stand_in(tmp_path, monkeypatch, HANGS)
    with pytest.raises(ExportFailed, match="takes too long"):
        run(limits=Limits(patience=0.0))
    with pytest.raises(ExportFailed, match="too much memory"):
        run(limits=Limits(memory=1))


def test_cancelling_ends_the_process(run, tmp_path, monkeypatch):
    stand_in(tmp_path, monkeypatch, HANGS)
    with pytest.raises(Cancelled):
        run(context=SimpleNamespace(cancelled=True))


def test_a_process_that_cannot_be_started_is_a_sentence(run, tmp_path, monkeypatch):
    monkeypatch.setattr(sys, "executable", str(tmp_path / "missing"))
    with pytest.raises(ExportFailed, match="could not be started"):
        run()


@pytest.fixture
def serve(monkeypatch):
    """Run the process' own code here, unconfined; return what it did and what it sent."""

    def run(*messages):
        done = []
        monkeypatch.setattr(limits, "confine", lambda memory: done.append(memory))
        monkeypatch.setattr(jail, "confine", lambda: done.append("jail"))
        monkeypatch.setattr(limits, "allow_seconds", lambda seconds: done.append(seconds))
        requests = io.BytesIO(b"".join(frames.packed(*message) for message in messages))
        answers = io.BytesIO()
        monkeypatch.setattr(child, "pipes", lambda: (requests, answers))
        child.main()
        answers.seek(0)
        return done, list(iter(lambda: frames.receive(answers), None))

    return run


def test_the_process_confines_itself_before_it_looks_at_the_file(serve, job):
    most = (values.LIMITS, json.dumps({"memory": 7, "seconds": 3}).encode())
    asked = (values.JOB, values.pack(job))
    done, sent = serve(most, asked, (values.DATA, small_pdf(LINES)))
    assert done == [7, "jail", 3]
    assert [kind for kind, _ in sent] == [values.MADE, values.FILE]
    locked = locked_pdf("tide", LINES)
    assert serve(most, asked, (values.DATA, locked))[1] == [(values.LOCKED, b"")]
    wrong = (values.JOB, values.pack(Job(job.marks, "ebb")))
    assert serve(most, wrong, (values.DATA, locked))[1] == [(values.WRONG, b"")]
    assert serve(most, asked, (values.DATA, b"nothing"))[1] == [(values.DAMAGED, b"")]
    assert serve(most, asked, (values.DATA, small_pdf()))[1] == [(values.PAGELESS, b"")]


def test_a_file_that_cannot_be_kept_protected_is_a_sentence(serve, job, run, tmp_path, monkeypatch):
    def exposed(*_):
        raise Exposed

    monkeypatch.setattr(child, "update", exposed)
    most = (values.LIMITS, json.dumps({"memory": 7, "seconds": 3}).encode())
    sent = serve(most, (values.JOB, values.pack(job)), (values.DATA, b""))[1]
    assert sent == [(values.EXPOSED, b"")]
    stand_in(tmp_path, monkeypatch, r"printf 'U\0\0\0\0\0\0\0\0'; cat >/dev/null")
    with pytest.raises(ExportFailed, match="as protected as the original"):
        run()


def test_a_process_that_is_told_nothing_does_nothing(serve):
    assert serve() == ([], [])
    most = (values.LIMITS, json.dumps({"memory": 7, "seconds": 3}).encode())
    assert serve(most) == ([7, "jail"], [])
