"""Counting in postings: which documents some words stand in, and how often.

Import this module inside functions only: it loads numpy.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from desktop_app.search.forms import Run

if TYPE_CHECKING:
    from desktop_app.search.arrays.segment import Segment

_FEW = 3000
"""Up to so many postings are sorted; more are added up in one number for each document."""


def counted(segment: Segment, field: str, runs: Sequence[Run]) -> tuple[NDArray[Any], NDArray[Any]]:
    """Return in which documents some words stand, ascending, and how often in each."""
    arrays = segment.fields[field]
    starts, documents, counts = arrays.starts, arrays.documents, arrays.counts
    found, numbers = [], []
    for first, end, languages in runs:
        lo, hi = int(starts[first]), int(starts[end])
        some, often = documents[lo:hi], counts[lo:hi]
        if languages is not None:
            kept = in_languages(segment, languages).take(some)
            some, often = some[kept], often[kept]
        found.append(some)
        numbers.append(often)
    if len(runs) == 1:
        if runs[0].end - runs[0].first == 1:
            return found[0], numbers[0]
        return _added(found[0], numbers[0])
    return _added(np.concatenate(found), np.concatenate(numbers))


def in_languages(segment: Segment, languages: frozenset[str]) -> NDArray[np.bool_]:
    """Return which documents are in one of some languages."""
    wanted = np.array([language in languages for language in segment.languages], np.bool_)
    return wanted.take(segment.language_of)


def _added(documents: NDArray[Any], counts: NDArray[Any]) -> tuple[NDArray[Any], NDArray[Any]]:
    """Return each document once, ascending, its counts added up."""
    if len(documents) > _FEW:
        totals = np.bincount(documents, weights=counts)
        # Finding what is true is several times faster than finding what is not 0.
        found = np.flatnonzero(totals > 0)
        return found, totals.take(found)
    order = np.argsort(documents, kind="stable")
    return joined(documents[order], counts[order].astype(np.float32))


def joined(numbers: NDArray[Any], counts: NDArray[Any]) -> tuple[NDArray[Any], NDArray[Any]]:
    """Return each of some ascending numbers once, its counts added up."""
    if len(numbers) < 2:
        return numbers, counts
    new = np.empty(len(numbers), np.bool_)
    new[0] = True
    np.not_equal(numbers[1:], numbers[:-1], out=new[1:])
    if new.all():
        return numbers, counts
    return numbers[new], np.add.reduceat(counts, np.flatnonzero(new))


@cache
def _lengths() -> NDArray[np.int64]:
    from whoosh.util.numeric import byte_to_length

    return np.array([byte_to_length(byte) for byte in range(256)], np.int64)


def rounded(lengths: NDArray[Any]) -> NDArray[np.int64]:
    """Return lengths as Whoosh keeps them, in one byte each."""
    steps = _lengths()
    return steps[np.minimum(np.searchsorted(steps, lengths), 255)]
