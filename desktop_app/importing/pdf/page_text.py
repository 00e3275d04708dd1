"""The text of one page as it stands in the article, letter by letter bound to its place.

The importer and the window's pages both read it from here, so that offsets in the article's text
are offsets on the page. It depends on nothing but the page.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from desktop_app.domain.blocks import SEPARATOR
from desktop_app.domain.pages import NOWHERE, Box, PageText, union
from desktop_app.importing.fixups import PARAGRAPH_LENGTH
from desktop_app.importing.pdf.joining import Words, joined
from desktop_app.importing.pdf.letters import Letters
from desktop_app.importing.pdf.lines import Line, Sheet
from desktop_app.values import dataclass


class Paragraph(NamedTuple):
    """A paragraph as it was set; ``size`` is the height of its letters in points."""

    text: str
    size: float
    words: Words


@dataclass(frozen=True, slots=True)
class ReadPage:
    """A page that was read: its paragraphs in order."""

    letters: Letters | None
    paragraphs: tuple[Paragraph, ...]

    @property
    def text(self) -> str:
        """The page's text, as it stands in the article."""
        return SEPARATOR.join(paragraph.text for paragraph in self.paragraphs)

    def placed(self) -> PageText:
        """Return the text with its boxes, as if it started at 0 in the article's text."""
        known = self.letters.boxes() if self.letters else []
        boxes: list[Box] = []
        lines: list[int] = []
        for paragraph in self.paragraphs:
            if boxes:
                boxes += [NOWHERE] * len(SEPARATOR)
            begins = set(paragraph.words.lines)
            for number, places in enumerate(paragraph.words.places):
                if number in begins:
                    lines.append(len(boxes))
                boxes += [
                    (known[at] if at >= 0 else NOWHERE)
                    if isinstance(at, int)
                    else union(known[each] for each in at)
                    for at in places
                ]
        return PageText(0, self.text, tuple(boxes), tuple(lines) or (0,))


def read_page(letters: Letters, rotation: int) -> ReadPage:
    """Return the text of a page that is open; ``rotation`` is how it is turned, in degrees."""
    found = []
    for lines in Sheet(letters, rotation).paragraphs():
        for piece in _short(lines):
            words = joined(letters.text, [(line.begin, line.end) for line in piece])
            if words.pieces:
                found.append(Paragraph(words.text, piece[0].size, words))
    return ReadPage(letters, tuple(found))


def _short(lines: list[Line]) -> Iterator[list[Line]]:
    """Cut what is longer than any paragraph may be."""
    if lines[-1].end - lines[0].begin < PARAGRAPH_LENGTH:
        yield lines
        return
    piece: list[Line] = []
    length = 0
    for line in lines:
        for begin in range(line.begin, line.end, PARAGRAPH_LENGTH // 2):
            end = min(line.end, begin + PARAGRAPH_LENGTH // 2)
            if piece and length + end - begin > PARAGRAPH_LENGTH - 1:
                yield piece
                piece, length = [], 0
            piece.append(line._replace(begin=begin, end=end))
            length += end - begin + 1
    yield piece
