"""How well words that were typed fit a text, and which of its letters they meet."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from itertools import pairwise

NEAREST = 78
"""A text that rapidfuzz likes less (0 to 100) does not fit."""

_SHORTEST = 4
"""Words shorter than this must be met exactly: almost any text is near to them."""

WHOLE, BEGINNING, INSIDE, LETTERS, NEAR = 100.0, 90.0, 70.0, 45.0, 30.0


@dataclass(frozen=True, slots=True)
class Fit:
    """How well a text fits, 0 to 100 and more, and the code points that are met, as ranges."""

    score: float
    marks: tuple[tuple[int, int], ...] = ()


def fold(text: str) -> str:
    """Return a text without case and accents, with as many code points as before."""
    return "".join(_fold(char) for char in text)


def _fold(char: str) -> str:
    plain = unicodedata.normalize("NFKD", char)[:1].lower()
    return plain if len(plain) == 1 else char


def fit(query: str, text: str) -> Fit | None:
    """Return how well a text fits what was typed, None if it does not.

    Every word must be met: at the beginning of a word, inside one, by its letters in their order
    ("epdf" meets "Export annotated PDF"), or nearly ("exprot").
    """
    folded = fold(text)
    words = fold(query).split()
    if not words:
        return Fit(0.0)
    score, met = 0.0, set[int]()
    for word in words:
        found = _fit_word(word, folded)
        if found is None:
            return None
        score += found.score
        for start, end in found.marks:
            met.update(range(start, end))
    # Of two texts that fit alike, the one of which more was typed is the one that is meant.
    return Fit(score / len(words) + 5 * len(met) / max(1, len(text)), ranges(met))


def ranges(places: set[int]) -> tuple[tuple[int, int], ...]:
    """Return single places as ranges."""
    found: list[tuple[int, int]] = []
    for place in sorted(places):
        if found and found[-1][1] == place:
            found[-1] = (found[-1][0], place + 1)
        else:
            found.append((place, place + 1))
    return tuple(found)


def _fit_word(word: str, text: str) -> Fit | None:
    at = text.find(word)
    while at > 0 and text[at - 1].isalnum():
        later = text.find(word, at + 1)
        if later < 0:
            break
        at = later
    if at >= 0:
        begins = at == 0 or not text[at - 1].isalnum()
        first = text.find(word)
        place = at if begins else first
        worth = (WHOLE if place == 0 else BEGINNING) if begins else INSIDE
        return Fit(worth, ((place, place + len(word)),))
    return _by_letters(word, text) or _nearly(word, text)


def _by_letters(word: str, text: str) -> Fit | None:
    """Meet the letters one after the other, at beginnings of words where that goes."""
    if len(word) < 2:
        return None
    places: list[int] = []
    at = 0
    for char in word:
        starts = [
            place
            for place in range(at, len(text))
            if text[place] == char and (place == 0 or not text[place - 1].isalnum())
        ]
        follows = bool(places) and text[at : at + 1] == char
        place = at if follows else starts[0] if starts else text.find(char, at)
        if place < 0:
            return None
        places.append(place)
        at = place + 1
    heads = sum(1 for place in places if place == 0 or not text[place - 1].isalnum())
    runs = sum(1 for one, two in pairwise(places) if two == one + 1)
    if heads + runs < len(places):  # scattered letters mean nothing
        return None
    return Fit(LETTERS + 10 * heads / len(places), ranges(set(places)))


def _nearly(word: str, text: str) -> Fit | None:
    if len(word) < _SHORTEST:
        return None
    from rapidfuzz import fuzz
    from rapidfuzz.distance import Indel

    best = fuzz.partial_ratio_alignment(word, text, score_cutoff=NEAREST)
    if best is None or (best.dest_start > 0 and text[best.dest_start - 1].isalnum()):
        return None
    part = text[best.dest_start : best.dest_end]
    met = {
        best.dest_start + place
        for step in Indel.opcodes(word, part)
        if step.tag == "equal"
        for place in range(step.dest_start, step.dest_end)
    }
    return Fit(NEAR * best.score / 100, ranges(met))
