"""The letters of a page and where they stand, as PDFium gives them."""

from __future__ import annotations

from array import array
from collections.abc import Sequence
from dataclasses import dataclass

from desktop_app.domain.pages import NOWHERE, Box

HYPHEN = "\x02"
"""What PDFium makes of a hyphen at a line's end."""

_OTHER_HYPHENS = "\ufffe\xad"


@dataclass(frozen=True, slots=True)
class Letters:
    """``text`` in the order of the page; ``places`` has left, top, right and bottom for each."""

    text: str
    places: array[float]

    @classmethod
    def of(cls, codes: Sequence[int], places: array[float]) -> Letters:
        """Make one letter of each code; halves of letters are put together."""
        if codes and max(codes) >= 0xD800:
            codes, places = _whole(codes, places)
        text = "".join(map(chr, codes))
        for other in _OTHER_HYPHENS:
            text = text.replace(other, HYPHEN)
        return cls(text, places)

    def boxes(self) -> list[Box]:
        """Return where each letter stands."""
        sides = (self.places[side::4] for side in range(4))
        return [
            Box(left, bottom, right, top) if right > left and top > bottom else NOWHERE
            for left, top, right, bottom in zip(*sides, strict=True)
        ]


def _whole(codes: Sequence[int], places: array[float]) -> tuple[list[int], array[float]]:
    """Put surrogates together; one without the other becomes the sign for that."""
    kept: list[int] = []
    where = array("f")
    at = 0
    while at < len(codes):
        code, taken = codes[at], 1
        if 0xD800 <= code < 0xE000:
            following = codes[at + 1] if at + 1 < len(codes) else 0
            if code < 0xDC00 <= following < 0xE000:
                code, taken = 0x10000 + ((code - 0xD800) << 10) + following - 0xDC00, 2
            else:
                code = 0xFFFD
        kept.append(code if code <= 0x10FFFF else 0xFFFD)
        where.extend(places[at * 4 : at * 4 + 4])
        at += taken
    return kept, where
