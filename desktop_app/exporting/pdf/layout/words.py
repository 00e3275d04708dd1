"""Words as glyphs at their places: what is measured, marked and written."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from desktop_app.exporting.pdf.layout.faces import Face
from desktop_app.values import dataclass

STEP = 0.05
"""The smallest adjustment that is written, in thousandths of the size."""
BESIDE = 10.0
"""How far what is written for a mark stands from the edge of its letter (thousandths)."""


class Cluster(NamedTuple):
    """The smallest stretch of text with glyphs of its own: ``[start, end)`` of the word.

    ``left`` and ``right`` are where it stands, in thousandths of the size.
    """

    start: int
    end: int
    left: float
    right: float


@dataclass(frozen=True, slots=True)
class Outline:
    """A glyph that is drawn as a shape, ``rise`` above the baseline (thousandths of the size)."""

    face: Face
    glyph: int
    x: float
    rise: float


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
    parts: tuple[Cluster, ...]
    outlines: tuple[Outline, ...] = ()
    """What is drawn without being text: the second part of a letter that the font puts together
    from two would read back as a second letter."""
    edges: Sequence[float] = ()
    """Where each character begins, and the end of the last; ``parts`` is empty then."""
    plain: str = ""
    """All that shows it, if that is one string on the baseline in the font's first layer."""

    @property
    def clusters(self) -> tuple[Cluster, ...]:
        """Its stretches in order; made when asked for, which few words are."""
        edges = self.edges
        if not edges:
            return self.parts
        return tuple(map(Cluster, range(len(self.text)), range(1, len(edges)), edges, edges[1:]))


@dataclass(slots=True)
class Glyph:
    """A glyph at ``x``, ``rise`` above the baseline (thousandths of the size)."""

    number: int
    text: str
    x: float
    rise: float
    advance: float | None = None
    """How far it moves the pen, where that is not the glyph's own advance."""


def by_layer(
    text: str, face: Face, glyphs: list[Glyph], clusters: tuple[Cluster, ...], width: float
) -> Iterator[Word]:
    """Write the glyphs as strings; a font's second layer needs a word of its own.

    Only fonts with PostScript outlines have one, and hardly ever use it.
    """
    written, outlines = _carried(glyphs, face)
    coded = [(glyph, *face.code(glyph.number, glyph.text, glyph.advance)) for glyph in written]
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
        shown = tuple(strings(face, mine, reach))
        plain = not layer and not outlines and len(shown) == 1 and not shown[0][0]
        yield Word(
            face,
            layer,
            text if first else "",
            reach,
            trimmed if layer == layers[-1] else 0.0,
            shown,
            clusters if first else (),
            outlines if first else (),
            plain=shown[0][1] if plain else "",
        )


def _carried(glyphs: list[Glyph], face: Face) -> tuple[list[Glyph], tuple[Outline, ...]]:
    """Return what is written and what is drawn.

    A mark above or below the line is drawn as a shape, and a blank without a width is written
    for it: were the pen raised, there would be readers that take what follows for another line.
    """
    written: list[Glyph] = []
    outlines: list[Outline] = []
    pen = reached = 0.0
    for glyph in glyphs:
        raised = glyph.text and not face.postscript and (glyph.rise or _is_astray(glyph, reached))
        if raised or not glyph.text:
            outlines.append(Outline(face, glyph.number, glyph.x, glyph.rise))
        if raised:
            written.append(Glyph(face.blank, glyph.text, max(0.0, pen - BESIDE), 0.0, 0.0))
        elif glyph.text:
            own = face.width(glyph.number) if glyph.advance is None else glyph.advance
            pen = glyph.x + own
            reached = max(reached, pen)
            written.extend(_parted(glyph, pen, face))
    return written, tuple(outlines)


def _is_astray(glyph: Glyph, reached: float) -> bool:
    """Whether a mark begins beyond its letter: by place, it would be read after the next one.

    One that begins right at the letter's end may stay: not all readers find its blank there.
    """
    return glyph.x > reached and all(unicodedata.category(each) == "Mn" for each in glyph.text)


def _parted(glyph: Glyph, end: float, face: Face) -> Iterator[Glyph]:
    """Yield a glyph with only the letter of its text, and blanks of no width for its marks.

    There are readers that take all that holds a mark for something without a width.
    """
    text = glyph.text
    marks = [unicodedata.category(character) == "Mn" for character in text]
    if face.postscript or all(marks) or not any(marks):
        yield glyph
        return
    letter = marks.index(False)
    if letter:
        yield Glyph(face.blank, text[:letter], glyph.x, 0.0, 0.0)
    yield Glyph(glyph.number, text[letter], glyph.x, glyph.rise, glyph.advance)
    if text[letter + 1 :]:
        yield Glyph(face.blank, text[letter + 1 :], max(glyph.x, end - BESIDE), 0.0, 0.0)


def strings(
    face: Face, glyphs: list[tuple[Glyph, int]], width: float
) -> Iterator[tuple[float, str]]:
    """Yield strings and adjustments (thousandths of the size, to the left) for a TJ array."""
    out: list[str] = []
    codes: list[str] = []
    pen, rise = 0.0, 0.0

    def move(to: float) -> None:
        nonlocal pen
        distance = round(pen - to, 2)
        if abs(distance) >= STEP:
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
        pen += face.width(glyph.number) if glyph.advance is None else glyph.advance
    move(width)
    if codes:
        out.append(f"<{''.join(codes)}>")
    if out:
        yield rise, "".join(out)
