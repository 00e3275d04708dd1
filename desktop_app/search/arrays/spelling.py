"""Did you mean: a better word from the archive's own, written as the archive writes it.

A distance counts letters added, left out, changed, or swapped with a neighbour (optimal string
alignment; Boytsov, "Indexing Methods for Approximate Dictionary Searching", JEA 16, 2011).
Import this module inside functions only: it loads numpy.
"""

from __future__ import annotations

from collections.abc import Iterator

from desktop_app.search.arrays.evaluate import Evaluation
from desktop_app.search.arrays.snapshot import Snapshot
from desktop_app.search.arrays.vocabulary import Budget, Vocabulary
from desktop_app.search.tree import Node, Phrase, Word, leaves

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
        if found and not (isinstance(leaf, Phrase) and evaluation.mask(leaf).any()):
            better += found
    if not better:
        return ""
    for start, end, word in sorted(better, reverse=True):
        text = text[:start] + word + text[end:]
    return " ".join(text.split())


def _better(leaf: Word, evaluation: Evaluation, snapshot: Snapshot) -> str:
    if len(leaf.text) < _SHORTEST or not leaf.text.isalpha():
        return ""
    hits = evaluation.hits(leaf)
    if hits >= FEW:
        return ""
    distance = 1 if len(leaf.text) < _ONE_OFF else 2
    for word in _nearest(leaf, snapshot.vocabulary, distance):
        exactly = Word(word, leaf.fields, exact=True)
        forms = snapshot.vocabulary.expand(exactly, Budget())
        count = evaluation.hits(exactly, forms)
        if count > _TIMES * hits and count > 0:
            return word
    return ""


def _nearest(leaf: Word, vocabulary: Vocabulary, most: int) -> Iterator[str]:
    """Yield the nearest words, commonest first, one letter off before two."""
    seen = {leaf.text}
    for distance in range(1, most + 1):
        found = vocabulary.near(leaf.text, distance, leaf.fields, start=leaf.text[0])
        new = [word for word in found if word not in seen and word.isalpha()]
        seen.update(found)
        yield from sorted(new, key=lambda word: (-found[word], word))[:_TRIED]
