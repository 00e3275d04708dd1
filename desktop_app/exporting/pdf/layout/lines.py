"""Lines of words, and where a stretch of text stands on them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from desktop_app.exporting.pdf.layout.apart import by_face, stretches
from desktop_app.exporting.pdf.layout.faces import Face
from desktop_app.exporting.pdf.layout.page import RGB, Node, TextRun
from desktop_app.exporting.pdf.layout.words import Word
from desktop_app.values import dataclass, field, replace

_CLOSE = 0.01
"""Points that two things may be apart and still touch."""
_JOINED = 0.03
"""The same for marked stretches, in sizes of the text."""


@dataclass(frozen=True, slots=True)
class Style:
    """How text looks: the font's role, its size and the line's height in points, its colour."""

    role: str
    size: float
    leading: float
    colour: RGB


@dataclass(frozen=True, slots=True)
class Span:
    """A stretch ``[start, end)`` of a paragraph that looks different or is something of its own."""

    start: int
    end: int
    style: Style
    node: Node | None = None


@dataclass(slots=True, eq=False)
class Token:
    """A stretch of a paragraph that is shaped as one; widths in points."""

    start: int
    end: int
    words: tuple[Word, ...]
    width: float
    trimmed: float
    level: int
    style: Style
    node: Node | None
    gap: float = 0.0
    """Part of the width that nothing is drawn on: the rest of a tab."""
    soft: bool = False
    """Whether a line that ends here ends in a hyphen of its own."""
    host: Face | None = None
    """The font of the line around it, where that runs from right to left."""


@dataclass(slots=True, eq=False)
class Line:
    """One line: its tokens from left to right, each with its place from the left of the box.

    ``baseline`` is measured from the top of the line.
    """

    start: int
    end: int
    tokens: list[tuple[float, Token]] = field(default_factory=list)
    width: float = 0.0
    """Without the blanks at its end."""
    height: float = 0.0
    baseline: float = 0.0
    size: float = 0.0
    base: int = 0
    """1 where its paragraph runs from right to left."""
    cells: Sequence[int] = ()
    """Where those of a table's row begin."""

    def runs(self, x: float, y: float, node: Node | None) -> Iterator[TextRun]:
        """Yield what is to be written with the line's box at (x, y)."""
        if not any([token.level % 2 for _, token in self.tokens]):
            yield from self._runs(self.tokens, x, y, node)
            return
        parts = stretches(self.tokens, self.base, x, self.cells)
        if parts is None:
            for stretch in by_face(self.tokens):
                yield from self._runs(stretch, x, y, node)
            return
        for part in parts:
            runs = [run for each in by_face(part.tokens) for run in self._runs(each, x, y, node)]
            for run in runs:
                run.apart = replace(
                    part.apart,
                    opens=part.apart.opens if run is runs[0] else None,
                    closes=part.apart.closes if run is runs[-1] else None,
                )
            yield from runs

    def _runs(
        self, tokens: Sequence[tuple[float, Token]], x: float, y: float, node: Node | None
    ) -> Iterator[TextRun]:
        run: TextRun | None = None
        pen, style, owner = 0.0, None, node
        for left, token in tokens:
            mine = token.node or node
            if (
                run is None
                or token.style is not style
                or mine is not owner
                or abs(left - pen) > _CLOSE
            ):
                if run is not None:
                    yield run
                style, owner = token.style, mine
                run = TextRun(x + left, y + self.baseline, style.size, style.colour, [], owner)
                run.leftwards = bool(self.base)
            run.words.extend(token.words)
            pen = left + token.width - token.gap
        if run is not None:
            yield run

    def extents(self, text: str, start: int, end: int) -> list[tuple[float, float]]:
        """Return where the characters ``[start, end)`` of the paragraph stand, left to right.

        Blanks at the ends of the stretch are left out; stretches that touch are one.
        """
        start, end = max(start, self.start), min(end, self.end)
        while end > start and text[end - 1].isspace():
            end -= 1
        while start < end and text[start].isspace():
            start += 1
        found: list[tuple[float, float]] = []
        for left, token in self.tokens:
            if start <= token.start and token.end <= end and not token.level and not token.gap:
                found.append((left, left + token.width))
            elif token.start < end and token.end > start:
                found.extend(_extents(token, left, start, end))
        merged: list[tuple[float, float]] = []
        for x0, x1 in sorted(found):
            if merged and x0 - merged[-1][1] < _JOINED * self.size:
                merged[-1] = (merged[-1][0], max(merged[-1][1], x1))
            elif x1 - x0 > _CLOSE:
                merged.append((x0, x1))
        return merged


def _extents(token: Token, left: float, start: int, end: int) -> Iterator[tuple[float, float]]:
    scale = token.style.size / 1000
    turned = token.level % 2
    # The first word of a stretch that is turned is its last one from the left.
    at = token.start + (sum([len(word.text) for word in token.words]) if turned else 0)
    for word in token.words:
        length = len(word.text)
        begin = at - length if turned else at
        at = begin if turned else at + length
        if begin >= end and not turned:
            break
        if begin < end and begin + length > start:
            if word.edges and not token.level:
                # One glyph a character, as in most words.
                first, last = max(start - begin, 0), min(end - begin, length)
                yield left + word.edges[first] * scale, left + word.edges[last] * scale
            else:
                yield from _within(word, token.level, left, scale, start - begin, end - begin)
        left += word.width * scale


def _within(
    word: Word, level: int, left: float, scale: float, start: int, end: int
) -> Iterator[tuple[float, float]]:
    """Yield where the characters ``[start, end)`` of a word stand that begins at ``left``."""
    for cluster in word.clusters:
        first, last = cluster.start, cluster.end
        if first >= end or last <= start:
            continue
        x0, x1 = left + cluster.left * scale, left + cluster.right * scale
        # Part of a ligature: its width is shared out evenly.
        share = (x1 - x0) / (last - first)
        cut_front, cut_back = max(0, start - first), max(0, last - end)
        if level % 2:
            cut_front, cut_back = cut_back, cut_front
        yield x0 + share * cut_front, x1 - share * cut_back


def measure(line: Line, style: Style) -> None:
    """Set height and baseline; letters of other fonts that reach further push the lines apart."""
    line.size = style.size
    line.baseline = style.leading / 2 + style.size * 0.33
    below = style.leading - line.baseline
    extra_above = extra_below = 0.0
    for _, token in line.tokens:
        size = token.style.size
        slack = size * 0.12
        for face in {word.face for word in token.words}:
            extra_above = max(extra_above, face.ascent * size - slack - line.baseline)
            extra_below = max(extra_below, face.descent * size - slack - below)
    line.baseline += extra_above
    line.height = style.leading + extra_above + extra_below
