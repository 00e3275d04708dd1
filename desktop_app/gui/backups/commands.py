"""Commands around the backup of the open archive."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from desktop_app.gui.backups.view_model import BackupState, BackupViewModel, summary
from desktop_app.gui.tools import Tools

if TYPE_CHECKING:
    from desktop_app.archive.reports import BackupReport, LastBackup
    from desktop_app.gui.backups.view import BackupSheet, ReminderCard


class Backups(QObject):
    """Backs up, and reminds of it."""

    def __init__(self, tools: Tools, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._tools = tools
        self._card: ReminderCard | None = None
        self.model = BackupViewModel(tools.archive, tools.jobs, self)
        self.model.progressed.connect(self._show_progress)
        self.model.finished.connect(self._on_finished)
        self.model.due.connect(self._remind)

    def handlers(self) -> dict[str, Callable[[], object]]:
        """Return what these commands do, by action."""
        return {"archive.backup": self.show}

    def show(self) -> None:
        """Ask where the backup goes; while one is made, there is nothing to ask."""
        from desktop_app.gui.backups.view import BackupSheet

        tools = self._tools
        if tools.sheets() or self.model.running:
            return
        sheet = BackupSheet(tools.theme, self.model, tools.window)
        sheet.choosing.connect(lambda: self._choose(sheet))
        sheet.confirmed.connect(self._start)
        sheet.key_wanted.connect(self._make_key)
        tools.open_sheet(sheet)

    def _choose(self, sheet: BackupSheet) -> None:
        folder = self._tools.dialogs.folder(self.tr("Folder for the backup"))
        if folder is not None:
            sheet.choose_folder(folder)

    def _start(self, folder: Path) -> None:
        self._forget_card()
        self.model.start(folder)

    def _make_key(self) -> None:
        """Show the sheet of the recovery key; when that is gone, ask again."""
        tools = self._tools
        tools.actions["archive.recovery"].trigger()
        for sheet in tools.sheets():
            sheet.closed.connect(self.show)

    def _show_progress(self, state: BackupState | None) -> None:
        self._tools.panes.tray.show_state(self.model, state)

    def _on_finished(self, report: BackupReport, folder: Path) -> None:
        messages, show = self._tools.window.messages, self._tools.dialogs.show_in_folder

        def open_folder() -> None:
            show(folder / "backup.json")

        messages.toast(summary(report), self.tr("Show"), open_folder)
        if report.missing:
            messages.note(
                self.tr("Some originals are missing in the archive itself, and in the backup."),
                self.tr("“On this device only” verifies the archive and names them."),
                self.tr("Verify…"),
                lambda: self._tools.actions["help.device"].trigger(),
            )

    # -- the reminder --------------------------------------------------------------------
    def look(self) -> None:
        """Remind of the backup if the last one is old."""
        self.model.look()

    def _remind(self, last: LastBackup | None) -> None:
        from desktop_app.gui.backups.view import ReminderCard

        self._forget_card()
        card = self._card = ReminderCard(self._tools.theme, last)
        card.wanted.connect(self.show)
        card.later.connect(self._put_off)
        self._tools.panes.sidebar.tray_place.insertWidget(0, card)
        card.show()

    def _put_off(self) -> None:
        self._forget_card()
        self.model.later()
        self._tools.panes.sidebar.tree.setFocus()

    def _forget_card(self) -> None:
        if self._card is not None:
            self._card.hide()
            self._card.deleteLater()
            self._card = None
