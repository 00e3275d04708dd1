"""Words side by side, or near one another, in all the articles of a snapshot at once.

Every position of a field in a segment gets a number of its own, so that neighbours differ by one
and positions of different articles by more. Import this module inside functions only: it loads
numpy. The same for one text, with places: ``phrases``.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from desktop_app.jobs import JobContext
from desktop_app.search.arrays.segment import Segment
from desktop_app.search.arrays.snapshot import Snapshot
from desktop_app.search.forms import Forms, Run, TooWide
from desktop_app.search.tree import Phrase, Simple

_APART = 11_000
"""More than two words of a query can be asked to stand apart."""

MAX_PLACES = 8_000_000
"""Places that one query may have looked at."""

_DENSE = 256
"""With more places than one in so many, a truth value for every position is faster."""

_ROOM = 64 << 20


class Places(NamedTuple):
    """Where the words of a slot stand: numbers of the first and last position, and documents.

    ``simple``: the first ones ascend, none twice, and are the last ones as well.
    """

    firsts: NDArray[np.int64]
    lasts: NDArray[np.int64]
    documents: NDArray[Any]
    simple: bool


class Nearness:
    """Looks for the phrases of one query; for one thread.

    Args:
        snapshot: the state of the index.
        forms: the words of each slot.
        context: asked often whether to stop.
    """

    def __init__(
        self, snapshot: Snapshot, forms: Mapping[Simple, Forms], context: JobContext
    ) -> None:
        self._snapshot = snapshot
        self._forms = forms
        self._context = context
        self._left = MAX_PLACES

    def among(self, wanted: NDArray[np.bool_], field: str, phrase: Phrase) -> NDArray[np.bool_]:
        """Return those of some articles in which a phrase stands in one field.

        Args:
            wanted: by slot; one more at the end, which is False.
            field: where it is to stand.
            phrase: its words.

        Raises:
            TooWide: the words of all phrases stand in too many places.
        """
        found = np.zeros(len(wanted), np.bool_)
        for number, segment in enumerate(self._snapshot.segments):
            self._context.checkpoint()
            slots = self._snapshot.slots.of(number)
            documents = wanted[slots]
            if documents.any():
                stands = self._in_segment(number, segment, field, phrase, documents)
                found[slots[stands]] = True
        found[-1] = False
        return found

    def _in_segment(
        self,
        number: int,
        segment: Segment,
        field: str,
        phrase: Phrase,
        wanted: NDArray[np.bool_],
    ) -> NDArray[Any]:
        bases, size = _bases(segment, field, wanted, _APART if phrase.within else 1)
        places: dict[Simple, Places] = {}
        for slot in dict.fromkeys(phrase.slots):
            runs = self._forms[slot].runs.get((number, field), ())
            places[slot] = self._places(segment, field, runs, wanted, bases)
            self._left -= len(places[slot].firsts) * (4 if phrase.within else 1)
            if self._left < 0:
                words = " ".join(slot.text for slot in phrase.slots)
                raise TooWide(f"“{words}” is of words too common to be looked for that often.")
        if phrase.within:
            return _near(phrase, places)
        return _adjacent([places[slot] for slot in phrase.slots], size)

    def _places(
        self,
        segment: Segment,
        field: str,
        runs: Sequence[Run],
        wanted: NDArray[np.bool_],
        bases: NDArray[np.int64],
    ) -> Places:
        continued = segment.fields[field].lexicon.continued
        firsts, lasts, documents = [], [], []
        for first, end, _ in runs:
            # Only the last word of a run can reach further: what says so comes right after it.
            at = int(np.searchsorted(continued, end))
            glued = at < len(continued) and continued[at] == end
            for lo, hi in [(first, end - 1), (end - 1, end)] if glued else [(first, end)]:
                if lo == hi:
                    continue
                where, numbers = _positions(segment, field, lo, hi, wanted, bases)
                firsts.append(where)
                documents.append(numbers)
                lasts.append(where)
            if glued:
                further, _ = _positions(segment, field, end, end + 1, wanted, bases)
                lasts[-1] = _last(firsts[-1], further)
        if len(firsts) == 1:
            simple = lasts[0] is firsts[0] and runs[0].end - runs[0].first == 1
            if simple:
                return Places(firsts[0], firsts[0], documents[0], simple=True)
        if not firsts:
            none = np.zeros(0, np.int64)
            return Places(none, none, none, simple=True)
        joined = np.concatenate(firsts)
        order = np.argsort(joined, kind="stable")
        return Places(
            joined[order],
            np.concatenate(lasts)[order],
            np.concatenate(documents)[order],
            simple=False,
        )


def _bases(
    segment: Segment, field: str, wanted: NDArray[np.bool_], apart: int
) -> tuple[NDArray[np.int64], int]:
    """Return the number of each document's first position, and how many numbers there are.

    Documents that are not wanted take no room. The pieces of an article go on from one another.
    """
    rooms = np.where(wanted, segment.fields[field].lengths.astype(np.int64) + apart, 0)
    ids = segment.ids
    goes_on = np.zeros(segment.count, np.bool_)
    np.equal(ids[1:], ids[:-1], out=goes_on[:-1])
    goes_on &= wanted
    further = np.diff(segment.bases.astype(np.int64), append=0)
    rooms[goes_on] = further[goes_on]
    bases = np.cumsum(rooms) - rooms
    return bases, int(rooms.sum())


def _positions(
    segment: Segment,
    field: str,
    first: int,
    end: int,
    wanted: NDArray[np.bool_],
    bases: NDArray[np.int64],
) -> tuple[NDArray[np.int64], NDArray[Any]]:
    """Return the numbers of the positions of some words side by side, and their documents."""
    arrays = segment.fields[field]
    lo, hi = int(arrays.starts[first]), int(arrays.starts[end])
    documents = arrays.documents[lo:hi]
    counts = arrays.counts[lo:hi].astype(np.int64)
    start = int(arrays.place_starts[first])
    kept = wanted[documents]
    if kept.all():
        documents = np.repeat(documents, counts)
        stop = int(arrays.place_starts[end])
        return bases[documents] + arrays.positions[start:stop], documents
    starts = np.cumsum(counts) - counts + start
    documents, counts, starts = documents[kept], counts[kept], starts[kept]
    before = np.cumsum(counts) - counts
    places = np.repeat(starts - before, counts) + np.arange(int(counts.sum()))
    documents = np.repeat(documents, counts)
    return bases[documents] + arrays.positions[places], documents


def _last(firsts: NDArray[np.int64], further: NDArray[np.int64]) -> NDArray[np.int64]:
    """Return how far each of some words reaches."""
    lasts = firsts
    while True:
        reaches = among(lasts + 1, further)
        if not reaches.any():
            return lasts
        lasts = lasts + reaches


def among(numbers: NDArray[np.int64], known: NDArray[np.int64]) -> NDArray[np.bool_]:
    """Return which of some numbers are among others, which ascend."""
    if not len(known):
        return np.zeros(len(numbers), np.bool_)
    at = np.searchsorted(known, numbers)
    at[at == len(known)] = 0
    found: NDArray[np.bool_] = known[at] == numbers
    return found


def _adjacent(slots: Sequence[Places], size: int) -> NDArray[Any]:
    """Return the documents in which a word of each slot follows one of the slot before."""
    ends, documents = slots[0].lasts, slots[0].documents
    ordered = slots[0].simple
    room: NDArray[np.bool_] | None = None
    for places in slots[1:]:
        small = min(len(ends), len(places.firsts))
        if not small:
            return documents[:0]
        if small * _DENSE > size and size < _ROOM:
            if room is None:
                room = np.zeros(size + 2, np.bool_)
            room[ends + 1] = True
            follows = room[places.firsts]
            room[ends + 1] = False
        elif places.simple and len(places.firsts) > 4 * len(ends):
            at = np.searchsorted(places.firsts, ends + 1)
            at[at == len(places.firsts)] = 0
            at = at[places.firsts[at] == ends + 1]
            ends, documents, ordered = places.firsts[at], places.documents[at], False
            continue
        else:
            follows = among(places.firsts, (ends if ordered else np.unique(ends)) + 1)
        ends, documents = places.lasts[follows], places.documents[follows]
        ordered = places.simple
    return documents


def _near(phrase: Phrase, places: Mapping[Simple, Places]) -> NDArray[Any]:
    """Return the documents in which all words of a phrase stand near enough, in any order."""
    needed = Counter(slot.text for slot in phrase.slots)
    slots = {slot.text: slot for slot in reversed(phrase.slots)}
    limit = phrase.within + len(phrase.slots) - 2
    numbers = []
    for text in needed:
        found = places[slots[text]].firsts
        numbers.append(found if places[slots[text]].simple else np.unique(found))
    if any(len(found) < count for found, count in zip(numbers, needed.values(), strict=True)):
        return np.zeros(0, np.int64)
    lefts = np.concatenate(numbers)
    fits = np.ones(len(lefts), np.bool_)
    for found, count in zip(numbers, needed.values(), strict=True):
        # From each word on to the right: where does the last one that is needed stand?
        at = np.searchsorted(found, lefts) + count - 1
        enough = at < len(found)
        fits &= enough
        fits &= found[np.minimum(at, len(found) - 1)] - lefts <= limit
    firsts = {slot: places[slot] for slot in slots.values()}
    documents = np.concatenate([_documents(firsts[slots[text]]) for text in needed])
    return documents[fits]


def _documents(places: Places) -> NDArray[Any]:
    """Return the documents of the first positions, each of these once."""
    if places.simple:
        return places.documents
    _, at = np.unique(places.firsts, return_index=True)
    return places.documents[at]
