"""Shadows under what floats, drawn once and then only laid down.

An effect of Qt's would draw the card and all that is on it anew with every change below or above
it, blur it, and share that out to threads: while a search has the cores, the window waits for it.
"""

from __future__ import annotations

import math
from functools import lru_cache

from PySide6.QtCore import QEvent, QObject, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from desktop_app.gui.theme import Theme

RADIUS = 12
"""Of the corners of what floats, as ``stylesheet`` rounds them."""

_FAINT = 2 / 255
"""What is left of a shadow where it ends."""


class Shadow(QWidget):
    """Lies right under a card, beside it in the same parent, as long as the card is there.

    Args:
        card: what floats; it keeps its parent.
        theme: tells the colour.
        blur: pixels from the edge of the card to where its shadow ends.
        drop: pixels that the shadow lies lower than the card.
    """

    def __init__(self, card: QWidget, theme: Theme, blur: int = 28, drop: int = 8) -> None:
        super().__init__(card.parentWidget())
        self._card, self._theme = card, theme
        self._blur, self._drop = blur, drop
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAttribute(Qt.WidgetAttribute.WA_NoSystemBackground)
        self._follow()
        card.installEventFilter(self)
        card.destroyed.connect(self.deleteLater)

    def _follow(self) -> None:
        self.setGeometry(
            self._card.geometry()
            .adjusted(-self._blur, -self._blur, self._blur, self._blur)
            .translated(0, self._drop)
        )
        self.setVisible(not self._card.isHidden())
        self.stackUnder(self._card)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the card."""
        kind = QEvent.Type
        # The kind first: while a window is taken down, the attributes may be gone already.
        if event.type() in {kind.Move, kind.Resize, kind.Show, kind.Hide, kind.ZOrderChange}:
            self._follow()
        return False

    def paintEvent(self, _: QPaintEvent) -> None:
        """Lay down the four corners and what is between them; the card covers the middle."""
        inside, ratio = RADIUS + self._drop, self.devicePixelRatioF()
        picture = _picture(self._blur, inside, self._theme.shadow().alpha(), ratio)
        side = self._blur + inside
        painter = QPainter(self)
        for y, (top, high) in enumerate(_parts(self.height(), side)):
            for x, (left, wide) in enumerate(_parts(self.width(), side)):
                if (x, y) != (1, 1):
                    where = QRectF(left, top, wide, high)
                    painter.drawImage(where, picture, _source(x, y, wide, high, side, ratio))


def _parts(length: int, side: int) -> tuple[tuple[int, int], ...]:
    """Return begin and length of a corner, of what follows, and of the other corner."""
    first = min(side, length // 2)
    last = min(side, length - first)
    return (0, first), (first, length - first - last), (length - last, last)


def _source(x: int, y: int, wide: int, high: int, side: int, ratio: float) -> QRectF:
    """Return where a part is in the picture: a corner as large as it is shown, one pixel else."""
    across = ((0, wide), (side, 1), (2 * side + 1 - wide, wide))[x]
    down = ((0, high), (side, 1), (2 * side + 1 - high, high))[y]
    return QRectF(across[0] * ratio, down[0] * ratio, across[1] * ratio, down[1] * ratio)


@lru_cache(maxsize=8)
def _picture(blur: int, inside: int, alpha: int, ratio: float) -> QImage:
    """Draw the shadow of a card of one pixel between its corners.

    Each step toward the middle takes the place of those around it, a little darker.
    """
    whole = 2 * (blur + inside) + 1
    pixels = math.ceil(whole * ratio)
    made = QImage(pixels, pixels, QImage.Format.Format_ARGB32_Premultiplied)
    made.fill(Qt.GlobalColor.transparent)
    painter = QPainter(made)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Source)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.scale(ratio, ratio)
    for step in range(blur + inside):
        out = blur - step
        faded = 0.5 * _FAINT ** (abs(out) / blur)
        painter.setBrush(QColor(0, 0, 0, round(alpha * (faded if out > 0 else 1 - faded))))
        corner = max(0, RADIUS + out)
        painter.drawRoundedRect(
            QRectF(step, step, whole - 2 * step, whole - 2 * step), corner, corner
        )
    painter.end()
    return made
