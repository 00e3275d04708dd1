"""Counting in postings: which articles some words stand in, and how often.

Import this module inside functions only: it loads numpy.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from itertools import pairwise
from typing import TYPE_CHECKING, Any, TypeAlias

import numpy as np
from numpy.typing import NDArray

from desktop_app.search.forms import Run

if TYPE_CHECKING:
    from desktop_app.search.arrays.segment import Segment

    Postings: TypeAlias = tuple[NDArray[Any], NDArray[Any], int]
    """Articles, how often the words stand there, and how often one article may be among them at
    most: 1 if they ascend, each once; 0 if nobody knows."""

_FEW = 3000
"""Up to so many postings of several words are sorted; more are added up, in one number for each
article from the first of them to the last."""

_DENSE = 4
"""If words stand in more than one in so many articles, or almost, there is a number for every
article that there is."""

_BYTE = 256

_SMALL = 8192
"""So many numbers more are looked at sooner than the articles with words are written down."""

_SORTED = 32
"""Of more postings than one in so many articles it takes less to add them up for every article
than to sort them."""


class Counted:
    """In which articles some words stand, and how often.

    Attributes:
        number: how many articles these are.
        slots: intp, ascending; None if ``counts`` has a number for each slot of the snapshot.
        counts: how often the words stand there, 0 for articles without them; whole numbers of the
            smallest type at hand, for so they take the least memory, or float32.
        size: how many slots the snapshot has.
    """

    __slots__ = ("counts", "number", "size", "slots")

    def __init__(
        self, number: int, slots: NDArray[np.intp] | None, counts: NDArray[Any], size: int
    ) -> None:
        self.number = number
        self.slots = slots
        self.counts = counts
        self.size = size

    @property
    def nbytes(self) -> int:
        """How much room it takes."""
        return self.counts.nbytes + (0 if self.slots is None else self.slots.nbytes)

    def mark(self, mask: NDArray[np.bool_]) -> None:
        """Set what is said of the articles in which the words stand."""
        if self.slots is None:
            mask[: self.size] |= self.counts > 0
        else:
            mask[self.slots] = True

    def at(self, slots: NDArray[np.intp]) -> NDArray[Any]:
        """Return how often the words stand in some articles."""
        if self.slots is None:
            return self.counts.take(slots)
        if len(slots) * 30 + 3000 > self.number + self.size // 60:
            # To clear a byte for each article is so fast that only few are sooner searched for:
            # to search for one takes as long as to write down thirty.
            every = np.zeros(self.size, self.counts.dtype)
            every[self.slots] = self.counts
            return every.take(slots)
        if not self.number:
            return np.zeros(len(slots), self.counts.dtype)
        at = self.slots.searchsorted(slots)
        at[at == self.number] = 0
        found: NDArray[Any] = self.counts.take(at) * (self.slots.take(at) == slots)
        return found


def counted(parts: Sequence[Postings], size: int) -> Counted:
    """Return postings as one count for each article.

    Args:
        parts: the postings, of ascending segments.
        size: how many slots there are.
    """
    if len(parts) == 1 and parts[0][2] == 1:
        return _one(*parts[0][:2], size)
    single = all(part[2] == 1 for part in parts)
    total = sum(len(part[0]) for part in parts)
    if total * (_DENSE if single else _SORTED) > size:
        return _added_up(parts, size)
    if total > _FEW and not single:
        # Each segment for itself: it is a part of all, and its numbers are near one another.
        each = [part[:2] if part[2] == 1 else _added(*part[:2]) for part in parts if len(part[0])]
        # Pieces of one article may lie in two of them.
        single = all(before[0][-1] < after[0][0] for before, after in pairwise(each))
    else:
        each = [part[:2] for part in parts]
    slots, counts = each[0] if len(each) == 1 else map(np.concatenate, zip(*each, strict=True))
    if not single:
        slots, counts = _added(slots, counts)
    return Counted(len(slots), slots.astype(np.intp, copy=False), small(counts), size)


def _added_up(parts: Sequence[Postings], size: int) -> Counted:
    """Return postings as one count for each article, by a number for every one that there is."""
    kind: type[np.generic] = np.uint8
    for _, often, most in parts:
        if len(often) and (not most or most * int(np.maximum.reduce(often)) >= _BYTE):
            kind = np.float32
    every: NDArray[Any] = np.zeros(size, kind)
    for slots, counts, most in parts:
        places, often = slots.astype(np.intp, copy=False), counts.astype(kind, copy=False)
        if most == 1:
            every[places] = often
        else:
            np.add.at(every, places, often)  # several times as fast if both are of one type
    there = every != 0
    number = int(np.count_nonzero(there))
    if number * _DENSE + _SMALL > size:
        return Counted(number, None, small(every), size)
    found = there.nonzero()[0]
    return Counted(number, found, small(every.take(found)), size)


def _one(slots: NDArray[Any], counts: NDArray[Any], size: int) -> Counted:
    """Return the postings of one word in one segment."""
    slots = slots.astype(np.intp, copy=False)
    if len(slots) * _DENSE <= size:
        return Counted(len(slots), slots, counts, size)
    every = np.zeros(size, counts.dtype)
    every[slots] = counts
    return Counted(len(slots), None, every, size)


def small(counts: NDArray[Any]) -> NDArray[Any]:
    """Return counts in one byte each if they fit.

    What is kept of an answer is memory that the system has to clear first, and that takes longer
    than the counting of most words.
    """
    if counts.dtype.kind == "u":
        return counts
    return counts.astype(np.uint8 if counts.max(initial=0) < _BYTE else np.float32, copy=False)


def postings(
    segment: Segment, field: str, runs: Sequence[Run]
) -> tuple[NDArray[Any], NDArray[Any], int]:
    """Return in which documents some words stand, how often, and how many words these are.

    Those of one word ascend, each once.
    """
    arrays = segment.fields[field]
    starts, documents, counts = arrays.starts, arrays.documents, arrays.counts
    found, numbers, words = [], [], 0
    for first, end, languages in runs:
        lo, hi = starts.item(first), starts.item(end)
        some, often = documents[lo:hi], counts[lo:hi]
        if languages is not None:
            kept = in_languages(segment, languages).take(some)
            some, often = some[kept], often[kept]
        found.append(some)
        numbers.append(often)
        words += end - first
    if len(runs) == 1:
        return found[0], numbers[0], words
    return np.concatenate(found), np.concatenate(numbers), words


def in_languages(segment: Segment, languages: frozenset[str]) -> NDArray[np.bool_]:
    """Return which documents are in one of some languages."""
    wanted = np.array([language in languages for language in segment.languages], np.bool_)
    return wanted.take(segment.language_of)


def _added(numbers: NDArray[Any], counts: NDArray[Any]) -> tuple[NDArray[Any], NDArray[Any]]:
    """Return each number once, ascending, its counts added up."""
    if len(numbers) > _FEW:
        least = numbers.min()
        totals = np.bincount(numbers - least, weights=counts)
        # Finding what is true is several times faster than finding what is not 0.
        found = (totals > 0).nonzero()[0]
        return found + least, totals.take(found)
    order = numbers.argsort(kind="stable")
    numbers, counts = numbers.take(order), counts.take(order).astype(np.float32)
    if len(numbers) < 2:
        return numbers, counts
    new = np.empty(len(numbers), np.bool_)
    new[0] = True
    np.not_equal(numbers[1:], numbers[:-1], out=new[1:])
    if np.count_nonzero(new) == len(new):
        return numbers, counts
    return numbers[new], np.add.reduceat(counts, new.nonzero()[0])


@cache
def _lengths() -> NDArray[np.int64]:
    from whoosh.util.numeric import byte_to_length

    return np.array([byte_to_length(byte) for byte in range(256)], np.int64)


def rounded(lengths: NDArray[Any]) -> NDArray[np.int64]:
    """Return lengths as Whoosh keeps them, in one byte each."""
    steps = _lengths()
    return steps[np.minimum(np.searchsorted(steps, lengths), 255)]
