"""Tables: a block for each row, columns as wide as what is in them, numbers under each other."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import zip_longest

from desktop_app.exporting.pdf.layout.bidi import runs_left
from desktop_app.exporting.pdf.layout.flow import Block
from desktop_app.exporting.pdf.layout.lines import Line, Span, Style
from desktop_app.exporting.pdf.layout.page import Node
from desktop_app.exporting.pdf.layout.paragraphs import Paragraphs
from desktop_app.exporting.pdf.layout.theme import HAIRLINE, Geometry, Theme
from desktop_app.values import dataclass

_GAP = 14.0
"""Between two columns."""
_AIR = 3.0
"""Above and below the words of a row."""
_NARROWEST = 24.0
_NUMBER = re.compile(r"[-+−–]?[\d\s.,'’\u00a0\u202f]*\d[\d.,]*\s*[%‰€$£]?|[-–—]?")


@dataclass(frozen=True, slots=True)
class Cell:
    """A cell; ``start`` is its place in the text of the block."""

    start: int
    text: str

    @property
    def end(self) -> int:
        """Where it ends in the text of the block."""
        return self.start + len(self.text)


@dataclass(frozen=True, slots=True)
class Row:
    """A row that is ready to be placed: ``[start, end)`` of the text of the table."""

    start: int
    end: int
    block: Block


def cells_of(text: str) -> list[list[Cell]]:
    """Return the rows of a table: a line each, with a tab between cells."""
    rows = []
    at = 0
    for line in text.split("\n"):
        row = []
        for cell in line.split("\t"):
            row.append(Cell(at, cell))
            at += len(cell) + 1
        rows.append(row)
    return rows


def widths_of(natural: Sequence[float], room: float) -> list[float]:
    """Return the widths of columns: as wide as they want, or else the wide ones share what is left.

    Args:
        natural: what each column needs to have each cell on one line, in points.
        room: for all columns together, the gaps between them included.
    """
    left = max(room - _GAP * (len(natural) - 1), _NARROWEST * len(natural))
    found = list(natural)
    open_ones = sorted(range(len(natural)), key=natural.__getitem__)
    for done, column in enumerate(open_ones):
        fair = left / (len(open_ones) - done)
        found[column] = min(natural[column], fair)
        left -= found[column]
    return found


class Tables:
    """Sets the tables of one article."""

    def __init__(self, paragraphs: Paragraphs, styles: Theme, page: Geometry) -> None:
        self._paragraphs = paragraphs
        self._page = page
        self._body = styles.remark
        body = self._body
        self._head = Style("label-medium", body.size, body.leading, body.colour)

    def rows(
        self, text: str, root: Node, spans: Sequence[Span], edges: Sequence[int]
    ) -> Iterator[Row]:
        """Yield the rows of a table; ``spans`` and ``edges`` count in its whole text.

        ``root`` is its element; the elements of spans move to those of their cells.
        """
        rows = cells_of(text)
        columns = max(map(len, rows))
        titles = _titles(rows)
        for row in rows[:titles]:
            yield self._title(row[0], root, spans, edges)
        rows = rows[titles:]
        filled = [[*row, *[Cell(row[-1].end, "")] * (columns - len(row))] for row in rows]
        by_column = list(zip(*filled, strict=True))
        measure = self._paragraphs.width
        natural = [
            max(measure(cell.text, self._head) for cell in column) + 0.5 for column in by_column
        ]
        widths = widths_of(natural, self._page.width)
        numeric = [
            len(column) > 1 and all(_NUMBER.fullmatch(cell.text.strip()) for cell in column[1:])
            for column in by_column
        ]
        whole = sum(widths) + _GAP * (columns - 1)
        mirrored = runs_left(text)
        lefts = _lefts(widths, whole, mirrored=mirrored)
        heads: Block | None = None
        for number, row in enumerate(filled):
            tag, style = ("TD", self._body) if number else ("TH", self._head)
            element = root.child("TR")
            nodes = [element.child(tag) for _ in row]
            laid = [
                self._cell(cell, style, width, right, node, spans, edges)
                for cell, width, right, node in zip(row, widths, numeric, nodes, strict=True)
            ]
            lines = [
                _joined(parts, lefts, style, mirrored=mirrored) for parts in zip_longest(*laid)
            ]
            lines[0].baseline += _AIR
            lines[0].height += _AIR
            lines[-1].height += _AIR
            start = row[0].start
            for line in lines:
                line.cells = [cell.start - start for cell in row]
                line.start, line.end = max(0, line.start - start), line.end - start
                for _, token in line.tokens:
                    token.start, token.end = token.start - start, token.end - start
            left = self._page.left + (self._page.width - whole if mirrored else 0)
            block = Block(lines, left, element, whole=True, below=HAIRLINE)
            block.width, block.keep_next = whole, number == 0 and len(filled) > 1
            block.again = heads
            heads = heads or block
            yield Row(start, rows[number][-1].end, block)

    def _title(self, cell: Cell, root: Node, spans: Sequence[Span], edges: Sequence[int]) -> Row:
        """Return a line above the heads, over all columns; it belongs to the row below."""
        element = root.child("TR")
        node = element.child("TH")
        lines = self._cell(cell, self._head, self._page.width, False, node, spans, edges)
        for line in lines:
            line.start, line.end = line.start - cell.start, line.end - cell.start
            for _, token in line.tokens:
                token.start, token.end = token.start - cell.start, token.end - cell.start
        lines[-1].height += _AIR
        block = Block(lines, self._page.left, element, whole=True, keep_next=True)
        return Row(cell.start, cell.end, block)

    def _cell(
        self,
        cell: Cell,
        style: Style,
        width: float,
        right: bool,
        node: Node,
        spans: Sequence[Span],
        edges: Sequence[int],
    ) -> list[Line]:
        """Return the lines of a cell, counted in the text of the table."""
        inner = []
        for span in spans:
            first, last = max(span.start, cell.start), min(span.end, cell.end)
            if first < last:
                if span.node is not None:
                    span.node.parent = node
                inner.append(Span(first - cell.start, last - cell.start, span.style, span.node))
        within = [edge - cell.start for edge in edges if cell.start < edge < cell.end]
        lines = self._paragraphs.lay(
            cell.text, style, width, spans=inner, edges=within, right=right
        )
        for line in lines:
            line.start, line.end = line.start + cell.start, line.end + cell.start
            for _, token in line.tokens:
                token.start, token.end = token.start + cell.start, token.end + cell.start
                token.node = token.node or node
        return lines


def _titles(rows: Sequence[Sequence[Cell]]) -> int:
    """Return how many rows at the top are titles: one cell alone, over rows of several."""
    number = next((at for at, row in enumerate(rows) if len(row) > 1), 0)
    return number if all(row[0].text.strip() for row in rows[:number]) else 0


def _lefts(widths: Sequence[float], room: float, *, mirrored: bool) -> list[float]:
    """Return where each column begins."""
    found, at = [], 0.0
    for width in widths:
        found.append(room - at - width if mirrored else at)
        at += width + _GAP
    return found


def _joined(
    parts: Sequence[Line | None], lefts: Sequence[float], style: Style, *, mirrored: bool
) -> Line:
    """Return one line of a row, made of a line of each cell that has so many."""
    there = [(part, left) for part, left in zip(parts, lefts, strict=True) if part is not None]
    line = Line(min(part.start for part, _ in there), max(part.end for part, _ in there))
    line.base = 1 if mirrored else min(part.base for part, _ in there)
    line.size = style.size
    line.height = max(part.height for part, _ in there)
    line.baseline = max(part.baseline for part, _ in there)
    for part, left in sorted(there, key=lambda pair: pair[1]):
        line.tokens += [(left + x, token) for x, token in part.tokens]
        line.width = max(line.width, left + part.width)
    return line
