"""The sheet in which an export is chosen."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from desktop_app.gui.exports.view_model import END, MARGIN, PDF, ExportChoice, format_names
from desktop_app.gui.overlay import Sheet
from desktop_app.gui.segments import Segments
from desktop_app.gui.theme import Theme
from desktop_app.gui.widgets import CheckBox, label, rule

WIDTH = 480


class ExportSheet(Sheet):
    """Format, place of the notes, and what is left out.

    Signals:
        confirmed: an ``ExportChoice``.
    """

    confirmed = Signal(object)

    def __init__(self, theme: Theme, choice: ExportChoice, subject: str, parent: QWidget) -> None:
        super().__init__(theme, self.tr("Export"), WIDTH, parent)
        self.choice = choice
        what = label(theme, subject, 13, 450, "text2", wrap=True)
        self.body.addWidget(what)
        self.body.addWidget(rule())
        self.body.addLayout(self._choices(theme))
        self.highlights = self._check(
            theme,
            self.tr("Only paragraphs with highlights"),
            self.tr("Leave out what is not marked."),
        )
        self.anonymous = self._check(
            theme,
            self.tr("Anonymous"),
            self.tr("Leave out who wrote notes, who exports, and with what."),
        )
        self.body.addWidget(rule())
        self.body.addLayout(self._buttons(theme))
        self._show(choice)

    def _choices(self, theme: Theme) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(10)
        grid.setColumnStretch(1, 1)
        self.formats = Segments(theme, self.tr("Format"), format_names())
        self.formats.changed.connect(lambda key: self._show(replace(self.choice, format=key)))
        self.notes = Segments(
            theme,
            self.tr("Notes"),
            {MARGIN: self.tr("In the margin"), END: self.tr("At the end")},
        )
        self.notes.changed.connect(lambda key: self._show(replace(self.choice, notes=key)))
        for row, (name, segments) in enumerate(
            ((self.tr("Format"), self.formats), (self.tr("Notes"), self.notes))
        ):
            grid.addWidget(label(theme, name, 13, 500, "text2"), row, 0)
            grid.addWidget(segments, row, 1)
        return grid

    def _check(self, theme: Theme, text: str, hint: str) -> CheckBox:
        box = CheckBox(theme, text)
        box.setAccessibleDescription(hint)
        column = QVBoxLayout()
        column.setSpacing(0)
        column.addWidget(box, 0, Qt.AlignmentFlag.AlignLeft)
        words = label(theme, hint, 12, 450, "text3", wrap=True)
        words.setContentsMargins(27, 0, 0, 0)
        column.addWidget(words)
        self.body.addLayout(column)
        return box

    def _buttons(self, theme: Theme) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        cancel = QPushButton(self.tr("Cancel"))
        cancel.clicked.connect(self.close_sheet)
        self.confirm = QPushButton(self.tr("Export…"))
        self.confirm.setObjectName("primary")
        self.confirm.clicked.connect(self._confirm)
        self.default = self.confirm
        row.addStretch()
        for button in (cancel, self.confirm):
            button.setFont(theme.ui_font(13, 550))
            row.addWidget(button)
        return row

    def _show(self, choice: ExportChoice) -> None:
        self.choice = choice
        self.formats.choose(choice.format)
        self.notes.choose(choice.notes)
        self.notes.setEnabled(choice.format == PDF)
        self.anonymous.setChecked(choice.anonymous or self.anonymous.isChecked())
        self.highlights.setChecked(choice.only_highlights or self.highlights.isChecked())

    def _confirm(self) -> None:
        choice = replace(
            self.choice,
            anonymous=self.anonymous.isChecked(),
            only_highlights=self.highlights.isChecked(),
        )
        self.close_sheet()
        self.confirmed.emit(choice)
