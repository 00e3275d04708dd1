"""Passages of an article that stand under areas of a page, and those that may stand there.

Words that were typed by hand have no place. They are taken for those under an area wherever they
may be: too much is covered rather than too little.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from itertools import accumulate, chain, groupby
from typing import TYPE_CHECKING

from desktop_app.archive.covering import line_boxes, touches
from desktop_app.domain.pages import NOWHERE, Box, PageText

if TYPE_CHECKING:
    from desktop_app.domain.blocks import ArticleText, Block

_MARGIN = 0.5
"""How far an area may reach beyond the letters in it, in heights of them, to hold nothing else."""


def covered_letters(
    page: PageText, printed: PageText, boxes: Sequence[Box]
) -> Iterator[tuple[int, int]]:
    """Yield the passages of an article whose letters stand under boxes on a page.

    ``page`` has the article's text, ``printed`` what was read there. What was typed beside covered
    letters, or in the place of such, is meant up to the nearest letters that are not covered.
    """
    text = page.text
    known = [at for at, box in enumerate(page.boxes) if not box.blank and text[at].isalnum()]
    covered = {at for at, box in enumerate(page.boxes) if not box.blank and _under(boxes, box)}
    gaps = {found(known, at) for at in covered for found in (bisect_left, bisect_right)}
    gaps.update(bisect_left(known, at) for at, _ in _vanished(page, printed, boxes))
    ends = (-1, *known, len(text))
    for gap in gaps:
        between = range(ends[gap] + 1, ends[gap + 1])
        unknown = [at for at in between if page.boxes[at].blank and not text[at].isspace()]
        covered.update(between if any(text[at].isalnum() for at in unknown) else unknown)
    for _, run in groupby(enumerate(sorted(covered)), key=_ahead):
        letters = [at for _, at in run]
        words = text[letters[0] : letters[-1] + 1]
        if words.strip():
            start = page.start + letters[0]
            yield start + len(words) - len(words.lstrip()), start + len(words.rstrip())


def _ahead(counted: tuple[int, int]) -> int:
    """Return what is the same for offsets that follow one another."""
    number, at = counted
    return at - number


def _under(bars: Sequence[Box], box: Box) -> bool:
    return any(touches(bar, box) for bar in bars)


def _vanished(page: PageText, printed: PageText, boxes: Sequence[Box]) -> Iterator[tuple[int, str]]:
    """Yield the letters under boxes that the article lacks, and before which offset they stood."""
    kept = [at for at, box in enumerate(page.boxes) if not box.blank]
    passed = 0
    for letter, box in zip(printed.text, printed.boxes, strict=True):
        if box.blank:
            continue
        if passed < len(kept) and page.boxes[kept[passed]] == box:
            passed += 1
        elif _under(boxes, box):
            yield kept[passed] if passed < len(kept) else len(page.text), letter


def in_doubt(
    page: PageText, printed: PageText, boxes: Sequence[Box], beside: Sequence[tuple[int, int]]
) -> bool:
    """Return whether boxes may cover more than the letters that were read under them.

    That is where a part of them is large enough for other words, such as written ones; where text
    was typed ``beside`` the page's, also where they cover the first or last letter of the page, or
    letters that are not in its text any more.
    """
    if beside:
        read = [
            box
            for letter, box in zip(printed.text, printed.boxes, strict=True)
            if letter.isalnum() and not box.blank
        ]
        if any(_under(boxes, box) for box in (*read[:1], *read[-1:])):
            return True
        if any(letter.isalnum() for _, letter in _vanished(page, printed, boxes)):
            return True
    words = [_grown(word) for word in _words(printed, boxes)]
    return any(_left(bar, words) for bar in boxes)


def _words(printed: PageText, boxes: Sequence[Box]) -> Iterator[list[Box]]:
    """Yield the letters of each word under boxes; blanks and lines to write on are none."""
    word: list[Box] = []
    for letter, box in zip((*printed.text, " "), (*printed.boxes, NOWHERE), strict=True):
        if letter.isalnum() and not box.blank and _under(boxes, box):
            word.append(box)
        elif word:
            yield word
            word = []


def _grown(word: Sequence[Box]) -> list[Box]:
    more = _MARGIN * max(max(box.x1 - box.x0, box.y1 - box.y0) for box in word)
    lines = line_boxes(word)
    return [Box(box.x0 - more, box.y0 - more, box.x1 + more, box.y1 + more) for box in lines]


def _left(bar: Box, words: Sequence[Sequence[Box]]) -> bool:
    """Whether words leave a part of a bar free."""
    rest = [bar]
    for line in chain.from_iterable(words):
        rest = [part for box in rest for part in _without(box, line)]
    return bool(rest)


def _without(box: Box, line: Box) -> Iterator[Box]:
    """Yield what is left of a box around another one."""
    x0, x1 = max(box.x0, line.x0), min(box.x1, line.x1)
    y0, y1 = max(box.y0, line.y0), min(box.y1, line.y1)
    if x0 >= x1 or y0 >= y1:
        yield box
        return
    parts = (
        Box(box.x0, box.y0, box.x1, y0),
        Box(box.x0, y1, box.x1, box.y1),
        Box(box.x0, y0, x0, y1),
        Box(x1, y0, box.x1, y1),
    )
    yield from (part for part in parts if part.x0 < part.x1 and part.y0 < part.y1)


def unplaced(page: PageText) -> Iterator[tuple[int, int]]:
    """Yield the passages of an article of which nobody knows where on the page they stand."""
    first = 0
    for at, box in enumerate((*page.boxes, None)):
        if box is not None and box.blank:
            continue
        words = page.text[first:at]
        if any(map(str.isalnum, words)):
            yield page.start + first, page.start + first + len(words.rstrip())
        first = at + 1


def with_pages(text: ArticleText) -> bool:
    """Return whether a text tells of any block on which page it stands."""
    return any(_page(block) is not None for block in text.blocks)


def typed_beside(text: ArticleText, page: int) -> Iterator[tuple[int, int]]:
    """Yield the blocks on no page that may stand on one, because their neighbours let them.

    Where no block is on a page, all of them may.
    """
    pages = [_page(block) for block in text.blocks]
    before = tuple(accumulate(pages, _latest))
    behind = tuple(accumulate(reversed(pages), _latest))[::-1]
    for block, own, one, other in zip(text.blocks, pages, before, behind, strict=True):
        low = 0 if one is None else one
        high = max(low, page) if other is None else other
        near = min(low, high) <= page <= max(low, high)
        if own is None and near and text.of(block).strip():
            yield block.start, block.end


def _latest(was: int | None, now: int | None) -> int | None:
    return was if now is None else now


def _page(block: Block) -> int | None:
    number = block.attribute("page")
    return int(number) - 1 if number.isdecimal() else None
