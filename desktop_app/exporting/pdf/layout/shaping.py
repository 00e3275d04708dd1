"""Words as glyphs, ready to be measured, marked and written."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from desktop_app.exporting.pdf.layout.bidi import mirrored
from desktop_app.exporting.pdf.layout.faces import Face
from desktop_app.exporting.pdf.layout.fonts import Fonts, is_invisible
from desktop_app.exporting.pdf.layout.plain import PlainWords
from desktop_app.exporting.pdf.layout.turning import turned
from desktop_app.exporting.pdf.layout.words import BESIDE, Cluster, Glyph, Word, by_layer

if TYPE_CHECKING:
    import uharfbuzz

SOFT_HYPHEN = "\u00ad"

_Key = tuple[str, str, bool, bool, Face | None]


class Shaper:
    """Turns text into words; the same text is shaped once. Belongs to one document."""

    def __init__(self, fonts: Fonts) -> None:
        self.fonts = fonts
        self._known: dict[_Key, tuple[Word, ...]] = {}
        self._plain: dict[str, PlainWords] = {}

    def words(
        self,
        text: str,
        role: str,
        *,
        rtl: bool = False,
        ligatures: bool = True,
        host: Face | None = None,
    ) -> tuple[Word, ...]:
        """Return text as words in visual order, one for each font and layer that it needs.

        ``host`` is the font of a line that runs from right to left: what is no letter is written
        in it, even where another has to draw it.
        """
        if not text:
            return ()
        key = (text, role, rtl, ligatures, host)
        found = self._known.get(key)
        if found is None:
            usual = ligatures and host is None and not rtl
            word = self.plain(role).word(text) if usual else None
            found = (word,) if word else tuple(self._shape(text, role, rtl, ligatures, host))
            self._known[key] = found
        return found

    def plain(self, role: str) -> PlainWords:
        """Return what makes the plain words of a role; fonts for all else have no such way."""
        plain = self._plain.get(role)
        if plain is None:
            face = self.fonts.face(role)
            plain = self._plain[role] = PlainWords(
                face,
                self.fonts.language,
                lambda part, face: self._shaped(part, face, False, True),
            )
        return plain

    def hyphen(self, role: str) -> Word:
        """Return the hyphen at the end of a line, which reads back as a soft hyphen."""
        key = (SOFT_HYPHEN, role, False, False, None)
        if key not in self._known:
            face = self.fonts.face(role)
            number = face.font.get_nominal_glyph(ord("-")) or 0
            glyph = Glyph(number, SOFT_HYPHEN, 0.0, 0.0)
            width = face.width(number)
            clusters = (Cluster(0, 1, 0.0, width),)
            self._known[key] = tuple(by_layer(SOFT_HYPHEN, face, [glyph], clusters, width))
        return self._known[key][0]

    def _shape(
        self, text: str, role: str, rtl: bool, ligatures: bool, host: Face | None
    ) -> Iterator[Word]:
        runs = self.fonts.runs(text, role, host)
        for start, end, face in reversed(runs) if rtl else runs:
            part = text[start:end]
            if host is None or face.postscript:
                yield from _word(part, face, self._shaped(part, face, rtl, ligatures), rtl)
                continue
            buffer = self._shaped(part, face, rtl, ligatures)
            neutral = not any(map(str.isalpha, part))
            yield from turned(buffer, part, face, host if neutral else face, rtl=rtl)

    def _shaped(self, text: str, face: Face, rtl: bool, ligatures: bool) -> uharfbuzz.Buffer:
        import uharfbuzz as hb

        buffer = hb.Buffer()
        buffer.add_codepoints([ord(character) for character in text])
        buffer.direction = "rtl" if rtl else "ltr"
        buffer.language = self.fonts.language or "und"
        buffer.cluster_level = hb.BufferClusterLevel.MONOTONE_CHARACTERS
        buffer.guess_segment_properties()
        features = face.features if ligatures else {**face.features, "liga": False, "dlig": False}
        hb.shape(face.font, buffer, features)
        return buffer


def _word(text: str, face: Face, buffer: uharfbuzz.Buffer, rtl: bool) -> Iterator[Word]:
    glyphs, clusters, width = _read(buffer, text, face)
    for glyph in glyphs if rtl else ():
        glyph.text = mirrored(glyph.text)
    yield from by_layer(text, face, glyphs, clusters, width)


def _read(
    buffer: uharfbuzz.Buffer, text: str, face: Face
) -> tuple[list[Glyph], tuple[Cluster, ...], float]:
    """Return the glyphs with the text that each reads back as, the clusters, and the width."""
    scale = 1000 / face.upem
    infos, positions = buffer.glyph_infos, buffer.glyph_positions
    starts = sorted({info.cluster for info in infos})
    ends = dict(zip(starts, [*starts[1:], len(text)], strict=True))
    glyphs: list[tuple[int, Glyph]] = []
    spans: dict[int, tuple[float, float]] = {}
    pen = 0.0
    for info, position in zip(infos, positions, strict=True):
        start, advance = info.cluster, position.x_advance * scale
        if not all(map(is_invisible, text[start : ends[start]])):
            glyph = Glyph(
                info.codepoint, "", pen + position.x_offset * scale, position.y_offset * scale
            )
            glyphs.append((start, glyph))
        left, right = spans.get(start, (pen, pen))
        spans[start] = (min(left, pen), max(right, pen + advance))
        pen += advance
    written = _with_texts(glyphs, text, ends, face)
    clusters = tuple(Cluster(start, ends[start], *spans[start]) for start in starts)
    return written, clusters, pen


def _with_texts(
    glyphs: list[tuple[int, Glyph]], text: str, ends: dict[int, int], face: Face
) -> list[Glyph]:
    """Spread the text of each cluster over its glyphs, one character each, the rest to the last.

    Where there are more glyphs than characters, the last ones get none.

    Invisible characters have no glyph; they are read back with the letter after them, and where
    there is none with a blank of no width: there are readers that leave out what ends in one.
    """
    own: dict[int, list[Glyph]] = {}
    for start, glyph in glyphs:
        own.setdefault(start, []).append(glyph)
    found: list[Glyph] = []
    waiting = ""

    def alone() -> None:
        if not waiting:
            return
        if face.postscript and found:
            found[-1].text += waiting
            return
        last = found[-1] if found else None
        x = last.x + face.width(last.number) - BESIDE if last else 0.0
        found.append(Glyph(face.blank, waiting, x, 0.0, 0.0))

    for start in sorted(ends):
        part = text[start : ends[start]]
        if start not in own:
            waiting += part
            continue
        members = own[start]
        for index, glyph in enumerate(members):
            more = index < len(members) - 1
            glyph.text = part[index : index + 1] if more else part[index:]
        if part.isspace():
            alone()
        else:
            members[0].text = waiting + members[0].text
        found += members
        waiting = ""
    alone()
    return found
