"""Where the window reaches the details from: what is behind is imported once it is wanted."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

if TYPE_CHECKING:
    from desktop_app.gui.details.commands import Detailing
    from desktop_app.gui.reading import ReadingViewModel
    from desktop_app.gui.tools import Tools

_COMMANDS = {
    "view.details": "toggle",
    "text.correct": "correct",
    "text.reread": "reread",
    "annotation.reattach": "reattach",
    "original.save": "save_original",
    "original.open": "open_original",
}
"""The actions, and the methods of ``Detailing`` that carry them out."""


class DetailsEntrance(QObject):
    """Makes the commands of the details when one is taken, or when the window has been seen."""

    def __init__(
        self, tools: Tools, reading: ReadingViewModel, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._tools, self._reading = tools, reading
        self._detailing: Detailing | None = None

    def prepare(self) -> None:
        """Make the commands now, behind the painted window."""
        _ = self.detailing

    @property
    def detailing(self) -> Detailing:
        """The commands themselves."""
        if self._detailing is None:
            from desktop_app.gui.details.commands import Detailing

            self._detailing = Detailing(self._tools, self._reading, self)
        return self._detailing

    def handlers(self) -> dict[str, Callable[[], object]]:
        """Return what these commands do, by action."""
        return {action: partial(self._take, method) for action, method in _COMMANDS.items()}

    def _take(self, method: str) -> None:
        getattr(self.detailing, method)()

    def close(self) -> None:
        """Delete the copies that were made for other programs."""
        if self._detailing is not None:
            self._detailing.close()
