"""The stretch of an article that shows best why it was found."""

from __future__ import annotations

import re

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
_MOST = 8
"""More marks of a fragment than that make it no better."""

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
    start, end = first[0].start, first[-1].end
    apart = [mark for mark in marks if mark.end <= start or mark.start >= end]
    if apart:
        second = _best(apart, _HALF, {mark.leaf for mark in first})
        windows = sorted((_window(text, first, _HALF), _window(text, second, _HALF)))
        if windows[0][1] < windows[1][0]:
            return _written(text, windows, joined(marks))
    if len(first) < len(marks):
        first = _best(marks, _WHOLE, set())
    return _written(text, [_window(text, first, _WHOLE)], joined(marks))


def _best(marks: list[Mark], width: int, shown: set[int]) -> list[Mark]:
    """Return the run of marks that fits the width and shows most, the earliest of such."""
    if len(marks) == 1:
        return marks
    best, best_worth = (0, 1), (-1, -1)
    alike = len({mark.leaf for mark in marks}) == 1
    last, count = 0, len(marks)
    for first, mark in enumerate(marks):
        last = max(last, first)
        reach = mark.start + width
        while last + 1 < count and marks[last + 1].end <= reach:
            last += 1
        kinds = 1 if alike else len({marks[at].leaf for at in range(first, last + 1)} - shown)
        worth = (kinds, min(last + 1 - first, _MOST))
        if worth > best_worth:
            best, best_worth = (first, last + 1), worth
            if alike and worth[1] == min(count, _MOST):
                break  # no other shows more
    return marks[best[0] : best[1]]


def _window(text: str, marks: list[Mark], width: int) -> Span:
    """Return whole words around some marks, about as many before as reading needs."""
    low, high = marks[0].start, marks[0].end
    if len(marks) > 1:
        high = max([mark.end for mark in marks])
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


def _one_line(text: str, start: int, end: int, marks: tuple[Span, ...]) -> tuple[str, list[Span]]:
    """Return a stretch with its blanks folded, and the marks in it as places of the result."""
    stretch = text[start:end]
    line = " ".join(stretch.split())

    inside = [
        (max(a, start) - start, min(b, end) - start) for a, b in marks if a < end and b > start
    ]
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

    if runs:
        inside = [(place(a), place(b)) for a, b in inside]
    length = len(line)
    return line, [(a, min(b, length)) for a, b in inside if a < min(b, length)]
