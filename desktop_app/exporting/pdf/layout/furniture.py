"""What stands around the text of every page: its number, and the number that runs through all."""

from __future__ import annotations

from collections.abc import Iterator

from desktop_app.exporting.pdf.layout.lines import Line, Style
from desktop_app.exporting.pdf.layout.page import TextRun
from desktop_app.exporting.pdf.layout.paragraphs import Paragraphs
from desktop_app.exporting.pdf.layout.theme import Geometry

EDGE = 13.0
"""Points at the edge of the paper that printers leave white."""

INSET = 34.0
"""From the sides of the paper to numbers that run through all pages."""


def foot_top(page: Geometry, line: Line) -> float:
    """Return where a line at the foot of a page begins, from the top of the page."""
    y = page.bottom + (page.page_height - page.bottom) * 0.42
    return min(y, page.page_height - EDGE - line.height)


def running_number(
    paragraphs: Paragraphs, words: str, style: Style, page: Geometry
) -> Iterator[TextRun]:
    """Yield a Bates number in the lower right corner of a page."""
    line = paragraphs.lay(words, style, page.page_width - 2 * INSET, right=True)[0]
    yield from line.runs(INSET, foot_top(page, line), None)
