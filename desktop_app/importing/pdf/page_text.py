"""The text of one page as it stands in the article, letter by letter bound to its place.

The importer and the window's pages both read it from here, so that offsets in the article's text
are offsets on the page. It depends on nothing but the page.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import TypeAlias

from desktop_app.domain.blocks import SEPARATOR
from desktop_app.domain.pages import NOWHERE, PageText, union
from desktop_app.domain.text import normalise
from desktop_app.importing.fixups import PARAGRAPH_LENGTH
from desktop_app.importing.pdf.letters import HYPHEN, Letters
from desktop_app.importing.pdf.lines import WIDE, Line, Sheet

Place: TypeAlias = int | tuple[int, ...]
"""Which letters of the page a code point stands for: one, several, or none."""

_HYPHENS = f"{HYPHEN}-\N{HYPHEN}"
_LEFT = re.compile(r"[^\W\d_]+$")
_RIGHT = re.compile(r"[^\W\d_]+")
_BLANKS = re.compile(r"[\s\x00-\x20\x7f]+")
# Words that go before a hyphen of their own, and those that a hyphen before them leaves alone.
_KEPT_BEFORE_LIST = "self ex non well all half cross quasi pro anti semi vice"
_KEPT_BEFORE = frozenset(_KEPT_BEFORE_LIST.split())
_KEPT_AFTER_LIST = "and or und oder bzw et ou y o e en"
_KEPT_AFTER = frozenset(_KEPT_AFTER_LIST.split())


@dataclass(frozen=True, slots=True)
class Words:
    """Text, the letters of the page that its code points stand for, and where lines begin in it."""

    text: str
    places: Sequence[Place]
    lines: tuple[int, ...] = (0,)


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph as it was set; ``size`` is the height of its letters in points."""

    words: Words
    size: float


@dataclass(frozen=True, slots=True)
class ReadPage:
    """A page that was read: its paragraphs in order."""

    letters: Letters
    paragraphs: tuple[Paragraph, ...]

    @property
    def text(self) -> str:
        """The page's text, as it stands in the article."""
        return SEPARATOR.join(paragraph.words.text for paragraph in self.paragraphs)

    def placed(self, start: int = 0) -> PageText:
        """Return the text with its boxes; ``start`` is its offset in the article's text."""
        whole = _joined([paragraph.words for paragraph in self.paragraphs], SEPARATOR)
        boxes = self.letters.boxes()
        return PageText(
            start,
            whole.text,
            tuple(
                (boxes[at] if at >= 0 else NOWHERE)
                if isinstance(at, int)
                else union(boxes[each] for each in at)
                for at in whole.places
            ),
            whole.lines or (0,),
        )


def read_page(letters: Letters, rotation: int) -> ReadPage:
    """Return the text of a page; ``rotation`` is how it is turned, in degrees clockwise."""
    found = []
    for lines in Sheet(letters, rotation).paragraphs():
        for piece in _short(lines):
            words = _set(letters.text, piece)
            if words.text:
                found.append(Paragraph(words, sum(line.size for line in piece) / len(piece)))
    return ReadPage(letters, tuple(found))


def _short(lines: Sequence[Line]) -> Iterator[list[Line]]:
    """Cut what is longer than any paragraph may be."""
    piece: list[Line] = []
    length = 0
    for line in lines:
        for begin in range(line.begin, line.end, PARAGRAPH_LENGTH // 2):
            end = min(line.end, begin + PARAGRAPH_LENGTH // 2)
            if piece and length + end - begin > PARAGRAPH_LENGTH - 1:
                yield piece
                piece, length = [], 0
            piece.append(replace(line, begin=begin, end=end))
            length += end - begin + 1
    yield piece


def _set(text: str, lines: Sequence[Line]) -> Words:
    """Return lines as one paragraph."""
    whole = Words("", [], ())
    hyphenated = False
    for line in lines:
        cut = text[line.end - 1] in _HYPHENS and text[line.end - 2 : line.end - 1].isalnum()
        words = _clean(text, line.begin, line.end - cut)
        if not words.text:
            continue
        if hyphenated:
            whole = _over_hyphen(whole, words)
        elif whole.text:
            whole = _joined([whole, words], _between(whole.text[-1], words.text[0]))
        else:
            whole = words
        hyphenated = cut
        if cut:
            whole = Words(whole.text + "-", [*whole.places, line.end - 1], whole.lines)
    return whole


def _between(last: str, first: str) -> str:
    """Return what stands between two lines: nothing where words have no blanks between them."""
    both_wide = WIDE.match(last) and WIDE.match(first) and not unicodedata.combining(first)
    return "" if both_wide else " "


def _over_hyphen(whole: Words, words: Words) -> Words:
    """Join two lines, the first of which ends with a hyphen, as one word if it is certain."""
    left = _LEFT.search(whole.text, 0, len(whole.text) - 1)
    right = _RIGHT.match(words.text)
    if left is None or right is None:
        return _joined([whole, words], "" if words.text[0].isalnum() else " ")
    before, after = left[0], right[0]
    if after in _KEPT_AFTER:
        return _joined([whole, words], " ")
    kept = (
        not after.islower()
        or not before[-1].islower()
        or before.lower() in _KEPT_BEFORE
        or len(before) < 2
        or whole.text[: left.start()].endswith("-")
        or f"{before}-{after}" in whole.text
        or f"{before}-{after}" in words.text
    )
    if kept:
        return _joined([whole, words], "")
    # The last letter stands for the hyphen too.
    *places, letter, hyphen = whole.places
    together = tuple(
        at for each in (letter, hyphen) for at in (each if isinstance(each, tuple) else (each,))
    )
    shorter = Words(whole.text[:-1], [*places, together], whole.lines)
    return _joined([shorter, words], "")


def _joined(pieces: Sequence[Words], between: str) -> Words:
    """Put pieces together; what stands between them is on no page."""
    places: list[Place] = []
    lines: list[int] = []
    for piece in pieces:
        if lines:
            places += [-1] * len(between)
        lines += [len(places) + at for at in piece.lines]
        places += piece.places
    return Words(between.join(piece.text for piece in pieces), places, tuple(lines))


def _clean(text: str, begin: int, end: int) -> Words:
    """Return a line in the form in which text is kept."""
    line = text[begin:end]
    if line.isascii() and line.isprintable() and "  " not in line and line == line.strip():
        return Words(line, range(begin, end))
    kept: list[str] = []
    places: list[Place] = []
    for at, letter in enumerate(line, begin):
        if _BLANKS.match(letter):
            if kept and kept[-1] != " ":
                kept.append(" ")
                places.append(at)
        elif letter != HYPHEN and normalise(letter):
            kept.append(letter)
            places.append(at)
    if kept and kept[-1] == " ":
        kept.pop()
        places.pop()
    whole = "".join(kept)
    if unicodedata.is_normalized("NFC", whole):
        return Words(whole, places)
    return _composed(kept, places)


def _composed(letters: Sequence[str], places: Sequence[Place]) -> Words:
    """Compose letters and their marks; what comes of several stands where all of them do."""
    groups: list[tuple[str, list[int]]] = []
    for letter, place in zip(letters, places, strict=True):
        own = [place] if isinstance(place, int) else list(place)
        alone = unicodedata.normalize("NFC", letter)
        if groups:
            before, spread = groups[-1]
            together = unicodedata.normalize("NFC", before + letter)
            if together != before + alone or unicodedata.combining(alone[0]):
                groups[-1] = together, spread + own
                continue
        groups.append((alone, own))
    text = "".join(group for group, _ in groups)
    spread_places: list[Place] = [
        own[0] if len(own) == 1 else tuple(own) for group, own in groups for _ in group
    ]
    return Words(text, spread_places)
