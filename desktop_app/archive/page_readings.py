"""Which words of an article stand where on the pages that it was read from.

A text that was corrected by hand shares letters with its pages by chance. Only words that are whole
in both, and not alone, are taken to stand where they were read; of all others nobody knows it.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from desktop_app.domain.pages import PageText
from desktop_app.errors import UnreadablePage
from desktop_app.jobs import Cancelled

if TYPE_CHECKING:
    from desktop_app.domain.blocks import ArticleText
    from desktop_app.importing.page_session import PageSession
    from desktop_app.jobs import JobContext

_WORD = re.compile(r"\w+")
_TELLING = 4
"""Letters of a word that stands where it was read though none beside it does."""
_MOSTLY = 0.5
"""The part of a paragraph that stands where it was read, if it is the one that was read."""


@dataclass(frozen=True)
class PageReading:
    """A page's text in the article, and what was read on it.

    ``moved`` has for each letter that was read where it is in the article, None if it is not there
    any more; ``known`` are the letters of the article, in order, that surely stand on this page.
    Offsets are those of the article.
    """

    number: int
    page: PageText
    printed: PageText
    moved: tuple[int | None, ...]
    known: tuple[int, ...]

    @cached_property
    def _sure(self) -> frozenset[int]:
        return frozenset(self.known)

    def at(self, index: int) -> int | None:
        """Return where a letter that was read surely is in the article."""
        found = self.moved[index]
        return found if found is not None and found in self._sure else None

    def near(self, index: int, step: int) -> int | None:
        """Return where the next letter surely is, or the one before with a ``step`` of -1."""
        index += step
        while 0 <= index < len(self.moved):
            if (found := self.at(index)) is not None:
                return found
            index += step
        return None

    def lost(self, step: int) -> bool:
        """Whether letters at the end of the page, or at its beginning (-1), are no more there."""
        order = range(len(self.moved))
        for index in reversed(order) if step > 0 else order:
            if self.at(index) is not None:
                return False
            if self.moved[index] is None and self.printed.text[index].isalnum():
                return True
        return False


class Readings:
    """The pages of one article, read when they are asked for."""

    def __init__(self, text: ArticleText, session: PageSession, context: JobContext) -> None:
        self.text = text
        self._session = session
        self._context = context
        self._count = len(session.pages())
        self._read: dict[int, PageReading | None] = {}

    def at(self, number: int) -> PageReading:
        """Return a page, from 0.

        Raises:
            UnreadablePage: it cannot be read.
        """
        found = self._read.get(number)
        if found is None:
            page, printed = self._session.text(number), self._session.printed(number)
            moved = tuple(_moved(page, printed))
            known = self._known(page, printed, moved)
            found = self._read[number] = PageReading(number, page, printed, moved, known)
        return found

    def beside(self, number: int, step: int) -> PageReading | None:
        """Return the nearest page behind one, or before it (-1), that shares words with the text.

        Pages that cannot be read have none.

        Raises:
            Cancelled: nobody waits for it any more.
        """
        number += step
        while 0 <= number < self._count:
            if self._context.cancelled:
                raise Cancelled
            try:
                found = self._read[number] if number in self._read else self.at(number)
            except UnreadablePage:
                found = self._read[number] = None
            if found is not None and found.known:
                return found
            number += step
        return None

    def _known(
        self, page: PageText, printed: PageText, moved: Sequence[int | None]
    ) -> tuple[int, ...]:
        letters = [page.start + at for at, letter in enumerate(page.text) if letter.isalnum()]
        if page.text == printed.text:
            there = set(moved)
            return tuple(at for at in letters if at in there)
        sure = [at for word in _whole(page, printed, moved) for at in word]
        kept: list[int] = []
        for block in self.text.blocks:
            inside = sure[bisect_left(sure, block.start) : bisect_left(sure, block.end)]
            count = bisect_left(letters, block.end) - bisect_left(letters, block.start)
            if len(inside) >= _MOSTLY * count:
                kept += inside
        return tuple(kept)


def _moved(page: PageText, printed: PageText) -> Iterator[int | None]:
    kept = [at for at, box in enumerate(page.boxes) if not box.blank]
    passed = 0
    for box in printed.boxes:
        same = not box.blank and passed < len(kept) and page.boxes[kept[passed]] == box
        yield page.start + kept[passed] if same else None
        passed += same


def _whole(page: PageText, printed: PageText, moved: Sequence[int | None]) -> Iterator[range]:
    """Yield the words that were read as they are, in order, if they are long or not alone."""
    numbers = {match.span(): number for number, match in enumerate(_WORD.finditer(printed.text))}
    places = {at: index for index, at in enumerate(moved) if at is not None}
    found: list[tuple[range, int]] = []
    for match in _WORD.finditer(page.text):
        word = range(page.start + match.start(), page.start + match.end())
        begin = places.get(word.start, -1)
        number = numbers.get((begin, begin + len(word)))
        together = all(places.get(at) == begin + step for step, at in enumerate(word))
        found.append((word, number if number is not None and together else -1))
    for at, (word, number) in enumerate(found):
        if number < 0:
            continue
        before = found[at - 1][1] if at else -1
        behind = found[at + 1][1] if at + 1 < len(found) else -1
        if len(word) >= _TELLING or before == number - 1 >= 0 or behind == number + 1:
            yield word
