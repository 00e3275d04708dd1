"""Regions as selectors of the Web Annotation model, and back.

A picture's box is a media fragment (``xywh=pixel:``), behind ``page=`` on the further pages of a
TIFF file; its pixels count from the upper left corner of the upright picture. A PDF's page is
``page=`` as RFC 3778 has it; its ``viewrect=`` counts from the upper left corner of the page as
it is shown, and cannot say more than one box, so the boxes refine the page as a fragment of its
own: ``rect=`` in points of the page's user space (ISO 32000), left, lower, right and upper edge.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from desktop_app.domain.pages import Box, Region
from desktop_app.domain.regions import MOST_BOXES, usable_region
from desktop_app.errors import BadValue

PDF = "http://tools.ietf.org/rfc/rfc3778"
USER_SPACE = "urn:iso:std:iso:32000"
MEDIA = "http://www.w3.org/TR/media-frags/"

_NUMBER = r"-?[0-9]{1,7}(?:\.[0-9]{1,6})?"
_PAGE = re.compile(r"(?:^|[#&])page=([0-9]{1,7})(?:&|$)")
_RECT = re.compile(rf"(?:^|&)rect=((?:{_NUMBER},){{3}}{_NUMBER})(?=&|$)")
_XYWH = re.compile(rf"(?:^|[#&])xywh=(?:pixel:)?((?:{_NUMBER},){{3}}{_NUMBER})(?:&|$)")


def fragment_selector(region: Region, *, picture: bool = False) -> dict[str, Any]:
    """Return a region as a selector; the boxes on a ``picture`` are told in its pixels."""
    if picture and len(region.boxes) == 1:
        x0, y0, x1, y1 = region.boxes[0]
        page = f"page={region.page + 1}&" if region.page else ""
        return _selector(MEDIA, f"{page}xywh=pixel:{_joined(x0, y0, x1 - x0, y1 - y0)}")
    found = _selector(PDF, f"page={region.page + 1}")
    if region.boxes:
        boxes = "&".join(f"rect={_joined(*box)}" for box in region.boxes)
        found["refinedBy"] = _selector(USER_SPACE, boxes)
    return found


def region_of(selector: Mapping[str, Any]) -> Region | None:
    """Return the region that a FragmentSelector tells, None if it is none that can be kept."""
    value = _value(selector)
    inner = selector.get("refinedBy")
    picture, page = _XYWH.search(value), _PAGE.search(value)
    if picture is not None:
        x, y, width, height = map(float, picture[1].split(","))
        number = int(page[1]) - 1 if page is not None else 0
        region = Region(number, (Box(x, y, x + width, y + height),))
    elif page is not None:
        rects = _RECT.findall(_value(inner)) if isinstance(inner, dict) else []
        boxes = (Box(*map(float, rect.split(","))) for rect in rects[:MOST_BOXES])
        region = Region(int(page[1]) - 1, tuple(boxes))
    else:
        return None
    try:
        return usable_region(region)
    except BadValue:
        return None


def _value(selector: Mapping[str, Any]) -> str:
    value = selector.get("value")
    return value if isinstance(value, str) else ""


def _selector(standard: str, value: str) -> dict[str, Any]:
    return {"type": "FragmentSelector", "conformsTo": standard, "value": value}


def _joined(*numbers: float) -> str:
    return ",".join(f"{number:.2f}".rstrip("0").rstrip(".") for number in numbers)
