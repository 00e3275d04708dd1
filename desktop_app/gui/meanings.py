"""What the colours of highlights mean in the open archive: the one place that knows it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from desktop_app.domain.annotations import MEANINGS, Colour
from desktop_app.gui import formats
from desktop_app.gui.job_runner import JobRunner
from desktop_app.jobs import JobContext

if TYPE_CHECKING:
    from desktop_app.archive.archive import Archive


class ColourMeanings(QObject):
    """Reads and writes the meanings; whoever shows them follows ``changed``.

    Signals:
        changed: a mapping of every colour to its meaning, as it is shown.
    """

    changed = Signal(object)

    def __init__(self, archive: Archive, jobs: JobRunner, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._archive, self._jobs = archive, jobs
        self.shown: Mapping[Colour, str] = formats.colour_meanings(MEANINGS)

    def load(self) -> None:
        """Read them."""
        self._jobs.read(lambda _: self._archive.meanings(), self._show, replaces="meanings")

    def name(self, colour: Colour, words: str) -> None:
        """Name a colour; no words give it its first meaning back."""

        def write(_: JobContext) -> Mapping[Colour, str]:
            self._archive.set_meanings({colour: words})
            return self._archive.meanings()

        self._jobs.write(write, self._show)

    def _show(self, found: Mapping[Colour, str]) -> None:
        self.shown = formats.colour_meanings(found)
        self.changed.emit(self.shown)
