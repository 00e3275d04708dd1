"""Says at the foot of the page which match of how many is looked at."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from desktop_app.gui import formats
from desktop_app.gui.theme import Theme


class MatchCount(QLabel):
    """Such as 3 of 12, in a line of its own below the page, where it hides no word of it.

    A screen reader is told each step; it need not find this.
    """

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("foot")
        self.setProperty("tone", "text2")
        self.setFont(theme.ui_font(12, 500))
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setAlignment(Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter)
        self.setContentsMargins(18, 5, 18, 6)
        self.hide()

    def show_count(self, number: int, total: int) -> None:
        """Show the number of the current match, 0 for none yet; nothing without matches."""
        if number:
            words = formats.translate("reader", "{0} of {1}")
            self.setText(words.format(formats.number(number), formats.number(total)))
        else:
            self.setText(formats.plural("reader", "%Ln match", "%Ln matches", total))
        self.setVisible(total > 0)
