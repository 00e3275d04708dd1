"""The sheet that asks for the password of a PDF; it is held in memory only."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QLineEdit, QWidget

from desktop_app.gui.overlay import Sheet
from desktop_app.gui.theme import Theme
from desktop_app.gui.widgets import label

WIDTH = 440


class PasswordSheet(Sheet):
    """Takes a password.

    Args:
        again: whether one was tried that does not open the file.
        given: called with what was typed.
    """

    def __init__(
        self, theme: Theme, parent: QWidget, given: Callable[[str], object], *, again: bool
    ) -> None:
        super().__init__(theme, self.tr("This PDF opens with a password"), WIDTH, parent)
        words = self.tr("It is kept in memory until the window is closed, and nowhere else.")
        if again:
            words = self.tr("That password does not open it. Try another one.")
        self.body.addWidget(label(theme, words, 13, 450, "text2", wrap=True))
        self.setAccessibleDescription(words)
        self.field = QLineEdit()
        self.field.setEchoMode(QLineEdit.EchoMode.Password)
        self.field.setFont(theme.ui_font(13, 450))
        self.field.setAccessibleName(self.tr("Password"))
        self.body.addWidget(self.field)
        self.cancel, self.yes = self.add_buttons(self.tr("Cancel"), self.tr("Open"))
        self.default = self.yes
        self.yes.setEnabled(False)
        self.field.textChanged.connect(lambda text: self.yes.setEnabled(bool(text)))
        self.yes.clicked.connect(lambda: self._give(given))

    def _give(self, given: Callable[[str], object]) -> None:
        typed = self.field.text()
        self.close_sheet()
        given(typed)
