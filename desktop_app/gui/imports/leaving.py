"""Asks what to do when the window is closed while files are being imported."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from desktop_app.gui import formats
from desktop_app.gui.imports.view_model import ImportState
from desktop_app.gui.overlay import Sheet
from desktop_app.gui.theme import Theme
from desktop_app.gui.widgets import label

WIDTH = 460


class LeavingSheet(Sheet):
    """Says how many files are left; the import goes on behind it.

    Signals:
        leave: the program is to end now.
    """

    leave = Signal()

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(theme, self.tr("An import is running"), WIDTH, parent)
        self.sentence = label(theme, "", 13, 500, wrap=True)
        self.body.addWidget(self.sentence)
        rest = self.tr(
            "What is imported stays in the archive. If you quit now, the next start offers to "
            "go on with the rest."
        )
        self.body.addWidget(label(theme, rest, 13, 450, "text2", wrap=True))
        row = QHBoxLayout()
        row.setSpacing(8)
        leave = QPushButton(self.tr("Quit now"))
        stay = QPushButton(self.tr("Go on importing"))
        stay.setObjectName("primary")
        self.default = self._stay = stay
        leave.clicked.connect(self._leave)
        stay.clicked.connect(self.close_sheet)
        row.addStretch()
        for button in (leave, stay):
            button.setFont(theme.ui_font(13, 550))
            row.addWidget(button)
        self.body.addLayout(row)

    def open(self) -> None:
        """Show the sheet; Enter goes on importing."""
        super().open()
        self._stay.setFocus(Qt.FocusReason.PopupFocusReason)

    def show_state(self, state: ImportState | None) -> None:
        """Say how many files are left; without an import there is nothing to ask."""
        if state is None:
            self.close_sheet()
            return
        left = state.total - state.done
        self.sentence.setText(
            formats.plural("imports", "%Ln file is left.", "%Ln files are left.", left)
            if state.total
            else self.tr("The files are still being counted.")
        )

    def _leave(self) -> None:
        self.close_sheet()
        self.leave.emit()
