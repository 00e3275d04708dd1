"""Paragraphs that run from left to right, as most do: each word is measured once for its style.

A line of them is one token for each stretch in one style, however many words it has.
"""

from __future__ import annotations

import bisect
from collections.abc import Collection, Iterator, Sequence
from itertools import chain, pairwise
from operator import attrgetter
from typing import TYPE_CHECKING

from desktop_app.exporting.pdf.layout import breaking
from desktop_app.exporting.pdf.layout.atoms import atom_of, fitted
from desktop_app.exporting.pdf.layout.breaking import Atom
from desktop_app.exporting.pdf.layout.lines import Line, Span, Style, Token, measure
from desktop_app.exporting.pdf.layout.page import Node
from desktop_app.exporting.pdf.layout.plain import is_plain

if TYPE_CHECKING:
    from desktop_app.exporting.pdf.layout.paragraphs import Paragraphs

_TRIMMED, _WIDTH, _WORDS = map(attrgetter, ("trimmed", "width", "words"))

_Stretch = tuple[int, int, Style, Node | None]
"""Part of a paragraph in one style, from and up to a piece."""


class _Measured(dict[str, Atom]):
    """What stands between two opportunities, as it is in one style."""

    def __init__(self, paragraphs: Paragraphs, style: Style) -> None:
        super().__init__()
        self._paragraphs, self._style = paragraphs, style

    def __missing__(self, part: str) -> Atom:
        found = self[part] = self.measure(part)
        return found

    def measure(self, part: str, *, ligatures: bool = True) -> Atom:
        """Measure a part; most are one plain word."""
        style = self._style
        plain = self._paragraphs.shaper.plain(style.role)
        word = plain.word(part) if ligatures and not part.endswith("\n") else None
        if word is None:
            token = self._paragraphs.token(part, 0, len(part), 0, style, None, ligatures=ligatures)
            atom = atom_of(part, [token], self._paragraphs)
            atom.words, atom.hanging = token.words, token.width - token.trimmed
            return atom
        scale = style.size / 1000
        width = word.width * scale
        # As ``token`` and ``atom_of`` reckon, to the last bit.
        trimmed = (word.width - (word.width - word.trimmed)) * scale
        return Atom(
            width,
            0.0 if part.isspace() else trimmed,
            breaking.ends_with_hyphen(part),
            words=(word,),
            hanging=width - trimmed,
        )


class Straight:
    """Lays paragraphs without tabs and soft hyphens. Belongs to one document."""

    def __init__(self, paragraphs: Paragraphs) -> None:
        self._paragraphs = paragraphs
        self._known: dict[Style, _Measured] = {}

    def lay(
        self,
        text: str,
        style: Style,
        width: float,
        spans: Sequence[Span],
        edges: Collection[int],
        right: bool,
    ) -> list[Line] | None:
        """Return the lines of a paragraph; None if a word is wider than one.

        For the arguments see ``Paragraphs.lay``.
        """
        places = breaking.opportunities(text)
        if not places:
            return None
        bounds: Sequence[int] = places
        stretches: list[_Stretch] = [(0, len(places), style, None)]
        if spans:
            inner = {bound for span in spans for bound in (span.start, span.end)}
            bounds = sorted({*places, *(bound for bound in inner if 0 < bound < len(text))})
            stretches = list(_stretches(spans, bounds, style))
        pieces = self._pieces(text, bounds, stretches, edges)
        atoms = pieces
        ends: Sequence[int] = range(1, len(pieces) + 1)
        if len(bounds) > len(places):
            ends = [bisect.bisect_left(bounds, place) + 1 for place in places]
            atoms = self._joined(text, bounds, pieces, ends, style)
        if max(map(_TRIMMED, atoms)) > width:
            return None
        lines: list[Line] = []
        begin = 0
        for last in breaking.choose_breaks(atoms, width):
            end = ends[last - 1]
            line = _line(bounds, pieces, stretches, begin, end)
            if right:
                line.tokens = [(left + width - line.width, token) for left, token in line.tokens]
            measure(line, style)
            lines.append(line)
            begin = end
        return lines

    def atoms(
        self, text: str, style: Style, width: float, edges: Collection[int]
    ) -> list[tuple[Atom, list[Token]]]:
        """Return a paragraph without spans as what cannot be broken, each with its tokens.

        For the arguments see ``Paragraphs.lay``. What is too wide for a line is cut up.
        """
        places = breaking.opportunities(text)
        atoms: list[tuple[Atom, list[Token]]] = []
        start = 0
        pieces = self._pieces(text, places, [(0, len(places), style, None)], edges)
        for end, piece in zip(places, pieces, strict=True):
            group = [_token(piece, start, end, style)]
            if piece.trimmed > width:
                atoms += fitted(text, group, width, self._paragraphs)
            else:
                atoms.append((piece, group))
            start = end
        return atoms

    def piece(self, text: str, start: int, end: int, style: Style) -> tuple[Atom, Token]:
        """Return ``text[start:end]``, which has no tab, as what cannot be broken."""
        atom = self._measured(style)[text[start:end]]
        return atom, _token(atom, start, end, style)

    def _measured(self, style: Style) -> _Measured:
        known = self._known.get(style)
        if known is None:
            known = self._known[style] = _Measured(self._paragraphs, style)
        return known

    def _pieces(
        self,
        text: str,
        bounds: Sequence[int],
        stretches: Sequence[_Stretch],
        edges: Collection[int],
    ) -> list[Atom]:
        parts = [text[start:end] for start, end in pairwise((0, *bounds))]
        found: list[Atom] = []
        for first, last, style, _ in stretches:
            known = self._measured(style)
            found += map(known.__getitem__, parts[first:last])
        for edge in edges:
            # No ligature joins what is marked and what is not.
            at = bisect.bisect_left(bounds, edge)
            if edge and at < len(bounds) and bounds[at] != edge and not is_plain(found[at].words):
                style = next(style for _, last, style, _ in stretches if at < last)
                found[at] = self._known[style].measure(parts[at], ligatures=False)
        return found

    def _joined(
        self,
        text: str,
        bounds: Sequence[int],
        pieces: Sequence[Atom],
        ends: Sequence[int],
        style: Style,
    ) -> list[Atom]:
        """Return pieces as atoms; a style may change within one."""
        atoms: list[Atom] = []
        for begin, end in pairwise((0, *ends)):
            if end - begin == 1:
                atoms.append(pieces[begin])
                continue
            group = [
                _token(pieces[at], bounds[at - 1] if at else 0, bounds[at], style)
                for at in range(begin, end)
            ]
            atoms.append(atom_of(text, group, self._paragraphs))
        return atoms


def _token(piece: Atom, start: int, end: int, style: Style) -> Token:
    trimmed = piece.width - piece.hanging
    return Token(start, end, piece.words, piece.width, trimmed, 0, style, None)


def _stretches(spans: Sequence[Span], bounds: Sequence[int], style: Style) -> Iterator[_Stretch]:
    """Yield the spans and what is between them, without gaps."""
    done = 0
    for span in spans:
        if span.start >= span.end:
            continue
        first = bisect.bisect_right(bounds, span.start)
        last = bisect.bisect_left(bounds, span.end) + 1
        if first > done:
            yield done, first, style, None
        if last > first:
            yield first, last, span.style, span.node
        done = last
    if done < len(bounds):
        yield done, len(bounds), style, None


def _line(
    bounds: Sequence[int],
    pieces: Sequence[Atom],
    stretches: Sequence[_Stretch],
    begin: int,
    end: int,
) -> Line:
    """Return the line of the pieces ``[begin, end)``, flush left."""
    line = Line(bounds[begin - 1] if begin else 0, bounds[end - 1])
    left = 0.0
    for first, last, style, node in stretches:
        first, last = max(first, begin), min(last, end)
        if first < last:
            some = pieces[first:last]
            width = sum(map(_WIDTH, some))
            token = Token(
                bounds[first - 1] if first else 0, bounds[last - 1],
                tuple(chain.from_iterable(map(_WORDS, some))),
                width, width - some[-1].hanging, 0, style, node,
            )  # fmt: skip
            line.tokens.append((left, token))
            left += width
    line.width = left - pieces[end - 1].hanging
    return line
