"""The settings that an open archive holds: search history and the meanings of colours."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from desktop_app.domain.annotations import Colour
from desktop_app.gui.job_runner import JobRunner
from desktop_app.jobs import JobContext

if TYPE_CHECKING:
    from desktop_app.archive.archive import Archive

HISTORY = "history"
"""The archive's choice that is False where queries are not to be remembered."""


class ArchiveSettings(QObject):
    """Reads and writes what the archive remembers of its user's wishes.

    Signals:
        loaded: whether queries are remembered, and a mapping of colours to their meanings.
        meanings_changed: the meanings, once they are written.
        history_cleared: no query is remembered any more.
    """

    loaded = Signal(bool, object)
    meanings_changed = Signal(object)
    history_cleared = Signal()

    def __init__(self, archive: Archive, jobs: JobRunner, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._archive, self._jobs = archive, jobs
        self.writable = archive.writable

    def load(self) -> None:
        """Read everything."""

        def read(_: JobContext) -> tuple[bool, Mapping[Colour, str]]:
            return self._archive.choice(HISTORY) is not False, self._archive.meanings()

        self._jobs.read(read, lambda found: self.loaded.emit(*found), replaces="settings")

    def set_history(self, on: bool) -> None:
        """Remember queries from now on, or no more; those of before are forgotten then."""

        def write(_: JobContext) -> None:
            self._archive.choose(HISTORY, None if on else False)
            if not on:
                self._archive.clear_history()

        self._jobs.write(write, lambda _: None if on else self.history_cleared.emit())

    def clear_history(self) -> None:
        """Forget every query."""
        self._jobs.write(
            lambda _: self._archive.clear_history(), lambda _: self.history_cleared.emit()
        )

    def set_meaning(self, colour: Colour, words: str) -> None:
        """Name a colour; no words give it its first meaning back."""

        def write(_: JobContext) -> Mapping[Colour, str]:
            self._archive.set_meanings({colour: words})
            return self._archive.meanings()

        self._jobs.write(write, self.meanings_changed.emit)
