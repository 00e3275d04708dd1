"""A recovery key as people write it down: 160 random bits in eight groups of five characters.

The alphabet is Crockford's base 32: digits and capital letters without I, L, O and U. Four
characters of a group carry 20 bits; the fifth checks them and the group's place. So every single
mistyped character shows, every two that changed places within a group, and every group in the
place of another, and the group that is wrong can be named. What is read back may be in small
letters, with O for 0 and I or L for 1, and with blanks and dashes anywhere or nowhere.
"""

from __future__ import annotations

import unicodedata

_ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
_VALUES = {letter: value for value, letter in enumerate(_ALPHABET)}
_MEANT = str.maketrans({"O": "0", "I": "1", "L": "1"})
_GROUPS = 8
_CARRYING = 4
"""Characters of a group that carry five bits each; one more checks them."""

BYTES = _GROUPS * _CARRYING * 5 // 8


def written(secret: bytes) -> str:
    """Return 20 secret bytes as groups with dashes between them.

    Raises:
        ValueError: there are more or fewer.
    """
    if len(secret) != BYTES:
        raise ValueError("a recovery key has 20 bytes")
    bits = int.from_bytes(secret, "big")
    total = _GROUPS * _CARRYING
    values = [bits >> 5 * (total - 1 - at) & 31 for at in range(total)]
    groups = []
    for at in range(_GROUPS):
        group = values[at * _CARRYING : (at + 1) * _CARRYING]
        group.append(at ^ _weighed([*group, 0]))
        groups.append("".join(_ALPHABET[value] for value in group))
    return "-".join(groups)


def read_back(typed: str) -> str | None:
    """Return a key that was typed as it is written, None if the words are none.

    It may still be the key of another archive.
    """
    groups = _groups(typed)
    if groups is None or any(not _is_right(group, at) for at, group in enumerate(groups)):
        return None
    return "-".join(groups)


def wrong_groups(typed: str) -> tuple[int, ...]:
    """Return which groups were mistyped, from 1; none if the words do not look like a key."""
    groups = _groups(typed) or []
    return tuple(at + 1 for at, group in enumerate(groups) if not _is_right(group, at))


def _groups(typed: str) -> list[str] | None:
    """Return the groups of what looks like a key; None if it has another length or letters."""
    letters = unicodedata.normalize("NFKC", typed).upper().translate(_MEANT)
    plain = "".join(letter for letter in letters if not _separates(letter))
    size = _CARRYING + 1
    if len(plain) != _GROUPS * size or any(letter not in _VALUES for letter in plain):
        return None
    return [plain[start : start + size] for start in range(0, len(plain), size)]


def _separates(letter: str) -> bool:
    """Whether a character is a blank, a dash of any kind, or not seen at all."""
    return letter.isspace() or letter == "\u2212" or unicodedata.category(letter) in {"Pd", "Cf"}


def _is_right(group: str, at: int) -> bool:
    return _weighed([_VALUES[letter] for letter in group]) == at


def _weighed(values: list[int]) -> int:
    """Return a sum in the field of 32 elements in which each place has a weight of its own."""
    total = 0
    for value in values:
        total <<= 1  # times x, modulo x^5 + x^2 + 1
        if total & 32:
            total ^= 0b100101
        total ^= value
    return total
