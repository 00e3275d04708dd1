"""Pictures of an article as blocks: as wide as the column at most, and never blown up."""

from __future__ import annotations

from desktop_app.domain.inner_pictures import MadePicture
from desktop_app.exporting.pdf.layout.flow import Block
from desktop_app.exporting.pdf.layout.lines import Line
from desktop_app.exporting.pdf.layout.page import Drawing, Node
from desktop_app.exporting.pdf.layout.theme import Geometry

_COARSEST = 150.0
"""Pixels an inch: a picture with fewer of them than the column would take is set smaller."""

_CAPTION_ROOM = 72.0
"""Points of a page that a tall picture leaves for its caption."""


def picture_block(
    sha256: str, made: MadePicture, node: Node, page: Geometry, *, left: bool
) -> Block:
    """Return a picture as a block.

    Args:
        sha256: what it is known by.
        made: the picture.
        node: its element in the structure tree.
        page: the paper and its column.
        left: whether the text around it runs to the left, so that it stands on the right.
    """
    width = min(page.width, made.width * 72.0 / _COARSEST)
    height = width * made.height / made.width
    most = page.bottom - page.top - _CAPTION_ROOM
    if height > most:
        width, height = width * most / height, most
    x = page.left + (page.width - width if left else 0.0)
    line = Line(0, 0, height=height)
    drawing = Drawing(x, 0.0, width, height, sha256, node)
    return Block([line], x, node, whole=True, drawing=drawing, width=width)
