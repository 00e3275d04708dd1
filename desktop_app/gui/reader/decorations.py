"""What is drawn around the letters: list markers, bars, rules, panels, lines of annotations.

None of it is text of the document, so a block's letters are exactly the canonical line.
The painter stands in the document's coordinates.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPainterPath, QPen, QTextBlock, QTextDocument

from desktop_app.domain.annotations import AnnotationKind
from desktop_app.domain.blocks import BlockKind
from desktop_app.gui.reader.geometry import block_rect, blocks_between, span_rects
from desktop_app.gui.reader.highlights import Places, Segment, line_of
from desktop_app.gui.reader.lines import Line
from desktop_app.gui.reader.styles import STEP, Styles
from desktop_app.gui.theme import Theme
from desktop_app.values import dataclass

_PAD = 8
_RADIUS = 6


@dataclass(frozen=True, slots=True)
class Sheet:
    """What the painting needs to know: theme, formats, left edge and width of the text."""

    theme: Theme
    styles: Styles
    left: float
    width: float


def paint_under(
    painter: QPainter, document: QTextDocument, sheet: Sheet, top: float, bottom: float
) -> None:
    """Draw panels, bars and rules, before the letters."""
    for block, rect in blocks_between(document, top, bottom):
        line = line_of(block)
        if line is None:
            continue
        if not line.last:
            # Lines of one block join; the letters' own rectangle leaves out what is between.
            rect = QRectF(rect)
            rect.setBottom(block_rect(block.next()).top())
        if line.kind is BlockKind.QUOTE:
            _bars(painter, sheet, line, rect)
        elif line.kind is BlockKind.CODE:
            _panel(painter, sheet, line, rect)
        elif line.kind is BlockKind.TABLE:
            _edges(painter, sheet, line, rect)
        elif line.kind is BlockKind.IMAGE:
            _frame(painter, sheet, line, rect)
        elif line.kind is BlockKind.RULE and not line.text:
            y = round(rect.center().y()) + 0.5
            third = sheet.width / 3
            painter.setPen(sheet.theme.color("line2"))
            painter.drawLine(
                QPointF(sheet.left + third, y), QPointF(sheet.left + sheet.width - third, y)
            )


def paint_over(
    painter: QPainter, document: QTextDocument, sheet: Sheet, top: float, bottom: float
) -> None:
    """Draw list markers, beside the letters."""
    for block, rect in blocks_between(document, top, bottom):
        line = line_of(block)
        if line is not None and line.marker:
            _marker(painter, sheet, line, block, rect)


def _marker(painter: QPainter, sheet: Sheet, line: Line, block: QTextBlock, rect: QRectF) -> None:
    first = block.layout().lineAt(0)
    font = sheet.styles.char(line).font()
    metrics = QFontMetricsF(font)
    width = metrics.horizontalAdvance(line.marker)
    gap, indent = sheet.styles.px(9), sheet.styles.indent(line)
    if line.rtl:
        x = sheet.left + sheet.width - indent + gap
    else:
        x = max(sheet.left, sheet.left + indent - gap - width)
    painter.setFont(font)
    painter.setPen(sheet.theme.color("text3"))
    painter.drawText(QPointF(x, rect.top() + first.y() + first.ascent()), line.marker)


def _bars(painter: QPainter, sheet: Sheet, line: Line, rect: QRectF) -> None:
    step = sheet.styles.px(STEP)
    for level in range(max(1, line.level)):
        away = level * step
        x = sheet.left + sheet.width - away - 3 if line.rtl else sheet.left + away
        painter.fillRect(QRectF(x, rect.top(), 3, rect.height()), sheet.theme.color("line2"))


def _panel(painter: QPainter, sheet: Sheet, line: Line, rect: QRectF) -> None:
    top = round(rect.top()) - (_PAD if line.first else 0)
    bottom = round(rect.bottom()) + (_PAD if line.last else 0)
    painter.save()
    # The corners of a long panel lie outside of what is drawn for one line.
    painter.setClipRect(
        QRectF(sheet.left, top, sheet.width, bottom - top), Qt.ClipOperation.IntersectClip
    )
    path = QPainterPath()
    path.addRoundedRect(
        QRectF(
            sheet.left,
            top - (0 if line.first else 2 * _RADIUS),
            sheet.width,
            bottom - top + (0 if line.first else 2 * _RADIUS) + (0 if line.last else 2 * _RADIUS),
        ),
        _RADIUS,
        _RADIUS,
    )
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.fillPath(path, sheet.theme.color("list"))
    painter.restore()


def _edges(painter: QPainter, sheet: Sheet, line: Line, rect: QRectF) -> None:
    right = sheet.left + sheet.width
    painter.setPen(sheet.theme.color("line2"))
    if line.first:
        y = round(rect.top()) - 5.5
        painter.drawLine(QPointF(sheet.left, y), QPointF(right, y))
    y = round(rect.bottom()) + (5.5 if line.last else 0.5)
    painter.setPen(sheet.theme.color("line2" if line.last else "line"))
    painter.drawLine(QPointF(sheet.left, y), QPointF(right, y))


def _frame(painter: QPainter, sheet: Sheet, line: Line, rect: QRectF) -> None:
    """Draw a frame for a picture; the picture itself is not shown."""
    box = QRectF(sheet.left, rect.top() - 4, sheet.width, rect.height() + 8)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(sheet.theme.color("line2"), 1, Qt.PenStyle.DashLine))
    painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), _RADIUS, _RADIUS)
    if not line.text:
        painter.setFont(sheet.styles.char(line).font())
        painter.setPen(sheet.theme.color("text3"))
        inner = box.adjusted(14, 0, -14, 0)
        painter.drawText(
            inner, Qt.AlignmentFlag.AlignVCenter, QCoreApplication.translate("reader", "Picture")
        )
    painter.restore()


def paint_nothing(painter: QPainter, sheet: Sheet, top: float) -> None:
    """Say below the head that there is no text to read."""
    box = QRectF(sheet.left, top, sheet.width, 400)
    flags = Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft | Qt.TextFlag.TextWordWrap
    painter.setPen(sheet.theme.color("text2"))
    painter.setFont(sheet.theme.ui_font(sheet.styles.px(14), 450))
    words = QCoreApplication.translate(
        "reader",
        "No text could be read from this article. Its original is kept as it was imported.",
    )
    painter.drawText(box, int(flags), words)


def paint_lines(
    painter: QPainter, places: Places, document: QTextDocument, theme: Theme, segment: Segment
) -> None:
    """Draw the lines of underlines and strike-outs that cover a segment."""
    lined = [
        one
        for one in segment.covering
        if one.kind in (AnnotationKind.UNDERLINE, AnnotationKind.STRIKEOUT)
    ]
    cursor = places.cursor(segment.start, segment.end) if lined else None
    if cursor is None:
        return
    rects = span_rects(document, cursor.selectionStart(), cursor.selectionEnd())
    under = 0
    for one in lined:
        ink = theme.ink(one.colour)
        strike = one.kind is AnnotationKind.STRIKEOUT
        for rect in rects:
            # Two underlines over the same words stand below each other.
            y = rect.top() + rect.height() * 0.6 if strike else rect.bottom() - 2.5 + under
            painter.fillRect(QRectF(rect.left(), round(y), rect.width(), 2), ink)
        under += 0 if strike else 3
