"""Numbers for words in bytes, many at once: a dictionary without a line of Python for each word.

A word of up to eight bytes is its own key. A longer one is mixed into 64 bits with factors that are
drawn anew in each process, so that nobody can make words that fall together; of ten million
different ones, two do by chance once in 300,000 times.
"""

from __future__ import annotations

import secrets

import numpy as np
from numpy.typing import NDArray

LONGEST = 64
"""Bytes of a word that can have a key."""

MISSING = 0xFFFFFFFF
_MASKS = np.array([(1 << 8 * size) - 1 for size in range(9)], np.uint64)
_FACTORS = np.frombuffer(secrets.token_bytes(16), np.uint64) | np.uint64(1)
_SPREAD = np.uint64(0x9E3779B97F4A7C15)  # 2^64 over the golden ratio, which scatters well


def word_keys(text: bytes, starts: NDArray[np.intp], sizes: NDArray[np.intp]) -> NDArray[np.uint64]:
    """Return the key of each word of a text.

    Args:
        text: no word in it has a zero byte, and 8 bytes follow the last one.
        starts: where words begin.
        sizes: how long they are; none is empty, nor longer than ``LONGEST``.
    """
    # Eight bytes from any place on, as one number.
    eights: NDArray[np.uint64] = np.ndarray(
        (len(text) - 7,), np.dtype(np.uint64).newbyteorder("<"), text, strides=(1,)
    )
    keys = eights[starts]
    keys &= _MASKS.take(sizes, mode="clip")
    rest = np.flatnonzero(sizes > 8)
    done = 8
    while len(rest):
        mixed = keys[rest]
        mixed ^= mixed >> np.uint64(31)
        mixed *= _FACTORS[0]
        mixed ^= mixed >> np.uint64(29)
        left = sizes[rest] - done
        mixed += (eights[starts[rest] + done] & _MASKS.take(left, mode="clip")) * _FACTORS[1]
        keys[rest] = mixed
        done += 8
        rest = rest[left > 8]
    return keys


class Numbering:
    """A table from keys to numbers, by open addressing."""

    def __init__(self) -> None:
        self._bits = 16
        self._keys = np.zeros(1 << self._bits, np.uint64)
        self._numbers = np.zeros(1 << self._bits, np.uint32)
        self._length = 0

    def numbers(self, keys: NDArray[np.uint64]) -> NDArray[np.uint32]:
        """Return the number of each key, ``MISSING`` where it has none."""
        places = self._places(keys)
        there = self._keys[places]
        found = self._numbers[places]
        other = np.flatnonzero(there != keys)
        there = there[other]
        while len(other):
            found[other[there == 0]] = MISSING
            other = other[there != 0]
            places[other] = (places[other] + 1) & (len(self._keys) - 1)
            there = self._keys[places[other]]
            same = there == keys[other]
            found[other[same]] = self._numbers[places[other[same]]]
            other, there = other[~same], there[~same]
        return found

    def add(self, keys: NDArray[np.uint64], numbers: NDArray[np.uint32]) -> None:
        """Give numbers to keys that have none yet, each of them once."""
        self._length += len(keys)
        if 2 * self._length > len(self._keys):
            held = self._keys != 0
            keys = np.concatenate([self._keys[held], keys])
            numbers = np.concatenate([self._numbers[held], numbers])
            self._bits = (2 * self._length).bit_length() + 1
            self._keys = np.zeros(1 << self._bits, np.uint64)
            self._numbers = np.zeros(1 << self._bits, np.uint32)
        places = self._places(keys)
        while len(keys):
            free = self._keys[places] == 0
            self._keys[places[free]] = keys[free]
            # Of several that wanted the same place, one has got it.
            got = self._keys[places] == keys
            self._numbers[places[got]] = numbers[got]
            keys, numbers = keys[~got], numbers[~got]
            places = (places[~got] + 1) & (len(self._keys) - 1)

    def _places(self, keys: NDArray[np.uint64]) -> NDArray[np.intp]:
        places = keys * _SPREAD
        places >>= np.uint64(64 - self._bits)
        return places.view(np.int64).astype(np.intp, copy=False)
