"""A tree into articles and scores.

Scores are BM25F in its simple form, as Whoosh has it: BM25 (Robertson and Zaragoza, "The
Probabilistic Relevance Framework: BM25 and Beyond", 2009) of each field, times the field's
boost, added up. A word and its other forms, and all words of a pattern, count as one word.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from dataclasses import replace
from functools import cache

from desktop_app.domain.annotations import ArticleId
from desktop_app.domain.filters import Filter, State, StateIs
from desktop_app.jobs import JobContext
from desktop_app.search import phrases
from desktop_app.search.phrases import Place
from desktop_app.search.schema import BOOSTS, CONTINUED
from desktop_app.search.snapshot import K1, Snapshot
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
    Word,
)
from desktop_app.search.vocabulary import Forms

TRASH = StateIs(State.TRASHED)

Found = Mapping[ArticleId, float] | frozenset[ArticleId]
"""Articles with scores, or without where only facts were asked for."""

Simple = Word | Pattern | Fuzzy

_STEP = 256


def expansions(tree: Node, snapshot: Snapshot) -> dict[Simple, Forms]:
    """Return the words that each word and pattern of a query stands for.

    Raises:
        TooWide: they are too many.
    """
    found: dict[Simple, Forms] = dict.fromkeys(_simple(tree), Forms())
    budget = snapshot.vocabulary.budget(found)
    for leaf in found:
        found[leaf] = snapshot.vocabulary.expand(leaf, budget)
    return found


def _simple(node: Node) -> Iterator[Simple]:
    match node:
        case And(parts) | Or(parts):
            for part in parts:
                yield from _simple(part)
        case Not(part):
            yield from _simple(part)
        case Phrase(slots):
            yield from slots
        case Word() | Pattern() | Fuzzy():
            yield node
        case _:
            return


class Evaluation:
    """Carries out one search on one snapshot; for one thread.

    Args:
        snapshot: the state of the index.
        forms: what ``expansions`` gave for the tree.
        matching: answers facts; asked once for each.
        everything: all articles, those in the Trash included.
        context: asked often whether to stop.
    """

    def __init__(
        self,
        snapshot: Snapshot,
        forms: Mapping[Simple, Forms],
        matching: Callable[[Filter], frozenset[ArticleId]],
        everything: Callable[[], Collection[ArticleId]],
        context: JobContext,
    ) -> None:
        self._snapshot = snapshot
        self._forms = forms
        self._context = context
        self.matching = cache(matching)
        self._everything = cache(lambda: frozenset(everything()) | self.matching(TRASH))
        self._counted: dict[tuple[str, Simple], dict[ArticleId, float]] = {}
        self._placed: dict[tuple[str, Simple], dict[ArticleId, list[Place]]] = {}

    def run(self, node: Node) -> Found:
        """Return the articles that a tree stands for.

        Raises:
            Cancelled: the search was called off.
        """
        self._context.checkpoint()
        match node:
            case And(parts):
                return self._all(parts)
            case Or(parts):
                return _either([self.run(part) for part in parts])
            case Not(part):
                found = self.run(part)
                return self._everything().difference(found)
            case Facts(wanted):
                return frozenset(self.matching(wanted))
            case Everything():
                return self._everything()
            case Phrase():
                return self._phrase(node)
            case _:
                return self.scored(node)

    def scored(self, leaf: Simple) -> dict[ArticleId, float]:
        """Return the articles in which a word, or one of a pattern, stands."""
        found: dict[ArticleId, float] = {}
        for field in leaf.fields:
            counts = self._counts(field, leaf)
            self._add(found, field, counts, counts)
        return found

    def _all(self, parts: Sequence[Node]) -> Found:
        found: Found | None = None
        for part in sorted(parts, key=lambda part: isinstance(part, Not)):
            if isinstance(part, Not):
                without = self.run(part.part)
                found = self._everything() if found is None else found
                found = _without(found, without)
            elif found is None:
                found = self.run(part)
            else:
                found = _both(found, self.run(part))
            if not found:
                break
        return found if found is not None else frozenset()

    def _counts(self, field: str, leaf: Simple) -> dict[ArticleId, float]:
        """Return how often a leaf's words stand in a field, by article."""
        key = field, _anywhere(leaf)
        known = self._counted.get(key)
        if known is not None:
            return known
        found: dict[ArticleId, float] = {}
        for at, (word, only) in enumerate(self._forms[leaf].words.items()):
            if at % _STEP == _STEP - 1:
                self._context.checkpoint()
            self._snapshot.count(found, field, word, only)
        self._counted[key] = found
        return found

    def _add(
        self,
        found: dict[ArticleId, float],
        field: str,
        counts: Mapping[ArticleId, float],
        articles: Collection[ArticleId],
    ) -> None:
        """Add the scores of some of the articles that one word stands in."""
        if not articles:
            return
        idf = math.log(len(self._snapshot.languages) / (len(counts) + 1)) + 1
        weight = BOOSTS[field] * idf * (K1 + 1)
        norms = self._snapshot.norms(field)
        for article in articles:
            count = counts[article]
            score = weight * count / (count + norms[article])
            found[article] = found.get(article, 0.0) + score

    def _phrase(self, phrase: Phrase) -> dict[ArticleId, float]:
        found: dict[ArticleId, float] = {}
        for field in phrase.fields:
            counted = [self._counts(field, slot) for slot in phrase.slots]
            articles = set.intersection(*map(set, counted))
            if not articles:
                continue
            places = [self._places(field, slot, articles) for slot in phrase.slots]
            near = phrases.Near([slot.text for slot in phrase.slots], phrase.within)
            kept = set()
            for at, article in enumerate(articles):
                if at % _STEP == _STEP - 1:
                    self._context.checkpoint()
                slots = [of_slot[article] for of_slot in places]
                stands = near.windows(slots) if phrase.within else phrases.adjacent(slots)
                if next(stands, None) is not None:
                    kept.add(article)
            for counts in counted:
                self._add(found, field, counts, kept)
        return found

    def _places(
        self, field: str, slot: Word | Pattern, articles: set[ArticleId]
    ) -> Mapping[ArticleId, list[Place]]:
        """Return where a slot's words stand, for at least the given articles."""
        found = self._placed.setdefault((field, _anywhere(slot)), {})
        missing = articles.difference(found)
        if not missing:
            return found
        for word in self._forms[slot].words:
            self._context.checkpoint()
            positions = self._snapshot.positions(field, word, missing)
            further = self._snapshot.positions(field, word + CONTINUED, missing)
            for article, firsts in positions.items():
                more = set(further.get(article, ()))
                places = [(first, _last(first, more)) for first in firsts]
                found.setdefault(article, []).extend(places)
        for article in missing:
            found[article].sort()
        return found


def _anywhere(leaf: Simple) -> Simple:
    """Return the same leaf wherever it stands in the query: its answer is the same."""
    return replace(leaf, start=0, end=0) if isinstance(leaf, Word) else leaf


def _last(first: int, more: set[int]) -> int:
    while first + 1 in more:
        first += 1
    return first


def _only(found: Found, wanted: Callable[[ArticleId], bool]) -> Found:
    if isinstance(found, frozenset):
        return frozenset(article for article in found if wanted(article))
    return {article: score for article, score in found.items() if wanted(article)}


def _without(found: Found, gone: Found) -> Found:
    return _only(found, lambda article: article not in gone)


def _both(first: Found, second: Found) -> Found:
    if isinstance(first, frozenset) and isinstance(second, frozenset):
        return first & second
    small, large = sorted((first, second), key=len)
    return {
        article: _score(first, article) + _score(second, article)
        for article in small
        if article in large
    }


def _either(parts: Sequence[Found]) -> Found:
    if all(isinstance(part, frozenset) for part in parts):
        return frozenset().union(*parts)
    found: dict[ArticleId, float] = {}
    for part in parts:
        for article in part:
            found[article] = found.get(article, 0.0) + _score(part, article)
    return found


def _score(found: Found, article: ArticleId) -> float:
    return 0.0 if isinstance(found, frozenset) else found[article]


def masked(found: Found, evaluation: Evaluation, scope: Sequence[Filter], trash: bool) -> Found:
    """Return those articles that are in the scope and, unless ``trash``, not in the Trash."""
    for wanted in scope:
        inside = evaluation.matching(wanted)
        found = _only(found, inside.__contains__)
    if not trash:
        found = _without(found, evaluation.matching(TRASH))
    return found


def ordered(found: Found) -> tuple[tuple[ArticleId, ...], tuple[float, ...]]:
    """Return the articles, best first and then newest first, with their scores.

    Without words in the search there are no scores.
    """
    if isinstance(found, frozenset):
        return tuple(sorted(found, reverse=True)), ()
    ranked = sorted(found.items(), key=lambda pair: (-pair[1], -pair[0]))
    return tuple(article for article, _ in ranked), tuple(score for _, score in ranked)
