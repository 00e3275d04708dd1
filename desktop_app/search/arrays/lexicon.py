"""The sorted words of one field of a segment, as one run of bytes. Safe from any thread."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from functools import cached_property
from itertools import pairwise
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from desktop_app.search.arrays.letters import Letters

_COMPARED = 4
AFTER = b"\xff"
"""Greater than every byte of UTF-8."""


class Sought(NamedTuple):
    """A word in UTF-8, and its first eight bytes as one number."""

    text: bytes
    head: int


class Lexicon:
    """Words in the order of their UTF-8 bytes, which is that of their code points.

    Args:
        blob: uint8; the words one after the other, in UTF-8.
        offsets: uint32[n + 1]; word ``i`` is ``blob[offsets[i]:offsets[i + 1]]``.
    """

    def __init__(self, blob: NDArray[np.uint8], offsets: NDArray[np.uint32]) -> None:
        self.blob = blob
        self.offsets = offsets

    @classmethod
    def of(cls, words: Iterable[str]) -> Lexicon:
        """Return the lexicon of some words that are sorted already."""
        return cls.of_bytes(all_encoded([*words]))

    @classmethod
    def of_bytes(cls, words: Sequence[bytes]) -> Lexicon:
        """Return the lexicon of some words in UTF-8 that are sorted already."""
        offsets = np.zeros(len(words) + 1, np.uint32)
        np.cumsum(np.fromiter(map(len, words), np.uint32, len(words)), out=offsets[1:])
        return cls(np.frombuffer(b"".join(words), np.uint8), offsets)

    def __len__(self) -> int:
        """Return the number of words."""
        return len(self.offsets) - 1

    def word(self, at: int) -> str:
        """Return the word with that ordinal."""
        bounds = self._bounds
        return str(self._view[bounds[at] : bounds[at + 1]], "utf-8")

    def words(self, lo: int, hi: int) -> list[str]:
        """Return the words with the ordinals ``lo`` to ``hi - 1``."""
        bounds = self._bounds[lo : hi + 1].tolist()
        if len(bounds) < 2:
            return []
        first = bounds[0]
        part = self._view[first : bounds[-1]]
        text = str(part, "utf-8")
        if len(text) == len(part):
            return [text[start - first : end - first] for start, end in pairwise(bounds)]
        return [word.decode() for word in self.encoded(lo, hi)]

    def some(self, ordinals: NDArray[np.int64]) -> list[str]:
        """Return the words with some ordinals."""
        view = self._view
        starts, ends = self.offsets[ordinals].tolist(), self.offsets[ordinals + 1].tolist()
        return [str(view[start:end], "utf-8") for start, end in zip(starts, ends, strict=True)]

    def holding(self, text: str, lo: int, hi: int) -> NDArray[np.int64]:
        """Return ordinals in ``[lo, hi)``, ascending, of all words that hold a text, and others."""
        start = int(self.offsets[lo])
        part = self.blob[start : int(self.offsets[hi])]
        encoded = text.encode()[:_COMPARED]
        stop = len(part) - len(encoded) + 1
        if stop <= 0:
            return np.zeros(0, np.int64)
        same = part[:stop] == encoded[0]
        for at, byte in enumerate(encoded[1:], 1):
            same &= part[at : at + stop] == byte
        places = np.flatnonzero(same) + start
        found = np.searchsorted(self.offsets, places, "right") - 1
        distinct: NDArray[np.int64] = found[np.diff(found, prepend=-1) != 0]
        return distinct

    def encoded(self, lo: int, hi: int) -> list[bytes]:
        """Return the words with the ordinals ``lo`` to ``hi - 1`` in UTF-8."""
        bounds: list[int] = self.offsets[lo : hi + 1].tolist()
        if len(bounds) < 2:
            return []
        first = bounds[0]
        part = self.blob[first : bounds[-1]].tobytes()
        return [part[start - first : end - first] for start, end in pairwise(bounds)]

    def find(self, word: str) -> int:
        """Return the ordinal of a word, -1 if it is not there."""
        return self.find_sought(sought(word))

    def find_sought(self, word: Sought) -> int:
        """Return what ``find`` does, of what is sought in several lexicons."""
        text, head = word
        heads = self._heads
        at = bisect_left(heads, head)
        if at == len(heads) or heads[at] != head:
            return -1
        view, bounds = self._view, self._bounds
        if view[bounds[at] : bounds[at + 1]] == text:
            return at
        if len(text) > 8 or text[-1:] == b"\0":
            at = self._place(text)
            if at < len(heads) and view[bounds[at] : bounds[at + 1]] == text:
                return at
        return -1

    def beginning(self, prefix: str) -> tuple[int, int]:
        """Return the ordinals of the words that begin with some letters, as a half-open range."""
        text = _encoded(prefix)
        return self._place(text), self._place(text + AFTER)

    def warm(self) -> None:
        """Make what the first word that is looked up would have to wait for."""
        _ = self._heads, self._bounds, self._view, self.continued

    @cached_property
    def letters(self) -> Letters:
        """Which letters the words have."""
        return Letters(self.blob, self.offsets)

    @cached_property
    def plain(self) -> NDArray[np.bool_]:
        """Which words are of ASCII only and begin with a letter."""
        heads = self.blob[self.offsets[:-1].astype(np.int64)] | 0x20
        found: NDArray[np.bool_] = (heads >= ord("a")) & (heads <= ord("z"))
        found[self.foreign] = False
        return found

    @cached_property
    def foreign(self) -> NDArray[np.int64]:
        """The ordinals of the words that are not of ASCII only, ascending."""
        places = np.flatnonzero(self.blob >= 0x80)
        return np.unique(np.searchsorted(self.offsets, places, "right") - 1)

    @cached_property
    def continued(self) -> NDArray[np.int64]:
        """The ordinals of what only says how far another word reaches."""
        return np.flatnonzero(self.blob[self.offsets[1:].astype(np.int64) - 1] == 0)

    @cached_property
    def _view(self) -> memoryview:
        return np.ascontiguousarray(self.blob).data

    @cached_property
    def _bounds(self) -> memoryview:
        """The same as ``offsets``; a single number is had faster from it."""
        native = np.ascontiguousarray(self.offsets.astype(np.uint32, copy=False))
        return native.data.cast("B").cast("I")

    @cached_property
    def _heads(self) -> memoryview:
        """The first eight bytes of each word as one number, so that one search finds the place."""
        heads = np.zeros(len(self), np.uint64)
        if not len(self):
            return heads.data
        starts = self.offsets[:-1].astype(np.int64)
        lengths = np.diff(self.offsets)
        last = len(self.blob) - 1
        for byte in range(8):
            there = np.where(lengths > byte, self.blob[np.minimum(starts + byte, last)], 0)
            heads |= there.astype(np.uint64) << np.uint64(8 * (7 - byte))
        return heads.data

    def _place(self, text: bytes) -> int:
        """Return the ordinal of the first word that is not less."""
        head = _head(text)
        heads = self._heads
        lo = bisect_left(heads, head)
        if lo == len(heads) or heads[lo] != head or (len(text) <= 8 and text[-1:] != b"\0"):
            # No other word with these first bytes is less than one that has no further ones.
            return lo
        hi = bisect_right(heads, head, lo)
        view, bounds = self._view, self._bounds
        while lo < hi:
            middle = (lo + hi) // 2
            if bytes(view[bounds[middle] : bounds[middle + 1]]) < text:
                lo = middle + 1
            else:
                hi = middle
        return lo


def sought(word: str) -> Sought:
    """Return a word as it is looked for."""
    text = _encoded(word)
    return Sought(text, _head(text))


def all_encoded(words: Sequence[str]) -> list[bytes]:
    """Return many words in UTF-8."""
    found = "\n".join(words).encode().split(b"\n")
    return found if len(found) == len(words) else [word.encode() for word in words]


def all_decoded(words: Sequence[bytes]) -> list[str]:
    """Return many words that are in UTF-8 as texts."""
    found = b"\n".join(words).decode().split("\n")
    return found if len(found) == len(words) else [word.decode() for word in words]


def _head(text: bytes) -> int:
    return int.from_bytes(text[:8].ljust(8, b"\0"), "big")


def _encoded(text: str) -> bytes:
    """Return a text in UTF-8; a lone surrogate, which no word has, sorts where it would."""
    return text.encode("utf-8", "surrogatepass")
