"""Words side by side, or near one another, in all the articles of a snapshot at once.

Every position of a field in a segment gets a number of its own, so that neighbours differ by one
and positions of different articles by more. Import this module inside functions only: it loads
numpy. The same for one text, with places: ``phrases``.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from typing import Any, NamedTuple, TypeAlias

import numpy as np
from numpy.typing import NDArray

from desktop_app.jobs import JobContext
from desktop_app.search.arrays import probing
from desktop_app.search.arrays.probing import among
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

_FEW = 8
"""Of so many times as many documents, those that are wanted are looked up one by one."""

_ROOM = 64 << 20
_SMALL = 1 << 31

Numbers: TypeAlias = NDArray[np.signedinteger[Any]]


class Places(NamedTuple):
    """Where the words of a slot stand: numbers of the first and last position.

    ``simple``: the first ones ascend, none twice, and are the last ones as well.
    """

    firsts: Numbers
    lasts: Numbers
    simple: bool


class Rooms(NamedTuple):
    """How the positions of some documents are numbered.

    ``documents`` ascend, ``bases`` are the numbers of their first positions; ``of`` gives these
    by document, ``size`` is how many numbers there are.
    """

    documents: NDArray[np.intp]
    bases: Numbers
    of: Numbers
    size: int

    def documents_of(self, numbers: Numbers) -> NDArray[np.intp]:
        """Return the documents in which some positions lie."""
        return self.documents[self.bases.searchsorted(numbers, "right") - 1]


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
            first = self._snapshot.slots.first(number)
            if first is not None:
                documents = wanted[first : first + segment.count]
            else:
                documents = wanted[self._snapshot.slots.of(number)]
            if np.count_nonzero(documents):
                stands = self._in_segment(number, segment, field, phrase, documents)
                if first is not None:
                    found[stands + first] = True
                else:
                    found[self._snapshot.slots.of(number)[stands]] = True
        found[-1] = False
        return found

    def _in_segment(
        self,
        number: int,
        segment: Segment,
        field: str,
        phrase: Phrase,
        wanted: NDArray[np.bool_],
    ) -> NDArray[np.intp]:
        words = self._single_words(number, segment, field, phrase)
        if words:
            documents, seen = probing.side_by_side(words, wanted)
            self._spend(seen, phrase)
            return documents
        rooms = self._rooms(segment, field, wanted, _APART if phrase.within else 1)
        places: dict[Simple, Places] = {}
        for slot in dict.fromkeys(phrase.slots):
            runs = self._forms[slot].runs.get((number, field), ())
            places[slot] = self._places(segment, field, runs, wanted, rooms)
            self._spend(len(places[slot].firsts) * (4 if phrase.within else 1), phrase)
        if phrase.within:
            found = _near(phrase, places)
        else:
            found = _adjacent([places[slot] for slot in phrase.slots], rooms.size)
        return rooms.documents_of(found)

    def _single_words(
        self, number: int, segment: Segment, field: str, phrase: Phrase
    ) -> list[probing.Places]:
        """Return where the words of a phrase stand if each is one.

        Otherwise, and for what may lie in pieces or reach further, nothing.
        """
        if phrase.within or self._snapshot.slots.pieces:
            return []
        arrays = segment.fields[field]
        continued = arrays.lexicon.continued
        found = []
        for slot in phrase.slots:
            runs = self._forms[slot].runs.get((number, field), ())
            if len(runs) != 1 or runs[0].end - runs[0].first != 1:
                return []
            word = runs[0].first
            if len(continued) and (continued == word + 1).any():
                return []
            found.append(word)
        return [probing.places(arrays, word) for word in found]

    def _spend(self, places: int, phrase: Phrase) -> None:
        """Count places that were looked at.

        Raises:
            TooWide: they are too many.
        """
        self._left -= places
        if self._left < 0:
            words = " ".join(slot.text for slot in phrase.slots)
            raise TooWide(f"“{words}” is of words too common to be looked for that often.")

    def _rooms(self, segment: Segment, field: str, wanted: NDArray[np.bool_], apart: int) -> Rooms:
        """Number the positions of the documents that are wanted.

        The pieces of an article go on from one another.
        """
        documents = wanted.nonzero()[0]
        rooms = segment.fields[field].lengths[documents].astype(np.int64) + apart
        if self._snapshot.slots.pieces:
            ids, starts = segment.ids[documents], segment.bases[documents].astype(np.int64)
            goes_on = np.flatnonzero(ids[1:] == ids[:-1])
            rooms[goes_on] = starts[goes_on + 1] - starts[goes_on]
        ends = np.cumsum(rooms)
        size = int(ends[-1])
        kind: type[np.signedinteger[Any]] = np.int32 if size < _SMALL else np.int64
        bases = (ends - rooms).astype(kind)
        of: Numbers = np.zeros(segment.count, kind)
        of[documents] = bases
        return Rooms(documents, bases, of, size)

    def _places(
        self,
        segment: Segment,
        field: str,
        runs: Sequence[Run],
        wanted: NDArray[np.bool_],
        rooms: Rooms,
    ) -> Places:
        continued = segment.fields[field].lexicon.continued
        firsts, lasts = [], []
        for first, end, _ in runs:
            # Only the last word of a run can reach further: what says so comes right after it.
            at = int(np.searchsorted(continued, end))
            glued = at < len(continued) and continued[at] == end
            for lo, hi in [(first, end - 1), (end - 1, end)] if glued else [(first, end)]:
                if lo < hi:
                    firsts.append(_positions(segment, field, lo, hi, wanted, rooms))
                    lasts.append(firsts[-1])
            if glued:
                further = _positions(segment, field, end, end + 1, wanted, rooms)
                lasts[-1] = _last(firsts[-1], further)
        if len(firsts) == 1 and lasts[0] is firsts[0] and runs[0].end - runs[0].first == 1:
            return Places(firsts[0], firsts[0], simple=True)
        if not firsts:
            return Places(rooms.bases[:0], rooms.bases[:0], simple=True)
        joined = np.concatenate(firsts)
        order = np.argsort(joined, kind="stable")
        return Places(joined[order], np.concatenate(lasts)[order], simple=False)


def _positions(
    segment: Segment,
    field: str,
    first: int,
    end: int,
    wanted: NDArray[np.bool_],
    rooms: Rooms,
) -> Numbers:
    """Return the numbers of the positions of some words side by side."""
    arrays = segment.fields[field]
    lo, hi = arrays.starts.item(first), arrays.starts.item(end)
    documents, counts = arrays.documents[lo:hi], arrays.counts[lo:hi]
    places = arrays.place_starts
    positions = arrays.positions_between(places.item(first), places.item(end))
    if end - first == 1 and len(rooms.documents) * _FEW < len(documents):
        some = rooms.documents.astype(documents.dtype)
        at = documents.searchsorted(some)
        at[at == len(documents)] = 0
        at = at[documents.take(at) == some]
        ends = np.cumsum(counts, dtype=np.intp)
        documents, counts = documents.take(at), counts.take(at)
        starts = ends.take(at) - counts
        # From each start on as many as are counted there.
        after = np.cumsum(counts, dtype=np.intp)
        begins = (starts - (after - counts)).repeat(counts)
        positions = positions.take(begins + np.arange(len(begins)))
    else:
        kept = wanted.take(documents)
        if np.count_nonzero(kept) < len(kept):
            positions = positions[kept.repeat(counts)]
            documents, counts = documents[kept], counts[kept]
    numbers: Numbers = rooms.of.take(documents).repeat(counts)
    numbers += positions.astype(numbers.dtype)
    return numbers


def _last(firsts: Numbers, further: Numbers) -> Numbers:
    """Return how far each of some words reaches."""
    lasts = firsts
    while True:
        reaches = among(lasts + 1, further)
        if not reaches.any():
            return lasts
        lasts = lasts + reaches


def _adjacent(slots: Sequence[Places], size: int) -> Numbers:
    """Return where a word of each slot has followed one of the slot before: the last positions."""
    ends, ordered = slots[0].lasts, slots[0].simple
    room: NDArray[np.bool_] | None = None
    for places in slots[1:]:
        small = min(len(ends), len(places.firsts))
        if not small:
            return ends[:0]
        nexts = ends + 1
        if small * _DENSE > size and size < _ROOM:
            if room is None:
                room = np.zeros(size + 2, np.bool_)
            room[nexts] = True
            follows = room.take(places.firsts)
            room[nexts] = False
        elif places.simple and len(places.firsts) > 4 * len(ends):
            ends = nexts[among(nexts, places.firsts)]
            continue
        else:
            follows = among(places.firsts, nexts if ordered else np.unique(nexts))
        ends, ordered = places.lasts[follows], places.simple
    return ends


def _near(phrase: Phrase, places: Mapping[Simple, Places]) -> Numbers:
    """Return from where on all words of a phrase stand near enough, in any order."""
    needed = Counter(slot.text for slot in phrase.slots)
    slots = {slot.text: places[slot] for slot in reversed(phrase.slots)}
    limit = phrase.within + len(phrase.slots) - 2
    numbers = [
        slots[text].firsts if slots[text].simple else np.unique(slots[text].firsts)
        for text in needed
    ]
    if any(len(found) < count for found, count in zip(numbers, needed.values(), strict=True)):
        return numbers[0][:0]
    lefts = np.concatenate(numbers)
    for found, count in zip(numbers, needed.values(), strict=True):
        # From each word on to the right: where does the last one that is needed stand?
        at = np.searchsorted(found, lefts) + count - 1
        fits = at < len(found)
        fits &= found[np.minimum(at, len(found) - 1)] - lefts <= limit
        lefts = lefts[fits]
    return lefts
