"""Knows everything that leaving an archive would stop, and asks before it is stopped."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from desktop_app.gui import formats
from desktop_app.values import dataclass

if TYPE_CHECKING:
    from desktop_app.gui.desk import Desk
    from desktop_app.gui.house import House

translate = formats.translate


@dataclass(frozen=True, slots=True)
class UnderWay:
    """Something that goes on, in sentences.

    Attributes:
        running: what it is, "" for what is over.
        hint: what becomes of it when it is stopped.
        stop: stops it; None for what nobody is asked about.
        ended: what is said of it once it was stopped unasked, "" for nothing.
        ended_hint: and what to do then.
        refuse: tells in the sheet of the thing itself, given a headline, that it comes first;
            None for what goes on behind the window.
        parts: the single things, where it can be several.
    """

    running: str
    hint: str
    stop: Callable[[], object] | None
    ended: str = ""
    ended_hint: str = ""
    refuse: Callable[[str], object] | None = None
    parts: tuple[object, ...] = ()

    @property
    def things(self) -> tuple[object, ...]:
        """What was named by it: its single things, or else its own sentence."""
        return self.parts or (self.running,)


def under_way(house: House) -> list[UnderWay]:
    """Return everything that goes on in the window and in the archive that is open.

    And what was found wrong in it and may not have been read yet.
    """
    desk = house.desk()
    return [*_in_sheets(house), *(_of_archive(desk) if desk is not None else ())]


def stop_all(found: list[UnderWay]) -> None:
    """Stop what can be stopped."""
    for one in found:
        if one.stop is not None:
            one.stop()


def _nothing_kept() -> tuple[str, str]:
    return (
        translate("underway", "Nothing of it is kept when it is stopped."),
        translate("underway", "Nothing of it was kept. Start it again."),
    )


def _in_sheets(house: House) -> list[UnderWay]:
    from desktop_app.gui.backups.restore_view import RestoreSheet
    from desktop_app.gui.recovery_key.view import RecoverySheet

    found, (hint, ended_hint) = [], _nothing_kept()
    for sheet in house.window.findChildren(RestoreSheet):
        if sheet.restoring and sheet.isVisible():
            running = translate("underway", "A backup is being restored.")
            first = translate("underway", "Stop it first.")
            found.append(
                UnderWay(
                    running,
                    hint,
                    sheet.close_sheet,
                    translate(
                        "underway", "Restoring a backup was stopped when the archive was locked."
                    ),
                    ended_hint,
                    _saying(sheet.say, running, first),
                )
            )
    for key in house.window.findChildren(RecoverySheet):
        if key.unkept and key.isVisible():
            running = translate("underway", "A recovery key is being made.")
            first = translate("underway", "Wait until it is shown.")
            found.append(
                UnderWay(
                    running,
                    first,
                    key.close_sheet if key.making else None,
                    translate(
                        "underway",
                        "A recovery key was made, and perhaps not kept, when the archive was "
                        "locked.",
                    ),
                    translate("underway", "Replace it if you do not have it."),
                    _saying(key.say, running, first) if key.making else None,
                )
            )
    return found


def _saying(say: Callable[[str], object], *sentences: str) -> Callable[[str], object]:
    return lambda headline: say(" ".join((headline, *sentences)))


def _of_archive(desk: Desk) -> list[UnderWay]:
    made = desk.made
    if made is None:
        return []
    found, (hint, ended_hint) = [], _nothing_kept()
    imports, exports, backup = made.transfer.imports, made.handing.exports, made.backups.model
    if imports.running and not imports.leaving:
        found.append(
            UnderWay(
                translate("underway", "An import is running."),
                translate(
                    "underway",
                    "What is imported stays. The rest is offered when you open it again.",
                ),
                imports.break_off,  # that is offered when the archive is opened again
            )
        )
    if exports.busy:
        found.append(
            UnderWay(
                formats.plural(
                    "underway",
                    "An export is running.",
                    "%Ln exports are running.",
                    len(exports.runs),
                ),
                hint,
                exports.cancel,
                translate("underway", "An export was stopped when the archive was locked."),
                ended_hint,
                parts=exports.runs,
            )
        )
    if backup.running:
        found.append(
            UnderWay(
                translate("underway", "A backup is being made."),
                translate("underway", "When it is stopped, the next one goes on from there."),
                backup.cancel,
                translate("underway", "A backup was stopped when the archive was locked."),
                translate(
                    "underway", "Start it again: it goes on from there. An earlier one is whole."
                ),
            )
        )
    scans = desk.page_reading.scans
    if scans is not None and scans.running:
        found.append(
            UnderWay(
                translate("underway", "Pages are being read."),
                hint,
                scans.cancel,
                translate("underway", "The reading of pages was stopped by the lock."),
                ended_hint,
            )
        )
    if made.trashing.running:
        found.append(
            UnderWay(
                translate("underway", "Articles are being deleted for good."),
                translate("underway", "What is not deleted yet stays when that is stopped."),
                made.trashing.cancel,
                translate("underway", "Deleting for good was stopped by the lock."),
                translate("underway", "What was not deleted yet is still there."),
            )
        )
    from desktop_app.gui.device.verifying import said_of
    from desktop_app.gui.device.view_model import DeviceViewModel

    for model in desk.findChildren(DeviceViewModel):
        if model.report is not None and not model.report.good:
            # Nobody may have read it: the page goes with the archive, and so does the bar.
            found.append(UnderWay("", "", None, *said_of(model.report)))
        if model.running:
            found.append(
                UnderWay(
                    translate("underway", "The archive is being verified."),
                    translate(
                        "underway", "Nothing is changed by that. Start it again at any time."
                    ),
                    model.cancel,
                    translate("underway", "Verifying was stopped when the archive was locked."),
                    translate("underway", "Start it again."),
                )
            )
    return found


def not_locked() -> str:
    """Return what is said where a lock has to wait."""
    return translate("underway", "The archive is not locked.")


class Leaving:
    """Asks before the archive, or the window, is left while something goes on.

    Args:
        house: what the window is made of.
    """

    def __init__(self, house: House) -> None:
        self._house = house
        self._agreed = False

    def refused(self, headline: str) -> bool:
        """Whether something in a sheet comes first, which says so then.

        Args:
            headline: what is not done.
        """
        first = next((one.refuse for one in under_way(self._house) if one.refuse), None)
        if first is not None:
            first(headline)
        return first is not None

    def may_close(self, close: Callable[[], object]) -> bool:
        """Whether the window may be closed; see ``may``."""
        return self.may(
            translate("underway", "The window is not closed."),
            translate("underway", "Stop it and close"),
            close,
        )

    def may_open(self, leave: Callable[[], object]) -> bool:
        """Whether another archive may be opened in place of this one; see ``may``."""
        return self.may(
            translate("underway", "The other archive is not opened."),
            translate("underway", "Stop it and open"),
            leave,
        )

    def may_lock(self, lock: Callable[[], object]) -> bool:
        """Whether the archive may be locked; see ``may``."""
        return self.may(not_locked(), translate("underway", "Stop it and lock"), lock)

    def may(self, headline: str, yes: str, leave: Callable[[], object]) -> bool:
        """Whether nothing goes on; otherwise names all of it, and offers to stop that.

        Args:
            headline: what is not done.
            yes: what the button says.
            leave: called once everything that was named is stopped.
        """
        if self._agreed:
            return True
        if self.refused(headline):
            return False
        house, desk = self._house, self._house.desk()
        named = [one for one in under_way(house) if one.stop is not None]
        if not named:
            return True

        def stop() -> None:
            if house.desk() is not desk:
                return
            known = {thing for one in named for thing in one.things}
            now = under_way(house)
            if any(one.stop and not known.issuperset(one.things) for one in now):
                self.may(headline, yes, leave)  # something was begun since
                return
            stop_all(now)
            self._agreed = True
            try:
                leave()
            finally:
                self._agreed = False

        said = " ".join(f"{one.running} {one.hint}" for one in named)
        house.window.messages.note(headline, said, yes, stop)
        return False
