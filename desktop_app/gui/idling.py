"""Tells when nobody has used the window for a while."""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QWidget

_KIND = QEvent.Type
_INPUT = frozenset(
    {
        _KIND.KeyPress,
        _KIND.MouseButtonPress,
        _KIND.MouseMove,
        _KIND.Wheel,
        _KIND.TouchBegin,
        _KIND.TouchUpdate,
        _KIND.TabletPress,
        _KIND.TabletMove,
    }
)
_MOST = 366 * 24 * 60
"""Minutes; whatever stands in the file of the settings, it is a number to reckon with."""

_LONGEST = 24 * 60 * 60
"""Seconds of one wait: Qt counts milliseconds in 32 bits."""


def seconds() -> float:
    """Return a clock that goes on while the computer sleeps, where the system has one."""
    if hasattr(time, "CLOCK_BOOTTIME"):
        return time.clock_gettime(time.CLOCK_BOOTTIME)
    return time.monotonic()


class IdleWatch(QObject):
    """Sees the input of one window; wakes an idle computer once in the time that it waits.

    Args:
        window: whose input counts.
        minutes: returns after how many minutes it is due, 0 for never.

    Signals:
        due: nobody has used the window for that long.
    """

    due = Signal()

    def __init__(
        self, window: QWidget, minutes: Callable[[], int], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._window, self._minutes = window, minutes
        self._last = seconds()
        # One shot in all the time: input is only noted, and what is left waited for then.
        self._timer = QTimer(self, singleShot=True)
        self._timer.setTimerType(Qt.TimerType.VeryCoarseTimer)
        self._timer.timeout.connect(self._on_timeout)

    @property
    def waiting(self) -> bool:
        """Whether it will be due some time."""
        return self._timer.isActive()

    def begin(self) -> None:
        """Watch from now on; also after another number of minutes was chosen."""
        self.end()
        handle = self._window.windowHandle()
        if handle is not None and self._minutes() > 0:
            # Of the window alone: a filter of the application would see every event there is.
            handle.installEventFilter(self)
            self._note()

    def end(self) -> None:
        """Watch no longer."""
        self._timer.stop()
        handle = self._window.windowHandle()
        if handle is not None:
            handle.removeEventFilter(self)

    def eventFilter(self, _: QObject, event: QEvent) -> bool:
        """Note the time of input; what comes too late, as after a sleep, is not let through."""
        if event.type() in _INPUT and self._timer.isActive():
            if self._rest() <= 0:
                self._on_timeout()
                return True
            self._last = seconds()
        return False

    def _note(self) -> None:
        self._last = seconds()
        self._wait(self._rest())

    def _rest(self) -> float:
        return min(self._minutes(), _MOST) * 60 - (seconds() - self._last)

    def _wait(self, rest: float) -> None:
        self._timer.start(int(min(rest, _LONGEST) * 1000) + 1)

    def _on_timeout(self) -> None:
        rest = self._rest()
        if rest > 0:
            self._wait(rest)
            return
        # Where nothing can be done about it now, it is due again after as long.
        self._note()
        self.due.emit()
