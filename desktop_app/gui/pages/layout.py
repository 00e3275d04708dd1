"""Where the pages of a file stand, one below the other. Pure numbers; lengths in logical pixels."""

from __future__ import annotations

import bisect
from collections.abc import Sequence
from dataclasses import replace
from enum import StrEnum

from desktop_app.domain.pages import Box, PageInfo, Point

GAP, EDGE = 14, 16
"""Room between two pages, and around all of them."""
LEAST, MOST = 0.1, 6.0
"""How small and how large a page can be drawn; 1 is its printed size on a screen of 96 dpi."""
SCREEN = 96 / 72
"""Pixels a point at its printed size."""
_STEPS = (0.1, 0.25, 0.33, 0.5, 0.67, 0.75, 0.9, 1.0, 1.1, 1.25, 1.5, 1.75, 2.0, 2.5, 3.0, 4.0, 5.0,
          6.0)  # fmt: skip


class Fit(StrEnum):
    """What decides how large the pages are."""

    WIDTH = "width"
    PAGE = "page"
    FREE = "free"


def stepped(zoom: float, step: int) -> float:
    """Return the next zoom that is larger, or with -1 smaller."""
    if step > 0:
        return next((one for one in _STEPS if one > zoom * 1.01), MOST)
    return next((one for one in reversed(_STEPS) if one < zoom * 0.99), LEAST)


class Stack:
    """The pages of a file at one size.

    Args:
        pages: as the file has them.
        turn: by how many degrees clockwise the user has turned all of them.
        zoom: 1 is the printed size.
        width: of what they are shown in, of which they stand in the middle.
    """

    def __init__(self, pages: Sequence[PageInfo], turn: int, zoom: float, width: int) -> None:
        self.pages = [replace(one, rotation=(one.rotation + turn) % 360) for one in pages]
        self.zoom, self.scale = zoom, zoom * SCREEN
        self.sizes = [self._size(one) for one in self.pages]
        widest = max((wide for wide, _ in self.sizes), default=0)
        self.width = max(width, widest + 2 * EDGE)
        self.tops: list[int] = []
        y = EDGE
        for _, high in self.sizes:
            self.tops.append(y)
            y += high + GAP
        self.height = y - GAP + EDGE if self.sizes else 0

    def _size(self, page: PageInfo) -> tuple[int, int]:
        wide, high = page.shown_size
        return max(1, round(wide * self.scale)), max(1, round(high * self.scale))

    def __len__(self) -> int:
        return len(self.pages)

    def left(self, page: int) -> int:
        """Return the left edge of a page."""
        return (self.width - self.sizes[page][0]) // 2

    def page_at(self, y: float) -> int:
        """Return the page at a height; between two of them the upper one, 0 for none."""
        return max(0, bisect.bisect_right(self.tops, y) - 1)

    def between(self, top: float, bottom: float) -> range:
        """Return the pages that touch a range of heights."""
        if not self.pages:
            return range(0)
        first, last = self.page_at(top), self.page_at(bottom)
        if self.tops[first] + self.sizes[first][1] <= top and first < last:
            first += 1
        return range(first, last + 1)

    def box(self, page: int, box: Box) -> Box:
        """Return where a box of a page stands; ``y0`` is its upper edge."""
        found = self.pages[page].box_to_view(box)
        x, y, scale = self.left(page), self.tops[page], self.scale
        return Box(
            x + found.x0 * scale, y + found.y0 * scale, x + found.x1 * scale, y + found.y1 * scale
        )

    def point(self, page: int, x: float, y: float) -> Point:
        """Return the point of a page, in its own space, that stands at a place."""
        return self.pages[page].from_view(
            ((x - self.left(page)) / self.scale, (y - self.tops[page]) / self.scale)
        )

    def holds(self, page: int, x: float, y: float) -> bool:
        """Whether a place lies on a page."""
        left, top = self.left(page), self.tops[page]
        wide, high = self.sizes[page]
        return left <= x < left + wide and top <= y < top + high


def fitting(pages: Sequence[PageInfo], turn: int, fit: Fit, room: tuple[int, int]) -> float:
    """Return the zoom at which the widest page, or the whole of the largest, fits into a room."""
    shown = [replace(one, rotation=(one.rotation + turn) % 360).shown_size for one in pages]
    wide, high = max((w for w, _ in shown), default=1.0), max((h for _, h in shown), default=1.0)
    zoom = (room[0] - 2 * EDGE) / (max(wide, 1.0) * SCREEN)
    if fit is Fit.PAGE:
        zoom = min(zoom, (room[1] - 2 * EDGE) / (max(high, 1.0) * SCREEN))
    return min(max(zoom, LEAST), MOST)
