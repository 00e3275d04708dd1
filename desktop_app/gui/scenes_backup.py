"""Backups for their pictures: making one, being reminded of it, and restoring one."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from pathlib import Path

from desktop_app.archive.backup_manifest import ORIGINAL, damaged
from desktop_app.archive.reports import BackupFacts, LastBackup
from desktop_app.domain.dates import utc_now
from desktop_app.errors import PassphraseNeeded
from desktop_app.gui.backups.restore_model import Found, RestoreViewModel
from desktop_app.gui.backups.restore_view import RestoreSheet
from desktop_app.gui.backups.view import ReminderCard
from desktop_app.gui.backups.view_model import BackupState, Situation, line
from desktop_app.gui.photographer import Photographer
from desktop_app.gui.scenes import close_sheets
from desktop_app.jobs import Progress
from desktop_app.vault.passphrases import Ways

_FOLDER = Path("/media/stick/Guardbook backup")


def backups(photographer: Photographer) -> Iterator[str]:
    """Open one part after another; yield the name of each.

    Args:
        photographer: has the sample archive open; its window is as before at the end.
    """
    model, panes = photographer.desk.commands.backups.model, photographer.panes
    last = LastBackup(_FOLDER, utc_now() - dt.timedelta(days=20), there=True)
    photographer.do("archive.backup")
    yield "backup_first"
    close_sheets(photographer)
    photographer.do("archive.backup")
    model.known.emit(Situation(Ways(passphrase=True, here=True, recovery=True), last, True))
    photographer.rest()
    yield "backup_again"
    close_sheets(photographer)
    model.progressed.emit(BackupState(412, 1200, line(Progress(412, 1200))))
    photographer.rest()
    yield "backup_running"
    model.progressed.emit(None)
    model.due.emit(last)
    photographer.rest()
    yield "reminder"
    (card,) = panes.sidebar.findChildren(ReminderCard)
    card.not_now.click()
    photographer.rest()
    yield from _restoring(photographer)


def _restoring(photographer: Photographer) -> Iterator[str]:
    """A backup that can be restored, one that asks for a passphrase, and one that is damaged."""
    window = photographer.window
    facts = BackupFacts("Court files", utc_now(), 1240, 1200, 180_000_000)
    model = RestoreViewModel(window.jobs)
    sheet = RestoreSheet(window.theme, model, _FOLDER, window.window)
    photographer.desk.tools.open_sheet(sheet)
    photographer.rest()
    model.locked.emit(PassphraseNeeded("", passphrase=True, recovery=True))
    photographer.rest()
    yield "restore_locked"
    model.found.emit(Found(facts, Path("/media/disk/Court files")))
    photographer.rest()
    yield "restore"
    model.refused.emit(damaged(ORIGINAL))
    photographer.rest()
    yield "restore_damaged"
    close_sheets(photographer)
