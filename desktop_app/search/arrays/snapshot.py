"""One state of the index, between two commits. It never changes; safe from any thread.

Every article has a slot: 0, 1, 2 ... in the order of the segments. What is found is said in slots,
as ascending numbers or as one truth value for each. Import this module inside functions only: it
loads numpy.
"""

from __future__ import annotations

import threading
from collections import Counter
from collections.abc import Iterable
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from desktop_app.domain.annotations import ArticleId
from desktop_app.search.arrays import counting
from desktop_app.search.arrays.segment import Opened, Segment
from desktop_app.search.arrays.slots import Slots
from desktop_app.search.arrays.vocabulary import Vocabulary
from desktop_app.search.cache import Cache
from desktop_app.search.forms import Forms
from desktop_app.search.tree import Simple

K1 = 1.2
B = 0.75
_CACHED = 12 << 20
"""Bytes of what words were found to stand in, and of facts, that are kept."""


class Counted(NamedTuple):
    """In which articles some words stand: ascending slots (intp), and how often (float32)."""

    slots: NDArray[np.intp]
    counts: NDArray[np.float32]

    @property
    def nbytes(self) -> int:
        """How much room it takes."""
        return self.slots.nbytes + self.counts.nbytes


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
        self._counted: Cache[tuple[str, Simple], Counted] = Cache(_CACHED)
        self.slots = Slots(self.opened)

    def __len__(self) -> int:
        """Return the number of articles."""
        return len(self.slots.articles)

    @property
    def ids(self) -> frozenset[ArticleId]:
        """The articles of the index."""
        return frozenset(map(ArticleId, self.slots.articles.tolist()))

    def counted(self, field: str, leaf: Simple, forms: Forms) -> Counted:
        """Return in which articles the words of a leaf stand in one field.

        Args:
            field: where they stand.
            leaf: what ``forms`` was made for; kept in mind by it.
            forms: its words.
        """
        known = self._counted.get((field, leaf))
        if known is None:
            known = self._count(field, forms)
            self._counted.put((field, leaf), known, known.nbytes + 200)
        return known

    def norms(self, field: str) -> NDArray[np.float32]:
        """Return what the length of a field adds to the denominator of BM25, by slot.

        Lengths are rounded as Whoosh rounds them, their average is not.
        """
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
        slots, counts = [], []
        for number, segment in enumerate(self.segments):
            runs = forms.runs.get((number, field))
            if runs:
                documents, found = counting.counted(segment, field, runs)
                of_segment = self.slots.of(number).take(documents)
                if self.slots.gone(number):
                    kept = of_segment >= 0
                    of_segment, found = of_segment[kept], found[kept]
                slots.append(of_segment)
                counts.append(found)
        if not slots:
            return Counted(np.zeros(0, np.intp), np.zeros(0, np.float32))
        if len(slots) == 1:
            both = slots[0], counts[0].astype(np.float32)
        else:
            both = np.concatenate(slots), np.concatenate(counts).astype(np.float32)
        return Counted(*(counting.joined(*both) if self.slots.pieces else both))
