"""Reads what opens the archive, and changes it, off this thread: a try takes half a second."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from desktop_app.errors import GuardbookError
from desktop_app.gui.job_runner import JobRunner

if TYPE_CHECKING:
    from desktop_app.archive.archive import Archive


class PassphraseViewModel(QObject):
    """What the sheet shows and does.

    Signals:
        known: a ``Ways``: what opens the archive.
        changed: the passphrase was set, changed or removed; carries whether there is one now.
        refused: a ``GuardbookError``: nothing was changed.
    """

    known = Signal(object)
    changed = Signal(bool)
    refused = Signal(object)

    def __init__(self, archive: Archive, jobs: JobRunner, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._archive, self._jobs = archive, jobs

    @property
    def writable(self) -> bool:
        """Whether the archive may be changed."""
        return self._archive.writable

    def load(self) -> None:
        """Read what opens the archive."""
        archive = self._archive
        self._jobs.read(lambda _: archive.ways_in(), self.known.emit, failed=self._refuse)

    def put(self, new: str, current: str, *, ask_here: bool) -> None:
        """Set the passphrase; ``current`` is "" where this computer opens the archive."""
        archive = self._archive
        self._change(
            lambda: archive.set_passphrase(new, current=current or None, ask_here=ask_here),
            left=True,
        )

    def remove(self, current: str) -> None:
        """Let no passphrase open the archive any more."""
        archive = self._archive
        self._change(lambda: archive.remove_passphrase(current=current or None), left=False)

    def _change(self, change: Callable[[], None], *, left: bool) -> None:
        self._jobs.write(lambda _: change(), lambda _: self.changed.emit(left), failed=self._refuse)

    def _refuse(self, problem: GuardbookError) -> None:
        self.refused.emit(problem)
