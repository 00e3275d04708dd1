"""Restores a backup behind the window; no archive need be open."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from desktop_app import paths
from desktop_app.errors import GuardbookError
from desktop_app.gui.job_runner import JobRunner
from desktop_app.jobs import JobContext, Progress
from desktop_app.values import dataclass

if TYPE_CHECKING:
    from desktop_app.archive.reports import BackupFacts, RestoreReport
    from desktop_app.archive.restoring import OpenBackup


_MOST = 1000
"""So many folders are looked at for a free one."""


@dataclass(frozen=True, slots=True)
class Found:
    """A backup that was opened; ``folder`` is where it may be restored."""

    facts: BackupFacts
    folder: Path


class RestoreViewModel(QObject):
    """One backup, and the folder that it is restored into.

    Signals:
        found: a ``Found``.
        locked: a ``PassphraseNeeded``: it opens with passphrase or recovery key.
        unusable: a ``GuardbookError``: it cannot be restored.
        placed: the ``Path`` of a folder that may be used.
        refused: a ``GuardbookError``: a folder may not be used, or nothing was restored.
        progressed: a ``Progress``.
        stopped: it was stopped; nothing is left.
        restored: a ``RestoreReport`` and the ``Path`` of the archive.
    """

    found = Signal(object)
    locked = Signal(object)
    unusable = Signal(object)
    placed = Signal(object)
    refused = Signal(object)
    progressed = Signal(object)
    stopped = Signal()
    restored = Signal(object, object)

    def __init__(self, jobs: JobRunner, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._backup: OpenBackup | None = None
        self._secret: str | None = None
        self._running: JobContext | None = None
        self._gone = False

    @property
    def running(self) -> bool:
        """Whether a backup is being restored."""
        return self._running is not None

    def open(self, source: Path, secret: str | None = None) -> None:
        """Look at the backup in a folder; ``secret`` opens it where this computer does not."""

        def read(_: JobContext) -> tuple[OpenBackup, Path]:
            from desktop_app.archive.restoring import open_backup
            from desktop_app.vault.keyring import device_keys

            backup = open_backup(source, device_keys(paths.config()), secret)
            return backup, free_folder(backup.facts.name)

        def done(answer: tuple[OpenBackup, Path]) -> None:
            self._backup, self._secret = answer[0], secret
            self.found.emit(Found(answer[0].facts, answer[1]))

        self._jobs.read(read, done, replaces="backup to restore", failed=self._refuse)

    def place(self, folder: Path) -> None:
        """See whether a folder may be used."""
        backup = self._backup
        if backup is None:
            return

        def read(_: JobContext) -> Path:
            from desktop_app.archive.restoring import require_free

            require_free(backup.folder, folder.resolve())
            return folder.resolve()

        self._jobs.read(read, self._on_placed, replaces="place to restore", failed=self._fail)

    def start(self, folder: Path) -> None:
        """Restore into a folder, and check everything."""
        backup, secret = self._backup, self._secret
        if backup is None or self._running is not None:
            return

        def work(context: JobContext) -> RestoreReport:
            from desktop_app.archive.restoring import restore
            from desktop_app.vault.keyring import device_keys

            return restore(backup, folder, device_keys(paths.config()), context, secret)

        def done(report: RestoreReport) -> None:
            self._running = None
            if not self._gone:  # it may have looked for the last time before it was stopped
                self.restored.emit(report, folder)

        self._running = self._jobs.long(
            work, done, progress=self._on_progress, failed=self._fail, stopped=self._on_stopped
        )

    def stop(self) -> None:
        """Restore no further; nothing is left of what was begun."""
        if self._running is not None:
            self._running.cancel()

    def leave(self) -> None:
        """Restore no further, and keep no secret."""
        self._gone = True
        self._jobs.forget("backup to restore")
        self._jobs.forget("place to restore")
        self._backup = self._secret = None
        self.stop()

    def _refuse(self, problem: GuardbookError) -> None:
        from desktop_app.errors import PassphraseNeeded

        (self.locked if isinstance(problem, PassphraseNeeded) else self.unusable).emit(problem)

    def _on_placed(self, folder: Path) -> None:
        self.placed.emit(folder)

    def _fail(self, problem: GuardbookError) -> None:
        self._running = None
        if not self._gone:
            self.refused.emit(problem)

    def _on_progress(self, progress: Progress) -> None:
        if not self._gone:
            self.progressed.emit(progress)

    def _on_stopped(self) -> None:
        self._running = None
        if not self._gone:
            self.stopped.emit()


def free_folder(name: str) -> Path:
    """Return a folder for an archive: the user's own if that is free, else one beside it."""
    home = paths.default_archive()
    if _is_free(home):
        return home
    stem = name or home.name
    names = (stem if number == 1 else f"{stem} {number}" for number in range(1, _MOST))
    beside = (home.with_name(one) for one in names)
    # Where none can be looked at, restoring says why.
    return next((folder for folder in beside if _is_free(folder)), home)


def _is_free(folder: Path) -> bool:
    try:
        return not folder.exists() or (folder.is_dir() and not any(folder.iterdir()))
    except OSError:
        return False
