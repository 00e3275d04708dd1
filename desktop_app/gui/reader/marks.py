"""What is marked on a page: highlights and matches, of which those near the view are drawn."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtGui import QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QTextEdit

from desktop_app.domain.annotations import AnnotationId
from desktop_app.gui.reader import geometry
from desktop_app.gui.reader.document import ArticleDocument
from desktop_app.gui.reader.highlights import (
    Segment,
    between,
    cursor_over,
    extra,
    mark_format,
    segment_format,
)
from desktop_app.gui.theme import Theme

Span = tuple[int, int]


class Marks:
    """The marks of one article.

    Attributes:
        segments: marked passages, in order and without overlap.
        title: what a search found in the headline: positions of its block, in order.
        text: what a search found in the text: offsets, in order.
        current: the match that was gone to: whether in the headline, and its index there.
        active: the annotation that is looked at.
        near: the segments near the visible part, since ``selections`` was called.
    """

    def __init__(self, theme: Theme) -> None:
        self._theme = theme
        self.segments: Sequence[Segment] = ()
        self.title: Sequence[Span] = ()
        self.text: Sequence[Span] = ()
        self.current: tuple[bool, int] | None = None
        self.active: AnnotationId | None = None
        self.near: Sequence[Segment] = ()

    def selections(
        self, article: ArticleDocument, top: float, bottom: float
    ) -> list[QTextEdit.ExtraSelection]:
        """Return the looks of what is marked between two heights; far marks cost nothing."""
        places = article.places
        first = places.offset(geometry.position_at(article, top))
        last = places.offset(geometry.position_at(article, bottom)) + 1
        self.near = between(self.segments, first, last)
        looks: list[tuple[QTextCursor, QTextCharFormat]] = []
        for found in self.near:
            look = segment_format(self._theme, found, self.active)
            looks += [(cursor, look) for cursor in places.cursors(found.start, found.end)]
        plain, strong = (mark_format(self._theme, current=current) for current in (False, True))
        for index, span in enumerate(self.text):
            if span[0] < last and span[1] > first:
                look = strong if self.current == (False, index) else plain
                looks += [(cursor, look) for cursor in places.cursors(*span)]
        for index, span in enumerate(self.title):
            look = strong if self.current == (True, index) else plain
            looks.append((cursor_over(article, *span), look))
        return [extra(cursor, look) for cursor, look in looks]
