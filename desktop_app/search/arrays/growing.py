"""Arrays of numbers that grow."""

from __future__ import annotations

from typing import Any, Generic, TypeVar

import numpy as np
from numpy.typing import NDArray

Numbers = NDArray[np.uint32]
Kind = TypeVar("Kind", bound=np.generic)
Keys = NDArray[np.uint64]
_TIMES = 4


class Table(Generic[Kind]):
    """An array that grows."""

    def __init__(self, kind: type[Kind]) -> None:
        self._held = np.zeros(1024, kind)
        self._length = 0

    def __len__(self) -> int:
        """Return how many numbers there are."""
        return self._length

    @property
    def values(self) -> NDArray[Kind]:
        """The numbers; they can be changed, until the next ones are added."""
        return self._held[: self._length]

    def extend(self, values: NDArray[Any]) -> None:
        """Add numbers at the end."""
        end = self._length + len(values)
        if end > len(self._held):
            held = np.zeros(max(end, len(self._held) * 3 // 2), self._held.dtype)
            held[: self._length] = self.values
            self._held = held
        self._held[self._length : end] = values
        self._length = end

    def append(self, value: int) -> None:
        """Add one number."""
        if self._length == len(self._held):
            self.extend(np.array([value]))
        else:
            self._held[self._length] = value
            self._length += 1


class Pile:
    """Keys that come in parts, in a row from the start, so that they are never held twice.

    There is room for several times as many; as long as no key is there, it takes no memory.
    """

    def __init__(self) -> None:
        self._held = np.empty(1024, np.uint64)
        self._length = 0

    def add(self, keys: Keys) -> None:
        """Add keys at the end."""
        end = self._length + len(keys)
        if end > len(self._held):
            held = np.empty(max(end, len(self._held) * _TIMES), np.uint64)
            held[: self._length] = self._held[: self._length]
            self._held = held
        self._held[self._length : end] = keys
        self._length = end

    def taken(self) -> Keys:
        """Return all keys; the pile is empty afterwards."""
        keys = self._held[: self._length]
        self._held, self._length = np.empty(0, np.uint64), 0
        return keys
