"""The stretch of an article that shows best why it was found."""

from __future__ import annotations

from desktop_app.domain.results import ShownArticle, Snippet
from desktop_app.domain.text import opening
from desktop_app.search.analysis import Glued
from desktop_app.search.marking import Marker, joined
from desktop_app.search.meant import Mark, Span

LONGEST = 220
"""Code points of a snippet at most."""

_HALF = 104  # two of them, the marks of omission and the blank between make 220 at most
_WHOLE = 214
_READ = 400_000
_BEFORE = 0.3
_MOST = 8
"""More marks of a fragment than that make it no better."""


def snippet(document: ShownArticle, marker: Marker | None) -> Snippet:
    """Return up to two fragments of an article with their matches marked.

    Of the text, or of the notes where only those match; without a match, the opening.
    ``marker`` is None for a search without words.
    """
    title, body, language = document.title, document.body, document.language
    if marker is None:
        return Snippet(opening(body, LONGEST - 1))
    read = body[:_READ]
    in_title, marks = marker.both(title, read, language, Glued(title, body))
    title_marks = joined(in_title) if in_title else ()
    if marks:
        return Snippet(*_around(read, marker.by_term(marks)), title_marks)
    notes = document.notes[:_READ]
    marks = marker.marks(notes, "note", language)
    if marks:
        return Snippet(*_around(notes, marker.by_term(marks)), title_marks, from_note=True)
    return Snippet(opening(body, LONGEST - 1), title_marks=title_marks)


def _around(text: str, marks: list[Mark]) -> tuple[str, tuple[Span, ...]]:
    if len(marks) == 1:
        return _written(text, [_window(text, marks, _WHOLE)], marks)
    first = _best(marks, _HALF, set())
    start, end = first[0][0], first[-1][1]
    apart = [mark for mark in marks if mark[1] <= start or mark[0] >= end]
    if apart:
        second = _best(apart, _HALF, {mark[2] for mark in first})
        one, other = _window(text, first, _HALF), _window(text, second, _HALF)
        if other < one:
            one, other = other, one
        if one[1] < other[0]:
            return _written(text, [one, other], marks)
    if len(first) < len(marks):
        first = _best(marks, _WHOLE, set())
    return _written(text, [_window(text, first, _WHOLE)], marks)


def _best(marks: list[Mark], width: int, shown: set[int]) -> list[Mark]:
    """Return the run of marks that fits the width and shows most, the earliest of such."""
    count = len(marks)
    if count == 1:
        return marks
    if count == 2:  # as nearly always when there are several
        (start, _, leaf), (_, end, other) = marks
        if end <= start + width:
            return marks
        return marks[1:] if leaf in shown and other not in shown else marks[:1]
    inside = dict.fromkeys({leaf for _, _, leaf in marks} - shown, 0)
    most = len(inside), min(count, _MOST)  # more than that no run shows
    best, best_worth = (0, 1), (-1, -1)
    kinds = last = 0
    for first, (start, _, leaf) in enumerate(marks):
        reach = start + width
        while last < count and (last == first or marks[last][1] <= reach):
            entering = marks[last][2]
            if entering in inside:
                kinds += not inside[entering]
                inside[entering] += 1
            last += 1
        worth = kinds, min(last - first, _MOST)
        if worth > best_worth:
            best, best_worth = (first, last), worth
            if worth == most:
                break
        if leaf in inside:
            inside[leaf] -= 1
            kinds -= not inside[leaf]
    return marks[best[0] : best[1]]


def _window(text: str, marks: list[Mark], width: int) -> Span:
    """Return whole words around some marks, about as many before as reading needs."""
    low, high, _ = marks[0]
    if len(marks) > 1:
        high = max([mark[1] for mark in marks])
    reach, length = low + width, len(text)
    if high > reach:
        high = reach
    start = low - int((width - (high - low)) * _BEFORE)
    if start < 0:
        start = 0
    end = start + width
    if end >= length:
        end = length
        start = min(start, length - width) if length > width else 0
    if start:
        start = _next_word(text, start, low)
    if end < length:
        end = high + _last_blank(text[high : end + 1], end - high)
    return start, end


def _next_word(text: str, start: int, end: int) -> int:
    """Return where the first blanks from just before a place on end, the place without any."""
    before = text[start - 1 : end]
    if before[:1].isspace():
        return end - len(before.lstrip())
    words = before.split(None, 1)
    if len(words) > 1:
        return end - len(words[1])
    return end if before[-1:].isspace() else start


def _last_blank(text: str, otherwise: int) -> int:
    """Return where the last run of blanks begins."""
    before = text.rstrip()
    if len(before) == len(text):
        words = text.rsplit(None, 1)
        before = words[0] if len(words) > 1 else ""
    return len(before) if before or text[:1].isspace() else otherwise


def _written(text: str, windows: list[Span], marks: list[Mark]) -> tuple[str, tuple[Span, ...]]:
    line, length = "", len(text)
    found: tuple[Span, ...] = ()
    for number, (start, end) in enumerate(windows):
        if number:
            line += " … "
        elif start:
            line = "…"
        fragment, places = _one_line(text, start, end, marks)
        at = len(line)
        found += tuple([(a + at, b + at) for a, b in places]) if at else places
        line += fragment
    if windows[-1][1] < length:
        line += "…"
    return line, found


def _one_line(text: str, start: int, end: int, marks: list[Mark]) -> tuple[str, tuple[Span, ...]]:
    """Return a stretch with its blanks folded, and the marks in it as places of the result."""
    stretch = text[start:end]
    inside = joined(
        [
            (a - start if a > start else 0, (b if b < end else end) - start, leaf)
            for a, b, leaf in marks
            if a < end and b > start
        ]
    )
    # No other blank than " " is printable.
    if stretch.isprintable() and "  " not in stretch and stretch.strip(" ") is stretch:
        return stretch, inside
    line = " ".join(stretch.split())
    if line == stretch:
        return line, inside

    def place(at: int) -> int:
        """Return where a place of the stretch is in the line."""
        before = stretch[:at]
        found = len(" ".join(before.split()))
        return found + 1 if found and before[-1].isspace() else found

    length = len(line)
    placed = [(place(a), min(place(b), length)) for a, b in inside]
    return line, tuple([(a, b) for a, b in placed if a < b])
