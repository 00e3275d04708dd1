"""The picture under the pointer while articles are carried."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPen, QPixmap

from desktop_app.gui import formats
from desktop_app.gui.theme import Theme

_HEIGHT = 30


def carried_picture(theme: Theme, count: int) -> QPixmap:
    """Return a small label that says how many articles are carried."""
    font, words = theme.ui_font(12, 600), formats.articles(count)
    width = QFontMetrics(font).horizontalAdvance(words) + 46
    picture = QPixmap(width, _HEIGHT)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(theme.color("accent"), 1))
    painter.setBrush(theme.color("raised"))
    painter.drawRoundedRect(QRectF(0.5, 0.5, width - 1, _HEIGHT - 1), 8, 8)
    painter.drawPixmap(10, 7, theme.pixmap("newspaper", "text2", 16))
    painter.setFont(font)
    painter.setPen(theme.color("text"))
    painter.drawText(QRectF(34, 0, width - 40, _HEIGHT), Qt.AlignmentFlag.AlignVCenter, words)
    painter.end()
    return picture
