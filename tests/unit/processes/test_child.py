"""A process of the program's own: what is said to it, and what it cannot do to the program."""

from __future__ import annotations

import io
import os

import pytest
from own_process import stand_in

from desktop_app.processes import child, frames
from desktop_app.processes.child import Child

posix = pytest.mark.skipif(os.name != "posix", reason="the stand-in is a shell script")


def test_a_message_is_read_as_it_was_written():
    stream = io.BytesIO(frames.packed(b"A", b"12345") + frames.packed(b"B", b""))
    assert frames.receive(stream) == (b"A", b"12345")
    assert frames.receive(stream) == (b"B", b"")
    assert frames.receive(stream) is None


def test_a_message_that_is_too_large_is_not_read():
    stream = io.BytesIO(frames.packed(b"A", b"12345"))
    assert frames.receive(stream, largest=4) is None
    assert len(stream.read()) == 5


@posix
def test_messages_come_back(tmp_path, monkeypatch):
    stand_in(tmp_path, monkeypatch, "cat")
    heard = []
    running = Child("any", {}, on_message=heard.append)
    running.send(b"A", b"x" * 100_000)
    assert running.receive(30) == (b"A", b"x" * 100_000)
    assert heard == [(b"A", b"x" * 100_000)]
    assert running.number > 0
    running.end()
    assert running.exit_code == 0
    assert running.receive(30) is None
    assert running.receive(30) is None


@posix
def test_messages_are_handed_on_and_so_is_the_end(tmp_path, monkeypatch):
    stand_in(tmp_path, monkeypatch, "cat")
    handed = []
    running = Child("any", {}, handed=handed.append)
    running.send(b"A", b"12345")
    running.end()
    assert handed == [(b"A", b"12345"), None]
    assert running.receive(30) is None


@posix
def test_a_silent_process_is_waited_for_so_long(tmp_path, monkeypatch):
    stand_in(tmp_path, monkeypatch, "exec sleep 600")
    running = Child("any", {})
    with pytest.raises(TimeoutError):
        running.receive(0.01)
    assert running.exit_code is None
    running.kill()
    running.end()


@posix
def test_a_process_that_floods_the_program_is_ended(tmp_path, monkeypatch):
    flood = frames.packed(b"A", b"x" * 991)
    (tmp_path / "flood").write_bytes(flood * 1000)
    stand_in(tmp_path, monkeypatch, f"while true; do /bin/cat {tmp_path / 'flood'}; done")
    running = Child("any", {"PATH": "/bin:/usr/bin"}, backlog=100_000)
    running._reader.join(30)
    taken = 0
    while running.receive(30) is not None:
        taken += 1
    assert 0 < taken <= 100
    running.end()
    assert running.exit_code


def test_the_environment_holds_what_is_needed_and_what_is_asked_for(monkeypatch):
    monkeypatch.setenv("USER", "somebody")
    monkeypatch.setenv("KEPT_ONE", "1")
    monkeypatch.setenv("PYTHONPATH", "/other")
    found = child.environment({"ADDED": "2"}, ("KEPT_",))
    assert (found["ADDED"], found["KEPT_ONE"], found["TZ"]) == ("2", "1", "UTC")
    assert found["PYTHONPATH"].endswith(f"{os.pathsep}/other")
    assert "USER" not in found
