"""Imports as the window sees them: one after the other, with progress, counts and a report."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from desktop_app.domain.changes import Changes
from desktop_app.errors import GuardbookError
from desktop_app.gui import formats
from desktop_app.gui.events import Events
from desktop_app.gui.job_runner import JobRunner
from desktop_app.jobs import JobContext, Progress
from desktop_app.values import dataclass

if TYPE_CHECKING:
    from desktop_app.archive.archive import Archive
    from desktop_app.archive.reports import ImportItem, ImportReport
    from desktop_app.domain.articles import ArticleId

UNFINISHED = "import.unfinished"
"""The archive's choice that holds the paths of imports that have not come to their end."""

REFRESH_MS = 1000
"""How often the list is read again while an import runs."""

translate = formats.translate
Run = Callable[[JobContext], "ImportReport"]


@dataclass(frozen=True, slots=True)
class ImportState:
    """How far the running import is; ``total`` 0 means that it is still counting."""

    done: int = 0
    total: int = 0
    detail: str = ""
    duplicates: int = 0
    failed: int = 0
    waiting: int = 0

    @property
    def stopping(self) -> str:
        """What the cross does."""
        return translate("imports", "Stop the import")

    @property
    def headline(self) -> str:
        """What is going on ("Importing 412 of 1,200")."""
        if not self.total:
            return translate("imports", "Importing…")
        return translate("imports", "Importing {0} of {1}").format(
            formats.number(self.done), formats.number(self.total)
        )

    @property
    def line(self) -> str:
        """What is worth knowing already, or the file that was read last."""
        parts = []
        if self.duplicates:
            parts.append(
                formats.plural(
                    "imports",
                    "%Ln already here",
                    "%Ln already here",
                    self.duplicates,
                )
            )
        if self.failed:
            parts.append(formats.plural("imports", "%Ln failed", "%Ln failed", self.failed))
        return " · ".join(parts) or self.detail


class _Tally:
    """Counts items on the import's thread; whole numbers, so reading them needs no lock."""

    def __init__(self) -> None:
        self.duplicates = 0
        self.failed = 0
        self.fresh = False

    def add(self, items: Sequence[ImportItem]) -> None:
        """Count items that are safe on disk."""
        for item in items:
            if item.state == "duplicate":
                self.duplicates += 1
            elif item.state == "failed":
                self.failed += 1
        self.fresh = True


def summary(report: ImportReport) -> str:
    """Return the result in one line ("Imported 14 articles · 2 already in archive")."""
    counts = report.counts
    kept = counts["done"] + counts["kept without text"]
    parts = [
        formats.plural("imports", "Imported %Ln article", "Imported %Ln articles", kept)
        if kept or not report.items
        else translate("imports", "Nothing new")
    ]
    if counts["duplicate"]:
        parts.append(
            formats.plural(
                "imports", "%Ln already in archive", "%Ln already in archive", counts["duplicate"]
            )
        )
    if counts["failed"]:
        parts.append(formats.plural("imports", "%Ln failed", "%Ln failed", counts["failed"]))
    if report.cancelled:
        parts.append(translate("imports", "stopped"))
    if report.signer is not None:
        parts.append(
            translate("imports", "the signature fits")
            if report.signer
            else translate("imports", "not signed")
        )
    return " · ".join(parts)


def signed_by(report: ImportReport) -> str:
    """Return in a sentence whose key signed a package, "" if no package was imported."""
    if report.signer is None:
        return ""
    if not report.signer:
        return translate(
            "imports",
            "The package is not signed: nothing shows who exported it, or whether it was "
            "changed since.",
        )
    said = translate(
        "imports", "Signed with the key {0}. Ask whoever gave it to you if this is theirs."
    )
    return said.format(f"\u2066{report.signer}\u2069")


def failed_items(report: ImportReport) -> list[ImportItem]:
    """Return what could not be imported."""
    return [item for item in report.items if item.state == "failed"]


def imported(report: ImportReport) -> list[ArticleId]:
    """Return the articles that an import brought."""
    return [
        item.article
        for item in report.items
        if item.article is not None and item.state in ("done", "kept without text")
    ]


class ImportViewModel(QObject):
    """Queues imports and tells how they go.

    Signals:
        progressed: an ``ImportState`` while one runs, None when none does.
        finished: an ``ImportReport``.
    """

    progressed = Signal(object)
    finished = Signal(object)

    def __init__(
        self, archive: Archive, jobs: JobRunner, events: Events, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._archive, self._jobs, self._events = archive, jobs, events
        self._queue: deque[Run] = deque()
        self._running: JobContext | None = None
        self._unfinished: list[list[str]] = []
        self._broken_off = False
        self.state: ImportState | None = None
        self._tally = _Tally()
        self._refresh = QTimer(self, interval=REFRESH_MS)
        self._refresh.timeout.connect(self._on_refresh)

    @property
    def running(self) -> bool:
        """Whether an import is under way."""
        return self._running is not None

    def start(self, paths: Sequence[Path]) -> None:
        """Import files and folders, after those that are still running."""
        if not paths:
            return
        found = list(paths)
        names = [str(path.absolute()) for path in found]
        self._unfinished.append(names)

        def run(context: JobContext) -> ImportReport:
            self._note_unfinished()
            report = self._archive.import_paths(found, context, on_items=self._tally.add)
            if not self._broken_off:
                self._unfinished.remove(names)
                self._note_unfinished()
            return report

        self._enqueue(run)

    @property
    def left(self) -> int:
        """How many files the running import has still to read; 0 while that is not known."""
        return self.state.total - self.state.done if self.state is not None else 0

    @property
    def leaving(self) -> bool:
        """Whether it was broken off because the program ends."""
        return self._broken_off

    def break_off(self) -> None:
        """Stop because the program ends; the next start offers to go on."""
        self._broken_off = True
        self._refresh.stop()
        self.cancel()

    def forget_unfinished(self) -> None:
        """Do not offer any more to go on with what an earlier run of the program left."""
        self._jobs.write(lambda _: self._archive.choose(UNFINISHED, None), lambda _: None)

    def _note_unfinished(self) -> None:
        """Write down what would be left if the program ended now; called in a worker."""
        names = [name for one in list(self._unfinished) for name in one]
        self._archive.choose(UNFINISHED, names or None)

    def start_text(self, text: str) -> None:
        """Import a text that was pasted."""
        self._enqueue(lambda context: self._archive.import_text(text, context))

    def cancel(self) -> None:
        """Stop; what is stored stays."""
        self._queue.clear()
        if not self._broken_off:
            del self._unfinished[1:]
        if self._running is not None:
            self._running.cancel()

    def _enqueue(self, run: Run) -> None:
        self._queue.append(run)
        if self._running is None:
            self._next()

    def _next(self) -> None:
        if not self._queue:
            self._running = None
            self._refresh.stop()
            self._unfinished.clear()
            self._tell(None)
            return
        self._tally = _Tally()
        self._running = self._jobs.long(
            self._queue.popleft(),
            self._on_done,
            progress=self._on_progress,
            failed=self._on_failed,
            stopped=self._next,
        )
        self._refresh.start()
        self._tell(ImportState(waiting=len(self._queue)))

    def _tell(self, state: ImportState | None) -> None:
        self.state = state
        self.progressed.emit(state)

    def _on_progress(self, progress: Progress) -> None:
        if self._running is not None:
            self._tell(
                ImportState(
                    progress.done,
                    progress.total,
                    progress.detail,
                    self._tally.duplicates,
                    self._tally.failed,
                    len(self._queue),
                )
            )

    def _on_done(self, report: ImportReport) -> None:
        self._next()
        self._events.changed.emit(report.changes)
        self.finished.emit(report)
        if report.problem is not None:
            self._jobs.failed.emit(report.problem)

    def _on_failed(self, problem: GuardbookError) -> None:
        self._next()
        # What was committed before is in the archive.
        self._events.changed.emit(Changes(members=True, texts=True))
        self._jobs.failed.emit(problem)

    def _on_refresh(self) -> None:
        if self._tally.fresh:
            self._tally.fresh = False
            self._jobs.attend()
            self._events.changed.emit(Changes(members=True))
