"""The process that takes parts apart, as the program that starts it sees it."""

from __future__ import annotations

from contextlib import suppress
from types import TracebackType

from desktop_app.errors import ExportFailed, PasswordNeeded
from desktop_app.exporting.pdf.dossier import child, fragments
from desktop_app.exporting.pdf.dossier.fragments import Fragment, Task
from desktop_app.jobs import Cancelled, JobContext
from desktop_app.processes import watch
from desktop_app.processes.frames import Frame
from desktop_app.processes.limits import Limits
from desktop_app.processes.watched import Watched

MODULE = "desktop_app.exporting.pdf.dossier.child"

USUAL = Limits(seconds=180, patience=400.0, memory=3 * 1024**3)
"""What one part may use; the memory holds a large one several times."""

LARGEST = 1024**3
"""Bytes that come back at most."""

_POLL_S = 0.05


class Gatherer:
    """Takes parts apart, one after the other; to be used in a ``with`` block, from one thread."""

    def __init__(self, ctx: JobContext, limits: Limits = USUAL, module: str = MODULE) -> None:
        self._ctx, self._limits, self._module = ctx, limits, module
        self._process: Watched | None = None

    def __enter__(self) -> Gatherer:
        try:
            self._process = Watched(
                self._module, self._limits, (child.FILE, child.LOCKED, child.DAMAGED),
                largest=LARGEST, backlog=LARGEST,
            )  # fmt: skip
        except OSError as error:
            raise ExportFailed(
                "The process that puts PDFs together could not be started.",
                "Close some programs and try again.",
            ) from error
        with suppress(OSError):
            self._process.send(child.LIMITS, self._limits.packed())
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        if self._process is not None:
            self._process.abort()

    def gather(self, data: bytes, task: Task, stamps: bytes = b"") -> tuple[Fragment, bytes]:
        """Return what a PDF is made of, and its objects one after the other.

        Raises:
            ExportFailed: it is locked or damaged, or takes too much time or memory.
            Cancelled: the export was cancelled.
        """
        process = self._process
        assert process is not None
        process.ask()
        with suppress(OSError):  # what comes back, or does not, says what became of it
            process.send(child.TASK, fragments.pack(task))
            process.send(child.DATA, data)
            process.send(child.STAMPS, stamps)
        first = self._next(process)
        if first is not None and first[0] == child.MADE:
            second = self._next(process)
            if second is not None and second[0] == child.FILE:
                return _checked(first[1], second[1])
        raise _problem(first, process.cause)

    def _next(self, process: Watched) -> Frame | None:
        while True:
            try:
                return process.receive(_POLL_S)
            except TimeoutError:
                if self._ctx.cancelled:
                    raise Cancelled from None


def _checked(answer: bytes, objects: bytes) -> tuple[Fragment, bytes]:
    try:
        made = fragments.unpack_fragment(answer)
    except ValueError as error:
        raise _unreadable() from error
    if sum(made.lengths) != len(objects):
        raise _unreadable()
    return made, objects


def _problem(last: Frame | None, cause: str) -> Exception:
    """Return the error for a part that was not taken apart."""
    if last is not None and last[0] == child.LOCKED:
        return PasswordNeeded.of_pdf(wrong=True)
    if cause in (watch.MEMORY, watch.TIME):
        return ExportFailed("The PDF needs too much time or memory to become part of a dossier.")
    return _unreadable()


def _unreadable() -> ExportFailed:
    return ExportFailed("The PDF is too damaged to become part of a dossier.")
