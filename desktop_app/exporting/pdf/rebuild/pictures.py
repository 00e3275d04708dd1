"""Pictures of pages with bars burnt into them: what was under a bar is not in the file."""

from __future__ import annotations

import math
import zlib
from collections.abc import Iterable
from dataclasses import dataclass
from typing import TypeAlias

import numpy as np
import numpy.typing as npt

from desktop_app.domain.pages import Box, PageInfo, PagePicture

Plane: TypeAlias = npt.NDArray[np.uint8]

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
    return bool(_pixels(picture)[:, :, :3].min(initial=255) > _PAPER)


def burnt(picture: PagePicture, info: PageInfo, bars: Iterable[Box]) -> Packed:
    """Return the picture of a page with everything under the bars black."""
    blue, green, red = (_pixels(picture)[:, :, part].copy() for part in range(3))
    across, down = picture.width / info.shown_size[0], picture.height / info.shown_size[1]
    for bar in bars:
        seen = info.box_to_view(bar)
        left, top = (max(0, math.floor(edge)) for edge in (seen.x0 * across, seen.y0 * down))
        right, low = (max(0, math.ceil(edge)) for edge in (seen.x1 * across, seen.y1 * down))
        for plane in (blue, green, red):
            plane[top:low, left:right] = 0
    grey = _alike(green, red) and _alike(green, blue)
    lines = green if grey else np.stack((red, green, blue), axis=2).reshape(picture.height, -1)
    packed = np.empty((picture.height, lines.shape[1] + 1), np.uint8)
    packed[:, 0] = _UP
    packed[0, 1:] = lines[0]
    np.subtract(lines[1:], lines[:-1], out=packed[1:, 1:])
    data = zlib.compress(packed.tobytes(), _LEVEL)
    return Packed(picture.width, picture.height, 1 if grey else 3, data)


def _pixels(picture: PagePicture) -> Plane:
    rows = np.frombuffer(picture.pixels, np.uint8).reshape(picture.height, picture.stride)
    return rows[:, : picture.width * 4].reshape(picture.height, picture.width, 4)


def _alike(one: Plane, other: Plane) -> bool:
    return bool((np.maximum(one, other) - np.minimum(one, other)).max(initial=0) <= _GREY)
