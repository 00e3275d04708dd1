"""Single words side by side: the others are looked for beside the rarest of them.

Where a word stands is one number, the document and the position in it, so that the word after it
stands at the next number. Import this module inside functions only: it loads numpy.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from desktop_app.search.arrays.segment import FieldArrays

_MOST = 2
"""If more than one in so many documents of a word is wanted, all of its places are numbered."""

_SPARSE = 8
_LOOKED_UP = 4
_READ = 1 << 15
"""Positions that a file has decrypted together: to read one is to read so many."""

_SORTED = 6
_DOCUMENT = np.uint32(16)


class Places(NamedTuple):
    """The postings of one word, and where its positions are: ``[start, end)`` of the field's."""

    documents: NDArray[np.uint16]
    counts: NDArray[Any]
    arrays: FieldArrays
    start: int
    end: int

    @property
    def size(self) -> int:
        """How many positions it has."""
        return self.end - self.start


def places(arrays: FieldArrays, word: int) -> Places:
    """Return where the word with an ordinal stands; its positions are read only as needed."""
    lo, hi = arrays.starts.item(word), arrays.starts.item(word + 1)
    bounds = arrays.place_starts
    return Places(
        arrays.documents[lo:hi],
        arrays.counts[lo:hi],
        arrays,
        bounds.item(word),
        bounds.item(word + 1),
    )


def side_by_side(
    words: Sequence[Places], wanted: NDArray[np.bool_]
) -> tuple[NDArray[np.intp], int]:
    """Return the documents in which some words stand side by side, and how many places were seen.

    Args:
        words: the words of the phrase, in order.
        wanted: by document; those that are have all of the words.
    """
    rare, *others = sorted(range(len(words)), key=lambda at: words[at].size)
    many = int(np.count_nonzero(wanted))
    stands = _numbers(words[rare], _those(words[rare], wanted, many), most=1)
    seen = len(stands)
    narrowed = False
    for at in others:
        word = words[at]
        inside: NDArray[np.intp] | None
        if narrowed:
            inside = _places_of(_documents(stands), word.documents, len(wanted))
        else:
            inside = _those(word, wanted, many)
        numbers = _numbers(word, inside, _MOST)
        # No position is so great that a neighbour's number could be of another document.
        shift = np.uint32((at - rare) & 0xFFFFFFFF)
        # To give places their numbers takes less than to look one up.
        seen += len(stands) + len(numbers) // _LOOKED_UP
        stands = _both(stands + shift, numbers) - shift
        narrowed = True
        if not len(stands):
            break
    return _documents(stands).astype(np.intp), seen


def _those(word: Places, wanted: NDArray[np.bool_], many: int) -> NDArray[np.intp] | None:
    """Return which documents of a word are wanted, None for all; ``many`` are in all."""
    if len(word.documents) == many:
        return None
    return wanted.take(word.documents).nonzero()[0]


def among(numbers: NDArray[Any], known: NDArray[Any]) -> NDArray[np.bool_]:
    """Return which of some numbers are among others, which ascend."""
    if not len(known):
        return np.zeros(len(numbers), np.bool_)
    at = known.searchsorted(numbers)
    at[at == len(known)] = 0
    found: NDArray[np.bool_] = known.take(at) == numbers
    return found


def _both(numbers: NDArray[np.uint32], known: NDArray[np.uint32]) -> NDArray[np.uint32]:
    """Return the numbers that are in both, ascending; each has every number once."""
    if len(numbers) * _SORTED < len(known):
        return numbers[among(numbers, known)]
    # To sort both together takes less than to halve for each of so many.
    every = np.concatenate((numbers, known))
    every.sort()
    both: NDArray[np.uint32] = every[1:][every[1:] == every[:-1]]
    return both


def _documents(numbers: NDArray[np.uint32]) -> NDArray[np.uint16]:
    """Return the documents in which some places are, each once; the places ascend."""
    found = (numbers >> _DOCUMENT).astype(np.uint16)
    new = np.ones(len(found), np.bool_)
    np.not_equal(found[1:], found[:-1], out=new[1:])
    return found[new]


def _places_of(
    some: NDArray[np.uint16], documents: NDArray[np.uint16], size: int
) -> NDArray[np.intp]:
    """Return where documents are among others; all of them are, and both ascend.

    ``size`` is how many documents there are.
    """
    if len(some) == len(documents) or len(documents) == size:
        return some.astype(np.intp) if len(documents) == size else np.arange(len(some))
    if len(some) * _SPARSE < len(documents):
        return documents.searchsorted(some)
    inside = np.zeros(size, np.bool_)
    inside[some] = True
    return inside.take(documents).nonzero()[0]


def _numbers(word: Places, wanted: NDArray[np.intp] | None, most: int) -> NDArray[np.uint32]:
    """Return the numbers of the places of a word in some of its documents, ascending.

    Args:
        word: the word.
        wanted: which of its documents, ascending; None for all.
        most: if more than one in so many are wanted, the numbers are those of all.
    """
    documents, counts = word.documents, word.counts
    if wanted is None or len(wanted) * most >= len(documents):
        positions = word.arrays.positions_between(word.start, word.end)
    else:
        ends = counts.cumsum(dtype=np.int32)
        starts = ends.take(wanted)
        documents, counts = documents.take(wanted), counts.take(wanted)
        positions = _positions(word, starts - counts, counts)
    numbers = documents.astype(np.uint32)
    numbers <<= _DOCUMENT
    if len(numbers) < len(positions):
        numbers = numbers.repeat(counts)
    numbers |= positions
    return numbers


def _positions(word: Places, starts: NDArray[np.int32], counts: NDArray[Any]) -> NDArray[np.uint16]:
    """Return the positions of a word in some documents.

    Args:
        word: the word.
        starts: where among the word's positions those in each of the documents begin.
        counts: how many these are.
    """
    if len(starts) * _READ < word.size:
        # What is read for each of them is less than all.
        begins = (starts + word.start).tolist()
        read = word.arrays.positions_between
        parts = [read(at, at + some) for at, some in zip(begins, counts.tolist(), strict=True)]
        return np.concatenate(parts) if parts else np.zeros(0, np.uint16)
    # From each start on as many as are counted there.
    before = counts.cumsum(dtype=np.int32) - counts
    at = (starts - before).repeat(counts)
    at += np.arange(len(at), dtype=np.int32)
    found: NDArray[np.uint16] = word.arrays.positions_between(word.start, word.end).take(at)
    return found
