"""What ``*`` and ``?`` stand for."""

from __future__ import annotations

import re
from collections.abc import Callable


def wildcard(pattern: str) -> Callable[[str], object]:
    """Return a test of whether a word has the shape of a pattern with ``*`` and ``?``.

    Each piece between asterisks is looked for once, from the left, and never again, so that no
    pattern takes long; only the last piece is bound to the end.
    """
    first, *rest = (
        "".join("." if letter == "?" else re.escape(letter) for letter in piece)
        for piece in pattern.split("*")
    )
    if not rest:
        return _matcher(first)
    middle = "".join(f"(?>.*?{piece})" for piece in rest[:-1] if piece)
    return _matcher(f"{first}{middle}.*{rest[-1]}")


def _matcher(expression: str) -> Callable[[str], object]:
    return re.compile(expression, re.DOTALL).fullmatch


def beginning(pattern: str) -> str:
    """Return the letters before the first ``*`` or ``?``."""
    return re.split(r"[*?]", pattern, maxsplit=1)[0]


def letters(pattern: str) -> str:
    """Return the letters that a word of that shape must have."""
    return pattern.replace("*", "").replace("?", "")


def shortest(pattern: str) -> int:
    """Return how many letters a word of that shape has at least."""
    return len(pattern) - pattern.count("*")


def longest(pattern: str) -> str:
    """Return the longest run of letters that a word of that shape must have."""
    return max(re.split(r"[*?]+", pattern), key=len)
