"""Pictures as they go into other files, without loss."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from desktop_app.domain.pages import PageInfo


class Packing(StrEnum):
    """How the pixels of a picture are packed."""

    JPEG = "jpeg"
    FLATE = "flate"


@dataclass(frozen=True, slots=True)
class PackedPicture:
    """A picture that is to be put on a page of its own, as a PDF can hold it.

    ``width`` and ``height`` are those of the pixels as they are packed, ``orientation`` is EXIF's
    number (1 to 8) for how they are turned to be upright; ``channels`` is 1, 3 or 4 (grey; red,
    green, blue; cyan, magenta, yellow, black), each of ``bits`` bits; ``inverted`` says that more
    of a colour is told by a smaller number. ``page`` is the page as it is seen.
    """

    page: PageInfo
    width: int
    height: int
    orientation: int
    packing: Packing
    channels: int
    bits: int
    inverted: bool
    data: bytes
