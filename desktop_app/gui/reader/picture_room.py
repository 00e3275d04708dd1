"""How much room the pictures of an article take: known before any of them is decoded."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtGui import QTextBlockFormat

from desktop_app.domain.blocks import BlockKind
from desktop_app.domain.inner_pictures import Picture
from desktop_app.gui.reader.lines import Line
from desktop_app.values import dataclass

GAP, CAPTION_GAP = 14, 8
"""Pixels between a picture and what stands below it, and between it and its caption."""

_ABOVE = 14
_TALLEST = 6000


@dataclass(frozen=True, slots=True)
class Spot:
    """A picture's place: from the top of its line's letters, or from their foot, and its size."""

    picture: Picture
    y: int
    width: int
    height: int
    under: bool = False


def size_of(picture: Picture, column: int) -> tuple[int, int]:
    """Return a picture's size on the page: as wide as the column at most, and never blown up."""
    width = min(picture.width, max(1, column))
    height = picture.height * width / picture.width
    if height > _TALLEST:
        width, height = max(1, round(width * _TALLEST / height)), _TALLEST
    return width, max(1, round(height))


def spots(line: Line, column: int) -> Iterator[Spot]:
    """Yield where the pictures of a line stand, from top to bottom."""
    last = CAPTION_GAP if line.kind is BlockKind.CAPTION else GAP
    heights = sum(size_of(picture, column)[1] for picture in line.above)
    y = -heights - GAP * (len(line.above) - 1) - last
    for picture in line.above:
        width, height = size_of(picture, column)
        yield Spot(picture, y, width, height)
        y += height + GAP
    y = GAP
    for picture in line.below:
        width, height = size_of(picture, column)
        yield Spot(picture, y, width, height, under=True)
        y += height + GAP


def with_room(looks: QTextBlockFormat, line: Line, column: int) -> QTextBlockFormat:
    """Return the format of a line with room for its pictures."""
    made = QTextBlockFormat(looks)
    above = [-spot.y for spot in spots(line, column) if not spot.under]
    if above:
        made.setTopMargin(looks.topMargin() + max(above) + _ABOVE)
    below = [spot.y + spot.height for spot in spots(line, column) if spot.under]
    if below:
        made.setBottomMargin(looks.bottomMargin() + max(below))
    return made
