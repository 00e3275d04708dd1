"""Lines of print as one paragraph: hyphens at their ends, blanks, letters with their marks.

What letters stand where stays known throughout, be they read by PDFium or recognised.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from typing import TypeAlias

from desktop_app.domain.text import normalise
from desktop_app.values import dataclass

Place: TypeAlias = int | tuple[int, ...]
"""Which letters of the page a code point stands for: one, several, or none."""

HYPHEN = "\x02"
"""What PDFium makes of a hyphen at a line's end."""

WIDE = re.compile("[\u2e80-\u312f\u31a0-\u9fff\uf900-\ufaff\uff00-\uff9f\U00020000-\U0003ffff]")
"""Letters that are written without blanks between words: Chinese and Japanese."""

FIRST_WIDE = "\u2e80"
"""The first letter of ``WIDE``; whatever is less is not wide."""

_HYPHENS = f"{HYPHEN}-\N{HYPHEN}"
_NONE = (-1,)
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
    """Text in pieces, the letters of the page that each code point stands for, and its lines.

    ``places`` has as many for each piece as the piece has code points; ``lines`` are the pieces
    with which a line begins.
    """

    pieces: tuple[str, ...]
    places: tuple[Sequence[Place], ...]
    lines: tuple[int, ...]

    @property
    def text(self) -> str:
        """The pieces as one text."""
        return "".join(self.pieces)


def joined(text: str, lines: Sequence[tuple[int, int]]) -> Words:
    """Return lines as one paragraph; each is the letters ``[begin, end)`` of a text."""
    pieces: list[str] = []
    places: list[Sequence[Place]] = []
    begins: list[int] = []
    cut = False
    for begin, end in lines:
        hyphenated = cut
        cut = text[end - 1] in _HYPHENS and text[end - 2 : end - 1].isalnum()
        words, where = _clean(text, begin, end - 1 if cut else end)
        if not words:
            continue
        if hyphenated:
            _over_hyphen(pieces, places, words)
        elif pieces and (between := _between(pieces[-1][-1], words[0])):
            pieces.append(between)
            places.append(_NONE)
        begins.append(len(pieces))
        pieces.append(words)
        places.append(where)
        if cut:
            pieces.append("-")
            places.append((end - 1,))
    return Words(tuple(pieces), tuple(places), tuple(begins))


def _between(last: str, first: str) -> str:
    """Return what stands between two lines: nothing where words have no blanks between them."""
    if last < FIRST_WIDE or first < FIRST_WIDE:
        return " "
    both_wide = WIDE.match(last) and WIDE.match(first) and not unicodedata.combining(first)
    return "" if both_wide else " "


def _over_hyphen(pieces: list[str], places: list[Sequence[Place]], following: str) -> None:
    """End a line whose last piece is a hyphen, so that one word goes on if that is certain."""
    before = pieces[-2]
    left, right = _LEFT.search(before), _RIGHT.match(following)
    if (right[0] in _KEPT_AFTER) if left and right else not following[0].isalnum():
        pieces.append(" ")
        places.append(_NONE)
        return
    if left is None or right is None or _is_kept(pieces, left, right[0], following):
        return
    pieces.pop()
    (hyphen,) = places.pop()
    # The last letter stands for the hyphen too.
    *others, letter = places[-1]
    both = (*_each(letter), *_each(hyphen))
    places[-1] = [*others, both]


def _is_kept(pieces: Sequence[str], left: re.Match[str], right: str, following: str) -> bool:
    """Whether a hyphen at a line's end belongs to the word."""
    before, word = left.string, left[0]
    if (
        not right.islower()
        or not word[-1].islower()
        or len(word) < 2
        or word.lower() in _KEPT_BEFORE
        or before[: left.start()].endswith("-")
    ):
        return True
    whole = f"{word}-{right}"
    return whole in following or any(whole in piece for piece in pieces)


def _each(place: Place) -> tuple[int, ...]:
    return (place,) if isinstance(place, int) else place


def _clean(text: str, begin: int, end: int) -> tuple[str, Sequence[Place]]:
    """Return a line in the form in which text is kept, and where its code points stand."""
    line = text[begin:end]
    if (
        line.isprintable()
        and "  " not in line
        and line[-1:] != " "
        and (line.isascii() or unicodedata.is_normalized("NFC", line))
    ):
        return line, range(begin, end)
    kept: list[str] = []
    places: list[int] = []
    for at, letter in enumerate(line, begin):
        if letter == HYPHEN:
            continue
        if _BLANKS.match(letter):
            if kept and kept[-1] != " ":
                kept.append(" ")
                places.append(at)
        elif normalise(letter):
            kept.append(letter)
            places.append(at)
    if kept and kept[-1] == " ":
        kept.pop()
        places.pop()
    whole = "".join(kept)
    if unicodedata.is_normalized("NFC", whole):
        return whole, places
    return _composed(kept, places)


def _composed(letters: Sequence[str], places: Sequence[int]) -> tuple[str, Sequence[Place]]:
    """Compose letters and their marks; what comes of several stands where all of them do."""
    groups: list[tuple[str, tuple[int, ...]]] = []
    for letter, place in zip(letters, places, strict=True):
        alone = unicodedata.normalize("NFC", letter)
        if groups:
            before, spread = groups[-1]
            together = unicodedata.normalize("NFC", before + letter)
            if together != before + alone or unicodedata.combining(alone[0]):
                groups[-1] = together, (*spread, place)
                continue
        groups.append((alone, (place,)))
    text = "".join(group for group, _ in groups)
    return text, [own if len(own) > 1 else own[0] for group, own in groups for _ in group]
