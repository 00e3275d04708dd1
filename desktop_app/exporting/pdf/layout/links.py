"""Stretches of text that lead somewhere, and the areas that they cover on the page."""

from __future__ import annotations

from collections.abc import Iterator

from desktop_app.exporting.pdf.layout.flow import Block
from desktop_app.exporting.pdf.layout.page import Anchor, LinkArea, Node, Place
from desktop_app.values import dataclass

_ABOVE, _BELOW = 0.8, 0.26
"""How far the area reaches above and below the baseline, in sizes of the text."""


@dataclass(slots=True)
class TextLink:
    """Characters ``[start, end)`` of a block's text that lead to a place or an address."""

    block: Block
    text: str
    start: int
    end: int
    target: Place | Anchor | str
    contents: str
    node: Node


def areas(link: TextLink) -> Iterator[LinkArea]:
    """Yield a placed link's areas, one a line."""
    for line, (page, top) in zip(link.block.lines, link.block.placed, strict=True):
        if line.start < link.end and line.end > link.start:
            y = top + line.baseline
            for x0, x1 in line.extents(link.text, link.start, link.end):
                left = link.block.x
                yield LinkArea(
                    page,
                    (left + x0, y - _ABOVE * line.size, left + x1, y + _BELOW * line.size),
                    link.target,
                    link.contents,
                    link.node,
                )
