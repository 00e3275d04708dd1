"""PDFs in memory, made by one exporting process that stays for the next one."""

from __future__ import annotations

import contextlib
import threading
import time
from collections.abc import Sequence
from typing import TYPE_CHECKING

from desktop_app.errors import ExportFailed
from desktop_app.exporting.pdf.exporter import job_of
from desktop_app.exporting.sheet import make_sheet
from desktop_app.jobs import Cancelled, JobContext

if TYPE_CHECKING:
    from desktop_app.domain.articles import Article
    from desktop_app.exporting.exporter import ExportOptions
    from desktop_app.exporting.pdf.process import ExportingProcess

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
        with self._lock:
            ctx.checkpoint(0, len(articles), "Exporting")
            sheets = [make_sheet(article, options, n) for n, article in enumerate(articles, 1)]
            patient = _Patient(self, ctx)
            try:
                job = job_of(sheets, options)
                _, data = self._started().make(job, patient, 0, len(articles))
            except (Cancelled, ExportFailed):
                self._stop()
                raise
        ctx.checkpoint(len(articles), len(articles), "Exporting")
        return data

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
