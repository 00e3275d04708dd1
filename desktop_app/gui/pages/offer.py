"""The row above pages that are pictures: it says so, and offers to have their words read."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QWidget

from desktop_app.gui.theme import Theme
from desktop_app.gui.widgets import label


class Offer(QWidget):
    """Hidden while there is nothing to offer.

    Signals:
        taken: the pictures of the pages are to be read.
    """

    taken = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.words = label(
            theme,
            self.tr("No words of these pages are known: none can be searched for or selected."),
            13,
            450,
            "text2",
            wrap=True,
        )
        self.button = QPushButton(self.tr("Read the text…"))
        self.button.setFont(theme.ui_font(13, 550))
        self.button.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.button.setAccessibleDescription(self.words.text())
        self.button.clicked.connect(self.taken)
        row = QHBoxLayout(self)
        row.setContentsMargins(22, 2, 14, 10)
        row.setSpacing(12)
        row.addWidget(self.words, 1)
        row.addWidget(self.button, 0, Qt.AlignmentFlag.AlignVCenter)
        self.hide()
