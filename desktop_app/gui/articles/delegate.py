"""Draws one row of the list: source and date, title, snippet, tags."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QPointF,
    QRect,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetrics,
    QPainter,
    QPen,
    QPixmap,
    QTextCharFormat,
    QTextLayout,
)
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from desktop_app.domain.annotations import Colour
from desktop_app.domain.flags import Review
from desktop_app.domain.text import is_rtl
from desktop_app.gui import formats, utf16
from desktop_app.gui.articles.headings import HEADING
from desktop_app.gui.articles.lines import Marks, after_title, cut, in_sight, layout_of
from desktop_app.gui.articles.model import HEADING_ROLE, ROW_ROLE, SNIPPET_ROLE
from desktop_app.gui.theme import Theme

if TYPE_CHECKING:
    from desktop_app.domain.articles import ArticleRow
    from desktop_app.domain.results import Snippet
    from desktop_app.domain.tags import Tag

ROW_HEIGHT, COMPACT_HEIGHT = 98, 64
REVIEW_ICONS = {Review.REVIEWED: "circle-check", Review.CLEARED: "shield-check"}
_KEPT = 600
_TOP = int(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignAbsolute)
# A text runs as its first letter says, whatever the window does.
_LTR = _TOP | int(Qt.AlignmentFlag.AlignLeft) | int(Qt.TextFlag.TextForceLeftToRight)
_RTL = _TOP | int(Qt.AlignmentFlag.AlignRight) | int(Qt.TextFlag.TextForceRightToLeft)

Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class _Line:
    """One line of text as it is drawn; ``flags`` are its alignment."""

    text: str
    flags: int


class ArticleDelegate(QStyledItemDelegate):
    """Draws rows of a fixed height. Laid-out lines are kept, for scrolling."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.compact = False
        """Whether rows show only source, date and title, in less height."""
        self._unread = theme.ui_font(13, 650, -0.1)
        self._read = theme.ui_font(13, 550, -0.05)
        self._meta = theme.ui_font(11, 450)
        self._snippet = theme.ui_font(12, 400)
        self._tag = theme.ui_font(11, 500)
        self._heading = theme.ui_font(12, 650)
        self._whole, self._direction = QRect(), Qt.LayoutDirection.LeftToRight
        self._drawn: OrderedDict[tuple[object, ...], QTextLayout | _Line] = OrderedDict()
        fonts = (self._unread, self._read, self._snippet, self._meta, self._tag, self._heading)
        self._metrics = {font.key(): QFontMetrics(font) for font in fonts}
        theme.changed.connect(self._forget)

    def _forget(self) -> None:
        """Colours are part of what is kept."""
        self._drawn.clear()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return the fixed height."""
        return QSize(200, COMPACT_HEIGHT if self.compact else ROW_HEIGHT)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw a row."""
        row: ArticleRow | None = index.data(ROW_ROLE)
        if row is None:
            return
        state: QStyle.StateFlag = option.state
        rect: QRect = option.rect
        heading = index.data(HEADING_ROLE)
        if heading is not None:
            self._paint_heading(painter, heading, rect)
            rect = rect.adjusted(0, HEADING, 0, 0)
        self._whole, self._direction = rect, option.direction
        selected = bool(state & QStyle.StateFlag.State_Selected)
        card = rect.adjusted(8, 2, -8, -2)
        painter.save()
        painter.setLayoutDirection(option.direction)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_card(painter, card, state)
        left, width = card.left() + 22, card.width() - 22 - 14
        top = card.top() + (9 if self.compact else 10)
        if not row.read:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.color("accent"))
            painter.drawEllipse(QPointF(self._at(card.left() + 11), top + 8), 3.5, 3.5)
        self._paint_meta(painter, row, QRect(left, top, width, 16), selected)
        if self.compact:
            dots = self._paint_dots(painter, row.tags, left + width, top + 28)
            self._paint_title(painter, row, index.data(SNIPPET_ROLE), left, top + 19, width - dots)
        else:
            self._paint_title(painter, row, index.data(SNIPPET_ROLE), left, top + 19, width)
            self._paint_snippet(painter, row, index.data(SNIPPET_ROLE), left, top + 40, width)
            self._paint_tags(painter, row.tags, QRect(left, top + 62, width, 16))
        if not selected:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
            painter.setPen(self._theme.color("line"))
            start, end = self._at(left), self._at(card.right() - 6)
            painter.drawLine(start, rect.bottom(), end, rect.bottom())
        painter.restore()

    def _at(self, across: int) -> int:
        """Return where a point of the row is, which is mirrored with the language."""
        return QStyle.visualPos(self._direction, self._whole, QPoint(across, 0)).x()

    def _in(self, area: QRect) -> QRect:
        """Return where an area of the row is, which is mirrored with the language."""
        return QStyle.visualRect(self._direction, self._whole, area)

    def _draw_icon(self, painter: QPainter, picture: QPixmap, left: int, top: int) -> None:
        size = picture.deviceIndependentSize().toSize()
        painter.drawPixmap(self._in(QRect(QPoint(left, top), size)).topLeft(), picture)

    def _paint_heading(self, painter: QPainter, heading: tuple[str, int], rect: QRect) -> None:
        """Draw the words of a group and how many articles are in it."""
        words, count = heading
        number, middle = formats.number(count), Qt.AlignmentFlag.AlignVCenter
        line = QRect(rect.left() + 16, rect.top() + 6, rect.width() - 36, HEADING - 8)
        wide = self._metrics[self._meta.key()].horizontalAdvance(number)
        painter.save()
        painter.setFont(self._meta)
        painter.setPen(self._theme.color("text3"))
        painter.drawText(line, middle | Qt.AlignmentFlag.AlignRight, number)
        room = line.width() - wide - 12
        painter.setFont(self._heading)
        painter.setPen(self._theme.color("text2"))
        shown = self._metrics[self._heading.key()].elidedText(
            words, Qt.TextElideMode.ElideMiddle, room
        )
        painter.drawText(line.adjusted(0, 0, -wide - 12, 0), middle, shown)
        painter.restore()

    def _paint_card(self, painter: QPainter, card: QRect, state: QStyle.StateFlag) -> None:
        selected = bool(state & QStyle.StateFlag.State_Selected)
        if not selected and not state & QStyle.StateFlag.State_MouseOver:
            if state & QStyle.StateFlag.State_HasFocus:
                self._paint_ring(painter, card)
            return
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.color("selected" if selected else "hover"))
        painter.drawRoundedRect(card, 8, 8)
        if state & QStyle.StateFlag.State_HasFocus:
            self._paint_ring(painter, card)

    def _paint_ring(self, painter: QPainter, card: QRect) -> None:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(self._theme.color("accent"), 1.5))
        painter.drawRoundedRect(QRectF(card).adjusted(0.75, 0.75, -0.75, -0.75), 7.5, 7.5)

    def _paint_meta(self, painter: QPainter, row: ArticleRow, line: QRect, selected: bool) -> None:
        """Draw source on the left; counters and date on the right."""
        quiet = "text2" if selected else "text3"
        metrics, middle = self._metrics[self._meta.key()], Qt.AlignmentFlag.AlignVCenter
        date = formats.short_date(row.published) or formats.translate("articles", "undated")
        painter.setFont(self._meta)
        painter.setPen(self._theme.color(quiet))
        right = line.right() + 1 - metrics.horizontalAdvance(date)
        wide = line.right() + 2 - right
        painter.drawText(self._in(QRect(right, line.top(), wide, 16)), middle, date)
        right -= 10
        for icon, count in (("message-square", row.notes), ("highlighter", row.highlights)):
            if count:
                number = formats.number(count)
                wide = metrics.horizontalAdvance(number)
                right -= wide
                painter.drawText(self._in(QRect(right, line.top(), wide + 1, 16)), middle, number)
                right -= 15
                picture = self._theme.pixmap(icon, quiet, 12)
                self._draw_icon(painter, picture, right, line.top() + 2)
                right -= 8
        if row.review:
            right -= 13
            picture = self._theme.pixmap(REVIEW_ICONS[row.review], "accent", 13)
            self._draw_icon(painter, picture, right, line.top() + 1)
            right -= 8
        source = row.source or row.byline
        if source:
            room = right - line.left()
            painter.setPen(self._theme.color("text2"))
            painter.drawText(
                self._in(QRect(line.left(), line.top(), room, 16)),
                middle,
                metrics.elidedText(source, Qt.TextElideMode.ElideRight, room),
            )

    def _paint_title(
        self,
        painter: QPainter,
        row: ArticleRow,
        found: Snippet | None,
        left: int,
        top: int,
        width: int,
    ) -> None:
        room = width - (20 if row.starred else 0)
        title = row.title or formats.translate("articles", "Untitled")
        font = self._read if row.read else self._unread
        marks = found.title_marks if found is not None else ()
        self._draw_lines(painter, title, marks, font, "text", QRect(left, top, room, 18), 1)
        if row.starred:
            star = self._theme.pixmap("star-fill", self._theme.ink(Colour.YELLOW), 14)
            self._draw_icon(painter, star, left + width - 14, top + 1)

    def _paint_snippet(
        self,
        painter: QPainter,
        row: ArticleRow,
        found: Snippet | None,
        left: int,
        top: int,
        width: int,
    ) -> None:
        lines = 1 if row.tags else 2
        if found is not None and found.marks:
            text, marks = in_sight(found, self._metrics[self._snippet.key()], width * lines)
        else:
            text, marks = after_title(row), ()
        area = QRect(left, top, width, 17)
        self._draw_lines(painter, text, marks, self._snippet, "text2", area, lines)

    def _paint_dots(self, painter: QPainter, tags: Sequence[Tag], right: int, middle: int) -> int:
        """Draw the colours of the first tags up to an edge; return the width that they take."""
        shown = tags[:4]
        painter.setPen(Qt.PenStyle.NoPen)
        for at, tag in enumerate(shown):
            painter.setBrush(self._theme.ink(tag.colour))
            across = self._at(right - 3 - 10 * (len(shown) - 1 - at))
            painter.drawEllipse(QPointF(across, middle), 3, 3)
        return 10 * len(shown) + 6 if shown else 0

    def _paint_tags(self, painter: QPainter, tags: Sequence[Tag], line: QRect) -> None:
        left, metrics = line.left(), self._metrics[self._tag.key()]
        painter.setFont(self._tag)
        for at, tag in enumerate(tags):
            wide = metrics.horizontalAdvance(tag.path)
            if left + 12 + wide > line.right() and at:
                painter.setPen(self._theme.color("text3"))
                more = f"+{len(tags) - at}"
                where = self._in(QRect(left, line.top(), 40, 16))
                painter.drawText(where, Qt.AlignmentFlag.AlignVCenter, more)
                return
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.ink(tag.colour))
            painter.drawEllipse(QPointF(self._at(left + 4), line.top() + 7.5), 3, 3)
            painter.setPen(self._theme.color("text2"))
            room, words = line.right() - left - 12, tag.path
            if wide > room:
                words = metrics.elidedText(words, Qt.TextElideMode.ElideRight, room)
            where = self._in(QRect(left + 12, line.top(), min(wide + 2, room), 16))
            painter.drawText(where, Qt.AlignmentFlag.AlignVCenter, words)
            left += wide + 24

    def _draw_lines(
        self,
        painter: QPainter,
        text: str,
        marks: Marks,
        font: QFont,
        token: str,
        area: QRect,
        lines: int,
    ) -> None:
        """Draw at most ``lines`` lines of text; ``area`` is the place of the first one."""
        key = (text, tuple(marks), font.key(), area.width(), lines)
        drawn = self._drawn.get(key)
        if drawn is None:
            if lines == 1 and not marks:
                drawn = self._line(text, font, area.width())
            else:
                drawn = self._lay_out(text, marks, font, area, lines)
            self._drawn[key] = drawn
            if len(self._drawn) > _KEPT:
                self._drawn.popitem(last=False)
        painter.setPen(self._theme.color(token))
        area = self._in(area)
        if isinstance(drawn, QTextLayout):
            drawn.draw(painter, QPointF(area.topLeft()))
        else:
            painter.setFont(font)
            painter.drawText(area, drawn.flags, drawn.text)

    def _line(self, text: str, font: QFont, width: int) -> _Line:
        """Cut a line that needs no layout, which is most of them."""
        # No letter is narrower than two pixels: the rest of a long text need not be measured.
        text = self._metrics[font.key()].elidedText(
            text[: width // 2], Qt.TextElideMode.ElideRight, width
        )
        return _Line(text, _RTL if is_rtl(text) else _LTR)

    def _lay_out(
        self, text: str, marks: Marks, font: QFont, area: QRect, lines: int
    ) -> QTextLayout:
        text = cut(text, font, area.width(), lines)
        layout = layout_of(text, font)
        layout.setFormats([self._marked(text, start, end) for start, end in marks])
        layout.setCacheEnabled(True)
        layout.beginLayout()
        for at in range(lines):
            line = layout.createLine()
            if not line.isValid():
                break
            line.setLineWidth(area.width())
            line.setPosition(QPointF(0, at * area.height()))
        layout.endLayout()
        return layout

    def _marked(self, text: str, start: int, end: int) -> QTextLayout.FormatRange:
        look = QTextCharFormat()
        look.setBackground(QColor(self._theme.tokens.mark))
        look.setForeground(QColor(self._theme.tokens.on_mark))
        found = QTextLayout.FormatRange()
        found.start = utf16.units(text, min(start, len(text)))
        found.length = utf16.units(text, min(end, len(text))) - found.start
        found.format = look
        return found
