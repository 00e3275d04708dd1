"""English words that remember how they were made, so that a window can say them in its language.

They are strings and can be used as such. Below the window nothing knows about languages.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, Self

from desktop_app.domain.facets import Group


class Worded(str):
    """Words with something filled in: ``pattern`` ("{0} (also {1})") and its ``values``."""

    __slots__ = ("pattern", "values")

    pattern: str
    values: tuple[str | int, ...]

    def __new__(cls, pattern: str, *values: str | int) -> Self:
        """Fill a pattern with numbers, and with words that may be of these themselves."""
        shown = (value if isinstance(value, str) else f"{value:,}" for value in values)
        made = super().__new__(cls, pattern.format(*shown))
        made.pattern, made.values = pattern, values
        return made


class Named(str):
    """A value that articles are narrowed to, in words ("german" for "de")."""

    __slots__ = ("group", "value")

    group: Group
    value: str

    def __new__(cls, group: Group, value: str, words: str = "") -> Self:
        """Name a value of a group; without ``words`` it stands for itself."""
        made = super().__new__(cls, words or value)
        made.group, made.value = group, value
        return made


class Joined(str):
    """Words after one another with ``joint`` between them, which may have been made like them."""

    __slots__ = ("joint", "parts")

    joint: str
    parts: tuple[str, ...]

    def __new__(cls, joint: str, parts: Iterable[str]) -> Self:
        """Join words that may have been made in this way themselves."""
        parts = tuple(parts)
        made = super().__new__(cls, joint.join(parts))
        made.joint, made.parts = joint, parts
        return made


def packed(words: str | int) -> str | int | list[Any]:
    """Return words as plain values of JSON, to be given to another process."""
    match words:
        case Worded(pattern=pattern, values=values):
            return ["worded", pattern, *map(packed, values)]
        case Named(group=group, value=value):
            return ["named", group.value, value, str(words)]
        case Joined(joint=joint, parts=parts):
            return ["joined", packed(joint), *map(packed, parts)]
    return words


def unpacked(given: object) -> str:
    """Return the words that were packed.

    Raises:
        ValueError: they were not packed here.
    """
    match given:
        case str():
            return given
        case ["worded", str(pattern), *values]:
            return Worded(pattern, *(v if isinstance(v, int) else unpacked(v) for v in values))
        case ["named", str(group), str(value), str(words)]:
            return Named(Group(group), value, words)
        case ["joined", joint, *parts]:
            return Joined(unpacked(joint), map(unpacked, parts))
    raise ValueError("these are no words")
