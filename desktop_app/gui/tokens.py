"""The colours of the window, light, dark and (for a page) sepia, and the contrast of two of them.

Text stands on its background at a contrast of at least 4.5, graphics at 3 (WCAG 2.2, 1.4.3 and
1.4.11); a test computes every pair again.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from desktop_app.domain.annotations import Colour
from desktop_app.values import dataclass


def _five(yellow: str, green: str, blue: str, pink: str, violet: str) -> Mapping[Colour, str]:
    return MappingProxyType(
        {
            Colour.YELLOW: yellow,
            Colour.GREEN: green,
            Colour.BLUE: blue,
            Colour.PINK: pink,
            Colour.VIOLET: violet,
        }
    )


@dataclass(frozen=True, slots=True)
class Tokens:
    """One theme; every value is ``#RRGGBB``.

    ``sidebar``, ``list``, ``reader`` and ``raised`` are backgrounds; ``line`` divides, ``line2``
    outlines, ``field_border`` surrounds what can be typed into. ``text`` to ``text3`` go from
    loud to quiet. ``fills`` lie under marked words; ``inks`` are the lines and dots of the
    same colours.
    """

    name: str
    sidebar: str
    list: str
    reader: str
    raised: str
    line: str
    line2: str
    field_border: str
    text: str
    text2: str
    text3: str
    accent: str
    on_accent: str
    selected: str
    hover: str
    selection: str
    on_selection: str
    mark: str
    on_mark: str
    danger: str
    shadow: int
    """Opacity of shadows, 0 to 255."""
    scrim: int
    """Opacity of the veil behind a sheet, 0 to 255."""
    fills: Mapping[Colour, str]
    inks: Mapping[Colour, str]


LIGHT = Tokens(
    name="light",
    sidebar="#F2F1EE",
    list="#FAF9F7",
    reader="#FFFFFF",
    raised="#FFFFFF",
    line="#E4E2DD",
    line2="#D3D0C9",
    field_border="#8A867F",
    text="#1D1C1A",
    text2="#55524C",
    text3="#696560",
    accent="#0F6E66",
    on_accent="#FFFFFF",
    selected="#DCEDE9",
    hover="#EBE9E4",
    selection="#0F6E66",
    on_selection="#FFFFFF",
    mark="#FFE08A",
    on_mark="#3A2C00",
    danger="#B3261E",
    shadow=46,
    scrim=72,
    fills=_five("#FFEFA8", "#CDEFD3", "#D3E6FB", "#FAD9E6", "#E6DDFB"),
    # Yellow is a shade darker than first drawn (#B98900), to be seen on the sidebar too.
    inks=_five("#B28400", "#2E9E4F", "#2F7BD0", "#D0457F", "#7C55D4"),
)

DARK = Tokens(
    name="dark",
    sidebar="#161719",
    list="#1A1B1E",
    reader="#1F2124",
    raised="#26282C",
    line="#2B2D31",
    line2="#3A3D42",
    field_border="#6B6E73",
    text="#ECEAE6",
    text2="#B6B3AD",
    text3="#9C9993",
    accent="#5CC9B8",
    on_accent="#0B1F1C",
    selected="#1F3733",
    hover="#232529",
    selection="#2C6B62",
    on_selection="#ECEAE6",
    mark="#6B5410",
    on_mark="#FFF1C2",
    danger="#F2B8B5",
    shadow=150,
    scrim=122,
    fills=_five("#5A4A12", "#1F4A2B", "#1D3F63", "#5B2440", "#41306E"),
    inks=_five("#E5BE3F", "#63C37F", "#6EABEB", "#EE86B0", "#AC90F0"),
)


SEPIA = Tokens(
    name="sepia",
    sidebar="#EFE6D2",
    list="#F3EBD9",
    reader="#F8F1E3",
    raised="#FDF8EC",
    line="#E5DAC2",
    line2="#D3C5A8",
    field_border="#857558",
    text="#33291B",
    text2="#57492F",
    text3="#66563A",
    accent="#0B6158",
    on_accent="#FFFFFF",
    selected="#DDE8D6",
    hover="#EBE1CA",
    selection="#0B6158",
    on_selection="#FFFFFF",
    mark="#FFD76B",
    on_mark="#3A2C00",
    danger="#A3211A",
    shadow=46,
    scrim=72,
    fills=_five("#FBE394", "#CDE6C0", "#CFE0EE", "#F6D0D6", "#E2D4F0"),
    inks=_five("#9F7500", "#2A8B46", "#2B70BE", "#C23B70", "#7049C6"),
)
"""For the article's page only."""


def luminance(colour: str) -> float:
    """Return the relative luminance of ``#RRGGBB``, 0 to 1 (WCAG 2.2)."""
    parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    red, green, blue = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    """Return the contrast ratio of two colours, 1 to 21 (WCAG 2.2)."""
    high, low = sorted((luminance(one), luminance(other)), reverse=True)
    return (high + 0.05) / (low + 0.05)
