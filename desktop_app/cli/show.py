"""Show everything about one article."""

from __future__ import annotations

import argparse
from collections.abc import Iterator, Mapping
from typing import Any

from desktop_app.cli.doors import add_article, add_json, open_archive
from desktop_app.cli.output import show_json, visible
from desktop_app.domain.articles import Article
from desktop_app.domain.dates import to_iso
from desktop_app.domain.provenance import Field
from desktop_app.exporting.json_values import annotation_json, article_json

_JSON = (
    '{"id", "title", "byline", "source", "url", "published", "language", "text", '
    '"blocks": [{"kind", "level", "start", "end"}], "suggestions": [{"tag", '
    '"reason"}], "provenance": {field: {"how", "by"}}, "original": {"sha256", "size", '
    '"name", "mime"}, "kind", "extractor", "text_sha256", "text_state", "imported_at", "tags", '
    '"cases", "starred", "read", "review", "trashed_at", "annotations": [{"id", '
    '"kind", "start", "end", "quote", "note", "colour", "author", "created", '
    '"modified", "tags", "orphan", "locator", "region": {"page", "boxes"}}]}; start and end count '
    "code points of the text; boxes are left, lower, right and upper edge in points, of pictures "
    "left, upper, right and lower edge in pixels."
)


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Describe the command's arguments."""
    add_article(parser)
    add_json(parser, _JSON)


def run(options: argparse.Namespace) -> int:
    """Show the article."""
    with open_archive(options, writable=False) as archive:
        article = archive.article(options.article)
    if options.json:
        show_json(article_json(article))
        return 0
    for line in _lines(article):
        print(line)
    return 0


def _lines(article: Article) -> Iterator[str]:
    """Yield what is known of an article, its text, and what was written to it."""
    yield visible(article.title)
    for field in Field:
        value = article.fields.get(field)
        if value is not None and value.value:
            source = value.provenance
            told = (
                " ".join(
                    part
                    for part in (source.how.value, f"by {source.by}" if source.by else "")
                    if part
                )
                if source
                else ""
            )
            yield f"{field.value}: {visible(value.value)}" + (f" ({told})" if told else "")
    if article.tags:
        yield "tags: " + visible(", ".join(tag.path for tag in article.tags))
    if article.cases:
        yield "cases: " + visible(", ".join(case.name for case in article.cases))
    original = article.original
    yield f"original: {visible(original.name)}, {original.size:,} bytes, SHA-256 {original.sha256}"
    yield f"imported: {to_iso(article.imported_at)}"
    yield f"\n{article.text.text}"
    for annotation in article.annotations:
        yield from _note(annotation_json(annotation, article))


def _note(shown: Mapping[str, Any]) -> Iterator[str]:
    facts = [
        f"[{shown['id'][:8]}] {shown['kind']}",
        shown["colour"],
        shown["locator"] or ("not found in the text any more" if shown["orphan"] else ""),
        f"by {visible(shown['author'])}" if shown["author"] else "",
        shown["modified"][:10],
        *(f"#{visible(tag)}" for tag in shown["tags"]),
    ]
    yield "\n" + ", ".join(fact for fact in facts if fact)
    if shown["quote"]:
        yield f"“{shown['quote']}”"
    if shown["note"]:
        yield shown["note"]
