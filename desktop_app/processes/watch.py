"""Ends a process that takes too long over a file, or too much memory."""

from __future__ import annotations

import contextlib
import os
import signal
import threading
import time
from collections.abc import Callable
from pathlib import Path

from desktop_app.processes.limits import Limits

LOOK_S = 0.1
"""Seconds between two looks."""

TIME, MEMORY = "time", "memory"
"""What a process was ended for."""


class Watch:
    """Looks at a process in a thread of its own, until it is told to stop.

    Args:
        number: the process.
        kill: ends it.
        limits: what it may use.
    """

    def __init__(self, number: int, kill: Callable[[], None], limits: Limits) -> None:
        self._number, self._kill, self._limits = number, kill, limits
        self._turn = threading.Lock()
        self._asked = self._answered = 0
        self._since = time.monotonic()
        self._over = threading.Event()
        self.cause = ""
        """``TIME`` or ``MEMORY`` once it was ended from here for that."""
        self._thread = threading.Thread(target=self._look, name="reading-watch", daemon=True)
        self._thread.start()

    def ask(self) -> None:
        """Note that it was given something to do."""
        with self._turn:
            if self._asked <= self._answered:
                self._since = time.monotonic()
            self._asked += 1

    def answer(self) -> None:
        """Note that it is done with that; to be called when it happens, from any thread."""
        with self._turn:
            # Answers to what was never asked give no time for what will be.
            self._answered = min(self._answered + 1, self._asked)
            self._since = time.monotonic()

    def ended_for(self, exit_code: int | None) -> str:
        """Return what it was ended for, from here or by the system; "" for neither.

        Args:
            exit_code: what it ended with (minus a signal's number).
        """
        # Windows does not count the processor's time, and knows no such signal.
        if not self.cause and hasattr(signal, "SIGXCPU") and exit_code == -signal.SIGXCPU:
            return TIME
        return self.cause

    def stop(self) -> None:
        """Look no more."""
        self._over.set()
        self._thread.join()

    def _look(self) -> None:
        while not self._over.wait(LOOK_S):
            with self._turn:
                busy = self._asked > self._answered
                seconds = time.monotonic() - self._since if busy else 0.0
            if seconds > self._limits.patience:
                self.cause = TIME
            elif resident(self._number) > self._limits.memory:
                self.cause = MEMORY
            if self.cause:
                self._kill()
                return


def resident(number: int) -> int:
    """Return the bytes of memory that a process holds, 0 where the system does not say it."""
    with contextlib.suppress(OSError, ValueError, IndexError, AttributeError):
        pages = Path(f"/proc/{number}/statm").read_text(encoding="ascii").split()[1]
        return int(pages) * os.sysconf("SC_PAGE_SIZE")
    return 0
