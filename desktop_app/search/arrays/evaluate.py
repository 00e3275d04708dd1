"""A tree into articles and scores.

Scores are BM25F in its simple form, as Whoosh has it: BM25 (Robertson and Zaragoza, "The
Probabilistic Relevance Framework: BM25 and Beyond", 2009) of each field, times the field's
boost, added up. A word and its other forms, and all words of a pattern, count as one word.

First it is found out which articles are meant, as one truth value for each; then those are
scored. Import this module inside functions only: it loads numpy.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence
from functools import reduce
from typing import TYPE_CHECKING, TypeAlias

import numpy as np
from numpy.typing import NDArray

from desktop_app.domain.annotations import ArticleId
from desktop_app.domain.filters import Filter, State, StateIs
from desktop_app.jobs import JobContext
from desktop_app.search.arrays.nearness import Nearness
from desktop_app.search.arrays.ranking import Ranked
from desktop_app.search.arrays.scoring import is_ranked, weights
from desktop_app.search.arrays.slots import Placed
from desktop_app.search.arrays.snapshot import Snapshot, Standing
from desktop_app.search.arrays.vocabulary import Budget
from desktop_app.search.forms import Forms
from desktop_app.search.tree import (
    And,
    Either,
    Everything,
    Facts,
    Leaf,
    Node,
    Not,
    Or,
    Phrase,
    Simple,
    ends,
    filters,
)

if TYPE_CHECKING:
    Ids: TypeAlias = Collection[ArticleId] | NDArray[np.int64]

TRASH = StateIs(State.TRASHED)

_OWN: Mapping[str, int] = {}
"""Each word weighs as it stands itself."""

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


def _simple(tree: Node) -> list[Simple]:
    found: list[Simple] = []
    for end in ends(tree):
        if isinstance(end, Simple):
            found.append(end)
        elif isinstance(end, Phrase):
            found += end.slots
    return found


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
        self._nearness: Nearness | None = None
        self._masks: dict[Node, Mask] = {}
        self._standing: dict[Simple, Standing] = {}
        self._found: NDArray[np.intp] = np.zeros(0, np.intp)
        self._phrases: dict[Phrase, list[tuple[str, Mask]]] = {}
        placed: dict[Filter, Placed] = {}
        known = snapshot.slots.place(_ascending(everything()))
        trash = snapshot.slots.place(_ascending(matching(TRASH)))
        for wanted in dict.fromkeys((*scope, *filters(tree, denied=True))):
            context.checkpoint()
            placed[wanted] = snapshot.slots.place(_ascending(matching(wanted)))
        # What the index does not hold yet has slots behind those that it holds.
        self._outside: NDArray[np.int64] = known.outside
        self._known = known, trash
        self._size = len(snapshot) + len(self._outside) + 1
        self._everything = self._mask(known)
        self._trash = self._mask(trash)
        self._placed = {wanted: self._mask(found) for wanted, found in placed.items()}

    def run(self, trash: bool) -> Ranked:
        """Return the articles that the tree stands for, in the scope and best first.

        Args:
            trash: whether what lies in the Trash is meant as well.

        Raises:
            Cancelled: the search was called off.
            TooWide: a phrase is of too many too common words.
        """
        allowed, whole = self._allowed(trash)
        tree, ids = self._tree, self._snapshot.slots.articles
        if isinstance(tree, Simple) and not len(self._outside):
            standing = self._stands(tree)
            if any(counted.slots is None for _, counted in standing):
                return self._everywhere(standing, allowed, whole=whole)
        fewest = self._fewest(tree)
        if fewest is None:
            slots = (self.mask(tree) & allowed).nonzero()[0]
            self._found = slots
            if len(self._outside):
                ids = np.concatenate([ids, self._outside])
                self._found = slots[: slots.searchsorted(len(self._snapshot))]
        else:
            slots = self._found = self._among(fewest, allowed, whole=whole)
        if not is_ranked(tree):
            return Ranked(ids.take(slots))
        scores = np.zeros(len(slots), np.float32)
        if len(slots):
            self._score(tree, scores[: len(self._found)])
        return Ranked(ids.take(slots), scores)

    def _everywhere(self, standing: Standing, allowed: Mask, *, whole: bool) -> Ranked:
        """Return what words find that stand in so many articles that all are scored."""
        scores = np.zeros(len(self._snapshot), np.float32)
        for field, counted in standing:
            if counted.slots is not None:
                scores[counted.slots] += weights(self._snapshot, field, counted, counted.slots)
            else:
                scores += weights(self._snapshot, field, counted)
        if not whole:
            scores *= allowed[:-1]
        return Ranked(self._snapshot.slots.articles, scores, among=scores > 0)

    def _allowed(self, trash: bool) -> tuple[Mask, bool]:
        """Return what may be found, and whether that is all that the index holds."""
        if trash:
            allowed, whole = self._everything, False
        elif len(self._outside):
            allowed, whole = np.greater(self._everything, self._trash), False
        else:
            allowed, whole = self._snapshot.slots.present(*self._known)
        for wanted in self._scope:
            allowed, whole = allowed & self._placed[wanted], False
        return allowed, whole

    def _fewest(self, tree: Node) -> Simple | None:
        """Return the word that all articles must have and fewest do; None if there is none."""
        if isinstance(tree, Simple):
            return tree
        words = [part for part in _parts(tree) if isinstance(part, Simple)]
        if not words:
            return None
        return min(words, key=lambda word: sum(one.number for _, one in self._stands(word)))

    def _among(self, leaf: Simple, allowed: Mask, *, whole: bool) -> NDArray[np.intp]:
        """Return which articles with a word the tree stands for; in any order."""
        slots = self._slots(leaf)
        if not whole:
            slots = slots[allowed.take(slots)]
        for part in sorted(_parts(self._tree), key=_cost):
            if not len(slots):
                break
            if isinstance(part, Not):
                slots = slots[~self.mask(part.part).take(slots)]
            elif part is not leaf:
                slots = slots[self.mask(part).take(slots)]
        return slots

    def _slots(self, leaf: Simple) -> NDArray[np.intp]:
        """Return the articles with a word, each once."""
        standing = self._stands(leaf)
        found = [one.slots for _, one in standing if one.slots is not None]
        if not found or len(found) < len(standing):
            return self.mask(leaf).nonzero()[0]
        if len(found) == 1:
            return found[0]
        # What stands in a title stands in the text, mostly: the others are few.
        most, *others = sorted(found, key=len, reverse=True)
        mask, parts = np.zeros(self._size, np.bool_), [most]
        mask[most] = True
        for slots in others:
            more = slots[~mask.take(slots)]
            if len(more):
                mask[more] = True
                parts.append(more)
        self._masks.setdefault(leaf, mask)
        return np.concatenate(parts) if len(parts) > 1 else most

    def mask(self, node: Node) -> Mask:
        """Return which articles a tree stands for, facts aside all that the index holds."""
        found = self._masks.get(node)
        if found is None:
            found = self._masks[node] = self._run(node)
        return found

    def hits(self, leaf: Simple, forms: Forms | None = None) -> int:
        """Return in how many articles a word stands; ``forms`` as for ``counted``."""
        if forms is None:
            return int(np.count_nonzero(self.mask(leaf)))
        return int(np.count_nonzero(self._anywhere(self._snapshot.standing(leaf, forms))))

    def is_in(self, leaf: Simple, few: int) -> bool:
        """Whether it is clear without counting that a word stands in so many articles, or more."""
        return any(counted.number >= few for _, counted in self._stands(leaf))

    def _run(self, node: Node) -> Mask:
        if isinstance(node, Simple):
            return self._anywhere(self._stands(node))
        match node:
            case And(parts):
                found = self._everything
                for at, part in enumerate(sorted(parts, key=_cost)):
                    mask = self.mask(part)
                    found = mask if not at else found & mask
                    if not np.count_nonzero(found):
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

    def _stands(self, leaf: Simple) -> Standing:
        found = self._standing.get(leaf)
        if found is None:
            self._context.checkpoint()
            found = self._standing[leaf] = self._snapshot.standing(leaf, self._forms[leaf])
        return found

    def _anywhere(self, standing: Standing) -> Mask:
        found = np.zeros(self._size, np.bool_)
        for _, counted in standing:
            counted.mark(found)
        return found

    def _phrase(self, phrase: Phrase) -> Mask:
        if self._nearness is None:  # one for all phrases: together they may take only so long
            self._nearness = Nearness(self._snapshot, self._forms, self._context)
        of_field: list[tuple[str, Mask]] = []
        slots = [dict(self._stands(slot)) for slot in dict.fromkeys(phrase.slots)]
        found = np.zeros(self._size, np.bool_)
        for field in phrase.fields:
            if not all(field in standing for standing in slots):
                continue
            both = None
            for standing in slots:
                mask = self._anywhere(((field, standing[field]),))
                both = mask if both is None else both & mask
            if both is not None and np.count_nonzero(both):
                mask = self._nearness.among(both, field, phrase)
                of_field.append((field, mask))
                found |= mask
        self._phrases[phrase] = of_field
        return found

    def _score(
        self, node: Node, scores: NDArray[np.float32], numbers: Mapping[str, int] = _OWN
    ) -> None:
        """Add the scores of the articles that were found, one for each of them.

        ``numbers`` says for a writing of a word in how many articles, by field, the word stands in
        any: then the writing weighs as one word in so many.
        """
        if isinstance(node, Simple):
            for field, counted in self._stands(node):
                scores += weights(
                    self._snapshot, field, counted, self._found, numbers.get(field, 0)
                )
            return
        match node:
            case Either(parts):
                there = [part for part in parts if self.mask(part).any()]
                numbers = self._numbers(there) if len(there) > 1 else _OWN
                for part in there:
                    self._score(part, scores, numbers)
            case And(parts) | Or(parts):
                for part in filter(is_ranked, parts):
                    if isinstance(node, And) or isinstance(part, Leaf):
                        self._score(part, scores)
                    else:
                        of_part = np.zeros(len(scores), np.float32)
                        self._score(part, of_part)
                        of_part *= self.mask(part).take(self._found)
                        scores += of_part
            case Not() | Facts() | Everything():
                return
            case Phrase():
                self._score_phrase(node, scores, numbers)

    def _numbers(self, writings: Sequence[Node]) -> dict[str, int]:
        """Return in how many articles, by field, any of some words and phrases stands."""
        found: dict[str, Mask] = {}
        for part in writings:
            for field, mask in self._by_field(part):
                found[field] = found[field] | mask if field in found else mask
        return {field: int(np.count_nonzero(mask)) for field, mask in found.items()}

    def _by_field(self, node: Node) -> list[tuple[str, Mask]]:
        if isinstance(node, Phrase):
            self.mask(node)
            return self._phrases[node]
        assert isinstance(node, Simple)  # nothing else is written in several ways
        return [(field, self._anywhere(((field, one),))) for field, one in self._stands(node)]

    def _score_phrase(
        self, phrase: Phrase, scores: NDArray[np.float32], numbers: Mapping[str, int]
    ) -> None:
        self.mask(phrase)
        share = np.float32(1 / len(phrase.slots) if numbers else 1)
        for field, mask in self._phrases[phrase]:
            inside = mask.take(self._found)
            found = self._found[inside]
            for slot in phrase.slots:
                for where, counted in self._stands(slot):
                    if where == field:
                        number = numbers.get(field, 0)
                        scores[inside] += share * weights(
                            self._snapshot, field, counted, found, number
                        )

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


def _parts(tree: Node) -> tuple[Node, ...]:
    """Return what must all be true of an article, if it is several things."""
    return tree.parts if isinstance(tree, And) else ()


def _cost(node: Node) -> int:
    """Return what is to be tried late: words that must not stand there, then phrases."""
    return 2 if isinstance(node, Not) else int(isinstance(node, Phrase))


def _ascending(ids: Ids) -> NDArray[np.int64]:
    if isinstance(ids, np.ndarray):
        return ids
    return np.array(sorted(ids), np.int64)
