"""Drawn pages that are kept, within a bounded number of bytes. GUI thread only."""

from __future__ import annotations

from collections import OrderedDict
from dataclasses import dataclass

from PySide6.QtGui import QColor, QImage, QPainter, QTransform

from desktop_app.domain.pages import PagePicture

LARGEST = 16_000_000
"""Pixels that one picture may have; a page that is larger is drawn coarser and stretched."""


@dataclass(frozen=True, slots=True)
class Dress:
    """How a drawn page is shown: turned, and in the colours of the reader's page.

    ``ground`` and ``letters`` are what white and black become, "" for as they are.
    """

    turn: int = 0
    ground: str = ""
    letters: str = ""


@dataclass(frozen=True, slots=True)
class Drawing:
    """What a picture is of: the page, pixels a point, and its dress."""

    page: int
    scale: float
    dress: Dress


class Pictures:
    """Keeps what was drawn last; what was looked at longest ago goes first."""

    def __init__(self, most_bytes: int) -> None:
        self._most, self._bytes = most_bytes, 0
        self._kept: OrderedDict[Drawing, QImage] = OrderedDict()

    @property
    def size(self) -> int:
        """How many bytes are kept."""
        return self._bytes

    def put(self, drawing: Drawing, image: QImage) -> None:
        """Keep a picture; one of the same page at another size goes."""
        for old in [one for one in self._kept if one.page == drawing.page]:
            self._drop(old)
        self._kept[drawing] = image
        self._bytes += image.sizeInBytes()
        while self._bytes > self._most and len(self._kept) > 1:
            self._drop(next(iter(self._kept)))

    def get(self, drawing: Drawing) -> QImage | None:
        """Return exactly this picture, None if there is none."""
        found = self._kept.get(drawing)
        if found is not None:
            self._kept.move_to_end(drawing)
        return found

    def like(self, drawing: Drawing) -> QImage | None:
        """Return this picture, or one of the page that can be stretched in its place."""
        found = self.get(drawing)
        if found is None:
            stead = (
                one for one in self._kept if (one.page, one.dress) == (drawing.page, drawing.dress)
            )
            found = next((self._kept[one] for one in stead), None)
        return found

    def clear(self) -> None:
        """Keep nothing."""
        self._kept.clear()
        self._bytes = 0

    def _drop(self, drawing: Drawing) -> None:
        self._bytes -= self._kept.pop(drawing).sizeInBytes()


def bounded(scale: float, width: float, height: float) -> float:
    """Return pixels a point so that a page of this size in points has no more than ``LARGEST``."""
    pixels = width * height * scale * scale
    return scale if pixels <= LARGEST else scale * float((LARGEST / pixels) ** 0.5)


def dressed(picture: PagePicture, dress: Dress) -> QImage:
    """Return what a session has drawn as an image; for any thread."""
    shape = (picture.width, picture.height, picture.stride)
    image = QImage(picture.pixels, *shape, QImage.Format.Format_RGB32).copy()
    if picture.pixels[3:4] != b"\xff":
        # Qt takes the fourth byte at its word where colours are mixed.
        image = image.convertToFormat(QImage.Format.Format_RGB888)
        image = image.convertToFormat(QImage.Format.Format_RGB32)
    if dress.turn:
        image = image.transformed(QTransform().rotate(dress.turn))
    if dress.ground:
        ground, letters = QColor(dress.ground), QColor(dress.letters)
        if ground.lightness() < letters.lightness():
            image.invertPixels()
            ground, letters = letters, ground
        _tint(image, ground, letters)
    return image


def _tint(image: QImage, light: QColor, dark: QColor) -> None:
    """Let white become one colour and black another one, with all between."""
    painter = QPainter(image)
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Multiply)
    painter.fillRect(image.rect(), light)
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Lighten)
    painter.fillRect(image.rect(), dark)
    painter.end()
