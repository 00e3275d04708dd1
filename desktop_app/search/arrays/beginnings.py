"""How often the words of one field that begin alike stand in each document, counted in advance.

A beginning of two or three letters can mean more places than there are documents. To add these
up takes longer than all else that a typed letter does, so it is done when a segment is written.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

from desktop_app.search.arrays.lexicon import AFTER

LENGTHS = (2, 3)
"""Letters of the beginnings that are counted."""

LEAST = 4096
"""So many postings are added up as fast when they are asked for."""

TIMES = 3.5
"""Counted are beginnings with so many times as many postings as there are documents: a few dozen,
so that an index is one or two in a hundred larger."""


def counted(
    words: Sequence[bytes],
    continued: NDArray[np.int64],
    starts: NDArray[np.uint32],
    documents: NDArray[np.uint16],
    counts: NDArray[Any],
    count: int,
) -> dict[str, NDArray[Any]]:
    """Return ``bounds`` and ``counts`` of the beginnings with many more postings than documents.

    Args:
        words: the words of a field, sorted, in UTF-8.
        continued: the ordinals of what only says how far another one reaches.
        starts: where the postings of each begin; one more at the end.
        documents: the documents of the postings.
        counts: how often the word stands there.
        count: how many documents there are.

    Returns:
        ``bounds``: uint32, of each beginning the first word and the one after the last;
        ``counts``: for each of them the counts of all documents.
    """
    weights = counts.copy()
    for at in continued.tolist():
        weights[starts[at] : starts[at + 1]] = 0
    bounds: list[int] = []
    rows: list[NDArray[Any]] = []
    groups = _groups(words, starts, max(LEAST, int(count * TIMES)))
    for first, end in dict.fromkeys(groups):  # two letters and three may begin the same words
        part = slice(int(starts[first]), int(starts[end]))
        row = np.bincount(documents[part], weights[part], count)
        bounds += first, end
        rows.append(row.astype(np.min_scalar_type(int(row.max(initial=0)))))
    made = np.concatenate(rows) if rows else np.zeros(0, np.uint8)
    return {"begun.bounds": np.array(bounds, np.uint32), "begun.counts": made}


def _groups(
    words: Sequence[bytes], starts: NDArray[np.uint32], least: int
) -> Iterator[tuple[int, int]]:
    """Yield the runs of several words that begin alike and have more postings than ``least``."""
    parts = [(0, len(words))]
    for length in LENGTHS:
        found = [
            (first, end)
            for lo, hi in parts
            for first, end in _alike(words, length, lo, hi)
            if end - first > 1 and starts.item(end) - starts.item(first) > least
        ]
        yield from found
        parts = found  # only in one that is large enough there can be another


def _alike(words: Sequence[bytes], length: int, lo: int, hi: int) -> Iterator[tuple[int, int]]:
    """Yield the runs of words in ``[lo, hi)`` of which the first letters are the same."""
    while lo < hi:
        text, end = words[lo].decode()[:length], lo + 1
        if len(text) < length:  # it is shorter, and stands before the words that go on from it
            lo = end
            continue
        beginning = text.encode()
        if end < hi and words[end].startswith(beginning):
            end = bisect_left(words, beginning + AFTER, end, hi)
        yield lo, end
        lo = end
