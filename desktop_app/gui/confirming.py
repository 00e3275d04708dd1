"""A sheet that asks once before something that cannot be taken back, or that does more."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from desktop_app.gui.overlay import Sheet
from desktop_app.gui.theme import Theme
from desktop_app.gui.widgets import label

WIDTH = 440


class ConfirmSheet(Sheet):
    """A question, what follows from yes, and two buttons.

    Args:
        title: the question.
        sentence: what happens then.
        yes: what the button that does it says.
        confirmed: called when it is pressed.
        danger: whether it cannot be taken back; then Enter does not do it.
    """

    def __init__(
        self,
        theme: Theme,
        title: str,
        sentence: str,
        yes: str,
        confirmed: Callable[[], object],
        parent: QWidget,
        *,
        danger: bool = False,
    ) -> None:
        super().__init__(theme, title, WIDTH, parent)
        words = label(theme, sentence, 13, 450, "text2", wrap=True)
        self.body.addWidget(words)
        self.setAccessibleDescription(sentence)
        self.cancel, self.yes = self.add_buttons(self.tr("Cancel"), yes)
        if danger:
            self.yes.setObjectName("danger")
        self.default = self.cancel if danger else self.yes
        self.yes.clicked.connect(lambda: self._confirm(confirmed))

    def _confirm(self, confirmed: Callable[[], object]) -> None:
        self.close_sheet()
        confirmed()
