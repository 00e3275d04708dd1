"""The letters of a page in the order in which they are seen: line by line, column by column.

Files need not draw letters in any order that makes sense, and some draw each one twice, for its
shadow. Whoever looks at the page reads what stands side by side.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from desktop_app.domain.pages import NOWHERE, Box, PageText, union

_SAME_LINE = 0.5
"""How far the middle of a letter may be from that of its line's first, in heights of that one."""
NARROW, WIDE = 0.15, 0.25
"""Gaps between words of a narrow face, and of one whose letters are spaced out, in heights of the
line."""
_COLUMN = 2.0
"""Gaps between columns, in heights of the line."""
_NEXT_LINE = 2.5
"""How far below a line the next one of its column may stand, in heights of it."""
_RUNS = 3_000
"""What stands apart on a page in columns; of more, only lines are read."""
_DOUBLE = 0.4
"""The part of a letter that lies over the same letter before it, if that is the same one again."""


@dataclass
class _Run:
    """Letters beside each other, with the box around them."""

    letters: list[tuple[str, Box]]
    box: Box
    read: bool = False

    @property
    def high(self) -> float:
        return self.box.y1 - self.box.y0


def seen(page: PageText, blank: float = NARROW) -> PageText:
    """Return the letters of a page as they are seen from left to right, and down each column.

    ``blank`` is the widest gap within a word, in heights of the line.
    """
    letters = [
        (letter, box)
        for letter, box in zip(page.text, page.boxes, strict=True)
        if not box.blank and not letter.isspace()
    ]
    runs = [run for line in _lines(letters) for run in _runs(line)]
    text: list[str] = []
    boxes: list[Box] = []
    for run in _down(runs):
        before: Box | None = None
        for letter, box in run.letters:
            if before is not None and box.x0 - before.x1 > blank * run.high:
                text.append(" ")
                boxes.append(NOWHERE)
            text.append(letter)
            boxes.append(box)
            before = box
        text.append("\n")
        boxes.append(NOWHERE)
    return PageText(0, "".join(text), tuple(boxes))


def _middle(box: Box) -> float:
    return (box.y0 + box.y1) / 2


def _lines(letters: Sequence[tuple[str, Box]]) -> Iterator[list[tuple[str, Box]]]:
    line: list[tuple[str, Box]] = []
    for letter, box in sorted(letters, key=lambda one: -_middle(one[1])):
        if line:
            first = line[0][1]
            if _middle(first) - _middle(box) > _SAME_LINE * (first.y1 - first.y0):
                yield line
                line = []
        line.append((letter, box))
    if line:
        yield line


def _runs(line: Sequence[tuple[str, Box]]) -> Iterator[_Run]:
    """Yield what stands together in a line, each letter once."""
    run: _Run | None = None
    for letter, box in sorted(line, key=lambda one: one[1].x0):
        if run is None or box.x0 - run.box.x1 > _COLUMN * (box.y1 - box.y0):
            if run is not None:
                yield run
            run = _Run([(letter, box)], box)
            continue
        was, last = run.letters[-1]
        over = min(last.x1, box.x1) - box.x0
        if was != letter or over < _DOUBLE * (box.x1 - box.x0):
            run.letters.append((letter, box))
        run.box = union((run.box, box))
    if run is not None:
        yield run


def _down(runs: Sequence[_Run]) -> Iterator[_Run]:
    """Yield each run, and behind it those that stand below it."""
    order = sorted(runs, key=lambda run: (-_middle(run.box), run.box.x0))
    if len(order) > _RUNS:
        yield from order
        return
    depths = [-_middle(run.box) for run in order]
    for at, run in enumerate(order):
        below: _Run | None = run
        place = at
        while below is not None and not below.read:
            below.read = True
            yield below
            place, below = _below(order, depths, place)


def _below(order: Sequence[_Run], depths: Sequence[float], at: int) -> tuple[int, _Run | None]:
    """Return the next line of a column, None if it ends."""
    here = order[at]
    found: tuple[float, int] | None = None
    first = bisect_left(depths, depths[at] + _SAME_LINE * here.high, at + 1)
    for place in range(first, len(order)):
        run = order[place]
        down = depths[place] - depths[at]
        if down > _NEXT_LINE * here.high:
            break
        if found is not None and down > found[0] + _SAME_LINE * here.high:
            break
        across = min(here.box.x1, run.box.x1) - max(here.box.x0, run.box.x0)
        if run.read or across <= 0:
            continue
        if found is None or abs(run.box.x0 - here.box.x0) < abs(
            order[found[1]].box.x0 - here.box.x0
        ):
            found = down, place
    return (found[1], order[found[1]]) if found is not None else (at, None)
