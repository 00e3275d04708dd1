"""Where things stand on the page: columns, and the bar above selected words. Pure numbers.

All lengths are logical pixels.
"""

from __future__ import annotations

from desktop_app.values import dataclass

TEXT = 620
"""Width of the text at the usual reading size."""
LEAST_TEXT = 380
"""With less room than this for the text, notes do not stand beside it."""
MARGIN = 32
NOTE = 236
GAP = 32
RIGHT = 24
_USUAL_SIZE = 18
EDGE = 6
"""What is left free at the edges of the page."""
_AWAY = 8


@dataclass(frozen=True, slots=True)
class Columns:
    """How the width of the page is shared.

    ``left`` lies outside of the viewport; ``text_x`` and ``note_x`` count from the viewport's
    edge. ``page`` is the width that the document is laid out for, ``indent`` its left margin.
    ``beside`` tells whether notes have a column of their own.
    """

    left: int
    page: int
    indent: int
    text_x: int
    text: int
    note_x: int
    beside: bool


def columns(width: int, reading_size: int, *, notes: bool, mirrored: bool = False) -> Columns:
    """Share out a width.

    Args:
        width: of the page without its scroll bar.
        reading_size: of the text; larger letters get a wider column.
        notes: whether there are notes to show beside the text.
        mirrored: whether the window reads from right to left.
    """
    widest = max(TEXT, TEXT * reading_size // _USUAL_SIZE)
    room = width - 2 * MARGIN
    beside = notes and room - GAP - NOTE >= LEAST_TEXT
    aside = GAP + NOTE if beside else 0
    text = max(80, min(widest, room - aside))
    left = max(MARGIN, (width - text - aside) // 2)
    if mirrored and beside:
        # The note column comes first; it stands within the document's left margin.
        return Columns(left - MARGIN, MARGIN + aside + text, MARGIN + aside, MARGIN + aside,
                       text, MARGIN, beside)  # fmt: skip
    note_x = MARGIN + text + GAP
    return Columns(left - MARGIN, MARGIN + text, MARGIN, MARGIN, text, note_x, beside)


@dataclass(frozen=True, slots=True)
class Room:
    """A rectangle: left, top, width, height."""

    x: int
    y: int
    width: int
    height: int

    @property
    def bottom(self) -> int:
        """The first pixel below it."""
        return self.y + self.height


def place_bar(first: Room, last: Room, bar: tuple[int, int], view: tuple[int, int]) -> Room | None:
    """Find room for the bar beside selected words, without covering any of them.

    Args:
        first: the part of the first line that is selected, in the viewport.
        last: the same of the last line.
        bar: width and height of the bar.
        view: width and height of the viewport.

    Returns:
        Above the words, else below them; None if neither is inside the viewport.
    """
    width, height = bar
    for line, y in ((first, first.y - _AWAY - height), (last, last.bottom + _AWAY)):
        if y >= EDGE and y + height <= view[1] - EDGE:
            x = line.x + line.width // 2 - width // 2
            return Room(max(EDGE, min(x, view[0] - width - EDGE)), y, width, height)
    return None
