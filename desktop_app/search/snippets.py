"""The stretch of an article that shows best why it was found."""

from __future__ import annotations

import re
from collections.abc import Iterator

from desktop_app.domain.results import IndexDocument, Snippet
from desktop_app.domain.text import opening
from desktop_app.search.analysis import Glued
from desktop_app.search.marking import Mark, Marker, Span, joined

LONGEST = 220
"""Code points of a snippet at most."""

_HALF = 104  # two of them, the marks of omission and the blank between make 220 at most
_WHOLE = 214
_READ = 400_000
_BEFORE = 0.3
_BLANKS = re.compile(r"\s+")
_UNEVEN = re.compile(r"^\s+|\s{2,}")
"""Blanks that take more room in a text than in a line."""


def snippet(document: IndexDocument, marker: Marker | None) -> Snippet:
    """Return up to two fragments of an article with their matches marked.

    Of the text, or of the notes where only those match; without a match, the opening.
    ``marker`` is None for a search without words.
    """
    if marker is None:
        return Snippet(opening(document.body, LONGEST - 1))
    glued = Glued(document.title, document.body)
    title = joined(marker.marks(document.title, "title", document.language, glued))
    for field, text, cuts in (
        ("text", document.body[:_READ], glued),
        ("note", document.notes[:_READ], None),
    ):
        marks = marker.marks(text, field, document.language, cuts)
        if marks:
            line, places = _around(text, marks)
            return Snippet(line, places, title_marks=title, from_note=field == "note")
    return Snippet(opening(document.body, LONGEST - 1), title_marks=title)


def _around(text: str, marks: list[Mark]) -> tuple[str, tuple[Span, ...]]:
    first = _best(marks, _HALF, set())
    apart = [mark for mark in marks if mark.end <= first[0].start or mark.start >= first[-1].end]
    second = _best(apart, _HALF, {mark.leaf for mark in first}) if apart else []
    windows = [_window(text, first, _HALF)]
    if second:
        other = _window(text, second, _HALF)
        if other[0] > windows[0][1] or other[1] < windows[0][0]:
            windows.append(other)
    if len(windows) == 1:
        windows = [_window(text, _best(marks, _WHOLE, set()), _WHOLE)]
    return _written(text, sorted(windows), joined(marks))


def _best(marks: list[Mark], width: int, shown: set[int]) -> list[Mark]:
    """Return the run of marks that fits the width and shows most, the earliest of such."""
    best, best_worth = marks[:1], (-1, -1)
    last = 0
    for first, mark in enumerate(marks):
        last = max(last, first)
        while last + 1 < len(marks) and marks[last + 1].end - mark.start <= width:
            last += 1
        run = marks[first : last + 1]
        worth = (len({found.leaf for found in run} - shown), min(len(run), 8))
        if worth > best_worth:
            best, best_worth = run, worth
    return best


def _window(text: str, marks: list[Mark], width: int) -> Span:
    """Return whole words around some marks, about as many before as reading needs."""
    low, high = marks[0].start, max(mark.end for mark in marks)
    high = min(high, low + width)
    start = max(0, low - int((width - (high - low)) * _BEFORE))
    end = min(len(text), start + width)
    start = max(0, min(start, end - width))
    if start:
        blank = _BLANKS.search(text, start - 1, low)
        start = blank.end() if blank else start
    if end < len(text):
        end = high + _last_blank(text[high : end + 1], end - high)
    return start, end


def _last_blank(text: str, otherwise: int) -> int:
    """Return where the last run of blanks begins."""
    before = text.rstrip()
    if len(before) == len(text):
        words = text.rsplit(None, 1)
        before = words[0] if len(words) > 1 else ""
    return len(before) if before or text[:1].isspace() else otherwise


def _written(
    text: str, windows: list[Span], marks: tuple[Span, ...]
) -> tuple[str, tuple[Span, ...]]:
    pieces: list[str] = []
    found: list[Span] = []
    length = 0
    for at, (start, end) in enumerate(windows):
        before = "… " if at else ("…" if start else "")
        fragment, moved = _one_line(text, start, end, marks)
        after = "…" if at + 1 == len(windows) and end < len(text) else ""
        if at:
            before = " … "
        length += len(before)
        found += [(a + length, b + length) for a, b in moved]
        pieces += [before, fragment, after]
        length += len(fragment)
    return "".join(pieces), tuple(found)


def _one_line(
    text: str, start: int, end: int, marks: tuple[Span, ...]
) -> tuple[str, Iterator[Span]]:
    """Return a stretch with its blanks folded, and the marks in it as places of the result."""
    stretch = text[start:end]
    line = _BLANKS.sub(" ", stretch.lstrip()).rstrip()

    inside = (
        (max(a, start) - start, min(b, end) - start) for a, b in marks if a < end and b > start
    )
    if line == stretch:
        return line, inside
    # Where runs of blanks begin, and how many blanks are left out of the line there.
    runs = [(run.start(), run.end()) for run in _UNEVEN.finditer(stretch)]

    def place(at: int) -> int:
        """Return where a place of the stretch is in the line."""
        found = at
        for first, last in runs:
            if first >= at:
                break
            found -= min(last, at) - first - (first > 0)
        return found

    moved = ((place(a), min(place(b), len(line))) for a, b in inside)
    return line, ((a, b) for a, b in moved if a < b)
