"""Where letters stand in a document that is laid out; all in the document's coordinates."""

from __future__ import annotations

from collections.abc import Iterator
from typing import cast

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QTextBlock, QTextDocument, QTextLine


def block_rect(block: QTextBlock) -> QRectF:
    """Return a block's rectangle; lays the document out as far as that."""
    return block.document().documentLayout().blockBoundingRect(block)


def line_rect(document: QTextDocument, position: int) -> QRectF:
    """Return the rectangle of the line of letters that a position stands in."""
    block = document.findBlock(position)
    # The block is laid out once its rectangle was asked for.
    origin = block_rect(block).topLeft()
    line = block.layout().lineForTextPosition(position - block.position())
    return line.rect().translated(origin) if line.isValid() else QRectF(origin, origin)


def span_rects(document: QTextDocument, start: int, end: int) -> list[QRectF]:
    """Return the rectangles of the letters in ``[start, end)``, in lines from top to bottom.

    Where directions mix, one line can have several.
    """
    found: list[QRectF] = []
    block = document.findBlock(start)
    while block.isValid() and block.position() < end:
        origin = block_rect(block).topLeft()
        layout = block.layout()
        for index in range(layout.lineCount()):
            line = layout.lineAt(index)
            first = max(start - block.position(), line.textStart())
            last = min(end - block.position(), line.textStart() + line.textLength())
            for left, right in _runs(line, first, last):
                box = QRectF(left, line.y(), right - left, line.height())
                found.append(box.translated(origin))
        block = block.next()
    return found


def _runs(line: QTextLine, first: int, last: int) -> list[tuple[float, float]]:
    """Return where letters stand on a line, from left to right, neighbours joined."""
    spans = []
    ink = line.naturalTextRect()
    for at in range(first, last):
        left, right = _x(line, at, QTextLine.Edge.Leading), _x(line, at, QTextLine.Edge.Trailing)
        # The blank at which a line was broken hangs over its edge, and is not seen.
        spans.append((max(ink.left(), min(left, right)), min(ink.right(), max(left, right))))
    joined: list[tuple[float, float]] = []
    for left, right in sorted(spans):
        if joined and left <= joined[-1][1] + 0.5:
            joined[-1] = (joined[-1][0], max(joined[-1][1], right))
        elif right > left:
            joined.append((left, right))
    return joined


def _x(line: QTextLine, at: int, edge: QTextLine.Edge) -> float:
    # PySide gives back the position beside the length.
    x, _ = cast("tuple[float, int]", line.cursorToX(at, edge))
    return x


def position_at(document: QTextDocument, y: float) -> int:
    """Return the position nearest to the left edge at a height."""
    layout = document.documentLayout()
    # In the margin above the first block Qt finds the last one.
    y = max(y, block_rect(document.firstBlock()).top() + 1)
    return max(0, layout.hitTest(QPointF(0, y), Qt.HitTestAccuracy.FuzzyHit))


def blocks_between(
    document: QTextDocument, top: float, bottom: float
) -> Iterator[tuple[QTextBlock, QRectF]]:
    """Yield the blocks that touch a range of heights, with their rectangles."""
    block = document.findBlock(position_at(document, top))
    if block.previous().isValid():
        block = block.previous()
    while block.isValid():
        rect = block_rect(block)
        if rect.top() > bottom:
            return
        yield block, rect
        block = block.next()
