"""Articles as JSON, for programs: the values of ``show --json``.

One article is an object, several are an array of them. ``schema`` is raised when a key changes
its meaning; ``start`` and ``end`` count code points of ``text``. With only the highlights asked
for, ``text`` is null and each block that is left has a ``text`` of its own.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

from desktop_app.domain.dates import to_iso
from desktop_app.exporting.delivery import Entry, TextExporter
from desktop_app.exporting.exporter import ExportOptions
from desktop_app.exporting.json_values import annotation_json, article_json
from desktop_app.exporting.sheet import keyed_annotations

SCHEMA = 1


class JsonExporter(TextExporter):
    """Writes articles with text, blocks, fields, provenance and annotations as JSON."""

    name = "json"
    suffix = ".json"
    label = "JSON"

    def pieces(self, entries: Iterator[Entry], count: int, options: ExportOptions) -> Iterator[str]:
        """Yield what stands in one file."""
        for done, entry in enumerate(entries):
            start = "" if count == 1 else "[\n" if not done else ",\n"
            value = _value(entry, options, done + 1)
            yield start + json.dumps(value, ensure_ascii=False, indent=2)
        yield "\n" if count == 1 else "\n]\n"


def _value(entry: Entry, options: ExportOptions, position: int) -> dict[str, Any]:
    """Return an article without what is not to leave the archive."""
    article, sheet = entry.article, entry.sheet
    value = {
        "schema": SCHEMA,
        "exported_at": to_iso(options.exported_at),
        **article_json(article),
        "url": sheet.url,
        "cases": list(sheet.cases),
    }
    # Where the file lay and what was called how is nobody else's business.
    value["original"] = {**value["original"], "name": ""}
    value["annotations"] = [
        {
            **annotation_json(one, article),
            "id": key,
            "author": "" if options.anonymous else one.author,
        }
        for key, one in keyed_annotations(article, sheet, options)
    ]
    if options.only_highlights:
        shown = [value["blocks"][index] for index in sheet.blocks]
        value["blocks"] = [
            {**block, "text": article.text.text[block["start"] : block["end"]]} for block in shown
        ]
        value["text"] = None
    if options.anonymous:
        value |= {"id": position, "extractor": "", "starred": False, "read": False}
        value["provenance"] = {
            name: {**told, "by": ""} for name, told in value["provenance"].items()
        }
    return value
