"""Which letters each word of a lexicon has, in bits: few words are then looked at themselves.

Safe from any thread.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

_BITS = 31


class Letters:
    """The lengths of the words of a lexicon, in code points, and their letters.

    Args:
        blob: uint8; the words one after the other, in UTF-8. None of them is empty.
        offsets: uint32[n + 1]; where each begins.
    """

    def __init__(self, blob: NDArray[np.uint8], offsets: NDArray[np.uint32]) -> None:
        if not len(offsets) - 1:
            self.lengths = np.zeros(0, np.int16)
            self._signs = np.zeros(0, np.uint32)
            return
        first = (blob & 0xC0) != 0x80
        points: NDArray[np.uint8] | NDArray[np.uint32] = blob
        bounds = offsets.astype(np.int64)
        if not first.all():
            text = blob.tobytes().decode()
            points = np.frombuffer(text.encode("utf-32-le"), np.uint32)
            before = np.zeros(len(blob) + 1, np.int64)
            np.cumsum(first, out=before[1:])
            bounds = before[bounds]
        signs = np.uint32(1) << (points & _BITS).astype(np.uint32)
        self.lengths = np.diff(bounds).astype(np.int16)
        """int16[n]"""
        self._signs = np.bitwise_or.reduceat(signs, bounds[:-1])

    def near(self, text: str, distance: int, lo: int, hi: int) -> NDArray[np.int64]:
        """Return ordinals in ``[lo, hi)`` that may be at most so many letters off; no other is."""
        lengths, signs = self.lengths[lo:hi], self._signs[lo:hi]
        # A letter that is changed takes one letter away and brings another one.
        few = np.bitwise_count(signs ^ _sign(text)) <= 2 * distance
        few &= np.abs(lengths - len(text)) <= distance
        return np.flatnonzero(few) + lo

    def having(self, text: str, length: int, lo: int, hi: int) -> NDArray[np.int64]:
        """Return ordinals in ``[lo, hi)`` of words at least that long that may have all letters."""
        needed = _sign(text)
        few = (self._signs[lo:hi] & needed) == needed
        few &= self.lengths[lo:hi] >= length
        return np.flatnonzero(few) + lo


def _sign(text: str) -> np.uint32:
    sign = 0
    for letter in text:
        sign |= 1 << (ord(letter) & _BITS)
    return np.uint32(sign)
