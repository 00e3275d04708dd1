"""PDFs in memory, made by one exporting process that stays for the next one."""

from __future__ import annotations

import contextlib
import threading
import time
from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from desktop_app.errors import ExportFailed
from desktop_app.exporting.pdf.exporter import job_of
from desktop_app.exporting.sheet import make_sheet
from desktop_app.jobs import Cancelled, JobContext

if TYPE_CHECKING:
    from desktop_app.domain.articles import Article
    from desktop_app.domain.dossiers import Bates
    from desktop_app.exporting.exporter import ExportOptions
    from desktop_app.exporting.pdf.dossier.values import Matter
    from desktop_app.exporting.pdf.process import ExportingProcess
    from desktop_app.exporting.pdf.values import Made
    from desktop_app.exporting.sheet import Sheet

_PATIENCE = 1.5
"""Seconds for which an article nobody waits for any more is finished rather than broken off:
starting the process again would take longer."""


class Previews:
    """Makes PDFs one after the other; may be used from any thread, and is to be closed."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._stack: contextlib.ExitStack | None = None
        self._process: ExportingProcess | None = None
        self._closed = False

    def pdf(self, articles: Sequence[Article], options: ExportOptions, ctx: JobContext) -> bytes:
        """Return the PDF that an export with the same options would write.

        Raises:
            ExportFailed: it cannot be made.
            Cancelled: ``ctx`` was cancelled, or this was closed.
        """
        sheets = [make_sheet(article, options, n) for n, article in enumerate(articles, 1)]
        return self.sheets(sheets, options, ctx)

    def sheets(
        self,
        sheets: Sequence[Sheet],
        options: ExportOptions,
        ctx: JobContext,
        bates: Bates | None = None,
    ) -> bytes:
        """Return the PDF of articles that are ready, with numbers on its pages; see ``pdf``."""
        job, count = replace(job_of(sheets, options), bates=bates), len(sheets)
        return self._made(lambda process, patient: process.make(job, patient, 0, count), ctx)[1]

    def matter(self, matter: Matter, ctx: JobContext) -> tuple[int, bytes]:
        """Return how many pages of a dossier are no article's, and their PDF; see ``pdf``."""
        made, data = self._made(
            lambda process, patient: process.make_matter(matter, patient, 0, 1), ctx
        )
        return made.pages, data

    def _made(
        self,
        make: Callable[[ExportingProcess, JobContext], tuple[Made, bytes]],
        ctx: JobContext,
    ) -> tuple[Made, bytes]:
        with self._lock:
            ctx.checkpoint(0, 1, "Exporting")
            try:
                made = make(self._started(), _Patient(self, ctx))
            except (Cancelled, ExportFailed):
                self._stop()
                raise
        ctx.checkpoint(1, 1, "Exporting")
        return made

    @property
    def closed(self) -> bool:
        """Whether nothing more is to be made."""
        return self._closed

    def close(self) -> None:
        """End the process; what is being made is broken off."""
        self._closed = True
        with self._lock:
            self._stop()

    def _started(self) -> ExportingProcess:
        from desktop_app.exporting.pdf.process import ExportingProcess

        if self._closed:
            raise Cancelled
        if self._process is None:
            self._stack = contextlib.ExitStack()
            self._process = self._stack.enter_context(ExportingProcess())
        return self._process

    def _stop(self) -> None:
        if self._stack is not None:
            self._stack.close()
        self._stack = self._process = None


class _Patient(JobContext):
    """Follows another context, but lets what is nearly finished come to its end."""

    def __init__(self, owner: Previews, ctx: JobContext) -> None:
        super().__init__()
        self._owner, self._ctx = owner, ctx
        self._until = time.monotonic() + _PATIENCE

    @property
    def cancelled(self) -> bool:
        """Whether the work is to be broken off now."""
        late = time.monotonic() > self._until
        return self._owner.closed or (late and self._ctx.cancelled)

    def checkpoint(self, done: int = 0, total: int = 0, label: str = "", detail: str = "") -> None:
        """Report progress to the other context; raise ``Cancelled`` if it is time to."""
        if self.cancelled:
            raise Cancelled
        self._ctx.report(done, total, label, detail)
