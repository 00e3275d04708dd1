"""Which words of the index a word, pattern or misspelling in a query means.

Words are looked up in each segment; nothing is read that a query does not need. Import this
module inside functions only: it loads numpy. Safe from any thread.
"""

from __future__ import annotations

import itertools
import sys
from collections import Counter
from collections.abc import Hashable, Iterable, Iterator, Sequence
from typing import TYPE_CHECKING

import numpy as np

from desktop_app.search.arrays import lookup, stretches
from desktop_app.search.arrays.lookup import Place
from desktop_app.search.cache import Cache
from desktop_app.search.forms import MAX_EXPANSIONS, MAX_READ, SHOWN, Forms, Run, TooWide
from desktop_app.search.schema import CONTINUED
from desktop_app.search.stemming import of_thread
from desktop_app.search.tree import Fuzzy, Pattern, Shape, Simple, Word, anywhere
from desktop_app.search.wildcards import beginning, letters, longest, shortest, wildcard

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from desktop_app.search.arrays.lexicon import Lexicon
    from desktop_app.search.arrays.segment import FieldArrays, Segment

_AT_ONCE = 2048
_KEPT = 2000
"""Words and beginnings of which is kept what they stand for."""

_MOST_FORMS = 24
"""More forms than that are not looked for one by one in a text."""

_LOOKED_AT = 5000
"""The words of twenty texts are compared with a misspelt one sooner than more of the index's."""

_FEW = 250
"""The words of a beginning are counted exactly if there are not more in all segments together."""


class Budget:
    """What one query may cost: words that it stands for, and words looked at one by one."""

    def __init__(self, words: int = MAX_EXPANSIONS, read: int = MAX_READ) -> None:
        self._words = words
        self._read = read

    def read(self, count: int, written: str) -> None:
        """Count words that are to be looked at.

        Raises:
            TooWide: they are too many.
        """
        self._read -= count
        if self._read < 0:
            raise TooWide(f"“{written}” is like too many words; add letters to it.")

    def check(self, count: int, written: str) -> None:
        """Make sure that so many words are allowed.

        Raises:
            TooWide: they are not.
        """
        if count > self._words:
            raise TooWide(
                f"“{written}” stands for too many words (a search may stand for "
                f"{MAX_EXPANSIONS:,}); add letters to it."
            )

    def spend(self, count: int) -> None:
        """Take words off what is left for the other patterns."""
        self._words -= count


class Vocabulary:
    """The words of some segments."""

    def __init__(self, segments: Sequence[Segment]) -> None:
        self.segments = segments
        self._languages = tuple(dict.fromkeys(itertools.chain(*(s.languages for s in segments))))
        self._there: dict[tuple[str, ...], list[Place]] = {}
        self._known: Cache[Hashable, Forms] = Cache(_KEPT)

    def expand(self, leaf: Simple, budget: Budget) -> Forms:
        """Return the words that a leaf stands for.

        Raises:
            TooWide: a wildcard or misspelling stands for more words than the budget has left.
        """
        match leaf:
            case Word() | Pattern(shape=Shape.PREFIX):
                key = anywhere(leaf)
                known = self._known.get(key)
                if known is None:
                    if isinstance(leaf, Word) and not leaf.beginning:
                        known = self._word(leaf)
                    else:
                        known = self._begun(leaf)
                    self._known.put(key, known, 1)
                return known
            case Pattern(text, shape=Shape.CHARACTER):
                return self._listed(leaf, self._pairs(text, leaf.fields))
            case Pattern(text):
                return self._within(leaf, text, self._shaped(leaf, budget), budget)
            case Fuzzy(text, distance=distance):
                found = self._off(leaf, distance, budget)
                return self._within(leaf, f"{text}~", found, budget)

    def forms(self, leaf: Word | Fuzzy) -> frozenset[str] | None:
        """Return what a word or misspelling means of the index's words, None if that is much.

        Or if it takes long to find out.
        """
        found: set[str] = set()
        if isinstance(leaf, Fuzzy):
            try:
                for *_, word in self._off(leaf, leaf.distance, Budget(read=_LOOKED_AT)):
                    found.add(word)
                    if len(found) > _MOST_FORMS:
                        return None
            except TooWide:
                return None
            return frozenset(found)
        runs = self.expand(Word(leaf.text, leaf.fields), Budget()).runs
        for (number, field), some in runs.items():
            lexicon = self.segments[number].fields[field].lexicon
            for first, end, _ in some:
                if end - first > _MOST_FORMS:
                    return None
                found.update(map(lexicon.word, range(first, end)))
        return frozenset(found) if len(found) <= _MOST_FORMS else None

    def near(
        self, text: str, distance: int, fields: Sequence[str], start: str = ""
    ) -> Counter[str]:
        """Return the words that are at most so many letters off, with how often they stand there.

        Only those that begin with ``start`` are looked at. Counted are articles, about.
        """
        found: Counter[str] = Counter()
        for arrays in (place.arrays for place in self._places(fields)):
            lo, hi = arrays.lexicon.beginning(start) if start else (0, len(arrays.lexicon))
            for at, word in _close(
                arrays.lexicon, text, distance, lo, hi, Budget(read=sys.maxsize)
            ):
                found[word] += _size(arrays, at, at + 1)
        return found

    def articles(self, word: str, language: str, fields: Sequence[str]) -> int:
        """Return in how many articles a folded word stands in any form, at the most.

        Counted is the field where they are most, by the stems of one language; articles that
        are gone since the last merge count as well.
        """
        stem = of_thread().stem(word, language)
        found: Counter[str] = Counter()
        for _, field, arrays, *_ in self._places(fields):
            table = arrays.stems(language)
            forms = set(table.find(stem).tolist()) if table is not None else set()
            forms.add(arrays.lexicon.find(word))
            found[field] += sum(_size(arrays, at, at + 1) for at in forms if at >= 0)
        return max(found.values(), default=0)

    def _places(self, fields: Sequence[str]) -> list[Place]:
        """Return the fields of segments that have words."""
        key = tuple(fields)
        found = self._there.get(key)
        if found is None:
            found = self._there[key] = [*lookup.places(self.segments, fields)]
        return found

    def _word(self, leaf: Word) -> Forms:
        words: dict[str, int] = {}
        runs = {}
        asked = lookup.asked(leaf, self._languages)
        for place in self._places(leaf.fields):
            found = lookup.forms(asked, place)
            if found:
                runs[place.number, place.field] = found
                lookup.add_sizes(words, place.arrays, found)
        words.pop(leaf.text, None)  # it is named anyway
        return _forms(runs, words)

    def _begun(self, leaf: Word | Pattern) -> Forms:
        runs: dict[tuple[int, str], list[Run]] = {}
        words: dict[str, int] = {}
        begun: dict[tuple[int, str], tuple[int, int]] = {}
        asked = lookup.asked(leaf, self._languages)
        for place in self._places(leaf.fields):
            arrays = place.arrays
            lo, hi = arrays.lexicon.beginning(leaf.text)
            found = stretches.without_continued(arrays.lexicon, lo, hi)
            if lo < hi:
                begun[place.number, place.field] = lo, hi
            if isinstance(leaf, Word):
                others = stretches.outside(lookup.forms(asked, place), lo, hi)
                lookup.add_sizes(words, arrays, others)
                found += others
            if found:
                runs[place.number, place.field] = found
        sizes = [hi - lo for lo, hi in begun.values()]
        few = sum(sizes) <= _FEW
        # Most words first: adding to none is faster than adding to some.
        for (number, field), (lo, hi) in sorted(begun.items(), key=_fewest_last):
            arrays = self.segments[number].fields[field]
            counted = (stretches.counted if few else stretches.commonest)(arrays, lo, hi)
            words = _together(words, counted)
        total = len(words) if few else max(sizes)
        return Forms(runs, _first(words), total, exact=few, begun=begun)

    def _pairs(self, text: str, fields: Sequence[str]) -> Iterator[tuple[int, str, int, str]]:
        for number, field, arrays, *_ in self._places(fields):
            lo, hi = arrays.lexicon.beginning(text)
            for at, word in enumerate(arrays.lexicon.words(lo, hi), lo):
                if len(word) <= 2 and not word.endswith(CONTINUED):
                    yield number, field, at, word

    def _shaped(self, leaf: Pattern, budget: Budget) -> Iterator[tuple[int, str, int, str]]:
        text = leaf.text
        matches, start, piece = wildcard(text), beginning(text), longest(text)
        for number, field, arrays, *_ in self._places(leaf.fields):
            lexicon = arrays.lexicon
            lo, hi = lexicon.beginning(start) if start else (0, len(lexicon))
            ordinals = lexicon.letters.having(letters(text), shortest(text), lo, hi)
            if piece and not start and len(ordinals) > _FEW:
                held = np.zeros(hi - lo, np.bool_)
                held[lexicon.holding(piece, lo, hi) - lo] = True
                ordinals = ordinals[held[ordinals - lo]]
            for at, word in _read(lexicon, ordinals, text, budget):
                if matches(word):
                    yield number, field, at, word

    def _off(
        self, leaf: Fuzzy, distance: int, budget: Budget
    ) -> Iterator[tuple[int, str, int, str]]:
        for number, field, arrays, *_ in self._places(leaf.fields):
            lexicon = arrays.lexicon
            for at, word in _close(lexicon, leaf.text, distance, 0, len(lexicon), budget):
                yield number, field, at, word

    def _within(
        self,
        leaf: Simple,
        written: str,
        found: Iterable[tuple[int, str, int, str]],
        budget: Budget,
    ) -> Forms:
        """Return the forms that were found, as long as the budget allows."""
        forms = self._listed(leaf, found, budget, written)
        budget.spend(forms.total)
        return forms

    def _listed(
        self,
        leaf: Simple,
        found: Iterable[tuple[int, str, int, str]],
        budget: Budget | None = None,
        written: str = "",
    ) -> Forms:
        words: Counter[str] = Counter()
        runs: dict[tuple[int, str], list[Run]] = {}
        for number, field, at, word in found:
            words[word] += _size(self.segments[number].fields[field], at, at + 1)
            runs.setdefault((number, field), []).append(Run(at, at + 1))
            if budget is not None:
                budget.check(len(words), written)
        return _forms(runs, words)


def _fewest_last(begun: tuple[tuple[int, str], tuple[int, int]]) -> int:
    lo, hi = begun[1]
    return lo - hi


def _together(words: dict[str, int], others: dict[str, int]) -> dict[str, int]:
    """Return the words of both with their numbers added up; either may be changed."""
    if not words:
        return others
    for word, size in others.items():
        words[word] = words.get(word, 0) + size
    return words


def _forms(runs: dict[tuple[int, str], list[Run]], words: dict[str, int]) -> Forms:
    return Forms(runs, _first(words), len(words))


def _first(words: dict[str, int]) -> tuple[str, ...]:
    """Return the commonest words, the commonest first."""
    if len(words) < 2:
        return tuple(words)
    some: Iterable[str] = words
    if len(words) > 2 * SHOWN:
        least = sorted(words.values())[-SHOWN]
        some = [word for word, size in words.items() if size >= least]
    return tuple(sorted(some, key=lambda word: (-words[word], word))[:SHOWN])


def _size(arrays: FieldArrays, lo: int, hi: int) -> int:
    return arrays.starts.item(hi) - arrays.starts.item(lo)


def _read(
    lexicon: Lexicon, ordinals: NDArray[np.int64], written: str, budget: Budget
) -> Iterator[tuple[int, str]]:
    for start in range(0, len(ordinals), _AT_ONCE):
        some = ordinals[start : start + _AT_ONCE]
        budget.read(len(some), written)
        yield from zip(some.tolist(), lexicon.some(some), strict=True)


def _close(
    lexicon: Lexicon, text: str, distance: int, lo: int, hi: int, budget: Budget
) -> Iterator[tuple[int, str]]:
    """Yield the words of a run that are at most so many letters off."""
    ordinals = lexicon.letters.near(text, distance, lo, hi)
    if not len(ordinals):
        return
    from rapidfuzz import process
    from rapidfuzz.distance import OSA

    for start in range(0, len(ordinals), _AT_ONCE):
        some = ordinals[start : start + _AT_ONCE]
        budget.read(len(some), f"{text}~")
        found = process.extract_iter(
            text, lexicon.some(some), scorer=OSA.distance, score_cutoff=distance
        )
        for word, _, place in found:
            yield int(some[place]), word
