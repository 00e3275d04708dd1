"""The import tray, and the veil that invites to drop."""

from __future__ import annotations

from pathlib import Path
from typing import Protocol

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
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLayout, QProgressBar, QVBoxLayout, QWidget

from desktop_app.gui.theme import Theme
from desktop_app.gui.widgets import ElidedLabel, IconButton, label


class TrayState(Protocol):
    """How far something is that takes long; ``total`` 0 means that it is not known yet."""

    @property
    def done(self) -> int:
        """Units that are done."""
        ...

    @property
    def total(self) -> int:
        """Units in all."""
        ...

    @property
    def headline(self) -> str:
        """What is going on."""
        ...

    @property
    def line(self) -> str:
        """More about it, "" for nothing."""
        ...

    @property
    def stopping(self) -> str:
        """What the cross does."""
        ...


class ImportTray(QWidget):
    """Progress of the running import or export, hidden while there is none.

    It stands in the sidebar, and where that cannot be seen at the foot of what can.

    Signals:
        cancelled: the cross was pressed.
    """

    cancelled = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        card = QFrame()
        card.setObjectName("tray")
        self._around = QVBoxLayout(self)
        self._around.addWidget(card)
        self._places: tuple[QLayout | None, ...] = ()
        column = QVBoxLayout(card)
        column.setContentsMargins(12, 8, 8, 12)
        column.setSpacing(6)
        row = QHBoxLayout()
        self._headline = label(theme, "", 12, 550, wrap=True)
        self._stop = cancel = IconButton(theme, "x", self.tr("Stop"), size=14)
        cancel.clicked.connect(self.cancelled)
        row.addWidget(self._headline, 1)
        row.addWidget(cancel)
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(self.tr("Progress"))
        self._line = ElidedLabel(theme, 11, 450, "text3")
        column.addLayout(row)
        column.addWidget(self._bar)
        column.addWidget(self._line)
        self.hide()

    @property
    def text(self) -> str:
        """What it says."""
        return f"{self._headline.text()} {self._line.full_text}".strip()

    def stand_in(self, *places: QLayout | None) -> None:
        """Stand in the first of these columns whose part of the window is shown."""
        self._places = places
        self._place()

    def _place(self) -> None:
        for at, place in enumerate(self._places):
            part = place.parentWidget() if place is not None else None
            if place is None or part is None or part.isHidden():
                continue
            if place.indexOf(self) != place.count() - 1 or not place.count():
                self._around.setContentsMargins(10, 0 if not at else 10, 10, 0 if not at else 10)
                place.addWidget(self)
            return

    def show_state(self, state: TrayState | None) -> None:
        """Show how far it is; None hides the tray."""
        if state is not None:
            self._place()
            self._stop.setAccessibleName(state.stopping)
            self._stop.setToolTip(state.stopping)
            self._headline.setText(state.headline)
            self._line.set_text(state.line)
            # A bar that takes a value paints at once, and all of the window that waits for it.
            self._bar.setUpdatesEnabled(False)
            self._bar.setRange(0, state.total)
            self._bar.setValue(state.done)
            self._bar.setUpdatesEnabled(True)
        self.setVisible(state is not None)


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
