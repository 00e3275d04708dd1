"""Draws one line of the palette."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from desktop_app.domain.annotations import Colour
from desktop_app.gui.palette.view_model import Item
from desktop_app.gui.theme import Theme
from desktop_app.gui.utf16 import units

ITEM_ROLE = Qt.ItemDataRole.UserRole
ROW_HEIGHT = 38
_EDGE = 12
_SIGN = 18

Index = QModelIndex | QPersistentModelIndex


class PaletteDelegate(QStyledItemDelegate):
    """Draws icon or dot, words with the letters that were typed, what it is, and keys."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._words, self._small = theme.ui_font(13, 550), theme.ui_font(12, 450)
        self._key = theme.ui_font(11, 500)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return the fixed height of a line."""
        return QSize(100, ROW_HEIGHT)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw a line."""
        item: Item = index.data(ITEM_ROLE)
        state: QStyle.StateFlag = option.state
        row: QRect = option.rect
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        if chosen or state & QStyle.StateFlag.State_MouseOver:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.color("selected" if chosen else "hover"))
            painter.drawRoundedRect(row.adjusted(0, 1, 0, -1), 6, 6)
        inner = row.adjusted(_EDGE, 0, -_EDGE, 0)
        mirrored = option.direction is Qt.LayoutDirection.RightToLeft
        self._sign(painter, item, inner, chosen=chosen, mirrored=mirrored)
        left = inner.adjusted(_SIGN + 11, 0, 0, 0)
        keys = self._badge(painter, item, inner, mirrored=mirrored)
        room = left.adjusted(0, 0, -keys, 0)
        self._text(painter, item, room, inner, mirrored=mirrored)
        painter.restore()

    def _sign(
        self, painter: QPainter, item: Item, inner: QRect, *, chosen: bool, mirrored: bool
    ) -> None:
        left = inner.right() - _SIGN + 1 if mirrored else inner.left()
        middle = inner.center().y()
        if not item.icon:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.ink(item.colour or Colour.YELLOW))
            painter.drawEllipse(QPointF(left + _SIGN / 2, middle + 0.5), 4, 4)
            return
        token = "accent" if chosen and item.enabled else "text2" if item.enabled else "text3"
        picture = self._theme.pixmap(item.icon, token, _SIGN)
        painter.drawPixmap(left, middle - _SIGN // 2, picture)

    def _badge(self, painter: QPainter, item: Item, inner: QRect, *, mirrored: bool) -> int:
        """Draw the keys and return how much room they take."""
        if not item.keys:
            return 0
        width = QFontMetrics(self._key).horizontalAdvance(item.keys) + 14
        left = inner.left() if mirrored else inner.right() - width + 1
        box = QRectF(left + 0.5, inner.center().y() - 9.5, width - 1, 20)
        painter.setFont(self._key)
        painter.setPen(QPen(self._theme.color("line2"), 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(box, 4, 4)
        painter.setPen(self._theme.color("text2" if item.enabled else "text3"))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, item.keys)
        return width + 12

    def _text(
        self, painter: QPainter, item: Item, room: QRect, inner: QRect, *, mirrored: bool
    ) -> None:
        words, small = QFontMetrics(self._words), QFontMetrics(self._small)
        shown = words.elidedText(item.text, Qt.TextElideMode.ElideRight, room.width())
        taken = words.horizontalAdvance(shown)
        box = QRect(room.left(), room.top(), taken + 2, room.height())
        rest = QRect(room.left() + taken + 12, room.top(), room.width() - taken - 12, room.height())
        if mirrored:
            box = QRect(
                inner.left() + inner.right() - box.right(), box.top(), box.width(), box.height()
            )
            rest = QRect(
                inner.left() + inner.right() - rest.right(), rest.top(), rest.width(), rest.height()
            )
        if shown == item.text:
            self._marks(painter, item, box, words)
        painter.setFont(self._words)
        painter.setPen(self._theme.color("text" if item.enabled else "text3"))
        side = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        painter.drawText(box, side, shown)
        if rest.width() > 40:
            painter.setFont(self._small)
            painter.setPen(self._theme.color("text2" if item.enabled else "text3"))
            detail = small.elidedText(item.detail, Qt.TextElideMode.ElideRight, rest.width())
            side = Qt.AlignmentFlag.AlignVCenter | (
                Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
            )
            painter.drawText(rest, side | Qt.AlignmentFlag.AlignAbsolute, detail)

    def _marks(self, painter: QPainter, item: Item, box: QRect, words: QFontMetrics) -> None:
        """Underline the letters that were typed; only where letters stand in reading order."""
        if item.text.isascii() or not any("\u0590" <= char <= "\u08ff" for char in item.text):
            painter.setPen(QPen(self._theme.color("accent"), 2))
            line = box.center().y() + words.ascent() // 2 + 3
            for start, end in item.marks:
                first = words.horizontalAdvance(item.text, units(item.text, start))
                last = words.horizontalAdvance(item.text, units(item.text, end))
                painter.drawLine(box.left() + first, line, box.left() + last - 1, line)
