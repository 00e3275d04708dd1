"""Limits, watch and jail of a process that reads what strangers wrote, without a process."""

from __future__ import annotations

import os
import signal
import sys
import threading
from pathlib import Path

import pytest
from own_process import printed

from desktop_app.processes import bounds, jail, limits, watch
from desktop_app.processes.limits import Limits
from desktop_app.processes.watch import Watch

linux = pytest.mark.skipif(sys.platform != "linux", reason="there is none elsewhere")
posix = pytest.mark.skipif(os.name != "posix", reason="there are none elsewhere")


class Kernel:
    """Stands in for the C library and notes what it is asked."""

    def __init__(self, version: int, refuses: bool = False) -> None:
        self.version, self.refuses = version, refuses
        self.calls: list[int] = []
        self.size = 0

    def syscall(self, number: int, *arguments: object) -> int:
        self.calls.append(number)
        if number == jail._CREATE_RULESET and arguments[0] is None:
            return self.version
        if number == jail._CREATE_RULESET:
            self.size = int(arguments[1])
            return -1 if self.refuses else os.open(os.devnull, os.O_RDONLY)
        return 0

    def prctl(self, *arguments: object) -> int:
        return -1 if self.refuses else 0


@linux
@pytest.mark.parametrize(("version", "size"), [(1, 8), (3, 8), (4, 16), (6, 24), (9, 24)])
def test_each_kernel_is_asked_for_what_it_has(tmp_path, version, size):
    kernel = Kernel(version)
    file = tmp_path / "python311.zip"
    file.write_bytes(b"")
    assert jail._files(kernel, [tmp_path, file, tmp_path / "missing"])
    assert kernel.size == size
    assert kernel.calls.count(jail._ADD_RULE) == 2


@linux
def test_a_kernel_without_the_layers_leaves_them_out(monkeypatch):
    assert not jail._files(Kernel(-1))
    assert not jail._files(Kernel(3, refuses=True))
    assert not jail._calls(Kernel(3, refuses=True))
    assert jail._calls(Kernel(3))
    monkeypatch.setattr(jail.platform, "machine", lambda: "riscv64")
    assert not jail._calls(Kernel(3))


def test_elsewhere_there_is_no_jail(monkeypatch):
    monkeypatch.setattr(jail.sys, "platform", "darwin")
    assert jail.confine() == frozenset()


@linux
def test_both_layers_are_asked_for(monkeypatch):
    monkeypatch.setattr(jail.ctypes, "CDLL", lambda *_, **__: Kernel(3))
    assert jail.confine() == {"files", "calls"}


def test_python_finds_its_modules_in_the_jail():
    folders = jail.readable()
    assert Path(sys.prefix) in folders
    assert Path(os.__file__).parent in folders


@posix
def test_a_process_keeps_to_its_limits():
    code = (
        "import resource as r; from desktop_app.processes import limits\n"
        "limits.confine(1 << 30); limits.allow_seconds(3)\n"
        "names = 'RLIMIT_AS RLIMIT_CORE RLIMIT_FSIZE RLIMIT_CPU'.split()\n"
        "print(*(r.getrlimit(getattr(r, name))[0] for name in names))\n"
    )
    memory, core, file, seconds = map(int, printed(code).split())
    assert (memory, core, file) == (1 << 30, 0, 0)
    assert 4 <= seconds <= 8


@posix
def test_limits_that_the_system_refuses_are_left_out(monkeypatch):
    asked = []

    def refuse(limit, _):
        asked.append(limit)
        raise ValueError

    monkeypatch.setattr(bounds.resource, "setrlimit", refuse)
    limits.confine(1 << 30)
    limits.allow_seconds(1)
    assert len(asked) == 5


def ended_for(most: Limits, do) -> str:
    """Return what a process was ended for that does something and then nothing."""
    killed = threading.Event()
    watching = Watch(os.getpid(), killed.set, most)
    do(watching)
    assert killed.wait(30)
    watching.stop()
    return watching.cause


def test_what_gives_no_answer_is_ended():
    assert ended_for(Limits(patience=0.01, memory=1 << 50), Watch.ask) == watch.TIME


def test_what_the_system_ended_for_its_time_took_too_long(monkeypatch):
    watching = Watch(os.getpid(), lambda: None, Limits(memory=1 << 50))
    watching.stop()
    assert [watching.ended_for(code) for code in (None, 0, 1)] == [""] * 3
    monkeypatch.setattr(signal, "SIGXCPU", 24, raising=False)
    assert watching.ended_for(-24) == watch.TIME
    monkeypatch.delattr(signal, "SIGXCPU")  # as on Windows
    assert [watching.ended_for(code) for code in (0, -24)] == [""] * 2


def test_answers_that_nobody_asked_for_win_no_time():
    def pretend(watching: Watch) -> None:
        for _ in range(5):
            watching.answer()
        watching.ask()

    assert ended_for(Limits(patience=0.01, memory=1 << 50), pretend) == watch.TIME


def test_the_second_of_two_has_its_own_time():
    def one_of_two(watching: Watch) -> None:
        watching.ask()
        watching.ask()
        watching.answer()

    assert ended_for(Limits(patience=0.01, memory=1 << 50), one_of_two) == watch.TIME


@linux
def test_what_takes_too_much_memory_is_ended():
    assert ended_for(Limits(memory=1), lambda _: None) == watch.MEMORY


@linux
def test_the_memory_of_a_process_is_known():
    assert watch.resident(os.getpid()) > 1_000_000
    assert watch.resident(2**30) == 0


@linux
def test_another_process_cannot_be_touched_by_limits_and_signals():
    code = (
        "import ctypes, fcntl, os, platform, resource as r, struct\n"
        "from desktop_app.processes import jail\n"
        "libc = ctypes.CDLL(None, use_errno=True)\n"
        "assert jail._calls(libc)\n"
        "def refused(do):\n"
        "    try: do()\n"
        "    except PermissionError: return True\n"
        "    return False\n"
        "other = os.getppid()\n"
        "queue = {'x86_64': 129, 'aarch64': 138}[platform.machine()]\n"
        "about = struct.pack('<iii', 0, 0, -1).ljust(128, bytes(1))\n"
        "pipe, _ = os.pipe()\n"
        "r.setrlimit(r.RLIMIT_NOFILE, (32, 64))\n"
        "fcntl.fcntl(pipe, fcntl.F_SETFL, os.O_NONBLOCK)\n"
        "print(\n"
        "    refused(lambda: r.prlimit(other, r.RLIMIT_NOFILE)),\n"
        "    refused(lambda: fcntl.fcntl(pipe, fcntl.F_SETOWN, other)),\n"
        "    libc.syscall(queue, other, 0, about), ctypes.get_errno(),\n"
        "    refused(lambda: os.sched_setaffinity(other, {0})),\n"
        "    r.getrlimit(r.RLIMIT_NOFILE)[0],\n"
        ")\n"
    )
    assert printed(code).split() == ["True", "True", "-1", "1", "True", "32"]
