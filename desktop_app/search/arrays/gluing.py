"""Which articles may hold a word that is glued to a name: asked of many chunks at once.

Only where two words of one article begin with the same letters, a line of Python looks at them.
"""

from __future__ import annotations

from collections.abc import Iterable
from itertools import groupby

import numpy as np
from numpy.typing import NDArray

from desktop_app.search import glue
from desktop_app.search.arrays.growing import Numbers, Table

_SEVERAL = 0xFFFFFFFF
_NO_ROW = np.uint64(0xFFFFFFFFFFFFFFFF)

_BITS = np.uint64(24)
"""Of the number of a word; an index in the making knows fewer."""

_WORD = (1 << 24) - 1


class Names:
    """The words of chunks that may be names, or glued to one. Not for two threads at once."""

    def __init__(self) -> None:
        self._numbers: dict[str, int] = {}
        self._words: list[str] = []
        # By word: the number of the letters it begins with, which are words' numbers too.
        self._beginnings: dict[str, int] = {}
        self._beginning = Table(np.uint32)
        # By chunk: its word + 1, 0 if it has none.
        self._of = Table(np.uint32)
        self._several: dict[int, list[int]] = {}

    def extend(self, count: int) -> None:
        """Let there be so many chunks more; ``note`` says what words they have."""
        self._of.extend(np.zeros(count, np.uint32))

    def note(self, chunk: int, words: Iterable[str]) -> None:
        """Note the words of a chunk as they are written; most are no names."""
        found = [
            self._number(word)
            for word in words
            if len(word) >= glue.MIN_HEAD and word[0].isupper() and not word.isupper()
        ]
        if not found:
            return
        self._of.values[chunk] = found[0] + 1 if len(found) == 1 else _SEVERAL
        if len(found) > 1:
            self._several[chunk] = found

    def articles(self, chunks: Numbers, articles: NDArray[np.int64]) -> list[int]:
        """Return the articles that may hold a word that is glued to a name, ascending.

        Args:
            chunks: chunks of several articles.
            articles: which article each of them is of; less than 65,536.
        """
        words = self._of.values[chunks]
        at = np.flatnonzero(words)
        words, articles = words[at], articles[at]
        several = np.flatnonzero(words == _SEVERAL)
        if len(several):
            more = [self._several[chunk] for chunk in chunks[at[several]].tolist()]
            further = np.repeat(articles[several], [len(one) for one in more])
            one = words != _SEVERAL
            numbers = np.array([number + 1 for some in more for number in some], np.uint32)
            words = np.concatenate([words[one], numbers])
            articles = np.concatenate([articles[one], further])
        words -= np.uint32(1)
        rows = self._beginning.values[words].astype(np.uint64) << _BITS
        rows |= articles.astype(np.uint64) << np.uint64(2) * _BITS
        rows |= words
        rows.sort()
        rows = rows[np.flatnonzero(np.diff(rows, prepend=_NO_ROW))]
        groups = rows >> _BITS
        same = groups[1:] == groups[:-1]
        alike = np.zeros(len(groups), np.bool_)
        alike[1:] |= same
        alike[:-1] |= same
        members = rows[alike].tolist()
        return sorted(
            {
                group >> int(_BITS)
                for group, some in groupby(members, lambda row: row >> int(_BITS))
                if self._is_glued([self._words[row & _WORD] for row in some])
            }
        )

    @staticmethod
    def _is_glued(words: list[str]) -> bool:
        """Whether one of some words may be another one with something glued to it."""
        inside: list[str] = []  # each begins with the one before, and the next word perhaps too
        for word in sorted(words):
            while inside and not word.startswith(inside[-1]):
                inside.pop()
            if inside and not set(inside).isdisjoint(glue.heads(word)):
                return True
            inside.append(word)
        return False

    def _number(self, word: str) -> int:
        number = self._numbers.setdefault(word, len(self._words))
        if number == len(self._words):
            self._words.append(word)
            head = word[: glue.MIN_HEAD]
            self._beginning.append(self._beginnings.setdefault(head, number))
        return number
