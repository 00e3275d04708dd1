"""Draws one highlight or note: its colour, words, note, and the article it is in."""

from __future__ import annotations

from collections import OrderedDict

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPen, QTextLayout, QTextOption
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from desktop_app.domain.annotations import AnnotationKind
from desktop_app.domain.marks import MarkRow
from desktop_app.domain.text import is_rtl, visible_bidi
from desktop_app.gui import formats, utf16
from desktop_app.gui.highlights.model import ROW_ROLE, MarkModel
from desktop_app.gui.notes.words import kind_name, letter, page_words
from desktop_app.gui.theme import Theme

ROW_HEIGHT = 122
_KEPT = 400
_LINE = 17

Index = QModelIndex | QPersistentModelIndex


class MarkDelegate(QStyledItemDelegate):
    """Draws rows of one height; laid-out quotes are kept, for scrolling."""

    def __init__(self, theme: Theme, marks: MarkModel, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme, self._marks = theme, marks
        self._meta, self._badge = theme.ui_font(11, 450), theme.ui_font(9, 700)
        self._quote, self._note = theme.ui_font(13, 450), theme.ui_font(12, 420)
        self._title = theme.ui_font(12, 550)
        self._laid: OrderedDict[tuple[str, int, int], QTextLayout] = OrderedDict()
        theme.changed.connect(self._laid.clear)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return the fixed height."""
        return QSize(200, ROW_HEIGHT)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw a row."""
        row: MarkRow | None = index.data(ROW_ROLE)
        if row is None:
            return
        state: QStyle.StateFlag = option.state
        rect: QRect = option.rect
        card = rect.adjusted(8, 2, -8, -2)
        selected = bool(state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_card(painter, card, state)
        inside = self._mirrored(card, card.adjusted(22, 9, -14, -8))
        self._paint_bar(painter, row, card)
        top = self._paint_meta(painter, row, inside, selected)
        self._paint_words(painter, row, QRect(inside.left(), top, inside.width(), 52))
        self._paint_article(painter, row, inside, selected)
        if not selected:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
            painter.setPen(self._theme.color("line"))
            under = QRect(card.left() + 22, rect.bottom(), card.width() - 28, 1)
            under = self._mirrored(card, under)
            painter.drawLine(under.topLeft(), under.topRight())
        painter.restore()

    def _paint_card(self, painter: QPainter, card: QRect, state: QStyle.StateFlag) -> None:
        selected = bool(state & QStyle.StateFlag.State_Selected)
        if selected or state & QStyle.StateFlag.State_MouseOver:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.color("selected" if selected else "hover"))
            painter.drawRoundedRect(card, 8, 8)
        if state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(self._theme.color("accent"), 1.5))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(card).adjusted(0.75, 0.75, -0.75, -0.75), 7.5, 7.5)

    def _paint_bar(self, painter: QPainter, row: MarkRow, card: QRect) -> None:
        bar = QRect(card.left() + 9, card.top() + 11, 4, card.height() - 22)
        painter.setPen(Qt.PenStyle.NoPen)
        colour = self._theme.ink(row.annotation.colour)
        noted = row.annotation.kind is AnnotationKind.NOTE
        painter.setBrush(self._theme.color("text3") if noted else colour)
        painter.drawRoundedRect(self._mirrored(card, bar), 2, 2)

    def _paint_meta(self, painter: QPainter, row: MarkRow, area: QRect, selected: bool) -> int:
        """Draw what it means and when it was made; return where the words begin."""
        annotation, quiet = row.annotation, "text2" if selected else "text3"
        line = QRect(area.left(), area.top(), area.width(), 16)
        words = kind_name(annotation.kind)
        left = 0
        if annotation.kind is not AnnotationKind.NOTE:
            meaning = self._marks.meanings[annotation.colour]
            left = self._paint_letter(painter, row, line, letter(meaning))
            words = f"{meaning} · {words}"
        words = " · ".join(part for part in (words, page_words(annotation)) if part)
        if not row.placed:
            words = formats.translate("highlights", "{0} · lost its place").format(words)
        painter.setFont(self._meta)
        date = formats.short_date(formats.local_day(annotation.created))
        wide = QFontMetrics(self._meta).horizontalAdvance(date) + 2
        painter.setPen(self._theme.color(quiet))
        self._text(painter, area, line.adjusted(line.width() - wide, 0, 0, 0), date)
        painter.setPen(self._theme.color("text2"))
        self._text(painter, area, line.adjusted(left, 0, -wide - 8, 0), words)
        return area.top() + 20

    def _paint_letter(self, painter: QPainter, row: MarkRow, line: QRect, sign: str) -> int:
        """Draw the colour's letter, so that colour is never the only cue; return its room."""
        box = self._mirrored(line, QRect(line.left(), line.top() + 1, 14, 14))
        painter.setPen(QPen(self._theme.ink(row.annotation.colour), 1))
        painter.setBrush(self._theme.fill(row.annotation.colour))
        painter.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
        painter.setFont(self._badge)
        painter.setPen(self._theme.color("text"))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, sign)
        return 20

    def _paint_words(self, painter: QPainter, row: MarkRow, area: QRect) -> None:
        """Draw quote and note: three lines in all."""
        annotation = row.annotation
        quote = " ".join(annotation.anchor.quote.split()) if annotation.anchor else ""
        note = " ".join(annotation.note.split())
        lines = 0
        if quote:
            lines = self._paint_lines(
                painter, formats.quoted(quote), self._quote, "text", area, 2 if note else 3
            )
        if note:
            below = area.adjusted(0, lines * _LINE + (2 if lines else 0), 0, 0)
            picture = self._theme.pixmap("message-square", "text2", 12)
            sign = self._mirrored(area, QRect(below.left(), below.top() + 2, 12, 12))
            painter.drawPixmap(sign.topLeft(), picture)
            room = below.adjusted(18, 0, 0, 0) if not self._rtl else below.adjusted(0, 0, -18, 0)
            self._paint_lines(painter, note, self._note, "text2", room, 3 - min(lines, 2))

    def _paint_article(self, painter: QPainter, row: MarkRow, area: QRect, selected: bool) -> None:
        line = QRect(area.left(), area.bottom() - 15, area.width(), 16)
        title = visible_bidi(row.title) or formats.translate("articles", "Untitled")
        rest = [row.source, formats.short_date(row.published), *row.annotation.tags]
        facts = " · ".join(formats.isolated(visible_bidi(part)) for part in rest if part)
        metrics = QFontMetrics(self._meta)
        wide = min(metrics.horizontalAdvance(facts) + 2, line.width() // 2)
        painter.setFont(self._title)
        painter.setPen(self._theme.color("text2"))
        gap = 8 if facts else 0
        room = line.adjusted(0, 0, -wide - gap, 0)
        self._text(painter, area, room, title, own=True)
        painter.setFont(self._meta)
        painter.setPen(self._theme.color("text2" if selected else "text3"))
        used = min(QFontMetrics(self._title).horizontalAdvance(title) + 1, room.width())
        self._text(painter, area, line.adjusted(used + gap, 0, 0, 0), facts)

    def _paint_lines(
        self, painter: QPainter, text: str, font: QFont, token: str, area: QRect, most: int
    ) -> int:
        """Draw at most so many lines; return how many there are."""
        layout = self._layout(visible_bidi(text), font, area.width(), most)
        painter.setPen(self._theme.color(token))
        layout.draw(painter, QPointF(area.topLeft()))
        return layout.lineCount()

    def _layout(self, text: str, font: QFont, width: int, most: int) -> QTextLayout:
        # No letter is narrower than two pixels: the rest of a long text is never seen.
        text = text[: most * width // 2]
        key = (f"{font.key()}{text}", width, most)
        laid = self._laid.get(key)
        if laid is None:
            laid = _lay_out(text, font, width, most)
            self._laid[key] = laid
            if len(self._laid) > _KEPT:
                self._laid.popitem(last=False)
        return laid

    def _text(
        self, painter: QPainter, area: QRect, where: QRect, words: str, *, own: bool = False
    ) -> None:
        """Draw a line; ``own`` lets it run as its first letter says, and be cut at its end."""
        where = self._mirrored(area, where)
        shown = QFontMetrics(painter.font()).elidedText(
            words, Qt.TextElideMode.ElideRight, where.width()
        )
        side = int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute)
        side |= int(Qt.AlignmentFlag.AlignRight if self._rtl else Qt.AlignmentFlag.AlignLeft)
        if own:
            flag = Qt.TextFlag
            side |= int(flag.TextForceRightToLeft if is_rtl(words) else flag.TextForceLeftToRight)
        painter.drawText(where, side, shown)

    @property
    def _rtl(self) -> bool:
        parent = self.parent()
        return isinstance(parent, QWidget) and parent.isRightToLeft()

    def _mirrored(self, area: QRect, where: QRect) -> QRect:
        if not self._rtl:
            return where
        left = area.left() + area.right() - where.right()
        return QRect(left, where.top(), where.width(), where.height())


def _lay_out(text: str, font: QFont, width: int, most: int) -> QTextLayout:
    """Return the first lines of a text, the last one cut where there would be more."""
    layout = _lines(text, font, width, most)
    last = layout.lineAt(layout.lineCount() - 1)
    end = last.textStart() + last.textLength()
    if end < utf16.units(text, len(text)):
        start = utf16.points(text, last.textStart())
        rest = QFontMetrics(font).elidedText(text[start:], Qt.TextElideMode.ElideRight, width - 2)
        layout = _lines(text[:start] + rest, font, width, most)
    layout.setCacheEnabled(True)
    return layout


def _lines(text: str, font: QFont, width: int, most: int) -> QTextLayout:
    layout = QTextLayout(text, font)
    option = layout.textOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.beginLayout()
    for at in range(most):
        line = layout.createLine()
        if not line.isValid():
            break
        line.setLineWidth(width)
        line.setPosition(QPointF(0, at * _LINE))
    layout.endLayout()
    return layout
