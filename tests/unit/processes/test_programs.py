"""Programs of the system as processes without rights: with ones that every system has."""

from __future__ import annotations

import shutil
import sys
from pathlib import Path

import pytest

from desktop_app.processes import jail, programs, watch
from desktop_app.processes.limits import Limits

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="the jail is Linux's")

FEW = Limits(seconds=5, patience=20.0, memory=512 * 1024**2)


def run(name: str, *arguments: str, data: bytes = b"", most: int = 1 << 20, **more):
    told = {"limits": FEW, "extra": {}, "stop": lambda: False, **more}
    program = Path(shutil.which(name) or name)
    return programs.answer(program, arguments, data, most=most, **told)


def test_what_is_given_to_a_program_comes_back_as_its_answer():
    data = bytes(range(256)) * 4096
    assert run("cat", data=data, most=1 << 21) == data


def test_a_program_reads_and_writes_no_files_but_its_own(tmp_path):
    secret = tmp_path / "secret.txt"
    secret.write_text("of the archive", encoding="utf-8")
    with pytest.raises(programs.Unanswered):
        run("cat", str(secret))
    with pytest.raises(programs.Unanswered):
        run("cp", "/usr/lib/os-release", str(tmp_path / "copy"))
    assert not (tmp_path / "copy").exists()
    named = {"DATA": str(tmp_path)}
    assert run("cat", str(secret), extra=named) == b"of the archive"


def test_a_program_connects_to_nobody_and_starts_nothing():
    python = Path(sys.executable).resolve()
    told = {"extra": {"HOME": sys.base_prefix}}
    for lines in ("import socket; socket.socket()", "import os; os.fork()"):
        tried = f"try:\n {lines}\nexcept OSError as error:\n print(error.errno)"
        assert run(str(python), "-I", "-S", "-c", tried, **told) == b"1\n"


def test_an_answer_without_end_is_broken_off():
    with pytest.raises(programs.Unanswered):
        run("yes")


def test_a_program_that_takes_too_long_is_ended():
    with pytest.raises(programs.Unanswered, match=watch.TIME):
        run("sleep", "60", limits=Limits(seconds=5, patience=0.5, memory=FEW.memory))


def test_nobody_waits_for_a_program_that_is_not_wanted_any_more():
    assert run("sleep", "60", stop=lambda: True) is None


def test_elsewhere_a_program_is_not_confined(monkeypatch):
    monkeypatch.setattr(jail.sys, "platform", "darwin")
    jail.confine_to_program(Path("/usr/bin/cat"), [])
    monkeypatch.setattr(programs.sys, "platform", "win32")
    assert programs._command(Path("cat"), ["-"], FEW, {}) == ["cat", "-"]
