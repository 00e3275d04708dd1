"""A picture file as Pillow reads it, looked at before anything of it is decoded.

Used in processes without rights only.
"""

from __future__ import annotations

import io
import math
import struct
import warnings
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

# Loaded here, for a process without rights finds fewer files.
from PIL import GifImagePlugin, Image, ImageFile, JpegImagePlugin, MpoImagePlugin, PngImagePlugin

from PIL import TiffImagePlugin, WebPImagePlugin  # isort: skip

from desktop_app.domain.pages import PageInfo
from desktop_app.importing.image.kinds import kind_of, most_pixels, webp_size
from desktop_app.importing.page_serving import Damaged

READERS = (
    *(GifImagePlugin, JpegImagePlugin, MpoImagePlugin, PngImagePlugin),
    *(TiffImagePlugin, WebPImagePlugin),
)
"""What reads the kinds there are."""

MOST_PAGES = 2_000
"""Pages of a TIFF file; what comes after them is not looked at."""

ORIENTATION = 0x0112
"""The field of EXIF that says how a picture is to be turned."""

_TROUBLE = (
    *(OSError, SyntaxError, ValueError, TypeError, LookupError, EOFError, OverflowError),
    *(AttributeError, AssertionError, RecursionError, ZeroDivisionError, struct.error, zlib.error),
)
"""What Pillow raises for files that are not as they should be."""

# We have bounds of our own, which are asked before anything is decoded.
Image.MAX_IMAGE_PIXELS = None

_USUAL = 72 / 96
"""Points a pixel where a file does not say how it is to be printed."""
_FINEST, _COARSEST = 2400, 100
_A3, _A4, _SHORTEST = 1191.0, 842.0, 144.0
"""Points of a page's longer side: scans are printed on A3 at most, pictures that do not say how
large they are on A4, and all of them have room for a note."""


class TooLarge(Exception):
    """A picture has too many pixels to be decoded."""

    def __init__(self, width: int, height: int, most: int) -> None:
        super().__init__()
        self.width, self.height, self.most = width, height, most


@dataclass(frozen=True, slots=True)
class Frame:
    """One picture of a file, as it stands there.

    ``orientation`` is EXIF's number for how it is to be turned or mirrored to be upright: 1 for
    not at all. ``resolution`` is in pixels an inch, 0 where the file does not say it.
    """

    width: int
    height: int
    orientation: int
    resolution: float

    @property
    def upright_size(self) -> tuple[int, int]:
        """Width and height as the picture is seen."""
        lying = self.orientation >= 5
        return (self.height, self.width) if lying else (self.width, self.height)

    @property
    def page(self) -> PageInfo:
        """The page that the picture fills."""
        width, height = self.upright_size
        stated = _COARSEST <= self.resolution <= _FINEST
        pixel = 72 / self.resolution if stated else _USUAL
        longer = max(width, height)
        pixel = min(max(pixel, _SHORTEST / longer), (_A3 if stated else _A4) / longer)
        return PageInfo(width * pixel, height * pixel, pixel=pixel)


class PictureFile:
    """A file whose headers are sound.

    Attributes:
        kind: as in ``kinds.TYPES``.
        data: its bytes.
        frames: its pictures: the pages of a TIFF file, else the first one.
        moving: whether there are more, shown one after the other.

    Raises:
        Damaged: it is no such picture, or nothing of it can be read.
        TooLarge: one of its pictures is.
    """

    def __init__(self, data: bytes) -> None:
        self.data = data
        self.kind = kind_of(data[:16])
        if not self.kind:
            raise Damaged
        if self.kind == "WEBP":
            self._require(*(webp_size(data[:30]) or (0, 0)))
        with sound(), self._image() as image:
            self._require(*image.size)
            self.moving = self.kind != "TIFF" and getattr(image, "n_frames", 1) > 1
            self.frames = tuple(self._frames(image))

    @contextmanager
    def open(self, page: int = 0) -> Iterator[ImageFile.ImageFile]:
        """Open a picture to be decoded; nothing of it is, so far.

        Raises:
            Damaged: there is none, or it cannot be read; also for what is done with it.
        """
        if not 0 <= page < len(self.frames):
            raise Damaged
        with sound(), self._image() as image:
            if page:
                image.seek(page)
            self._require(*image.size)
            yield image

    def _image(self) -> ImageFile.ImageFile:
        return Image.open(io.BytesIO(self.data), formats=(self.kind,))

    def _require(self, width: int, height: int) -> None:
        if width < 1 or height < 1:
            raise Damaged
        most = most_pixels(self.kind)
        if width * height > most:
            raise TooLarge(width, height, most)

    def _frames(self, image: Image.Image) -> Iterator[Frame]:
        yield self._frame(image)
        if self.kind != "TIFF":
            return
        for page in range(1, MOST_PAGES):
            try:
                image.seek(page)
            except _TROUBLE:  # the end, or nothing behind this can be read
                return
            self._require(*image.size)
            yield self._frame(image)

    def _frame(self, image: Image.Image) -> Frame:
        # Pillow turns pictures of TIFF files itself.
        orientation = 1 if self.kind == "TIFF" else _orientation(image)
        return Frame(*image.size, orientation, _resolution(image))


@contextmanager
def sound() -> Iterator[None]:
    """Say ``Damaged`` of whatever Pillow cannot make sense of.

    Raises:
        Damaged: it could not.
    """
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # of what is wrong in the file, without consequences
        try:
            yield
        except _TROUBLE as error:
            raise Damaged from error


def exif_of(image: Image.Image) -> Image.Exif:
    """Return the EXIF in front of a picture's pixels; a PNG file is not decoded for it."""
    return Image.Image.getexif(image)


def _orientation(image: Image.Image) -> int:
    """Return how a picture is to be turned; upright where what it says is nonsense."""
    try:
        stated = exif_of(image).get(ORIENTATION, 1)
    except _TROUBLE:
        return 1
    return stated if isinstance(stated, int) and 1 <= stated <= 8 else 1


def _resolution(image: Image.Image) -> float:
    """Return the pixels an inch that a file states, 0 if they are none or differ by direction."""
    try:
        across, down = (float(part) for part in image.info.get("dpi", (0, 0)))
    except _TROUBLE:
        return 0.0
    if not (math.isfinite(across) and math.isfinite(down)) or abs(across - down) > 1:
        return 0.0
    return across
