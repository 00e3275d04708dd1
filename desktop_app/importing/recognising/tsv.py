"""What Tesseract answers: words in lines in paragraphs, each word with a box in pixels.

Nothing is believed: rows that do not have the form of a word are left out.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import groupby
from typing import TypeAlias

from desktop_app.domain.text import normalise

_COLUMNS, _WORD = 12, "5"
_LONGEST, _FAR = 500, 100_000
_MOST = 100_000
"""Words of a page at most."""

_UNSURE = 30.0
"""Paragraphs that the program is less sure of, in percent, are specks and pictures."""


@dataclass(frozen=True, slots=True)
class Word:
    """A word on a picture: its edges in pixels from the top left, and how sure it is (to 100)."""

    text: str
    left: int
    top: int
    right: int
    bottom: int
    sure: float


Line: TypeAlias = tuple[Word, ...]
Paragraph: TypeAlias = tuple[Line, ...]


def paragraphs(answer: str) -> list[Paragraph]:
    """Return the paragraphs of an answer, in the order in which they are read."""
    found: list[Paragraph] = []
    lines: list[Line] = []
    before: tuple[str, ...] = ()
    for place, words in groupby(_rows(answer), lambda row: row[0]):
        if lines and place[:-1] != before:
            found.append(tuple(lines))
            lines = []
        before = place[:-1]
        lines.append(tuple(word for _, word in words))
    if lines:
        found.append(tuple(lines))
    return [paragraph for paragraph in found if _is_text(paragraph)]


def _is_text(paragraph: Paragraph) -> bool:
    words = [word for line in paragraph for word in line]
    sure = sum(word.sure * len(word.text) for word in words)
    letters = sum(len(word.text) for word in words)
    return sure >= _UNSURE * letters and any(
        letter.isalnum() for word in words for letter in word.text
    )


def _rows(answer: str) -> Iterator[tuple[tuple[str, ...], Word]]:
    """Yield words, each with its page, block, paragraph and line."""
    count = 0
    for row in answer.split("\n"):
        cells = row.split("\t")
        if len(cells) != _COLUMNS or cells[0] != _WORD:
            continue
        try:
            left, top, width, height = map(int, cells[6:10])
            sure = float(cells[10])
        except ValueError:
            continue
        text = "".join(normalise(cells[11]).split())[:_LONGEST]
        right, bottom = left + width, top + height
        if not text or not (0 <= left < right < _FAR and 0 <= top < bottom < _FAR):
            continue
        count += 1
        if count > _MOST:
            return
        yield tuple(cells[1:5]), Word(text, left, top, right, bottom, min(max(sure, 0.0), 100.0))
