"""The lines of a row: how they are cut, and in which direction they run."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontMetrics, QTextLayout, QTextOption

from desktop_app.domain.text import is_rtl
from desktop_app.gui import utf16

if TYPE_CHECKING:
    from desktop_app.domain.articles import ArticleRow
    from desktop_app.domain.results import Snippet

Marks = Sequence[tuple[int, int]]


def after_title(row: ArticleRow) -> str:
    """Return the beginning of an article without the title, where that was taken from it."""
    if not row.snippet.strip("…. "):
        return ""
    title = row.title.rstrip("…. ")
    if not title or not row.snippet.startswith(title):
        return row.snippet
    rest = row.snippet[len(title) :].lstrip()
    if not rest.strip("…. "):
        return ""
    return rest[1:].lstrip() if rest[:1] in (".", "…", ",", ":") else f"…{rest}"


def in_sight(found: Snippet, metrics: QFontMetrics, room: int) -> tuple[str, Marks]:
    """Return a fragment and its marks, cut at its beginning so that the first mark is in view.

    ``room`` is the width of all lines together, in pixels.
    """
    text, (start, end) = found.text, found.marks[0]
    if metrics.horizontalAdvance(text[:end]) <= room * 3 // 4:
        return text, found.marks
    words = [at + 1 for at in range(start) if text[at] == " "]
    fits = (at for at in words if metrics.horizontalAdvance(text[at:end]) <= room // 2)
    first = next(fits, start)
    shown = ((a - first + 1, b - first + 1) for a, b in found.marks if a >= first)
    return f"…{text[first:]}", tuple(shown)


def layout_of(text: str, font: QFont) -> QTextLayout:
    """Return a layout whose lines break inside a word that is wider than the row."""
    layout = QTextLayout(text, font)
    option = layout.textOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    rtl, ltr = Qt.LayoutDirection.RightToLeft, Qt.LayoutDirection.LeftToRight
    option.setTextDirection(rtl if is_rtl(text) else ltr)
    layout.setTextOption(option)
    return layout


def cut(text: str, font: QFont, width: int, lines: int) -> str:
    """Return text that fits into so many lines, with an ellipsis if it was cut."""
    metrics = QFontMetrics(font)
    if metrics.horizontalAdvance(text) <= width:
        return text
    if lines == 1:
        return metrics.elidedText(text, Qt.TextElideMode.ElideRight, width)
    layout = layout_of(text, font)
    layout.beginLayout()
    start = 0
    for at in range(lines):
        line = layout.createLine()
        if not line.isValid():
            return text
        line.setLineWidth(width)
        if at == lines - 1:
            start = utf16.points(text, line.textStart())
    layout.endLayout()
    rest = metrics.elidedText(text[start:], Qt.TextElideMode.ElideRight, width)
    return text[:start] + rest
