"""The short way for plain words: one glyph a character, kerned in pairs.

Most words of most texts are such. What a font does to one character and to two side by side is
asked of HarfBuzz once; words are then put together from that. Whatever is more than this, such as
a ligature, a mark or a character that the font lacks, is left to the long way.
"""

from __future__ import annotations

import functools
import unicodedata
from collections.abc import Callable, Sequence
from itertools import accumulate
from operator import add
from typing import TYPE_CHECKING

from desktop_app.exporting.pdf.layout.faces import Face
from desktop_app.exporting.pdf.layout.fonts import is_invisible
from desktop_app.exporting.pdf.layout.words import STEP, Word

if TYPE_CHECKING:
    import uharfbuzz


def is_plain(words: Sequence[Word]) -> bool:
    """Whether words are one plain word: nothing of it changes where no ligature may stand."""
    return len(words) == 1 and bool(words[0].edges)


Shape = Callable[[str, Face], "uharfbuzz.Buffer"]


Singles = dict[str, tuple[int, float] | None]
Kerns = dict[str, float | None]


class _NotPlainError(Exception):
    """A word is more than plain."""


class _Distances(dict[str, float]):
    """Of each character after another one ("ab"), or at the beginning ("b"): how far it stands."""

    def __init__(self, found: Callable[[str], float]) -> None:
        super().__init__()
        self._found = found

    def __missing__(self, pair: str) -> float:
        distance = self[pair] = self._found(pair)
        return distance


@functools.cache
def _measures(font: str, language: str) -> tuple[Singles, Kerns]:
    """Return what is known of a bundled font; it is the same for all documents of a process."""
    return {}, {}


class PlainWords:
    """Makes the plain words of one bundled font. Belongs to one document."""

    def __init__(self, face: Face, language: str, shape: Shape) -> None:
        self._face = face
        self._shape = shape
        self._singles, self._kerns = _measures(face.name, language)
        self._known: dict[str, tuple[str, float]] = {}
        self._distances = _Distances(self._distance)
        self._shown: dict[str, str] = {}
        """Of each pair: the code of the second one, and what moves it to its place."""
        self._even = 100_000 % face.upem == 0
        self._uneven: set[str] = set()
        """Pairs that are moved, where moves are not written as they are, but to a hundredth."""
        self._words: dict[str, Word | None] = {}

    def word(self, text: str) -> Word | None:
        """Return a word as the long way makes it; None if it is not plain. Tabs are not."""
        if text not in self._words:
            self._words[text] = self._made(text)
        return self._words[text]

    def _made(self, text: str) -> Word | None:
        pairs = [text[0], *map(add, text, text[1:])]
        try:
            edges = [*accumulate(map(self._distances.__getitem__, pairs)), 0.0]
        except _NotPlainError:
            return None
        width = edges[-1] = edges[-2] + self._known[text[-1]][1]
        if self._uneven and sum(map(self._uneven.__contains__, pairs)) > 1:
            string = self._evened(text, edges)
        else:
            string = f"<{''.join(map(self._shown.__getitem__, pairs))}>"
        trimmed = edges[len(text.rstrip())]
        return Word(self._face, 0, text, width, trimmed, ((0.0, string),), (), (), edges, string)

    def _evened(self, text: str, edges: Sequence[float]) -> str:
        """Return a word whose moves are rounded so that none is ever far from its place."""
        out = ["<"]
        pen = 0.0
        for character, edge in zip(text, edges, strict=False):
            distance = round(pen - edge, 2) if pen != edge else 0.0
            if abs(distance) >= STEP:
                out.append(f">{distance:g} <")
                pen -= distance
            code, width = self._known[character]
            out.append(code)
            pen += width
        out.append(">")
        rest = round(pen - edges[-1], 2)
        return "".join(out) + (f"{rest:g} " if abs(rest) >= STEP else "")

    def _distance(self, pair: str) -> float:
        """Return how far the second of two characters stands from the first; 0.0 for one alone.

        Raises:
            _NotPlainError: one is not plain, or they change each other.
        """
        character = pair[-1]
        known = self._known.get(character) or self._coded(character)
        if known is None:
            raise _NotPlainError
        self._shown[pair] = known[0]
        if len(pair) == 1:
            return 0.0
        kern = self._kerns[pair] if pair in self._kerns else self._kern(pair)
        if kern is None:
            raise _NotPlainError
        move = round(-kern, 2)
        if abs(move) >= STEP:
            self._shown[pair] = f">{move:g} <{known[0]}"
        if kern and not self._even:
            self._uneven.add(pair)
        return self._known[pair[0]][1] + kern

    def _coded(self, character: str) -> tuple[str, float] | None:
        """Return the code of a character and its width; None if it is not plain."""
        singles = self._singles
        single = singles[character] if character in singles else self._single(character)
        if single is None:
            return None
        code = f"{self._face.code(single[0], character)[1]:04X}"
        found = self._known[character] = (code, single[1])
        return found

    def _single(self, character: str) -> tuple[int, float] | None:
        """Return the glyph of a character and its width, if it has one that stands alone."""
        found = None
        face = self._face
        # Letters are kerned as if there were no mark between them.
        alone = not is_invisible(character) and unicodedata.category(character)[0] != "M"
        if alone and ord(character) in face.covered and character != "\t":
            infos, places = self._shaped(character)
            if len(infos) == 1 and not _moved(places[0]):
                glyph = infos[0].codepoint
                advance = places[0].x_advance * 1000 / face.upem
                if advance == face.width(glyph):
                    found = (glyph, advance)
        self._singles[character] = found
        return found

    def _kern(self, pair: str) -> float | None:
        """Return what two characters come closer or part; None if they change each other."""
        kern = None
        first, second = (self._singles.get(c) or self._single(c) for c in pair)
        if first is not None and second is not None:
            infos, places = self._shaped(pair)
            if (
                [info.codepoint for info in infos] == [first[0], second[0]]
                and not any(map(_moved, places))
                and places[1].x_advance * 1000 / self._face.upem == second[1]
            ):
                kern = places[0].x_advance * 1000 / self._face.upem - first[1]
        self._kerns[pair] = kern
        return kern

    def _shaped(self, text: str) -> tuple[list[uharfbuzz.GlyphInfo], list[uharfbuzz.GlyphPosition]]:
        buffer = self._shape(text, self._face)
        return buffer.glyph_infos, buffer.glyph_positions


def _moved(position: uharfbuzz.GlyphPosition) -> bool:
    return bool(position.x_offset or position.y_offset)
