"""Bytes written as hexadecimal digits, as ids and keys are."""

from __future__ import annotations

from typing import TypeGuard

_DIGITS = frozenset("0123456789abcdef")


def is_hex(value: object, length: int) -> TypeGuard[str]:
    """Return whether a value is the text of ``length`` bytes: two small digits for each."""
    return isinstance(value, str) and len(value) == 2 * length and _DIGITS.issuperset(value)
