"""The words of the index, and which of them a word, pattern or misspelling in a query means.

Safe from any thread.
"""

from __future__ import annotations

import re
import threading
from bisect import bisect_left
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from desktop_app.search.schema import CONTINUED
from desktop_app.search.stemming import Stems, strips_fronts
from desktop_app.search.tree import Fuzzy, Pattern, Shape, Word
from desktop_app.search.wildcards import wildcard

MAX_EXPANSIONS = 2000
"""Words that all wildcards and misspellings of a query together may stand for, and how many of the
commonest all its prefixes together do."""

_LAST = "\U0010ffff"
_LATIN_END = "\u0250"


class TooWide(Exception):
    """A pattern stands for too many words; the text says so, for the user."""


@dataclass(slots=True)
class Budget:
    """How many words the patterns of one query may stand for.

    ``wild`` is what is left for wildcards and misspellings; ``shares`` what each prefix gets.
    """

    wild: int
    shares: Mapping[Word | Pattern | Fuzzy, int]


@dataclass(frozen=True, slots=True)
class Forms:
    """The words that a leaf of a query stands for.

    ``words`` maps each to the languages in which it counts; None is any. ``total`` is how many
    there would be: more than ``len(words)`` if only the commonest were taken.
    """

    words: Mapping[str, frozenset[str] | None] = field(default_factory=dict)
    total: int = 0


class Vocabulary:
    """All words of the index with the number of articles they stand in, about.

    Args:
        terms: the terms of each field of each segment with the numbers of their documents.
        languages: those of the articles, by whose rules words are stemmed.
    """

    def __init__(self, terms: Iterable[tuple[str, int]], languages: Iterable[str]) -> None:
        self.counts: dict[str, int] = {}
        for term, count in terms:
            if not term.endswith(CONTINUED):
                self.counts[term] = self.counts.get(term, 0) + count
        self._sorted = sorted(self.counts)
        self._stems = Stems()
        self._lock = threading.Lock()
        self._languages = sorted(set(languages))
        self._tables: dict[tuple[str, str], dict[str, list[str]]] = {}

    def beginning(self, prefix: str) -> list[str]:
        """Return the words that begin with some letters, in code order."""
        first = bisect_left(self._sorted, prefix)
        return self._sorted[first : bisect_left(self._sorted, prefix + _LAST, first)]

    def budget(self, leaves: Iterable[Word | Pattern | Fuzzy]) -> Budget:
        """Share out what one query may stand for; short prefixes leave room for the others."""
        sizes = {leaf: len(self.beginning(leaf.text)) for leaf in leaves if _is_prefix(leaf)}
        shares = {}
        left = MAX_EXPANSIONS
        for done, leaf in enumerate(sorted(sizes, key=lambda leaf: sizes[leaf])):
            shares[leaf] = min(sizes[leaf], left // (len(sizes) - done))
            left -= shares[leaf]
        return Budget(MAX_EXPANSIONS, shares)

    def expand(self, leaf: Word | Pattern | Fuzzy, budget: Budget) -> Forms:
        """Return the words that a leaf stands for.

        Raises:
            TooWide: a wildcard or misspelling stands for more words than the budget has left.
        """
        match leaf:
            case Word():
                return self._of_word(leaf, budget)
            case Pattern(text, shape=Shape.CHARACTER):
                return _any([word for word in self.beginning(text) if len(word) <= 2])
            case Pattern(text, shape=Shape.PREFIX):
                return self._commonest(text, budget.shares[leaf])
            case Pattern(text):
                matches = wildcard(text)
                start = re.split(r"[*?]", text, maxsplit=1)[0]
                found = [word for word in self.beginning(start) if matches(word)]
                return _within(found, text, budget)
            case Fuzzy(text, distance=distance):
                return _within(self.near(self._sorted, text, distance), f"{text}~", budget)

    @staticmethod
    def near(words: list[str], text: str, distance: int) -> list[str]:
        """Return those of the words that are at most so many letters off."""
        from rapidfuzz import process
        from rapidfuzz.distance import OSA

        found = process.extract(text, words, scorer=OSA.distance, score_cutoff=distance, limit=None)
        return [word for word, _, _ in found]

    def _of_word(self, leaf: Word, budget: Budget) -> Forms:
        words: dict[str, frozenset[str] | None] = {}
        if not leaf.exact:
            for language in self._languages:
                for word in self._sharing_stem(leaf.text, language):
                    words[word] = (words.get(word) or frozenset()) | {language}
        if leaf.text in self.counts:
            words[leaf.text] = None
        total = len(words)
        if leaf.beginning:
            begun = self._commonest(leaf.text, budget.shares[leaf])
            total += begun.total - sum(1 for word in begun.words if word in words)
            words.update(begun.words)
        return Forms(dict(sorted(words.items())), total)

    def _sharing_stem(self, word: str, language: str) -> list[str]:
        with self._lock:
            if not self._stems.known(language):
                return []
            # Stems are made by taking endings off, so only words with the same first letter
            # can share one; where fronts come off too, all words of the script can.
            latin = word[0] < _LATIN_END
            front = strips_fronts(language)
            key = (language, f"latin {latin}" if front else word[0])
            table = self._tables.get(key)
            if table is None:
                words = self.beginning("" if front else word[0])
                if front:
                    words = [other for other in words if (other[0] < _LATIN_END) == latin]
                table = self._tables[key] = self._stems.table(words, language)
            return table.get(self._stems.stem(word, language), [])

    def _commonest(self, prefix: str, limit: int) -> Forms:
        words = kept = self.beginning(prefix)
        if len(words) > limit:
            kept = sorted(words, key=lambda word: (-self.counts[word], word))[:limit]
        return Forms(dict.fromkeys(sorted(kept)), len(words))


def _is_prefix(leaf: Word | Pattern | Fuzzy) -> bool:
    if isinstance(leaf, Word):
        return leaf.beginning
    return isinstance(leaf, Pattern) and leaf.shape is Shape.PREFIX


def _any(words: list[str]) -> Forms:
    return Forms(dict.fromkeys(sorted(words)), len(words))


def _within(words: list[str], written: str, budget: Budget) -> Forms:
    budget.wild -= len(words)
    if budget.wild < 0:
        raise TooWide(
            f"“{written}” stands for too many words (a search may stand for {MAX_EXPANSIONS:,}); "
            "add letters to it."
        )
    return _any(words)
