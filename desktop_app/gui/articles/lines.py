"""Which words of an article a row shows."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtGui import QFontMetrics

from desktop_app.domain.text import BIDI_CONTROLS, visible_bidi

if TYPE_CHECKING:
    from desktop_app.domain.articles import ArticleRow
    from desktop_app.domain.results import Snippet

Marks = Sequence[tuple[int, int]]
_PLAIN = dict.fromkeys(map(ord, BIDI_CONTROLS), "\ufffd")


def after_title(row: ArticleRow) -> str:
    """Return the beginning of an article without the title, where that was taken from it."""
    if not row.snippet.strip("…. "):
        return ""
    title = row.title.rstrip("…. ")
    if not title or not row.snippet.startswith(title):
        return row.snippet
    rest = row.snippet[len(title) :].lstrip()
    if not rest.strip("…. "):
        return ""
    return rest[1:].lstrip() if rest[:1] in (".", "…", ",", ":") else f"…{rest}"


def undisguised(text: str, marks: Marks) -> str:
    """Return text whose hidden controls of direction are seen; no letter moves under its marks."""
    return text.translate(_PLAIN) if marks else visible_bidi(text)


def in_sight(found: Snippet, metrics: QFontMetrics, room: int) -> tuple[str, Marks]:
    """Return a fragment and its marks, cut at its beginning so that the first mark is in view.

    ``room`` is the width of all lines together, in pixels.
    """
    text, (start, end) = found.text, found.marks[0]
    if metrics.horizontalAdvance(text[:end]) <= room * 3 // 4:
        return text, found.marks
    words = [at + 1 for at in range(start) if text[at] == " "]
    # The later it begins the less room it takes; laying out text is what takes time here.
    wide = bisect_left(words, -(room // 2), key=lambda at: -metrics.horizontalAdvance(text[at:end]))
    first = words[wide] if wide < len(words) else start
    shown = ((a - first + 1, b - first + 1) for a, b in found.marks if a >= first)
    return f"…{text[first:]}", tuple(shown)
