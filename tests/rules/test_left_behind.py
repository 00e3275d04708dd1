"""What tests share in a process is watched: each kind of leftover is seen, named and given back."""

from __future__ import annotations

import builtins
import decimal
import gc
import locale
import logging
import os
import resource
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from pathlib import Path

import left_behind
import pytest


def lower_limit() -> None:
    limit = resource.RLIMIT_NOFILE
    soft, hard = resource.getrlimit(limit)
    resource.setrlimit(limit, (soft - 1, hard))


def other_zone() -> None:
    os.environ["TZ"] = "Asia/Kathmandu"
    time.tzset()


def other_language() -> None:
    was = locale.setlocale(locale.LC_MONETARY)
    locale.setlocale(locale.LC_MONETARY, "C.UTF-8" if was == "C" else "C")


def no_import(*_: object) -> None:
    raise ImportError


FAULTS: dict[str, Callable[[], object]] = {
    "the looking for garbage": gc.disable,
    "how often garbage is looked for": lambda: gc.set_threshold(5, 5, 5),
    "how often threads take turns": lambda: sys.setswitchinterval(0.5),
    "how deep calls may go": lambda: sys.setrecursionlimit(4321),
    "the current folder": lambda: os.chdir("/"),
    "the environment": lambda: os.environ.update(GUARDBOOK_ARCHIVE="/else", QT_SCALE_FACTOR="3"),
    "the mask of new files": lambda: os.umask(0o012),
    "the language of the C library": other_language,
    "what is called by hooks": lambda: setattr(threading, "excepthook", print),
    "what answers signals": lambda: signal.signal(signal.SIGUSR1, signal.SIG_IGN),
    "the limits of the process": lower_limit,
    "logging": lambda: logging.disable(logging.CRITICAL),
    "how decimal numbers are rounded": lambda: setattr(decimal.getcontext(), "prec", 3),
    "where modules are found": lambda: sys.path.append("/else"),
}


def state() -> list[object]:
    return [shared.read() for shared in left_behind.SHARED]


@pytest.mark.parametrize("what", FAULTS)
def test_what_a_test_leaves_is_named_and_given_back(what: str, monkeypatch) -> None:
    monkeypatch.chdir(Path(__file__).parent)
    before = state()
    with left_behind.nothing_else() as found:
        FAULTS[what]()
    assert found == [what]
    assert state() == before


def test_each_kind_of_leftover_was_planted_once() -> None:
    assert {*FAULTS, "the time zone"} == {shared.what for shared in left_behind.SHARED}


def test_a_time_zone_is_given_back_with_its_name_in_the_environment() -> None:
    before = time.tzname
    with left_behind.nothing_else() as found:
        other_zone()
    assert found == ["the environment", "the time zone"]
    assert time.tzname == before


@pytest.mark.parametrize("name", ["__import__", "open"])
def test_a_builtin_that_was_replaced_is_given_back(name: str) -> None:
    was = getattr(builtins, name)
    with left_behind.nothing_else() as found:
        setattr(builtins, name, no_import)
    assert found == ["what is called by hooks"]
    assert getattr(builtins, name) is was


def test_a_thread_that_goes_on_is_named_and_one_that_ends_is_not(monkeypatch) -> None:
    with left_behind.nothing_going_on(tuple) as found:
        threading.Thread(target=int).start()
    assert found == []
    monkeypatch.setattr(left_behind, "PATIENCE_S", 0.05)
    goes_on = threading.Event()
    with left_behind.nothing_going_on(tuple) as found:
        threading.Thread(target=goes_on.wait, name="leftover").start()
    goes_on.set()
    assert found == ["the thread leftover"]


def test_after_a_failed_test_nobody_waits_for_what_it_left() -> None:
    goes_on = threading.Event()
    with left_behind.nothing_going_on(tuple, lambda: False) as found:
        threading.Thread(target=goes_on.wait).start()
    goes_on.set()
    assert found == []


@pytest.mark.parametrize(("command", "told"), [(["sleep", "600"], "600"), (["cat"], "cat")])
def test_a_process_that_goes_on_is_named_and_one_that_ended_is_not(
    command: list[str], told: str, monkeypatch
) -> None:
    monkeypatch.setattr(left_behind, "PATIENCE_S", 0.05)
    started: list[subprocess.Popen[bytes]] = []
    with left_behind.nothing_going_on(tuple) as found:
        started.append(subprocess.Popen(command, stdin=subprocess.PIPE))
        subprocess.run(["true"], check=True)
    started[0].kill()
    started[0].communicate()
    assert found == [f"the process {told}"]


def test_a_process_that_is_about_to_end_is_waited_for() -> None:
    process = None
    with left_behind.nothing_going_on(tuple) as found:
        process = subprocess.Popen(["sleep", "0.1"])
    process.wait()
    assert found == []


def test_what_is_kept_for_other_tests_is_not_left_behind() -> None:
    kept: list[threading.Thread | int] = []
    goes_on = threading.Event()
    with left_behind.nothing_going_on(lambda: kept) as found:
        thread = threading.Thread(target=goes_on.wait)
        thread.start()
        process = subprocess.Popen(["sleep", "600"])
        kept += [thread, process.pid]
    goes_on.set()
    process.kill()
    process.wait()
    assert found == []


def test_nothing_is_found_where_nothing_was_left() -> None:
    with left_behind.nothing_else() as found:
        os.environ["GUARDBOOK_ARCHIVE"] = "/else"
        del os.environ["GUARDBOOK_ARCHIVE"]
    assert found == []
