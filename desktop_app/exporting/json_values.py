"""Articles and annotations in the form of the JSON contract (``show --json``, the JSON export)."""

from __future__ import annotations

from typing import Any

from desktop_app.domain.annotations import Annotation
from desktop_app.domain.articles import Article
from desktop_app.domain.dates import to_iso
from desktop_app.domain.pages import Region
from desktop_app.domain.provenance import Field
from desktop_app.domain.regions import place_words
from desktop_app.exporting.facts import text_state


def article_json(article: Article) -> dict[str, Any]:
    """Return what ``show --json`` prints."""
    fields: dict[str, Any] = {field.value: article.value(field) for field in Field}
    fields["published"] = fields["published"] or None
    return {
        "id": article.id,
        **fields,
        "text": article.text.text,
        "blocks": [
            {"kind": b.kind.value, "level": b.level, "start": b.start, "end": b.end}
            for b in article.text.blocks
        ],
        "suggestions": [{"tag": s.tag, "reason": s.reason} for s in article.suggestions],
        "provenance": {
            name.value: {"how": value.provenance.how.value, "by": value.provenance.by}
            for name, value in article.fields.items()
            if value.provenance is not None
        },
        "original": {
            "sha256": article.original.sha256,
            "size": article.original.size,
            "name": article.original.name,
            "mime": article.original.mime,
        },
        "kind": article.kind,
        "extractor": article.extractor,
        "text_sha256": article.text.sha256,
        "text_state": text_state(article),
        "imported_at": to_iso(article.imported_at),
        "tags": [tag.path for tag in article.tags],
        "cases": [case.name for case in article.cases],
        "starred": article.starred,
        "read": article.read,
        "review": article.review.value,
        "trashed_at": to_iso(article.trashed_at) if article.trashed_at else None,
        "annotations": [annotation_json(annotation, article) for annotation in article.annotations],
    }


def annotation_json(annotation: Annotation, article: Article) -> dict[str, Any]:
    """Return one annotation; an orphan has the place in the text that it was made for."""
    anchor = annotation.anchor
    placed = annotation.placed_in(article.text.sha256)
    return {
        "id": annotation.id,
        "kind": annotation.kind.value,
        "start": anchor.start if anchor else None,
        "end": anchor.end if anchor else None,
        "quote": anchor.quote if anchor else "",
        "note": annotation.note,
        "colour": annotation.colour.value,
        "author": annotation.author,
        "created": to_iso(annotation.created),
        "modified": to_iso(annotation.modified),
        "tags": list(annotation.tags),
        "orphan": anchor is not None and not placed,
        "locator": place_words(annotation, article.text),
        "region": _region(annotation.region),
    }


def _region(region: Region | None) -> dict[str, Any] | None:
    """Return a place on a page: pages count from 1, boxes are two corners as they are kept."""
    if region is None:
        return None
    return {"page": region.page + 1, "boxes": [list(box) for box in region.boxes]}
