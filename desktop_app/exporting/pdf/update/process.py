"""The process that annotates existing PDFs, as the program that starts it sees it."""

from __future__ import annotations

from contextlib import suppress

from desktop_app.errors import ExportFailed, PasswordNeeded
from desktop_app.exporting.pdf.update import values
from desktop_app.exporting.pdf.update.values import Job, Updated
from desktop_app.jobs import Cancelled, JobContext
from desktop_app.processes import watch
from desktop_app.processes.frames import Frame
from desktop_app.processes.limits import Limits
from desktop_app.processes.watched import Watched

MODULE = "desktop_app.exporting.pdf.update.child"
"""What is run."""

USUAL = Limits(seconds=120, patience=300.0, memory=3 * 1024**3)
"""What one file may use; the memory holds a large one several times."""

LARGEST = 1024**3
"""Bytes that come back at most."""

_POLL_S = 0.05
_AS_SET_TEXT = "Export it as set text instead."


def annotate(
    data: bytes, job: Job, ctx: JobContext, limits: Limits = USUAL, module: str = MODULE
) -> tuple[Updated, bytes]:
    """Return what became of a file, and the bytes that its way speaks of.

    The file is parsed in a process of its own, without rights; what comes back is not trusted
    more than the file: it is appended to the file or takes its place, and nothing else.

    Raises:
        PasswordNeeded: it opens only with a password, or with another one.
        ExportFailed: it cannot be annotated, or takes too much time or memory.
        Cancelled: ``ctx`` was cancelled.
    """
    try:
        process = Watched(module, limits, (), largest=LARGEST, backlog=LARGEST)
    except OSError as error:
        raise ExportFailed(
            "The process that annotates PDFs could not be started.",
            "Close some programs and try again.",
        ) from error
    try:
        process.ask()
        with suppress(OSError):  # what comes back, or does not, says what became of it
            process.send(values.LIMITS, limits.packed())
            process.send(values.JOB, values.pack(job))
            process.send(values.DATA, data)
        first = _next(process, ctx)
        if first is not None and first[0] == values.MADE:
            second = _next(process, ctx)
            if second is not None and second[0] == values.FILE:
                return _checked(first[1]), second[1]
    finally:
        process.abort()
    raise _problem(first, process.cause)


def _next(process: Watched, ctx: JobContext) -> Frame | None:
    while True:
        try:
            return process.receive(_POLL_S)
        except TimeoutError:
            if ctx.cancelled:
                raise Cancelled from None


def _checked(answer: bytes) -> Updated:
    try:
        return values.unpack_updated(answer)
    except ValueError as error:
        raise _unreadable() from error


def _problem(last: Frame | None, cause: str) -> Exception:
    """Return the error for a file that was not annotated."""
    kind = last[0] if last is not None else b""
    if kind in (values.LOCKED, values.WRONG):
        return PasswordNeeded.of_pdf(wrong=kind == values.WRONG)
    if kind == values.PAGELESS:
        return ExportFailed("The original PDF has no pages.", _AS_SET_TEXT)
    if kind == values.EXPOSED:
        return ExportFailed(
            "No copy of the damaged PDF can be made that is as protected as the original.",
            _AS_SET_TEXT,
        )
    if cause == watch.MEMORY:
        return ExportFailed("The PDF needs too much memory to be annotated.", _AS_SET_TEXT)
    if cause == watch.TIME:
        return ExportFailed("The PDF takes too long to be annotated.", _AS_SET_TEXT)
    return _unreadable()


def _unreadable() -> ExportFailed:
    return ExportFailed("The original PDF is too damaged to be annotated.", _AS_SET_TEXT)
