"""Regions as values: which can be kept, how they are written down, and where they stand."""

from __future__ import annotations

import json
import math
from typing import TYPE_CHECKING

from desktop_app.domain.annotations import Annotation, AnnotationKind
from desktop_app.domain.locators import locate
from desktop_app.domain.pages import Box, Region
from desktop_app.errors import BadValue

if TYPE_CHECKING:
    from desktop_app.domain.blocks import ArticleText

MOST_BOXES = 1_000
"""Boxes of one region."""

MOST_PAGES = 1_000_000
_FARTHEST = 1_000_000.0
_DIGITS = 2


def usable_region(region: Region) -> Region:
    """Return a region in the form in which it is kept: to 1/100 point, corners in order.

    Raises:
        BadValue: it lies on no page, or its corners are no places on one.
    """
    numbers = [edge for box in region.boxes for edge in (box.x0, box.y0, box.x1, box.y1)]
    if (
        not 0 <= region.page < MOST_PAGES
        or len(region.boxes) > MOST_BOXES
        or not all(math.isfinite(edge) and abs(edge) <= _FARTHEST for edge in numbers)
    ):
        raise BadValue("That is no place on a page.", "Draw the box on the page again.")
    return Region(region.page, tuple(_rounded(box) for box in region.boxes))


def region_to_json(region: Region | None) -> str | None:
    """Return ``[page, [[x0, y0, x1, y1], ...]]`` as JSON, None for no region."""
    if region is None:
        return None
    boxes = [[box.x0, box.y0, box.x1, box.y1] for box in region.boxes]
    return json.dumps([region.page, boxes], separators=(",", ":"))


def region_from_json(text: str | None) -> Region | None:
    """Return the region that ``region_to_json`` wrote."""
    if text is None:
        return None
    page, boxes = json.loads(text)
    return Region(int(page), tuple(Box(*map(float, box)) for box in boxes))


def region_words(region: Region, kind: AnnotationKind, text: ArticleText | None = None) -> str:
    """Return where a region stands, in words that work on paper ("p. 3, area").

    Args:
        region: of an annotation.
        kind: of that annotation.
        text: of its article, if the page may have a name of its own there.
    """
    page = page_label(region.page, text)
    return f"p. {page}, area" if kind is AnnotationKind.AREA else f"p. {page}"


def place_words(annotation: Annotation, text: ArticleText) -> str:
    """Return where an annotation stands in a text or on a page; "" if it has no place."""
    anchor, region = annotation.anchor, annotation.region
    if region is not None:
        return region_words(region, annotation.kind, text)
    if anchor is None or not annotation.placed_in(text.sha256):
        return ""
    return str(locate(text, anchor.start, anchor.end))


def page_label(page: int, text: ArticleText | None = None) -> str:
    """Return what a page is called: as the document has it, else its number from 1."""
    number = str(page + 1)
    for block in text.blocks if text is not None else ():
        if block.attribute("page") == number:
            return block.attribute("label") or number
    return number


def _rounded(box: Box) -> Box:
    left, right = sorted((round(box.x0, _DIGITS), round(box.x1, _DIGITS)))
    low, high = sorted((round(box.y0, _DIGITS), round(box.y1, _DIGITS)))
    # Adding nothing turns the -0.0 that rounding leaves into 0.0: one value, one text.
    return Box(left + 0.0, low + 0.0, right + 0.0, high + 0.0)
