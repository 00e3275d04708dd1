"""How a page is painted: its picture, and over it what is marked, found and selected."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPen

from desktop_app.domain.annotations import AnnotationId, AnnotationKind, Colour
from desktop_app.domain.pages import Box
from desktop_app.gui.reader.highlights import Segment, mixed
from desktop_app.gui.theme import Theme
from desktop_app.gui.tokens import Tokens

_ACTIVE = 0.25
_SOFT = 150
_SELECTED = 96
_Mode = QPainter.CompositionMode


@dataclass(frozen=True, slots=True)
class Brushes:
    """The colours for what lies on a page; ``inverted`` for dark pages with light letters."""

    tokens: Tokens
    inverted: bool

    def fill(self, colour: Colour) -> QColor:
        """Return the colour under marked words."""
        return QColor(self.tokens.fills[colour])

    def ink(self, colour: Colour) -> QColor:
        """Return the colour of lines."""
        return QColor(self.tokens.inks[colour])

    def stain(self, painter: QPainter, box: QRectF, colour: QColor) -> None:
        """Colour a part of the page as a pen would: what is printed there stays as it is."""
        mode = _Mode.CompositionMode_Lighten if self.inverted else _Mode.CompositionMode_Multiply
        painter.setCompositionMode(mode)
        painter.fillRect(box, colour)
        painter.setCompositionMode(_Mode.CompositionMode_SourceOver)


def rects(boxes: Iterable[Box], x: int, y: int) -> list[QRectF]:
    """Return boxes of the stack as rectangles of the viewport, whose pages begin at (x, y)."""
    return [QRectF(b.x0 + x, b.y0 + y, b.x1 - b.x0, b.y1 - b.y0) for b in boxes]


def paint_sheet(
    painter: QPainter, theme: Theme, rect: QRect, image: QImage | None, paper: QColor
) -> None:
    """Draw a page's picture, stretched if it is not of the right size, or blank paper."""
    if image is None:
        painter.fillRect(rect, paper)
    else:
        ratio = painter.device().devicePixelRatioF()
        wide, high = image.width() / ratio, image.height() / ratio
        if abs(wide - rect.width()) <= 1 and abs(high - rect.height()) <= 1:
            # A picture that is a pixel too large or too small would only be blurred.
            image.setDevicePixelRatio(ratio)
            painter.fillRect(rect, paper)
            painter.drawImage(rect.topLeft(), image)
        else:
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.drawImage(rect, image)
    painter.setPen(QPen(theme.color("line2"), 1))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRect(rect.adjusted(-1, -1, 0, 0))


def paint_trouble(painter: QPainter, theme: Theme, rect: QRect, words: str, ink: QColor) -> None:
    """Write one sentence in a page's place."""
    painter.setFont(theme.ui_font(13, 450))
    painter.setPen(ink)
    box = rect.adjusted(24, 24, -24, -24)
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap, words)


def paint_segment(
    painter: QPainter,
    brushes: Brushes,
    segment: Segment,
    boxes: Iterable[QRectF],
    active: AnnotationId | None,
) -> None:
    """Draw what annotations do to one stretch of words."""
    filled = [one for one in segment.covering if one.kind is AnnotationKind.HIGHLIGHT]
    lit = any(one.id == active for one in segment.covering)
    for box in boxes:
        if filled:
            ground = brushes.fill(filled[0].colour)
            for one in filled[1:]:
                ground = mixed(ground, brushes.fill(one.colour), 0.5)
            ink = brushes.ink(filled[-1].colour)
            brushes.stain(painter, box, mixed(ground, ink, _ACTIVE) if lit else ground)
            ink.setAlpha(255 if lit else _SOFT)
            painter.fillRect(QRectF(box.left(), box.bottom(), box.width(), 1.0), ink)
        elif lit:
            brushes.stain(painter, box, QColor(brushes.tokens.selected))
        for one in segment.covering:
            thick = max(1.5, box.height() / 12)
            ink = brushes.ink(one.colour)
            if one.kind is AnnotationKind.UNDERLINE:
                painter.fillRect(QRectF(box.left(), box.bottom() - 1, box.width(), thick), ink)
            elif one.kind is AnnotationKind.STRIKEOUT:
                middle = box.center().y() - thick / 2
                painter.fillRect(QRectF(box.left(), middle, box.width(), thick), ink)


def paint_area(
    painter: QPainter, brushes: Brushes, box: QRectF, colour: Colour, *, lit: bool
) -> None:
    """Draw a box around a part of the page."""
    if lit:
        brushes.stain(painter, box, brushes.fill(colour))
    painter.setPen(QPen(brushes.ink(colour), 3 if lit else 2))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRect(box)


def paint_match(
    painter: QPainter, brushes: Brushes, boxes: Iterable[QRectF], *, current: bool
) -> None:
    """Draw a place that a search found; the current one has a frame."""
    for box in boxes:
        brushes.stain(painter, box.adjusted(-1, -1, 1, 1), QColor(brushes.tokens.mark))
        if current:
            painter.setPen(QPen(QColor(brushes.tokens.on_mark), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(box.adjusted(-2, -2, 2, 2))


def paint_selection(painter: QPainter, brushes: Brushes, boxes: Iterable[QRectF]) -> None:
    """Draw what is selected."""
    colour = QColor(brushes.tokens.selection)
    colour.setAlpha(_SELECTED)
    for box in boxes:
        painter.fillRect(box, colour)
