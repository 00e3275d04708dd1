"""Commands as processes of their own that need not load everything first.

A server loads the program's modules once and makes a copy of itself for every command (fork): the
copy has its own streams, folder and environment, and ends as ``python -m desktop_app`` would.
"""

from __future__ import annotations

import atexit
import gc
import importlib
import json
import os
import pkgutil
import runpy
import signal
import socket
import subprocess
import sys
import tempfile
import threading
import traceback
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO, NoReturn

_BIGGEST = 1 << 17
_LEFT_OUT = ("desktop_app.__main__", "desktop_app.gui", "desktop_app.exporting.pdf.")
_LATE = ("Stemmer", "markdown_it.main", "rapidfuzz.process", "sqlmodel", "trafilatura", "yaml")


@dataclass(frozen=True)
class Begun:
    """A command that is under way."""

    prints: BinaryIO
    """What it prints, to be read; still there after it was killed."""
    handle: int
    """Means this process, even when its number is another's by now."""

    def kill(self) -> None:
        """End it at once, as kill -9 does."""
        with suppress(ProcessLookupError):
            signal.pidfd_send_signal(self.handle, signal.SIGKILL)


class Warm:
    """The server, started with the first command.

    Args:
        environment: of the server; that of each command is told with it.
    """

    def __init__(self, environment: Mapping[str, str]) -> None:
        cold = {name: text for name, text in environment.items() if "COVERAGE" not in name}
        self._line, theirs = socket.socketpair(socket.AF_UNIX, socket.SOCK_SEQPACKET)
        with theirs:
            self._server = subprocess.Popen(
                [sys.executable, __file__, str(theirs.fileno())],
                pass_fds=(theirs.fileno(),),
                stdin=subprocess.DEVNULL,
                env=cold,
            )

    @property
    def number(self) -> int:
        """The number of its process."""
        return self._server.pid

    def run(
        self,
        words: Sequence[str],
        stdin: str,
        environment: Mapping[str, str],
        folder: Path,
        timeout: float,
    ) -> tuple[int, str, str]:
        """Run a command to its end; return its exit code, what it printed and its messages."""
        with (
            tempfile.TemporaryFile() as given,
            tempfile.TemporaryFile() as out,
            tempfile.TemporaryFile() as err,
        ):
            given.write(stdin.encode())
            given.seek(0)
            streams = (given.fileno(), out.fileno(), err.fileno())
            process = self._begin(words, environment, folder, streams)
            try:
                code = self._ended(timeout)
            except TimeoutError:
                os.kill(process, signal.SIGKILL)
                self._ended()
                raise subprocess.TimeoutExpired(list(words), timeout) from None
            out.seek(0)
            err.seek(0)
            return code, out.read().decode("utf-8"), err.read().decode("utf-8")

    @contextmanager
    def begun(
        self, words: Sequence[str], environment: Mapping[str, str], folder: Path
    ) -> Iterator[Begun]:
        """Begin a command whose messages nobody reads; it is killed at the end of the block."""
        reading, writing = os.pipe()
        with (
            open(reading, "rb") as prints,  # noqa: PTH123 - no path
            tempfile.TemporaryFile() as rest,
        ):
            try:
                streams = (rest.fileno(), writing, rest.fileno())
                process = self._begin(words, environment, folder, streams)
                handle = os.pidfd_open(process)
            finally:
                os.close(writing)
            begun = Begun(prints, handle)
            try:
                yield begun
            finally:
                begun.kill()
                os.close(handle)
                self._ended()

    def _begin(
        self,
        words: Sequence[str],
        environment: Mapping[str, str],
        folder: Path,
        streams: Sequence[int],
    ) -> int:
        asked = json.dumps([list(words), dict(environment), str(folder)])
        socket.send_fds(self._line, [asked.encode("utf-8", "surrogateescape")], streams)
        return int(self._line.recv(100))

    def _ended(self, timeout: float | None = None) -> int:
        self._line.settimeout(timeout)
        try:
            return int(self._line.recv(100))
        finally:
            self._line.settimeout(None)

    def close(self) -> None:
        """End the server."""
        self._line.close()
        self._server.wait()


def serve(line: socket.socket) -> None:
    """Make a copy of this process for each command until nobody asks; a copy returns at once."""
    while True:
        asked, numbers, _, _ = socket.recv_fds(line, _BIGGEST, 3)
        if not asked:
            sys.exit()
        process = os.fork()
        if process == 0:
            line.close()
            become(json.loads(asked.decode("utf-8", "surrogateescape")), numbers)
            return
        for number in numbers:
            os.close(number)
        line.send(str(process).encode())
        _, status = os.waitpid(process, 0)
        line.send(str(os.waitstatus_to_exitcode(status)).encode())


def become(asked: tuple[list[str], dict[str, str], str], numbers: Sequence[int]) -> None:
    """Take over the words, the environment, the folder and the streams of a command."""
    words, environment, folder = asked
    for stream, number in enumerate(numbers):
        os.dup2(number, stream)
        os.close(number)
    # Those of the server may have been files; these need not be.
    sys.stdin = open(0, closefd=False)  # noqa: SIM115 - no paths, and never closed
    sys.stdout = open(1, "w", closefd=False)  # noqa: SIM115 - the same
    sys.stderr = open(2, "w", 1, errors="backslashreplace", closefd=False)  # noqa: SIM115 - the same
    os.environ.clear()
    os.environ.update(environment)
    os.chdir(folder)
    sys.argv = ["guardbook", *words]
    if any("COVERAGE_PROCESS_" in name for name in environment):
        import coverage

        coverage.process_startup()


def load() -> None:
    """Import what commands need, and what they import only when they need it."""
    import desktop_app

    for found in pkgutil.walk_packages(desktop_app.__path__, "desktop_app."):
        if not found.name.startswith(_LEFT_OUT):
            importlib.import_module(found.name)
    import coverage  # some of them are measured: what it looks up first is known from here on

    measuring = coverage.Coverage(data_file=None, config_file=False)
    measuring.start()
    measuring.stop()
    for name in _LATE:
        importlib.import_module(name)


def end(process: Callable[[], object]) -> NoReturn:
    """Run what is left of this process, and end it without taking everything loaded apart."""
    code: object = 0
    try:
        process()
    except SystemExit as told:
        code = told.code
    except BaseException:  # noqa: BLE001 - told as any process would tell it
        traceback.print_exc()
        code = 1
    if not isinstance(code, int | None):
        sys.stderr.write(f"{code}\n")
        code = 1
    for thread in threading.enumerate():
        if thread is not threading.current_thread() and not thread.daemon:
            thread.join()
    atexit._run_exitfuncs()
    sys.stdout.flush()
    sys.stderr.flush()
    os._exit(code or 0)


if __name__ == "__main__":
    load()
    gc.freeze()
    serve(socket.socket(fileno=int(sys.argv[1])))
    end(lambda: runpy.run_module("desktop_app", run_name="__main__", alter_sys=True))
