"""Long work as plain functions: ``job(context)`` reports progress and can be cancelled."""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import TypeAlias, TypeVar

from desktop_app.values import dataclass


class Cancelled(Exception):
    """Raised by a checkpoint after ``cancel()``; what was committed before stays."""


@dataclass(frozen=True, slots=True)
class Progress:
    """How far a job is: ``done`` of ``total`` units (0 = not known yet).

    ``label`` names the activity ("Importing"), ``detail`` what it is at (a file name).
    """

    done: int = 0
    total: int = 0
    label: str = ""
    detail: str = ""


class Courtesy:
    """Lets workers stand back for a moment while a window computes.

    Only one thread of Python computes at a time, and they take turns: beside a worker, what the
    window does in 10 ms takes 20. Workers ask at their checkpoints.
    """

    PATIENCE_S = 0.03
    """For how long a worker stands back at a time; then it goes on in any case."""

    def __init__(self) -> None:
        self._free = threading.Event()
        self._free.set()
        self._window = 0

    def begin(self) -> None:
        """Ask workers to stand back; called by the window's thread."""
        self._window = threading.get_ident()
        self._free.clear()

    def end(self) -> None:
        """Let workers go on."""
        self._free.set()

    @property
    def wanted(self) -> bool:
        """Whether a window computes now."""
        return not self._free.is_set()

    def stand_back(self) -> None:
        """Wait while a window computes; nothing to the window itself."""
        if self.wanted and threading.get_ident() != self._window:
            self._free.wait(self.PATIENCE_S)


courtesy = Courtesy()
"""Of this process: its window begins and ends it, its workers stand back."""


def _ignore(_: Progress) -> None:
    """Discard progress."""


class JobContext:
    """Handed to every job. ``cancel`` may be called from any thread."""

    def __init__(self, on_progress: Callable[[Progress], None] = _ignore) -> None:
        self._on_progress = on_progress
        self._cancelled = threading.Event()

    def cancel(self) -> None:
        """Ask the job to stop at its next checkpoint."""
        self._cancelled.set()

    @property
    def cancelled(self) -> bool:
        """Whether ``cancel`` was called. A worker stands back here while the window computes."""
        courtesy.stand_back()
        return self._cancelled.is_set()

    def report(self, done: int = 0, total: int = 0, label: str = "", detail: str = "") -> None:
        """Tell how far the job is, without a chance to stop."""
        if self._on_progress is not _ignore:
            self._on_progress(Progress(done, total, label, detail))

    def checkpoint(self, done: int = 0, total: int = 0, label: str = "", detail: str = "") -> None:
        """Report progress; raise ``Cancelled`` if asked to stop.

        Call it between committed units only.
        """
        if self.cancelled:
            raise Cancelled
        self.report(done, total, label, detail)

    def pause(self, seconds: float) -> None:
        """Wait for something that tells nobody when it is over; raise ``Cancelled`` if asked to."""
        if self._cancelled.wait(seconds):
            raise Cancelled


T = TypeVar("T")
Job: TypeAlias = Callable[[JobContext], T]
