"""How a word that is being typed may go on: the archive's own words, the commonest first.

Import this module inside functions only: it loads numpy.
"""

from __future__ import annotations

import heapq
from collections import Counter

import numpy as np

from desktop_app.domain.results import Completions
from desktop_app.search.arrays.segment import FieldArrays
from desktop_app.search.arrays.snapshot import Snapshot
from desktop_app.search.unfinished import unfinished

FIELDS = ("text", "title", "byline")
"""Where the words that are offered stand."""

_EACH = 40
"""So many of a field and segment are compared with those of the others."""


def completed(snapshot: Snapshot, query: str, most: int) -> Completions:
    """Return how the word that a query ends in may go on; nothing if it does not end in one."""
    found = unfinished(query)
    return Completions(found[0], _words(snapshot, found[1], most)) if found else Completions()


def _words(snapshot: Snapshot, beginning: str, most: int) -> tuple[str, ...]:
    """Return words that begin with folded letters, as they are written most often.

    The word that is these letters already is none of them.
    """
    counts: Counter[str] = Counter()
    for segment in snapshot.segments:
        found: Counter[str] = Counter()
        for field in FIELDS:
            found |= _commonest(segment.fields[field], beginning)
        counts.update(found)
    del counts[beginning]
    best = heapq.nsmallest(most, counts, key=lambda word: (-counts[word], word))
    return tuple(snapshot.written(word) for word in best)


def _commonest(arrays: FieldArrays, beginning: str) -> Counter[str]:
    lexicon = arrays.lexicon
    lo, hi = lexicon.beginning(beginning)
    if lo == hi:
        return Counter()
    sizes = np.diff(arrays.starts[lo : hi + 1].astype(np.int64))
    some = np.arange(len(sizes))
    if len(sizes) > _EACH:
        some = np.argpartition(sizes, len(sizes) - _EACH)[len(sizes) - _EACH :]
    words = zip(lexicon.some(some + lo), sizes[some].tolist(), strict=True)
    return Counter({word: size for word, size in words if word.isalpha()})
