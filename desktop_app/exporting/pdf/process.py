"""The exporting process, as the program that started it sees it."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType, TracebackType

from desktop_app.domain.inner_pictures import MadePicture
from desktop_app.errors import ExportFailed
from desktop_app.exporting.pdf import values
from desktop_app.exporting.pdf.dossier.values import Matter, pack
from desktop_app.exporting.pdf.early import started
from desktop_app.exporting.pdf.frames import Kind
from desktop_app.jobs import Cancelled, JobContext
from desktop_app.processes.child import Child

_POLL = 0.05
"""Seconds between two looks at whether the export was cancelled."""


class ExportingProcess:
    """Makes PDFs in a process of its own, one after the other.

    To be used in a ``with`` block, from one thread; leaving it ends the process at once if it
    is still at work.
    """

    def __init__(self) -> None:
        self._child: Child | None = None
        self._idle = True

    def __enter__(self) -> ExportingProcess:
        try:
            self._child = started()
        except OSError as error:
            raise ExportFailed(
                "The process that makes PDFs could not be started.",
                "Close some programs and try again.",
            ) from error
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        assert self._child is not None
        if not self._idle:
            self._child.kill()
        self._child.end()

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
        return self._made(Kind.JOB, values.pack(job), ctx, done, total, job.pictures)

    def make_matter(
        self, matter: Matter, ctx: JobContext, done: int, total: int
    ) -> tuple[values.Made, bytes]:
        """Return pages of a dossier that are no article's; see ``make``."""
        return self._made(Kind.MATTER, pack(matter), ctx, done, total)

    def _made(
        self,
        what: Kind,
        asked: bytes,
        ctx: JobContext,
        done: int,
        total: int,
        pictures: Mapping[str, MadePicture] = MappingProxyType({}),
    ) -> tuple[values.Made, bytes]:
        assert self._child is not None
        self._idle = False
        try:
            for sha256, picture in pictures.items():
                self._child.send(Kind.PICTURE.value, values.pack_picture(sha256, picture))
            self._child.send(what.value, asked)
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
        assert self._child is not None
        while True:
            try:
                message = self._child.receive(_POLL)
            except TimeoutError:
                if ctx.cancelled:
                    raise Cancelled from None
                continue
            if message is None:
                raise _ended()
            return Kind(message[0]), message[1]


def _ended() -> ExportFailed:
    return ExportFailed(
        "The process that makes PDFs ended unexpectedly.",
        "Try again; if it happens again, export fewer articles at a time or as Markdown.",
    )
