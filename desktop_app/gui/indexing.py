"""Keeps the index in step with the archive while the window is open."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from desktop_app.domain.changes import Changes
from desktop_app.errors import GuardbookError
from desktop_app.gui import formats
from desktop_app.gui.events import Events
from desktop_app.gui.job_runner import JobRunner
from desktop_app.jobs import Progress

if TYPE_CHECKING:
    from desktop_app.archive.archive import Archive

WORTH_SAYING = 200
"""Fewer articles than this are read before anybody could read a notice."""


class IndexViewModel(QObject):
    """Reads what changed into the index, one run at a time.

    Signals:
        notice: a sentence while a long run makes results incomplete, "" when it is over.
        caught_up: the index has taken in something new.
    """

    notice = Signal(str)
    caught_up = Signal()

    def __init__(
        self, archive: Archive, jobs: JobRunner, events: Events, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._archive, self._jobs = archive, jobs
        self._running = False
        self._again = False
        events.changed.connect(self._on_changed)

    def update(self) -> None:
        """Bring the index up to date; a run that is under way is followed by one more."""
        if self._running:
            self._again = True
            return
        self._running = True
        self._jobs.long(
            self._archive.update_index,
            self._on_done,
            progress=self._on_progress,
            failed=self._on_failed,
            stopped=self._finish,
        )

    def mend(self) -> None:
        """Build what was found missing, unless that is being done already."""
        if not self._running:
            self.update()

    def _on_progress(self, progress: Progress) -> None:
        if self._running and progress.total >= WORTH_SAYING:
            self.notice.emit(self.words(100 * progress.done // progress.total))

    def words(self, share: int) -> str:
        """Return what is said while so many per cent are done."""
        return self.tr("Search is being prepared: {0} %. Results are incomplete.").format(
            formats.number(share)
        )

    def _on_done(self, read: int) -> None:
        self._finish()
        if read:
            self.caught_up.emit()

    def _on_failed(self, problem: GuardbookError) -> None:
        self._finish()
        self._jobs.failed.emit(problem)

    def _finish(self) -> None:
        self._running = False
        self.notice.emit("")
        if self._again:
            self._again = False
            self.update()

    def _on_changed(self, changes: Changes) -> None:
        if changes.texts:
            self.update()
