"""What is asked of every engine: 210 queries of nine kinds, and 16 words typed key by key.

Words are taken from the first documents, so that a corpus and every larger one are asked the same.
"""

from __future__ import annotations

import itertools
import random
import re
from collections import Counter
from collections.abc import Callable, Collection, Sequence

from tests.bench.searching.engine import FROM, Query
from tests.bench.searching.news import spelt
from tests.bench.searching.papers import FIRST_YEAR, YEARS, News

FIRST = 500
"""Words come from so many documents at most."""

MIX = {
    "common": 30,
    "rare": 25,
    "two": 30,
    "three": 25,
    "phrase": 30,
    "prefix": 20,
    "fuzzy": 15,
    "year": 15,
    "boolean": 20,
}
"""How many queries of each kind."""

TYPED = 16
"""Words that are typed."""

_COMMON, _MEDIUM = (8, 600), (200, 8_000)
"""Ranks of words."""


def queries(documents: Sequence[News]) -> list[Query]:
    """Return the queries of all kinds, well mixed."""
    rng, found = random.Random(210), []
    texts = [_words(news.body) for news in documents[:FIRST]]
    counts = Counter(itertools.chain.from_iterable(texts))
    once = _once(counts)
    makers: dict[str, Callable[[], Query]] = {
        "common": lambda: Query("common", (_ranked(rng, _COMMON),)),
        "rare": lambda: Query("rare", (_rare(rng, once),)),
        "two": lambda: Query("two", (_ranked(rng, _MEDIUM), _ranked(rng, _COMMON))),
        "three": lambda: Query("three", tuple(_ranked(rng, _MEDIUM) for _ in range(3))),
        "phrase": lambda: Query("phrase", _phrase(rng, texts)),
        "prefix": lambda: Query("prefix", (_beginning(rng, _ranked(rng, _MEDIUM)),)),
        "fuzzy": lambda: Query("fuzzy", (_misspelt(rng, _rare(rng, once), counts),)),
        "year": lambda: Query("year", (_ranked(rng, _MEDIUM),), FIRST_YEAR + rng.randrange(YEARS)),
        "boolean": lambda: Query(
            "boolean",
            (_ranked(rng, _MEDIUM), _ranked(rng, _MEDIUM), _ranked(rng, _COMMON)),
        ),
    }
    for kind, count in MIX.items():
        kept: dict[Query, None] = {}
        while len(kept) < count:
            kept[makers[kind]()] = None
        found += kept
    rng.shuffle(found)
    return found


def typed(documents: Sequence[News]) -> list[str]:
    """Return the words that are typed: half of them common, half not, and no two begin alike."""
    rng, found = random.Random(16), {}
    once = _once(Counter(itertools.chain(*(_words(news.body) for news in documents[:FIRST]))))
    for at in itertools.count():
        word = _ranked(rng, _MEDIUM) if at % 2 else _rare(rng, once)
        if len(word) >= 6:
            found.setdefault(word[:FROM], word)
        if len(found) == TYPED:
            return list(found.values())
    raise AssertionError("count() has no end")


def warming(documents: Sequence[News]) -> list[Query]:
    """Return a few queries that are asked before anything is measured; none is asked again."""
    mixed, rng, found = set(queries(documents)), random.Random(3), []
    while len(found) < 5:
        query = Query("two", (_ranked(rng, _MEDIUM), _ranked(rng, _COMMON)))
        if query not in mixed:
            found.append(query)
    return found


def _words(text: str) -> list[str]:
    return re.findall("[a-z]+", text.lower())


def _ranked(rng: random.Random, ranks: tuple[int, int]) -> str:
    """Return a word of these ranks, of each order of magnitude as many."""
    low, high = ranks
    return spelt(int(low * (high / low) ** rng.random()))


def _rare(rng: random.Random, once: Sequence[str]) -> str:
    """Return a word that the texts have once, and in one of them."""
    return rng.choice(once)


def _once(counts: Counter[str]) -> list[str]:
    return [word for word, count in counts.items() if count == 1 and len(word) >= 7]


def _phrase(rng: random.Random, texts: Sequence[Sequence[str]]) -> tuple[str, ...]:
    text, length = rng.choice(texts), rng.choice((2, 2, 3))
    at = rng.randrange(len(text) - length)
    return tuple(text[at : at + length])


def _beginning(rng: random.Random, word: str) -> str:
    return word[: rng.randint(3, 5)]


def _misspelt(rng: random.Random, word: str, used: Collection[str]) -> str:
    """Return a word with one of its letters, not the first, another one."""
    while True:
        at = rng.randrange(1, len(word))
        found = word[:at] + rng.choice("aeioulnrst") + word[at + 1 :]
        if found not in used:
            return found
