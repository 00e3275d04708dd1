"""The editor inside a note's card: words, colour, delete, save."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPalette, QTextCursor
from PySide6.QtWidgets import QFrame, QHBoxLayout, QTextEdit, QVBoxLayout, QWidget

from desktop_app.domain.annotations import Annotation, AnnotationKind, Colour
from desktop_app.gui.notes.swatches import Swatches
from desktop_app.gui.notes.words import Meanings
from desktop_app.gui.theme import Theme
from desktop_app.gui.widgets import IconButton, label

INSET = 6
"""How far the words stand in, so that they align with the circles in their rings."""
LEAST, MOST = 36, 240
"""Height of the field, in pixels; it grows with its words."""
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class NoteField(QTextEdit):
    """Plain words. Ctrl+Enter saves, Esc leaves.

    Signals:
        saved: Ctrl+Enter was pressed.
        cancelled: Esc was pressed.
        grown: the field is higher or lower than before.
    """

    saved = Signal()
    cancelled = Signal()
    grown = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.setAcceptRichText(False)
        self.setTabChangesFocus(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFont(theme.ui_font(12, 450))
        self.document().setDocumentMargin(0)
        self.setViewportMargins(INSET, 0, 0, 0)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("Note"))
        self.setPlaceholderText(self.tr("Write a note"))
        self.viewport().setAutoFillBackground(False)
        self.setFixedHeight(LEAST)
        self.document().documentLayout().documentSizeChanged.connect(self._grow)
        self._refresh()
        theme.changed.connect(self._refresh)

    def words(self) -> str:
        """Return what was typed, blanks at the ends left out."""
        # Qt's plain text would turn no-break spaces into spaces.
        raw = self.document().toRawText()
        return raw.replace("\u2029", "\n").replace("\u2028", "\n").strip()

    def event(self, event: QEvent) -> bool:
        """Take the keys of the editor before the window's actions do."""
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and (event.key() == Qt.Key.Key_Escape or self._saves(event))
        ):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Save, cancel, or type."""
        if event.key() == Qt.Key.Key_Escape:
            self.cancelled.emit()
        elif self._saves(event):
            self.saved.emit()
        else:
            super().keyPressEvent(event)

    @staticmethod
    def _saves(event: QKeyEvent) -> bool:
        control = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        return event.key() in _ENTER and bool(control)

    def _grow(self) -> None:
        height = min(MOST, max(LEAST, round(self.document().size().height()) + 2))
        if height != self.height():
            self.setFixedHeight(height)
            self.grown.emit()

    def _refresh(self) -> None:
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.Base, QColor(0, 0, 0, 0))
        palette.setColor(QPalette.ColorRole.Text, self._theme.color("text"))
        palette.setColor(QPalette.ColorRole.PlaceholderText, self._theme.color("text3"))
        self.setPalette(palette)


class NoteEditor(QWidget):
    """Edits one annotation's words and colour.

    Signals:
        saved: carries what is to change: ``{"note": str, "colour": Colour}``, each only if it
            is another one than before.
        cancelled: Esc was pressed; whoever holds the editor sees to it that no words are lost.
        edited: the words or the colour are others than a moment ago.
        removed: the annotation is to be deleted.
        recoloured: another colour was chosen; nothing is saved yet.
        grown: the editor is higher or lower than before.
    """

    saved = Signal(object)
    cancelled = Signal()
    edited = Signal()
    removed = Signal()
    recoloured = Signal(object)
    grown = Signal()

    def __init__(self, theme: Theme, meanings: Meanings, annotation: Annotation) -> None:
        super().__init__()
        self._annotation = annotation
        self._colour = annotation.colour
        self._column = column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        self.field = NoteField(theme)
        self.field.setPlainText(annotation.note)
        self.field.moveCursor(QTextCursor.MoveOperation.End)
        column.addWidget(self.field)
        row = QHBoxLayout()
        row.setSpacing(0)
        self.swatches = Swatches(theme, meanings, 14)
        self.swatches.set_current(self._colour)
        self.swatches.chosen.connect(self._recolour)
        self.swatches.setVisible(annotation.kind is not AnnotationKind.NOTE)
        row.addWidget(self.swatches)
        row.addStretch()
        self.delete_button = IconButton(theme, "trash-2", self.tr("Delete"), size=16)
        self.delete_button.clicked.connect(self.removed)
        row.addWidget(self.delete_button)
        self.save_button = IconButton(theme, "check", self.tr("Save (Ctrl+Enter)"), size=16)
        self.save_button.setAccessibleName(self.tr("Save"))
        self.save_button.clicked.connect(self._save)
        row.addWidget(self.save_button)
        column.addLayout(row)
        hint = label(theme, self.tr("Ctrl+Enter or Esc saves"), 11, 450, "text3")
        hint.setContentsMargins(INSET, 0, 0, 0)
        column.addWidget(hint)
        self.field.saved.connect(self._save)
        self.field.cancelled.connect(self.cancelled)
        self.field.grown.connect(self.grown)
        self.field.textChanged.connect(self.edited)

    @property
    def colour(self) -> Colour:
        """The colour chosen now."""
        return self._colour

    def retype(self, words: str, colour: Colour) -> None:
        """Put in what was typed before."""
        self.field.setPlainText(words)
        self.field.moveCursor(QTextCursor.MoveOperation.End)
        if colour is not self._colour:
            self._recolour(colour)

    def changes(self) -> dict[str, object]:
        """Return what is another one than before."""
        found: dict[str, object] = {}
        words = self.field.words()
        if words != self._annotation.note:
            found["note"] = words
        if self._colour is not self._annotation.colour:
            found["colour"] = self._colour
        return found

    def height_for(self, width: int) -> int:
        """Return the height that the editor takes at a width, in pixels."""
        if self.width() != width:
            self.resize(width, self.height())
            self._column.activate()
        return self._column.sizeHint().height()

    def _save(self) -> None:
        self.saved.emit(self.changes())

    def _recolour(self, colour: Colour) -> None:
        self._colour = colour
        self.swatches.set_current(colour)
        self.recoloured.emit(colour)
        self.edited.emit()
