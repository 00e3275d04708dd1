"""Pictures as they are shown: upright, on white, and no larger than a window needs them."""

from __future__ import annotations

import math

from PIL import Image

from desktop_app.domain.pages import PagePicture
from desktop_app.importing.image.opening import Frame, PictureFile

MOST_SHOWN = 24_000_000
"""Pixels of what is shown; a larger picture is shown smaller."""

_TURNS = {
    2: Image.Transpose.FLIP_LEFT_RIGHT,
    3: Image.Transpose.ROTATE_180,
    4: Image.Transpose.FLIP_TOP_BOTTOM,
    5: Image.Transpose.TRANSPOSE,
    6: Image.Transpose.ROTATE_270,
    7: Image.Transpose.TRANSVERSE,
    8: Image.Transpose.ROTATE_90,
}
_REDUCED_AS_THEY_ARE = frozenset({"L", "RGB", "RGBA", "CMYK", "YCbCr"})
_DEEP = ("I", "F")


class Drawer:
    """Draws pages of one file; the one that was drawn last is kept."""

    def __init__(self, file: PictureFile) -> None:
        self._file = file
        self._kept: tuple[int, Image.Image] | None = None

    def draw(self, page: int, scale: float) -> PagePicture:
        """Return a page at ``scale`` pixels a point, but no pixel of it twice.

        Raises:
            Damaged: it cannot be decoded.
        """
        image = self._upright(page)
        info = self._file.frames[page].page
        width, height = (max(1, round(side * scale)) for side in (info.width, info.height))
        if width < image.width and height < image.height:
            image = image.resize((width, height), Image.Resampling.HAMMING, reducing_gap=2.0)
        pixels = image.convert("RGBA").tobytes("raw", "BGRA")
        return PagePicture(image.width, image.height, image.width * 4, pixels)

    def _upright(self, page: int) -> Image.Image:
        if self._kept is None or self._kept[0] != page:
            self._kept = None  # room for the next one
            self._kept = page, self._decoded(page)
        return self._kept[1]

    def _decoded(self, page: int) -> Image.Image:
        frame = self._file.frames[page]
        with self._file.open(page) as opened:
            shrink = math.sqrt(frame.width * frame.height / MOST_SHOWN)
            if shrink > 1 and self._file.kind == "JPEG":
                # Decoded at a half, a quarter or an eighth at once.
                opened.draft(None, (round(frame.width / shrink), round(frame.height / shrink)))
            image: Image.Image = opened
            if image.mode in _REDUCED_AS_THEY_ARE:
                image = _reduced(image)
            image = _reduced(plain(image))
            return upright(image, frame)


def upright(image: Image.Image, frame: Frame) -> Image.Image:
    """Return a decoded picture as it is seen, apart from the file that it is from."""
    turn = _TURNS.get(frame.orientation)
    return image.transpose(turn) if turn is not None else image.copy()


def check(file: PictureFile) -> None:
    """Decode the first page, no larger than needed, and keep nothing of it.

    Raises:
        Damaged: it cannot be shown.
    """
    with file.open() as opened:
        opened.draft(None, (1, 1))
        opened.load()
        plain(opened.crop((0, 0, 1, 1)))


def plain(image: Image.Image) -> Image.Image:
    """Return a picture in grey or in red, green and blue; what shines through it is white."""
    if is_deep(image):
        return _flattened(image)
    if image.has_transparency_data:
        over = image.convert("RGBA")
        ground = Image.new("RGB", over.size, "white")
        ground.paste(over, mask=over.getchannel("A"))
        return ground
    return image.convert("L" if image.mode in ("1", "L") else "RGB")


def is_deep(image: Image.Image) -> bool:
    """Whether a picture has more than 256 greys: they are told apart by what all of it has."""
    return image.mode.startswith(_DEEP)


def _flattened(image: Image.Image) -> Image.Image:
    """Return a picture of more than 256 greys with as many: of 16 bits, or from least to most."""
    if image.mode.startswith("I;16"):
        return image.convert("I").point(lambda value: value * (1 / 257)).convert("L")
    found = image.getextrema()
    low, high = (float(end) for end in found if not isinstance(end, tuple))
    scale = 255 / (high - low) if high > low else 0.0
    return image.convert("F").point(lambda value: value * scale - low * scale).convert("L")


def _reduced(image: Image.Image) -> Image.Image:
    """Return a picture made smaller, if it has more pixels than are shown."""
    factor = math.sqrt(image.width * image.height / MOST_SHOWN)
    if factor <= 1:
        return image
    size = int(image.width / factor) or 1, int(image.height / factor) or 1
    return image.resize(size, Image.Resampling.BOX, reducing_gap=2.0)
