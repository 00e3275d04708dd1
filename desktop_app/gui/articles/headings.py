"""Headings above groups of rows: their words, and the room they take in the list."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker
from PySide6.QtWidgets import QHeaderView

from desktop_app.domain.filters import Grouping
from desktop_app.domain.text import visible_bidi
from desktop_app.gui import formats

if TYPE_CHECKING:
    from collections.abc import Iterable

    from desktop_app.storage.grouping import Section

HEADING = 34
"""How much higher a row is that begins a group."""

translate = formats.translate


def heading_words(value: str, by: Grouping) -> str:
    """Return what the heading of a group says ("February 2021", "No source")."""
    if not value:
        return {
            Grouping.SOURCE: translate("groups", "No source"),
            Grouping.CASE: translate("groups", "In no case"),
        }.get(by, translate("groups", "Undated"))
    if by is Grouping.MONTH:
        year, _, month = value.partition("-")
        return formats.month(int(year), int(month))
    if by is Grouping.YEAR and value.isdecimal():
        return formats.year(int(value))
    return visible_bidi(value).replace("/", " / ") if by is Grouping.CASE else visible_bidi(value)


def headings_of(sections: Iterable[Section], by: Grouping) -> dict[int, tuple[str, int]]:
    """Return the words and the number of articles of each heading, by the row below it."""
    return {one.first: (heading_words(one.value, by), one.count) for one in sections}


def make_room(rows: QHeaderView, headings: Mapping[int, object], height: int) -> None:
    """Give the rows that begin a group a height; Qt keeps it even if the list is another."""
    if not headings:
        return
    # Otherwise the table would be laid out, and the place of every row counted, once for each.
    rows.setUpdatesEnabled(False)
    with QSignalBlocker(rows):
        for row in headings:
            rows.resizeSection(row, height)
    rows.setUpdatesEnabled(True)
