"""Tells what a test left otherwise than it was in the process, which the tests after it share.

Such a test does not fail; another does, when chance has it run in the same process later. All this
is read before and after each of thousands of tests, so only what costs next to nothing is.
"""

from __future__ import annotations

import builtins
import decimal
import gc
import locale
import logging
import os
import resource
import signal
import sys
import threading
import time
from _signal import getsignal  # that of ``signal`` looks up a name for each answer
from collections.abc import Callable, Collection, Iterable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any

PATIENCE_S = 20.0
"""How long a thread or a process may take to end that was told to."""
_PYTESTS = "PYTEST_CURRENT_TEST"
_SIGNALS = tuple(
    signal.Signals[f"SIG{name}"].value
    for name in ("HUP", "INT", "QUIT", "USR1", "USR2", "PIPE", "TERM", "CHLD")
)
"""Without that of the alarm, which pytest-timeout takes back from a test that fails."""
_LIMITS = (resource.RLIMIT_AS, resource.RLIMIT_FSIZE, resource.RLIMIT_NOFILE)
Kept = Callable[[], Collection[threading.Thread | int]]
"""Tells what is kept for the tests to come: threads, and numbers of processes."""


@dataclass(frozen=True)
class Shared:
    """Something that all tests of a process share: how it is read, and given back."""

    what: str
    read: Callable[[], Any]
    give_back: Callable[[Any], object]


def _environment() -> dict[bytes, bytes]:
    told: dict[bytes, bytes] = os.environ._data.copy()  # type: ignore[attr-defined] # decodes nothing
    told.pop(_PYTESTS.encode(), None)
    return told


def _environ_back(was: dict[bytes, bytes]) -> None:
    for name in [name for name in os.environb if name not in was and name != _PYTESTS.encode()]:
        del os.environb[name]
    os.environb.update(was)


def _umask() -> int:
    was = os.umask(0o077)  # a file that another thread makes meanwhile is closed to others
    os.umask(was)
    return was


def _folder() -> Path | None:
    try:
        return Path.cwd()
    except FileNotFoundError:
        return None  # it was removed


def _hooks() -> tuple[object, ...]:
    hook = sys.excepthook  # pytest-qt puts a new one around that of each part of a test
    return (
        getattr(hook, "func", hook),
        threading.excepthook,
        sys.unraisablehook,
        sys.displayhook,
        builtins.__import__,
        builtins.open,
        time.monotonic,
        time.time,
        time.sleep,
    )


def _hooks_back(was: tuple[Any, ...]) -> None:
    threading.excepthook, sys.unraisablehook, sys.displayhook = was[1:4]
    builtins.__import__, builtins.open = was[4:6]  # type: ignore[assignment] # as they were
    time.monotonic, time.time, time.sleep = was[6:]


def _logging() -> tuple[object, ...]:
    root, ours = logging.root, logging.getLogger("desktop_app")
    return (
        root.level,
        tuple(root.handlers),
        root.manager.disable,
        ours.level,
        tuple(ours.handlers),
        ours.propagate,
    )


def _logging_back(was: tuple[Any, ...]) -> None:
    root, ours = logging.root, logging.getLogger("desktop_app")
    root.setLevel(was[0])
    root.handlers[:] = was[1]
    logging.disable(was[2])
    ours.setLevel(was[3])
    ours.handlers[:] = was[4]
    ours.propagate = was[5]


def _numbers() -> tuple[object, ...]:
    context = decimal.getcontext()
    return context.prec, context.rounding


def _numbers_back(was: tuple[Any, ...]) -> None:
    context = decimal.getcontext()
    context.prec, context.rounding = was


def _path_back(was: tuple[str, ...]) -> None:
    sys.path[:] = was


SHARED = (
    Shared("the looking for garbage", gc.isenabled, lambda on: (gc.enable if on else gc.disable)()),
    Shared("how often garbage is looked for", gc.get_threshold, lambda was: gc.set_threshold(*was)),
    Shared("how often threads take turns", sys.getswitchinterval, sys.setswitchinterval),
    Shared("how deep calls may go", sys.getrecursionlimit, sys.setrecursionlimit),
    Shared("the current folder", _folder, lambda was: os.chdir(was or "/")),
    Shared("the environment", _environment, _environ_back),
    Shared("the mask of new files", _umask, os.umask),
    Shared(
        "the language of the C library",
        lambda: locale.setlocale(locale.LC_ALL),
        lambda was: locale.setlocale(locale.LC_ALL, was),
    ),
    Shared("the time zone", lambda: time.tzname, lambda _: time.tzset()),
    Shared("what is called by hooks", _hooks, _hooks_back),
    Shared(
        "what answers signals",
        lambda: [getsignal(number) for number in _SIGNALS],
        lambda was: [signal.signal(*pair) for pair in zip(_SIGNALS, was, strict=True)],
    ),
    Shared(
        "the limits of the process",
        lambda: [resource.getrlimit(limit) for limit in _LIMITS],
        lambda was: [resource.setrlimit(*pair) for pair in zip(_LIMITS, was, strict=True)],
    ),
    Shared("logging", _logging, _logging_back),
    Shared("how decimal numbers are rounded", _numbers, _numbers_back),
    Shared(
        "where modules are found",
        lambda: list(sys.path),
        lambda was: sys.path.__setitem__(slice(None), was),
    ),
)


def children() -> set[bytes]:
    """Return the numbers of the processes that were started from this thread.

    Those that another one started are the first one's once that thread ended.
    """
    return set(Path("/proc/thread-self/children").read_bytes().split())


def _going_on(number: bytes) -> str:
    """Return what a process runs, "" if it ended."""
    try:
        words = Path(f"/proc/{number.decode()}/cmdline").read_bytes().split(b"\0")
    except (FileNotFoundError, ProcessLookupError):
        return ""
    return b" ".join(words[1:-1] or words[:-1]).decode(errors="replace")


def _still_going_on(number: bytes, until: float) -> str:
    """Return what a process runs that does not end by then, "" for one that does."""
    pause = threading.Event()
    while (told := _going_on(number)) and time.monotonic() < until:
        pause.wait(0.02)
    return told


def _alive(new: Iterable[threading.Thread], until: float) -> Iterator[threading.Thread]:
    """Yield those that do not end by then."""
    for thread in new:
        with suppress(RuntimeError):  # it has not begun
            thread.join(max(0.0, until - time.monotonic()))
        if thread.is_alive():
            yield thread


@contextmanager
def nothing_else(shared: Collection[Shared] = SHARED) -> Iterator[list[str]]:
    """Put into the list what is otherwise than it was, once the block ended; give it back."""
    found: list[str] = []
    was = [each.read() for each in shared]
    yield found
    for each, before in zip(shared, was, strict=True):
        if each.read() != before:
            found.append(each.what)
            each.give_back(before)


@contextmanager
def nothing_going_on(kept: Kept, asked: Callable[[], bool] = lambda: True) -> Iterator[list[str]]:
    """Put the new threads and processes into the list that do not end, once the block ended.

    Unless it is not ``asked`` for any more by then.
    """
    found: list[str] = []
    threads, processes = set(threading.enumerate()), children()
    yield found
    if not asked():
        return
    ours, until = kept(), time.monotonic() + PATIENCE_S
    new = [
        thread
        for thread in threading.enumerate()
        if thread not in threads
        and thread not in ours
        and not isinstance(thread, threading._DummyThread)  # one of Qt's that asked its name
    ]
    found += [f"the thread {thread.name}" for thread in _alive(new, until)]
    begun = [number for number in children() - processes if int(number) not in ours]
    going_on = [_still_going_on(number, until) for number in begun]
    found += [f"the process {told}" for told in going_on if told]
