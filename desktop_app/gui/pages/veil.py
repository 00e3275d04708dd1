"""What lies over the pages while there are none: that they come, or why they do not."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.gui.theme import Theme
from desktop_app.gui.widgets import label

WAIT_MS = 200
"""A file that opens faster says nothing."""


class Veil(QWidget):
    """A few words in the middle; the mouse goes through them."""

    def __init__(self, theme: Theme, page: QWidget) -> None:
        super().__init__(page)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        column = QVBoxLayout(self)
        column.setContentsMargins(32, 32, 32, 32)
        column.setSpacing(8)
        column.addStretch()
        self.words = label(theme, "", 14, 550, "text", wrap=True)
        self.hint = label(theme, "", 13, 450, "text2", wrap=True)
        for part in (self.words, self.hint):
            part.setAlignment(Qt.AlignmentFlag.AlignCenter)
            column.addWidget(part)
        column.addStretch()
        self._waiting = QTimer(self, singleShot=True, interval=WAIT_MS)
        self._waiting.timeout.connect(
            lambda: self.say(self.tr("Opening the pages…"), "", waiting=True)
        )
        page.installEventFilter(self)
        self.hide()

    def wait(self) -> None:
        """Say that pages are about to come, if they are not there soon."""
        self.hide()
        self._waiting.start()

    def say(self, words: str, hint: str = "", *, waiting: bool = False) -> None:
        """Say something in the pages' place."""
        if not waiting:
            self._waiting.stop()
        self.words.setText(words)
        self.hint.setText(hint)
        self.hint.setVisible(bool(hint))
        self._fit()
        self.show()
        self.raise_()

    def hide(self) -> None:
        """Say nothing."""
        self._waiting.stop()
        super().hide()

    def eventFilter(self, _: QObject, event: QEvent) -> bool:
        """Stay as large as the pages."""
        if event.type() == QEvent.Type.Resize:
            self._fit()
        return False

    def _fit(self) -> None:
        page = self.parentWidget()
        if page is not None:
            self.setGeometry(page.rect())
