"""What annotations look like: their appearance streams, in points of the page."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from desktop_app.domain.annotations import AnnotationKind, Colour
from desktop_app.domain.pages import Box
from desktop_app.exporting.pdf.emit.content import colour, rounded
from desktop_app.exporting.pdf.emit.shapes import number
from desktop_app.exporting.pdf.layout.theme import FILLS, INKS

NOTE_SIZE = 18.0
"""Width and height of the sign of a note."""

EDGE = 1.5
"""Width of the line around an area."""

_UNDERLINE, _STRIKE, _THICKNESS = 0.13, 0.47, 0.075
"""Where lines run, from the lower edge of the box, and how thick they are, in its heights."""

_FLAT = 2.0
"""A box that is so many times wider than high on a page that is turned by 90 degrees is not."""


def highlight(boxes: Sequence[Box], ink: Colour) -> Iterator[str]:
    """Yield boxes that darken what is below them."""
    yield "/Multiply gs"
    yield colour(FILLS[ink], "rg")
    for box in boxes:
        yield from rounded(box.x0, box.y0, box.x1 - box.x0, box.y1 - box.y0, 1.5)
    yield "f"


def lines(kind: AnnotationKind, boxes: Sequence[Box], ink: Colour, rotation: int) -> Iterator[str]:
    """Yield a line through or under the words in each box."""
    rise = _UNDERLINE if kind is AnnotationKind.UNDERLINE else _STRIKE
    yield colour(INKS[ink], "RG")
    for box in boxes:
        top_left, top_right, low_left, low_right = corners(box, rotation)
        high = abs(top_left[0] - low_left[0]) + abs(top_left[1] - low_left[1])
        yield f"{number(max(0.5, _THICKNESS * high))} w"
        ends = [
            tuple(low + (top - low) * rise for low, top in zip(below, above, strict=True))
            for below, above in ((low_left, top_left), (low_right, top_right))
        ]
        (x0, y0), (x1, y1) = ends
        yield f"{number(x0)} {number(y0)} m {number(x1)} {number(y1)} l S"


def area(box: Box, ink: Colour) -> Iterator[str]:
    """Yield the outline of a box."""
    yield f"{colour(INKS[ink], 'RG')} {number(EDGE)} w"
    inset = EDGE / 2
    wide, high = max(0.0, box.x1 - box.x0 - EDGE), max(0.0, box.y1 - box.y0 - EDGE)
    yield f"{number(box.x0 + inset)} {number(box.y0 + inset)} {number(wide)} {number(high)} re S"


def note(box: Box, ink: Colour) -> Iterator[str]:
    """Yield the sign of a note: a sheet with three lines of writing."""
    wide, high = box.x1 - box.x0, box.y1 - box.y0
    yield f"{colour(FILLS[ink], 'rg')} {colour(INKS[ink], 'RG')} 1 w"
    yield from rounded(box.x0 + 0.5, box.y0 + 0.5, wide - 1, high - 1, 3)
    yield "B"
    for part in (0.3, 0.5, 0.7):
        y = number(box.y0 + high * part)
        yield f"{number(box.x0 + wide * 0.25)} {y} m {number(box.x0 + wide * 0.75)} {y} l S"


Corner = tuple[float, float]


def corners(box: Box, rotation: int) -> tuple[Corner, Corner, Corner, Corner]:
    """Return the corners as the words in a box are read: top left and right, bottom left and right.

    ISO 32000 asks for another order; no viewer draws that one right. Words on a page that is
    turned stand upright for who reads it, unless their box lies flat on the page as it was.
    """
    x0, y0, x1, y1 = box
    low = (x0, y0), (x1, y0)
    high = (x0, y1), (x1, y1)
    flat = rotation in (90, 270) and x1 - x0 > _FLAT * (y1 - y0)
    match 0 if flat else rotation:
        case 90:
            return low[0], high[0], low[1], high[1]
        case 180:
            return low[1], low[0], high[1], high[0]
        case 270:
            return high[1], low[1], high[0], low[0]
        case _:
            return high[0], high[1], low[0], low[1]
