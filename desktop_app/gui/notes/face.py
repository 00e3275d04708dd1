"""How a note's card looks: its words laid out once, then painted as often as need be."""

from __future__ import annotations

import datetime as dt

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import (
    QFont,
    QFontMetricsF,
    QPainter,
    QPainterPath,
    QPen,
    QTextLayout,
    QTextOption,
)

from desktop_app.domain.annotations import AnnotationKind
from desktop_app.domain.text import visible_bidi
from desktop_app.gui import formats
from desktop_app.gui.notes.view_model import Entry, Group
from desktop_app.gui.notes.words import Meanings, facts, letter
from desktop_app.gui.theme import Theme
from desktop_app.values import dataclass

LEFT, RIGHT, PAD = 14, 12, 10
RADIUS = 8
BAR = 4
_GAP = 5
_BADGE = 14
_NOTE_LINES, _QUOTE_LINES = 12, 3
_MORE = " …"


@dataclass(frozen=True, slots=True)
class Words:
    """A text broken into lines: where it stands in the card, and in which token's colour."""

    layout: QTextLayout
    y: float
    height: float
    tone: str


def break_lines(
    text: str, font: QFont, width: float, most: int, pitch: float
) -> tuple[QTextLayout, float]:
    """Break a text into at most so many lines; return its layout and height in pixels."""
    layout = _broken(text, font, width, most, pitch)
    last = layout.lineAt(layout.lineCount() - 1)
    units = len(text.encode("utf-16-le")) // 2
    if last.textStart() + last.textLength() < units:
        metrics = QFontMetricsF(font)
        shown = layout.text()
        keep = last.textStart()
        rest = metrics.elidedText(
            shown[keep : keep + 400].replace("\u2028", " "),
            Qt.TextElideMode.ElideRight,
            width - metrics.horizontalAdvance(_MORE),
        )
        rest = rest.rstrip("… ")
        if " " in rest[len(rest) // 2 :] and not shown[keep + len(rest)].isspace():
            rest = rest.rsplit(" ", 1)[0]  # no half of a word
        rest += _MORE
        layout = _broken(shown[:keep] + rest, font, width, most, pitch)
    return layout, layout.lineCount() * pitch


def _broken(text: str, font: QFont, width: float, most: int, pitch: float) -> QTextLayout:
    layout = QTextLayout(text.replace("\n", "\u2028"), font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
    layout.setTextOption(option)
    layout.setCacheEnabled(True)
    layout.beginLayout()
    for number in range(most):
        line = layout.createLine()
        if not line.isValid():
            break
        line.setLineWidth(width)
        line.setPosition(QPointF(0, number * pitch))
    layout.endLayout()
    return layout


class Face:
    """The words of one card, laid out for a width in pixels."""

    def __init__(
        self, theme: Theme, entry: Entry, meanings: Meanings, now: dt.datetime, width: int
    ) -> None:
        self._theme = theme
        self._entry = entry
        self._words: list[Words] = []
        self._width = width
        one = entry.annotation
        y = float(PAD)
        if entry.group is Group.ORPHAN and one.anchor is not None:
            y = self._add(formats.quoted(one.anchor.quote), y, _QUOTE_LINES, "text3")
        if one.note:
            y = self._add(one.note, y, _NOTE_LINES, "text")
        if one.tags:
            tags = ", ".join(visible_bidi(tag) for tag in one.tags)
            y = self._add(tags, y, 2, "text2", theme.ui_font(11, 500))
        self.letter = ""
        if one.kind is not AnnotationKind.NOTE:
            self.letter = letter(meanings[one.colour])
        self._facts_y = y
        font = theme.ui_font(11, 450)
        metrics = QFontMetricsF(font)
        room = width - LEFT - RIGHT - (_BADGE + 6 if self.letter else 0)
        shown = metrics.elidedText(facts(one, meanings, now), Qt.TextElideMode.ElideRight, room)
        self._facts, self._facts_font = shown, font
        self.height = round(y + _BADGE + PAD)

    def _add(self, text: str, y: float, most: int, tone: str, font: QFont | None = None) -> float:
        layout, height = break_lines(
            text, font or self._theme.ui_font(12, 450), self._width - LEFT - RIGHT, most, 16
        )
        self._words.append(Words(layout, y, height, tone))
        return y + height + _GAP

    def paint(self, painter: QPainter, *, mirrored: bool = False) -> None:
        """Draw the words; ``mirrored`` for a window that reads from right to left."""
        theme = self._theme
        for words in self._words:
            painter.setPen(theme.color(words.tone))
            words.layout.draw(painter, QPointF(RIGHT if mirrored else LEFT, words.y))
        room = QRectF(LEFT, self._facts_y, self._width - LEFT - RIGHT + 2, _BADGE)
        side = Qt.AlignmentFlag.AlignLeft
        if mirrored:
            room.moveLeft(RIGHT - 2)
            side = Qt.AlignmentFlag.AlignRight
        if self.letter:
            box = QRectF(room.left(), room.top(), _BADGE, _BADGE)
            if mirrored:
                box.moveRight(room.right())
            room.adjust(*((0, 0, -_BADGE - 6, 0) if mirrored else (_BADGE + 6, 0, 0, 0)))
            painter.setPen(QPen(theme.ink(self._entry.annotation.colour), 1))
            painter.setBrush(theme.fill(self._entry.annotation.colour))
            painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
            painter.setPen(theme.color("text"))
            painter.setFont(theme.ui_font(9, 650))
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, self.letter)
        painter.setPen(theme.color("text3"))
        painter.setFont(self._facts_font)
        painter.drawText(room, side | Qt.AlignmentFlag.AlignVCenter, self._facts)


def paint_frame(
    painter: QPainter,
    theme: Theme,
    entry: Entry,
    box: QRectF,
    *,
    strong: bool = False,
    hovered: bool = False,
    mirrored: bool = False,
) -> None:
    """Draw the card itself: ground, outline, and the bar in the line's colour."""
    inner = box.adjusted(0.5, 0.5, -0.5, -0.5)
    path = QPainterPath()
    path.addRoundedRect(inner, RADIUS, RADIUS)
    painter.fillPath(path, theme.color("raised"))
    if strong:
        painter.setPen(QPen(theme.color("accent"), 1.5))
    else:
        painter.setPen(theme.color("line2" if hovered else "line"))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPath(path)
    painter.save()
    painter.setClipPath(path)
    noted = entry.annotation.kind is AnnotationKind.NOTE
    ink = theme.color("text3") if noted else theme.ink(entry.annotation.colour)
    edge = box.right() - BAR if mirrored else box.left()
    painter.fillRect(QRectF(edge, box.top(), BAR, box.height()), ink)
    painter.restore()
