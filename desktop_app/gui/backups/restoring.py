"""The command that restores a backup; no archive need be open."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from desktop_app.gui.house import House
from desktop_app.gui.sentences import localized

if TYPE_CHECKING:
    from desktop_app.archive.reports import RestoreReport


class Restoring(QObject):
    """Asks for a backup, restores it, and opens what came of it."""

    def __init__(self, house: House, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._house = house

    def ask(self) -> None:
        """Ask for the folder of a backup and show what it is."""
        from desktop_app.gui.backups.restore_model import RestoreViewModel
        from desktop_app.gui.backups.restore_view import RestoreSheet

        house = self._house
        source = house.dialogs().folder(self.tr("Folder of the backup"))
        if source is None:
            return
        sheet = RestoreSheet(house.theme, RestoreViewModel(house.jobs), source, house.window)

        def choose() -> None:
            folder = house.dialogs().folder(self.tr("New or empty folder for the archive"))
            if folder is not None:
                sheet.choose_folder(folder)

        sheet.choosing.connect(choose)
        sheet.done.connect(self._on_restored)
        house.open_sheet(sheet)

    def _on_restored(self, report: RestoreReport, folder: Path) -> None:
        house = self._house
        messages = house.window.messages
        house.open_archive(folder)
        messages.toast(self.tr("Restored, and every byte was checked"))
        if report.left_out or report.problems:
            said = [localized(one) for one in report.problems[:3]]
            if report.left_out:
                said.append(self.tr("Some originals were missing in the archive already."))
            messages.note(
                self.tr("The archive is as it was, and something was wrong in it before."),
                " ".join(said),
                self.tr("Verify…"),
                lambda: house.take("help.device"),
            )
