"""Where one version of a text has other words than another one."""

from __future__ import annotations

import re
from collections.abc import Sequence

_WORD = re.compile(r"\S+")
_COMPARED = 3_000
"""Words between the first and the last change that are compared one by one."""


def differing(text: str, other: str) -> tuple[tuple[int, int], ...]:
    """Return the passages of ``text`` that the other text does not have, in code points.

    Compared are words, whatever stands between them. Where very much differs, everything from
    the first to the last difference is one passage.
    """
    mine = [match.span() for match in _WORD.finditer(text)]
    words = [text[start:end] for start, end in mine]
    yours = _WORD.findall(other)
    head = _shared(words, yours)
    tail = _shared(words[head:][::-1], yours[head:][::-1])
    old, new = words[head : len(words) - tail], yours[head : len(yours) - tail]
    if not old:
        return ()
    if max(len(old), len(new)) > _COMPARED:
        return ((mine[head][0], mine[len(words) - tail - 1][1]),)
    from difflib import SequenceMatcher

    return tuple(
        (mine[head + first][0], mine[head + last - 1][1])
        for kind, first, last, _, _ in SequenceMatcher(None, old, new, False).get_opcodes()
        if kind in ("replace", "delete")
    )


def _shared(one: Sequence[str], other: Sequence[str]) -> int:
    count = 0
    for mine, yours in zip(one, other, strict=False):
        if mine != yours:
            break
        count += 1
    return count
