"""Tells when the computer is about to sleep, where the system says so (logind, over D-Bus).

It asks for a moment of delay, and gives it back as soon as everybody who listens is done. Where
there is no such bus, nothing is told.
"""

from __future__ import annotations

import contextlib
import os
from typing import cast

from PySide6.QtCore import SLOT, QObject, Signal, Slot
from PySide6.QtDBus import QDBusConnection, QDBusMessage, QDBusPendingCallWatcher

_SERVICE = "org.freedesktop.login1"
_PATH = "/org/freedesktop/login1"
_MANAGER = "org.freedesktop.login1.Manager"
_SIGNAL = "PrepareForSleep"
_PREPARE = cast("bytes", SLOT("prepare(bool)"))
"""PySide's types want bytes here; it takes text alone."""


class SleepWatch(QObject):
    """Listens to the system's session manager.

    Args:
        bus: where it is; the system's by default.

    Signals:
        due: the computer sleeps as soon as this is handled.
    """

    due = Signal()

    def __init__(self, parent: QObject | None = None, bus: QDBusConnection | None = None) -> None:
        super().__init__(parent)
        self._given = bus
        self._bus: QDBusConnection | None = None
        self._delay: int | None = None
        """A file descriptor; until it is closed, the computer waits a moment."""

    def begin(self) -> bool:
        """Listen from now on; return whether there is anybody to listen to."""
        if self._bus is not None:
            return True
        bus = self._given or QDBusConnection.systemBus()
        if not bus.isConnected():
            return False
        if not bus.connect(_SERVICE, _PATH, _MANAGER, _SIGNAL, self, _PREPARE):
            return False
        self._bus = bus
        self._ask_for_delay()
        return True

    def end(self) -> None:
        """Listen no longer."""
        if self._bus is not None:
            self._bus.disconnect(_SERVICE, _PATH, _MANAGER, _SIGNAL, self, _PREPARE)
            self._bus = None
        self._give_back()

    @Slot(bool)
    def prepare(self, begins: bool) -> None:
        """Take what the system says: it is about to sleep, or has woken up."""
        if begins:
            try:
                self.due.emit()
            finally:
                self._give_back()
        elif self._bus is not None:
            self._ask_for_delay()

    def _ask_for_delay(self) -> None:
        if self._bus is None:
            return
        call = QDBusMessage.createMethodCall(_SERVICE, _PATH, _MANAGER, "Inhibit")
        call.setArguments(["sleep", "Guardbook", "The archive is being locked", "delay"])
        watcher = QDBusPendingCallWatcher(self._bus.asyncCall(call), self)
        watcher.finished.connect(self._on_delay)

    def _on_delay(self, watcher: QDBusPendingCallWatcher) -> None:
        watcher.deleteLater()
        said = watcher.reply().arguments()
        number = said[0].fileDescriptor() if said and hasattr(said[0], "fileDescriptor") else -1
        if number >= 0:
            self._give_back()
            if self._bus is not None:
                # The one of the message is closed together with that.
                self._delay = os.dup(number)

    def _give_back(self) -> None:
        if self._delay is not None:
            with contextlib.suppress(OSError):
                os.close(self._delay)
            self._delay = None
