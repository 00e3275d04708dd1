"""Pictures as they go into a PDF: without loss, and on demand without notes in them."""

from __future__ import annotations

import zlib
from collections.abc import Iterator

from PIL import Image

from desktop_app.domain.pictures import PackedPicture, Packing
from desktop_app.importing.image import jpeg
from desktop_app.importing.image.drawing import is_deep, plain
from desktop_app.importing.image.opening import Frame, PictureFile

_ROWS = 256
"""How many rows of pixels are packed at a time."""

_MANY, _QUICKLY, _TIGHTLY = 24_000_000, 1, 6
"""How many pixels are packed quickly rather than tightly, and how zlib calls that."""


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
        return _flate(opened, frame)


def _flate(image: Image.Image, frame: Frame) -> PackedPicture:
    one = _plain(image.crop((0, 0, 1, 1)))
    packer = zlib.compressobj(_QUICKLY if image.width * image.height > _MANY else _TIGHTLY)
    pieces = [packer.compress(row) for row in _rows(image)]
    return PackedPicture(
        frame.page,
        image.width,
        image.height,
        frame.orientation,
        Packing.FLATE,
        3 if one.mode == "RGB" else 1,
        1 if one.mode == "1" else 8,
        False,
        b"".join((*pieces, packer.flush())),
    )


def _rows(image: Image.Image) -> Iterator[bytes]:
    """Yield the pixels from the top; those of large pictures are never held twice."""
    if is_deep(image):
        image = _plain(image)
    for top in range(0, image.height, _ROWS):
        bottom = min(top + _ROWS, image.height)
        yield _plain(image.crop((0, top, image.width, bottom))).tobytes()


def _plain(image: Image.Image) -> Image.Image:
    """Return a picture in colours that a PDF has; two values take an eighth of the room."""
    return image if image.mode == "1" and not image.has_transparency_data else plain(image)
