"""The settings that an open archive holds, as the pages of the settings reach them."""

from __future__ import annotations

from dataclasses import dataclass

from desktop_app.gui.meanings import ColourMeanings
from desktop_app.gui.search.history import SearchHistory


@dataclass(frozen=True, slots=True)
class ArchiveSettings:
    """The parts that know them; they tell everybody else of a change, too."""

    history: SearchHistory
    meanings: ColourMeanings
    writable: bool

    def load(self) -> None:
        """Read everything."""
        self.history.load()
        self.meanings.load()
