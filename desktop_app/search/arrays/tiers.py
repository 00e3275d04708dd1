"""Which segments are merged: tiers of eight, and no more work than a change is worth.

After O'Neil et al., "The Log-Structured Merge-Tree", Acta Informatica 33, 1996.
"""

from __future__ import annotations

from collections.abc import Iterable

import numpy as np

from desktop_app.search.arrays.building import MAX_WORDS
from desktop_app.search.arrays.segment import MAX_DOCUMENTS, Opened

FACTOR = 8
_SMALLEST = 4096
"""Words up to which segments are all of the lowest tier."""

_SMALL = 60_000
"""Words that may be merged even with a small change; it takes a tenth of a second."""

_TIDY = 2_000_000
"""Words of a whole index up to which it is put into one segment again and again."""

_TIDY_AFTER = 12
"""What part of them is replaced by then: what is deleted, and what stands twice, takes room."""


def worth(words: int) -> int:
    """Return how many words may be merged together with a change of so many words.

    Always fewer than when there is time for all that is worth it.
    """
    return min(MAX_WORDS - 1, max(_SMALL, FACTOR * words))


def next_merge(opened: Iterable[Opened], limit: int = MAX_WORDS) -> list[Opened]:
    """Return the segments that are to be merged next, or the one to be written anew, if any.

    Args:
        opened: the segments.
        limit: how many words may be merged; ``MAX_WORDS`` when there is time.
    """
    opened = list(opened)
    if limit >= MAX_WORDS and _is_untidy(opened):
        return opened
    tiers: dict[int, list[Opened]] = {}
    for part in opened:
        if _is_wasteful(part, limit):
            return [part]
        tiers.setdefault(_tier(_left(part)), []).append(part)
    for _, tier in sorted(tiers.items()):
        chosen = _fitting(tier, limit)
        if len(chosen) >= FACTOR:
            return chosen
    return []


def _fitting(tier: list[Opened], limit: int) -> list[Opened]:
    """Return the smallest segments of a tier that fit into one together."""
    chosen: list[Opened] = []
    words = documents = 0
    for part in sorted(tier, key=_left):
        words += _left(part)
        documents += int(np.count_nonzero(~part.deleted))
        if words > min(limit, MAX_WORDS) or documents > MAX_DOCUMENTS:
            break
        chosen.append(part)
    return chosen


def _left(part: Opened) -> int:
    """Return about how many words of a segment are not deleted."""
    count = part.segment.count
    return round(part.segment.words * (1 - np.count_nonzero(part.deleted) / count)) if count else 0


def _is_untidy(opened: list[Opened]) -> bool:
    """Whether so much of a small index was replaced that it is worth making one segment of it.

    Each segment has its own list of words: seven small ones can be larger than all the rest.
    """
    words = sum(map(_left, opened))
    if len(opened) < 2 or words > _TIDY or len(_fitting(opened, MAX_WORDS)) < len(opened):
        return False
    deleted = sum(part.segment.words for part in opened) - words
    return deleted * _TIDY_AFTER > words


def _is_wasteful(part: Opened, limit: int) -> bool:
    """Whether so much is deleted that it is worth writing the rest anew."""
    deleted = part.segment.words - _left(part)
    share = 4 if limit >= MAX_WORDS else 2
    return deleted * share > part.segment.words and _left(part) <= limit


def _tier(words: int) -> int:
    tier = 0
    while words >= _SMALLEST:
        words //= FACTOR
        tier += 1
    return tier
