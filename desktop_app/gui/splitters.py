"""Splitters of the window."""

from __future__ import annotations

from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSplitter

PAIR_WIDTH = 640
"""With less width than this, two articles stand above each other."""
Splitter = TypeVar("Splitter", bound=QSplitter)


def set_up(splitter: Splitter) -> Splitter:
    """Give a splitter a thin handle, and parts that cannot vanish."""
    splitter.setHandleWidth(1)
    splitter.setChildrenCollapsible(False)
    return splitter


class Pair(QSplitter):
    """Two articles beside each other, or one above the other where there is little width."""

    def turn(self) -> None:
        """Choose how the articles stand."""
        wide = self.width() >= PAIR_WIDTH or self.count() < 2
        self.setOrientation(Qt.Orientation.Horizontal if wide else Qt.Orientation.Vertical)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Turn where the width is another one."""
        super().resizeEvent(event)
        self.turn()
