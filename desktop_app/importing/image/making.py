"""What is made of a picture: pixels for the screen, files without traces for what leaves."""

from __future__ import annotations

import io
import zlib
from typing import TYPE_CHECKING

from desktop_app.domain.inner_pictures import MadePicture, Pixels
from desktop_app.importing.image import jpeg
from desktop_app.importing.image.inner import decoded, fitted, look

if TYPE_CHECKING:
    from PIL import Image

FINEST = 2400
"""Pixels of a side of what is decoded for print: twice as fine as a printer shows it."""


def pixels(data: bytes, width: int, height: int) -> Pixels:
    """Return a picture decoded, in at most so many pixels.

    Raises:
        Unsound: it cannot be read.
    """
    image = fitted(decoded(data, max(width, height)), width, height).convert("RGBA")
    return Pixels(image.width, image.height, image.tobytes())


def for_print(data: bytes) -> MadePicture:
    """Return a picture as it stands in a PDF: a JPEG as it is, any other one as pixels.

    Raises:
        Unsound: it cannot be read.
    """
    kept = _kept_jpeg(data)
    if kept is not None:
        return kept
    image = fitted(decoded(data, FINEST), FINEST, FINEST)
    opacity = b""
    if image.mode == "RGBA":
        alpha = image.getchannel("A")
        if alpha.getextrema() != (255, 255):
            opacity = zlib.compress(alpha.tobytes(), 9)
        image = image.convert("RGB")
    return MadePicture(
        "", *image.size, zlib.compress(image.tobytes(), 9), opacity, gray=image.mode == "L"
    )


def for_web(data: bytes) -> MadePicture:
    """Return a picture as it stands in a web page: a JPEG as it is, any other one as a PNG.

    Raises:
        Unsound: it cannot be read.
    """
    kept = _kept_jpeg(data)
    if kept is not None:
        return kept
    image = fitted(decoded(data, FINEST), FINEST, FINEST)
    return MadePicture("image/png", *image.size, _png(image))


def _kept_jpeg(data: bytes) -> MadePicture | None:
    """Return a JPEG without its metadata; None for other pictures, and for those that are turned.

    Without its metadata nothing would say that it is.
    """
    seen = look(data)
    if seen.mime != "image/jpeg" or seen.turned:
        return None
    try:
        found = jpeg.parts(data)
    except jpeg.Unusual:
        return None
    if found.channels not in (1, 3) or (found.width, found.height) != (seen.width, seen.height):
        return None
    return MadePicture(seen.mime, seen.width, seen.height, found.bare, gray=found.channels == 1)


def _png(image: Image.Image) -> bytes:
    out = io.BytesIO()
    clean = image.copy()
    clean.info = {}
    clean.save(out, "PNG")
    return out.getvalue()
