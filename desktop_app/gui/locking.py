"""Locks the archive, and shows the sheet of its passphrase."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

if TYPE_CHECKING:
    from desktop_app.gui.desk import Desk
    from desktop_app.gui.house import House
    from desktop_app.vault.passphrases import Ways


class Locking(QObject):
    """Commands around the passphrase.

    Args:
        house: what the window is made of.
        lock: closes the archive and asks for the passphrase of the one in a folder.
    """

    def __init__(
        self, house: House, lock: Callable[[Path], object], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._house, self._lock = house, lock

    def handlers(self) -> dict[str, Callable[[], object]]:
        """Return what these commands do, by action."""
        return {"archive.passphrase": self.show, "archive.lock": self.lock}

    def show(self) -> None:
        """Lay the sheet over the window."""
        from desktop_app.gui.passphrase.view import PassphraseSheet
        from desktop_app.gui.passphrase.view_model import PassphraseViewModel

        house, desk = self._house, self._house.desk()
        if desk is None:
            return
        model = PassphraseViewModel(desk.archive, desk.jobs, desk)
        model.changed.connect(self._tell)
        sheet = PassphraseSheet(house.theme, model, house.window)
        house.open_sheet(sheet)

    def _tell(self, left: bool) -> None:
        self._house.window.messages.toast(
            self.tr("The passphrase is set")
            if left
            else self.tr("The passphrase is gone: this computer opens the archive")
        )

    def lock(self) -> None:
        """Lock the archive if only its passphrase opens it here; otherwise offer to set one."""
        desk = self._house.desk()
        if desk is None:
            return

        def known(ways: Ways) -> None:
            if self._house.desk() is not desk:
                return
            if ways.passphrase and not ways.here:
                self._leave(desk)
            else:
                self.show()

        desk.jobs.read(lambda _: desk.archive.ways_in(), known, replaces="lock")

    def _leave(self, desk: Desk) -> None:
        """Lock, unless words or files would be left behind; says so then."""
        if not desk.may_leave(self.lock):
            return
        imports = desk.transfer.imports
        if imports.running and not imports.leaving:

            def stop() -> None:
                imports.break_off()
                self.lock()

            self._house.window.messages.note(
                self.tr("The archive is not locked: an import is running."),
                self.tr("What is imported stays. The rest is offered when you open it again."),
                self.tr("Stop it and lock"),
                stop,
            )
            return
        self._lock(desk.archive.folder)
