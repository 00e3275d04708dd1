"""A long list that can be shown before all of it has been read."""

from __future__ import annotations

from array import array
from collections.abc import Callable, Sequence
from typing import overload

from desktop_app.errors import GuardbookError

NOBODY = -1
"""Stands for an article that is gone; no article has that number."""


class BegunIds(Sequence[int]):
    """The numbers of a list of which the beginning and the length are known.

    Whoever asks for more waits until all is read, unless ``fill`` has brought it before. Its
    length stays. Used on the GUI thread only.

    Args:
        beginning: the first numbers.
        length: how many there are in all.
        read: returns all of them; called on this thread, at most once.
    """

    def __init__(self, beginning: array[int], length: int, read: Callable[[], array[int]]) -> None:
        self.known = beginning
        """What has been read."""
        self._length, self._read = length, read

    @property
    def whole(self) -> bool:
        """Whether all of it has been read."""
        return len(self.known) == self._length

    def fill(self, ids: array[int]) -> None:
        """Take all of it, as far as it has room here."""
        known = ids[: self._length]
        known.extend([NOBODY] * (self._length - len(known)))
        self.known = known

    def all(self) -> array[int]:
        """Return all of it, once it is read."""
        if not self.whole:
            try:
                self.fill(self._read())
            except GuardbookError:
                self.fill(self.known)  # reading the rows will say what is the matter
        return self.known

    def __len__(self) -> int:
        """Return how many there are."""
        return self._length

    @overload
    def __getitem__(self, at: int) -> int: ...
    @overload
    def __getitem__(self, at: slice) -> array[int]: ...
    def __getitem__(self, at: int | slice) -> int | array[int]:
        """Return one or some of them."""
        last = at if isinstance(at, int) else at.indices(self._length)[1] - 1
        return (self.known if 0 <= last < len(self.known) else self.all())[at]
