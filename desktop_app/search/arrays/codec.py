"""Our segments as Whoosh reads them: a codec, so that any of Whoosh's queries runs over them.

This is the slow way, and the measure of the fast one. A document of Whoosh's is a piece of an
article, nearly always all of it. Lengths of fields are rounded as Whoosh's own codec rounds them.

Import this module inside functions only: it loads Whoosh and numpy.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import cached_property
from typing import Any, TypeAlias

import numpy as np
from whoosh import columns, reading
from whoosh.codec import base
from whoosh.filedb.filestore import RamStorage
from whoosh.matching.mcore import ListMatcher
from whoosh.util.numeric import byte_to_length, length_to_byte

from desktop_app.search import fields
from desktop_app.search.arrays.segment import FieldArrays, Opened
from desktop_app.search.schema import WORD_FIELDS

Term: TypeAlias = tuple[str, bytes]


def reader(opened: Iterable[Opened]) -> reading.IndexReader:
    """Return Whoosh's reader of some segments; ``whoosh.searching.Searcher(it)`` searches them."""
    schema = fields.whoosh_schema()
    readers = [reading.SegmentReader(RamStorage(), schema, ArraySegment(part)) for part in opened]
    return readers[0] if len(readers) == 1 else reading.MultiReader(readers)


class ArrayCodec(base.Codec):  # type: ignore[misc] # Whoosh has no types
    """Reads our segments; it writes none."""

    def terms_reader(self, storage: object, segment: ArraySegment) -> Terms:
        """Return what reads the words."""
        return Terms(segment.opened)

    def per_document_reader(self, storage: object, segment: ArraySegment) -> Documents:
        """Return what reads the documents."""
        return Documents(segment.opened)


class ArraySegment(base.Segment):  # type: ignore[misc] # as above
    """One of our segments in Whoosh's form."""

    def __init__(self, opened: Opened) -> None:
        super().__init__(fields.INDEX_NAME)
        self.opened = opened

    def codec(self) -> ArrayCodec:
        """Return what reads it."""
        return ArrayCodec()

    def is_compound(self) -> bool:
        """Say that it has no files of Whoosh's."""
        return False

    def doc_count_all(self) -> int:
        """Return how many documents it has, deleted ones included."""
        return self.opened.segment.count


class Terms(base.TermsReader):  # type: ignore[misc] # as above
    """The words of a segment."""

    def __init__(self, opened: Opened) -> None:
        self._segment = opened.segment
        self._fields = opened.segment.fields

    def __contains__(self, term: Term) -> bool:
        return self._find(*term) is not None

    def cursor(self, fieldname: str, fieldobj: object) -> Cursor:
        """Return a place in the words of a field."""
        return Cursor(self._fields[fieldname])

    def terms(self) -> Iterator[Term]:
        """Yield all words, by field."""
        return self.terms_from("", b"")

    def terms_from(self, fieldname: str, prefix: bytes) -> Iterator[Term]:
        """Yield the words of a field that are not less, then those of all fields after it."""
        for name in self.indexed_field_names():
            if name >= fieldname:
                lexicon = self._fields[name].lexicon
                start = lexicon.beginning(prefix.decode())[0] if name == fieldname else 0
                for word in lexicon.encoded(start, len(lexicon)):
                    yield name, word

    def items(self) -> Iterator[tuple[Term, reading.TermInfo]]:
        """Yield all words with what is known of them."""
        for term in self.terms():
            yield term, self.term_info(*term)

    def items_from(self, fieldname: str, prefix: bytes) -> Iterator[tuple[Term, reading.TermInfo]]:
        """Yield what ``terms_from`` does, with what is known of each word."""
        for term in self.terms_from(fieldname, prefix):
            yield term, self.term_info(*term)

    def term_info(self, fieldname: str, text: bytes) -> reading.TermInfo:
        """Return what is known of a word.

        Raises:
            TermNotFound: it stands nowhere.
        """
        found = self._find(fieldname, text)
        if found is None:
            raise reading.TermNotFound(f"No term {fieldname}:{text!r}")
        field, at = found
        lo, hi = int(field.starts[at]), int(field.starts[at + 1])
        documents, counts = field.documents[lo:hi], field.counts[lo:hi]
        lengths = field.lengths[documents]
        return reading.TermInfo(
            weight=float(counts.sum(dtype=np.int64)),
            df=hi - lo,
            minlength=_rounded(int(lengths.min())),
            maxlength=_rounded(int(lengths.max())),
            maxweight=float(counts.max()),
            minid=int(documents[0]),
            maxid=int(documents[-1]),
        )

    def frequency(self, fieldname: str, text: bytes) -> float:
        """Return how often a word stands."""
        found = self._find(fieldname, text)
        if found is None:
            return 0.0
        field, at = found
        return float(field.place_starts[at + 1]) - float(field.place_starts[at])

    def doc_frequency(self, fieldname: str, text: bytes) -> int:
        """Return in how many documents a word stands."""
        found = self._find(fieldname, text)
        if found is None:
            return 0
        field, at = found
        return int(field.starts[at + 1]) - int(field.starts[at])

    def matcher(self, fieldname: str, text: bytes, format_: Any, scorer: object = None) -> Matcher:  # noqa: ANN401 - Whoosh has no types
        """Return what goes through the documents that a word stands in.

        Raises:
            TermNotFound: it stands nowhere.
        """
        info = self.term_info(fieldname, text)
        field, at = self._fields[fieldname], self._fields[fieldname].lexicon.find(text.decode())
        lo, hi = int(field.starts[at]), int(field.starts[at + 1])
        documents = field.documents[lo:hi].tolist()
        values = _Places(field, at, self._segment.bases[documents].tolist(), format_.encode)
        weights = field.counts[lo:hi].astype(np.float64).tolist()
        return Matcher(
            documents,
            weights,
            values,
            format_,
            scorer,
            term=(fieldname, text),
            terminfo=info,
        )

    def indexed_field_names(self) -> list[str]:
        """Return the fields that have words, sorted."""
        return sorted(name for name in WORD_FIELDS if len(self._fields[name].lexicon))

    def close(self) -> None:
        """Do nothing: the arrays are not ours."""

    def _find(self, fieldname: str, text: bytes) -> tuple[FieldArrays, int] | None:
        field = self._fields.get(fieldname)
        at = -1 if field is None else field.lexicon.find(text.decode())
        return None if field is None or at < 0 else (field, at)


class Matcher(ListMatcher):  # type: ignore[misc] # as above
    """Goes through the documents that a word stands in."""

    def copy(self) -> Matcher:
        """Return a matcher at the same place; Whoosh's own forgets what it knows of the word."""
        return type(self)(
            self._ids,
            self._weights,
            self._values,
            self._format,
            self._scorer,
            self._i,
            self._all_weights,
            self._term,
            self._terminfo,
        )


class _Places(Sequence[bytes]):
    """The positions of a word in each of its documents, encoded when they are asked for."""

    def __init__(
        self,
        field: FieldArrays,
        at: int,
        bases: list[int],
        encode: Callable[[list[int]], bytes],
    ) -> None:
        self._field, self._at, self._bases, self._encode = field, at, bases, encode

    def __len__(self) -> int:
        return len(self._bases)

    @cached_property
    def _ends(self) -> list[int]:
        field = self._field
        lo, hi = int(field.starts[self._at]), int(field.starts[self._at + 1])
        ends = np.cumsum(field.counts[lo:hi], dtype=np.int64) + field.place_starts[self._at]
        return [int(field.place_starts[self._at]), *ends.tolist()]

    def __getitem__(self, number: Any) -> Any:  # noqa: ANN401 - one number, never a slice
        start, end = self._ends[number], self._ends[number + 1]
        base = self._bases[number]
        return self._encode([base + place for place in self._field.positions[start:end].tolist()])


class Cursor(base.FieldCursor):  # type: ignore[misc] # as above
    """A place in the words of a field."""

    def __init__(self, field: FieldArrays) -> None:
        self._lexicon = field.lexicon
        self._at = 0

    def first(self) -> str | None:
        """Go to the first word and return it."""
        self._at = 0
        return self.text()

    def find(self, string: str | bytes) -> str | None:
        """Go to the first word that is not less and return it."""
        text = string.decode() if isinstance(string, bytes) else string
        self._at, _ = self._lexicon.beginning(text)
        return self.text()

    def next(self) -> str | None:
        """Go to the next word and return it."""
        self._at += 1
        return self.text()

    def text(self) -> str | None:
        """Return the word, None after the last."""
        return self._lexicon.word(self._at) if self._at < len(self._lexicon) else None

    term = text


class Documents(base.PerDocumentReader):  # type: ignore[misc] # as above
    """The documents of a segment."""

    def __init__(self, opened: Opened) -> None:
        self._segment = opened.segment
        self._deleted = opened.deleted

    def close(self) -> None:
        """Do nothing: the arrays are not ours."""

    def doc_count(self) -> int:
        """Return how many documents there are."""
        return int(np.count_nonzero(~self._deleted))

    def doc_count_all(self) -> int:
        """Return how many documents there are, deleted ones included."""
        return self._segment.count

    def has_deletions(self) -> bool:
        """Whether a document is deleted."""
        return bool(self._deleted.any())

    def is_deleted(self, docnum: int) -> bool:
        """Whether a document is deleted."""
        return bool(self._deleted[docnum])

    def deleted_docs(self) -> set[int]:
        """Return the deleted documents."""
        return set(np.flatnonzero(self._deleted).tolist())

    def supports_columns(self) -> bool:
        """Say that documents have ids."""
        return True

    def has_column(self, fieldname: str) -> bool:
        """Whether documents have a value of that name."""
        return fieldname in (fields.ID, fields.LANGUAGE)

    def list_columns(self) -> list[str]:
        """Return the names of the values that documents have."""
        return [fields.ID, fields.LANGUAGE]

    def column_reader(self, fieldname: str, column: object) -> Column:
        """Return the values of all documents."""
        if fieldname == fields.ID:
            return Column(self._segment.ids.tolist())
        names = [language.encode() for language in self._segment.languages]
        return Column([names[number] for number in self._segment.language_of.tolist()])

    def doc_field_length(self, docnum: int, fieldname: str, default: int = 0) -> int:
        """Return how many words a field of a document has, as Whoosh rounds it."""
        field = self._segment.fields.get(fieldname)
        return (_rounded(int(field.lengths[docnum])) if field is not None else 0) or default

    def field_length(self, fieldname: str) -> int:
        """Return how many words a field of all documents has."""
        field = self._segment.fields.get(fieldname)
        return int(field.lengths.sum(dtype=np.int64)) if field is not None else 0

    def min_field_length(self, fieldname: str) -> int:
        """Return the smallest number of words that a field has."""
        field = self._segment.fields.get(fieldname)
        return _rounded(int(field.lengths.min(initial=0))) if field is not None else 0

    def max_field_length(self, fieldname: str) -> int:
        """Return the greatest number of words that a field has."""
        field = self._segment.fields.get(fieldname)
        return _rounded(int(field.lengths.max(initial=0))) if field is not None else 0

    def has_vector(self, docnum: int, fieldname: str) -> bool:
        """Say that there are no term vectors."""
        return False

    def stored_fields(self, docnum: int) -> dict[str, object]:
        """Return nothing: texts are in the database."""
        return {}


class Column(columns.ColumnReader):  # type: ignore[misc] # as above
    """One value for each document."""

    def __init__(self, values: Sequence[Any]) -> None:
        super().__init__(None, 0, 0, len(values))
        self._values = values

    def __getitem__(self, docnum: int) -> Any:  # noqa: ANN401 - of the column's kind
        return self._values[docnum]

    def set_reverse(self) -> None:
        """Do nothing: no value is the last in either order."""


def _rounded(length: int) -> int:
    return int(byte_to_length(length_to_byte(length)))
