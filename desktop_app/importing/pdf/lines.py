"""From letters to lines of print, and from lines to paragraphs: by where they stand.

Everything is looked at as on the page that is shown: a line runs from left to right, or for
right-to-left scripts from right to left, and the next one is below it.
"""

from __future__ import annotations

import re
from array import array
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from statistics import median

from desktop_app.domain.text import is_rtl
from desktop_app.importing.pdf.letters import HYPHEN, Letters

_PIECE = re.compile(r"[^\r\n]+")
WIDE = re.compile("[\u2e80-\u312f\u31a0-\u9fff\uf900-\ufaff\uff00-\uff9f\U00020000-\U0003ffff]")
"""Letters that are written without blanks between words: Chinese and Japanese."""

_USUAL_LEADING = 1.25
_SAME_SIZE = 1.2


@dataclass(frozen=True, slots=True)
class Line:
    """The letters ``[begin, end)`` in one line of print.

    ``left``, ``right``, ``low`` and ``high`` are its edges as the page is shown, y upwards;
    ``size`` is the height of its letters; ``backwards`` whether it begins at its right end.
    """

    begin: int
    end: int
    left: float
    right: float
    low: float
    high: float
    size: float
    backwards: bool = False

    @property
    def start(self) -> float:
        """Where it begins, counted in the direction in which it runs."""
        return -self.right if self.backwards else self.left

    @property
    def stop(self) -> float:
        """Where it ends, counted likewise."""
        return -self.left if self.backwards else self.right


@dataclass(frozen=True, slots=True)
class Sheet:
    """The letters of one page, looked at as the page is shown: ``rotation`` degrees clockwise."""

    letters: Letters
    rotation: int = 0

    def lines(self) -> list[Line]:
        """Return the lines of print, in the order in which the page draws them."""
        text = self.letters.text
        found: list[Line] = []
        for piece in _PIECE.finditer(text):
            begin = piece.start()
            for at in _hyphens(text, begin, piece.end()):
                if self._goes_down(at, piece.end()):
                    self._add(found, begin, at + 1)
                    begin = at + 1
            self._add(found, begin, piece.end())
        return found

    def paragraphs(self) -> list[list[Line]]:
        """Return the lines, put together as paragraphs."""
        lines = self.lines()
        return [
            paragraph
            for block in _blocks(lines)
            for paragraph in self._within(block, len(block) > 1)
        ]

    def _add(self, found: list[Line], begin: int, end: int) -> None:
        text = self.letters.text
        while begin < end and text[begin] <= " ":
            begin += 1
        while end > begin and text[end - 1] <= " " and text[end - 1] != HYPHEN:
            end -= 1
        if begin == end:
            return
        edges = self._edges(begin, end)
        heights = sorted(map(float.__sub__, edges[3], edges[2]))
        words = text[begin:end]
        found.append(
            Line(
                begin,
                end,
                min(edges[0]),
                max(edges[1]),
                min(edges[2]),
                max(edges[3]),
                max(heights[len(heights) * 3 // 4], 0.01),
                not words.isascii() and is_rtl(words),
            )
        )

    def _edges(self, begin: int, end: int) -> tuple[array[float], ...]:
        """Return the left, right, lower and upper edges of letters, as the page is shown."""
        places = self.letters.places[begin * 4 : end * 4]
        left, top, right, bottom = (places[side::4] for side in range(4))
        match self.rotation:
            case 90:
                return bottom, top, _minus(right), _minus(left)
            case 180:
                return _minus(right), _minus(left), _minus(top), _minus(bottom)
            case 270:
                return _minus(top), _minus(bottom), left, right
            case _:
                return left, right, bottom, top

    def _goes_down(self, at: int, end: int) -> bool:
        """Whether what follows a letter stands in another line."""
        if at + 1 >= end:
            return False
        _, rights, lows, highs = self._edges(at, at + 2)
        lefts = self._edges(at + 1, at + 2)[0]
        return highs[1] < (lows[0] + highs[0]) / 2 or lefts[0] < rights[0] - 4 * (
            highs[0] - lows[0]
        )

    def _within(self, block: Sequence[Line], several: bool) -> Iterator[list[Line]]:
        """Cut a block of lines with one column and one size of letters into paragraphs."""
        if not several:
            yield list(block)
            return
        stop = max(line.stop for line in block)
        paragraph: list[Line] = []
        for at, line in enumerate(block):
            following = block[at + 1] if at + 1 < len(block) else None
            if paragraph and (
                _is_indented(paragraph, line, following) or self._fitted(paragraph[-1], line, stop)
            ):
                yield paragraph
                paragraph = []
            paragraph.append(line)
        yield paragraph

    def _fitted(self, before: Line, line: Line, stop: float) -> bool:
        """Whether the first word of a line had room in the one before: that one ends a paragraph.

        A word that a hyphen cuts goes on in any case.
        """
        text = self.letters.text
        if text[before.end - 1] == HYPHEN or _same_row(before, line):
            return False
        word = 1
        if not WIDE.match(text[line.begin]):
            blank = text.find(" ", line.begin, line.end)
            word = (blank if blank >= 0 else line.end) - line.begin
        lefts, rights, _, _ = self._edges(line.begin, line.begin + word)
        room = 1.6 * before.size if word == 1 else 0.6 * before.size
        return stop - before.stop > max(rights) - min(lefts) + room


def _hyphens(text: str, begin: int, end: int) -> Iterator[int]:
    at = text.find(HYPHEN, begin, end)
    while at >= 0:
        yield at
        at = text.find(HYPHEN, at + 1, end)


def _minus(values: array[float]) -> array[float]:
    return array("f", [-value for value in values])


def _same_row(one: Line, other: Line) -> bool:
    return abs(one.low - other.low) < 0.3 * min(one.size, other.size)


def _blocks(lines: Sequence[Line]) -> Iterator[list[Line]]:
    """Yield runs of lines below one another, in one column and with letters of one size."""
    usual = _leading(lines)
    block: list[Line] = []
    for line in lines:
        if block and not _follows(block[-1], line, usual):
            yield block
            block = []
        block.append(line)
    if block:
        yield block


def _leading(lines: Sequence[Line]) -> float:
    """Return how far apart lines usually are, in sizes of their letters."""
    steps = [
        (one.low - other.low) / one.size
        for one, other in pairwise(lines)
        if _alike(one, other) and 0.7 < (one.low - other.low) / one.size < 2.5
    ]
    return median(steps) if len(steps) > 2 else _USUAL_LEADING


def _alike(one: Line, other: Line) -> bool:
    sizes = sorted((one.size, other.size))
    in_column = min(one.right, other.right) > max(one.left, other.left)
    return in_column and sizes[1] < sizes[0] * _SAME_SIZE


def _follows(before: Line, line: Line, usual: float) -> bool:
    """Whether a line belongs to the same block as the one before it."""
    if _same_row(before, line):
        gap = line.start - before.stop
        return -0.5 * line.size < gap < 3 * line.size and before.backwards == line.backwards
    down = (before.low - line.low) / before.size
    return _alike(before, line) and 0.5 < down < usual * 1.17 + 0.06


def _is_indented(paragraph: Sequence[Line], line: Line, following: Line | None) -> bool:
    """Whether a line begins a paragraph, being moved in."""
    before = paragraph[-1]
    if _same_row(before, line):
        return False
    left = min(each.start for each in paragraph)
    if line.start - left < 0.7 * line.size:
        return False
    # A list or a bibliography: all lines but the first are moved in.
    hanging = following is not None and abs(following.start - line.start) < 0.3 * line.size
    if len(paragraph) == 1:
        return not hanging
    return line.start - before.start > 0.7 * line.size
