"""A tree into articles and scores.

Scores are BM25F in its simple form, as Whoosh has it: BM25 (Robertson and Zaragoza, "The
Probabilistic Relevance Framework: BM25 and Beyond", 2009) of each field, times the field's
boost, added up. A word and its other forms, and all words of a pattern, count as one word.

First it is found out which articles are meant, as one truth value for each; then those are
scored. Import this module inside functions only: it loads numpy.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from dataclasses import replace
from functools import reduce
from typing import TYPE_CHECKING, TypeAlias

import numpy as np
from numpy.typing import NDArray

from desktop_app.domain.annotations import ArticleId
from desktop_app.domain.filters import Filter, State, StateIs
from desktop_app.jobs import JobContext
from desktop_app.search.arrays.nearness import Nearness
from desktop_app.search.arrays.ranking import Ranked
from desktop_app.search.arrays.slots import Placed
from desktop_app.search.arrays.snapshot import K1, Counted, Snapshot
from desktop_app.search.arrays.vocabulary import Budget
from desktop_app.search.forms import Forms
from desktop_app.search.schema import BOOSTS
from desktop_app.search.tree import (
    And,
    Everything,
    Facts,
    Fuzzy,
    Node,
    Not,
    Or,
    Pattern,
    Phrase,
    Simple,
    Word,
    ends,
    filters,
)

if TYPE_CHECKING:
    Ids: TypeAlias = Collection[ArticleId] | NDArray[np.int64]

TRASH = StateIs(State.TRASHED)

_FEW = 16
"""Of so many times as many, it is faster to look for those that were found."""

_MANY = 8
"""If a word stands in more than one in so many articles, all are scored."""

Mask: TypeAlias = NDArray[np.bool_]
"""Which articles are meant, by slot; one more at the end, which is False."""


def expansions(tree: Node, snapshot: Snapshot, context: JobContext) -> dict[Simple, Forms]:
    """Return the words that each word and pattern of a query stands for.

    Raises:
        TooWide: they are too many.
        Cancelled: the search was called off.
    """
    found: dict[Simple, Forms] = {}
    budget = Budget()
    for leaf in dict.fromkeys(_simple(tree)):
        context.checkpoint()
        found[leaf] = snapshot.vocabulary.expand(leaf, budget)
    return found


def _simple(tree: Node) -> Iterator[Simple]:
    for end in ends(tree):
        if isinstance(end, Phrase):
            yield from end.slots
        elif isinstance(end, Simple):
            yield end


def is_ranked(node: Node) -> bool:
    """Whether articles are found by words, so that some fit better than others."""
    match node:
        case And(parts) | Or(parts):
            return any(is_ranked(part) for part in parts)
        case Not() | Facts() | Everything():
            return False
    return True


class Evaluation:
    """Carries out one search on one snapshot; for one thread.

    Args:
        snapshot: the state of the index.
        forms: what ``expansions`` gave for the tree.
        tree: what is to be found.
        scope: facts that every article must fit.
        matching: answers facts; asked once for each.
        everything: all articles, those in the Trash included; no others are found.
        context: asked often whether to stop.
    """

    def __init__(
        self,
        snapshot: Snapshot,
        forms: Mapping[Simple, Forms],
        tree: Node,
        scope: Sequence[Filter],
        matching: Callable[[Filter], Ids],
        everything: Callable[[], Ids],
        context: JobContext,
    ) -> None:
        self._snapshot = snapshot
        self._forms = forms
        self._tree = tree
        self._scope = scope
        self._context = context
        self._nearness = Nearness(snapshot, forms, context)
        self._masks: dict[Node, Mask] = {}
        self._meant: Mask = np.zeros(0, np.bool_)
        self._found: NDArray[np.intp] = np.zeros(0, np.intp)
        self._keys: dict[Simple, Simple] = {}
        self._phrases: dict[Phrase, list[tuple[str, Mask]]] = {}
        placed: dict[Filter, Placed] = {}
        known = snapshot.slots.place(_ascending(everything()))
        for wanted in dict.fromkeys((*scope, TRASH, *filters(tree, denied=True))):
            context.checkpoint()
            placed[wanted] = snapshot.slots.place(_ascending(matching(wanted)))
        # What the index does not hold yet has slots behind those that it holds.
        self._outside: NDArray[np.int64] = known.outside
        self._size = len(snapshot) + len(self._outside) + 1
        self._everything = self._mask(known)
        self._placed = {wanted: self._mask(found) for wanted, found in placed.items()}

    def run(self, trash: bool) -> Ranked:
        """Return the articles that the tree stands for, in the scope and best first.

        Args:
            trash: whether what lies in the Trash is meant as well.

        Raises:
            Cancelled: the search was called off.
            TooWide: a phrase is of too many too common words.
        """
        meant = self.mask(self._tree) & self._everything
        for wanted in self._scope:
            meant &= self._placed[wanted]
        if not trash:
            meant &= ~self._placed[TRASH]
        slots = np.flatnonzero(meant)
        ids = self._snapshot.slots.articles
        if len(self._outside):
            ids = np.concatenate([ids, self._outside])
        if not is_ranked(self._tree):
            return Ranked(ids[slots])
        scores = np.zeros(self._size, np.float32)
        if len(slots):
            self._meant, self._found = meant, slots
            self._score(self._tree, meant, scores)
        return Ranked(ids.take(slots), scores.take(slots))

    def mask(self, node: Node) -> Mask:
        """Return which articles a tree stands for, facts aside all that the index holds."""
        found = self._masks.get(node)
        if found is None:
            self._context.checkpoint()
            found = self._masks[node] = self._run(node)
        return found

    def hits(self, leaf: Simple, forms: Forms | None = None) -> int:
        """Return in how many articles a word stands; ``forms`` as for ``counted``."""
        if forms is None:
            return int(np.count_nonzero(self.mask(leaf)))
        return int(np.count_nonzero(self._anywhere(leaf, forms)))

    def _run(self, node: Node) -> Mask:
        match node:
            case And(parts):
                found = self._everything
                for at, part in enumerate(sorted(parts, key=_cost)):
                    mask = self.mask(part)
                    found = mask if not at else found & mask
                    if not found.any():
                        break
                return found
            case Or(parts):
                return reduce(np.logical_or, map(self.mask, parts))
            case Not(part):
                return self._everything & ~self.mask(part)
            case Facts(wanted):
                return self._placed[wanted]
            case Everything():
                return self._everything
            case Phrase():
                return self._phrase(node)
            case _:
                return self._anywhere(node, self._forms[node])

    def _anywhere(self, leaf: Simple, forms: Forms) -> Mask:
        found = np.zeros(self._size, np.bool_)
        for field in _standing(leaf, forms):
            found[self._counted(field, leaf, forms).slots] = True
        return found

    def _counted(self, field: str, leaf: Simple, forms: Forms | None = None) -> Counted:
        key = self._keys.get(leaf)
        if key is None:
            key = self._keys[leaf] = anywhere(leaf)
        return self._snapshot.counted(field, key, forms or self._forms[leaf])

    def _phrase(self, phrase: Phrase) -> Mask:
        of_field: list[tuple[str, Mask]] = []
        fields = [set(_standing(slot, self._forms[slot])) for slot in phrase.slots]
        for field in phrase.fields:
            if not all(field in there for there in fields):
                continue
            both = None
            for slot in dict.fromkeys(phrase.slots):
                mask = np.zeros(self._size, np.bool_)
                mask[self._counted(field, slot).slots] = True
                both = mask if both is None else both & mask
            if both is not None and both.any():
                of_field.append((field, self._nearness.among(both, field, phrase)))
        self._phrases[phrase] = of_field
        found = np.zeros(self._size, np.bool_)
        for _, mask in of_field:
            found |= mask
        return found

    def _score(self, node: Node, meant: Mask, scores: NDArray[np.float32]) -> None:
        """Add the scores of those articles that are meant; of what is not found, they may be any.

        A word needs no telling where it stands, so a mask is only made for what has several.
        """
        self._context.checkpoint()
        match node:
            case And(parts) | Or(parts):
                for part in filter(is_ranked, parts):
                    whole = isinstance(node, And) or isinstance(part, Word | Pattern | Fuzzy)
                    self._score(part, meant if whole else meant & self.mask(part), scores)
            case Not() | Facts() | Everything():
                return
            case Phrase():
                self.mask(node)
                for field, found in self._phrases[node]:
                    for slot in node.slots:
                        self._add(field, self._counted(field, slot), meant & found, scores)
            case _:
                for field in _standing(node, self._forms[node]):
                    self._add(field, self._counted(field, node), meant, scores)

    def _add(self, field: str, counted: Counted, meant: Mask, scores: NDArray[np.float32]) -> None:
        slots, counts = counted
        if not len(slots):
            return
        idf = math.log(len(self._snapshot) / (len(slots) + 1)) + 1
        weight = np.float32(BOOSTS[field] * idf * (K1 + 1))
        norms, found = self._snapshot.norms(field), self._found
        if len(found) * _FEW < len(slots):
            at = np.searchsorted(slots, found)
            at[at == len(slots)] = 0
            there = slots.take(at) == found
            there &= meant.take(found)
            slots, counts = found[there], counts.take(at[there])
        elif len(slots) * _MANY > len(norms):
            # All at once is faster than to pick so many.
            every = np.zeros(len(norms), np.float32)
            every[slots] = counts
            added = weight * every / (every + norms)
            if meant is not self._meant:
                added *= meant[: len(norms)]
            scores[: len(norms)] += added
            return
        else:
            kept = meant.take(slots)
            if not kept.all():
                slots, counts = slots[kept], counts[kept]
        scores[slots] += weight * counts / (counts + norms.take(slots))

    def _mask(self, placed: Placed) -> Mask:
        if not len(self._outside):
            return placed.mask
        mask = np.zeros(self._size, np.bool_)
        mask[: len(placed.mask) - 1] = placed.mask[:-1]
        if len(placed.outside):
            at = np.searchsorted(self._outside, placed.outside)
            at[at == len(self._outside)] = 0
            known = self._outside[at] == placed.outside
            mask[len(self._snapshot) + at[known]] = True
        return mask


def _cost(node: Node) -> int:
    """Return what is to be tried late: words that must not stand there, then phrases."""
    return 2 if isinstance(node, Not) else int(isinstance(node, Phrase))


def _standing(leaf: Simple, forms: Forms) -> list[str]:
    """Return those fields of a leaf in which any of its words stands at all."""
    there = {field for _, field in forms.runs}
    return [field for field in leaf.fields if field in there]


def anywhere(leaf: Simple) -> Simple:
    """Return the same leaf wherever it stands in the query: its answer is the same."""
    return replace(leaf, start=0, end=0) if isinstance(leaf, Word) else leaf


def _ascending(ids: Ids) -> NDArray[np.int64]:
    if isinstance(ids, np.ndarray):
        return ids
    return np.array(sorted(ids), np.int64)
