"""The one seam between code points and Qt's positions, and the looks of marked passages.

Everything outside of this module speaks of code points of the canonical text; a
``QTextDocument`` counts UTF-16 units and has no blank lines between blocks.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence

from PySide6.QtGui import (
    QColor,
    QTextBlock,
    QTextBlockUserData,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
)
from PySide6.QtWidgets import QTextEdit

from desktop_app.domain.annotations import Annotation, AnnotationId, AnnotationKind
from desktop_app.gui.reader.lines import Line
from desktop_app.gui.theme import Theme
from desktop_app.values import dataclass

HEAD = 2
"""Blocks before the text: the headline and the line below it."""
_ACTIVE = 0.2
_SOFT = 150


class LineData(QTextBlockUserData):
    """What a block of the document is: a line of the canonical text."""

    def __init__(self, line: Line) -> None:
        super().__init__()
        self.line = line


def line_of(block: QTextBlock) -> Line | None:
    """Return the line that a block shows, None for the head."""
    data = block.userData()
    return data.line if isinstance(data, LineData) else None


class Places:
    """Translates between offsets of the text and positions of a document that shows it."""

    def __init__(self, document: QTextDocument, lines: Sequence[Line]) -> None:
        self._document = document
        self._lines = lines
        self._starts = [line.start for line in lines]

    def position(self, offset: int) -> int | None:
        """Return the document's position of an offset; None while its line is not filled in.

        An offset between two lines counts to the end of the one before.
        """
        if not self._lines:
            return None
        index = max(0, bisect_right(self._starts, offset) - 1)
        block = self._document.findBlockByNumber(HEAD + index)
        line = line_of(block) if block.isValid() else None
        if line is None:
            return None
        return block.position() + line.units(min(max(offset, line.start), line.end) - line.start)

    def offset(self, position: int, *, up: bool = False) -> int:
        """Return the offset of a document's position; 0 for anything in the head.

        Within a surrogate pair it is the place before the character, with ``up`` after it.
        """
        block = self._document.findBlock(position)
        line = line_of(block)
        if line is None:
            return 0
        return line.start + line.point(position - block.position(), up=up)

    def cursor(self, start: int, end: int) -> QTextCursor | None:
        """Return a cursor that selects ``[start, end)``; None while it is not filled in."""
        first, last = self.position(start), self.position(end)
        if first is None or last is None:
            return None
        return cursor_over(self._document, first, last)

    def cursors(self, start: int, end: int) -> list[QTextCursor]:
        """Return a cursor for each line that ``[start, end)`` has letters on.

        Qt would draw the end of a paragraph that is within a cursor as a blank of its own.
        """
        found = []
        index = max(0, bisect_right(self._starts, start) - 1)
        for line in self._lines[index:]:
            if line.start >= end:
                break
            cursor = self.cursor(max(start, line.start), min(end, line.end))
            if cursor is not None and cursor.hasSelection():
                found.append(cursor)
        return found

    def selection(self, cursor: QTextCursor) -> tuple[int, int] | None:
        """Return what a cursor selects of the text, None if nothing."""
        if not cursor.hasSelection() or not self._lines:
            return None
        if self._document.findBlock(cursor.selectionEnd()).blockNumber() < HEAD:
            return None
        start = self.offset(cursor.selectionStart())
        end = self.offset(cursor.selectionEnd(), up=True)
        return (start, end) if start < end else None


def cursor_over(document: QTextDocument, first: int, last: int) -> QTextCursor:
    """Return a cursor that selects what stands between two positions of a document."""
    cursor = QTextCursor(document)
    cursor.setPosition(first)
    cursor.setPosition(last, QTextCursor.MoveMode.KeepAnchor)
    return cursor


@dataclass(frozen=True, slots=True)
class Segment:
    """A stretch of text and the annotations that cover it, the shortest last."""

    start: int
    end: int
    covering: tuple[Annotation, ...]

    @property
    def struck(self) -> bool:
        """Whether it is struck out."""
        return any(one.kind is AnnotationKind.STRIKEOUT for one in self.covering)


def segments(annotations: Iterable[Annotation], text_sha256: str) -> list[Segment]:
    """Cut marked passages where they begin and end, so that no two stretches overlap.

    Annotations of another text and notes on the article are left out.
    """
    placed = [one for one in annotations if one.placed_in(text_sha256)]
    edges = sorted({edge for one in placed for edge in _span(one)})
    # Longest first, so that what lies within another one comes to lie above it.
    placed.sort(key=lambda one: (_span(one)[0] - _span(one)[1], one.created, one.id))
    covering: list[list[Annotation]] = [[] for _ in edges]
    for one in placed:
        start, end = _span(one)
        for index in range(bisect_left(edges, start), bisect_left(edges, end)):
            covering[index].append(one)
    return [
        Segment(edges[index], edges[index + 1], tuple(found))
        for index, found in enumerate(covering)
        if found
    ]


def _span(annotation: Annotation) -> tuple[int, int]:
    anchor = annotation.anchor
    return (anchor.start, anchor.end) if anchor is not None else (0, 0)


def at_offset(found: Sequence[Segment], offset: int) -> tuple[Annotation, ...]:
    """Return the annotations that cover the character at an offset, the shortest last."""
    index = bisect_right(found, offset, key=lambda segment: segment.start) - 1
    if index >= 0 and offset < found[index].end:
        return found[index].covering
    return ()


def between(found: Sequence[Segment], start: int, end: int) -> Sequence[Segment]:
    """Return the segments that touch ``[start, end)``."""
    first = bisect_right(found, start, key=lambda segment: segment.end)
    last = bisect_left(found, end, key=lambda segment: segment.start)
    return found[first:last]


def mixed(one: QColor, other: QColor, share: float) -> QColor:
    """Return a colour with ``share`` (0 to 1) of the other one in it."""

    def part(first: int, second: int) -> int:
        return round(first + (second - first) * share)

    return QColor(
        part(one.red(), other.red()),
        part(one.green(), other.green()),
        part(one.blue(), other.blue()),
    )


def segment_format(
    theme: Theme, segment: Segment, active: AnnotationId | None = None
) -> QTextCharFormat:
    """Return the looks of a segment.

    Where highlights overlap, their colours are mixed and the line is that of the shortest;
    underlines and strike-outs are drawn as lines over the text (``decorations.py``).
    """
    made = QTextCharFormat()
    filled = [one for one in segment.covering if one.kind is AnnotationKind.HIGHLIGHT]
    if filled:
        ground = theme.fill(filled[0].colour)
        for one in filled[1:]:
            ground = mixed(ground, theme.fill(one.colour), 0.5)
        ink = theme.ink(filled[-1].colour)
        if any(one.id == active for one in filled):
            ground = mixed(ground, ink, _ACTIVE)
        made.setBackground(ground)
        made.setUnderlineStyle(QTextCharFormat.UnderlineStyle.SingleUnderline)
        if len(filled) == 1:
            ink.setAlpha(_SOFT)
        made.setUnderlineColor(ink)
    elif any(one.id == active for one in segment.covering):
        made.setBackground(theme.color("selected"))
    elif segment.struck:
        made.setForeground(theme.color("text2"))
    return made


def mark_format(theme: Theme, *, current: bool) -> QTextCharFormat:
    """Return the looks of a place that a search found; the current one is inverted."""
    made = QTextCharFormat()
    ground, letters = theme.color("mark"), theme.color("on_mark")
    made.setBackground(letters if current else ground)
    made.setForeground(ground if current else letters)
    return made


def extra(cursor: QTextCursor, looks: QTextCharFormat) -> QTextEdit.ExtraSelection:
    """Return looks over what a cursor selects."""
    made = QTextEdit.ExtraSelection()
    made.cursor = cursor
    made.format = looks
    return made
