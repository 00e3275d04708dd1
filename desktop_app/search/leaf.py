"""One segment of the index, as it lies in memory: words, postings, positions, lengths.

A segment never changes; what is deleted in it, the snapshot knows. This is the seam at which
another codec comes in. Safe from any thread.

Import this module inside functions only: it loads Whoosh.
"""

from __future__ import annotations

import struct
import sys
import threading
from array import array
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import TypeAlias

from whoosh.codec.base import Segment
from whoosh.fields import Schema
from whoosh.filedb.filetables import OrderedHashReader
from whoosh.index import TOC

from desktop_app.search import fields
from desktop_app.search.blocks import Block, blocks
from desktop_app.search.fields import BETWEEN, INDEX_NAME
from desktop_app.search.schema import WORD_FIELDS
from desktop_app.search.sealed_storage import SealedStorage

Postings: TypeAlias = tuple[Sequence[int], Sequence[float]]
"""Document numbers, and how often the word stands in each."""

_FEW = 16
"""So many are kept in plain tuples: there are very many such lists; see ``Entry``."""

_FIELD = struct.Struct("!H")
_TERM = struct.Struct("!BfIBBfIIqi")
"""As ``whoosh.codec.whoosh3.W3TermInfo.to_bytes`` has it: flags, how often the word stands in all,
in how many documents, four bounds, the first and last of them, where its postings lie."""

Entry: TypeAlias = tuple[int, int, int]
"""A word of a field: in how many documents it stands; offset and length of its postings.

A plain tuple, because there are hundreds of thousands: Python soon leaves those out when it looks
for garbage, and a named one never.
"""

_MAX_CACHED = 2_000_000
"""Postings kept decoded, about 8 bytes each."""


class Leaf:
    """Reads one segment through its codec."""

    def __init__(self, storage: SealedStorage, schema: Schema, segment: Segment) -> None:
        files = segment.open_compound_file(storage) if segment.is_compound() else storage
        codec = segment.codec()
        name = segment.make_filename(codec.TERMS_EXT)
        self._terms = OrderedHashReader(files.open_file(name), files.file_length(name))
        self._postings_file = segment.open_file(files, codec.POSTS_EXT)
        self._decode = schema[WORD_FIELDS[0]].format.decode_positions
        self._lock = threading.Lock()
        self._cache: dict[tuple[str, str], Postings] = {}
        self._cached = 0
        self.count: int = segment.doc_count_all()
        self.lexicons: dict[str, dict[str, Entry]] = {
            field: self._lexicon(field) for field in WORD_FIELDS
        }
        """The words of each field, in code order."""
        # What there is per document is read at once, so that only the terms stay in memory.
        documents = codec.per_document_reader(files, segment)
        numbers = range(self.count)
        ids = documents.column_reader(fields.ID, fields.ID_COLUMN)
        self.ids: tuple[int, ...] = tuple(ids[number] for number in numbers)
        languages = documents.column_reader(fields.LANGUAGE, fields.LANGUAGE_COLUMN)
        self.languages: tuple[str, ...] = tuple(sys.intern(languages[n].decode()) for n in numbers)
        self.lengths: dict[str, tuple[int, ...]] = {
            field: tuple(documents.doc_field_length(n, field, 0) or 0 for n in numbers)
            for field in WORD_FIELDS
        }
        """The number of words of each field (as Whoosh rounds it), by document number."""

    def postings(self, field: str, word: str) -> Postings:
        """Return where a word stands; nothing if it does not."""
        found = self._cache.get((field, word))
        if found is not None:
            return found
        documents: Sequence[int]
        counts: Sequence[float]
        documents, counts = array("I"), array("f")
        for block in self._blocks(field, word):
            documents.extend(block.documents)
            counts.extend(block.counts)
        if len(documents) <= _FEW:
            documents, counts = tuple(documents), tuple(counts)
        if documents:
            with self._lock:
                if self._cached > _MAX_CACHED:
                    self._cache.clear()
                    self._cached = 0
                self._cache[field, word] = documents, counts
                self._cached += len(documents) + 32
        return documents, counts

    def positions(self, field: str, word: str, documents: set[int]) -> dict[int, list[int]]:
        """Return the positions of a word in some documents, by document number."""
        return {
            number: self._decode(value)
            for block in self._blocks(field, word)
            for number, value in zip(block.documents, block.values, strict=True)
            if number in documents
        }

    def written(self, word: str) -> dict[str, float]:
        """Return how a folded word is written in texts, with counts."""
        found: dict[str, float] = {}
        start = f"{word}{BETWEEN}".encode()
        with self._lock:
            for text, value in self._entries(fields.WRITTEN, start):
                found[text[len(start) :].decode()] = _TERM.unpack(value)[1]
        # What is not counted above is written as it is folded.
        total = sum(self.postings("text", word)[1])
        if total:
            found[word] = max(0.0, total - sum(found.values()))
        return found

    def _lexicon(self, field: str) -> dict[str, Entry]:
        found = {}
        for text, value in self._entries(field, b""):
            _, _, documents, *_, offset, length = _TERM.unpack(value)
            found[text.decode()] = (documents, offset, length)
        return found

    def _entries(self, field: str, start: bytes) -> Iterator[tuple[bytes, bytes]]:
        number = self._terms.extras["fieldmap"].get(field)
        if number is None:
            return
        prefix = _FIELD.pack(number)
        for key, value in self._terms.items_from(prefix + start):
            if not key.startswith(prefix + start):
                return
            yield key[len(prefix) :], value

    def _blocks(self, field: str, word: str) -> Iterator[Block]:
        entry = self.lexicons[field].get(word)
        if entry is not None:
            # A slice of bytes: no position in a file is shared between threads.
            _, offset, length = entry
            yield from blocks(self._postings_file.get(offset, length))


@dataclass(frozen=True, slots=True)
class Opened:
    """A segment with the numbers of its deleted documents."""

    leaf: Leaf
    deleted: frozenset[int]


def open_leaves(storage: SealedStorage, known: Mapping[str, Leaf]) -> dict[str, Opened]:
    """Return the segments of an index by name, those that are known already as they are."""
    if not storage.list():
        return {}
    schema = fields.whoosh_schema()
    toc = TOC.read(storage, INDEX_NAME, schema=schema)
    return {
        segment.segment_id(): Opened(
            known.get(segment.segment_id()) or Leaf(storage, schema, segment),
            frozenset(segment.deleted_docs()),
        )
        for segment in toc.segments
    }
