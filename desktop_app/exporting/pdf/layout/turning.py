"""Words that run from right to left, written so that every reader puts them in order again.

Readers take the characters of a line from left to right and turn them around, one by one. So a
letter's marks stand before it in the file, the parts of a ligature one by one, and all of a line
in one font: a carrier, which is a blank of a width that we choose, stands for a character that
has no glyph of its own there, and what it looks like is drawn as a shape.

Signs of direction stand beside brackets, commas and the like, which each reader puts in order in
its own way: some turn brackets around, some keep a comma, its blank and the mark before it as they
stand. Between such signs all of them give back what was written.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from typing import TYPE_CHECKING

from desktop_app.exporting.pdf.layout.bidi import LEFTWARDS, RIGHTWARDS, mirrored
from desktop_app.exporting.pdf.layout.faces import Face
from desktop_app.exporting.pdf.layout.fonts import is_invisible
from desktop_app.exporting.pdf.layout.words import BESIDE, Cluster, Glyph, Outline, Word, strings
from desktop_app.values import dataclass, field

if TYPE_CHECKING:
    import uharfbuzz

_SHIFT = 20.0
"""How far the extent of a letter reaches to the left of it, so that its marks are within."""
_BACK = 30.0
"""How far what is written for the first letters of a ligature stands from its right edge.

There are readers that see a blank between words where it is further.
"""
_MARK_BACK = 150.0
"""The same of ligatures with marks between their letters: the marks are within the ligature."""
_QUOTES = "“”"
"""There are readers that turn them around as well."""
_WEAK = frozenset(("CS", "ES", "ET"))
_LAST_SHARE = 0.55
"""Share of a ligature that belongs to its last letter, so that the glyph's middle is within."""


@dataclass(slots=True)
class _Unit:
    """A letter with its marks, or a ligature; ``[start, end)`` of the word."""

    start: int
    end: int
    glyphs: list[Glyph] = field(default_factory=list)
    advances: list[float] = field(default_factory=list)
    left: float = 0.0
    right: float = 0.0


def turned(
    buffer: uharfbuzz.Buffer, text: str, source: Face, host: Face, *, rtl: bool
) -> Iterator[Word]:
    """Yield the word of a shaped text.

    Args:
        buffer: the text as HarfBuzz shaped it in ``source``.
        text: what was shaped.
        source: the font that it is drawn in.
        host: the font that it is written in; ``source`` for letters.
        rtl: whether it runs from right to left.
    """
    units, width = _units(buffer, text, source)
    glyphs: list[Glyph] = []
    outlines: list[Outline] = []
    for place, unit in enumerate(units):
        main = max(range(len(unit.glyphs)), key=unit.advances.__getitem__)
        body = unit.glyphs[main]
        own = source is host
        for index, glyph in enumerate(unit.glyphs):
            if index != main or not own:
                outlines.append(Outline(source, glyph.number, glyph.x, glyph.rise))
        after, letter, before = _in_order(text[unit.start : unit.end], rtl=rtl)
        at = body.x if own else unit.left
        bracket = rtl and (mirrored(letter) != letter or letter in _QUOTES)
        weak = rtl and unicodedata.bidirectional(letter[-1:]) in _WEAK
        if bracket or weak:
            glyphs.append(_carrier(host, LEFTWARDS, at))
        if rtl and place and after and _is_weak(text[units[place - 1].start], after):
            glyphs.append(_carrier(host, LEFTWARDS, at - BESIDE))
        glyphs.extend(_carrier(host, mark, at - BESIDE) for mark in after)
        if own:
            glyphs.append(Glyph(body.number, letter, body.x, 0.0))
        else:
            glyphs.append(_carrier(host, letter, at, unit.right - unit.left))
        middle = unit.left + (unit.right - unit.left) * _LAST_SHARE
        for part in before:
            back = _MARK_BACK if unicodedata.category(part) == "Mn" else _BACK
            glyphs.append(_carrier(host, part, max(middle, unit.right - back)))
        if bracket:
            # No move comes after it: there are readers that leave it out, and the move with it.
            glyphs.append(_carrier(host, RIGHTWARDS, unit.right))
        if (bracket or weak) and place == len(units) - 1:
            # What is beside it may be a number.
            glyphs.append(_carrier(host, LEFTWARDS, unit.right))
    codes = [(glyph, host.code(glyph.number, glyph.text, glyph.advance)[1]) for glyph in glyphs]
    clusters = sorted(_clusters(units, text, rtl=rtl), key=lambda cluster: cluster.start)
    blanks = len(text.rstrip())
    trimmed = width - sum(c.right - c.left for c in clusters if c.start >= blanks)
    drawn = tuple(strings(host, codes, width))
    yield Word(host, 0, text, width, trimmed, drawn, tuple(clusters), tuple(outlines))


def _units(buffer: uharfbuzz.Buffer, text: str, face: Face) -> tuple[list[_Unit], float]:
    """Return the units from left to right, and the width of all."""
    scale = 1000 / face.upem
    infos, positions = buffer.glyph_infos, buffer.glyph_positions
    starts = sorted({info.cluster for info in infos})
    owner: dict[int, _Unit] = {}
    last: _Unit | None = None
    for start, end in zip(starts, [*starts[1:], len(text)], strict=True):
        part = text[start:end]
        if last is None or not all(map(_is_carried, part)):
            last = _Unit(start, end)
        last.end = end
        owner[start] = last
    units: list[_Unit] = []
    pen = 0.0
    for info, position in zip(infos, positions, strict=True):
        unit = owner[info.cluster]
        if not unit.glyphs:
            unit.left = unit.right = pen
            units.append(unit)
        advance = position.x_advance * scale
        x, rise = pen + position.x_offset * scale, position.y_offset * scale
        unit.glyphs.append(Glyph(info.codepoint, "", x, rise))
        unit.advances.append(advance)
        unit.left, unit.right = min(unit.left, pen), max(unit.right, pen + advance)
        pen += advance
    return list(_merged(units)), pen


def _merged(units: list[_Unit]) -> Iterator[_Unit]:
    """Yield the units; a letter without a width of its own is part of the ligature beside it."""
    ahead: list[_Unit] = []
    for unit in units:
        if unit.right - unit.left <= 0 and unit is not units[-1]:
            ahead.append(unit)
            continue
        for narrow in ahead:
            unit.start, unit.end = min(unit.start, narrow.start), max(unit.end, narrow.end)
            unit.glyphs += narrow.glyphs
            unit.advances += narrow.advances
        ahead.clear()
        yield unit


def _is_carried(character: str) -> bool:
    """Whether a character belongs to the letter before it: a mark, or nothing to be seen."""
    return unicodedata.category(character)[0] == "M" or is_invisible(character)


def _is_weak(follows: str, marks: str) -> bool:
    """Whether there are readers that keep marks and what follows their letter as they stand.

    They turn around neither marks nor commas nor full stops, nor a row of both: the mark would
    be read after the comma. Such a reader needs something between them that runs to the left.
    """
    weak = unicodedata.bidirectional(follows) in _WEAK
    return weak and unicodedata.bidirectional(marks[0]) == "NSM"


def _last_letter(text: str) -> int:
    """Return where the last letter of a unit stands, 0 if it has none."""
    return max((n for n, c in enumerate(text) if not _is_carried(c)), default=0)


def _in_order(text: str, *, rtl: bool) -> tuple[str, str, str]:
    """Return what is written before a unit's glyph, with it, and after it, from left to right."""
    if not rtl:
        return "", text[:1], text[1:]
    last = _last_letter(text)
    end = last + 1
    while end < len(text) and is_invisible(text[end]):
        end += 1
    # What cannot be seen is never alone: some readers leave such characters out.
    return text[end:][::-1], text[last:end][::-1], text[:last][::-1]


def _carrier(host: Face, text: str, x: float, width: float = 0.0) -> Glyph:
    return Glyph(host.blank, text, x, 0.0, width)


def _clusters(units: list[_Unit], text: str, *, rtl: bool) -> Iterator[Cluster]:
    """Yield where the parts of each unit stand."""
    for unit in units:
        part = text[unit.start : unit.end]
        left, right = unit.left - _SHIFT * rtl, unit.right - _SHIFT * rtl
        last = _last_letter(part)
        if not rtl or last == 0:
            yield Cluster(unit.start, unit.end, left, right)
            continue
        middle = left + (right - left) * _LAST_SHARE
        yield Cluster(unit.start, unit.start + last, middle, right)
        yield Cluster(unit.start + last, unit.end, left, middle)
