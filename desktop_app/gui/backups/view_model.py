"""Backs the open archive up behind the window, and knows when that was done last."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from desktop_app import paths
from desktop_app import settings as saved
from desktop_app.domain.dates import from_iso, to_iso, utc_now
from desktop_app.errors import GuardbookError
from desktop_app.gui import formats
from desktop_app.gui.job_runner import JobRunner
from desktop_app.jobs import JobContext, Progress
from desktop_app.values import dataclass

if TYPE_CHECKING:
    from desktop_app.archive.archive import Archive
    from desktop_app.archive.reports import BackupReport, LastBackup
    from desktop_app.vault.passphrases import Ways

NOT_BEFORE = "backup.not_before"
"""The archive's choice that holds the moment before which nobody is reminded."""

ENOUGH = 20
"""So many articles are worth a reminder."""

_MOST = 3650
"""Days; whatever stands in the file of the settings, it is a span to reckon with."""

FIRST, LATER = dt.timedelta(days=1), dt.timedelta(days=7)

translate = formats.translate


@dataclass(frozen=True, slots=True)
class Situation:
    """What is known before a backup; ``last`` is None if there was none."""

    ways: Ways
    last: LastBackup | None
    writable: bool

    @property
    def opens_elsewhere(self) -> bool:
        """Whether anything but this computer opens the archive."""
        return self.ways.passphrase or self.ways.recovery


@dataclass(frozen=True, slots=True)
class BackupState:
    """How far a backup is, for the tray; ``total`` 0 means that it is not known yet."""

    done: int = 0
    total: int = 0
    line: str = ""

    @property
    def headline(self) -> str:
        """What is going on."""
        return translate("backups", "Backing up…")

    @property
    def stopping(self) -> str:
        """What the cross does."""
        return translate("backups", "Stop the backup")


def days_since(last: LastBackup) -> int:
    """Return how many days ago a backup was made, by the days of the calendar here."""
    return max(0, (formats.local_day(utc_now()) - formats.local_day(last.at)).days)


def ago(last: LastBackup) -> str:
    """Return when a backup was made ("3 days ago")."""
    days = days_since(last)
    if not days:
        return translate("backups", "today")
    return formats.plural("backups", "%Ln day ago", "%Ln days ago", days)


def age(last: LastBackup) -> str:
    """Return in a sentence how old a backup is."""
    return formats.plural(
        "backups",
        "The last backup is %Ln day old.",
        "The last backup is %Ln days old.",
        days_since(last),
    )


def summary(report: BackupReport) -> str:
    """Return the result in one line."""
    return formats.plural(
        "backups", "Backed up %Ln article", "Backed up %Ln articles", report.articles
    )


def proper_place(chosen: Path) -> Path:
    """Return a folder that was chosen, or a new one in it if it holds other things."""
    from desktop_app.archive.backup_places import is_place_taken

    try:
        taken = is_place_taken(chosen)
    except GuardbookError:  # said when it is used
        taken = False
    return chosen / translate("backups", "Guardbook backup") if taken else chosen


class BackupViewModel(QObject):
    """One backup at a time.

    Signals:
        known: a ``Situation``.
        placed: the ``Path`` of a folder that may be used.
        refused: a ``GuardbookError``: a folder may not be used.
        progressed: a ``BackupState``; None when it is over.
        finished: a ``BackupReport`` and the ``Path`` of its folder.
        due: a ``LastBackup`` that is old, or None for none at all; carries it as an object.
    """

    known = Signal(object)
    placed = Signal(object)
    refused = Signal(object)
    progressed = Signal(object)
    finished = Signal(object, object)
    due = Signal(object)

    def __init__(self, archive: Archive, jobs: JobRunner, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._archive, self._jobs = archive, jobs
        self._running: JobContext | None = None

    @property
    def running(self) -> bool:
        """Whether a backup is being made."""
        return self._running is not None

    def load(self) -> None:
        """Read what is to be known before a backup; looks at the disk of the last one."""
        archive = self._archive

        def read(_: JobContext) -> Situation:
            return Situation(archive.ways_in(), archive.last_backup(), archive.writable)

        self._jobs.read(read, self.known.emit, replaces="backup", failed=self.refused.emit)

    def choose(self, folder: Path) -> None:
        """See whether a folder may be used, or a new one in it."""
        archive = self._archive

        def read(_: JobContext) -> Path:
            return archive.require_backup_place(proper_place(folder))

        self._jobs.read(read, self.placed.emit, replaces="backup place", failed=self.refused.emit)

    def start(self, folder: Path) -> None:
        """Back up into a folder; nothing if a backup is being made."""
        if self._running is not None:
            return
        archive = self._archive

        def done(report: BackupReport) -> None:
            self._end()
            self.finished.emit(report, folder)

        def failed(problem: GuardbookError) -> None:
            self._end()
            self._jobs.failed.emit(problem)

        self.progressed.emit(BackupState())
        self._running = self._jobs.long(
            lambda context: archive.back_up(folder, context),
            done,
            progress=self._on_progress,
            failed=failed,
            stopped=self._end,
        )

    def cancel(self) -> None:
        """Stop the backup; the one from before stays whole."""
        if self._running is not None:
            self._running.cancel()

    def _on_progress(self, progress: Progress) -> None:
        if self._running is not None:
            self.progressed.emit(BackupState(progress.done, progress.total, line(progress)))

    def _end(self) -> None:
        self._running = None
        self.progressed.emit(None)

    # -- the reminder --------------------------------------------------------------------
    def look(self) -> None:
        """See whether the last backup is old; nothing is said at the first start."""
        archive = self._archive
        if not archive.writable or archive.folder == paths.sample_archive():
            return

        def read(_: JobContext) -> tuple[bool, LastBackup | None]:
            return is_due(archive, saved.load().backup_days)

        def told(found: tuple[bool, LastBackup | None]) -> None:
            if found[0]:
                self.due.emit(found[1])

        self._jobs.read(read, told, replaces="backup due")

    def later(self) -> None:
        """Remind of it in a week."""
        self._jobs.write(_putting_off(self._archive, LATER), lambda _: None)


def is_due(archive: Archive, days: int) -> tuple[bool, LastBackup | None]:
    """Return whether somebody is to be reminded, and the last backup; reads the disk.

    Args:
        archive: one that can be written to.
        days: how old a backup may be, 0 or less for any age.
    """
    if days <= 0 or archive.counts().all < ENOUGH:
        return False, None
    last, not_before = archive.last_backup(), archive.choice(NOT_BEFORE)
    if last is not None and utc_now() - last.at < dt.timedelta(days=min(days, _MOST)):
        return False, last
    if not isinstance(not_before, str):
        if last is None:
            _putting_off(archive, FIRST)(JobContext())
        return last is not None, last
    try:
        return utc_now() >= from_iso(not_before), last
    except ValueError:
        return True, last


def _putting_off(archive: Archive, span: dt.timedelta) -> Callable[[JobContext], None]:
    until = to_iso(utc_now() + span)
    return lambda _: archive.choose(NOT_BEFORE, until)


def line(progress: Progress) -> str:
    """Return how far a backup is, for the tray."""
    if progress.label == "Copying the database":
        return translate("backups", "The database")
    if not progress.total:
        return ""
    return translate("backups", "{0} of {1} originals").format(
        formats.number(progress.done), formats.number(progress.total)
    )
