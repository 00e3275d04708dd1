"""Draws one line of the filter panel: a heading, a value with its count, or "Show 12 more"."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from desktop_app.gui import formats
from desktop_app.gui.facets.view_model import Line
from desktop_app.gui.theme import Theme

LINE_ROLE = Qt.ItemDataRole.UserRole
HEIGHT = 28
HEAD_HEIGHT = 30
_BOX = 16

Index = QModelIndex | QPersistentModelIndex


class LineDelegate(QStyledItemDelegate):
    """Draws lines from their ``Line``; a right-to-left window is mirrored."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._head = theme.ui_font(11, 600, 0.2)
        self._words, self._number = theme.ui_font(13, 450), theme.ui_font(12, 450)
        self._link = theme.ui_font(12, 550)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return the height of a heading or of a line."""
        line: Line = index.data(LINE_ROLE)
        heading = line.filter is None and not line.more
        return QSize(100, HEAD_HEIGHT if heading else HEIGHT)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw a line."""
        line: Line = index.data(LINE_ROLE)
        rect: QRect = option.rect
        state: QStyle.StateFlag = option.state
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if line.filter is None and not line.more:
            painter.setFont(self._head)
            painter.setPen(self._theme.color("text3"))
            self._text(painter, rect, rect.adjusted(8, 6, -8, 0), line.words)
        else:
            self._paint_line(painter, rect, line, state)
        painter.restore()

    def _paint_line(
        self, painter: QPainter, rect: QRect, line: Line, state: QStyle.StateFlag
    ) -> None:
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        if chosen or state & QStyle.StateFlag.State_MouseOver:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.color("selected" if chosen else "hover"))
            painter.drawRoundedRect(rect, 6, 6)
        if chosen and state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(self._theme.color("accent"), 1.5))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(rect).adjusted(0.75, 0.75, -0.75, -0.75), 5.5, 5.5)
        if line.filter is None:
            painter.setFont(self._link)
            painter.setPen(self._theme.color("accent"))
            self._text(painter, rect, rect.adjusted(8 + _BOX + 8, 0, -8, 0), line.words)
            return
        self._paint_box(painter, rect, on=line.chosen)
        number = formats.number(line.count)
        wide = QFontMetrics(self._number).horizontalAdvance(number) + 2
        painter.setFont(self._number)
        painter.setPen(self._theme.color("text2" if chosen else "text3"))
        self._text(painter, rect, rect.adjusted(rect.width() - wide - 8, 0, -8, 0), number)
        painter.setFont(self._words)
        painter.setPen(self._theme.color("text" if line.count or line.chosen else "text3"))
        room = rect.adjusted(8 + _BOX + 8, 0, -wide - 16, 0)
        self._text(painter, rect, room, line.words)

    def _paint_box(self, painter: QPainter, rect: QRect, *, on: bool) -> None:
        top = rect.top() + (rect.height() - _BOX) // 2
        box = self._mirrored(rect, QRect(rect.left() + 8, top, _BOX, _BOX))
        painter.setPen(QPen(self._theme.color("accent" if on else "field_border"), 1))
        painter.setBrush(self._theme.color("accent" if on else "reader"))
        painter.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
        if on:
            check = self._theme.pixmap("check", "on_accent", 12)
            painter.drawPixmap(box.left() + 2, box.top() + 2, check)

    def _text(self, painter: QPainter, rect: QRect, where: QRect, words: str) -> None:
        where = self._mirrored(rect, where)
        side = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
        metrics = QFontMetrics(painter.font())
        shown = metrics.elidedText(words, Qt.TextElideMode.ElideRight, where.width())
        painter.drawText(where, side, shown)

    def _mirrored(self, rect: QRect, where: QRect) -> QRect:
        parent = self.parent()
        if isinstance(parent, QWidget) and parent.isRightToLeft():
            left = rect.left() + rect.right() - where.right()
            return QRect(left, where.top(), where.width(), where.height())
        return where
