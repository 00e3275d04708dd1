"""How large the window is drawn: as the user chose, or as the size of the system's font asks.

Text, icons and room grow together, as they do in a browser; so nothing is cut that was not cut
in a smaller window.
"""

from __future__ import annotations

import os
from collections.abc import Callable
from typing import TypeVar

SIZES = (100, 125, 150, 175, 200)
"""In per cent."""
AS_SYSTEM = 0
ROOM = (640, 300)
"""Width and height, in pixels of a window drawn at 100 %, that the panes need beside each other."""
_USUAL_FONT_PX = 13.34
_FACTOR = "QT_SCALE_FACTOR"

Made = TypeVar("Made")


def fitting(wish: int) -> int:
    """Return a size that can be chosen for any number; what is none is "as the system"."""
    return wish if wish in SIZES else AS_SYSTEM


def for_font(pixels: float) -> int:
    """Return the size for a system whose text is so high: the largest that is not beyond it."""
    return max((size for size in SIZES if size <= 100 * pixels / _USUAL_FONT_PX + 1), default=100)


def on_screen(wish: int, width: float, height: float) -> int:
    """Return a size with which the window still has room: the wish, or the largest below it.

    Args:
        wish: in per cent.
        width: of the screen, in pixels as they are at 100 %.
        height: likewise.
    """
    most = 100 * min(width / ROOM[0], height / ROOM[1])
    return max((size for size in SIZES if size <= min(wish, most)), default=SIZES[0])


def is_given() -> bool:
    """Tell whether whoever started the program says how large it is drawn."""
    return _FACTOR in os.environ


def drawn_at(size: int, make: Callable[[], Made]) -> Made:
    """Make the application so that it draws at a size, in per cent.

    Qt reads the factor from the environment while the application is made. Programs that are
    started later must not find it there. Whoever set one already is obeyed.
    """
    if is_given() or size == SIZES[0]:
        return make()
    os.environ[_FACTOR] = str(size / 100)
    try:
        return make()
    finally:
        del os.environ[_FACTOR]
