"""What crosses the pipe from the process behind a picture besides what every such process says.

As everywhere nothing that comes from the process is believed: see ``importing.pdf.parcels``.
"""

from __future__ import annotations

import json
from collections.abc import Sequence

from desktop_app.domain.pages import PageInfo
from desktop_app.domain.pictures import PackedPicture, Packing
from desktop_app.importing.parcels import checked
from desktop_app.importing.pdf.parcels import ANSWER, BYTES, pack
from desktop_app.processes.frames import Frame

WHOLE, BARE = "whole", "bare"
"""What can be asked for as well: a picture as it goes into a PDF, as it is or without notes."""

_MOST_SIDE = 1 << 24


def pack_packed(picture: PackedPicture) -> tuple[Frame, Frame]:
    """Return a picture as two messages; its page is not told."""
    head = [
        *(picture.width, picture.height, picture.orientation, picture.packing.value),
        *(picture.channels, picture.bits, picture.inverted),
    ]
    return (ANSWER, pack(head)), (BYTES, picture.data)


def unpack_packed(frames: Sequence[Frame], page: PageInfo) -> PackedPicture:
    """Return what was packed, as the picture of a page.

    Raises:
        Junk: it is none.
    """

    def packed(frames: Sequence[Frame]) -> PackedPicture:
        (told, head), (kind, data) = frames
        width, height, turn, packing, channels, bits, inverted = json.loads(head)
        numbers = (width, height, turn, channels, bits)
        if (told, kind) != (ANSWER, BYTES) or any(type(each) is not int for each in numbers):
            raise ValueError
        if not (0 < width < _MOST_SIDE and 0 < height < _MOST_SIDE and 1 <= turn <= 8):
            raise ValueError
        if channels not in (1, 3, 4) or bits not in (1, 8):
            raise ValueError
        return PackedPicture(
            page, width, height, turn, Packing(packing), channels, bits, inverted is True, data
        )

    return checked(packed, frames)
