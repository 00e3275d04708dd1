"""Where articles and facts lie among the slots of a snapshot. It loads numpy."""

from __future__ import annotations

import threading
from collections.abc import Iterable, Sequence
from functools import cached_property
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from desktop_app.search.arrays.segment import Opened, in_a_row

_SPARSE = 1 << 20


class Slots:
    """The slots of some segments: one for each article, in the order of the segments.

    Safe from any thread.
    """

    def __init__(self, opened: Sequence[Opened]) -> None:
        self._lock = threading.Lock()
        ids = in_a_row([entry.segment.ids for entry in opened], np.int64)
        alive = ~in_a_row([entry.deleted for entry in opened], np.bool_)
        self._alive = alive
        there = ids[alive]
        new = np.ones(len(there), np.bool_)
        np.not_equal(there[1:], there[:-1], out=new[1:])
        self.articles: NDArray[np.int64] = there[new]
        """The article in each slot."""
        self.pieces = not bool(new.all())
        """Whether an article lies in several documents."""
        self._slots = np.full(len(ids), -1, np.intp)
        self._slots[alive] = np.cumsum(new, dtype=np.intp) - 1
        counts = [entry.segment.count for entry in opened]
        ends = np.cumsum(counts, dtype=np.int64).tolist()
        self._bounds = [(end - count, end) for end, count in zip(ends, counts, strict=True)]
        self._gone = [bool(entry.deleted.any()) for entry in opened]
        firsts = [0 if start == end else self._slots.item(start) for start, end in self._bounds]
        self._firsts = [
            None if self.pieces or gone else first
            for first, gone in zip(firsts, self._gone, strict=True)
        ]
        self._known: list[tuple[NDArray[np.int64], Placed]] = []
        self._present: tuple[Placed, Placed, Present] | None = None

    def of(self, number: int) -> NDArray[np.intp]:
        """Return the slot of each document of a segment, -1 for what is gone."""
        start, end = self._bounds[number]
        found: NDArray[np.intp] = self._slots[start:end]
        return found

    def of_some(self, number: int, documents: NDArray[np.uint16]) -> NDArray[Any]:
        """Return the slots of some documents of a segment, -1 for what is gone."""
        first = self._firsts[number]
        if first is None:
            return self.of(number).take(documents)
        if not first:
            return documents
        slots = documents.astype(np.intp)
        slots += first
        return slots

    def first(self, number: int) -> int | None:
        """Return the slot of a segment's first document if the others follow, one for each.

        None if documents are gone, or an article lies in several.
        """
        return self._firsts[number]

    def gone(self, number: int) -> bool:
        """Whether documents of a segment are gone."""
        return self._gone[number]

    def added(self, numbers: Sequence[NDArray[Any]]) -> NDArray[np.int64]:
        """Return by slot what is given for each document of each segment, added up."""
        values: NDArray[np.int64] = in_a_row(numbers, np.int64)[self._alive].astype(np.int64)
        if not self.pieces:
            return values
        slots = self._slots[self._alive]
        firsts = np.searchsorted(slots, np.arange(len(self.articles)))
        found: NDArray[np.int64] = np.add.reduceat(values, firsts)
        return found

    def added_up(self, rows: Iterable[tuple[int, NDArray[Any]]]) -> NDArray[np.float32]:
        """Return by slot what is given for each document of some segments, 0 for all others.

        Args:
            rows: the number of a segment, and the value of each of its documents.
        """
        found = np.zeros(len(self.articles), np.float32)
        for number, values in rows:
            slots = self.of(number)
            if self._gone[number]:
                slots, values = slots[slots >= 0], values[slots >= 0]
            if self.pieces:
                found += np.bincount(slots, values, len(found))
            elif len(slots):
                # Each document has a slot of its own, one after the other.
                found[slots[0] : slots[0] + len(slots)] = values
        return found

    def place(self, ids: NDArray[np.int64]) -> Placed:
        """Return where some articles lie, ``ids`` ascending; the last few answers are kept."""
        with self._lock:
            for known, placed in self._known:
                if known is ids:
                    return placed
        placed = self._placed(ids)
        with self._lock:
            self._known = [(ids, placed), *self._known[: _KEPT - 1]]
        return placed

    def hold(self, article: int) -> bool:
        """Whether an article has a slot."""
        table = self._table
        if table is not None:
            return 0 <= article < len(table) and table.item(article) >= 0
        _, ordered = self._order
        at = int(ordered.searchsorted(article))
        return at < len(ordered) and ordered.item(at) == article

    def present(self, everything: Placed, trash: Placed) -> Present:
        """Return the articles that there are, but for those in the Trash; the last is kept."""
        known = self._present
        if known is None or known[0] is not everything or known[1] is not trash:
            # Of two truth values, the first is greater where only it is true.
            mask = np.greater(everything.mask, trash.mask)
            whole = int(np.count_nonzero(mask)) == len(self.articles)
            self._present = known = everything, trash, Present(mask, whole=whole)
        return known[2]

    def _placed(self, ids: NDArray[np.int64]) -> Placed:
        mask = np.zeros(len(self.articles) + 1, np.bool_)
        if not len(ids):
            return Placed(mask, ids)
        table = self._table
        if table is None:
            order, ordered = self._order
            at = np.searchsorted(ordered, ids)
            at[at == len(ordered)] = 0
            inside = ordered[at] == ids if len(ordered) else np.zeros(len(ids), np.bool_)
            slots = order[at[inside]]
        else:
            near = (ids >= 0) & (ids < len(table))
            found = table[np.where(near, ids, 0)]
            inside = near & (found >= 0)
            slots = found[inside]
        mask[slots] = True
        return Placed(mask, ids[~inside])

    @cached_property
    def _table(self) -> NDArray[np.int32] | None:
        """The slot of each article by its number, None if that would be a long table."""
        articles = self.articles
        if not len(articles) or articles.min() < 0 or articles.max() > 16 * len(articles) + _SPARSE:
            return None
        table = np.full(int(articles.max()) + 1, -1, np.int32)
        table[articles] = np.arange(len(articles), dtype=np.int32)
        return table

    @cached_property
    def _order(self) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
        order = np.argsort(self.articles)
        return order, self.articles[order]


_KEPT = 24


class Placed:
    """Some articles among the slots.

    Attributes:
        mask: bool[slots + 1]; the last is False, for what has no slot.
        outside: ascending ids of those that have none.
    """

    __slots__ = ("mask", "outside")

    def __init__(self, mask: NDArray[np.bool_], outside: NDArray[np.int64]) -> None:
        self.mask = mask
        self.outside = outside


class Present(NamedTuple):
    """The articles that a search may find.

    ``mask`` is as that of ``Placed``; ``whole`` if these are all that have a slot.
    """

    mask: NDArray[np.bool_]
    whole: bool
