"""How many articles each saved search finds, counted anew when the archive changes."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from desktop_app.domain.changes import Changes
from desktop_app.domain.searches import SearchId
from desktop_app.gui.events import Events
from desktop_app.gui.job_runner import JobRunner
from desktop_app.jobs import JobContext

if TYPE_CHECKING:
    from desktop_app.archive.archive import Archive

CALM_MS = 300
"""Changes that follow one another are counted once."""


class SearchCounts(QObject):
    """Asks in a reading thread; begins with the first ``start``, once the index may be opened.

    Signals:
        counted: a mapping of ``SearchId`` to how many articles it finds.
    """

    counted = Signal(object)

    def __init__(
        self, archive: Archive, jobs: JobRunner, events: Events, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._archive, self._jobs = archive, jobs
        self._started = self._counting = False
        self._calm = QTimer(self, singleShot=True, interval=CALM_MS)
        self._calm.timeout.connect(self.count)
        events.changed.connect(self._on_changed)

    @property
    def waiting(self) -> bool:
        """Whether a change is about to be counted."""
        return self._calm.isActive()

    def start(self) -> None:
        """Count now, and after every change from now on."""
        self._started = True
        self.count()

    def give_way(self) -> None:
        """Let a search of the user go first; what was being counted is counted after it."""
        if self._counting:
            self._counting = False
            self._jobs.forget("search counts")
            self._calm.start()

    def count(self) -> None:
        """Count again, such as when the index has caught up."""
        if not self._started:
            return
        self._calm.stop()
        self._counting = True

        def job(context: JobContext) -> Mapping[SearchId, int]:
            searches = self._archive.saved_searches()
            return self._archive.count_searches(searches, context) if searches else {}

        self._jobs.read(job, self._show, replaces="search counts")

    def _show(self, counts: Mapping[SearchId, int]) -> None:
        self._counting = False
        self.counted.emit(counts)

    def _on_changed(self, changes: Changes) -> None:
        if self._started and changes != Changes():
            self._calm.start()
