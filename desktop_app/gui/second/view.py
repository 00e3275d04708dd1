"""The pane of the second article: a line with its title and buttons, and a reader."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from desktop_app.domain.text import visible_bidi
from desktop_app.gui.theme import Theme
from desktop_app.gui.tips import plain_tip
from desktop_app.gui.widgets import IconButton, label

LEAST, HEAD = 240, 48
"""Least width of the pane, and height of the line above the article, in pixels."""


class SecondPane(QFrame):
    """Holds a reader of its own.

    Signals:
        note_wanted: a note is to be written here.
        close_wanted: the pane is to go.
        keyboard_moved: carries the widget that has the keyboard now, in this pane or elsewhere.
    """

    note_wanted = Signal()
    close_wanted = Signal()
    keyboard_moved = Signal(object)

    def __init__(self, theme: Theme, reader: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("reading")
        self.setMinimumSize(LEAST, 160)
        self._reader, self._name = reader, ""
        self.setAccessibleName(self.tr("Second article"))
        self._title = label(theme, "", 12, 600, "text2")
        self._title.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.note_button = IconButton(
            theme, "message-square-text", self.tr("Write a note on the second article")
        )
        self.close_button = IconButton(theme, "x", self.tr("Close the second article"))
        self.note_button.clicked.connect(self.note_wanted)
        self.close_button.clicked.connect(self.close_wanted)
        row = QHBoxLayout()
        row.setContentsMargins(32, 9, 10, 7)
        row.setSpacing(4)
        row.addWidget(self._title, 1)
        row.addWidget(self.note_button)
        row.addWidget(self.close_button)
        head = QWidget()
        head.setFixedHeight(HEAD)
        head.setLayout(row)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(head)
        column.addWidget(reader, 1)
        self.setFocusProxy(reader)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._on_focus)

    @property
    def title(self) -> str:
        """The title shown, in full."""
        return self._name

    def set_title(self, title: str, *, writable: bool) -> None:
        """Name the article that is shown; ``writable`` offers notes."""
        self._name = visible_bidi(title.strip()) or self.tr("Untitled")
        self._title.setToolTip(plain_tip(self._name))
        self.note_button.setVisible(writable)
        self._elide()

    def _on_focus(self, _: QWidget | None, now: QWidget | None) -> None:
        if now is not None:
            self.keyboard_moved.emit(now)

    def _elide(self) -> None:
        metrics = QFontMetrics(self._title.font())
        room = self._title.width() or self.width()
        self._title.setText(metrics.elidedText(self._name, Qt.TextElideMode.ElideRight, room))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Cut the title anew."""
        super().resizeEvent(event)
        self._elide()

    def changeEvent(self, event: QEvent) -> None:
        """Cut the title anew in another font."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._elide()
