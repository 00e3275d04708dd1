"""Lets Python look for cyclic garbage on the GUI thread only.

Python collects in whatever thread happens to allocate. A Qt object that dies in a worker takes
its timers and its window with it from the wrong thread, which ends in a crash. calibre and Anki
do as is done here: automatic collection is off, and a timer collects.
"""

from __future__ import annotations

import gc
import sys

from PySide6.QtCore import QObject, QTimer

INTERVAL_MS = 250
"""While much is imported, what is made in a whole second takes too long to look at."""
FIRST_MS = 10_000
"""What the first picture is made of stays: looking at it would only delay that."""
MANY_MODULES = 20
"""So many modules that were imported since the last look are worth sparing."""


class GarbageCollector(QObject):
    """Collects four times a second, each generation as often as Python itself would."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._was_on = gc.isenabled()
        self._thresholds = gc.get_threshold()
        gc.disable()
        self._modules = len(sys.modules)
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._on_time)
        self._timer.start(FIRST_MS)

    def _on_time(self) -> None:
        self._timer.setInterval(INTERVAL_MS)
        self.check()

    def check(self) -> int | None:
        """Collect the oldest generation that is due; return which, None if none is.

        After many modules were imported, such as those that the first edit needs, all that is alive
        is spared instead: looking at a hundred thousand new functions would stop the window for
        about a tenth of a second, once for each generation. Garbage among them stays, but modules
        are imported once.
        """
        due = [
            generation
            for generation, (count, threshold) in enumerate(
                zip(gc.get_count(), self._thresholds, strict=True)
            )
            if count > threshold > 0
        ]
        if not due:
            return None
        before, self._modules = self._modules, len(sys.modules)
        if self._modules - before >= MANY_MODULES:
            self.spare()
            return None
        gc.collect(due[-1])
        return due[-1]

    @staticmethod
    def spare() -> None:
        """Look no more at what is alive now: modules and widgets, which stay for long.

        Otherwise each look at the oldest generation would stop the window for a tenth of a second.
        """
        gc.freeze()

    @staticmethod
    def spare_nothing() -> None:
        """Look at everything again, such as when an archive's widgets are about to die."""
        gc.unfreeze()

    def stop(self) -> None:
        """Leave it to Python again."""
        self._timer.stop()
        self.spare_nothing()
        if self._was_on:
            gc.enable()
