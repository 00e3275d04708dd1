"""Finding words side by side, or near one another, by their positions."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from typing import TypeAlias

Place: TypeAlias = tuple[int, int]
"""One occurrence of a word: its first and last position (a glued word covers two)."""


def adjacent(slots: Sequence[Sequence[Place]]) -> Iterator[tuple[Place, Place]]:
    """Yield the first and last word of each place where one word of each slot follows the next.

    Args:
        slots: for each word of the phrase, where it stands, in ascending order.
    """
    found = [(place, place) for place in slots[0]]
    for places in slots[1:]:
        if not found:
            return
        by_first: dict[int, list[Place]] = {}
        for place in places:
            by_first.setdefault(place[0], []).append(place)
        found = [(begin, place) for begin, end in found for place in by_first.get(end[1] + 1, ())]
    yield from found


class Near:
    """Finds the stretches in which all of some words stand, in any order.

    Args:
        words: what tells the words from one another. A word that is asked for twice must stand
            there twice.
        within: how many positions apart two words may be; each further word adds one.
    """

    def __init__(self, words: Sequence[str], within: int) -> None:
        needed = Counter(words)
        self._slots = [words.index(word) for word in needed]
        self._needed = list(needed.values())
        self._missing = len(words)
        self._limit = within + len(words) - 2

    def windows(self, slots: Sequence[Sequence[Place]]) -> Iterator[list[tuple[int, Place]]]:
        """Yield the words of each stretch: of which slot, and where.

        Args:
            slots: for each word, where it stands.
        """
        events = [(place, at) for at, slot in enumerate(self._slots) for place in slots[slot]]
        events.sort()
        counts = [0] * len(self._slots)
        missing, left = self._missing, 0
        for right, (place, at) in enumerate(events):
            counts[at] += 1
            if counts[at] <= self._needed[at]:
                missing -= 1
            while True:
                first, gone = events[left]
                too_far = place[0] - first[0] > self._limit
                if not too_far and counts[gone] <= self._needed[gone]:
                    break
                counts[gone] -= 1
                if counts[gone] < self._needed[gone]:
                    missing += 1
                left += 1
            if missing == 0:
                yield [(self._slots[slot], found) for found, slot in events[left : right + 1]]
