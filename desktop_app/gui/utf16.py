"""Between Python's code points and Qt's UTF-16 units."""

from __future__ import annotations


def _plain(text: str) -> bool:
    return text.isascii() or max(text) <= "\uffff"


def units(text: str, offset: int) -> int:
    """Return the position in UTF-16 units of a position in code points."""
    if _plain(text):
        return offset
    return offset + sum(1 for char in text[:offset] if char > "\uffff")


def points(text: str, offset: int) -> int:
    """Return the position in code points of a position in UTF-16 units."""
    if _plain(text):
        return offset
    at = 0
    for count, char in enumerate(text):
        if at >= offset:
            return count
        at += 2 if char > "\uffff" else 1
    return len(text)
