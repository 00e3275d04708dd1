"""The one signal by which the parts of the window learn that the archive changed."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal


class Events(QObject):
    """``changed`` carries a ``Changes``; sent on the GUI thread, after storage accepted it."""

    changed = Signal(object)
