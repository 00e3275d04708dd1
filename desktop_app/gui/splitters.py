"""Splitters of the window."""

from __future__ import annotations

from collections.abc import Sequence
from enum import StrEnum
from typing import TypeVar

from PySide6.QtCore import QByteArray, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSplitter, QStackedWidget

LIST_WIDTH, LIST_HEIGHT = 388, 300
PAIR_WIDTH = 640
"""With less width than this, two articles stand above each other."""
Splitter = TypeVar("Splitter", bound=QSplitter)


class Layout(StrEnum):
    """How the list and the article stand: beside each other, or the list above."""

    COLUMNS = "columns"
    ROWS = "rows"


def set_up(splitter: Splitter) -> Splitter:
    """Give a splitter a thin handle, and parts that cannot vanish."""
    splitter.setHandleWidth(1)
    splitter.setChildrenCollapsible(False)
    return splitter


class Pages(QStackedWidget):
    """Pages of which one is shown; the others, such as the first page, claim no room."""

    def minimumSizeHint(self) -> QSize:
        """Return what the page that is shown needs at least."""
        shown = self.currentWidget()
        return super().minimumSizeHint() if shown is None else shown.minimumSizeHint()


class Pair(QSplitter):
    """Two articles beside each other, or one above the other where there is little width."""

    head = 0
    """Height of what stands above the second article; beside it the first begins as low."""

    def turn(self) -> None:
        """Choose how the articles stand."""
        wide = self.width() >= PAIR_WIDTH or self.count() < 2
        self.setOrientation(Qt.Orientation.Horizontal if wide else Qt.Orientation.Vertical)
        first = self.widget(0)
        if first is not None:
            first.setContentsMargins(0, self.head if wide and self.count() > 1 else 0, 0, 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Turn where the width is another one."""
        super().resizeEvent(event)
        self.turn()


class Content(QSplitter):
    """List and article, beside each other or above each other; each layout has its own sizes."""

    def __init__(self) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self.layout_now = Layout.COLUMNS
        self._sizes: dict[Layout, QByteArray] = {}

    def arrange(self, layout: Layout) -> None:
        """Choose how they stand."""
        if layout is self.layout_now:
            return
        self._sizes[self.layout_now] = self.saveState()
        self.layout_now = layout
        rows = layout is Layout.ROWS
        self.setOrientation(Qt.Orientation.Vertical if rows else Qt.Orientation.Horizontal)
        if layout in self._sizes:
            self.restoreState(self._sizes[layout])
        else:
            first = LIST_HEIGHT if rows else LIST_WIDTH
            whole = self.height() if rows else self.width()
            self.setSizes([first, max(first, whole - first)])

    def sizes_kept(self) -> list[QByteArray]:
        """Return the sizes of every layout, empty for one that was never used."""
        self._sizes[self.layout_now] = self.saveState()
        return [self._sizes.get(one, QByteArray()) for one in Layout]

    def restore_sizes(self, states: Sequence[QByteArray]) -> None:
        """Take up what ``sizes_kept`` returned."""
        pairs = zip(Layout, states, strict=True)
        self._sizes = {one: state for one, state in pairs if not state.isEmpty()}
        if self.layout_now in self._sizes:
            self.restoreState(self._sizes[self.layout_now])
