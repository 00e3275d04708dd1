"""Keeps the index in step with the archive while the window is open."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from desktop_app.domain.changes import Changes
from desktop_app.errors import GuardbookError, IndexFull
from desktop_app.gui import formats
from desktop_app.gui.events import Events
from desktop_app.gui.job_runner import JobRunner
from desktop_app.gui.sentences import localized
from desktop_app.jobs import Progress
from desktop_app.values import dataclass

if TYPE_CHECKING:
    from desktop_app.archive.archive import Archive

translate = formats.translate
WORTH_SAYING = 200
"""Fewer articles than this are read before anybody could read a notice."""


@dataclass(frozen=True, slots=True)
class IndexState:
    """How far the index is. Nothing stops it: what is not in it is not found."""

    done: int
    total: int
    stopping: str = ""

    @property
    def headline(self) -> str:
        """What is going on."""
        return translate("indexing", "Preparing the search")

    @property
    def line(self) -> str:
        """How many articles are in the index so far."""
        return translate("indexing", "{0} of {1} articles").format(
            formats.number(self.done), formats.number(self.total)
        )


class IndexViewModel(QObject):
    """Reads what changed into the index, one run at a time.

    Signals:
        moved: an ``IndexState`` during a long run, None when it is over.
        notice: a sentence while a long run or a full disk makes results incomplete, "" when
            that is over.
        caught_up: the index has taken in something new.
    """

    moved = Signal(object)
    notice = Signal(str)
    caught_up = Signal()

    def __init__(
        self, archive: Archive, jobs: JobRunner, events: Events, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._archive, self._jobs = archive, jobs
        self._running = False
        self._again = self._told = False
        self.behind = False
        """Whether the last run found the disk full; it is worth another try."""
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
            self._told = True
            self.moved.emit(IndexState(progress.done, progress.total))

    def cancel(self) -> None:
        """Stop nothing: the index is caught up with, or articles are not found."""

    def words(self, share: int) -> str:
        """Return what is said while so many per cent are done."""
        return self.tr("Search is being prepared: {0} %. Results are incomplete.").format(
            formats.number(share)
        )

    def _on_done(self, read: int) -> None:
        self.behind = False
        self._finish()
        if read:
            self.caught_up.emit()

    def _on_failed(self, problem: GuardbookError) -> None:
        self._finish()
        known, self.behind = self.behind, isinstance(problem, IndexFull)
        if self.behind:
            # It stays in view as long as it is true, and is not told with every try.
            self.notice.emit(localized(str(problem)))
        if not (known and self.behind):
            self._jobs.failed.emit(problem)
        if isinstance(problem, IndexFull) and problem.moved:
            self.caught_up.emit()

    def _finish(self) -> None:
        self._running = False
        self.notice.emit("")
        if self._told:
            self._told = False
            self.moved.emit(None)
        if self._again:
            self._again = False
            self.update()

    def _on_changed(self, changes: Changes) -> None:
        if changes.texts:
            self.update()
