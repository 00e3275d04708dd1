"""One picture on the page: a frame of its size from the start, the picture once it is there."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QImage, QPainter, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QLabel, QWidget

from desktop_app.domain.inner_pictures import Picture
from desktop_app.domain.text import visible_bidi
from desktop_app.gui.theme import Theme

_RADIUS = 4
_PAD = 12


class PictureLabel(QLabel):
    """Shows a picture, or what it shows in words; the mouse goes through it to the text."""

    def __init__(self, theme: Theme, picture: Picture, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme, self.shown = theme, picture
        self._broken = False
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setScaledContents(True)
        alt = visible_bidi(picture.alt)
        self.setAccessibleName(alt or self.tr("Picture"))

    def fits(self, pixels: int) -> bool:
        """Whether what is shown is so many pixels wide, as far as anything more is to come."""
        return self._broken or self.pixmap().width() >= pixels - 1

    def forget(self) -> None:
        """Show the frame again."""
        self.setPixmap(QPixmap())

    def show_image(self, image: QImage | None) -> None:
        """Show the picture, or with None say that it cannot be shown."""
        self._broken = image is None
        if image is not None:
            self.setPixmap(QPixmap.fromImage(image))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the picture; before it is there, and where it cannot be, a frame with words."""
        if not self.pixmap().isNull():
            super().paintEvent(event)
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.setBrush(self._theme.color("list"))
        painter.setPen(QPen(self._theme.color("line"), 1))
        painter.drawRoundedRect(box, _RADIUS, _RADIUS)
        if self._broken:
            painter.setPen(self._theme.color("text2"))
            painter.setFont(self._theme.ui_font(13, 450))
            inner = box.adjusted(_PAD, _PAD, -_PAD, -_PAD)
            flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
            painter.drawText(inner, int(flags), self.accessibleName())
        painter.end()
