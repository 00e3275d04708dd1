"""Did you mean: a better word from the archive's own, written as the archive writes it.

A distance counts letters added, left out, changed, or swapped with a neighbour (optimal string
alignment; Boytsov, "Indexing Methods for Approximate Dictionary Searching", JEA 16, 2011).
Import this module inside functions only: it loads numpy.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterator
from typing import NamedTuple

from desktop_app.search.arrays.evaluate import Evaluation
from desktop_app.search.arrays.snapshot import Snapshot
from desktop_app.search.arrays.vocabulary import Budget, Vocabulary
from desktop_app.search.lexer import OPERATORS
from desktop_app.search.schema import PLAIN_FIELDS
from desktop_app.search.tree import And, Leaf, Node, Phrase, Word, anywhere, leaves

FEW = 3
"""A word in fewer articles may be a slip if the better one is in ten times as many."""

_TIMES = 10
_SHORTEST = 4
_ONE_OFF = 6
_TRIED = 8

_MOST = 8
"""For so many words of a query better ones are looked for: that takes long in a large archive."""


class Known(NamedTuple):
    """The state of the index, and what makes an evaluation of another tree on it."""

    snapshot: Snapshot
    evaluated: Callable[[Node], Evaluation]


def corrected(text: str, tree: Node, evaluation: Evaluation, known: Known) -> str:
    """Return the whole query with its misspelt words put right, "" if there are none.

    A word that stands nowhere, but as two words side by side, is offered as these.
    Words that must not be found, patterns, words still being typed and the words of phrases that
    are found are left as they are. While a word is in no article, those in few are, too.
    """
    found_by = leaves(tree)
    if all(_is_frequent(leaf, evaluation) for leaf in found_by):
        return ""
    some = any(
        can_be_misspelt(word) and not evaluation.hits(word)
        for word in found_by
        if isinstance(word, Word) and word.end and not word.beginning
    )
    better: list[tuple[int, int, str]] = []
    tried = _Tried(1 if some else FEW, evaluation, known)
    beside = tree.parts if isinstance(tree, And) else (tree,)
    for leaf in found_by:
        words = leaf.slots if isinstance(leaf, Phrase) else (leaf,)
        # Within a field, or beside OR, two words are one part only with a hyphen between.
        joint = " " if leaf in beside and leaf.fields == PLAIN_FIELDS else "-"
        found = [
            (word.start, word.end, other)
            for word in words
            if isinstance(word, Word) and word.end and not word.beginning
            for other in [tried.better(word, "" if word is not leaf else joint)]
            if other
        ]
        if found and not (isinstance(leaf, Phrase) and evaluation.mask(leaf).any()):
            better += found
    if not better:
        return ""
    for start, end, word in sorted(better, reverse=True):
        text = text[:start] + word + text[end:]
    return " ".join(text.split())


def _is_frequent(leaf: Leaf, evaluation: Evaluation) -> bool:
    """Whether all words of a leaf are in so many articles that none of them can be a slip."""
    words = leaf.slots if isinstance(leaf, Phrase) else (leaf,)
    return all(
        not isinstance(word, Word) or not word.end or word.beginning or evaluation.is_in(word, FEW)
        for word in words
    )


def can_be_misspelt(leaf: Word) -> bool:
    """Whether a word is long enough to tell what was meant."""
    return len(leaf.text) >= _SHORTEST and leaf.text.isalpha()


class _Tried:
    """The words of one query for which a better one was looked for: each once, and not too many.

    Args:
        few: words in fewer articles may be slips.
        evaluation: of the query.
        known: the state of the index.
    """

    def __init__(self, few: int, evaluation: Evaluation, known: Known) -> None:
        self._few, self._evaluation = few, evaluation
        self._snapshot, self._evaluated = known
        self._found: dict[Hashable, str] = {}

    def better(self, leaf: Word, joint: str) -> str:
        """Return what was probably meant, as the archive writes it; "" if that is nothing.

        ``joint`` is what may stand between two words that were typed as one, "" if nothing may.
        """
        if not can_be_misspelt(leaf):
            return ""
        asked = anywhere(leaf), joint
        found = self._found.get(asked)
        if found is None:
            hits = self._evaluation.hits(leaf)
            if hits >= self._few or len(self._found) >= _MOST:
                return ""
            found = self._found[asked] = self._meant(leaf, hits, joint)
        return found

    def _meant(self, leaf: Word, hits: int, joint: str) -> str:
        from desktop_app.search.arrays.splitting import halves

        two = None
        if joint and not hits and not leaf.exact:
            two = halves(leaf, self._snapshot, self._evaluated)
        word, count, off = self._commoner(leaf, hits)
        if two is not None:
            # One broken word (infor mation) weighs nothing against those that are whole, but
            # New York is meant by "newyork" though "network" is in more articles.
            surely = off == 1 and len(two.first) > 1
            if count <= (1 if surely else _TIMES) * two.hits:
                first, second = (spelt(half, self._snapshot) for half in two[:2])
                return f"{first}{'-' if len(first) == 1 else joint}{second}"
        return spelt(word, self._snapshot) if word else ""

    def _commoner(self, leaf: Word, hits: int) -> tuple[str, int, int]:
        """Return the nearest word that is much commoner, its articles and the letters it is off."""
        for word, off in nearest(leaf, self._snapshot.vocabulary):
            exactly = Word(word, leaf.fields, exact=True)
            forms = self._snapshot.vocabulary.expand(exactly, Budget())
            count = self._evaluation.hits(exactly, forms)
            if count > _TIMES * hits and count > 0:
                return word, count, off
        return "", 0, 0


def spelt(word: str, snapshot: Snapshot) -> str:
    """Return a word as the archive writes it, unless it would be read as an operator."""
    written = snapshot.written(word)
    return written.lower() if written in OPERATORS else written


def nearest(leaf: Word, vocabulary: Vocabulary) -> Iterator[tuple[str, int]]:
    """Yield the nearest words and how many letters off they are: one before two, commonest first.

    A word that begins with another letter is at most one letter off.
    """
    seen = {leaf.text}
    for distance, start in ((1, leaf.text[0]), (1, ""), (2, leaf.text[0])):
        if distance > 1 and len(leaf.text) < _ONE_OFF:
            return
        found = vocabulary.near(leaf.text, distance, leaf.fields, start=start)
        new = [word for word in found if word not in seen and word.isalpha()]
        seen.update(found)
        for word in sorted(new, key=lambda word: (-found[word], word))[:_TRIED]:
            yield word, distance
