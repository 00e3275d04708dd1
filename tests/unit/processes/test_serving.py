"""What a process of the program's own does for itself."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest
from own_process import printed

from desktop_app import __main__ as program
from desktop_app.processes import bounds

posix = pytest.mark.skipif(os.name != "posix", reason="there are none elsewhere")


@posix
def test_a_process_ends_with_its_program_in_the_midst_of_work():
    busy = (
        "from desktop_app.processes.serving import pipes\n"
        "_, answers = pipes()\n"
        "answers.write(b'busy\\n')\n"
        "answers.flush()\n"
        "while True: pass\n"
    )
    code = (
        "import os, subprocess, sys\n"
        f"child = subprocess.Popen([sys.executable, '-c', {busy!r}], stdout=subprocess.PIPE)\n"
        "child.stdout.readline()\n"
        "os._exit(0)\n"
    )
    printed(code)  # returns when nobody holds its standard error any more


@posix
def test_no_core_file_is_written():
    code = (
        "import resource as r\n"
        "from desktop_app.processes import bounds\n"
        "most = r.getrlimit(r.RLIMIT_CORE)[1]\n"
        "r.setrlimit(r.RLIMIT_CORE, (most, most))\n"
        "bounds.forbid_dumps()\n"
        "print(r.getrlimit(r.RLIMIT_CORE) == (0, most))\n"
    )
    assert printed(code) == "True\n"


@posix
def test_a_process_that_is_told_to_gives_way_is_nicer_than_the_program():
    with subprocess.Popen([sys.executable, "-c", "input()"], stdin=subprocess.PIPE) as process:
        bounds.give_way(process.pid)
        niceness = os.getpriority(os.PRIO_PROCESS, process.pid)
        process.communicate(b"\n")
    assert niceness == min(19, os.nice(0) + bounds.NICENESS)


def test_a_system_that_knows_nothing_of_it_is_left_as_it_is(monkeypatch):
    monkeypatch.delattr(os, "getpriority", raising=False)
    bounds.give_way(os.getpid())


@posix
def test_a_system_that_refuses_is_left_as_it_is(monkeypatch):
    asked = []

    def refuse(limit, values):
        asked.append(values[0])
        raise ValueError

    monkeypatch.setattr(bounds.resource, "setrlimit", refuse)
    bounds.forbid_dumps()
    assert asked == [0]


def test_the_program_forbids_it_before_it_opens_anything(monkeypatch, capsys):
    asked = []
    monkeypatch.setattr(bounds, "forbid_dumps", lambda: asked.append(True))
    assert program.main(["--version"]) == 0
    assert asked == [True]
    assert capsys.readouterr().out
