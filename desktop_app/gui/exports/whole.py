"""The sheet that asks how the whole archive is to leave, and says what that means."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desktop_app.gui.exports.choice import BAGIT, FOLDER, format_names, format_words
from desktop_app.gui.overlay import Sheet
from desktop_app.gui.segments import Segments
from desktop_app.gui.theme import Theme
from desktop_app.gui.widgets import label

WIDTH = 520
_ROOMY = 520
"""In a window of this height there is room for what is good to know and not needed."""


class WholeSheet(Sheet):
    """Folder or bag, and that everything in it is in the open.

    Signals:
        confirmed: the name of the format.
    """

    confirmed = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(theme, self.tr("Export the whole archive"), WIDTH, parent)
        everything = self.tr(
            "All articles leave, also those in the Trash, with every version, note, tag and case, "
            "the imported files with their names, and the log. Any browser opens them, and a new "
            "archive can be made of them: import the folder there."
        )
        self.body.addWidget(label(theme, everything, 13, 450, "text2", wrap=True))
        plain = self.tr(
            "Nothing of it is encrypted. Whoever can open the folder can read everything."
        )
        self.warning = label(theme, plain, 13, 550, wrap=True)
        self.body.addWidget(self.warning)
        self.setAccessibleDescription(f"{everything} {plain}")
        names = format_names()
        self.formats = Segments(
            theme,
            self.tr("Format"),
            {FOLDER: names[FOLDER], BAGIT: names[BAGIT]},
            wraps=True,
            parent=self.card,
        )
        self.format = FOLDER
        self.formats.choose(self.format)
        self.formats.changed.connect(self._on_format)
        self.body.addWidget(self.formats)
        self._words = label(theme, format_words()[self.format], 12, 450, "text3", wrap=True)
        self._words.setVisible(parent.height() >= _ROOMY)
        self.body.addWidget(self._words)
        self.cancel, self.confirm = self.add_buttons(self.tr("Cancel"), self.tr("Export…"))
        self.default = self.confirm
        self.confirm.clicked.connect(self._confirm)

    def _on_format(self, name: str) -> None:
        self.format = name
        self._words.setText(format_words()[name])

    def _confirm(self) -> None:
        self.close_sheet()
        self.confirmed.emit(self.format)
