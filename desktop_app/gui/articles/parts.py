"""What a row consists of, ready to be drawn again and again: words, icons, dots.

Places are relative to the row's left upper corner, mirrored already.
"""

from __future__ import annotations

from typing import NamedTuple, TypeAlias

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QPainter, QPixmap

from desktop_app.gui.articles.typesetting import Lines

_NO_PEN = Qt.PenStyle.NoPen


class Words(NamedTuple):
    """A text in a colour."""

    lines: Lines
    where: QPointF
    colour: QColor

    def draw(self, painter: QPainter) -> None:
        """Draw it."""
        painter.setPen(self.colour)
        self.lines.draw(painter, self.where)


class Icon(NamedTuple):
    """A picture."""

    picture: QPixmap
    where: QPoint

    def draw(self, painter: QPainter) -> None:
        """Draw it."""
        painter.drawPixmap(self.where, self.picture)


class Dot(NamedTuple):
    """A filled circle; ``where`` is its centre."""

    where: QPointF
    radius: float
    colour: QColor

    def draw(self, painter: QPainter) -> None:
        """Draw it."""
        painter.setPen(_NO_PEN)
        painter.setBrush(self.colour)
        painter.drawEllipse(self.where, self.radius, self.radius)


Part: TypeAlias = Words | Icon | Dot
