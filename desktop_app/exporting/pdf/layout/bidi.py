"""Which way each character runs: the implicit part of the Unicode Bidirectional Algorithm.

Follows UAX #9, revision 50: P2-P3, W1-W7, N1-N2, I1-I2, L1-L2. Explicit embeddings and isolates
are treated as neutrals (the archive spells them out in fields, and they are rare in texts).
"""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence
from typing import TypeVar

from desktop_app.domain.phrases import REDACTED
from desktop_app.domain.text import has_rtl

RIGHTWARDS, LEFTWARDS = "\u200e", "\u200f"
"""Signs of direction: nothing is seen of them, and they keep apart what stands beside them."""
_NEUTRAL = frozenset(("B", "S", "WS", "ON"))
_NUMBERS = frozenset(("EN", "AN"))
_BOUNDARY = frozenset(("BN", "LRE", "LRO", "RLE", "RLO", "PDF", "LRI", "RLI", "FSI", "PDI", ""))

_PAIRS = "()[]{}<>«»‹›≤≥⟨⟩⟪⟫⁅⁆⁽⁾"
_MIRRORED = str.maketrans({_PAIRS[n]: _PAIRS[n ^ 1] for n in range(len(_PAIRS))})

T = TypeVar("T")


def mirrored(text: str) -> str:
    """Return what brackets look like where they run from right to left.

    Readers of a file take them for what they look like, and turn them around themselves.
    """
    return text.translate(_MIRRORED)


def base_level(text: str) -> int:
    """Return 1 for a paragraph that runs from right to left, else 0 (rules P2 and P3)."""
    for character in text.replace(REDACTED, ""):
        kind = unicodedata.bidirectional(character)
        if kind == "L":
            return 0
        if kind in {"R", "AL"}:
            return 1
    return 0


def runs_left(text: str) -> bool:
    """Whether a paragraph runs from right to left."""
    return has_rtl(text) and base_level(text) == 1


def levels(text: str, base: int) -> list[int]:
    """Return the level of each character: even ones run to the right, odd ones to the left."""
    kinds = [unicodedata.bidirectional(character) for character in text]
    kinds = ["ON" if kind in _BOUNDARY else kind for kind in kinds]
    # What stands for something blacked out is one word, its brackets too: a bar lies over it.
    at = text.find(REDACTED)
    while at >= 0:
        kinds[at : at + len(REDACTED)] = ["L"] * len(REDACTED)
        at = text.find(REDACTED, at + 1)
    edge = "R" if base else "L"
    _weak(kinds, edge)
    _neutral(kinds, edge)
    return [_level(kind, base) for kind in kinds]


def _weak(kinds: list[str], edge: str) -> None:
    """Resolve marks, numbers and what stands among them (rules W1 to W7)."""
    before = edge
    for index, kind in enumerate(kinds):  # W1
        before = kinds[index] = before if kind == "NSM" else kind
    _numbers_after(kinds, edge, "AL", "AN")  # W2
    kinds[:] = ["R" if kind == "AL" else kind for kind in kinds]  # W3
    for index in range(1, len(kinds) - 1):  # W4
        left, kind, right = kinds[index - 1 : index + 2]
        if left == right and (
            (kind == "ES" and left == "EN") or (kind == "CS" and left in _NUMBERS)
        ):
            kinds[index] = left
    _terminators(kinds)  # W5
    kinds[:] = ["ON" if kind in {"ES", "ET", "CS"} else kind for kind in kinds]  # W6
    _numbers_after(kinds, edge, "L", "L")  # W7


def _numbers_after(kinds: list[str], edge: str, strong: str, new: str) -> None:
    """Give European numbers another kind where the last strong character is of one kind."""
    last = edge
    for index, kind in enumerate(kinds):
        if kind in {"L", "R", "AL"}:
            last = kind
        elif kind == "EN" and last == strong:
            kinds[index] = new


def _terminators(kinds: list[str]) -> None:
    start = 0
    while start < len(kinds):
        end = start
        while end < len(kinds) and kinds[end] == "ET":
            end += 1
        if end > start:
            beside = (start and kinds[start - 1] == "EN") or (
                end < len(kinds) and kinds[end] == "EN"
            )
            if beside:
                kinds[start:end] = ["EN"] * (end - start)
        start = end + 1


def _neutral(kinds: list[str], edge: str) -> None:
    """Give neutrals the direction around them (rules N1 and N2)."""
    start = 0
    while start < len(kinds):
        end = start
        while end < len(kinds) and kinds[end] in _NEUTRAL:
            end += 1
        if end > start:
            left = _direction(kinds[start - 1]) if start else edge
            right = _direction(kinds[end]) if end < len(kinds) else edge
            kinds[start:end] = [left if left == right else edge] * (end - start)
        start = end + 1


def _direction(kind: str) -> str:
    return "R" if kind in _NUMBERS else kind


def _level(kind: str, base: int) -> int:
    """Return the level of a resolved kind (rules I1 and I2)."""
    if base % 2 == 0:
        return base + {"R": 1, "AN": 2, "EN": 2}.get(kind, 0)
    return base + (0 if kind == "R" else 1)


def visual_order(items: Sequence[T], item_levels: Sequence[int]) -> list[T]:
    """Return the items of one line from left to right (rule L2)."""
    order = list(range(len(items)))
    lowest_odd = min((level for level in item_levels if level % 2), default=0)
    if not lowest_odd:
        return list(items)
    for level in range(max(item_levels), lowest_odd - 1, -1):
        start = 0
        while start < len(order):
            end = start
            while end < len(order) and item_levels[order[end]] >= level:
                end += 1
            order[start:end] = reversed(order[start:end])
            start = end + 1
    return [items[index] for index in order]
