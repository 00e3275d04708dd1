"""From letters to lines of print, and from lines to paragraphs: by where they stand.

Everything is looked at as on the page that is shown: a line runs from left to right, or for
right-to-left scripts from right to left, and the next one is below it.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from itertools import pairwise
from statistics import median
from typing import NamedTuple, TypeAlias

from desktop_app.domain.text import has_rtl, is_rtl
from desktop_app.importing.pdf.joining import FIRST_WIDE, HYPHEN, WIDE
from desktop_app.importing.pdf.letters import Edges, Letters

_PIECE = re.compile(r"[^\r\n]+")
_ENDS = ".!?:;…”\"'’)]"
_USUAL_LEADING = 1.25
_SAME_SIZE = 1.2

_Place: TypeAlias = tuple[float, float, float, float]
"""Left, right, lower and upper edge as the page is shown, y upwards."""


class Line(NamedTuple):
    """The letters ``[begin, end)`` in one line of print.

    ``left``, ``right``, ``low`` and ``high`` are its edges as the page is shown, y upwards;
    ``size`` is the height of its letters; ``start`` and ``stop`` are where it begins and ends,
    counted in the direction in which it runs; ``backwards`` whether it begins at its right end.
    """

    begin: int
    end: int
    left: float
    right: float
    low: float
    high: float
    size: float
    start: float
    stop: float
    backwards: bool


_TURNED: dict[int, Callable[[Edges], _Place]] = {
    90: lambda edges: (edges[3], edges[1], -edges[2], -edges[0]),
    180: lambda edges: (-edges[2], -edges[0], -edges[1], -edges[3]),
    270: lambda edges: (-edges[1], -edges[3], edges[0], edges[2]),
}


class Sheet:
    """The letters of one page, looked at as the page is shown.

    Args:
        letters: of a page that is open.
        rotation: how the page is turned, in degrees clockwise.
    """

    def __init__(self, letters: Letters, rotation: int = 0) -> None:
        self._text, self._edges = letters.text, letters.edges
        self._turn = _TURNED.get(rotation)
        self._mixed = has_rtl(letters.text)
        self._known: dict[int, _Place] = {}

    def lines(self) -> list[Line]:
        """Return the lines of print, in the order in which the page draws them."""
        text = self._text
        hyphens = HYPHEN in text
        found: list[Line] = []
        for piece in _PIECE.finditer(text):
            begin, end = piece.span()
            at = text.find(HYPHEN, begin, end) if hyphens else -1
            while at >= 0:
                if self._changes(at, end):
                    self._add(found, begin, at + 1)
                    begin = at + 1
                at = text.find(HYPHEN, at + 1, end)
            self._add(found, begin, end)
        return found

    def paragraphs(self) -> list[list[Line]]:
        """Return the lines, put together as paragraphs."""
        found: list[list[Line]] = []
        for block in _blocks(self.lines()):
            first, *others = self._within(block)
            if found and self._goes_up(found[-1][-1], first[0]):
                found[-1] += first
            else:
                found.append(first)
            found += others
        return found

    def _place(self, at: int) -> _Place:
        """Return where a letter stands; each is asked for once."""
        place = self._known.get(at)
        if place is None:
            edges = self._edges(at)
            left, top, right, bottom = edges
            place = self._turn(edges) if self._turn else (left, right, bottom, top)
            self._known[at] = place
        return place

    def _add(self, found: list[Line], begin: int, end: int) -> None:
        text = self._text
        while begin < end and text[begin] <= " ":
            begin += 1
        while end > begin and text[end - 1] <= " " and text[end - 1] != HYPHEN:
            end -= 1
        if begin == end:
            return
        if self._turn is None:
            left, high, right, low = self._edges(begin)
            other_left, other_high, other_right, other_low = self._edges(end - 1)
            self._known[begin] = left, right, low, high
        else:
            left, right, low, high = self._place(begin)
            other_left, other_right, other_low, other_high = self._place(end - 1)
        if abs(high - low - other_high + other_low) > 0.02 * (high - low):
            # An initial or a raised letter at one end is not what the line is made of.
            inner = (begin + end) // 2
            while inner < end - 1 and text[inner] <= " ":
                inner += 1
            ends = self._place(begin), self._place(end - 1)
            low, high = sorted((ends[0], self._place(inner), ends[1]), key=_height)[1][2:]
        left = other_left if other_left < left else left
        right = other_right if other_right > right else right
        start, stop, backwards = left, right, False
        if self._mixed and has_rtl(words := text[begin:end]):
            # Where directions mix, any letter may be the outermost.
            places = list(map(self._place, range(begin, end)))
            left, right = min(each[0] for each in places), max(each[1] for each in places)
            backwards = is_rtl(words)
            start, stop = (-right, -left) if backwards else (left, right)
        size = max(high - low, 0.01)
        found.append(Line(begin, end, left, right, low, high, size, start, stop, backwards))

    def _changes(self, at: int, end: int) -> bool:
        """Whether what follows a letter stands in another line."""
        if at + 1 >= end:
            return False
        _, right, low, high = self._place(at)
        left, _, bottom, top = self._place(at + 1)
        middle = (low + high) / 2
        return top < middle or bottom > middle or left < right - 4 * (high - low)

    def _goes_up(self, before: Line, line: Line) -> bool:
        """Whether a paragraph goes on at the head of the next column."""
        return (
            line.low > before.low + 1.5 * before.size
            and line.start > before.start + 3 * before.size
            and abs(line.size - before.size) < 0.05 * before.size
            and line.backwards == before.backwards
            and self._text[line.begin].islower()
            and self._text[before.end - 1] not in _ENDS
        )

    def _within(self, block: Sequence[Line]) -> Iterator[list[Line]]:
        """Cut a block of lines with one column and one size of letters into paragraphs."""
        stop = max(line.stop for line in block)
        paragraph: list[Line] = []
        for at, line in enumerate(block):
            if paragraph and (
                _is_indented(paragraph, line, block, at + 1)
                or self._fitted(paragraph[-1], line, stop)
            ):
                yield paragraph
                paragraph = []
            paragraph.append(line)
        yield paragraph

    def _fitted(self, before: Line, line: Line, stop: float) -> bool:
        """Whether the first word of a line had room in the one before: that one ends a paragraph.

        A word that a hyphen cuts goes on in any case.
        """
        text, room = self._text, stop - before.stop
        if room < before.size or text[before.end - 1] == HYPHEN or _same_row(before, line):
            return False
        begin = line.begin
        initial = text[begin]
        if initial >= FIRST_WIDE and WIDE.match(initial):
            word, spare = 1, 1.6
        else:
            blank = text.find(" ", begin, line.end)
            word, spare = (blank if blank >= 0 else line.end) - begin, 0.6
        first, last = self._place(begin), self._place(begin + word - 1)
        width = max(first[1], last[1]) - min(first[0], last[0])
        return room > width + spare * before.size


def _height(place: _Place) -> float:
    return place[3] - place[2]


def _same_row(one: Line, other: Line) -> bool:
    apart = abs(one.low - other.low)
    return apart < 0.3 * one.size and apart < 0.3 * other.size


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
        step
        for one, other in pairwise(lines)
        if 0.7 < (step := (one.low - other.low) / one.size) < 2.5 and _alike(one, other)
    ]
    return median(steps) if len(steps) > 2 else _USUAL_LEADING


def _alike(one: Line, other: Line) -> bool:
    """Whether two lines stand in one column and have letters of one size."""
    size, other_size = one.size, other.size
    return (
        size < other_size * _SAME_SIZE
        and other_size < size * _SAME_SIZE
        and one.left < other.right
        and other.left < one.right
    )


def _follows(before: Line, line: Line, usual: float) -> bool:
    """Whether a line belongs to the same block as the one before it."""
    if _same_row(before, line):
        gap = line.start - before.stop
        return -0.5 * line.size < gap < 3 * line.size and before.backwards == line.backwards
    down = (before.low - line.low) / before.size
    return 0.5 < down < usual * 1.17 + 0.06 and _alike(before, line)


def _is_indented(paragraph: Sequence[Line], line: Line, block: Sequence[Line], after: int) -> bool:
    """Whether a line begins a paragraph, being moved in; ``after`` is the place of the next."""
    before = paragraph[-1]
    moved = 0.7 * line.size
    if line.start - before.start <= moved or _same_row(before, line):
        return False
    if len(paragraph) > 1 or after == len(block):
        return True
    # A list or a bibliography: all lines but the first are moved in.
    return abs(block[after].start - line.start) >= 0.3 * line.size
