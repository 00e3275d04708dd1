"""Words typed as one that stand side by side in an article: cocacola, email for e-mail.

Import this module inside functions only: it loads numpy.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

import numpy as np

from desktop_app.search.arrays.evaluate import Evaluation
from desktop_app.search.arrays.snapshot import Snapshot
from desktop_app.search.arrays.vocabulary import Budget
from desktop_app.search.forms import TooWide
from desktop_app.search.tree import Or, Phrase, Word

_SHORTEST = 3
"""Letters of each of two words; a single letter stands before a hyphen."""

_LONGEST = 40
_TRIED = 8
_COMMON = 5_000
"""If both words are in so many articles, to look where they stand side by side takes too long."""


class Halves(NamedTuple):
    """Two words that were typed as one, and in how many articles they stand side by side."""

    first: str
    second: str
    hits: int


def halves(leaf: Word, snapshot: Snapshot, evaluated: Callable[[Or], Evaluation]) -> Halves | None:
    """Return the two words that a word is most often written as, None if it never is.

    Args:
        leaf: a word that stands nowhere.
        snapshot: the state of the index.
        evaluated: makes an evaluation of a tree.
    """
    pairs = _pairs(leaf, snapshot)
    if not pairs:
        return None
    evaluation = evaluated(Or(tuple(pairs)))
    try:
        hits = [int(np.count_nonzero(evaluation.mask(pair))) for pair in pairs]
    except TooWide:
        return None
    most = max(hits)
    if not most:
        return None
    first, second = pairs[hits.index(most)].slots
    return Halves(first.text, second.text, most)


def _pairs(leaf: Word, snapshot: Snapshot) -> list[Phrase]:
    """Return where a word can be cut so that both parts stand somewhere, evenly cut first."""
    text = leaf.text
    if len(text) > _LONGEST:
        return []
    found = []
    for cut in (*range(_SHORTEST, len(text) - _SHORTEST + 1), 1):
        slots = tuple(Word(part, leaf.fields, exact=True) for part in (text[:cut], text[cut:]))
        counts = [_articles(slot, snapshot) for slot in slots]
        if 0 < min(counts) <= _COMMON:
            found.append(Phrase(slots, leaf.fields))
    found.sort(key=lambda pair: -min(len(slot.text) for slot in pair.slots))
    return found[:_TRIED]


def _articles(word: Word, snapshot: Snapshot) -> int:
    """Return about how many articles have a word: in which field most have it."""
    forms = snapshot.vocabulary.expand(word, Budget())
    if not forms.runs:
        return 0
    return max((counted.number for _, counted in snapshot.standing(word, forms)), default=0)
