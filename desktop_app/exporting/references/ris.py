"""References as RIS: what every program for bibliographies reads.

Lines end with CR LF and begin with a tag of two letters; a value is always one line, because
what looks like a tag at the start of a line would be one.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator

from desktop_app.domain.text import one_line
from desktop_app.exporting.delivery import Entry, TextExporter
from desktop_app.exporting.exporter import ExportOptions
from desktop_app.exporting.references.reference import Reference, references


class RisExporter(TextExporter):
    """Writes one reference an article."""

    name = "ris"
    suffix = ".ris"
    label = "RIS references"

    def pieces(self, entries: Iterator[Entry], count: int, options: ExportOptions) -> Iterator[str]:
        """Yield what stands in one file."""
        for one in references(entries):
            lines = [f"{tag}  - {one_line(value)}" for tag, value in _lines(one) if value]
            yield "\r\n".join([*lines, "ER  - ", "", ""])


def _lines(one: Reference) -> Iterator[tuple[str, str]]:
    yield "TY", "NEWS"
    yield "ID", one.key
    yield "TI", one.title
    for author in one.authors:
        yield "AU", author.sorting
    yield "T2", one.source
    if one.published:
        yield "PY", f"{one.published.year:04}"
        yield "DA", _day(one.published)
    yield "UR", one.url
    yield "Y2", _day(one.seen)
    yield "LA", one.language
    for keyword in one.keywords:
        yield "KW", keyword
    for note in one.notes:
        yield "N1", note


def _day(day: dt.date) -> str:
    return f"{day.year:04}/{day.month:02}/{day.day:02}/"
