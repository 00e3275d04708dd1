"""Where the marks of an article stand on its pages."""

from __future__ import annotations

from collections.abc import Sequence

from desktop_app.exporting.pdf.layout.body import BodyBlock
from desktop_app.exporting.pdf.layout.page import MarkArea, Node, Piece
from desktop_app.exporting.sheet import Mark


def mark_areas(marks: Sequence[Mark], text: Sequence[BodyBlock], root: Node) -> list[MarkArea]:
    """Return the area of each mark; ``text`` are the placed blocks of the article, in order."""
    areas = []
    first = 0
    for mark in marks:
        # Marks come in the order of their starts: what ends before this one is done with.
        while first < len(text) and text[first].source.end <= mark.start:
            first += 1
        area = MarkArea(mark, {}, root)
        for member in text[first:]:
            if member.source.start >= mark.end:
                break
            _add(area, member)
        areas.append(area)
    return areas


def _add(area: MarkArea, member: BodyBlock) -> None:
    start = area.mark.start - member.source.start
    end = area.mark.end - member.source.start
    block = member.block
    for line, (page, top) in zip(block.lines, block.placed, strict=True):
        if line.start >= end or line.end <= start:
            continue
        for x0, x1 in line.extents(member.text, start, end):
            if not area.pieces and block.node is not None:
                area.node = block.node
            piece = Piece(block.x + x0, block.x + x1, top + line.baseline, line.size)
            area.pieces.setdefault(page, []).append(piece)
