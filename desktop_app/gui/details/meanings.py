"""The form in which the user names what the colours of highlights mean."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QGridLayout, QLineEdit, QWidget

from desktop_app.domain.annotations import Colour
from desktop_app.domain.meanings import MAX_MEANING
from desktop_app.gui.formats import colour_meaning, colour_meanings, colour_name
from desktop_app.gui.theme import Theme
from desktop_app.gui.widgets import label


class MeaningsForm(QWidget):
    """Five colours, each with a field; leaving a field or Enter keeps what was typed.

    Signals:
        changed: every colour's meaning, for ``Archive.set_meanings``; "" where the field is empty.
    """

    changed = Signal(object)

    def __init__(self, theme: Theme, meanings: Mapping[Colour, str]) -> None:
        super().__init__()
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(10)
        grid.setVerticalSpacing(8)
        grid.setColumnStretch(2, 1)
        self.fields: dict[Colour, QLineEdit] = {}
        shown = colour_meanings(meanings)
        for row, colour in enumerate(Colour):
            name = colour_name(colour)
            field = QLineEdit(shown[colour])
            field.setFont(theme.ui_font(13, 450))
            field.setMaxLength(MAX_MEANING)
            field.setPlaceholderText(colour_meaning(colour))
            field.setAccessibleName(self.tr("Meaning of {0}").format(name))
            field.editingFinished.connect(self._on_edited)
            self.fields[colour] = field
            grid.addWidget(_Swatch(theme, colour), row, 0, Qt.AlignmentFlag.AlignVCenter)
            grid.addWidget(label(theme, name[:1].upper() + name[1:], 13, 450, "text2"), row, 1)
            grid.addWidget(field, row, 2)
        self._told = self.meanings()

    def meanings(self) -> dict[Colour, str]:
        """Return what is typed; a meaning that is shown in the user's language stays unnamed."""
        found = {colour: field.text().strip() for colour, field in self.fields.items()}
        return {
            colour: "" if words == colour_meaning(colour) else words
            for colour, words in found.items()
        }

    def _on_edited(self) -> None:
        now = self.meanings()
        if now != self._told:
            self._told = now
            self.changed.emit(now)


class _Swatch(QWidget):
    """A spot of the colour."""

    def __init__(self, theme: Theme, colour: Colour) -> None:
        super().__init__()
        self._theme, self._colour = theme, colour
        self.setFixedSize(18, 18)

    def paintEvent(self, _: QPaintEvent) -> None:
        """Draw it."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._theme.ink(self._colour), 1.5))
        painter.setBrush(self._theme.fill(self._colour))
        painter.drawEllipse(self.rect().adjusted(2, 2, -2, -2))
