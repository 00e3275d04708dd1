"""Lines onto pages: no line alone at the foot or head of a page, headings with their text."""

from __future__ import annotations

from collections.abc import Sequence

from desktop_app.exporting.pdf.layout.lines import Line
from desktop_app.exporting.pdf.layout.page import RGB, Box, Drawing, Node, Page, Place
from desktop_app.values import dataclass, field, replace

_BIT = 0.01
"""Points by which sums of the same heights may differ."""
_TOGETHER = 2
"""Lines of a paragraph that are never parted from each other at its beginning and end."""

_RULE = 0.6
"""Thickness of a rule in points."""
_HEADS = 1 / 3
"""What heads may take of a page to be shown again."""


@dataclass(slots=True)
class Bar:
    """A coloured bar beside a block, ``offset`` to the right of the text's left edge."""

    offset: float
    width: float
    colour: RGB


@dataclass(slots=True)
class Aside:
    """A line beside the first line of a block (a list item's marker, a label)."""

    line: Line
    x: float
    node: Node | None


@dataclass(slots=True, eq=False)
class Block:
    """A paragraph, heading or list item that is ready to be placed; lengths in points."""

    lines: list[Line]
    x: float
    node: Node | None
    before: float = 0.0
    after: float = 0.0
    keep_next: bool = False
    """Never parted from the beginning of the next block."""
    whole: bool = False
    """Not broken over pages unless it is taller than one."""
    bars: Sequence[Bar] = ()
    """Run from the top of the block to its end, ``after`` excluded."""
    asides: Sequence[Aside] = ()
    tint: Box | None = None
    """A background; its x and width are kept, y and height set as the block is placed."""
    rule: RGB | None = None
    """Colour of a thin line across the middle of the block."""
    below: RGB | None = None
    """Colour of a thin line under the block."""
    again: Block | None = None
    """What is shown once more above the block on every page that begins with it: its heads."""
    width: float = 0.0
    """Of these lines."""
    measure: float = 0.0
    """Width of the box that the lines stand in, where it matters."""
    drawing: Drawing | None = None
    """A picture in the place of the first line; set where the block is placed."""
    placed: list[tuple[int, float]] = field(default_factory=list)
    """Of each line, once placed: its page (from 0) and its top."""

    @property
    def place(self) -> Place:
        """Where the block begins, for links and bookmarks."""
        page, y = self.placed[0]
        return Place(page, y)


class Flow:
    """Places blocks one after the other on pages that it adds as they are needed."""

    def __init__(self, pages: list[Page], top: float, bottom: float) -> None:
        self._pages = pages
        self._top = top
        self._bottom = bottom
        self.y = bottom
        """Where the next block begins; at the bottom, so that the first one opens a page."""
        self._begin = top
        """Where the page begins for its blocks: below heads that are shown again."""

    def new_page(self) -> None:
        """Begin a page."""
        self._pages.append(Page(len(self._pages) + 1))
        self.y = self._begin = self._top

    def _turn(self, block: Block) -> None:
        """Begin a page with a block, or with what is left of it."""
        self.new_page()
        heads = block.again
        if heads is None or _height(heads.lines) > (self._bottom - self._top) * _HEADS:
            return
        page = self._pages[-1]
        for line in heads.lines:
            page.under.extend(line.runs(heads.x, self.y, None))
            self.y += line.height
        if heads.below is not None:
            page.under.append(Box(heads.x, self.y, heads.width, _RULE, heads.below))
        self._begin = self.y

    def add(self, blocks: Sequence[Block]) -> None:
        """Place blocks in order."""
        start = 0
        while start < len(blocks):
            end = start
            while end < len(blocks) - 1 and blocks[end].keep_next:
                end += 1
            # What stays together is moved to the next page together, if it fits on one.
            need = self._height_of(blocks[start : end + 1])
            if self.y + need > self._bottom and self.y > self._begin:
                self._turn(blocks[start])
            for block in blocks[start : end + 1]:
                self._place(block)
            start = end + 1

    def _height_of(self, group: Sequence[Block]) -> float:
        """Return the height of all but the last block, and of what the last begins with."""
        height = 0.0
        for block in group[:-1]:
            height += block.before + _height(block.lines) + block.after
        last = group[-1]
        lines = last.lines
        if not last.whole and len(lines) > _TOGETHER + 1:
            lines = lines[:_TOGETHER]
        height += (last.before if height or not self._is_at_begin() else 0.0) + _height(lines)
        return min(height, self._bottom - self._top)

    def _is_at_begin(self) -> bool:
        """Whether nothing but repeated heads is on the page; sums of heights differ in a bit."""
        return self.y <= self._begin + _BIT

    def _place(self, block: Block) -> None:
        if not self._is_at_begin():
            self.y += block.before
        if block.again is not None and block.again.placed[0] == (len(self._pages) - 1, self._top):
            self._begin = self._top + _height(block.again.lines)  # they are not left alone
        index = 0
        while index < len(block.lines):
            count = self._fitting(block, index)
            if count == 0:
                self._turn(block)
                continue
            self._put(block, index, count)
            index += count
            if index < len(block.lines):
                self._turn(block)
        self.y += block.after

    def _fitting(self, block: Block, index: int) -> int:
        """Return how many lines go on this page; 0 if the page is to be left as it is."""
        lines = block.lines[index:]
        y, count = self.y, 0
        while count < len(lines) and y + lines[count].height <= self._bottom + _BIT:
            y += lines[count].height
            count += 1
        empty = self._is_at_begin()
        if count == len(lines):
            return count
        if block.whole and not empty and index == 0:
            return 0
        if len(lines) - count < _TOGETHER:
            count = len(lines) - _TOGETHER
        if index == 0 and count < _TOGETHER:
            count = 0
        return max(count, 1) if empty else max(count, 0)

    def _put(self, block: Block, index: int, count: int) -> None:
        number = len(self._pages) - 1
        page = self._pages[-1]
        top = self.y
        for line in block.lines[index : index + count]:
            if not block.placed:
                for aside in block.asides:
                    y = self.y + line.baseline - aside.line.baseline
                    page.body.extend(aside.line.runs(aside.x, y, aside.node))
            if block.drawing is not None and not block.placed:
                page.body.append(replace(block.drawing, y=self.y))
            page.body.extend(line.runs(block.x, self.y, block.node))
            block.placed.append((number, self.y))
            self.y += line.height
        if block.rule is not None:
            page.under.append(Box(block.x, (top + self.y) / 2, block.width, _RULE, block.rule))
        if block.below is not None and index + count == len(block.lines):
            page.under.append(Box(block.x, self.y, block.width, _RULE, block.below))
        for bar in block.bars:
            page.under.append(Box(block.x + bar.offset, top, bar.width, self.y - top, bar.colour))
        if block.tint:
            tint = block.tint
            page.under.append(
                Box(tint.x, top - 4, tint.width, self.y - top + 8, tint.colour, tint.radius)
            )


def _height(lines: Sequence[Line]) -> float:
    return sum(line.height for line in lines)
