"""One segment of the index as the evaluator reads it. Safe from any thread.

Import this module inside functions only: it loads Whoosh and numpy.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TypeAlias

import numpy as np
from whoosh.util.numeric import byte_to_length, length_to_byte

from desktop_app.search.arrays.segment import Opened as OpenedSegment
from desktop_app.search.arrays.segment import Segment
from desktop_app.search.schema import WORD_FIELDS

Postings: TypeAlias = tuple[Sequence[int], Sequence[float]]
"""Document numbers, and how often the word stands in each."""

_FEW = 16
_MAX_READ = 500
"""Long lists of postings that are kept as they were read."""

Entry: TypeAlias = tuple[int, int, int]
"""A word of a field: in how many documents it stands, its ordinal, nothing."""


class Leaf:
    """Reads one segment."""

    def __init__(self, segment: Segment) -> None:
        self.segment = segment
        self.count = segment.count
        self._read: dict[tuple[str, str], Postings] = {}
        self.lexicons: dict[str, dict[str, Entry]] = {}
        """The words of each field, in code order."""
        self.lengths: dict[str, tuple[int, ...]] = {}
        """The number of words of each field (as Whoosh rounds it), by document number."""
        self.ids: tuple[int, ...] = tuple(segment.ids.tolist())
        self.languages: tuple[str, ...] = tuple(
            segment.languages[number] for number in segment.language_of.tolist()
        )
        for name in WORD_FIELDS:
            field = segment.fields[name]
            words = field.lexicon.words(0, len(field.lexicon))
            sizes = np.diff(field.starts).tolist()
            self.lexicons[name] = {
                word: (size, at, 0)
                for at, (word, size) in enumerate(zip(words, sizes, strict=True))
            }
            self.lengths[name] = tuple(
                int(byte_to_length(length_to_byte(length))) for length in field.lengths.tolist()
            )

    def postings(self, field: str, word: str) -> Postings:
        """Return where a word stands; nothing if it does not."""
        found = self._read.get((field, word))
        if found is not None:
            return found
        entry = self.lexicons[field].get(word)
        if entry is None:
            return (), ()
        arrays = self.segment.fields[field]
        lo, hi = arrays.starts[entry[1]], arrays.starts[entry[1] + 1]
        found = arrays.documents[lo:hi].tolist(), arrays.counts[lo:hi].tolist()
        if hi - lo > _FEW:
            if len(self._read) >= _MAX_READ:
                self._read.clear()
            self._read[field, word] = found
        return found

    def positions(self, field: str, word: str, documents: set[int]) -> dict[int, list[int]]:
        """Return the positions of a word in some documents, by document number."""
        entry = self.lexicons[field].get(word)
        if entry is None:
            return {}
        arrays, at = self.segment.fields[field], entry[1]
        numbers, counts = self.postings(field, word)
        places = arrays.positions[arrays.place_starts[at] : arrays.place_starts[at + 1]].tolist()
        found, start = {}, 0
        for number, count in zip(numbers, counts, strict=True):
            end = start + int(count)
            if number in documents:
                base = int(self.segment.bases[number])
                found[number] = [base + place for place in places[start:end]]
            start = end
        return found

    def written(self, word: str) -> Mapping[str, float]:
        """Return how a folded word is written in texts, with counts."""
        return self.segment.written(word)


@dataclass(frozen=True, slots=True)
class Opened:
    """A segment with the numbers of its deleted documents."""

    leaf: Leaf
    deleted: frozenset[int]


def open_leaves(
    opened: Mapping[str, OpenedSegment], known: Mapping[str, Leaf]
) -> dict[str, Opened]:
    """Return the segments of an index by name, those that are known already as they are."""
    return {
        name: Opened(
            known.get(name) or Leaf(part.segment),
            frozenset(np.flatnonzero(part.deleted).tolist()),
        )
        for name, part in opened.items()
    }
