"""The first page: a drop zone, two buttons, four shortcuts."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.gui.action_set import Actions
from desktop_app.gui.theme import Theme
from desktop_app.gui.widgets import ActionPushButton, IconLabel, badge, label


class DropZone(QFrame):
    """A dashed frame that says what can be dropped; the window takes the drop."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setFixedSize(460, 180)
        column = QVBoxLayout(self)
        column.setAlignment(Qt.AlignmentFlag.AlignCenter)
        column.setSpacing(12)
        headline = label(theme, self.tr("Drop articles here"), 17, 600)
        sentence = label(
            theme,
            self.tr(
                "Text, HTML, PDF, Markdown, pictures or a whole folder.\n"
                "Nothing leaves this computer."
            ),
            13,
            420,
            "text2",
        )
        column.addWidget(
            IconLabel(theme, "newspaper", "accent", 36), 0, Qt.AlignmentFlag.AlignHCenter
        )
        for words in (headline, sentence):
            words.setAlignment(Qt.AlignmentFlag.AlignCenter)
            column.addWidget(words)
        theme.changed.connect(self.update)

    def paintEvent(self, _: QPaintEvent) -> None:
        """Draw the dashed frame."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(self._theme.color("list"))
        painter.setPen(QPen(self._theme.color("line2"), 1.5, Qt.PenStyle.DashLine))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 14, 14)


class WelcomePage(QWidget):
    """Stands in place of list and reader while the archive is empty."""

    def __init__(self, theme: Theme, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setSpacing(20)
        column.addStretch(4)
        column.addWidget(DropZone(theme), 0, Qt.AlignmentFlag.AlignHCenter)
        buttons = QHBoxLayout()
        buttons.setSpacing(10)
        buttons.addStretch()
        for action_id, text, kind in (
            ("import.files", self.tr("Import files…"), "primary"),
            ("archive.sample", self.tr("Open sample archive"), ""),
        ):
            button = ActionPushButton(actions, action_id, text, kind)
            button.setFont(theme.ui_font(13, 550))
            buttons.addWidget(button)
            if kind:
                self.setFocusProxy(button)
        buttons.addStretch()
        column.addLayout(buttons)
        keys = QGridLayout()
        keys.setHorizontalSpacing(18)
        keys.setVerticalSpacing(8)
        for row, (action_id, words) in enumerate(
            (
                ("import.files", self.tr("Import")),
                ("search", self.tr("Search everything")),
                ("highlight", self.tr("Highlight the selection")),
                ("export.pdf", self.tr("Export annotated PDF")),
            )
        ):
            key = badge(theme, actions.badge(action_id))
            key.setMinimumWidth(52)
            sentence = label(theme, words, 13, 420, "text2")
            sentence.setMinimumWidth(170)
            keys.addWidget(key, row, 0)
            keys.addWidget(sentence, row, 1)
        centred = QHBoxLayout()
        centred.addStretch()
        centred.addLayout(keys)
        centred.addStretch()
        column.addLayout(centred)
        column.addStretch(5)
