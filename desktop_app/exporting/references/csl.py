"""References as CSL-JSON: what citeproc, pandoc and programs for bibliographies read."""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Iterator
from typing import Any

from desktop_app.exporting.delivery import Entry, TextExporter
from desktop_app.exporting.exporter import ExportOptions
from desktop_app.exporting.references.people import Name
from desktop_app.exporting.references.reference import Reference, references


class CslExporter(TextExporter):
    """Writes an array with one item an article."""

    name = "csl"
    suffix = ".json"
    label = "CSL-JSON references"

    def pieces(self, entries: Iterator[Entry], count: int, options: ExportOptions) -> Iterator[str]:
        """Yield what stands in one file."""
        start = "[\n"
        for one in references(entries):
            yield start + json.dumps(_item(one), ensure_ascii=False, indent=2)
            start = ",\n"
        yield "\n]\n"


def _item(one: Reference) -> dict[str, Any]:
    values: dict[str, Any] = {
        "id": one.key,
        "type": "article-newspaper",
        "title": one.title,
        "author": [_name(author) for author in one.authors],
        "container-title": one.source,
        "issued": _day(one.published),
        "accessed": _day(one.seen),
        "URL": one.url,
        "language": one.language,
        "keyword": ", ".join(one.keywords),
        "note": "\n".join(one.notes),
    }
    return {name: value for name, value in values.items() if value}


def _name(name: Name) -> dict[str, str]:
    if name.literal:
        return {"literal": name.literal}
    values = {
        "family": name.family,
        "given": name.given,
        "non-dropping-particle": name.particle,
        "suffix": name.suffix,
    }
    return {part: value for part, value in values.items() if value}


def _day(day: dt.date | None) -> dict[str, Any]:
    return {"date-parts": [[day.year, day.month, day.day]]} if day else {}
