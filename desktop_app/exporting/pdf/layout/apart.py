"""Lines whose words run both ways, cut into stretches that every reader puts in order.

Readers of a file see glyphs from left to right and guess in which order they were written. Each
guesses differently: one gives the stretches of all lines of a page in one direction, one those of
a line by counting, one takes them as they come. None has to guess within a stretch that runs one
way and has signs of its direction at both edges. So such stretches go into the file in the order
of the text, and what cannot be seen keeps them apart: a pause before each, and where most of the
page runs the other way a wide sign after it, so that a reader takes each for a line.
"""

from __future__ import annotations

import bisect
import unicodedata
from collections.abc import Sequence
from itertools import groupby
from typing import TYPE_CHECKING

from desktop_app.exporting.pdf.layout.bidi import LEFTWARDS, RIGHTWARDS
from desktop_app.exporting.pdf.layout.page import Apart, Edge
from desktop_app.values import dataclass

if TYPE_CHECKING:
    from desktop_app.exporting.pdf.layout.faces import Face
    from desktop_app.exporting.pdf.layout.lines import Token

_PAUSE = "\u2069"
"""A sign without a direction."""
_PAUSE_WIDTH, SIGN_WIDTH, _REACH = 4.0, 5.0, 600.0
"""Of what is written; the last is more than words of one line may lie over each other."""
_BEFORE, _AFTER, _REACHES = 0.01, 0.02, 0.015
"""How far signs stand to the left of an edge, in sizes of the text."""

_Placed = tuple[float, "Token"]
_Part = list["Token"]


@dataclass(frozen=True, slots=True)
class Stretch:
    """Tokens from left to right that all run one way, and their edges."""

    tokens: list[_Placed]
    apart: Apart


def by_face(tokens: Sequence[_Placed]) -> list[list[_Placed]]:
    """Cut a line where its font changes; the stretches come in the order of the text.

    Readers turn around what stands in one font, and take stretches in the order of the file.
    """
    found: list[list[_Placed]] = []
    before: object = None
    for left, token in tokens:
        face = token.words[0].face if token.words else before
        if not found or face is not before:
            found.append([])
        found[-1].append((left, token))
        before = face
    return sorted(found, key=lambda stretch: min(token.start for _, token in stretch))


def stretches(
    tokens: Sequence[_Placed], base: int, x: float, cells: Sequence[int] = ()
) -> list[Stretch] | None:
    """Return the stretches of a line in the order of the text; None if all of it runs one way.

    Args:
        tokens: of the line, from left to right.
        base: 1 if its paragraph runs from right to left.
        x: where the line begins on its page.
        cells: where those of a table's row begin in its text; no stretch is of two.
    """
    places = {id(token): left for left, token in tokens}
    wholes = _wholes([token for _, token in tokens], cells)
    face = _highest([token for _, token in tokens])
    if face is None or sum(map(_is_seen, wholes)) < 2:
        return None
    edges = _Edges(face, places, x, max(_right(token, left) for left, token in tokens))
    found: list[Stretch] = []
    for whole in wholes:
        sign = LEFTWARDS if any(token.level % 2 for token in whole) else RIGHTWARDS
        first = not found
        opens = (
            edges.left(whole, sign, pause=not first or base == 1, reach=base == 1),
            edges.left(whole, sign, pause=not first or base == 0, reach=base == 0),
        )
        closes = edges.right(whole, sign)
        placed = sorted(((places[id(t)], t) for t in whole), key=lambda each: each[0])
        rank = len(wholes) - len(found)
        found.append(Stretch(placed, Apart(face, rank, opens, closes)))
    return found


class _Edges:
    """Makes the edges of the stretches of one line."""

    def __init__(self, face: Face, places: dict[int, float], x: float, end: float) -> None:
        self._face, self._places, self._x, self._end = face, places, x, end

    def left(self, tokens: _Part, sign: str, *, pause: bool, reach: bool) -> Edge:
        token = min(tokens, key=self._left)
        x = self._x + self._left(token) - _BEFORE * token.style.size
        end = self._end_of(tokens)
        wide = reach and end < self._end
        return Edge(
            x,
            sign,
            self._code(sign),
            self._code(_PAUSE, _PAUSE_WIDTH) if pause else None,
            self._code(sign, _REACH) if wide else None,
            self._x + end - _REACHES * token.style.size,
        )

    def right(self, tokens: _Part, sign: str) -> Edge:
        x = self._x + self._end_of(tokens) - _AFTER * tokens[0].style.size
        return Edge(x, sign, self._code(sign))

    def _end_of(self, tokens: _Part) -> float:
        return max(_right(token, self._left(token)) for token in tokens)

    def _left(self, token: Token) -> float:
        return self._places[id(token)]

    def _code(self, text: str, width: float = SIGN_WIDTH) -> tuple[int, int]:
        return self._face.code(self._face.blank, text, width)


def _right(token: Token, left: float) -> float:
    return left + token.width - token.gap


def _is_seen(tokens: _Part) -> bool:
    """Whether tokens are more than blanks, as there are at the end of a line."""
    return any(word.text.strip() for token in tokens for word in token.words)


def _highest(tokens: Sequence[Token]) -> Face | None:
    """Return the font that reaches highest: some readers sort by where signs reach to."""
    faces = [w.face for token in tokens for w in token.words if not w.face.postscript]
    return max(faces, key=lambda face: face.ascent, default=None)


def _wholes(tokens: Sequence[Token], cells: Sequence[int]) -> list[_Part]:
    """Return what runs one way with the numbers in it, in the order of the text."""
    found: list[_Part] = []
    before, last = True, 0
    for (cell, level), group in groupby(
        sorted(tokens, key=lambda token: token.start),
        key=lambda token: (bisect.bisect(cells, token.start), token.level),
    ):
        part = list(group)
        text = "".join(word.text for token in part for word in token.words)
        rightwards = level == 0 or (
            level % 2 == 0 and any(unicodedata.bidirectional(each) == "L" for each in text)
        )
        if found and not rightwards and not before and cell == last:
            found[-1] += part
        else:
            found.append(part)
        before, last = rightwards, cell
    return found
