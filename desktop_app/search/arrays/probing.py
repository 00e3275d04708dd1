"""Single words side by side, where one of them is rare: the others are looked up beside it.

Of a common word only those places are looked at that lie next to the rare one, each found by
halving. Import this module inside functions only: it loads numpy.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from desktop_app.search.arrays.segment import FieldArrays

RARE = 3
"""Another word of the phrase stands so many times as often as the rare one, or more often."""

_SPARSE = 8


class Places(NamedTuple):
    """The postings and the positions of one word."""

    documents: NDArray[np.uint16]
    counts: NDArray[Any]
    positions: NDArray[np.uint16]


def places(arrays: FieldArrays, word: int) -> Places:
    """Return where the word with an ordinal stands."""
    lo, hi = arrays.starts.item(word), arrays.starts.item(word + 1)
    bounds = arrays.place_starts
    return Places(
        arrays.documents[lo:hi],
        arrays.counts[lo:hi],
        arrays.positions_between(bounds.item(word), bounds.item(word + 1)),
    )


def side_by_side(
    words: Sequence[Places], wanted: NDArray[np.bool_]
) -> tuple[NDArray[np.intp], int]:
    """Return the documents in which some words stand side by side, and how many places were seen.

    Args:
        words: the words of the phrase, in order.
        wanted: by document; those that are have all of the words.
    """
    order = sorted(range(len(words)), key=lambda at: len(words[at].positions))
    rare = order[0]
    kept = wanted.take(words[rare].documents)
    counts = words[rare].counts
    owners = words[rare].documents.repeat(counts)
    stands = words[rare].positions.astype(np.int32)
    if np.count_nonzero(kept) < len(kept):
        inside = kept.repeat(counts)
        owners, stands = owners[inside], stands[inside]
    seen = len(stands)
    for at in order[1:]:
        beside = stands + np.int32(at - rare)
        found = _stands(words[at], owners, beside, len(wanted))
        owners, stands = owners[found], stands[found]
        seen += len(beside)
    return np.unique(owners).astype(np.intp), seen


def _stands(
    word: Places, owners: NDArray[np.uint16], beside: NDArray[np.int32], size: int
) -> NDArray[np.bool_]:
    """Return at which of some positions a word stands.

    Args:
        word: the word; it stands in all of the documents.
        owners: the document of each position, ascending.
        beside: the positions.
        size: how many documents there are.
    """
    if len(owners) * _SPARSE < len(word.documents):
        at = word.documents.searchsorted(owners)
    else:
        table = np.zeros(size, np.intp)
        table[word.documents] = np.arange(len(word.documents))
        at = table.take(owners)
    last = np.cumsum(word.counts, dtype=np.intp).take(at) - 1
    counts = word.counts.take(at)
    low, high = last + 1 - counts, last
    for _ in range(int(counts.max(initial=1)).bit_length()):
        # The first place that is not before the wanted one, or the last of the document.
        middle = (low + high) >> 1
        before = word.positions.take(middle) < beside
        low = np.where(before, np.minimum(middle + 1, last), low)
        high = np.where(before, high, middle)
    found: NDArray[np.bool_] = word.positions.take(low) == beside
    return found
