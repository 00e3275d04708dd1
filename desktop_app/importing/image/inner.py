"""Pictures inside pages and texts, as files of pictures are opened, but only what the web shows.

A picture is looked at before a pixel of it is made, and decoded to its end: what breaks off
half-way is not sound. Used in processes without rights only.
"""

from __future__ import annotations

from dataclasses import dataclass

from PIL import Image

from desktop_app.importing.image import opening
from desktop_app.importing.image.drawing import plain, upright
from desktop_app.importing.image.kinds import TYPES
from desktop_app.importing.image.opening import PictureFile
from desktop_app.importing.page_serving import Damaged

WEB = frozenset({"PNG", "JPEG", "GIF", "WEBP"})
"""What web pages show."""

MAX_PIXELS = 50_000_000
"""A picture with more is not decoded: no page shows one."""


class Unsound(Exception):
    """A picture cannot be read."""


class TooLarge(Unsound):
    """A picture has more pixels than are decoded."""


@dataclass(frozen=True, slots=True)
class Look:
    """What a picture says of itself: its type, and pixels as it is seen, turned upright.

    ``turned`` is whether it is stored otherwise than it is seen.
    """

    mime: str
    width: int
    height: int
    turned: bool


def look(data: bytes) -> Look:
    """Return what a picture is, without decoding it.

    Raises:
        TooLarge: it has too many pixels.
        Unsound: it is of no kind that the web shows, or broken where it begins.
    """
    file = _opened(data)
    frame = file.frames[0]
    return Look(TYPES[file.kind], *frame.upright_size, frame.orientation != 1)


def check(data: bytes) -> None:
    """Read a picture to its end, and keep nothing of it.

    Raises:
        TooLarge, Unsound: see ``look``; also for what breaks off.
    """
    try:
        with _opened(data).open() as image:
            image.draft(None, (1, 1))  # a JPEG is read to its end all the same
            image.load()
    except Damaged as error:
        raise Unsound from error


def decoded(data: bytes, fitting: int = 0) -> Image.Image:
    """Return a picture as it is seen, its first one if it moves: "RGB", "RGBA" or "L".

    Args:
        data: the file.
        fitting: if given, a JPEG that is far larger than so many pixels on its longer side is
            decoded coarser, which is faster; it is never smaller than that.

    Raises:
        TooLarge, Unsound: see ``look``; also for what breaks off.
    """
    file = _opened(data)
    try:
        with file.open() as image:
            if fitting:
                image.draft(None, (fitting, fitting))
            image.load()
            found = image.convert("RGBA") if image.has_transparency_data else plain(image)
            return upright(found, file.frames[0])
    except Damaged as error:
        raise Unsound from error


def fitted(image: Image.Image, width: int, height: int) -> Image.Image:
    """Return a picture that is no larger than so many pixels."""
    scale = min(width / image.width, height / image.height)
    if scale >= 1:
        return image
    size = (max(1, round(image.width * scale)), max(1, round(image.height * scale)))
    return image.resize(size, Image.Resampling.LANCZOS, reducing_gap=3.0)


def _opened(data: bytes) -> PictureFile:
    try:
        file = PictureFile(data)
    except opening.TooLarge as error:
        raise TooLarge from error
    except Damaged as error:
        raise Unsound from error
    if file.kind not in WEB:
        raise Unsound
    frame = file.frames[0]
    if frame.width * frame.height > MAX_PIXELS:
        raise TooLarge
    return file
