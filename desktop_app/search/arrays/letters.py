"""Which letters each word of a lexicon has, in bits: few words are then looked at themselves.

Safe from any thread.
"""

from __future__ import annotations

from functools import cached_property

import numpy as np
from numpy.typing import NDArray

_BITS = 31
_SIGNS = np.uint32(1) << np.arange(_BITS + 1, dtype=np.uint32)
_ASCII = 0x80
_AT_ONCE = 1 << 14
_NONE = -1000


class Letters:
    """The lengths of the words of a lexicon, in code points, and their letters.

    Args:
        blob: uint8; the words one after the other, in UTF-8. None of them is empty.
        offsets: uint32[n + 1]; where each begins.
    """

    def __init__(self, blob: NDArray[np.uint8], offsets: NDArray[np.uint32]) -> None:
        count = len(offsets) - 1
        self.lengths = np.zeros(count, np.int16)
        """int16[n]; far below 0 for what only says how far another word reaches."""
        self._signs = np.zeros(count, np.uint32)
        for start in range(0, count, _AT_ONCE):
            stop = min(count, start + _AT_ONCE)
            bounds = offsets[start : stop + 1].astype(np.int64)
            lengths, signs = _read(blob[bounds[0] : bounds[-1]], bounds - bounds[0])
            self.lengths[start:stop], self._signs[start:stop] = lengths, signs

    def near(self, text: str, distance: int, lo: int, hi: int) -> NDArray[np.int64]:
        """Return ordinals in ``[lo, hi)`` that may be at most so many letters off; no other is."""
        bounds = self._bounds
        shortest = min(max(0, len(text) - distance), len(bounds) - 1)
        first, end = bounds[shortest], bounds[min(len(text) + distance + 1, len(bounds) - 1)]
        if hi - lo < end - first:
            few = self._alike(self._signs[lo:hi], text, distance) + lo
            return few[np.abs(self.lengths.take(few) - len(text)) <= distance]
        places = self._alike(self._ordered[first:end], text, distance) + first
        few = self._order.take(places).astype(np.int64)
        if lo > 0 or hi < len(self.lengths):
            few = few[(few >= lo) & (few < hi)]
        few.sort()
        return few

    def warm(self) -> None:
        """Make what the first misspelt word would have to wait for."""
        _ = self._ordered, self._bounds

    @staticmethod
    def _alike(signs: NDArray[np.uint32], text: str, distance: int) -> NDArray[np.int64]:
        """Return where the letters are so nearly the same."""
        # A letter that is changed takes one letter away and brings another one.
        differ = np.bitwise_count(signs ^ _sign(text))
        found: NDArray[np.int64] = (differ <= 2 * distance).nonzero()[0]
        return found

    @cached_property
    def _order(self) -> NDArray[np.int32]:
        """The ordinals by the length of the words."""
        return np.argsort(self.lengths, kind="stable").astype(np.int32)

    @cached_property
    def _ordered(self) -> NDArray[np.uint32]:
        return self._signs.take(self._order)

    @cached_property
    def _bounds(self) -> list[int]:
        """Where in that order the words of each length begin; one more at the end."""
        lengths = self.lengths.take(self._order)
        longest = int(lengths[-1]) if len(lengths) else 0
        found: list[int] = lengths.searchsorted(np.arange(longest + 2)).tolist()
        return found

    def having(self, text: str, length: int, lo: int, hi: int) -> NDArray[np.int64]:
        """Return ordinals in ``[lo, hi)`` of words at least that long that may have all letters."""
        needed = _sign(text)
        few = (self._signs[lo:hi] & needed) == needed
        few &= self.lengths[lo:hi] >= length
        return np.flatnonzero(few) + lo


def _read(
    blob: NDArray[np.uint8], bounds: NDArray[np.int64]
) -> tuple[NDArray[np.int16], NDArray[np.uint32]]:
    points: NDArray[np.uint8] | NDArray[np.uint32] = blob
    continued = blob[bounds[1:] - 1] == 0
    if (blob >= _ASCII).any():
        points = np.frombuffer(blob.tobytes().decode().encode("utf-32-le"), np.uint32)
        before = np.zeros(len(blob) + 1, np.int64)
        np.cumsum((blob & 0xC0) != _ASCII, out=before[1:])
        bounds = before[bounds]
    lengths = np.diff(bounds).astype(np.int16)
    lengths[continued] = _NONE
    return lengths, np.bitwise_or.reduceat(_SIGNS[points & _BITS], bounds[:-1])


def _sign(text: str) -> np.uint32:
    sign = 0
    for letter in text:
        sign |= 1 << (ord(letter) & _BITS)
    return np.uint32(sign)
