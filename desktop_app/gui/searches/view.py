"""The sheet that gives a search its name."""

from __future__ import annotations

from collections.abc import Collection

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QWidget

from desktop_app.domain.searches import MAX_LENGTH
from desktop_app.domain.text import fold
from desktop_app.gui.overlay import Sheet
from desktop_app.gui.theme import Theme
from desktop_app.gui.widgets import label


class NameSheet(Sheet):
    """Asks for a name; says what is saved, and when a name is taken.

    Args:
        theme: the look.
        title: what is done ("Save search").
        name: what stands in the field at first.
        what: the search in words.
        taken: names of other saved searches.
        replaces: whether a taken name is allowed and replaces that search.
        parent: the window.

    Signals:
        named: the name, when it was confirmed.
    """

    named = Signal(str)

    def __init__(
        self,
        theme: Theme,
        title: str,
        name: str,
        what: str,
        taken: Collection[str],
        *,
        replaces: bool,
        parent: QWidget,
    ) -> None:
        super().__init__(theme, title, 440, parent)
        self._taken, self._replaces = {fold(one) for one in taken}, replaces
        if what:
            self.body.addWidget(label(theme, what, 12, 450, "text2", wrap=True))
        self.field = QLineEdit(name)
        self.field.setFont(theme.ui_font(13, 450))
        self.field.setMaxLength(MAX_LENGTH)
        self.field.setAccessibleName(self.tr("Name of the search"))
        self.field.selectAll()
        self.field.textChanged.connect(self._refresh)
        self.body.addWidget(self.field)
        self._said = label(theme, "", 12, 450, "text2", wrap=True)
        self.body.addWidget(self._said)
        buttons = QHBoxLayout()
        buttons.addStretch()
        cancel = QPushButton(self.tr("Cancel"))
        cancel.clicked.connect(self.close_sheet)
        self.confirm = QPushButton(self.tr("Save"))
        self.confirm.setObjectName("primary")
        self.confirm.clicked.connect(self._confirm)
        self.default = self.confirm
        buttons.addWidget(cancel)
        buttons.addWidget(self.confirm)
        self.body.addLayout(buttons)
        self._refresh()

    def _refresh(self) -> None:
        name = " ".join(self.field.text().split())
        taken = fold(name) in self._taken
        self.confirm.setEnabled(bool(name) and (self._replaces or not taken))
        self.confirm.setText(self.tr("Replace") if taken and self._replaces else self.tr("Save"))
        said = ""
        if taken and self._replaces:
            said = self.tr("There is a saved search of that name; it will search for this instead.")
        elif taken:
            said = self.tr("Another saved search has that name.")
        self._said.setText(said)

    def _confirm(self) -> None:
        name = self.field.text()
        self.close_sheet()
        self.named.emit(name)
