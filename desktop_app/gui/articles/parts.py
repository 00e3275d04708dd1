"""What a row consists of, ready to be drawn again and again: words, icons, dots.

Places are relative to the row's left upper corner, mirrored already.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypeAlias

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QPainter, QPixmap

from desktop_app.gui.articles.typesetting import Lines


@dataclass(frozen=True, slots=True)
class Words:
    """A text in a colour."""

    lines: Lines
    where: QPointF
    colour: QColor

    def draw(self, painter: QPainter) -> None:
        """Draw it."""
        painter.setPen(self.colour)
        self.lines.draw(painter, self.where)


@dataclass(frozen=True, slots=True)
class Icon:
    """A picture."""

    picture: QPixmap
    where: QPoint

    def draw(self, painter: QPainter) -> None:
        """Draw it."""
        painter.drawPixmap(self.where, self.picture)


@dataclass(frozen=True, slots=True)
class Dot:
    """A filled circle; ``where`` is its centre."""

    where: QPointF
    radius: float
    colour: QColor

    def draw(self, painter: QPainter) -> None:
        """Draw it."""
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self.colour)
        painter.drawEllipse(self.where, self.radius, self.radius)


Part: TypeAlias = Words | Icon | Dot
