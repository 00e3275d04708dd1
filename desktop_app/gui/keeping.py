"""Keeps the settings: what is chosen is in their file a moment later, whatever becomes of us."""

from __future__ import annotations

import logging
from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

from desktop_app import settings as saved
from desktop_app.errors import GuardbookError
from desktop_app.gui.job_runner import JobRunner
from desktop_app.values import replace

log = logging.getLogger(__name__)

PAUSE_MS = 400
"""Choices that follow each other so quickly are written together."""


class Keeping(QObject):
    """Holds the settings of this window and writes what it changed, a moment after the change.

    What another window writes meanwhile stays: only what differs from what was written last
    is written.
    """

    def __init__(
        self, settings: saved.Settings, jobs: JobRunner, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._now = self._written = settings
        self.gather: Callable[[], saved.Settings] = lambda: self._now
        """Returns the settings together with what only the window knows, such as its size."""
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._pause.timeout.connect(self._write)
        self._over = False

    @property
    def settings(self) -> saved.Settings:
        """What is chosen now."""
        return self._now

    def put(self, settings: saved.Settings) -> None:
        """Take a choice."""
        if settings != self._now:
            self._now = settings
            self.touch()

    def hold(self, settings: saved.Settings) -> None:
        """Take what is written with the next choice, or at the end."""
        self._now = settings

    def settle(self, *, archives: tuple[str, ...]) -> None:
        """Take up what was written to the file already."""
        self._now = replace(self._now, archives=archives)
        self._written = replace(self._written, archives=archives)

    def touch(self) -> None:
        """Something that ``gather`` asks for may be different: write in a moment."""
        if not self._over:
            self._pause.start()

    def finish(self) -> None:
        """Write what is not written yet, before the end; call it when no job runs any more."""
        self._over = True
        self._pause.stop()
        _save(self.gather(), self._written)

    def _write(self) -> None:
        now, before = self.gather(), self._written
        changed = saved.changed(now, before)
        if not changed:
            return

        def done(kept: bool) -> None:
            if kept:
                self._written = replace(self._written, **changed)

        self._jobs.write(lambda _: _save(now, before), done)


def _save(now: saved.Settings, before: saved.Settings) -> bool:
    """Write what differs; return whether that was possible. Called on any thread."""
    try:
        saved.save(now, was=before)
    except (GuardbookError, OSError) as problem:
        log.warning("The settings were not saved: %s", type(problem).__name__)
        return False
    return True
