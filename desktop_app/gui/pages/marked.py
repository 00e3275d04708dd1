"""Pages with what is marked, found and selected on them, in offsets of the article's text."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QPoint, QRect, Signal
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QApplication, QWidget

from desktop_app.domain.annotations import AnnotationId
from desktop_app.domain.pages import Box, PageText, page_at, quads
from desktop_app.gui.pages import caret, painting
from desktop_app.gui.pages.sheets import OVERLAP, Sheets
from desktop_app.gui.pages.view_model import Letters, PagesViewModel, Wish
from desktop_app.gui.reader.highlights import Segment, between
from desktop_app.gui.reader.page import Top
from desktop_app.gui.reader.placing import Room
from desktop_app.gui.sentences import localized
from desktop_app.gui.theme import Theme

Span = tuple[int, int]
_QUADS, _PRINTS = 4000, 24
"""How many passages with their boxes, and pages with their lines, are kept."""


class MarkedSheets(Sheets):
    """Knows where each letter of the article stands.

    Signals:
        selectionChanged: something else is selected than before.
        text_changed: the words of the page that is looked at are known now.
    """

    selectionChanged = Signal()
    text_changed = Signal()

    def __init__(self, theme: Theme, model: PagesViewModel, parent: QWidget | None = None) -> None:
        super().__init__(theme, model, parent)
        self._text, self._starts = "", tuple[int, ...]()
        self._segments: Sequence[Segment] = ()
        self._matches: Sequence[Span] = ()
        self._current: int | None = None
        self._active: AnnotationId | None = None
        self._anchor = self._head = 0
        self._caret = False
        self._target: Top | None = None
        self._known: dict[int, Box] = {}
        self._read: set[int] = set()
        self._strange: set[int] = set()
        self._quads: dict[tuple[int, int, int], tuple[Box, ...]] = {}
        self._prints: dict[int, caret.Print] = {}
        model.text_read.connect(self._on_text)

    def set_text(self, text: str, starts: tuple[int, ...]) -> None:
        """Say what the pages' text is; ``starts`` is where each page begins in it, if it does."""
        self.model.forget_texts()
        self._text, self._starts = text, starts
        self._segments = self._matches = ()
        self._current = self._active = self._target = None
        self._anchor = self._head = 0
        self._caret = False
        self._known.clear()
        self._read.clear()
        self._strange.clear()
        self._quads.clear()
        self._prints.clear()
        self._want()

    @property
    def placed(self) -> bool:
        """Whether the letters of the article are those of the pages."""
        return bool(self._starts)

    # -- where letters stand -------------------------------------------------------------
    def page_of(self, offset: int) -> int:
        """Return the page that an offset stands on."""
        return min(page_at(self._starts, offset), max(0, len(self.stack) - 1))

    def page_text(self, page: int) -> PageText | None:
        """Return the words of a page, None while they are not read."""
        found = self.model.text(page) if self._starts else None
        return found if found is not None and page not in self._strange else None

    def boxes(self, page: int, start: int, end: int) -> list[Box]:
        """Return where the part of a passage that is on a page stands, within the stack."""
        text = self.page_text(page)
        if text is None:
            return []
        key = (page, max(start, text.start), min(end, text.end))
        found = self._quads.get(key)
        if found is None:
            if len(self._quads) > _QUADS:
                self._quads.clear()
            found = self._quads[key] = quads(text, start, end)
        return [self.stack.box(page, box) for box in found]

    def _print(self, page: int) -> caret.Print | None:
        """Return the lines of a page, None while its words are not read."""
        text = self.page_text(page)
        if text is None or not text.text:
            return None
        found = self._prints.get(page)
        if found is None or found.page is not text:
            if len(self._prints) > _PRINTS:
                self._prints.clear()
            found = self._prints[page] = caret.Print(text)
        return found

    def _pages_of(self, start: int, end: int) -> range:
        return range(self.page_of(start), self.page_of(max(start, end - 1)) + 1)

    def line_at(self, offset: int) -> Span | None:
        """Return top and bottom of the line at an offset; about where, until it is known."""
        if not self._starts or not len(self.stack):
            return None
        page = self.page_of(offset)
        box = self._line_box(page, offset)
        if box is not None:
            placed = self.stack.box(page, box)
            return round(placed.y0), round(placed.y1)
        last = self._starts[page + 1] if page + 1 < len(self._starts) else len(self._text)
        share = (offset - self._starts[page]) / max(1, last - self._starts[page])
        top, high = self.stack.tops[page], self.stack.sizes[page][1]
        y = top + round(high * (0.08 + 0.84 * min(max(share, 0.0), 1.0)))
        return y, y + 16

    def _line_box(self, page: int, offset: int) -> Box | None:
        text = self.page_text(page)
        if text is None:
            return self._known.get(offset)
        box = caret.line_box(text, min(max(offset, text.start), text.end))
        if box.blank:
            return None
        self._known[offset] = box
        return box

    def rooms(self, start: int, end: int) -> tuple[Room, Room] | None:
        """Return what a passage takes of its first and its last line, in the viewport."""
        pages = self._pages_of(start, end)
        heads, tails = self.boxes(pages[0], start, end), self.boxes(pages[-1], start, end)
        if not heads or not tails:
            return None
        return self._room_of(heads[0]), self._room_of(tails[-1])

    def _room_of(self, box: Box) -> Room:
        x, y = self.origin()
        wide, high = max(1, round(box.x1 - box.x0)), max(1, round(box.y1 - box.y0))
        return Room(round(box.x0) + x, round(box.y0) + y, wide, high)

    def page_under(self, point: QPoint) -> int | None:
        """Return the page at a point of the viewport, None beside all of them."""
        x, y = self._within(point)
        if not len(self.stack):
            return None
        page = self.stack.page_at(y)
        return page if self.stack.holds(page, x, y) else None

    def _within(self, point: QPoint) -> tuple[int, int]:
        x, y = self.origin()
        return point.x() - x, point.y() - y

    def offset_at(self, point: QPoint) -> int | None:
        """Return the offset of the letter at a point of the viewport; None beside the letters."""
        page = self.page_under(point)
        text = self._print(page) if page is not None else None
        if page is None or text is None:
            return None
        return text.letter_at(self.stack.point(page, *self._within(point)))

    def place_at(self, point: QPoint) -> int | None:
        """Return the place between two letters that is nearest to a point of the viewport."""
        if not len(self.stack):
            return None
        x, y = self._within(point)
        page = self.stack.page_at(y)
        text = self._print(page)
        return text.place_at(self.stack.point(page, x, y)) if text is not None else None

    # -- scrolling -----------------------------------------------------------------------
    def top(self) -> Top:
        """Return where the pages are scrolled to: the first letter in view and its height."""
        value = self.scroll_value()
        if not self._starts or not len(self.stack) or value < self.stack.tops[0]:
            return Top()
        offset = self._first_from(value)
        line = self.line_at(offset)
        return Top(offset, line[0] - value if line is not None else 0)

    def _first_from(self, value: int) -> int:
        """Return the offset of the first line that stands at a height or below it."""
        page = self.stack.page_at(value)
        text = self.page_text(page)
        for start, _ in caret.lines(text) if text is not None and text.text else ():
            line = self.line_at(start)
            if line is not None and line[0] >= value:
                return start
        bottom = self.stack.tops[page] + self.stack.sizes[page][1]
        if value > bottom - 2 * OVERLAP and page + 1 < len(self._starts):
            page += 1
        return self._starts[page]

    def restore(self, top: Top) -> None:
        """Scroll to where ``top`` was taken; again once its page is read."""
        if top.offset is None or not self._starts:
            self.verticalScrollBar().setValue(top.away)
            return
        line = self.line_at(top.offset)
        if line is not None:
            self.verticalScrollBar().setValue(line[0] - top.away)
            known = self.page_text(self.page_of(top.offset)) is not None
            self._target = None if known else top

    def show_offset(self, offset: int) -> None:
        """Scroll so that a passage stands in the upper third, unless it is well in view."""
        line = self.line_at(offset)
        if line is None:
            return
        self.show_height(*line)
        page = self.page_of(offset)
        text = self.page_text(page)
        if text is None:
            self._target = Top(offset, self.viewport().height() // 3)
            self.model.ask()
        else:
            self.show_across(self.stack.box(page, caret.letter_box(text, offset)))

    # -- what is marked ------------------------------------------------------------------
    @property
    def headline(self) -> str | None:
        """There is no headline of the window's on a page of print."""
        return ""

    @property
    def segments(self) -> Sequence[Segment]:
        """The marked passages shown."""
        return self._segments

    def set_segments(self, found: Sequence[Segment]) -> None:
        """Show marked passages."""
        self._segments = found if self._starts else ()
        self.viewport().update()
        self._want()

    def set_marks(self, _: Sequence[Span], text: Sequence[Span]) -> None:
        """Show what a search found."""
        self._matches, self._current = text if self._starts else (), None
        self.viewport().update()

    def set_current(self, in_title: bool, index: int) -> None:
        """Make one of the matches the current one."""
        self._current = None if in_title else index
        self.viewport().update()

    def set_active(self, annotation: AnnotationId | None) -> None:
        """Show one annotation as the one that is being looked at."""
        self._active = annotation
        self.viewport().update()

    # -- what is selected ----------------------------------------------------------------
    @property
    def any_selected(self) -> bool:
        """Whether anything is selected."""
        return self._anchor != self._head

    def selection(self) -> Span | None:
        """Return what is selected of the text; None if nothing."""
        first, last = sorted((self._anchor, self._head))
        return (first, last) if first < last else None

    def passage(self) -> Span | None:
        """Return the selected words; None for blanks only."""
        span = self.selection()
        return span if span is not None and self._text[slice(*span)].strip() else None

    def select(self, start: int, end: int) -> None:
        """Select a passage without scrolling; an empty one only moves the caret."""
        before = (self._anchor, self._head)
        last = len(self._text)
        self._anchor, self._head = min(max(start, 0), last), min(max(end, 0), last)
        if before != (self._anchor, self._head):
            self.viewport().update()
            self.selectionChanged.emit()
            self._want()

    def select_all(self) -> None:
        """Select the whole text."""
        if self._starts:
            self.select(0, len(self._text))

    def clear_selection(self) -> None:
        """Select nothing."""
        if self.any_selected:
            at = max(self._anchor, self._head)
            self.select(at, at)

    def copy(self) -> None:
        """Copy the selected words as they are stored."""
        span = self.selection()
        if span is not None:
            QApplication.clipboard().setText(self._text[slice(*span)])

    # -- what is asked for ---------------------------------------------------------------
    def more_wishes(self) -> Iterator[Wish]:
        """Yield the pages that something is looked for on."""
        if not self._starts:
            return
        if self._target is not None and self._target.offset is not None:
            yield Letters(self.page_of(self._target.offset))
        if self.any_selected:
            yield Letters(self.page_of(self._head))
        for segment in self._segments:
            page = self.page_of(segment.start)
            if page not in self._read:
                yield Letters(page)

    def _on_text(self, page: int) -> None:
        self._read.add(page)
        text = self.model.text(page)
        if text is not None and self._text[text.start : text.end] != text.text:
            # The text was corrected: what is said of its letters would be wrong here.
            self._strange.add(page)
        for segment in between(self._segments, *self._span_of(page)):
            for one in segment.covering:
                if one.anchor is not None:
                    self.line_at(one.anchor.start)
                    self.line_at(one.anchor.end)
        target, self._target = self._target, None
        if target is not None:
            self.restore(target)
        if page < len(self.stack):
            self.viewport().update(self.page_rect(page))
        self._settling.start()
        if page == self.page:
            self.text_changed.emit()

    def _span_of(self, page: int) -> Span:
        if page >= len(self._starts):
            return 0, 0
        after = self._starts[page + 1] if page + 1 < len(self._starts) else len(self._text) + 1
        return self._starts[page], after

    # -- painting ------------------------------------------------------------------------
    def paint_page(self, painter: QPainter, page: int, rect: QRect) -> None:
        """Draw one page with everything on it."""
        tokens = self.colours
        problem = self.model.errors.get(page)
        image = self.model.pictures.like(self.drawing(page)) if problem is None else None
        painting.paint_sheet(painter, self.theme, rect, image, QColor(tokens.reader))
        if problem is not None:
            ink = QColor(tokens.text2)
            painting.paint_trouble(painter, self.theme, rect, localized(str(problem)), ink)
        if self.page_text(page) is None:
            return
        brushes = painting.Brushes(tokens, self.inverted)
        x, y = self.origin()
        first, last = self._span_of(page)
        for segment in between(self._segments, first, last):
            boxes = painting.rects(self.boxes(page, segment.start, segment.end), x, y)
            painting.paint_segment(painter, brushes, segment, boxes, self._active)
        for index, span in enumerate(self._matches):
            if span[0] < last and span[1] > first:
                boxes = painting.rects(self.boxes(page, *span), x, y)
                painting.paint_match(painter, brushes, boxes, current=index == self._current)
        selected = self.selection()
        if selected is not None and selected[0] < last and selected[1] > first:
            boxes = painting.rects(self.boxes(page, *selected), x, y)
            painting.paint_selection(painter, brushes, boxes)
        if self._caret and first <= self._head < last:
            self._paint_caret(painter, page, tokens.text)

    def _paint_caret(self, painter: QPainter, page: int, ink: str) -> None:
        text = self.page_text(page)
        box = caret.letter_box(text, self._head) if text is not None else None
        if box is None or box.blank:
            return
        placed, (x, y) = self.stack.box(page, box), self.origin()
        right = caret.leads_left(self._text, self._head)
        at = round(placed.x1 if right else placed.x0) + x
        line = QRect(at - 1, round(placed.y0) + y, 2, round(placed.y1 - placed.y0))
        painter.fillRect(line, QColor(ink))
