"""Passages of an article that stand under areas of a page, and those that may stand there.

Words that were typed by hand have no place. They are taken for those under an area wherever they
may be: too much is covered rather than too little.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import accumulate, chain, groupby
from typing import TYPE_CHECKING

from desktop_app.archive.covering import line_boxes, touches
from desktop_app.archive.page_readings import PageReading, Readings
from desktop_app.domain.pages import NOWHERE, Box, PageText

if TYPE_CHECKING:
    from desktop_app.domain.blocks import ArticleText, Block

_MARGIN = 0.5
"""How far an area may reach beyond the letters in it, in heights of them, to hold nothing else."""


@dataclass(frozen=True)
class Surroundings:
    """A page between the nearest ones before and behind it that share words with the text.

    ``known`` are the letters of the article, in order, that surely stand on one of these pages.
    """

    text: ArticleText
    here: PageReading
    before: PageReading | None
    behind: PageReading | None
    known: tuple[int, ...]

    @classmethod
    def of(cls, readings: Readings, number: int) -> Surroundings:
        """Return what a page stands in.

        Raises:
            UnreadablePage: the page cannot be read.
        """
        here = readings.at(number)
        before, behind = readings.beside(number, -1), readings.beside(number, 1)
        pages = [page for page in (before, here, behind) if page is not None]
        known = sorted({at for page in pages for at in page.known})
        return cls(readings.text, here, before, behind, tuple(known))

    def knows(self, start: int, end: int) -> bool:
        """Whether a letter of a passage surely stands on one of the pages."""
        return bisect_left(self.known, start) < bisect_left(self.known, end)

    def gap(self, number: int) -> range:
        """Return what lies before the known letter of a number, behind the last one for more."""
        first = self.known[number - 1] + 1 if number else 0
        return range(first, self.known[number] if number < len(self.known) else len(self.text.text))


def covered_letters(around: Surroundings, boxes: Sequence[Box]) -> Iterator[tuple[int, int]]:
    """Yield the passages of an article whose letters stand under boxes on a page.

    What was typed beside covered letters, or in the place of such, is meant up to the nearest
    letters that are not covered: those of other pages where none are left on this one.
    """
    here, known, text = around.here, around.known, around.text.text
    covered: set[int] = set()
    inner: set[int] = set()
    outer: set[int] = set()
    for index, box in enumerate(here.printed.boxes):
        if box.blank or not _under(boxes, box):
            continue
        at = here.moved[index]
        if at is not None:
            covered.add(at)
            inner.update((bisect_left(known, at), bisect_right(known, at)))
            continue
        one, other = here.near(index, -1), here.near(index, 1)
        if one is None and around.before is not None:
            one = around.before.near(len(around.before.moved), -1)
        if other is None and around.behind is not None:
            other = around.behind.near(-1, 1)
        outer.add(bisect_right(known, one) if one is not None else 0)
        outer.add(bisect_left(known, other) if other is not None else len(known))
    own = range(here.page.start, here.page.end)
    between = [_within(around.gap(number), own) for number in inner]
    between += [around.gap(number) for number in outer]
    placed = {at for at in here.moved if at is not None}
    for gap in between:
        unknown = [at for at in gap if not text[at].isspace() and _doubtful(text[at], at in placed)]
        covered.update(gap if any(text[at].isalnum() for at in unknown) else unknown)
    for _, run in groupby(enumerate(sorted(covered)), key=_ahead):
        letters = [at for _, at in run]
        words = text[letters[0] : letters[-1] + 1]
        if words.strip():
            start = letters[0]
            yield start + len(words) - len(words.lstrip()), start + len(words.rstrip())


def _doubtful(letter: str, placed: bool) -> bool:
    """Whether a letter between known ones may stand anywhere; signs stand where they were read."""
    return letter.isalnum() or not placed


def _within(gap: range, page: range) -> range:
    return range(max(gap.start, page.start), min(gap.stop, page.stop))


def _ahead(counted: tuple[int, int]) -> int:
    """Return what is the same for offsets that follow one another."""
    number, at = counted
    return at - number


def _under(bars: Sequence[Box], box: Box) -> bool:
    return any(touches(bar, box) for bar in bars)


def in_doubt(around: Surroundings, boxes: Sequence[Box], beside: Sequence[tuple[int, int]]) -> bool:
    """Return whether boxes may cover more than the letters that were read under them.

    That is where a part of them is large enough for other words, such as written ones; where text
    was typed ``beside`` the page's, also where they cover the first or last letter of the page, or
    letters that are not in its text any more.
    """
    printed = around.here.printed
    if beside:
        read = [
            index
            for index, letter in enumerate(printed.text)
            if letter.isalnum() and not printed.boxes[index].blank
        ]
        covered = [index for index in read if _under(boxes, printed.boxes[index])]
        if covered and (covered[0] == read[0] or covered[-1] == read[-1]):
            return True
        if any(around.here.moved[index] is None for index in covered):
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


def unplaced(around: Surroundings) -> Iterator[tuple[int, int]]:
    """Yield the passages of an article of which nobody knows where on a page they stand.

    Those at the end of the page before and at the beginning of the next one are among them, unless
    they stand in the place of letters there that are gone.
    """
    here, known = around.here, around.known
    start, end = here.page.start, here.page.end
    before, behind = around.before, around.behind
    if before is not None and not before.lost(1):
        start = min(start, before.known[-1] + 1)
    if behind is not None and not behind.lost(-1):
        end = max(end, behind.known[0])
    for number in range(bisect_left(known, start), bisect_left(known, end) + 1):
        gap = _within(around.gap(number), range(start, end))
        letters = [at for at in gap if around.text.text[at].isalnum()]
        if letters:
            yield letters[0], letters[-1] + 1


def with_pages(text: ArticleText) -> bool:
    """Return whether a text tells of any block on which page it stands."""
    return any(_page(block) is not None for block in text.blocks)


def all_blocks(text: ArticleText) -> Iterator[tuple[int, int]]:
    """Yield the blocks of a text that have words."""
    return ((block.start, block.end) for block in text.blocks if text.of(block).strip())


def typed_beside(around: Surroundings) -> Iterator[tuple[int, int]]:
    """Yield the blocks that may stand on a page, because no letter tells on which they do.

    These are blocks on no page, and those on one of which no word was read on it: they were typed,
    and may have been taken for others. Their neighbours tell where they may be; where no block is
    on a page, all of them may.
    """
    text, page = around.text, around.here.number
    pages = [_page(block) for block in text.blocks]
    first = around.before.number if around.before is not None else 0
    last = (
        around.behind.number if around.behind is not None else max(filter(None, pages), default=0)
    )
    pages = [
        None if own is not None and first <= own <= last and _typed(around, block) else own
        for block, own in zip(text.blocks, pages, strict=True)
    ]
    before = tuple(accumulate(pages, _latest))
    behind = tuple(accumulate(reversed(pages), _latest))[::-1]
    for block, own, one, other in zip(text.blocks, pages, before, behind, strict=True):
        low = 0 if one is None else one
        high = max(low, page) if other is None else other
        near = min(low, high) <= page <= max(low, high)
        if own is None and near and text.of(block).strip():
            yield block.start, block.end


def _typed(around: Surroundings, block: Block) -> bool:
    """Whether a block has letters, and none that surely stands on a page."""
    words = around.text.of(block)
    return any(map(str.isalnum, words)) and not around.knows(block.start, block.end)


def _latest(was: int | None, now: int | None) -> int | None:
    return was if now is None else now


def _page(block: Block) -> int | None:
    number = block.attribute("page")
    return int(number) - 1 if number.isdecimal() else None
