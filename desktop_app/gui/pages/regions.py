"""Areas and notes on the pages: where they are drawn, and how new ones are."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QPoint, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QWidget

from desktop_app.domain.annotations import Annotation, AnnotationKind
from desktop_app.domain.pages import Box, Point, Region, box_between, union
from desktop_app.gui.pages import painting
from desktop_app.gui.pages.marked import MarkedSheets, Span
from desktop_app.gui.pages.view_model import PagesViewModel
from desktop_app.gui.reader.placing import Room
from desktop_app.gui.theme import Theme

PIN = 22
"""How large the sign of a note on a page is, in pixels."""
_LEAST = 8
_STEP, _FIRST = 12, (160, 90)


class RegionSheets(MarkedSheets):
    """Pages with boxes on them.

    Signals:
        region_drawn: a new one was drawn; carries a ``Region`` and its ``AnnotationKind``.
        region_clicked: carries the ``Annotation`` that was clicked.
        tool_changed: carries the kind that is drawn from now on, None for none.
    """

    region_drawn = Signal(object, object)
    region_clicked = Signal(object)
    tool_changed = Signal(object)

    def __init__(self, theme: Theme, model: PagesViewModel, parent: QWidget | None = None) -> None:
        super().__init__(theme, model, parent)
        self._regions: dict[int, list[Annotation]] = {}
        self._tool: AnnotationKind | None = None
        self._drawn: tuple[int, Point, Point] | None = None

    # -- those there are -----------------------------------------------------------------
    def set_regions(self, annotations: Iterable[Annotation]) -> None:
        """Show the annotations that stand on a place of a page."""
        self._regions = {}
        for one in annotations:
            if one.region is not None:
                self._regions.setdefault(one.region.page, []).append(one)
        self.viewport().update()

    def placed_box(self, region: Region) -> Box | None:
        """Return where a region stands within the stack; None if there is no such page."""
        if region.page >= len(self.stack) or not region.boxes:
            return None
        x0, y0, x1, y1 = region.boxes[0]
        around = union(region.boxes)
        box = self.stack.box(region.page, around if not around.blank else Box(x0, y0, x1, y1))
        if box.x1 - box.x0 < 2 and box.y1 - box.y0 < 2:
            return Box(box.x0 - PIN / 2, box.y0 - PIN / 2, box.x0 + PIN / 2, box.y0 + PIN / 2)
        return box

    def region_at(self, region: Region) -> Span | None:
        """Return top and bottom of a region."""
        box = self.placed_box(region)
        return (round(box.y0), round(box.y1)) if box is not None else None

    def region_room(self, region: Region) -> Room | None:
        """Return where a region stands in the viewport."""
        box = self.placed_box(region)
        return self._room_of(box) if box is not None else None

    def show_region(self, region: Region) -> None:
        """Bring a region into view."""
        box = self.placed_box(region)
        if box is not None:
            self.show_height(round(box.y0), round(box.y1))
            self.show_across(box)

    def annotation_under(self, point: QPoint) -> Annotation | None:
        """Return the smallest annotation with a region that lies under a point."""
        page = self.page_under(point)
        where = self._within(point)
        found: list[tuple[float, Annotation]] = []
        for one in self._regions.get(page, ()) if page is not None else ():
            box = self.placed_box(one.region) if one.region is not None else None
            if box is not None and box.holds(where):
                found.append(((box.x1 - box.x0) * (box.y1 - box.y0), one))
        return min(found, key=lambda pair: pair[0])[1] if found else None

    # -- new ones ------------------------------------------------------------------------
    @property
    def tool(self) -> AnnotationKind | None:
        """What is drawn: an area or a note on a page; None while words are selected."""
        return self._tool

    def set_tool(self, tool: AnnotationKind | None) -> None:
        """Draw areas or notes from now on, or select words again.

        For the keyboard, a box or a sign stands in the middle of what can be seen.
        """
        self._tool, self._drawn = tool, None
        shape = Qt.CursorShape.CrossCursor if tool is not None else Qt.CursorShape.ArrowCursor
        self.viewport().setCursor(shape)
        if tool is not None and len(self.stack):
            seen = self._seen_of_page()
            middle = seen.center()
            wide, high = _FIRST if tool is AnnotationKind.AREA else (0, 0)
            half = QPoint(min(wide, seen.width()) // 2, min(high, seen.height()) // 2)
            self.draw_from(middle - half)
            self.draw_to(middle + half)
        self.viewport().update()
        self.tool_changed.emit(tool)

    def _seen_of_page(self) -> QRect:
        """Return what can be seen of the page in the middle, or of the one that is nearest."""
        left, width = self.area()
        shown = QRect(left, 0, width, self.viewport().height())
        page = self.stack.page_at(self.scroll_value() + shown.height() / 2)
        return self.page_rect(page).intersected(shown)

    def draw_from(self, point: QPoint) -> None:
        """Begin a box at a point of the viewport."""
        x, y = self._within(point)
        page = self.stack.page_at(y)
        corner = self._on_page(page, x, y)
        self._drawn = (page, corner, corner)
        self.viewport().update()

    def draw_to(self, point: QPoint) -> None:
        """Let the box reach to a point; a note's sign goes there."""
        if self._drawn is not None:
            page, start, _ = self._drawn
            end = self._on_page(page, *self._within(point))
            self._drawn = (page, end if self._tool is AnnotationKind.NOTE else start, end)
            self.viewport().update()

    def nudge(self, right: int, down: int, *, grow: bool) -> None:
        """Move the box by steps, or only its lower corner."""
        if self._drawn is None:
            return
        page, start, end = self._drawn
        corners = []
        for corner, moves in ((start, not grow), (end, True)):
            box = self.stack.box(page, Box(*corner, *corner))
            step = _STEP if moves else 0
            corners.append(self._on_page(page, box.x0 + right * step, box.y0 + down * step))
        if self._tool is AnnotationKind.NOTE:
            corners[0] = corners[1]
        self._drawn = (page, corners[0], corners[1])
        box = self.stack.box(page, Box(*corners[1], *corners[1]))
        value, height = self.scroll_value(), self.viewport().height()
        if not value + 20 < box.y0 < value + height - 20:
            self.verticalScrollBar().setValue(round(box.y0) - height // 2)
        self.viewport().update()

    def finish_drawing(self) -> bool:
        """Take what was drawn, if it is large enough, and select words again."""
        drawn, tool = self._drawn, self._tool
        if drawn is None or tool is None:
            return False
        page, start, end = drawn
        box = box_between(start, end)
        shown = self.stack.box(page, box)
        small = shown.x1 - shown.x0 < _LEAST or shown.y1 - shown.y0 < _LEAST
        if tool is AnnotationKind.AREA and small:
            self._drawn = None
            self.viewport().update()
            return False
        self.set_tool(None)
        self.region_drawn.emit(Region(page, (box,)), tool)
        return True

    def _on_page(self, page: int, x: float, y: float) -> Point:
        """Return the point of a page nearest to a place within the stack."""
        left, top = self.stack.left(page), self.stack.tops[page]
        wide, high = self.stack.sizes[page]
        return self.stack.point(page, min(max(x, left), left + wide), min(max(y, top), top + high))

    # -- painting ------------------------------------------------------------------------
    def paint_page(self, painter: QPainter, page: int, rect: QRect) -> None:
        """Draw one page, and the boxes on it."""
        super().paint_page(painter, page, rect)
        x, y = self.origin()
        brushes = painting.Brushes(self.colours, self.inverted)
        for one in self._regions.get(page, ()):
            box = self.placed_box(one.region) if one.region is not None else None
            if box is None:
                continue
            placed = painting.rects([box], x, y)[0]
            lit = one.id == self._active
            if one.kind is AnnotationKind.AREA:
                painting.paint_area(painter, brushes, placed, one.colour, lit=lit)
            else:
                self._paint_pin(painter, placed, brushes.ink(one.colour), lit=lit)
        if self._drawn is not None and self._drawn[0] == page:
            self._paint_drawn(painter, x, y)

    def _paint_pin(self, painter: QPainter, box: QRectF, ink: QColor, *, lit: bool) -> None:
        tokens = self.colours
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(tokens.accent if lit else tokens.line2), 2 if lit else 1))
        painter.setBrush(QColor(tokens.raised))
        painter.drawRoundedRect(box, 6, 6)
        inside = PIN - 6
        icon = self.theme.pixmap("message-square-text", ink, inside)
        painter.drawPixmap(box.topLeft() + QPoint(3, 3), icon)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)

    def _paint_drawn(self, painter: QPainter, x: int, y: int) -> None:
        assert self._drawn is not None
        page, start, end = self._drawn
        ink = QColor(self.colours.accent)
        placed = painting.rects([self.stack.box(page, box_between(start, end))], x, y)[0]
        if self._tool is AnnotationKind.NOTE:
            half = PIN / 2
            self._paint_pin(painter, placed.adjusted(-half, -half, half, half), ink, lit=True)
            return
        painter.setPen(QPen(ink, 2, Qt.PenStyle.DashLine))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(placed)
