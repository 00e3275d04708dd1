"""The process that takes parts of dossiers apart: its answers, and what happens when it fails."""

from __future__ import annotations

import io
import json
import sys
from types import SimpleNamespace

import pytest
from own_process import stand_in
from small_pdf import small_pdf

from desktop_app.errors import ExportFailed, PasswordNeeded
from desktop_app.exporting.pdf.dossier import child, fragments
from desktop_app.exporting.pdf.dossier.fragments import Task
from desktop_app.exporting.pdf.dossier.process import Gatherer
from desktop_app.jobs import Cancelled, JobContext
from desktop_app.processes import frames, jail, limits
from desktop_app.processes.limits import Limits

TASK = Task(11, 10)
HANGS = "cat >/dev/null"
DATA = small_pdf(["The quay was quiet."])


def gathered(context=None, limits: Limits | None = None):
    with Gatherer(context or JobContext(), *([limits] if limits else [])) as gatherer:
        return gatherer.gather(DATA, TASK)


@pytest.mark.parametrize(
    ("lines", "words"),
    [
        ("exit 3", "too damaged"),
        (r"printf 'X\0\0\0\0\0\0\0\0'; cat >/dev/null", "too damaged"),
        (r"printf 'M\0\0\0\0\0\0\0\2{}F\0\0\0\0\0\0\0\0'; cat >/dev/null", "too damaged"),
    ],
)
def test_a_process_that_goes_wrong_is_a_sentence(lines, words, tmp_path, monkeypatch) -> None:
    stand_in(tmp_path, monkeypatch, lines)
    with pytest.raises(ExportFailed, match=words):
        gathered()


def test_objects_that_are_not_as_long_as_was_said_are_refused(tmp_path, monkeypatch) -> None:
    answers = io.BytesIO()
    child.answer(fragments.pack(TASK), DATA, b"", answers)
    answers.seek(0)
    made = frames.receive(answers)
    assert made is not None
    (tmp_path / "answer").write_bytes(frames.packed(*made) + frames.packed(child.FILE, b"short"))
    stand_in(tmp_path, monkeypatch, f"cat '{tmp_path}/answer'; cat >/dev/null")
    with pytest.raises(ExportFailed, match="too damaged"):
        gathered()


def test_a_locked_part_needs_its_password(tmp_path, monkeypatch) -> None:
    stand_in(tmp_path, monkeypatch, r"printf 'K\0\0\0\0\0\0\0\0'; cat >/dev/null")
    with pytest.raises(PasswordNeeded):
        gathered()


def test_a_part_that_takes_too_long_or_too_much_is_a_sentence(tmp_path, monkeypatch) -> None:
    stand_in(tmp_path, monkeypatch, HANGS)
    for most in (Limits(patience=0.0), Limits(memory=1)):
        with pytest.raises(ExportFailed, match="too much time or memory"):
            gathered(limits=most)


def test_cancelling_ends_the_process(tmp_path, monkeypatch) -> None:
    stand_in(tmp_path, monkeypatch, HANGS)
    with pytest.raises(Cancelled):
        gathered(SimpleNamespace(cancelled=True))


def test_a_process_that_cannot_be_started_is_a_sentence(tmp_path, monkeypatch) -> None:
    monkeypatch.setattr(sys, "executable", str(tmp_path / "missing"))
    with pytest.raises(ExportFailed, match="could not be started"):
        gathered()


def test_the_process_confines_itself_before_it_looks_at_the_first_part(monkeypatch) -> None:
    done: list[object] = []
    monkeypatch.setattr(limits, "confine", lambda memory: done.append(memory))
    monkeypatch.setattr(jail, "confine", lambda: done.append("jail"))
    monkeypatch.setattr(limits, "allow_seconds", lambda seconds: done.append(seconds))

    def served(*messages: tuple[bytes, bytes]) -> list[bytes]:
        done.clear()
        requests = io.BytesIO(b"".join(frames.packed(*message) for message in messages))
        answers = io.BytesIO()
        monkeypatch.setattr(child, "pipes", lambda: (requests, answers))
        child.main()
        answers.seek(0)
        return [kind for kind, _ in iter(lambda: frames.receive(answers), None)]

    most = (child.LIMITS, json.dumps({"memory": 7, "seconds": 3}).encode())
    asked = (child.TASK, fragments.pack(TASK)), (child.DATA, DATA), (child.STAMPS, b"")
    assert served() == []
    assert done == []
    assert served(most, asked[0]) == []
    assert served(most, *asked, *asked) == [child.MADE, child.FILE] * 2
    assert done == [7, "jail", 3, 3]
