"""Draws one line of the sidebar."""

from __future__ import annotations

from PySide6.QtCore import (
    QAbstractItemModel,
    QModelIndex,
    QPersistentModelIndex,
    QPointF,
    QRect,
    QRectF,
    QSize,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QColor, QFontMetrics, QHelpEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QLineEdit,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QToolTip,
    QTreeView,
    QWidget,
)

from desktop_app.domain.annotations import Colour
from desktop_app.domain.text import is_rtl
from desktop_app.gui import formats
from desktop_app.gui.rows import RowState, mirrored, state_of
from desktop_app.gui.sidebar.view_model import Entry, tag_of
from desktop_app.gui.theme import Theme
from desktop_app.gui.tips import plain_tip

ENTRY_ROLE = Qt.ItemDataRole.UserRole
ROW_HEIGHT = 28
HEAD_HEIGHT = 34
INDENT = 16
EDGE = 8

_FOLDED = {
    Qt.LayoutDirection.LeftToRight: "chevron-right",
    Qt.LayoutDirection.RightToLeft: "chevron-left",
}

Index = QModelIndex | QPersistentModelIndex


def depth_of(index: Index) -> int:
    """Return how deep a line stands below its heading or, in the library, 0."""
    depth, above = 0, index.parent()
    while above.isValid():
        entry = above.data(ENTRY_ROLE)
        depth += 1 if entry.scope is not None else 0
        above = above.parent()
    return depth


def line_rect(row: QRect) -> QRect:
    """Return the rounded part of a row that is tinted."""
    return QRect(EDGE, row.top() + 1, row.right() - 2 * EDGE + 1, row.height() - 2)


def chevron_rect(row: QRect, depth: int, direction: Qt.LayoutDirection) -> QRect:
    """Return where the arrow is that folds a line."""
    arrow = QRect(EDGE - 4 + depth * INDENT, row.top(), 16, row.height())
    return mirrored(direction, row, arrow)


class SidebarDelegate(QStyledItemDelegate):
    """Draws headings, and lines with icon or dot, words and count; lets names be typed.

    Signals:
        typed: an ``Entry`` and the name that was typed in its place.
    """

    typed = Signal(object, str)

    def __init__(self, theme: Theme, view: QTreeView) -> None:
        super().__init__(view)
        self._theme, self._view = theme, view
        self.drop_key = ""
        """The key of the entry that would take what is carried now, "" for none."""
        self._head = theme.ui_font(11, 600, 0.2)
        self._words, self._chosen = theme.ui_font(13, 450), theme.ui_font(13, 550)
        self._number = theme.ui_font(12, 450)
        self._metrics = {
            font.key(): QFontMetrics(font) for font in (self._words, self._chosen, self._number)
        }

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return the fixed height of a heading or a line."""
        entry: Entry = index.data(ENTRY_ROLE)
        heading = entry is not None and entry.scope is None  # a line that just comes has none
        return QSize(100, HEAD_HEIGHT if heading else ROW_HEIGHT)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw a line."""
        entry: Entry = index.data(ENTRY_ROLE)
        state = state_of(self._view, option, index)
        rect: QRect = option.rect
        painter.save()
        painter.setLayoutDirection(option.direction)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if entry.scope is None:
            self._paint_head(painter, rect, entry, state, index)
        else:
            self._paint_line(painter, rect, entry, state, index)
        painter.restore()

    def _paint_head(
        self, painter: QPainter, rect: QRect, entry: Entry, state: RowState, index: Index
    ) -> None:
        painter.setFont(self._head)
        painter.setPen(self._theme.color("text3"))
        direction = painter.layoutDirection()
        words = rect.adjusted(16, 8, -8, 0)
        painter.drawText(
            mirrored(direction, rect, words), Qt.AlignmentFlag.AlignVCenter, entry.label
        )
        if not self._view.isExpanded(index):
            width = QFontMetrics(self._head).horizontalAdvance(entry.label)
            place = QRect(words.left() + width + 4, words.center().y() - 6, 12, 12)
            arrow = self._theme.pixmap(_FOLDED[direction], "text3", 12)
            painter.drawPixmap(mirrored(direction, rect, place).topLeft(), arrow)
        aimed = bool(self.drop_key) and entry.key == self.drop_key
        if aimed or state.focused:
            self._ring(painter, line_rect(rect).adjusted(0, 6, 0, 0))

    def _paint_line(
        self,
        painter: QPainter,
        rect: QRect,
        entry: Entry,
        state: RowState,
        index: Index,
    ) -> None:
        line, depth, direction = line_rect(rect), depth_of(index), painter.layoutDirection()
        selected = state.selected
        aimed = bool(self.drop_key) and entry.key == self.drop_key
        if selected or aimed or state.hovered:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.color("selected" if selected or aimed else "hover"))
            painter.drawRoundedRect(line, 6, 6)
        if aimed or state.focused:
            self._ring(painter, line)
        left = line.left() + 10 + depth * INDENT
        if entry.children:
            arrow = "chevron-down" if self._view.isExpanded(index) else _FOLDED[direction]
            where = chevron_rect(rect, depth, direction)
            painter.drawPixmap(
                where.center().x() - 5,
                where.center().y() - 4,
                self._theme.pixmap(arrow, "text3", 10),
            )
        sign = mirrored(direction, rect, QRect(left, line.top(), 16, line.height()))
        self._paint_sign(painter, entry, sign, selected)
        number = formats.number(entry.count) if entry.count else ""
        metrics = self._metrics[self._number.key()]
        wide = metrics.horizontalAdvance(number)
        painter.setFont(self._number)
        painter.setPen(self._theme.color("text2" if selected else "text3"))
        where = QRect(line.right() - wide - 10, line.top(), wide + 2, line.height())
        painter.drawText(mirrored(direction, rect, where), Qt.AlignmentFlag.AlignVCenter, number)
        font = self._chosen if selected else self._words
        room = line.right() - wide - 18 - (left + 26)
        painter.setFont(font)
        painter.setPen(self._theme.color("text"))
        words = QRect(left + 26, line.top(), room, line.height())
        painter.drawText(
            mirrored(direction, rect, words),
            _flags(entry.label, direction),
            self._metrics[font.key()].elidedText(entry.label, Qt.TextElideMode.ElideRight, room),
        )

    def _room(self, row: QRect, entry: Entry, depth: int) -> int:
        """Return the width that is left for a line's words."""
        line = line_rect(row)
        number = formats.number(entry.count) if entry.count else ""
        wide = self._metrics[self._number.key()].horizontalAdvance(number)
        return line.right() - wide - 18 - (line.left() + 10 + depth * INDENT + 26)

    # -- whole names ---------------------------------------------------------------------
    def helpEvent(
        self,
        event: QHelpEvent,
        view: QAbstractItemView,
        option: QStyleOptionViewItem,
        index: Index,
    ) -> bool:
        """Say the whole name where it is cut."""
        entry: Entry | None = index.data(ENTRY_ROLE) if index.isValid() else None
        if entry is None or entry.scope is None or event.type() != QHelpEvent.Type.ToolTip:
            QToolTip.hideText()
            return False
        rect: QRect = option.rect
        needed = self._metrics[self._chosen.key()].horizontalAdvance(entry.label)
        cut = needed > self._room(rect, entry, depth_of(index))
        words = plain_tip(tag_of(entry) or entry.label) if cut else ""
        QToolTip.showText(event.globalPos(), words, view)
        return True

    # -- typing a name -------------------------------------------------------------------
    def createEditor(self, parent: QWidget, _: QStyleOptionViewItem, index: Index) -> QWidget:
        """Return the field in which a name is typed."""
        field = QLineEdit(parent)
        field.setObjectName("inline")
        field.setFont(self._words)
        field.setMaxLength(200)
        field.setAccessibleName(self.tr("Name of “{0}”").format(index.data(ENTRY_ROLE).label))
        return field

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        """Put the present name into the field, once; of a tag the whole path."""
        if isinstance(editor, QLineEdit) and not editor.isModified():
            entry: Entry = index.data(ENTRY_ROLE)
            words = tag_of(entry) or entry.label
            editor.setText(words)
            if tag_of(entry):
                # Later: Qt selects everything once the field has the keyboard.
                QTimer.singleShot(0, editor, lambda: _select_last_part(editor))

    def setModelData(self, editor: QWidget, _: QAbstractItemModel, index: Index) -> None:
        """Tell what was typed; the line changes when the archive has."""
        entry: Entry = index.data(ENTRY_ROLE)
        typed = editor.text().strip() if isinstance(editor, QLineEdit) else ""
        if typed and typed != (tag_of(entry) or entry.label):
            self.typed.emit(entry, typed)

    def updateEditorGeometry(
        self, editor: QWidget, option: QStyleOptionViewItem, index: Index
    ) -> None:
        """Lay the field over the words."""
        line: QRect = line_rect(option.rect)
        field = line.adjusted(28 + depth_of(index) * INDENT, 0, 0, 0)
        editor.setGeometry(mirrored(option.direction, option.rect, field))

    def _paint_sign(self, painter: QPainter, entry: Entry, place: QRect, selected: bool) -> None:
        middle = place.center().y()
        if entry.icon:
            token = "accent" if selected else "text2"
            picture = self._theme.pixmap(entry.icon, token, 16)
            painter.drawPixmap(place.left(), middle - 7, picture)
            return
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.ink(entry.colour or Colour.YELLOW))
        painter.drawEllipse(QPointF(place.left() + 8, middle + 0.5), 4, 4)

    def _ring(self, painter: QPainter, rect: QRect) -> None:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor(self._theme.tokens.accent), 1.5))
        painter.drawRoundedRect(QRectF(rect).adjusted(0.75, 0.75, -0.75, -0.75), 5.5, 5.5)


def _select_last_part(field: QLineEdit) -> None:
    """Select the name of a tag without those above it, unless something was typed by now."""
    if not field.isModified():
        last = len(field.text().rsplit("/", 1)[-1])
        field.setSelection(len(field.text()) - last, last)


def _flags(words: str, direction: Qt.LayoutDirection) -> int:
    """Return how a name is drawn: it runs as it is written, and stands where the window begins."""
    edge, text = Qt.AlignmentFlag, Qt.TextFlag
    side = edge.AlignLeft if direction is Qt.LayoutDirection.LeftToRight else edge.AlignRight
    runs = text.TextForceRightToLeft if is_rtl(words) else text.TextForceLeftToRight
    return int(edge.AlignVCenter | edge.AlignAbsolute | side) | int(runs)
