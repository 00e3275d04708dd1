"""One state of the index, between two commits. It never changes; safe from any thread.

Every article has a slot: 0, 1, 2 ... in the order of the segments. What is found is said in slots,
as ascending numbers or as one truth value for each. Import this module inside functions only: it
loads numpy.
"""

from __future__ import annotations

import threading
from collections import Counter
from collections.abc import Hashable, Iterable
from typing import Any, TypeAlias

import numpy as np
from numpy.typing import NDArray

from desktop_app.domain.annotations import ArticleId
from desktop_app.search.arrays import counting
from desktop_app.search.arrays.counting import Counted
from desktop_app.search.arrays.segment import Opened, Segment
from desktop_app.search.arrays.slots import Slots
from desktop_app.search.arrays.vocabulary import Vocabulary
from desktop_app.search.cache import Cache
from desktop_app.search.forms import Forms
from desktop_app.search.tree import Simple, anywhere

K1 = 1.2
B = 0.75
_CACHED = 20 << 20
"""Bytes of what words were found to stand in, and of facts, that are kept."""


Standing: TypeAlias = tuple[tuple[str, Counted], ...]
"""In which articles some words stand, by field; fields in which they never do are left out."""


class Snapshot:
    """The articles of the index and their words.

    An article that lies in several pieces counts as one: its counts and lengths are added up.
    """

    def __init__(self, opened: Iterable[Opened], applied: tuple[int, str]) -> None:
        self.applied = applied
        self.opened: tuple[Opened, ...] = tuple(opened)
        self.segments: tuple[Segment, ...] = tuple(entry.segment for entry in self.opened)
        self.vocabulary = Vocabulary(self.segments)
        self._lock = threading.RLock()
        self._norms: dict[str, NDArray[np.float32]] = {}
        self._standing: Cache[Hashable, Standing] = Cache(_CACHED)
        self.slots = Slots(self.opened)

    def __len__(self) -> int:
        """Return the number of articles."""
        return len(self.slots.articles)

    @property
    def ids(self) -> frozenset[ArticleId]:
        """The articles of the index."""
        return frozenset(map(ArticleId, self.slots.articles.tolist()))

    def standing(self, leaf: Simple, forms: Forms) -> Standing:
        """Return in which articles the words of a leaf stand.

        Args:
            leaf: what ``forms`` was made for; kept in mind by it, wherever it stands in a query.
            forms: its words.
        """
        key = anywhere(leaf)
        known = self._standing.get(key)
        if known is None:
            there = {field for _, field in forms.runs}
            known = tuple(
                (field, self._count(field, forms)) for field in leaf.fields if field in there
            )
            self._standing.put(key, known, sum(one.nbytes + 200 for _, one in known) + 200)
        return known

    def norms(self, field: str) -> NDArray[np.float32]:
        """Return what the length of a field adds to the denominator of BM25, by slot.

        Lengths are rounded as Whoosh rounds them, their average is not.
        """
        norms = self._norms.get(field)
        if norms is not None:
            return norms
        with self._lock:
            norms = self._norms.get(field)
            if norms is None:
                lengths = self.slots.added([seg.fields[field].lengths for seg in self.segments])
                average = float(lengths.sum()) / max(1, len(lengths)) or 1.0
                rounded = counting.rounded(lengths)
                norms = (K1 * (1 - B) + K1 * B / average * rounded).astype(np.float32)
                self._norms[field] = norms
            return norms

    def written(self, word: str) -> str:
        """Return how the archive writes a folded word most often."""
        counts: Counter[str] = Counter()
        for segment in self.segments:
            counts.update(segment.written(word))
        return min(counts, key=lambda form: (-counts[form], form != word, form), default=word)

    def _count(self, field: str, forms: Forms) -> Counted:
        parts, rows = [], []
        for number, segment in enumerate(self.segments):
            runs = forms.runs.get((number, field))
            begun = forms.begun.get((number, field))
            counts = segment.fields[field].begun(*begun) if runs and begun else None
            if begun and counts is not None:
                rows.append((number, counts))
                # Other forms of a word that is whole already may begin otherwise.
                runs = [run for run in runs or () if not begun[0] <= run.first < begun[1]]
            if runs:
                documents, counts, words = counting.postings(segment, field, runs)
                slots = self.slots.of_some(number, documents)
                if self.slots.gone(number):
                    kept = slots >= 0
                    slots, counts = slots[kept], counts[kept]
                parts.append((slots, counts, 0 if self.slots.pieces else words))
        if rows:
            every = self._everywhere(rows, whole=not parts)
            for slots, counts, _ in parts:
                every += np.bincount(slots, counts, len(every))
            number = int(np.count_nonzero(every > 0))
            return Counted(number, None, counting.small(every), len(every))
        return counting.counted(parts, len(self))

    def _everywhere(self, rows: list[tuple[int, NDArray[Any]]], *, whole: bool) -> NDArray[Any]:
        """Return counts by slot; ``whole``: nothing will be added to them."""
        if whole and len(self.segments) == 1 and self.slots.first(0) == 0:
            return rows[0][1]
        return self.slots.added_up(rows)
