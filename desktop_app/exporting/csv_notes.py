"""Highlights and notes as a table: one row each, for spreadsheets and scripts.

UTF-8 with a byte order mark, because spreadsheets read anything else as the system's code page;
CR LF between rows and quotes around cells as RFC 4180 has them. A cell that a spreadsheet could
take for a formula begins with an apostrophe.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator, Sequence
from itertools import chain

from desktop_app.domain.dates import to_iso
from desktop_app.domain.pages import Region
from desktop_app.domain.provenance import Field
from desktop_app.exporting.delivery import Entry, TextExporter
from desktop_app.exporting.exporter import ExportOptions
from desktop_app.exporting.facts import text_state
from desktop_app.exporting.sheet import Mark

COLUMNS = (
    "article",  # place of the article in the file, from 1
    "title",
    "source",
    "byline",
    "published",  # year-month-day
    "url",
    "number",  # of the passage, in the order of the text; empty without a place
    "kind",  # highlight, underline, strikeout, note, area
    "place",  # text, article (a note on the whole), page, orphan (not found in the text)
    "colour",
    "meaning",  # what the colour says
    "quote",
    "note",
    "tags",  # parted by "; "
    "author",  # empty unless set
    "created",  # UTC
    "modified",
    "locator",  # paragraph and characters, or the page
    "start",  # code points of the text, end excluded
    "end",
    "id",
    "text_sha256",  # of the text that start and end count in
    "text_state",  # whether the article's text is as it was imported, or what became of it
    "page",  # from 1, of what stands on a page
    # Left, lower, right and upper edge in points, of pictures left, upper, right and lower edge in
    # pixels; several parted by "; ".
    "boxes",
)
"""The columns, in order; new ones are only ever added at the end."""

_FORMULA = ("=", "+", "-", "@", "\t", "\r")
_MARK = "\ufeff"


class CsvExporter(TextExporter):
    """Writes one row for each highlight and note."""

    name = "csv"
    suffix = ".csv"
    label = "CSV table"

    def pieces(self, entries: Iterator[Entry], count: int, options: ExportOptions) -> Iterator[str]:
        """Yield what stands in one file."""
        yield _MARK + _line(COLUMNS)
        for number, entry in enumerate(entries, 1):
            sheet = entry.sheet
            for mark, place in chain(
                ((mark, "page" if mark.region else "article") for mark in sheet.notes),
                ((mark, "text") for mark in sheet.marks),
                ((mark, "orphan") for mark in sheet.orphans),
            ):
                yield _line((str(number), *_row(entry, mark, place)))


def safe_cell(text: str) -> str:
    """Return a cell that no spreadsheet takes for a formula (CWE-1236)."""
    return f"'{text}" if text.startswith(_FORMULA) else text


def _row(entry: Entry, mark: Mark, place: str) -> tuple[str, ...]:
    article, sheet, here = entry.article, entry.sheet, place == "text"
    return (
        sheet.title,
        sheet.source,
        sheet.byline,
        article.value(Field.PUBLISHED),
        sheet.url,
        str(mark.number) if here else "",
        mark.kind.value,
        place,
        mark.colour.value,
        mark.meaning,
        mark.quote,
        mark.note,
        "; ".join(mark.tags),
        mark.author,
        to_iso(mark.created),
        to_iso(mark.modified),
        mark.locator,
        str(mark.start) if here else "",
        str(mark.end) if here else "",
        mark.key,
        article.text.sha256 if here else "",
        text_state(article),
        str(mark.region.page + 1) if mark.region else "",
        _boxes(mark.region) if mark.region else "",
    )


def _boxes(region: Region) -> str:
    return "; ".join(", ".join(f"{edge:g}" for edge in box) for box in region.boxes)


def _line(cells: Sequence[str]) -> str:
    out = io.StringIO(newline="")
    csv.writer(out, lineterminator="\r\n").writerow([safe_cell(cell) for cell in cells])
    return out.getvalue()
