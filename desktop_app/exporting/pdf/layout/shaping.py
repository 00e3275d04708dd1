"""Words as glyphs, ready to be measured, marked and written."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from desktop_app.exporting.pdf.layout.faces import Face
from desktop_app.exporting.pdf.layout.fonts import Fonts, is_invisible

if TYPE_CHECKING:
    import uharfbuzz

SOFT_HYPHEN = "\u00ad"


@dataclass(frozen=True, slots=True)
class Cluster:
    """The smallest stretch of text with glyphs of its own: ``[start, end)`` of the word.

    ``left`` and ``right`` are where it stands, in thousandths of the size.
    """

    start: int
    end: int
    left: float
    right: float


@dataclass(slots=True, eq=False)
class Word:
    """A stretch of text in one font and one direction. Widths are thousandths of the size."""

    face: Face
    layer: int
    text: str
    width: float
    trimmed: float
    """Width without the blanks at its end."""
    strings: tuple[tuple[float, str], ...]
    """What shows it: (rise, elements of a TJ array); adds up to ``width``."""
    clusters: tuple[Cluster, ...]
    outlines: tuple[tuple[int, float, float], ...] = ()
    """(glyph, x, rise) of what is drawn without being text: the second part of a letter that the
    font puts together from two would read back as a second letter."""


@dataclass(slots=True)
class _Glyph:
    """A glyph at ``x``, ``rise`` above the baseline (thousandths of the size)."""

    number: int
    text: str
    x: float
    rise: float


class Shaper:
    """Turns text into words; the same text is shaped once. Belongs to one document."""

    def __init__(self, fonts: Fonts) -> None:
        self.fonts = fonts
        self._known: dict[tuple[str, str, bool, bool], tuple[Word, ...]] = {}

    def words(
        self, text: str, role: str, *, rtl: bool = False, ligatures: bool = True
    ) -> tuple[Word, ...]:
        """Return text as words in visual order, one for each font and layer that it needs."""
        key = (text, role, rtl, ligatures)
        found = self._known.get(key)
        if found is None:
            found = self._known[key] = tuple(self._shape(text, role, rtl, ligatures))
        return found

    def hyphen(self, role: str) -> Word:
        """Return the hyphen at the end of a line, which reads back as a soft hyphen."""
        key = (SOFT_HYPHEN, role, False, False)
        if key not in self._known:
            face = self.fonts.face(role)
            number = face.font.get_nominal_glyph(ord("-")) or 0
            glyph = _Glyph(number, SOFT_HYPHEN, 0.0, 0.0)
            width = face.width(number)
            clusters = (Cluster(0, 1, 0.0, width),)
            self._known[key] = tuple(_by_layer(SOFT_HYPHEN, face, [glyph], clusters, width))
        return self._known[key][0]

    def _shape(self, text: str, role: str, rtl: bool, ligatures: bool) -> Iterator[Word]:
        runs = self.fonts.runs(text, role)
        for start, end, face in reversed(runs) if rtl else runs:
            yield from self._word(text[start:end], face, rtl, ligatures)

    def _word(self, text: str, face: Face, rtl: bool, ligatures: bool) -> Iterator[Word]:
        import uharfbuzz as hb

        buffer = hb.Buffer()
        buffer.add_codepoints([ord(character) for character in text])
        buffer.direction = "rtl" if rtl else "ltr"
        buffer.language = self.fonts.language or "und"
        buffer.cluster_level = hb.BufferClusterLevel.MONOTONE_CHARACTERS
        buffer.guess_segment_properties()
        features = face.features if ligatures else {**face.features, "liga": False, "dlig": False}
        hb.shape(face.font, buffer, features)
        glyphs, clusters, width = _read(buffer, text, face)
        yield from _by_layer(text, face, glyphs, clusters, width)


def _read(
    buffer: uharfbuzz.Buffer, text: str, face: Face
) -> tuple[list[_Glyph], tuple[Cluster, ...], float]:
    """Return the glyphs with the text that each reads back as, the clusters, and the width."""
    scale = 1000 / face.upem
    infos, positions = buffer.glyph_infos, buffer.glyph_positions
    starts = sorted({info.cluster for info in infos})
    ends = dict(zip(starts, [*starts[1:], len(text)], strict=True))
    glyphs: list[tuple[int, _Glyph]] = []
    spans: dict[int, tuple[float, float]] = {}
    pen = 0.0
    for info, position in zip(infos, positions, strict=True):
        start, advance = info.cluster, position.x_advance * scale
        if not all(map(is_invisible, text[start : ends[start]])):
            glyph = _Glyph(
                info.codepoint, "", pen + position.x_offset * scale, position.y_offset * scale
            )
            glyphs.append((start, glyph))
        left, right = spans.get(start, (pen, pen))
        spans[start] = (min(left, pen), max(right, pen + advance))
        pen += advance
    _give_texts(glyphs, text, ends)
    clusters = tuple(Cluster(start, ends[start], *spans[start]) for start in starts)
    return [glyph for _, glyph in glyphs], clusters, pen


def _give_texts(glyphs: list[tuple[int, _Glyph]], text: str, ends: dict[int, int]) -> None:
    """Spread the text of each cluster over its glyphs, one character each, the rest to the last.

    Where there are more glyphs than characters, the last ones get none.

    Invisible characters have no glyph; they are read back with the letter before them, or after
    them where there is none.
    """
    own: dict[int, list[_Glyph]] = {}
    for start, glyph in glyphs:
        own.setdefault(start, []).append(glyph)
    waiting = ""
    last: _Glyph | None = None
    for start in sorted(ends):
        part = text[start : ends[start]]
        if start not in own:
            if last is None:
                waiting += part
            else:
                last.text += part
            continue
        members = own[start]
        for index, glyph in enumerate(members):
            more = index < len(members) - 1
            glyph.text = part[index : index + 1] if more else part[index:]
        members[0].text, waiting = waiting + members[0].text, ""
        last = members[-1]


def _by_layer(
    text: str, face: Face, glyphs: list[_Glyph], clusters: tuple[Cluster, ...], width: float
) -> Iterator[Word]:
    """Write the glyphs as strings; a font's second layer needs a word of its own.

    Only fonts with PostScript outlines have one, and hardly ever use it.
    """
    coded = [(glyph, *face.code(glyph.number, glyph.text)) for glyph in glyphs if glyph.text]
    outlines = tuple((glyph.number, glyph.x, glyph.rise) for glyph in glyphs if not glyph.text)
    blanks = len(text) - len(text.rstrip())
    trimmed = width
    for cluster in clusters:
        if blanks and cluster.start >= len(text) - blanks:
            trimmed -= cluster.right - cluster.left
    layers = sorted({layer for _, layer, _ in coded}) or [0]
    for layer in layers:
        first = layer == layers[0]
        mine = [(glyph, code) for glyph, its, code in coded if its == layer]
        # All layers are drawn over each other; the last brings the pen to the word's end.
        reach = width if layer == layers[-1] else 0.0
        yield Word(
            face,
            layer,
            text if first else "",
            reach,
            trimmed if layer == layers[-1] else 0.0,
            tuple(_strings(face, mine, reach)),
            clusters if first else (),
            outlines if first else (),
        )


def _strings(
    face: Face, glyphs: list[tuple[_Glyph, int]], width: float
) -> Iterator[tuple[float, str]]:
    """Yield strings and adjustments (thousandths of the size, to the left) for a TJ array."""
    out: list[str] = []
    codes: list[str] = []
    pen, rise = 0.0, 0.0

    def move(to: float) -> None:
        nonlocal pen
        distance = round(pen - to, 2)
        if abs(distance) >= 0.05:
            if codes:
                out.append(f"<{''.join(codes)}>")
                codes.clear()
            out.append(f"{distance:g} ")
            pen -= distance

    for glyph, code in glyphs:
        if glyph.rise != rise:
            if codes:
                out.append(f"<{''.join(codes)}>")
                codes.clear()
            if out:
                yield rise, "".join(out)
            out.clear()
            rise = glyph.rise
        move(glyph.x)
        codes.append(f"{code:04X}")
        pen += face.width(glyph.number)
    move(width)
    if codes:
        out.append(f"<{''.join(codes)}>")
    if out:
        yield rise, "".join(out)
