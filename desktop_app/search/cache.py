"""What was worked out and may be asked for again, bounded in bytes. Safe from any thread."""

from __future__ import annotations

import threading
from collections.abc import Hashable
from typing import Generic, TypeVar

Key = TypeVar("Key", bound=Hashable)
Value = TypeVar("Value")


class Cache(Generic[Key, Value]):
    """Keeps what was used last.

    Args:
        room: bytes that all values together may take.
    """

    def __init__(self, room: int) -> None:
        self._room = room
        self._taken = 0
        self._lock = threading.Lock()
        self._kept: dict[Key, tuple[Value, int]] = {}

    def get(self, key: Key) -> Value | None:
        """Return what is kept under a key, None if nothing."""
        with self._lock:
            found = self._kept.pop(key, None)
            if found is None:
                return None
            self._kept[key] = found
            return found[0]

    def put(self, key: Key, value: Value, size: int) -> None:
        """Keep a value of so many bytes; what was not used for longest goes."""
        with self._lock:
            old = self._kept.pop(key, None)
            if old is not None:
                self._taken -= old[1]
            self._kept[key] = value, size
            self._taken += size
            while self._taken > self._room and self._kept:
                _, gone = self._kept.pop(next(iter(self._kept)))
                self._taken -= gone
