"""The sheets in which a text is corrected, and in which another version of it is looked at."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QPushButton, QTextEdit, QWidget

from desktop_app.gui.overlay import Sheet
from desktop_app.gui.theme import Theme
from desktop_app.gui.utf16 import units
from desktop_app.gui.widgets import IconLabel, label

WIDTH = 780
_HEIGHT = 900

Save = Callable[[str, Callable[[], None], Callable[[], None]], None]
"""Saves a text; calls the first function once that is done, or the second if it failed."""


class TextBox(QPlainTextEdit):
    """A text in plain letters, as high as there is room."""

    def __init__(self, theme: Theme, text: str, name: str) -> None:
        super().__init__()
        self.setObjectName("correct")
        self.setFont(theme.reading_font(16))
        self.setAccessibleName(name)
        self.setPlainText(text)
        self.setTabChangesFocus(True)
        self.document().setModified(False)

    def text(self) -> str:
        """Return the text, letter by letter."""
        # toPlainText() would make plain blanks of those that may not break.
        return self.document().toRawText().replace("\u2029", "\n").replace("\u2028", "\n")

    def sizeHint(self) -> QSize:
        """Take what the sheet can give."""
        return QSize(WIDTH, _HEIGHT)

    def minimumSizeHint(self) -> QSize:
        """Do with little in a small window."""
        return QSize(200, 120)


class CorrectSheet(Sheet):
    """The text in a field. What was typed is never lost by a slip: closing asks first."""

    def __init__(self, theme: Theme, text: str, save: Save, parent: QWidget) -> None:
        super().__init__(theme, self.tr("Correct the text"), WIDTH, parent)
        self._save = save
        self.body.addWidget(
            label(
                theme,
                self.tr(
                    "Blank lines part the paragraphs. The original stays as it is; this becomes "
                    "a new version, and highlights stay on their words where these are found again."
                ),
                13,
                450,
                "text2",
                wrap=True,
            )
        )
        self.box = TextBox(theme, text, self.tr("Text of the article"))
        self.body.addWidget(self.box, 1)
        self.question = self._ask(theme)
        self.body.addWidget(self.question)
        self.question.hide()
        words = self.tr("Cancel"), self.tr("Save as new version")
        self.cancel, self.confirm = self.add_buttons(*words)
        self.confirm.setToolTip(self.tr("Ctrl+Enter"))
        self.confirm.clicked.connect(self.save)
        self.box.textChanged.connect(self._refresh)
        self._refresh()

    def _ask(self, theme: Theme) -> QWidget:
        line = QWidget()
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(IconLabel(theme, "circle-alert", "danger", 16))
        row.addWidget(label(theme, self.tr("Your corrections are not saved."), 13, 550), 1)
        self.keep = QPushButton(self.tr("Keep writing"))
        self.discard = QPushButton(self.tr("Discard"))
        for button, act in ((self.keep, self._go_on), (self.discard, self._throw_away)):
            button.setObjectName("small")
            button.setFont(theme.ui_font(12, 550))
            button.clicked.connect(act)
            row.addWidget(button)
        return line

    @property
    def changed(self) -> bool:
        """Whether something was typed that is not saved."""
        return self.box.document().isModified()

    def _refresh(self) -> None:
        self.confirm.setEnabled(self.changed and not self.box.document().isEmpty())

    def save(self) -> None:
        """Save what was typed and go; stay if it could not be saved."""
        if not self.confirm.isEnabled():
            return
        self.confirm.setEnabled(False)
        self.box.setReadOnly(True)
        self._save(self.box.text(), self._throw_away, self._give_back)

    def _give_back(self) -> None:
        self.box.setReadOnly(False)
        self._refresh()
        self.box.setFocus(Qt.FocusReason.OtherFocusReason)

    def close_sheet(self) -> None:
        """Go, unless something would be lost by it."""
        if self.changed:
            self.question.show()
            self.keep.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            super().close_sheet()

    def _go_on(self) -> None:
        self.question.hide()
        self.box.setFocus(Qt.FocusReason.OtherFocusReason)

    def _throw_away(self) -> None:
        self.box.document().setModified(False)
        super().close_sheet()

    def open(self) -> None:
        """Show the sheet with the keyboard at the beginning of the text."""
        super().open()
        self.box.setFocus(Qt.FocusReason.PopupFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Save on Ctrl+Enter."""
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.save()
            event.accept()
            return
        super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Stay: a click beside the card is not meant to end the writing."""
        event.accept()


class VersionSheet(Sheet):
    """Another version of the text; words that the present one does not have are marked.

    Signals:
        chosen: this version is to be the present one.
    """

    chosen = Signal()

    def __init__(
        self,
        theme: Theme,
        title: str,
        text: str,
        differences: Sequence[tuple[int, int]],
        parent: QWidget,
        *,
        writable: bool,
    ) -> None:
        super().__init__(theme, title, WIDTH, parent)
        words = (
            self.tr("Marked are the words that the text shown now does not have.")
            if differences
            else self.tr("It has no words that the text shown now does not have.")
        )
        self.body.addWidget(label(theme, words, 13, 450, "text2", wrap=True))
        self.box = TextBox(theme, text, title)
        self.box.setReadOnly(True)
        self.body.addWidget(self.box, 1)
        self._mark(theme, text, differences)
        self.default, self.confirm = self.add_buttons(
            self.tr("Close"), self.tr("Show this version again")
        )
        self.confirm.setEnabled(writable)
        self.confirm.clicked.connect(self._choose)

    def _mark(self, theme: Theme, text: str, differences: Sequence[tuple[int, int]]) -> None:
        looks = QTextCharFormat()
        looks.setBackground(theme.color("mark"))
        looks.setForeground(theme.color("on_mark"))
        marked = []
        for start, end in differences:
            cursor = QTextCursor(self.box.document())
            cursor.setPosition(units(text, start))
            cursor.setPosition(units(text, end), QTextCursor.MoveMode.KeepAnchor)
            one = QTextEdit.ExtraSelection()
            one.cursor, one.format = cursor, looks
            marked.append(one)
        self.box.setExtraSelections(marked)
        if marked:
            cursor = QTextCursor(self.box.document())
            cursor.setPosition(units(text, differences[0][0]))
            self.box.setTextCursor(cursor)

    def open(self) -> None:
        """Show the sheet with the first difference in view."""
        super().open()
        self.box.setFocus(Qt.FocusReason.PopupFocusReason)
        self.box.centerCursor()

    def _choose(self) -> None:
        self.close_sheet()
        self.chosen.emit()
