"""The queries that were used, as the search field offers them again."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from desktop_app.errors import GuardbookError
from desktop_app.gui.job_runner import JobRunner
from desktop_app.jobs import JobContext

if TYPE_CHECKING:
    from desktop_app.archive.archive import Archive

CHOICE = "history"
"""The archive's choice that is False where nothing is to be remembered."""


class SearchHistory(QObject):
    """Keeps the archive's history in step with what the user searches for.

    A query counts as used when Enter was pressed or an article that it found was opened, so
    that no half-typed word is kept.

    Signals:
        changed: other queries are kept, or remembering was switched on or off.
    """

    changed = Signal()

    def __init__(self, archive: Archive, jobs: JobRunner, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._archive, self._jobs = archive, jobs
        self.queries: tuple[str, ...] = ()
        self.on = True

    def load(self) -> None:
        """Read what is kept."""

        def job(_: JobContext) -> tuple[bool, tuple[str, ...]]:
            return self._archive.choice(CHOICE) is not False, self._archive.past_queries()

        self._jobs.read(job, self._show, replaces="history")

    def use(self, query: str) -> None:
        """Remember a query, unless it is the newest one already."""
        query = " ".join(query.split())
        newest = self.queries[0] if self.queries else ""
        if not query or query == newest or not self.on or not self._archive.writable:
            return
        self.queries = (query, *(one for one in self.queries if one != query))
        self._write(lambda _: self._archive.remember_query(query))

    def clear(self) -> None:
        """Forget every query."""
        self._write(lambda _: self._archive.clear_history())

    def set_on(self, on: bool) -> None:
        """Switch remembering on or off; what was kept is forgotten when it is switched off."""

        def job(_: JobContext) -> None:
            if not on:
                self._archive.clear_history()
            self._archive.choose(CHOICE, None if on else False)

        self.on = on
        self._write(job)

    def _write(self, job: Callable[[JobContext], None]) -> None:
        self._jobs.write(job, lambda _: self.load(), failed=self._on_failed)

    def _on_failed(self, problem: GuardbookError) -> None:
        self._jobs.failed.emit(problem)
        self.load()  # what is shown is what is kept

    def _show(self, found: tuple[bool, tuple[str, ...]]) -> None:
        if found != (self.on, self.queries):
            self.on, self.queries = found
        self.changed.emit()
