"""What the words of a query mean in one language, and where that stands in plain texts."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence
from itertools import pairwise
from typing import TypeAlias

from desktop_app.search.analysis import APOSTROPHES, Glued, plain_letters
from desktop_app.search.glue import MIN_HEAD, MIN_TAIL
from desktop_app.search.scripts import MAX_WORD
from desktop_app.search.tree import Phrase

_MOST_KNOWN = 100_000
_BLANK = 0x20
_ANY = range(2**31)

Span: TypeAlias = tuple[int, int]
"""Code points ``[start, end)`` of a text."""

Mark: TypeAlias = tuple[int, int, int]
"""A match: its code points ``[start, end)``, and which leaf of the query it is of.

A plain tuple: a text can have thousands, and these are made five times as fast as named ones.
"""


class Meant(dict[str, tuple[int, ...]]):
    """Which leaves each word is a match of; found out when it is first met.

    Args:
        tests: the leaves with tests of their words; one may have several.
        starts: the letters that the matches of each of them begin with.
        phrases: the leaves that are of several words, by their number.
        language: by whose rules words are stemmed.
        plain: whether matches can be found without the order of all words.
    """

    def __init__(
        self,
        tests: Sequence[tuple[int, Callable[[str], object]]],
        starts: Collection[str],
        phrases: Mapping[int, Phrase],
        language: str,
        *,
        plain: bool,
    ) -> None:
        super().__init__()
        self.tests = tests
        self.language = language
        self.phrases = phrases
        self.plain = plain
        self.encoded = _Encoded(self)
        self.lengths = _ANY
        """How many letters a match may have."""
        different = sorted(set(starts)) if all(starts) else []
        self.starts: list[bytes] = []
        """The beginnings of all matches; empty if these can be any."""
        for start in map(str.encode, different):
            if not self.starts or not start.startswith(self.starts[-1]):
                self.starts.append(start)

    def __missing__(self, word: str) -> tuple[int, ...]:
        several = [at for at, test in self.tests if test(word)]
        found = tuple(dict.fromkeys(several)) if len(several) > 1 else tuple(several)
        if len(self) < _MOST_KNOWN:
            self[word] = found
        return found


class _Encoded(dict[bytes, tuple[tuple[int, ...], bool]]):
    """The same for words of plain letters, of which ``MAX_WORD`` count.

    Returns:
        The leaves of one word, and whether it is a part of a phrase.
    """

    def __init__(self, meant: Meant) -> None:
        super().__init__()
        self._meant = meant
        self._torn: dict[bytes, bool] = {}

    def __missing__(self, word: bytes) -> tuple[tuple[int, ...], bool]:
        phrases = self._meant.phrases
        leaves = self._meant[word.decode()]
        is_part = False
        if phrases and leaves:
            is_part = any(leaf in phrases for leaf in leaves)
            leaves = tuple(leaf for leaf in leaves if leaf not in phrases)
        if len(self) < _MOST_KNOWN:
            self[word] = leaves, is_part
        return leaves, is_part

    def is_torn(self, word: bytes) -> bool:
        """Whether the beginning of a word would be a match of any, if it was glued to the rest."""
        known = self._torn.get(word)
        if known is None:
            meant, ends = self._meant, range(MIN_HEAD, min(len(word), MAX_WORD) - MIN_TAIL + 1)
            known = any(meant[word[:end].decode()] for end in ends)
            if len(self._torn) < _MOST_KNOWN:
                self._torn[word] = known
        return known


def in_plain_text(
    text: str, origin: int, meant: Meant, glued: Glued
) -> tuple[list[Mark], list[Span]] | None:
    """Return the matches of single words in a text of plain letters; None if it has others.

    And the stretches in which parts of phrases follow one another.

    Args:
        text: with a blank before it and one behind.
        origin: the place in it that places are counted from.
        meant: what to look for.
        glued: of the article.
    """
    padded = plain_letters(text)
    if padded is None:
        return None
    starts = meant.starts
    if not starts and ("#" in text or "@" in text or glued.is_likely):
        return None
    found, parts, touched = _looked_for(text, origin, meant, padded)
    # What is glued is only looked for where that could make a difference.
    if touched and starts and glued.is_likely:
        return None
    found.sort()
    return found, _side_by_side(sorted(parts), padded, origin) if len(parts) > 1 else []


def _looked_for(
    text: str, origin: int, meant: Meant, padded: bytes
) -> tuple[list[Mark], list[Span], bool]:
    """Return the matches, the parts of phrases, and whether glued words could be more of them."""
    known, starts = meant.encoded, meant.starts
    found: list[Mark] = []
    parts: list[Span] = []
    touched = not starts  # then what is glued was looked for already
    find = padded.find
    for head in starts or _whole(padded, meant):
        at, begin, end = find(head), 0, 0
        while at >= 0:
            if padded[at - 1] != _BLANK:
                if at >= end:  # another word; one may hold very many places
                    begin, end = padded.rfind(b" ", 0, at) + 1, find(b" ", at)
                # A word that is glued to a name begins with a capital letter.
                if at - begin >= MIN_HEAD and not touched and text[begin].isupper():
                    # The end of a word, from some place on, may be a match of its own.
                    touched = any(known[padded[at : min(end, at + MAX_WORD)]])
                at = find(head, at + 1)
                continue
            end = find(b" ", at)
            word = padded[at : min(end, at + MAX_WORD)]
            leaves, is_part = known[word]
            if leaves and word == b"s" and _is_owners(text, padded, at):
                leaves = ()
            for leaf in leaves:
                found.append((at - origin, end - origin, leaf))
            if is_part:
                parts.append((at - origin, end - origin))
            touched = touched or (text[at].isupper() and known.is_torn(word))
            at = find(head, end)
    return found, parts, touched


def _is_owners(text: str, padded: bytes, at: int) -> bool:
    """Whether an "s" is that of "Navalny's", which is no word; a second one behind it is."""
    if text[at] not in "sS" or text[at - 1] not in APOSTROPHES or padded[at - 2] == _BLANK:
        return False
    return padded[at - 3 : at - 1] != b" s" or not _is_owners(text, padded, at - 2)


def _whole(padded: bytes, meant: Meant) -> list[bytes]:
    """Return the words of a text that are matches, each with the blank behind it."""
    known, lengths = meant.encoded, meant.lengths
    return [
        word + b" "
        for word in set(padded.split())
        if len(word) in lengths and known[word[:MAX_WORD]][0]
    ]


def _side_by_side(parts: Sequence[Span], padded: bytes, origin: int) -> list[Span]:
    """Return from where to where several words stand with no other word between them."""
    found: list[Span] = []
    for before, after in pairwise(parts):
        # The "s" of "Navalny's" is no word.
        if padded[before[1] + origin : after[0] + origin].strip() in (b"", b"s"):
            if found and found[-1][1] == before[1]:
                found[-1] = (found[-1][0], after[1])
            else:
                found.append((before[0], after[1]))
    return found
