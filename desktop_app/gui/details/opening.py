"""Handing the original to another program: the warning before, and the copy that is made."""

from __future__ import annotations

import os
import tempfile
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop_app.exporting.names import safe_name
from desktop_app.gui.overlay import Sheet
from desktop_app.gui.theme import Theme
from desktop_app.gui.widgets import label

_WIDTH = 480


class Copies:
    """Plain copies for other programs, in a folder of the user's own that goes with the archive."""

    def __init__(self) -> None:
        self._folder: tempfile.TemporaryDirectory[str] | None = None
        self._count = 0

    def place(self, name: str) -> Path:
        """Return a new path for a copy, in a folder that only the user can enter."""
        if self._folder is None:
            # The folder of the session lies in memory where there is one.
            session = os.environ.get("XDG_RUNTIME_DIR", "")
            base = session if session and os.access(session, os.W_OK) else None
            self._folder = tempfile.TemporaryDirectory(
                prefix="guardbook-", dir=base, ignore_cleanup_errors=True
            )
        self._count += 1
        inside = Path(self._folder.name) / str(self._count)
        inside.mkdir(mode=0o700)
        return inside / (safe_name(name) or "original")

    def close(self) -> None:
        """Delete the copies."""
        if self._folder is not None:
            self._folder.cleanup()
            self._folder = None


class OpenSheet(Sheet):
    """Says what it means that another program gets a copy.

    Signals:
        confirmed: the copy may be made.
    """

    confirmed = Signal()

    def __init__(self, theme: Theme, name: str, parent: QWidget) -> None:
        super().__init__(theme, self.tr("Open in another program?"), _WIDTH, parent)
        for words, tone in (
            (self.tr("“{0}” is opened as a copy that is not encrypted.").format(name), "text"),
            (
                self.tr(
                    "The copy is deleted when this archive is closed. The other program may keep "
                    "the name or parts of it, in its list of recent files for example. "
                    "The original in the archive does not change."
                ),
                "text2",
            ),
        ):
            self.body.addWidget(label(theme, words, 13, 450, tone, wrap=True))
        self.body.addWidget(
            label(theme, self.tr("You are asked once for each archive."), 12, 450, "text3")
        )
        _, self.confirm = self.add_buttons(self.tr("Cancel"), self.tr("Open a copy"))
        self.confirm.clicked.connect(self._confirm)
        self.default = self.confirm

    def _confirm(self) -> None:
        self.close_sheet()
        self.confirmed.emit()
