"""The choices that only a dossier has: its title, its order, its numbers."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from PySide6.QtCore import QRegularExpression, Signal
from PySide6.QtGui import QRegularExpressionValidator, QValidator
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from desktop_app.domain.cases import CaseId
from desktop_app.domain.text import visible_bidi
from desktop_app.gui.exports.chooser import Chooser
from desktop_app.gui.exports.dossiers import (
    LONGEST_PREFIX,
    MOST_DIGITS,
    DossierChoice,
    order_names,
)
from desktop_app.gui.exports.view_model import Subject
from desktop_app.gui.theme import Theme
from desktop_app.gui.widgets import CheckBox
from desktop_app.values import replace

_LONGEST_TITLE = 200
_FIRST_WIDTH = 92


class DossierFields(QWidget):
    """Holds the fields; who shows them puts each where it belongs.

    Signals:
        changed: the choice is another one.
    """

    changed = Signal()

    def __init__(
        self, theme: Theme, remembered: Mapping[CaseId, DossierChoice], parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.hide()
        self._theme, self._remembered = theme, remembered
        self._subject: Subject | None = None
        self.choice = DossierChoice()
        name = self.tr("Title")
        self.title = self._field(name, _LONGEST_TITLE)
        self.title.textEdited.connect(lambda words: self._set(title=words))
        self.order = Chooser(theme, self.tr("Order"), order_names())
        self.order.changed.connect(lambda key: self._set(order=key))
        self.prefix = self._field(self.tr("Begins with"), LONGEST_PREFIX)
        self.prefix.setPlaceholderText(self.tr("Such as ABC-"))
        self.prefix.textEdited.connect(lambda words: self._set(prefix=words.strip()))
        self.first = self._field(self.tr("Number of the first page"), MOST_DIGITS)
        self.first.setFixedWidth(_FIRST_WIDTH)
        self.first.setValidator(self._digits())
        self.first.textEdited.connect(lambda words: self._set(first=int(words or "1")))
        self.numbers = QWidget()
        row = QHBoxLayout(self.numbers)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.prefix, 1)
        row.addWidget(self.first)
        self.attach = CheckBox(theme, self.tr("Attach the imported files"))
        self.attach.clicked.connect(lambda on: self._set(attach=on))

    def rows(self) -> Iterator[tuple[str, str, QWidget]]:
        """Yield the fields that have a name beside them: key, name, field."""
        yield "title", self.tr("Title"), self.title
        yield "order", self.tr("Order"), self.order
        yield "numbers", self.tr("Bates numbers"), self.numbers

    def show_subject(self, subject: Subject) -> None:
        """Show what was chosen for a case before, or as it is at the beginning."""
        if subject == self._subject:
            return
        self._subject = subject
        known = None if subject.case is None else self._remembered.get(subject.case)
        self.choice = choice = known or DossierChoice()
        self.title.setPlaceholderText(visible_bidi(subject.name) or self.tr("Dossier"))
        self.title.setText(choice.title)
        self.order.choose(choice.order)
        self.prefix.setText(choice.prefix)
        self.first.setText(str(choice.first))
        self.attach.setChecked(choice.attach)

    def _field(self, name: str, most: int) -> QLineEdit:
        field = QLineEdit()
        field.setFont(self._theme.ui_font(13, 450))
        field.setAccessibleName(name)
        field.setMaxLength(most)
        return field

    def _digits(self) -> QValidator:
        return QRegularExpressionValidator(QRegularExpression("[0-9]*"), self)

    def _set(self, **values: object) -> None:
        # Each caller names a field of the choice and gives a value of its kind.
        self.choice = replace(self.choice, **values)  # type: ignore[arg-type] # see above
        self.changed.emit()
