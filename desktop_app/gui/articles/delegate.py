"""Draws one row of the list: source and date, title, snippet, tags."""

from __future__ import annotations

from collections import OrderedDict
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QHelpEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QToolTip,
)

from desktop_app.gui import formats
from desktop_app.gui.articles.arranging import Arranger
from desktop_app.gui.articles.headings import HEADING
from desktop_app.gui.rows import RowState, mirrored, mirrored_point, state_of
from desktop_app.gui.theme import Theme
from desktop_app.gui.tips import plain_tip

if TYPE_CHECKING:
    from desktop_app.domain.articles import ArticleRow
    from desktop_app.domain.results import Snippet
    from desktop_app.gui.articles.model import ArticleListModel
    from desktop_app.gui.articles.parts import Part

ROW_HEIGHT, COMPACT_HEIGHT = 98, 64
_KEPT = 200
_SMOOTH = QPainter.RenderHint.Antialiasing

Index = QModelIndex | QPersistentModelIndex
_Look = tuple[int, bool, bool, Qt.LayoutDirection]
"""Width, compact, selected, direction: what an arranged row depends on beside its values."""


_Arranged = tuple["ArticleRow", "Snippet | None", "tuple[Part, ...]"]
"""A row, its fragment, and the parts that were made of them."""


class ArticleDelegate(QStyledItemDelegate):
    """Draws rows of a fixed height. Laid-out lines are kept, for scrolling."""

    def __init__(self, theme: Theme, model: ArticleListModel, view: QAbstractItemView) -> None:
        super().__init__(view)
        self._theme, self._model, self._view = theme, model, view
        self.compact = False
        """Whether rows show only source, date and title, in less height."""
        self._arranger = Arranger(theme)
        self._count, self._heading = theme.ui_font(11, 450), theme.ui_font(12, 650)
        self._arranged: OrderedDict[tuple[int, _Look], _Arranged] = OrderedDict()
        self._line: QPen | None = None
        # Colours are part of what is kept.
        theme.changed.connect(self._forget)

    def _forget(self) -> None:
        self._arranged.clear()
        self._line = None

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return the fixed height."""
        return QSize(200, self._height)

    @property
    def _height(self) -> int:
        return COMPACT_HEIGHT if self.compact else ROW_HEIGHT

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw a row."""
        position = index.row()
        row = self._model.row_at(position)
        if row is None:
            return
        rect: QRect = option.rect
        direction: Qt.LayoutDirection = option.direction
        heading = self._model.headings.get(position)
        if heading is not None:
            self._paint_heading(painter, heading, rect, direction)
            rect = rect.adjusted(0, HEADING, 0, 0)
        state = state_of(self._view, option, index)
        painter.save()
        painter.setRenderHint(_SMOOTH)
        self._paint_card(painter, rect.adjusted(8, 2, -8, -2), state)
        painter.translate(rect.topLeft())
        for part in self._parts(row, rect.size(), direction, selected=state.selected):
            part.draw(painter)
        if not state.selected:
            painter.setRenderHint(_SMOOTH, False)
            if self._line is None:
                self._line = QPen(self._theme.color("line"))
            painter.setPen(self._line)
            whole, bottom = QRect(QPoint(0, 0), rect.size()), rect.height() - 1
            start, end = QPoint(30, bottom), QPoint(rect.width() - 15, bottom)
            painter.drawLine(
                mirrored_point(direction, whole, start), mirrored_point(direction, whole, end)
            )
        painter.restore()

    def prepare(self, position: int, width: int) -> bool:
        """Lay a row out before it comes into view; return whether it was not yet."""
        row = self._model.row_at(position)
        if row is None:
            return False
        size, before = QSize(width, self._height), len(self._arranged)
        self._parts(row, size, self._view.layoutDirection(), selected=False)
        return len(self._arranged) != before or before == _KEPT

    def helpEvent(
        self,
        event: QHelpEvent,
        view: QAbstractItemView,
        option: QStyleOptionViewItem,
        index: Index,
    ) -> bool:
        """Tell the whole title of a row in which it was cut."""
        row = self._model.row_at(index.row()) if index.isValid() else None
        if event.type() != QHelpEvent.Type.ToolTip or row is None:
            return super().helpEvent(event, view, option, index)
        area: QRect = option.rect
        title = self._arranger.cut_title(row, area.size(), compact=self.compact)
        QToolTip.showText(event.globalPos(), plain_tip(title), view, area)
        return True

    def _parts(
        self, row: ArticleRow, size: QSize, direction: Qt.LayoutDirection, *, selected: bool
    ) -> tuple[Part, ...]:
        """Return what is drawn on the card of a row; made anew where something has changed."""
        found = self._model.snippet_of(row.id)
        key = row.id, (size.width(), self.compact, selected, direction)
        known = self._arranged.get(key)
        if known is None or known[0] != row or known[1] != found:
            parts = self._arranger.parts(
                row, found, size, direction, compact=self.compact, selected=selected
            )
            known = self._arranged[key] = (row, found, parts)
            if len(self._arranged) > _KEPT:
                self._arranged.popitem(last=False)
        return known[2]

    def _paint_heading(
        self,
        painter: QPainter,
        heading: tuple[str, int],
        rect: QRect,
        direction: Qt.LayoutDirection,
    ) -> None:
        """Draw the words of a group and how many articles are in it."""
        words, count = heading
        number, middle = formats.number(count), Qt.AlignmentFlag.AlignVCenter
        line = QRect(rect.left() + 16, rect.top() + 6, rect.width() - 36, HEADING - 8)
        wide = QFontMetrics(self._count).horizontalAdvance(number)
        painter.save()
        painter.setLayoutDirection(direction)
        painter.setFont(self._count)
        painter.setPen(self._theme.color("text3"))
        there = mirrored(direction, rect, line)
        painter.drawText(there, middle | Qt.AlignmentFlag.AlignRight, number)
        painter.setFont(self._heading)
        painter.setPen(self._theme.color("text2"))
        room = line.width() - wide - 12
        shown = QFontMetrics(self._heading).elidedText(words, Qt.TextElideMode.ElideMiddle, room)
        there = mirrored(direction, rect, line.adjusted(0, 0, -wide - 12, 0))
        painter.drawText(there, middle, shown)
        painter.restore()

    def _paint_card(self, painter: QPainter, card: QRect, state: RowState) -> None:
        if state.selected or state.hovered:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.color("selected" if state.selected else "hover"))
            painter.drawRoundedRect(card, 8, 8)
        if state.focused:
            self._paint_ring(painter, card)

    def _paint_ring(self, painter: QPainter, card: QRect) -> None:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(self._theme.color("accent"), 1.5))
        painter.drawRoundedRect(QRectF(card).adjusted(0.75, 0.75, -0.75, -0.75), 7.5, 7.5)
