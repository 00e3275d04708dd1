"""A page's text beside the article's, where that was corrected by hand or read otherwise."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from difflib import SequenceMatcher
from itertools import takewhile

from desktop_app.domain.blocks import ArticleText
from desktop_app.domain.pages import NOWHERE, Box, PageText

_MOST = 20_000_000
"""Pairs of letters that are compared at most; what differs more has no places."""


def page_spans(text: ArticleText, count: int) -> list[tuple[int, int]]:
    """Return where the text of each of so many pages starts and ends in an article's text.

    Pages without text are empty at the end of the one before them.
    """
    found: dict[int, tuple[int, int]] = {}
    for block in text.blocks:
        number = block.attribute("page")
        if number.isdecimal():
            page = int(number) - 1
            start, _ = found.get(page, (block.start, 0))
            found[page] = start, block.end
    spans: list[tuple[int, int]] = []
    for page in range(count):
        end = spans[-1][1] if spans else 0
        spans.append(found.get(page, (end, end)))
    return spans


def aligned(page: PageText, text: str) -> PageText:
    """Return another form of a page's text, with the places of the letters that are the same."""
    if page.text == text:
        return page
    boxes: list[Box] = [NOWHERE] * len(text)
    moved: dict[int, int] = {}
    for old, new, length in _same(page.text, text):
        boxes[new : new + length] = page.boxes[old : old + length]
        moved.update(zip(range(old, old + length), range(new, new + length), strict=True))
    ends = (*page.lines[1:], len(page.text))
    starts = {0}
    for begin, end in zip(page.lines, ends, strict=True):
        first = next((moved[at] for at in range(begin, end) if at in moved), None)
        if first is not None:
            starts.add(first)
    return replace(page, text=text, boxes=tuple(boxes), lines=tuple(sorted(starts)))


def _same(old: str, new: str) -> Iterator[tuple[int, int, int]]:
    """Yield the pieces that two texts share: where in either, and how long."""
    head = _common(old, new)
    tail = _common(old[head:][::-1], new[head:][::-1])
    yield 0, 0, head
    inner, other = old[head : len(old) - tail], new[head : len(new) - tail]
    if len(inner) * len(other) <= _MOST:
        for piece in SequenceMatcher(None, inner, other, autojunk=False).get_matching_blocks():
            yield head + piece.a, head + piece.b, piece.size
    yield len(old) - tail, len(new) - tail, tail


def _common(one: str, other: str) -> int:
    """Return how many letters two texts share at their beginning."""
    pairs = zip(one, other, strict=False)
    return sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], pairs))
