"""Pictures of pages with bars burnt into them: what was under a bar is not in the file."""

from __future__ import annotations

import math
import zlib
from collections.abc import Iterable
from dataclasses import dataclass

import numpy as np

from desktop_app.domain.pages import Box, PageInfo, PagePicture

_GREY = 6
"""Steps of 255 that the parts of a colour may differ in what is taken for grey."""
_UP = 2
"""The predictor of PNG that stores each line as what differs from the line above."""
_LEVEL = 6
_PAPER = 245
"""How bright every part of a colour is where nothing is printed."""


@dataclass(frozen=True, slots=True)
class Packed:
    """A picture as a file holds it, deflated: ``parts`` of a colour, lines as PNG predicts them."""

    width: int
    height: int
    parts: int
    data: bytes


def is_blank(picture: PagePicture) -> bool:
    """Whether there is nothing on a page but paper."""
    rows = np.frombuffer(picture.pixels, np.uint8).reshape(picture.height, picture.stride)
    pixels = rows[:, : picture.width * 4].reshape(picture.height, picture.width, 4)[:, :, :3]
    return bool(pixels.min(initial=255) > _PAPER)


def burnt(picture: PagePicture, info: PageInfo, bars: Iterable[Box]) -> Packed:
    """Return the picture of a page with everything under the bars black."""
    rows = np.frombuffer(picture.pixels, np.uint8).reshape(picture.height, picture.stride)
    pixels = rows[:, : picture.width * 4].reshape(picture.height, picture.width, 4)[:, :, 2::-1]
    pixels = pixels.copy()
    across, down = picture.width / info.shown_size[0], picture.height / info.shown_size[1]
    for bar in bars:
        seen = info.box_to_view(bar)
        left, top = (max(0, math.floor(edge)) for edge in (seen.x0 * across, seen.y0 * down))
        right, low = math.ceil(seen.x1 * across), math.ceil(seen.y1 * down)
        pixels[top : max(low, 0), left : max(right, 0)] = 0
    most, least = pixels.max(axis=2), pixels.min(axis=2)
    grey = bool((most - least).max(initial=0) <= _GREY)
    shown = pixels[:, :, 1:2] if grey else pixels
    lines = np.ascontiguousarray(shown).reshape(picture.height, -1)
    packed = np.empty((picture.height, lines.shape[1] + 1), np.uint8)
    packed[:, 0] = _UP
    packed[0, 1:] = lines[0]
    packed[1:, 1:] = lines[1:] - lines[:-1]
    data = zlib.compress(packed.tobytes(), _LEVEL)
    return Packed(picture.width, picture.height, 1 if grey else 3, data)
