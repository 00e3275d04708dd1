"""A process of the program's own, as the program that started it sees it."""

from __future__ import annotations

import os
import queue
import subprocess
import sys
import threading
from collections.abc import Callable, Mapping
from contextlib import suppress
from typing import IO

import desktop_app
from desktop_app.processes import frames
from desktop_app.processes.frames import Frame

GRACE_S = 5.0
"""Seconds that a process may take to end by itself."""

_PIPE = 1024 * 1024
"""Bytes that a pipe holds, where the system grants them."""

# What a process needs to find the system's libraries and its own modules. Nothing that tells it
# about the user, and nothing that could change what it makes.
_KEPT = frozenset(
    {"HOME", "PATH", "SYSTEMROOT", "WINDIR", "TEMP", "TMP", "TMPDIR", "USERPROFILE"}
    | {"APPDATA", "LOCALAPPDATA", "PROGRAMDATA", "PYTHONHOME", "PYTHONPATH"}
)
_KEPT_PREFIXES = ("LD_", "DYLD_")


def environment(extra: Mapping[str, str], kept_prefixes: tuple[str, ...] = ()) -> dict[str, str]:
    """Return the environment of a process: what it needs of ours, and ``extra``.

    Args:
        extra: what is set for it.
        kept_prefixes: the beginnings of further names that are handed on.
    """
    prefixes = (*_KEPT_PREFIXES, *kept_prefixes)
    kept = {
        name: value
        for name, value in os.environ.items()
        if name.upper() in _KEPT or name.upper().startswith(prefixes)
    }
    own = os.path.dirname(os.path.dirname(desktop_app.__file__))  # noqa: PTH120 - a search path
    paths = [own, *filter(None, kept.get("PYTHONPATH", "").split(os.pathsep))]
    return {
        **kept,
        "PYTHONPATH": os.pathsep.join(dict.fromkeys(paths)),
        "PYTHONUTF8": "1",
        "LC_ALL": "C.UTF-8",
        "TZ": "UTC",
        **extra,
    }


def _ignore(_: Frame) -> None:
    """Do nothing when a message comes."""


class Child:
    """A module of ours that runs as a process, with pipes to its standard input and output.

    Messages are fetched by a thread of its own as they come, so that neither side waits for
    the other. To be spoken to from one thread; ``kill`` may be called from any.

    Args:
        module: what is run, as by ``python -m``.
        environment: its environment.
        largest: bytes of a message; a larger one counts as the end of the process.
        backlog: bytes that may wait to be taken; a process that sends more is killed.
        on_message: called by that thread with every message, before it can be taken.
        handed: called by that thread with every message in place of all this, and with None at
            the end: ``receive`` gives nothing then.

    Raises:
        OSError: it cannot be started.
    """

    def __init__(
        self,
        module: str,
        environment: Mapping[str, str],
        *,
        largest: int = 2**63,
        backlog: int = 2**63,
        on_message: Callable[[Frame], None] = _ignore,
        handed: Callable[[Frame | None], None] | None = None,
    ) -> None:
        self._largest, self._backlog = largest, backlog
        self._on_message = on_message
        self._handed = handed
        self._waiting = 0
        self._count = threading.Lock()
        self._messages: queue.SimpleQueue[Frame | None] = queue.SimpleQueue()
        # A group of its own: Ctrl+C in a terminal is for the program, which ends it in order.
        self._process = subprocess.Popen(
            [sys.executable, "-P", "-m", module],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            env=dict(environment),
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
            process_group=None if sys.platform == "win32" else 0,
        )
        assert self._process.stdout is not None
        _widen(self._process.stdout)
        assert self._process.stdin is not None
        _widen(self._process.stdin)
        self._reader = threading.Thread(
            target=self._read, args=(self._process.stdout,), name="child-reader", daemon=True
        )
        self._reader.start()

    @property
    def number(self) -> int:
        """The number of the process."""
        return self._process.pid

    @property
    def exit_code(self) -> int | None:
        """What it ended with (minus a signal's number), None while it runs."""
        return self._process.poll()

    def send(self, kind: bytes, payload: bytes) -> None:
        """Write one message.

        Raises:
            OSError: the process is gone.
        """
        assert self._process.stdin is not None
        frames.send(self._process.stdin, kind, payload)

    def receive(self, timeout: float) -> Frame | None:
        """Return the next message, None if the process has ended or sent what is no message.

        Raises:
            TimeoutError: none came in ``timeout`` seconds.
        """
        try:
            message = self._messages.get(timeout=timeout)
        except queue.Empty:
            raise TimeoutError from None
        if message is None:
            self._messages.put(None)  # the end stays the end
            return None
        with self._count:
            self._waiting -= _size(message)
        return message

    def kill(self) -> None:
        """End it at once; without effect if it is gone."""
        self._process.kill()

    def end(self) -> None:
        """Let it come to its end, which is when it has read all; kill it if it does not."""
        process = self._process
        if process.stdin is not None:
            try:
                process.stdin.close()
            except OSError:
                process.kill()
        try:
            process.wait(GRACE_S)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()
        self._reader.join()
        if process.stdout is not None:
            process.stdout.close()

    def _read(self, stream: IO[bytes]) -> None:
        """Pass on what the process writes, and None at its end (in the thread)."""
        try:
            while (message := frames.receive(stream, self._largest)) is not None:
                if self._handed is not None:
                    self._handed(message)
                elif not self._kept(message):
                    self._process.kill()
                    break
        finally:
            if self._handed is not None:
                self._handed(None)
            self._messages.put(None)

    def _kept(self, message: Frame) -> bool:
        """Let a message wait to be taken; False if too much waits already (in the thread)."""
        with self._count:
            self._waiting += _size(message)
            if self._waiting > self._backlog:
                return False
        self._on_message(message)
        self._messages.put(message)
        return True


def _widen(pipe: IO[bytes]) -> None:
    """Let a pipe hold more at once: pictures of pages go through it, and each stop takes time."""
    if sys.platform == "linux":
        import fcntl

        with suppress(OSError):  # the system grants every user only so much
            fcntl.fcntl(pipe, fcntl.F_SETPIPE_SZ, _PIPE)


def _size(message: Frame) -> int:
    return len(message[1]) + 200  # and what Python needs for it
