"""Pictures as they go into a PDF: without loss, and on demand without notes in them."""

from __future__ import annotations

import zlib
from collections.abc import Iterator

from PIL import Image

from desktop_app.domain.pictures import PackedPicture, Packing
from desktop_app.importing.image import jpeg
from desktop_app.importing.image.drawing import plain
from desktop_app.importing.image.opening import Frame, PictureFile

_ROWS = 256
"""How many rows of pixels are packed at a time."""


def packed(file: PictureFile, page: int, *, bare: bool) -> PackedPicture:
    """Return a page as it goes into a PDF.

    A JPEG file stays what it is, byte for byte, unless it is to be ``bare``: then only what the
    picture is made of is left of it. Of other files the pixels are packed anew.

    Raises:
        Damaged: it cannot be decoded.
    """
    frame = file.frames[page]
    if file.kind == "JPEG":
        try:
            found = jpeg.parts(file.data)
        except jpeg.Unusual:
            pass
        else:
            if (found.width, found.height) == (frame.width, frame.height):
                return PackedPicture(
                    frame.page,
                    found.width,
                    found.height,
                    frame.orientation,
                    Packing.JPEG,
                    found.channels,
                    8,
                    found.channels == 4 and found.adobe,
                    found.bare if bare else file.data,
                )
    with file.open(page) as opened:
        opened.load()
        # Two values take an eighth of the room.
        image = opened if opened.mode == "1" else plain(opened)
        return _flate(image, frame)


def _flate(image: Image.Image, frame: Frame) -> PackedPicture:
    packer = zlib.compressobj(6)
    pieces = [packer.compress(row) for row in _rows(image)]
    return PackedPicture(
        frame.page,
        image.width,
        image.height,
        frame.orientation,
        Packing.FLATE,
        3 if image.mode == "RGB" else 1,
        1 if image.mode == "1" else 8,
        False,
        b"".join((*pieces, packer.flush())),
    )


def _rows(image: Image.Image) -> Iterator[bytes]:
    for top in range(0, image.height, _ROWS):
        bottom = min(top + _ROWS, image.height)
        yield image.crop((0, top, image.width, bottom)).tobytes()
