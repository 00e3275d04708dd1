"""The exporting process, as the program that started it sees it."""

from __future__ import annotations

import os
import queue
import subprocess
import sys
import threading
from types import TracebackType
from typing import IO

import desktop_app
from desktop_app.errors import ExportFailed
from desktop_app.exporting.pdf import frames, values
from desktop_app.exporting.pdf.frames import Kind
from desktop_app.jobs import Cancelled, JobContext

_POLL = 0.05
"""Seconds between two looks at whether the export was cancelled."""

_GRACE = 5.0
"""Seconds that the process may take to end by itself."""

# What the process needs to find the system's libraries, fonts and its own modules, and what
# measures it in tests. All else that could change the look of a page stays outside.
_KEPT = frozenset(
    {"HOME", "PATH", "SYSTEMROOT", "WINDIR", "TEMP", "TMP", "TMPDIR", "USERPROFILE"}
    | {"APPDATA", "LOCALAPPDATA", "PROGRAMDATA", "PYTHONHOME", "PYTHONPATH"}
)
_KEPT_PREFIXES = ("XDG_", "FONTCONFIG_", "LD_", "DYLD_", "COVERAGE_", "GUARDBOOK_")


def environment() -> dict[str, str]:
    """Return the environment of the process."""
    kept = {
        name: value
        for name, value in os.environ.items()
        if name.upper() in _KEPT or name.upper().startswith(_KEPT_PREFIXES)
    }
    own = os.path.dirname(os.path.dirname(desktop_app.__file__))  # noqa: PTH120 - a search path
    paths = [own, *filter(None, kept.get("PYTHONPATH", "").split(os.pathsep))]
    return {
        **kept,
        "PYTHONPATH": os.pathsep.join(dict.fromkeys(paths)),
        "PYTHONUTF8": "1",
        "LC_ALL": "C.UTF-8",
        "TZ": "UTC",
        "QT_QPA_PLATFORM": "offscreen",
        "QT_FONT_DPI": "96",
        "QT_ENABLE_HIGHDPI_SCALING": "0",
    }


class ExportingProcess:
    """Makes PDFs in a process of its own, one after the other.

    To be used in a ``with`` block, from one thread; leaving it ends the process at once if it
    is still at work.
    """

    def __init__(self) -> None:
        self._process: subprocess.Popen[bytes] | None = None
        self._messages: queue.SimpleQueue[tuple[Kind, bytes] | None] = queue.SimpleQueue()
        self._reader: threading.Thread | None = None
        self._idle = True

    def __enter__(self) -> ExportingProcess:
        try:
            self._process = process = subprocess.Popen(
                [sys.executable, "-P", "-m", "desktop_app.exporting.pdf.child"],
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.DEVNULL,
                env=environment(),
                creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
            )
        except OSError as error:
            raise ExportFailed(
                "The process that makes PDFs could not be started.",
                "Close some programs and try again.",
            ) from error
        assert process.stdout is not None
        self._reader = threading.Thread(
            target=self._read, args=(process.stdout,), name="export-reader", daemon=True
        )
        self._reader.start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        process, reader = self._process, self._reader
        assert process is not None
        assert reader is not None
        if not self._idle:
            process.kill()
        if process.stdin is not None:
            try:
                process.stdin.close()
            except OSError:
                process.kill()
        try:
            process.wait(_GRACE)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()
        reader.join()
        if process.stdout is not None:
            process.stdout.close()

    def make(
        self, job: values.Job, ctx: JobContext, done: int, total: int
    ) -> tuple[values.Made, bytes]:
        """Return a job's PDF.

        Args:
            job: what to make.
            ctx: is told the progress and asked whether to stop.
            done: articles that were made before this job.
            total: articles in all.

        Raises:
            ExportFailed: it cannot be made, or the process ended.
            Cancelled: ``ctx`` was cancelled.
        """
        process = self._process
        assert process is not None
        assert process.stdin is not None
        self._idle = False
        try:
            frames.send(process.stdin, Kind.JOB, values.pack(job))
        except OSError as error:
            raise _ended() from error
        made: values.Made | None = None
        while True:
            kind, payload = self._next(ctx)
            if kind is Kind.PROGRESS:
                ctx.checkpoint(done + int(payload.split()[0]), total, "Exporting")
            elif kind is Kind.MADE:
                made = values.unpack_made(payload)
            elif kind is Kind.FILE and made is not None:
                self._idle = True
                return made, payload
            else:
                sentence, _, hint = payload.decode("utf-8", "replace").partition("\n")
                raise ExportFailed(sentence, hint)

    def _next(self, ctx: JobContext) -> tuple[Kind, bytes]:
        while True:
            try:
                message = self._messages.get(timeout=_POLL)
            except queue.Empty:
                if ctx.cancelled:
                    raise Cancelled from None
                continue
            if message is None:
                raise _ended()
            return message

    def _read(self, stream: IO[bytes]) -> None:
        """Pass on what the process writes (in a thread), and None once it has ended."""
        try:
            while (message := frames.receive(stream)) is not None:
                self._messages.put(message)
        finally:
            self._messages.put(None)


def _ended() -> ExportFailed:
    return ExportFailed(
        "The process that makes PDFs ended unexpectedly.",
        "Try again; if it happens again, export fewer articles at a time or as Markdown.",
    )
