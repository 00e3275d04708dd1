"""Locks the archive, by command or by itself, and shows the sheets of what opens it."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from desktop_app.gui.under_way import Leaving, UnderWay, not_locked, stop_all, under_way

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

    from desktop_app.gui.backups.restore_view import RestoreSheet
    from desktop_app.gui.desk import Desk
    from desktop_app.gui.house import House
    from desktop_app.gui.vigil import Vigil
    from desktop_app.vault.passphrases import Ways
_SWEEPS = 2
"""So often sheets are closed: one that goes may bring another, as the key does for a backup."""


class Locking(QObject):
    """Commands around passphrase and recovery key.

    Args:
        house: what the window is made of.
        lock: closes the archive and asks for what opens the one in a folder.
    """

    def __init__(
        self,
        house: House,
        lock: Callable[[Path, Ways], object],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._house, self._lock = house, lock
        self.leaving = Leaving(house)
        self._vigil: Vigil | None = None
        self._ways: Ways | None = None
        self._cut_short: tuple[Path, str, str] | None = None
        """The archive that locked itself while something was made of it, and what to say of it."""

    def handlers(self) -> dict[str, Callable[[], object]]:
        """Return what these commands do, by action."""
        return {
            "archive.passphrase": self.show,
            "archive.recovery": self.show_recovery,
            "archive.lock": self.lock,
        }

    # -- the sheets ----------------------------------------------------------------------
    def show(self) -> None:
        """Lay the sheet of the passphrase over the window."""
        from desktop_app.gui.passphrase.view import PassphraseSheet
        from desktop_app.gui.passphrase.view_model import PassphraseViewModel

        house, desk = self._house, self._house.desk()
        if desk is None:
            return
        model = PassphraseViewModel(desk.archive, desk.jobs, desk)
        model.changed.connect(self._tell)
        model.changed.connect(partial(self._look, desk))
        sheet = PassphraseSheet(house.theme, model, house.window)
        house.open_sheet(sheet)

    def _tell(self, left: bool) -> None:
        self._house.window.messages.toast(
            self.tr("The passphrase is set")
            if left
            else self.tr("The passphrase is gone: this computer opens the archive")
        )

    def show_recovery(self) -> None:
        """Lay the sheet of the recovery key over the window."""
        from desktop_app.gui.recovery_key.view import RecoverySheet
        from desktop_app.gui.recovery_key.view_model import RecoveryViewModel

        house, desk = self._house, self._house.desk()
        if desk is None:
            return
        model = RecoveryViewModel(desk.archive, desk.jobs, desk)
        toast = house.window.messages.toast
        model.removed.connect(lambda: toast(self.tr("The recovery key is gone")))
        for changed in (model.made, model.removed):
            changed.connect(partial(self._look, desk))
        name = self.tr("Guardbook recovery key.txt")

        def file() -> Path | None:
            return house.dialogs().save_as(self.tr("Save recovery key"), name)

        def printer() -> QPrinter | None:
            return house.dialogs().printer(1, "A4")

        sheet = RecoverySheet(house.theme, model, house.window, file=file, printer=printer)
        house.open_sheet(sheet)

    # -- by itself -----------------------------------------------------------------------
    def attend(self, desk: Desk) -> None:
        """Lock an archive by itself that was opened, if it can be; say what its locking ended."""
        self._ways = None  # of the archive before
        desk.settled.connect(partial(self._look, desk))
        if self._cut_short is not None and self._cut_short[0] == desk.archive.folder:
            self._house.window.messages.note(*self._cut_short[1:])
        self._cut_short = None

    def _look(self, desk: Desk, *_: object) -> None:
        """See what opens the archive now; nobody is asked where no passphrase does."""
        if self._house.desk() is desk:
            known = partial(self._know, desk)
            desk.jobs.read(lambda _: desk.archive.lockable(), known, replaces="lockable")

    def _know(self, desk: Desk, ways: Ways | None) -> None:
        if self._house.desk() is not desk:
            return
        self._ways = ways
        if ways is not None and self._vigil is None:
            from desktop_app.gui.vigil import Vigil

            self._vigil = Vigil(self._house, self)
            self._vigil.due.connect(self._lock_by_itself)
        if self._vigil is not None:
            self._vigil.keep(watching=ways is not None)

    @property
    def lockable(self) -> bool:
        """Whether what is open can be locked."""
        return self._ways is not None and self._house.desk() is not None

    def heed_settings(self) -> None:
        """Take up what was chosen about locking."""
        if self._vigil is not None:
            self._vigil.keep(watching=self.lockable)

    def _lock_by_itself(self) -> None:
        """Lock now: nobody is there to be asked, and what runs is stopped."""
        desk = self._house.desk()
        if desk is None or self._ways is None:
            return
        found = under_way(self._house)
        self._clear_the_view()
        if not desk.may_leave(self.lock):
            return  # words that nothing keeps; the bar says so
        stop_all(found)
        self._remember(desk, found)
        self._go(desk, self._ways)

    def _remember(self, desk: Desk, found: list[UnderWay]) -> None:
        """Keep what is to be said of these when the archive is opened again."""
        first, *others = [(one.ended, one.ended_hint) for one in found if one.ended] or [("", "")]
        if first[0]:
            rest = (part for one in others for part in one)
            self._cut_short = desk.archive.folder, first[0], " ".join((first[1], *rest))

    def _restoring(self) -> RestoreSheet | None:
        from desktop_app.gui.backups.restore_view import RestoreSheet

        sheets = self._house.window.findChildren(RestoreSheet)
        return next((one for one in sheets if one.restoring and one.isVisible()), None)

    # -- by command ----------------------------------------------------------------------
    def lock(self) -> None:
        """Lock the archive if nothing here opens it unasked; otherwise offer to set a passphrase.

        A sheet that lies over the window goes, as with Esc; one that restores is asked about.
        """
        desk = self._house.desk()
        if desk is None:
            return
        restoring = self._restoring()
        if restoring is not None:
            self._ask_to_stop(restoring)
            return

        def known(ways: Ways | None) -> None:
            if self._house.desk() is not desk or self.leaving.refused(not_locked()):
                return
            over = [one for one in under_way(self._house) if one.stop is None]
            self._clear_the_view()
            if ways is not None:
                self._remember(desk, over)
                self._leave(desk, ways)
            else:
                self.show()

        desk.jobs.read(lambda _: desk.archive.lockable(), known, replaces="lock")

    def _ask_to_stop(self, sheet: RestoreSheet) -> None:
        from desktop_app.gui.confirming import ConfirmSheet

        house = self._house
        if any(one.isVisible() for one in house.window.findChildren(ConfirmSheet)):
            return

        def stop() -> None:
            sheet.close_sheet()
            self.lock()

        asked = ConfirmSheet(
            house.theme,
            self.tr("Lock while a backup is being restored?"),
            self.tr("Nothing of it is kept when it is stopped."),
            self.tr("Stop it and lock"),
            stop,
            house.window,
        )
        sheet.closed.connect(asked.close_sheet)
        asked.open()

    def _leave(self, desk: Desk, ways: Ways) -> None:
        """Lock, unless words or files would be left behind; says so then."""
        if not desk.may_leave(self.lock):
            return
        if self.leaving.may_lock(partial(self._leave_at_once, desk, ways)):
            self._go(desk, ways)

    def _leave_at_once(self, desk: Desk, ways: Ways) -> None:
        self._clear_the_view()
        if desk.may_leave(self.lock):
            self._go(desk, ways)

    def _go(self, desk: Desk, ways: Ways) -> None:
        self._ways = None
        self._lock(desk.archive.folder, ways)
        if self._vigil is not None:  # only now: the computer may sleep once nobody listens
            self._vigil.keep(watching=False)

    def _clear_the_view(self) -> None:
        """Take away what lies over the window: menus, dialogs, and sheets, the last one first."""
        from desktop_app.gui.overlay import Sheet
        from desktop_app.gui.popup import Popup
        from desktop_app.gui.tags.view import PickPopup

        window = self._house.window
        for above in (QApplication.activePopupWidget, QApplication.activeModalWidget):
            part = above()
            if part is not None and part is not window:
                part.close()
        popups: list[Popup | PickPopup] = [
            *window.findChildren(Popup),
            *window.findChildren(PickPopup),
        ]
        for popup in popups:
            popup.close_popup()
        for _ in range(_SWEEPS):
            for sheet in reversed(window.findChildren(Sheet)):
                if sheet.isVisible():
                    sheet.close_sheet()
