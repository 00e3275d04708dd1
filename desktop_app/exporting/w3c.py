"""Annotations as W3C Web Annotations (JSON-LD): what other programs read, and Guardbook again.

One file is an ``AnnotationCollection`` with its only page. Each target names the text that it
speaks of by its SHA-256 (``urn:sha256:…``), the original that the text was made from, and the
article's title, source and address; a passage is told by a ``TextQuoteSelector`` (exact, prefix,
suffix) and a ``TextPositionSelector`` in code points. How a passage is marked and its colour are
the target's ``styleClass``; what stands on a page is told by a ``FragmentSelector`` (the page, and
in it the box; see ``domain.fragments``); tags and the colour's meaning are bodies of their own.
Notes are written exactly as they are kept, so that they come back equal.
"""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Iterator
from typing import Any
from uuid import UUID, uuid5

from desktop_app.domain.annotations import Annotation, AnnotationKind
from desktop_app.domain.dates import to_iso
from desktop_app.domain.fragments import fragment_selector
from desktop_app.domain.media import PICTURES
from desktop_app.exporting.delivery import Entry, TextExporter
from desktop_app.exporting.exporter import ExportOptions
from desktop_app.exporting.facts import UNCHANGED, text_state
from desktop_app.exporting.sheet import keyed_annotations

CONTEXT = "http://www.w3.org/ns/anno.jsonld"
_NAMES = UUID("5b0f4c1e-2f0b-5d5c-9d9e-6f2d0c7a4e11")
"""Where ids that stand for a content are made in."""


class W3cExporter(TextExporter):
    """Writes annotations without the text that they stand in."""

    name = "w3c"
    suffix = ".jsonld"
    label = "Web Annotations"

    def pieces(self, entries: Iterator[Entry], count: int, options: ExportOptions) -> Iterator[str]:
        """Yield what stands in one file."""
        items = [
            _annotation(one, entry, options)
            for entry in entries
            for _, one in keyed_annotations(entry.article, entry.sheet, options)
        ]
        # The same annotations make the same collection, whoever exports them.
        named = uuid5(_NAMES, json.dumps(items, ensure_ascii=False, sort_keys=True))
        collection = {
            "@context": CONTEXT,
            "id": named.urn,
            "type": "AnnotationCollection",
            "label": "Annotations from Guardbook",
            "generated": _moment(options.exported_at),
            "total": len(items),
            "first": {
                "id": uuid5(named, "page 1").urn,
                "type": "AnnotationPage",
                "startIndex": 0,
                "items": items,
            },
        }
        yield json.dumps(collection, ensure_ascii=False, indent=2) + "\n"


def _annotation(one: Annotation, entry: Entry, options: ExportOptions) -> dict[str, Any]:
    value: dict[str, Any] = {
        "type": "Annotation",
        "motivation": _motivation(one),
        "created": _moment(one.created),
        "modified": _moment(one.modified),
    }
    if one.author and not options.anonymous:
        value["creator"] = {"type": "Person", "name": one.author}
    bodies = list(_bodies(one, options))
    if bodies:
        value["body"] = bodies
    value["target"] = _target(one, entry)
    # The archive's own id would tell two exports of one archive from those of another.
    name = uuid5(_NAMES, json.dumps(value, sort_keys=True)) if options.anonymous else None
    return {"id": f"urn:uuid:{name or one.id}", **value}


def _motivation(one: Annotation) -> str:
    if one.kind is AnnotationKind.NOTE:
        return "commenting"
    return "editing" if one.kind is AnnotationKind.STRIKEOUT else "highlighting"


def _bodies(one: Annotation, options: ExportOptions) -> Iterator[dict[str, Any]]:
    if one.note:
        yield _text("commenting", one.note) | {"format": "text/plain"}
    for tag in one.tags:
        yield _text("tagging", tag)
    meaning = options.meanings.get(one.colour, "")
    if meaning and one.kind is not AnnotationKind.NOTE:
        yield _text("classifying", meaning)


def _text(purpose: str, words: str) -> dict[str, Any]:
    return {"type": "TextualBody", "purpose": purpose, "value": words}


def _target(one: Annotation, entry: Entry) -> dict[str, Any]:
    article, sheet, anchor = entry.article, entry.sheet, one.anchor
    sha256 = anchor.text_sha256 if anchor is not None else article.text.sha256
    source: dict[str, Any] = {
        **({"id": f"urn:sha256:{sha256}"} if sha256 else {}),
        "type": "Text",
        "format": "text/plain",
    }
    on_picture = one.region is not None and article.original.mime in PICTURES
    if on_picture:
        source |= {"type": "Image", "format": article.original.mime}
    if article.original.sha256:
        name = f"urn:sha256:{article.original.sha256}"
        source |= {"id": name} if on_picture else {}
        source["dcterms:isFormatOf"] = {"id": name}
    for key, words in (
        ("language", sheet.language),
        ("dcterms:title", sheet.title),
        ("dcterms:publisher", sheet.source),
        ("via", sheet.url),
    ):
        if words:
            source[key] = words
    state = text_state(article)
    if state != UNCHANGED and sha256 == article.text.sha256:
        # What became of a text is its provenance, in the words of Dublin Core.
        source["dcterms:provenance"] = {"type": "dcterms:ProvenanceStatement", "label": state}
    target: dict[str, Any] = {"type": "SpecificResource", "source": source}
    target["styleClass"] = [one.kind.value, one.colour.value]
    if anchor is not None:
        target["selector"] = [
            {
                "type": "TextQuoteSelector",
                "exact": anchor.quote,
                "prefix": anchor.prefix,
                "suffix": anchor.suffix,
            },
            {"type": "TextPositionSelector", "start": anchor.start, "end": anchor.end},
        ]
    elif one.region is not None:
        target["selector"] = fragment_selector(one.region, picture=on_picture)
    return target


def _moment(time: dt.datetime) -> str:
    """Return a moment as the model wants it: in UTC, with a Z."""
    return to_iso(time).replace("+00:00", "Z")
