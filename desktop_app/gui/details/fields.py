"""One field of an article, edited in place, with a quiet word for how its value is known."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from desktop_app.domain.articles import Article, ArticleId
from desktop_app.domain.provenance import Field, FieldValue, How
from desktop_app.domain.text import visible_bidi
from desktop_app.gui.details.wording import (
    example,
    field_name,
    field_shown,
    how_sentence,
    how_word,
)
from desktop_app.gui.links import LinkButton
from desktop_app.gui.theme import Theme
from desktop_app.gui.tips import plain_tip
from desktop_app.gui.widgets import label

Save = Callable[[ArticleId, Field, str, Callable[[], None]], str]
"""Saves a field of an article; returns why it cannot, and calls back if it could not."""


Confirm = Callable[[ArticleId, Field], None]
"""Says that a guessed value is right."""


class FieldRow(QWidget):
    """Label, value and chip. Enter or leaving the field saves, Esc takes back what was typed.

    A value that was only guessed can be confirmed as it stands.
    """

    def __init__(self, theme: Theme, field: Field, save: Save, confirm: Confirm) -> None:
        super().__init__()
        self._field, self._save, self._confirm = field, save, confirm
        self._article: ArticleId | None = None
        self._value = FieldValue()
        self._writable = False
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(1)
        head = QHBoxLayout()
        head.setContentsMargins(8, 0, 8, 0)
        name = label(theme, field_name(field), 11, 450, "text3")
        self.chip = label(theme, "", 11, 500, "text3")
        self.chip.setObjectName("how")
        head.addWidget(name)
        head.addStretch()
        head.addWidget(self.chip)
        self.confirm = LinkButton(theme, self.tr("Confirm"))
        self.confirm.setFont(theme.ui_font(11, 550))
        self.confirm.setAccessibleName(self.tr("Confirm: {0}").format(field_name(field)))
        self.confirm.setToolTip(self.tr("It is right as it stands"))
        self.confirm.clicked.connect(self._on_confirm)
        self.confirm.hide()
        self.edit = QLineEdit()
        self.edit.setObjectName("quiet")
        self.edit.setFont(theme.ui_font(13, 500 if field is Field.TITLE else 450))
        self.edit.setAccessibleName(field_name(field))
        self.edit.setPlaceholderText(example(field))
        self.edit.installEventFilter(self)
        name.setBuddy(self.edit)
        self.problem = label(theme, "", 12, 450, "danger", wrap=True)
        self.problem.setContentsMargins(8, 2, 8, 2)
        self.problem.hide()
        column.addLayout(head)
        column.addWidget(self.edit)
        column.addWidget(self.problem)
        head.addWidget(self.confirm)  # last: Tab comes to it after the field

    def show_article(self, article: Article, *, writable: bool) -> None:
        """Show an article's value; what is being typed for the same article stays."""
        value = article.fields.get(self._field, FieldValue())
        if article.id == self._article and self._typing():
            self._value = value
            return
        self._article, self._value = article.id, value
        self._writable = writable
        self.edit.setReadOnly(not writable)
        self._show()

    def _typing(self) -> bool:
        return self.edit.hasFocus() and self.edit.isModified()

    def _show(self) -> None:
        value = self._value
        self.problem.hide()
        origin = value.provenance
        self.chip.setVisible(origin is not None and bool(value.value))
        guessed = origin is not None and origin.how is How.GUESSED and bool(value.value)
        if self.confirm.hasFocus() and not guessed:
            self.edit.setFocus()  # the keyboard must not fall out of the panel
        self.confirm.setVisible(guessed and self._writable)
        told = ""
        if origin is not None:
            told = how_sentence(origin)
            self.chip.setText(how_word(origin.how))
            self.chip.setToolTip(told)
        self.edit.setAccessibleDescription(told)
        shown = value.value
        if not self.edit.hasFocus():
            shown = visible_bidi(field_shown(self._field, value.value))
        self.edit.setText(shown)
        self.edit.setModified(False)
        self.edit.setToolTip(plain_tip(shown) if len(shown) > 40 else "")
        if not self.edit.hasFocus():
            self.edit.setCursorPosition(0)

    def commit(self) -> bool:
        """Save what was typed; return whether nothing is left to save."""
        if not self.edit.isModified() or self._article is None:
            return True
        text = self.edit.text()
        if text.strip() == self._value.value:
            self._show()
            return True
        problem = self._save(self._article, self._field, text, lambda: self._give_back(text))
        self.problem.setText(problem)
        self.problem.setVisible(bool(problem))
        if problem:
            return False
        self.edit.setModified(False)
        return True

    def _on_confirm(self) -> None:
        if self._article is not None:
            self._confirm(self._article, self._field)

    def _give_back(self, text: str) -> None:
        """Put words that the archive did not take back into the field."""
        self.edit.setText(text)
        self.edit.setModified(True)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow keys and focus of the field."""
        if watched is self.edit:
            if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
                return self._on_key(event)
            if event.type() == QEvent.Type.FocusIn and isinstance(event, QFocusEvent):
                self._on_focus(event)
            if event.type() == QEvent.Type.FocusOut and isinstance(event, QFocusEvent):
                popup = event.reason() == Qt.FocusReason.PopupFocusReason
                if not popup and self.commit():
                    shown = field_shown(self._field, self.edit.text().strip())
                    self.edit.setText(visible_bidi(shown))
                    self.edit.setModified(False)
                    self.edit.setCursorPosition(0)
        return False

    def _on_focus(self, event: QFocusEvent) -> None:
        if self.edit.isModified() or event.reason() == Qt.FocusReason.PopupFocusReason:
            return
        self.edit.setText(self._value.value)
        self.edit.setModified(False)

    def _on_key(self, event: QKeyEvent) -> bool:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.commit()
            return True
        if event.key() == Qt.Key.Key_Escape and self.edit.isModified():
            self._show()
            self.edit.selectAll()
            return True
        return False
