"""How the word that is being typed may go on, under the search field."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from desktop_app.domain.text import visible_bidi
from desktop_app.gui.popup import Popup, WordList
from desktop_app.gui.theme import Theme
from desktop_app.gui.widgets import label


class CompletionPopup(Popup):
    """Offers words; the keyboard stays in the field, which moves the mark from there.

    It is there while the user types: no event on the way to the field may wait for Python. So a
    click elsewhere closes it only where it takes the keyboard along.

    Signals:
        taken: the place of the word that was clicked.
    """

    taken = Signal(int)
    looks_at_clicks = False

    def __init__(self, theme: Theme, width: int, parent: QWidget) -> None:
        super().__init__(theme, self.tr("Words of the archive"), width, parent)
        self.body.setSpacing(2)
        self.list = WordList(theme, self.accessibleName())
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.itemClicked.connect(lambda item: self.taken.emit(self.list.row(item)))
        self.body.addWidget(self.list)
        hint = label(theme, self.tr("Tab completes, Ctrl+↓ marks the next"), 11, 450, "text3")
        hint.setContentsMargins(8, 0, 8, 2)
        self.body.addWidget(hint)

    def show_words(self, words: Sequence[str]) -> None:
        """Offer other words, of which the first is marked."""
        self.list.clear()
        self.list.addItems([visible_bidi(word) for word in words])
        self.list.setFixedHeight(len(words) * self.list.sizeHintForRow(0) + 4)
        self.list.setCurrentRow(0)
        self.fit()

    def mark(self, by: int) -> str:
        """Mark the next word or the one before, round about, and return it."""
        row = (self.list.currentRow() + by) % self.list.count()
        self.list.setCurrentRow(row)
        return self.list.item(row).text()
