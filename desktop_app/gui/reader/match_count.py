"""Says at the foot of the page which match of how many is looked at."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget

from desktop_app.gui import formats

_EDGE = 18


class MatchCount(QLabel):
    """Such as 3 of 12; lies over the page and lets the mouse through.

    A screen reader is told each step; it need not find this.
    """

    def __init__(self, page: QWidget) -> None:
        super().__init__(page)
        self._page = page
        self.setObjectName("card")
        self.setProperty("tone", "text2")
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setContentsMargins(10, 5, 10, 5)
        self.hide()

    def show_count(self, number: int, total: int) -> None:
        """Show the number of the current match, 0 for none yet; nothing without matches."""
        if number:
            words = formats.translate("reader", "{0} of {1}")
            self.setText(words.format(formats.number(number), formats.number(total)))
        else:
            self.setText(formats.plural("reader", "%Ln match", "%Ln matches", total))
        self.setVisible(total > 0)
        self.place()

    def place(self) -> None:
        """Stand in the lower corner where the lines end, beside what is told below."""
        if self.isHidden():
            return
        self.adjustSize()
        left = self._page.width() - self.width() - _EDGE
        if self._page.isRightToLeft():
            left = _EDGE
        self.move(left, self._page.height() - self.height() - _EDGE)
        self.raise_()
