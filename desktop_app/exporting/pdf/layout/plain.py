"""The short way for plain words: one glyph a character, kerned in pairs.

Most words of most texts are such. What a font does to one character and to two side by side is
asked of HarfBuzz once; words are then put together from that. Whatever is more than this, such as
a ligature, a mark or a character that the font lacks, is left to the long way.
"""

from __future__ import annotations

import functools
from collections.abc import Callable, Sequence
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


class _Following(dict[str, "tuple[float, str, float, _Following]"]):
    """What a character that may follow adds: kern, code, width, and what may follow that one."""


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
        self._rows: dict[str, _Following] = {"": _Following()}

    def word(self, text: str) -> Word | None:
        """Return a word as the long way makes it; None if it is not plain. Tabs are not."""
        row = self._rows[""]
        out: list[str] = []
        codes: list[str] = []
        edges: list[float] = []
        x = pen = 0.0
        before = ""
        for character in text:
            entry = row.get(character) or self._entry(before, character)
            if entry is None:
                return None
            kern, code, width, row = entry
            x += kern
            edges.append(x)
            if x != pen and abs(distance := round(pen - x, 2)) >= STEP:
                out.append(f"<{''.join(codes)}>{distance:g} ")
                codes.clear()
                pen -= distance
            codes.append(code)
            x += width
            pen += width
            before = character
        edges.append(x)
        distance = round(pen - x, 2)
        after = f"{distance:g} " if abs(distance) >= STEP else ""
        string = f"{''.join(out)}<{''.join(codes)}>{after}"
        trimmed = edges[len(text.rstrip())]
        return Word(self._face, 0, text, x, trimmed, ((0.0, string),), (), (), edges, string)

    def _entry(self, before: str, character: str) -> tuple[float, str, float, _Following] | None:
        """Return what a character adds after another one, "" for none; None if it is not plain."""
        known = self._known.get(character) or self._coded(character)
        if known is None:
            return None
        pair, kerns = before + character, self._kerns
        kern = 0.0 if not before else kerns[pair] if pair in kerns else self._kern(pair)
        if kern is None:
            return None
        row = self._rows.setdefault(character, _Following())
        found = self._rows[before][character] = (kern, *known, row)
        return found

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
        if ord(character) in face.covered and not is_invisible(character) and character != "\t":
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
