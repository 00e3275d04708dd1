"""The veil that invites to drop."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QMimeData, QRectF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QDragEnterEvent,
    QDropEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QWidget

from desktop_app.gui.theme import Theme


class DropVeil(QWidget):
    """Lies over the window while files are dragged over it, and takes them when they are dropped.

    The window hands on its events of dragging: a filter would be asked about every key, too.

    Signals:
        dropped: a list of ``Path``.
        text_dropped: a text without a file.
    """

    dropped = Signal(object)
    text_dropped = Signal(str)

    def __init__(self, theme: Theme, window: QWidget) -> None:
        super().__init__(window)
        self._theme, self._window = theme, window
        self._open = False
        # Drags go to the window below; this widget only shows that they are welcome.
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        window.setAcceptDrops(True)
        self.hide()

    def set_open(self, welcome: bool) -> None:
        """Say whether something may be dropped now."""
        self._open = welcome

    def welcome(self, event: QDragEnterEvent) -> None:
        """Appear where something that can be imported is dragged into the window."""
        if self._open and (paths_of(event.mimeData()) or event.mimeData().hasText()):
            self.setGeometry(self._window.rect())
            self.show()
            self.raise_()
            event.acceptProposedAction()

    def take(self, event: QDropEvent) -> None:
        """Take what was dropped on the window."""
        self.hide()
        self._take(event.mimeData())
        event.acceptProposedAction()

    def _take(self, data: QMimeData) -> None:
        paths = paths_of(data)
        if paths:
            self.dropped.emit(paths)
        elif data.hasText():
            self.text_dropped.emit(data.text())

    def paintEvent(self, _: QPaintEvent) -> None:
        """Draw veil, frame and words."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        veil = QColor(self._theme.tokens.reader)
        veil.setAlpha(225)
        painter.fillRect(self.rect(), veil)
        frame = QPainterPath()
        frame.addRoundedRect(QRectF(self.rect()).adjusted(16, 16, -16, -16), 14, 14)
        pen = QPen(self._theme.color("accent"), 2, Qt.PenStyle.DashLine)
        painter.setPen(pen)
        painter.drawPath(frame)
        middle = self.rect().center()
        painter.drawPixmap(
            middle.x() - 18, middle.y() - 52, self._theme.pixmap("newspaper", "accent", 36)
        )
        painter.setFont(self._theme.ui_font(17, 600))
        painter.setPen(self._theme.color("text"))
        painter.drawText(
            self.rect().adjusted(0, 20, 0, 0),
            Qt.AlignmentFlag.AlignCenter,
            self.tr("Drop to import"),
        )


def paths_of(data: QMimeData) -> list[Path]:
    """Return the local files that are being dragged."""
    return [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
