"""Where lines may end, and where they do."""

from __future__ import annotations

import bisect
from collections.abc import Sequence
from functools import lru_cache
from itertools import accumulate

from desktop_app.exporting.pdf.layout.shaping import SOFT_HYPHEN
from desktop_app.exporting.pdf.layout.usual import usual_opportunities
from desktop_app.exporting.pdf.layout.words import Word
from desktop_app.values import dataclass

_HYPHENS = frozenset("-\u2010")
_DASHES = frozenset("\u2013\u2014\u2015")

# Costs beside the square of a line's free share, which is at most 1. A line ends at a hyphen only
# where there is no other way: readers of the file take such a hyphen for one that the line break
# put there, and drop it from the word.
_HYPHEN_COST = 4.0
_SOFT_COST = 0.02
_SHORT_LAST_LINE_COST = 0.08
_SHORT_LAST_LINE = 0.2
_FORCED_COST = 100.0

_NOTE = 400
"""Characters of most notes."""


def opportunities(text: str) -> tuple[int, ...]:
    """Return the offsets before which a line may break, the end of the text included.

    By the Unicode Line Breaking Algorithm (UAX #14), except that no line begins with a dash.
    """
    if text.isascii() and text.isalnum():
        return (len(text),)
    return _kept(text) if len(text) <= _NOTE else _opportunities(text)


def _opportunities(text: str) -> tuple[int, ...]:
    usual = usual_opportunities(text)
    if usual is not None:
        return tuple(usual)
    return tuple(
        at
        for at in _boundaries("Line", text)
        if at == len(text) or text[at] not in _DASHES or text[at - 1].isspace()
    )


_kept = lru_cache(maxsize=2048)(_opportunities)  # a note stands beside its text and in the list


def graphemes(text: str) -> list[int]:
    """Return the offsets at which the characters end that a reader takes for one (UAX #29)."""
    if text.isascii() and "\r" not in text:
        return list(range(1, len(text) + 1))
    return _boundaries("Grapheme", text)


def _boundaries(kind: str, text: str) -> list[int]:
    from PySide6.QtCore import QTextBoundaryFinder  # most texts do without

    finder = QTextBoundaryFinder(getattr(QTextBoundaryFinder.BoundaryType, kind), text)
    found: list[int] = []
    while (at := finder.toNextBoundary()) >= 0:
        found.append(at)
    if not text.isascii():
        # Qt counts UTF-16 units, everything else here code points.
        wide = [index for index, character in enumerate(text) if character > "\uffff"]
        seconds = [index + number for number, index in enumerate(wide)]
        found = [at - bisect.bisect_left(seconds, at) for at in found]
    return found


@dataclass(slots=True, eq=False)
class Atom:
    """What cannot be broken: text up to the next opportunity. Widths in points.

    ``trimmed`` is the width at the end of a line, without blanks and with the hyphen of a soft
    hyphen; ``forced`` if the line must end after it, ``soft`` if a word is divided there. It is
    shared by all that is alike: never changed.
    """

    width: float
    trimmed: float
    hyphen: bool = False
    forced: bool = False
    soft: bool = False
    words: tuple[Word, ...] = ()
    """What shows it, where that is one stretch in one style."""
    hanging: float = 0.0
    """Width of the blanks at its end."""


def ends_with_hyphen(text: str) -> bool:
    """Whether a line that ends with this text ends within a word."""
    return len(text) > 1 and (text[-1] == SOFT_HYPHEN or text[-1] in _HYPHENS)


def choose_breaks(atoms: Sequence[Atom], width: float) -> list[int]:
    """Return the number of atoms up to the end of each line, so that the lines are most even.

    All of the paragraph is taken into account (after Knuth and Plass, "Breaking Paragraphs into
    Lines", 1981, with the cost of ragged text). An atom wider than the line gets one of its own.
    """
    breaks: list[int] = []
    start = 0
    for index, atom in enumerate(atoms):
        if atom.forced or index == len(atoms) - 1:
            breaks.extend(start + end for end in _even(atoms[start : index + 1], width))
            start = index + 1
    return breaks


def _even(atoms: Sequence[Atom], width: float) -> list[int]:
    count = len(atoms)
    upto = [0.0, *accumulate([atom.width for atom in atoms])]
    if upto[-2] + atoms[-1].trimmed <= width:
        return [count]
    best = [0.0] * (count + 1)
    origin = [0] * (count + 1)
    for end in range(1, count + 1):
        last = atoms[end - 1]
        reach = upto[end - 1] + last.trimmed - width
        # The first atom from which on a line is not too long.
        first = bisect.bisect_left(upto, reach, 0, end)
        least, least_at = float("inf"), end - 1
        if first == end:
            least = _FORCED_COST + best[least_at]
        elif end == count:
            least_at = _last_line(upto, best, first, reach, width)
        else:
            # The cost of a line is spelt out here: this is where a long text spends its time. It
            # grows from one beginning to the next, so that soon no other one can be better.
            extra = _HYPHEN_COST if last.hyphen else _SOFT_COST if last.soft else 0.0
            floor = min(best[first:end])
            for start in range(first, end):
                free = (upto[start] - reach) / width
                share = free * free + extra
                if share + floor > least:
                    break
                cost = share + best[start]
                if cost <= least:
                    least, least_at = cost, start
        best[end], origin[end] = least, least_at
    breaks = [count]
    while origin[breaks[-1]]:
        breaks.append(origin[breaks[-1]])
    return breaks[::-1]


def _last_line(
    upto: Sequence[float], best: Sequence[float], first: int, reach: float, width: float
) -> int:
    """Return where the last line begins: that may be short, but not too short."""

    def cost(start: int) -> float:
        short = width - (upto[start] - reach) < _SHORT_LAST_LINE * width
        return (_SHORT_LAST_LINE_COST if short else 0.0) + best[start]

    # Of equals the last one.
    return min(range(len(upto) - 2, first - 1, -1), key=cost)
