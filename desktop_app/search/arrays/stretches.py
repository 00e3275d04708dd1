"""Words of one field that lie side by side, as runs and as lists.

Import this module inside functions only: it loads numpy.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable
from typing import TYPE_CHECKING

import numpy as np

from desktop_app.search.forms import SHOWN, Run
from desktop_app.search.schema import CONTINUED

if TYPE_CHECKING:
    from desktop_app.search.arrays.lexicon import Lexicon
    from desktop_app.search.arrays.segment import FieldArrays


def texts(arrays: FieldArrays, languages: Iterable[str]) -> frozenset[bytes]:
    """Return the words of a field and their stems."""
    found = set(arrays.lexicon.encoded(0, len(arrays.lexicon)))
    for language in languages:
        table = arrays.stems(language)
        if table is not None:
            found.update(table.stems.encoded(0, len(table.stems)))
    return frozenset(found)


def in_runs(found: dict[int, frozenset[str] | None]) -> list[Run]:
    """Return words as runs; those side by side are one."""
    made: list[Run] = []
    for at in sorted(found):
        languages = found[at]
        if made and made[-1].end == at and made[-1].languages == languages:
            made[-1] = Run(made[-1].first, at + 1, languages)
        else:
            made.append(Run(at, at + 1, languages))
    return made


def outside(runs: Iterable[Run], lo: int, hi: int) -> list[Run]:
    """Return of some runs what is not in ``[lo, hi)``."""
    found = []
    for first, end, languages in runs:
        if first < lo:
            found.append(Run(first, min(end, lo), languages))
        if hi < end:
            found.append(Run(max(first, hi), end, languages))
    return found


def without_continued(lexicon: Lexicon, lo: int, hi: int) -> list[Run]:
    """Return a run of words without those that only say how far another one reaches."""
    continued = lexicon.continued
    if not len(continued):
        return [Run(lo, hi)] if lo < hi else []
    first, last = bisect_left(continued.data, lo), bisect_left(continued.data, hi)
    found = []
    for at in continued[first:last].tolist():
        if lo < at:
            found.append(Run(lo, at))
        lo = at + 1
    if lo < hi:
        found.append(Run(lo, hi))
    return found


def counted(arrays: FieldArrays, lo: int, hi: int) -> dict[str, int]:
    """Return the words of a run, and in how many articles each stands."""
    sizes = np.diff(arrays.starts[lo : hi + 1]).tolist()
    found = dict(zip(arrays.lexicon.words(lo, hi), sizes, strict=True))
    if len(arrays.lexicon.continued):
        return {word: size for word, size in found.items() if not word.endswith(CONTINUED)}
    return found


def commonest(arrays: FieldArrays, lo: int, hi: int) -> dict[str, int]:
    """Return the commonest words of a run, about."""
    sizes = np.diff(arrays.starts[lo : hi + 1])
    found: dict[str, int] = {}
    for _ in range(min(len(sizes), 2 * SHOWN)):
        # To look for the greatest a few times takes less than to part them from the others.
        at = int(sizes.argmax())
        word = arrays.lexicon.word(lo + at)
        if not word.endswith(CONTINUED):
            found[word] = sizes.item(at)
        sizes[at] = 0
    return found
