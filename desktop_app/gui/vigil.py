"""Decides when an archive locks itself: after a while without input, and before a sleep.

Imported once there is an archive that can be locked.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from desktop_app.gui.idling import IdleWatch

if TYPE_CHECKING:
    from desktop_app.gui.house import House
    from desktop_app.gui.sleeping import SleepWatch


class Vigil(QObject):
    """Watches for both, as the settings want it.

    Signals:
        due: the archive is to be locked before this returns.
    """

    due = Signal()

    def __init__(self, house: House, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._house = house
        self.idle = IdleWatch(house.window, lambda: house.looks.settings.lock_after, self)
        self.idle.due.connect(self.due)
        self.sleep: SleepWatch | None = None

    def keep(self, *, watching: bool) -> None:
        """Watch from now on, as the settings want it by now, or watch no longer."""
        if not watching:
            self.idle.end()
        else:
            self.idle.begin()
        if watching and self._house.looks.settings.lock_asleep:
            self._listen()
        elif self.sleep is not None:
            self.sleep.end()

    def _listen(self) -> None:
        if self.sleep is None:
            try:
                from desktop_app.gui.sleeping import SleepWatch
            except ImportError:  # Qt was built without it
                return
            self.sleep = SleepWatch(self)
            self.sleep.due.connect(self.due)
        self.sleep.begin()
