"""What was found, put in order only as far as somebody looks. It loads numpy.

Safe from any thread.
"""

from __future__ import annotations

from array import array
from collections.abc import Iterator, Sequence
from functools import cached_property
from typing import overload

import numpy as np
from numpy.typing import NDArray

from desktop_app.domain.annotations import ArticleId

TOP, FEW = 500, 64
"""So many are put in order at first: what the list's first page holds, or what is seen of it."""

_SAMPLE = 512
_ALMOST = 6
"""If no more than so many times as many are left, they are put in order at once."""

_SMALL = 1 << 32


class Ranked(Sequence[ArticleId]):
    """Articles, best first and then newest first; without scores newest first.

    Args:
        ids: the articles, each once, in any order.
        scores: how well each fits; None if all fit alike.
        ordered: whether they are in order already, the best first.
        among: which of them are meant, None for all; the scores of all others are 0, of these not.
    """

    def __init__(
        self,
        ids: NDArray[np.int64],
        scores: NDArray[np.float32] | None = None,
        *,
        ordered: bool = False,
        among: NDArray[np.bool_] | None = None,
    ) -> None:
        self._ids, self._scores, self._among = ids, scores, among
        self._count = len(ids) if among is None else int(np.count_nonzero(among))
        self._top: NDArray[np.intp] | None = None
        self._order: NDArray[np.intp] | None = np.arange(len(ids)) if ordered else None

    @cached_property
    def _meant(self) -> tuple[NDArray[np.int64], NDArray[np.float32] | None]:
        """The articles that are meant, and their scores, in any order."""
        if self._among is None:
            return self._ids, self._scores
        places = self._among.nonzero()[0]
        return self._ids.take(places), None if self._scores is None else self._scores.take(places)

    @property
    def unordered(self) -> NDArray[np.int64]:
        """The articles in any order; not to be changed."""
        return self._meant[0]

    def whole(self) -> tuple[NDArray[np.int64], NDArray[np.float32] | None]:
        """Return all articles in order, and their scores; None if all fit alike."""
        ids, scores = self._meant
        if self._order is None and len(ids) and ids.min() >= 0 and ids.max() < _SMALL:
            # A score of 0 or more is ordered as its bits are; sorting numbers is several times
            # faster than sorting places by two keys.
            high = 0 if scores is None else scores.astype(np.float32).view(np.uint32)
            if scores is None or scores.min() >= 0:
                keys = np.sort(np.uint64(_SMALL) * high + ids.astype(np.uint64))[::-1]
                best = np.bitwise_and(keys, np.uint64(_SMALL - 1)).astype(np.int64)
                if scores is None:
                    return best, None
                return best, np.right_shift(keys, 32).astype(np.uint32).view(np.float32)
        places = self.places(slice(None))
        scores = self._scores
        return self._ids[places], None if scores is None else scores[places].astype(np.float32)

    @property
    def scores(self) -> Sequence[float]:
        """The scores in the same order; empty if all fit alike."""
        return Scores(self, self._scores) if self._scores is not None else ()

    def __len__(self) -> int:
        """Return how many articles there are."""
        return self._count

    @overload
    def __getitem__(self, at: int) -> ArticleId: ...
    @overload
    def __getitem__(self, at: slice) -> list[ArticleId]: ...
    def __getitem__(self, at: int | slice) -> ArticleId | list[ArticleId]:
        """Return an article, or a list of some."""
        found = self._ids[self.places(at)]
        if isinstance(at, slice):
            some: list[ArticleId] = found.tolist()
            return some
        return ArticleId(int(found))

    def __iter__(self) -> Iterator[ArticleId]:
        """Yield the articles in order."""
        return iter(self[:])

    def __contains__(self, article: object) -> bool:
        """Whether an article was found."""
        return isinstance(article, int) and bool((self.unordered == article).any())

    def __eq__(self, other: object) -> bool:
        """Whether another sequence holds the same articles in the same order."""
        return isinstance(other, Sequence) and self[:] == list(other)

    __hash__ = None  # type: ignore[assignment] # like a list

    def __repr__(self) -> str:
        """Return what a list of the articles looks like."""
        return f"Ranked({self[:]})"

    def index(self, article: object, start: int = 0, stop: int | None = None) -> int:
        """Return the place of an article, without putting the others in order.

        Raises:
            ValueError: it is not there.
        """
        at = np.flatnonzero(self.unordered == (article if isinstance(article, int) else -1))
        if not len(at):
            raise ValueError(article)
        if self._order is not None:
            place = int(np.flatnonzero(self._ids[self._order] == article)[0])
        else:
            ids, scores = self._meant
            before = ids > ids[at[0]]
            if scores is not None:
                score = scores[at[0]]
                before = (scores > score) | ((scores == score) & before)
            place = int(np.count_nonzero(before))
        if not start <= place < (len(self) if stop is None else stop):
            raise ValueError(article)
        return place

    @overload
    def places(self, at: int) -> np.intp: ...
    @overload
    def places(self, at: slice) -> NDArray[np.intp]: ...
    def places(self, at: int | slice) -> np.intp | NDArray[np.intp]:
        """Return where among the given ids what stands at a place, or a slice, of the order is."""
        if self._order is None:
            start, last, step = at.indices(len(self)) if isinstance(at, slice) else (at, at + 1, 1)
            if step > 0 and start >= 0 and last <= TOP < len(self):
                if self._top is None or len(self._top) < last:
                    count = TOP if last > FEW else min(FEW, TOP)
                    self._top = _best(self._ids, self._scores, count)
                # What is counted from the end is not counted from the end of these.
                wanted = slice(start, last, step) if isinstance(at, slice) else at
                top: np.intp | NDArray[np.intp] = self._top[wanted]
                return top
            among = self._among
            places = np.arange(len(self)) if among is None else among.nonzero()[0]
            self._order = _sorted(self._ids, self._scores, places)
        found: np.intp | NDArray[np.intp] = self._order[at]
        return found


class Scores(Sequence[float]):
    """The scores of what was found, in its order."""

    def __init__(self, ranked: Ranked, scores: NDArray[np.float32]) -> None:
        self._ranked, self._scores = ranked, scores

    def __len__(self) -> int:
        """Return how many there are."""
        return len(self._ranked)

    @overload
    def __getitem__(self, at: int) -> float: ...
    @overload
    def __getitem__(self, at: slice) -> list[float]: ...
    def __getitem__(self, at: int | slice) -> float | list[float]:
        """Return a score, or a list of some."""
        found = self._scores[self._ranked.places(at)]
        if isinstance(at, slice):
            some: list[float] = found.tolist()
            return some
        return float(found)

    def __iter__(self) -> Iterator[float]:
        """Yield the scores in order."""
        return iter(self[:])

    def __eq__(self, other: object) -> bool:
        """Whether another sequence holds the same scores in the same order."""
        return isinstance(other, Sequence) and self[:] == list(other)

    __hash__ = None  # type: ignore[assignment] # like a list


def _best(
    ids: NDArray[np.int64], scores: NDArray[np.float32] | None, count: int
) -> NDArray[np.intp]:
    """Return the places of the first ones, in order."""
    keys = ids if scores is None else scores
    places: NDArray[np.intp] | None = None
    step = len(keys) // _SAMPLE
    if step > 2 * count // _SAMPLE + 1:
        # Of a sample, twice as large a share as is wanted: all wanted are above its least.
        sample = np.sort(keys[::step])
        least = sample[-min(len(sample), 2 * count // step + 8)]
        places = (keys >= least).nonzero()[0]
        if count <= len(places) <= _ALMOST * count:
            return _sorted(ids, scores, places)[:count]
        if len(places) < count:
            places = None
    some = keys if places is None else keys.take(places)
    least = np.partition(some, len(some) - count)[len(some) - count]
    best = (some >= least).nonzero()[0]
    return _sorted(ids, scores, best if places is None else places.take(best))[:count]


def _sorted(
    ids: NDArray[np.int64], scores: NDArray[np.float32] | None, places: NDArray[np.intp]
) -> NDArray[np.intp]:
    some = ids.take(places)
    if scores is None:
        return places.take(np.argsort(-some))
    return places.take(np.lexsort((-some, -scores.take(places))))


def unordered(ids: Sequence[int]) -> NDArray[np.int64]:
    """Return some articles as an array, in any order; it is not to be changed."""
    if isinstance(ids, Ranked):
        return ids.unordered
    if isinstance(ids, array):
        return np.frombuffer(ids, np.int64) if len(ids) else np.zeros(0, np.int64)
    return np.array(ids, np.int64)


def in_order(ids: Sequence[int], order: NDArray[np.int64]) -> Ranked:
    """Return some articles in another order; those that are not in it are left out.

    Args:
        ids: the articles.
        order: all articles in that order.
    """
    some = unordered(ids)
    wanted = np.zeros(int(max(some.max(initial=0), order.max(initial=0))) + 1, np.bool_)
    wanted[some] = True
    return Ranked(order[wanted[order]], ordered=True)
