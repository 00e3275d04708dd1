"""How the pages look: measures, styles and colours. Lengths are points."""

from __future__ import annotations

from types import MappingProxyType

from desktop_app.domain.annotations import Colour
from desktop_app.exporting.pdf.layout.lines import Style
from desktop_app.exporting.pdf.layout.page import RGB
from desktop_app.values import dataclass

_SIZES = {"A4": (595.276, 841.89), "Letter": (612.0, 792.0)}
_MM = 72 / 25.4

_MEASURE = 31.0
"""Width of the text in sizes of its font: about 66 characters (Bringhurst, 2.1.2)."""
_WIDE_MEASURE = 33.0
_GUTTER = 26.0
_NARROWEST_NOTES = 92.0
_NARROWEST_TEXT = 20.0
"""Width of the text, in sizes of its font, below which the notes get no column."""
_EDGE = 34.0
"""What the notes leave free at the edge of the paper."""


def rgb(code: str) -> RGB:
    """Return the colour of a code such as "#1D1C1A"."""
    red, green, blue = (int(code[at : at + 2], 16) / 255 for at in (1, 3, 5))
    return red, green, blue


INK = rgb("#1D1C1A")
SOFT = rgb("#55524C")
QUIET = rgb("#696560")
HAIRLINE = rgb("#D3D0C9")
TINT = rgb("#F6F5F2")
ACCENT = rgb("#0F6E66")

FILLS = MappingProxyType(
    {
        Colour.YELLOW: rgb("#FFEFA8"),
        Colour.GREEN: rgb("#CDEFD3"),
        Colour.BLUE: rgb("#D3E6FB"),
        Colour.PINK: rgb("#FAD9E6"),
        Colour.VIOLET: rgb("#E6DDFB"),
    }
)
"""Under marked words, as in the window."""

INKS = MappingProxyType(
    {
        Colour.YELLOW: rgb("#B98900"),
        Colour.GREEN: rgb("#2E9E4F"),
        Colour.BLUE: rgb("#2F7BD0"),
        Colour.PINK: rgb("#D0457F"),
        Colour.VIOLET: rgb("#7C55D4"),
    }
)
"""Lines and bars of the same colours."""


@dataclass(frozen=True, slots=True)
class Geometry:
    """Where things stand on the page.

    ``left`` and ``width`` are the text's; the column of notes, if there is one, begins at
    ``notes_left``. ``full`` is the width from ``left`` to where everything ends.
    """

    page_width: float
    page_height: float
    top: float
    bottom: float
    left: float
    width: float
    notes_left: float
    notes_width: float

    @property
    def has_notes(self) -> bool:
        """Whether there is a column for notes."""
        return self.notes_width > 0

    @property
    def right(self) -> float:
        """Where the text ends."""
        return self.left + self.width

    @property
    def full(self) -> float:
        """Width of the text and the column of notes together."""
        return self.notes_left + self.notes_width - self.left if self.has_notes else self.width


def geometry(page_size: str, margins_mm: float, font_size: float, *, notes: bool) -> Geometry:
    """Return the measures of the page; where there is no room for a column of notes, none is."""
    page_width, page_height = _SIZES[page_size]
    margin = margins_mm * _MM
    top, bottom = margin, page_height - margin
    room = page_width - 2 * margin
    edge = min(margin, _EDGE)
    if notes:
        width = min(_MEASURE * font_size, page_width - margin - edge - _GUTTER - _NARROWEST_NOTES)
        if width >= _NARROWEST_TEXT * font_size:
            left = margin
            notes_left = left + width + _GUTTER
            return Geometry(
                page_width, page_height, top, bottom, left, width,
                notes_left, min(page_width - edge - notes_left, 14 * font_size),
            )  # fmt: skip
    width = min(_WIDE_MEASURE * font_size, room)
    return Geometry(page_width, page_height, top, bottom, (page_width - width) / 2, width, 0.0, 0.0)


@dataclass(frozen=True, slots=True)
class Theme:
    """The styles of one document; all sizes follow that of the text."""

    body: Style
    quote: Style
    code: Style
    caption: Style
    title: Style
    headings: tuple[Style, ...]
    meta: Style
    meta_strong: Style
    link: Style
    section: Style
    card_head: Style
    card: Style
    card_foot: Style
    reference: Style
    number: Style
    passage: Style
    remark: Style
    small: Style
    label: Style
    value: Style
    hash: Style
    furniture: Style


def theme(size: float, title_length: int) -> Theme:
    """Return the styles for a text size; long titles are set smaller."""
    scale = size / 11
    title = 21.0 if title_length <= 140 else 16.0 if title_length <= 320 else 12.5

    def style(role: str, points: float, leading: float, colour: RGB = INK) -> Style:
        return Style(role, round(points * scale, 2), round(points * leading * scale, 2), colour)

    return Theme(
        body=style("text", 11, 1.36),
        quote=style("text", 10.5, 1.36, SOFT),
        code=style("label", 8.8, 1.4, SOFT),
        caption=style("label", 8.5, 1.4, QUIET),
        title=style("text-bold", title, 1.2),
        headings=(
            style("text-bold", 14, 1.25),
            style("text-bold", 12.5, 1.28),
            style("text-bold", 11, 1.36),
        ),
        meta=style("label", 8.5, 1.45, QUIET),
        meta_strong=style("label-medium", 8.5, 1.45, SOFT),
        link=style("label", 8.5, 1.45, ACCENT),
        section=style("text-bold", 15, 1.25),
        card_head=style("label-bold", 7, 1.45, SOFT),
        card=style("label", 8, 1.4),
        card_foot=style("label", 7, 1.45, QUIET),
        reference=style("label-medium", 6.2, 1.4, QUIET),
        number=style("label-bold", 8, 1.4, SOFT),
        passage=style("text", 10, 1.36),
        remark=style("label", 8.8, 1.42),
        small=style("label", 7.5, 1.45, QUIET),
        label=style("label", 8, 1.5, QUIET),
        value=style("label", 8, 1.5),
        hash=style("label", 7, 1.714, SOFT),
        furniture=Style("label", 7.5, 10.5, QUIET),
    )
