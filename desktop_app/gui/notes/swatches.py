"""The five colours as round buttons, each with the letter of its meaning."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QIcon, QPainter, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QWidget

from desktop_app.domain.annotations import Colour
from desktop_app.gui.notes.words import Meanings, colour_words, letter
from desktop_app.gui.theme import Theme


class Swatch(QToolButton):
    """One colour: a filled circle with a letter; ringed while it is the chosen one."""

    def __init__(self, theme: Theme, colour: Colour, size: int, key: str = "") -> None:
        super().__init__()
        self._theme, self.colour, self._size, self._key = theme, colour, size, key
        self._letter = ""
        self.setFixedSize(size + 12, size + 12)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        theme.changed.connect(self.update)

    def set_meaning(self, meaning: str) -> None:
        """Say what the colour means."""
        words = colour_words(self.colour, meaning)
        self._letter = letter(meaning)
        self.setAccessibleName(words)
        self.setToolTip(f"{words} · {self._key}" if self._key else words)
        self.update()

    def sizeHint(self) -> QSize:
        """Return the fixed size."""
        return self.minimumSize()

    def paintEvent(self, _: QPaintEvent) -> None:
        """Draw the circle, its letter, and the ring of the chosen or focused one."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        theme, middle = self._theme, QRectF(self.rect()).center()

        def circle(diameter: float) -> QRectF:
            box = QRectF(0, 0, diameter, diameter)
            box.moveCenter(middle)
            return box

        if self.underMouse() and not self.isChecked():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color("hover"))
            painter.drawEllipse(circle(self._size + 8))
        painter.setPen(QPen(theme.ink(self.colour), 1.5))
        painter.setBrush(theme.fill(self.colour))
        painter.drawEllipse(circle(self._size - 1.5))
        painter.setFont(theme.ui_font(max(9, self._size // 2), 650))
        painter.setPen(theme.color("text"))
        painter.drawText(QRectF(self.rect()), Qt.AlignmentFlag.AlignCenter, self._letter)
        ring = self._ring()
        if ring is not None:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(ring, 1.5))
            painter.drawEllipse(circle(self._size + 5))

    def _ring(self) -> QColor | None:
        if self.hasFocus():
            return self._theme.color("accent")
        return self._theme.ink(self.colour) if self.isChecked() else None


class Swatches(QWidget):
    """The five colours in a row.

    Signals:
        chosen: carries the ``Colour`` that was pressed.
    """

    chosen = Signal(object)

    def __init__(
        self, theme: Theme, meanings: Meanings, size: int = 18, *, keys: bool = False
    ) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2)
        self._buttons: dict[Colour, Swatch] = {}
        for number, colour in enumerate(Colour, 1):
            button = Swatch(theme, colour, size, str(number) if keys else "")
            button.clicked.connect(lambda _=False, colour=colour: self.chosen.emit(colour))
            row.addWidget(button)
            self._buttons[colour] = button
        self.set_meanings(meanings)

    def button(self, colour: Colour) -> Swatch:
        """Return the button of a colour."""
        return self._buttons[colour]

    def set_meanings(self, meanings: Meanings) -> None:
        """Say what the colours mean."""
        for colour, button in self._buttons.items():
            button.set_meaning(meanings[colour])

    def set_current(self, current: Colour | None) -> None:
        """Ring one colour as the chosen one, or none."""
        for colour, button in self._buttons.items():
            button.setCheckable(current is not None)
            button.setChecked(colour is current)


def colour_icon(theme: Theme, colour: Colour, size: int = 16) -> QIcon:
    """Return a colour as a dot, for menus."""
    pixmap = QPixmap(2 * size, 2 * size)
    pixmap.setDevicePixelRatio(2)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(theme.ink(colour), 1.5))
    painter.setBrush(theme.fill(colour))
    painter.drawEllipse(QRectF(1.5, 1.5, size - 3, size - 3))
    painter.end()
    return QIcon(pixmap)
