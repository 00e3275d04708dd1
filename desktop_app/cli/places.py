"""Places on pages, as they are given on the command line."""

from __future__ import annotations

import argparse
import math
from typing import TypeAlias

from desktop_app.domain.pages import Box
from desktop_app.errors import BadValue

Group: TypeAlias = argparse._ActionsContainer  # noqa: SLF001 - argparse has no other name for it
"""What options are added to: a parser, or a group of which one is to be given."""

_MEASURE = "in pixels of a picture, in points of any other page"


def add_place(group: Group, option: str, meaning: str, count: int) -> None:
    """Describe an option that takes so many numbers, such as ``X,Y``."""
    group.add_argument(
        option,
        type=lambda text: _numbers(text, count),
        metavar="X,Y,W,H" if count == 4 else "X,Y",
        help=f"{meaning}, from the upper left corner of the page, {_MEASURE}",
    )


def add_page(parser: argparse.ArgumentParser) -> None:
    """Describe the option that names a page."""
    parser.add_argument("--page", metavar="N", type=int, help="which page (default: 1)")


def page_of(page: int | None, place: object, option: str) -> int:
    """Return the page, from 0, that ``--page`` names.

    Args:
        page: its number from 1, None if none was given.
        place: what was given with ``option``, which says where on it; None if nothing.
        option: for the sentence.

    Raises:
        BadValue: a page was given without a place.
    """
    if page is not None and place is None:
        raise BadValue("--page names a page, but no place on it.", f"Give the place with {option}.")
    return 0 if page is None else page - 1


def box_of(numbers: tuple[float, ...]) -> Box:
    """Return what ``X,Y`` or ``X,Y,W,H`` means."""
    x, y, width, height = (*numbers, 0.0, 0.0)[:4]
    return Box(x, y, x + width, y + height)


def _numbers(text: str, count: int) -> tuple[float, ...]:
    try:
        found = tuple(float(part) for part in text.split(","))
    except ValueError:
        found = ()
    if len(found) != count or not all(map(math.isfinite, found)) or min(found[2:], default=1) <= 0:
        raise argparse.ArgumentTypeError(f"“{text}” is no place on a page")
    return found
