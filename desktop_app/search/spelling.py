"""Did you mean: a better word from the archive's own, written as the archive writes it.

A distance counts letters added, left out, changed, or swapped with a neighbour (optimal string
alignment; Boytsov, "Indexing Methods for Approximate Dictionary Searching", JEA 16, 2011).
"""

from __future__ import annotations

from collections.abc import Collection, Iterable

from desktop_app.domain.annotations import ArticleId
from desktop_app.search.evaluate import Evaluation
from desktop_app.search.snapshot import Snapshot
from desktop_app.search.tree import Node, Phrase, Word, leaves
from desktop_app.search.vocabulary import Vocabulary

FEW = 3
"""A word in fewer articles may be a slip if the better one is in ten times as many."""

_TIMES = 10
_SHORTEST = 4
_ONE_OFF = 6
_TRIED = 8


def corrected(text: str, tree: Node, evaluation: Evaluation, snapshot: Snapshot) -> str:
    """Return the whole query with its misspelt words put right, "" if there are none.

    Words that must not be found, patterns, words still being typed and the words of phrases that
    are found are left as they are.
    """
    better: list[tuple[int, int, str]] = []
    for leaf in leaves(tree):
        words = leaf.slots if isinstance(leaf, Phrase) else (leaf,)
        found = [
            (word.start, word.end, snapshot.written(other))
            for word in words
            if isinstance(word, Word) and word.end and not word.beginning
            for other in [_better(word, evaluation, snapshot)]
            if other
        ]
        if found and not (isinstance(leaf, Phrase) and evaluation.run(leaf)):
            better += found
    if not better:
        return ""
    for start, end, word in sorted(better, reverse=True):
        text = text[:start] + word + text[end:]
    return " ".join(text.split())


def _better(leaf: Word, evaluation: Evaluation, snapshot: Snapshot) -> str:
    if len(leaf.text) < _SHORTEST or not leaf.text.isalpha():
        return ""
    hits = len(evaluation.scored(leaf))
    if hits >= FEW:
        return ""
    vocabulary = snapshot.vocabulary
    distance = 1 if len(leaf.text) < _ONE_OFF else 2
    slice_ = [word for word in vocabulary.beginning(leaf.text[0]) if word.isalpha()]
    for word in _nearest(vocabulary, leaf.text, slice_, distance):
        count = len(_articles(snapshot, word, leaf.fields))
        if count > _TIMES * hits and count > 0:
            return word
    return ""


def _nearest(vocabulary: Vocabulary, text: str, words: list[str], most: int) -> Iterable[str]:
    """Yield the nearest words, commonest first, one letter off before two."""
    seen = {text}
    for distance in range(1, most + 1):
        found = [word for word in vocabulary.near(words, text, distance) if word not in seen]
        seen.update(found)
        yield from sorted(found, key=lambda word: (-vocabulary.counts[word], word))[:_TRIED]


def _articles(snapshot: Snapshot, word: str, fields: tuple[str, ...]) -> Collection[ArticleId]:
    found: dict[ArticleId, float] = {}
    for field in fields:
        snapshot.count(found, field, word)
    return found
