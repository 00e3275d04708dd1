"""What goes through the pipes of the processes that index: kinds of messages, and articles."""

from __future__ import annotations

from collections.abc import Sequence

from desktop_app.domain.annotations import ArticleId
from desktop_app.domain.results import IndexDocument

OPEN, TEXTS, BUILD, MERGE = b"O", b"T", b"B", b"M"
"""What is asked of ``arrays.child``: which index it is; articles; to close what was sent as
segments; to merge."""

SAVED, DONE, FAILED, DAMAGED, SWEPT = b"S", b"E", b"F", b"D", b"W"
"""What it answers: a segment's name; that all is done, or cannot be, or must be done again."""


def packed_document(document: IndexDocument) -> list[int | str]:
    """Return an article as values of JSON."""
    d = document
    return [d.id, d.title, d.body, d.byline, d.source, d.url, d.notes, d.language]


def unpacked_document(values: Sequence[int | str]) -> IndexDocument:
    """Return the article that ``packed_document`` was given."""
    number, *texts = values
    return IndexDocument(ArticleId(int(number)), *map(str, texts))
