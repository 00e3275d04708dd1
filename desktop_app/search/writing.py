"""Writing articles into the Whoosh index, and merging its segments.

Import this module inside functions only: it loads Whoosh.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from itertools import islice
from typing import Any

from whoosh.codec.base import Segment
from whoosh.codec.whoosh3 import W3Codec
from whoosh.index import FileIndex
from whoosh.reading import SegmentReader
from whoosh.writing import SegmentWriter

from desktop_app.domain.results import IndexDocument
from desktop_app.search import fields
from desktop_app.search.analysis import Glued, Token, iter_tokens, surfaces
from desktop_app.search.sealed_storage import SealedStorage

GLUED = ("title", "text")
"""The fields that share what is known of glued words."""

PIECE = 300_000
"""Words of one field of an article in one piece; a longer article lies in several pieces."""

MERGE_FACTOR = 8
_MIN_MERGED = 64
"""Documents that may be merged even after a small change; it takes a fifth of a second."""

_POOL_MB = 2048  # what would be spilled would go to memory all the same


def open_index(storage: SealedStorage) -> FileIndex:
    """Return Whoosh's index in the storage; an empty storage becomes an empty index."""
    schema = fields.whoosh_schema()
    if not storage.list():
        return FileIndex.create(storage, schema, fields.INDEX_NAME)
    return FileIndex(storage, schema=schema, indexname=fields.INDEX_NAME)


def write(
    storage: SealedStorage, documents: Iterable[IndexDocument], deleted: Iterable[int]
) -> None:
    """Add articles and delete documents by number; all of it stays in memory.

    If it fails, the storage is not to be used any more.
    """
    writer = SegmentWriter(
        open_index(storage), codec=W3Codec(compression=1), limitmb=_POOL_MB, timeout=0.0
    )
    for number in deleted:
        writer.delete_document(number)
    added = 0
    for document in documents:
        for piece in pieces(document):
            writer.add_document(**piece)
            added += 1
    writer.commit(mergetype=_merge_policy(added))


def pieces(document: IndexDocument) -> Iterator[dict[str, Any]]:
    """Yield the Whoosh documents of one article; nearly always one."""
    texts = {
        "title": document.title,
        "text": document.body,
        "byline": document.byline,
        "source": document.source,
        "url": document.url,
        "note": document.notes,
    }
    glued = Glued(document.title, document.body)
    words = {
        name: iter_tokens(text, glued=glued if name in GLUED else None)
        for name, text in texts.items()
        if text
    }
    while True:
        parts = {name: list(islice(made, PIECE)) for name, made in words.items()}
        values: dict[str, Any] = {name: part for name, part in parts.items() if part}
        values[fields.WRITTEN] = _written(texts, values)
        values[fields.ID] = document.id
        values[fields.LANGUAGE] = document.language.encode()
        yield values
        # Every field that was shorter than a piece is at its end.
        words = {name: words[name] for name, part in parts.items() if len(part) == PIECE}
        if not words:
            return


def _written(texts: dict[str, str], values: dict[str, Any]) -> dict[tuple[str, str], int]:
    words: list[Token] = values.get("text", [])
    found = surfaces(texts["text"], words)
    # Titles are often in capitals or title case: they count only for words of their own.
    elsewhere = {token.text for token in words}
    title = [token for token in values.get("title", []) if token.text not in elsewhere]
    found.update(surfaces(texts["title"], title))
    return dict(found)


Segments = list[Segment]


def _merge_policy(added: int) -> Callable[[SegmentWriter, Segments], Segments]:
    """Return Whoosh's merge function: tiers of eight, and no more work than the change is worth.

    After O'Neil et al., "The Log-Structured Merge-Tree", Acta Informatica 33, 1996.
    """
    limit = max(_MIN_MERGED, MERGE_FACTOR * added)

    def merge(writer: SegmentWriter, segments: Segments) -> Segments:
        tiers: dict[int, Segments] = {}
        for segment in segments:
            if segment.doc_count():
                tiers.setdefault(_tier(segment.doc_count()), []).append(segment)
        kept: Segments = []
        for _, tier in sorted(tiers.items()):
            size = sum(segment.doc_count() for segment in tier)
            if len(tier) >= MERGE_FACTOR and size <= limit:
                _rewrite(writer, tier)
                continue
            for segment in tier:
                wasteful = segment.deleted_count() > segment.doc_count()
                if wasteful and segment.doc_count() <= limit:
                    _rewrite(writer, [segment])
                else:
                    kept.append(segment)
        return kept

    return merge


def _tier(documents: int) -> int:
    tier = 0
    while documents >= MERGE_FACTOR:
        documents //= MERGE_FACTOR
        tier += 1
    return tier


def _rewrite(writer: SegmentWriter, segments: Segments) -> None:
    for segment in segments:
        reader = SegmentReader(writer.storage, writer.schema, segment)
        writer.add_reader(reader)
        reader.close()
