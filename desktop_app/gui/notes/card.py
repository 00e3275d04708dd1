"""What stands beside the text: the card of a note, the number of one, a heading of a group."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QEvent, QRectF, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QEnterEvent,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QToolButton, QWidget

from desktop_app.domain.annotations import AnnotationKind, Colour
from desktop_app.gui.notes.arrangement import MARKER
from desktop_app.gui.notes.editor import INSET, NoteEditor
from desktop_app.gui.notes.face import LEFT, PAD, RIGHT, Face, paint_frame
from desktop_app.gui.notes.view_model import Entry
from desktop_app.gui.notes.words import Meanings
from desktop_app.gui.theme import Theme

_EDIT_KEYS = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2)
_STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
_COLOURS = dict(
    zip(
        (Qt.Key.Key_1, Qt.Key.Key_2, Qt.Key.Key_3, Qt.Key.Key_4, Qt.Key.Key_5),
        Colour,
        strict=True,
    )
)


class Card(QWidget):
    """One note. Enter, F2 or a click edits it in place; Delete and the colours' digits act on it.

    Signals:
        edit_wanted: the note is to be edited.
        focused: the keyboard came to the card.
        left: Esc was pressed.
        saved: carries what the editor changed, see ``NoteEditor``.
        cancelled: Esc was pressed in the editor.
        typed: the editor has other words or another colour than a moment ago.
        removed: the annotation is to be deleted.
        recoloured: carries another colour for the annotation.
        menu_wanted: carries the place on the screen.
        resized: the card wants another height.
    """

    edit_wanted = Signal()
    focused = Signal()
    left = Signal()
    saved = Signal(object)
    cancelled = Signal()
    typed = Signal()
    removed = Signal()
    recoloured = Signal(object)
    menu_wanted = Signal(object)
    resized = Signal()

    def __init__(self, theme: Theme, entry: Entry, face: Face, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme, self._entry, self._face = theme, entry, face
        self._active = False
        self._editor: NoteEditor | None = None
        self.step: Callable[[int], bool] = lambda _: False
        """Moves the keyboard on by so many cards; returns whether there was one to go to."""
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    # -- content -------------------------------------------------------------------------
    @property
    def entry(self) -> Entry:
        """The note shown."""
        return self._entry

    def set_entry(self, entry: Entry, face: Face, spoken: str) -> None:
        """Show a note; what is being typed stays."""
        self._entry, self._face = entry, face
        self.setAccessibleName(spoken)
        self.update()

    def set_active(self, active: bool) -> None:
        """Show the card as the one that is being looked at."""
        if active != self._active:
            self._active = active
            self.update()

    # -- editing -------------------------------------------------------------------------
    @property
    def editor(self) -> NoteEditor | None:
        """The editor, None while the note is only shown."""
        return self._editor

    def edit(self, meanings: Meanings, *, focus: bool = True) -> None:
        """Put the editor into the card, and the keyboard into the editor."""
        if self._editor is None:
            editor = NoteEditor(self._theme, meanings, self._entry.annotation)
            editor.setParent(self)
            editor.saved.connect(self.saved)
            editor.cancelled.connect(self.cancelled)
            editor.edited.connect(self.typed)
            editor.removed.connect(self.removed)
            editor.recoloured.connect(self._preview)
            editor.grown.connect(self.resized)
            self._editor = editor
            self._place_editor()
            editor.show()
            self.setCursor(Qt.CursorShape.ArrowCursor)
        if focus:
            self._editor.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def stop_editing(self) -> None:
        """Take the editor out of the card."""
        if self._editor is not None:
            self._editor.hide()
            self._editor.deleteLater()
            self._editor = None
            self.setCursor(Qt.CursorShape.PointingHandCursor)
            self.update()

    def height_for(self, width: int) -> int:
        """Return the height that the card takes at a width, in pixels."""
        if self._editor is not None:
            return self._editor.height_for(width - LEFT + INSET - RIGHT) + 2 * PAD
        return self._face.height

    def _place_editor(self) -> None:
        if self._editor is not None:
            self._editor.setGeometry(
                LEFT - INSET, PAD, self.width() - LEFT + INSET - RIGHT, self.height() - 2 * PAD
            )

    def _preview(self, colour: Colour) -> None:
        self._entry = replace(
            self._entry, annotation=replace(self._entry.annotation, colour=colour)
        )
        self.update()

    # -- Qt ------------------------------------------------------------------------------
    def event(self, event: QEvent) -> bool:
        """Take the keys of the card before the window's actions do."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            key, ours = event.key(), not event.modifiers()
            if ours and (
                key in (Qt.Key.Key_Delete, Qt.Key.Key_Escape)
                or key in _COLOURS
                or key in _EDIT_KEYS
                or key in _STEPS
            ):
                event.accept()
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Act on the note."""
        key = event.key()
        if event.modifiers() or self._editor is not None:
            super().keyPressEvent(event)
        elif key in _EDIT_KEYS:
            self.edit_wanted.emit()
        elif key == Qt.Key.Key_Delete:
            self.removed.emit()
        elif key == Qt.Key.Key_Escape:
            self.left.emit()
        elif key in _STEPS:
            self.step(_STEPS[Qt.Key(key)])
        elif key in _COLOURS and self._entry.annotation.kind is not AnnotationKind.NOTE:
            self.recoloured.emit(_COLOURS[Qt.Key(key)])
        else:
            super().keyPressEvent(event)

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Go to the next card, in view or not; after the last one leave the notes."""
        if self._editor is None and self.step(1 if forward else -1):
            return True
        return super().focusNextPrevChild(forward)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Keep the press from the text below."""
        event.accept()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Edit the note that was clicked."""
        inside = self.rect().contains(event.position().toPoint())
        if event.button() == Qt.MouseButton.LeftButton and inside and self._editor is None:
            self.edit_wanted.emit()
        event.accept()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Ask for the card's menu."""
        keyboard = event.reason() == QContextMenuEvent.Reason.Keyboard
        place = self.mapToGlobal(self.rect().bottomLeft()) if keyboard else event.globalPos()
        self.menu_wanted.emit(place)
        event.accept()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Tell that the keyboard came."""
        super().focusInEvent(event)
        self.update()
        self.focused.emit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Draw the card without its ring."""
        super().focusOutEvent(event)
        self.update()

    def enterEvent(self, event: QEnterEvent) -> None:
        """Draw a stronger outline."""
        super().enterEvent(event)
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        """Draw the usual outline."""
        super().leaveEvent(event)
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the editor its room."""
        super().resizeEvent(event)
        self._place_editor()

    def paintEvent(self, _: QPaintEvent) -> None:
        """Draw the card."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        strong = self._active or self.hasFocus() or self._editor is not None
        paint_frame(
            painter,
            self._theme,
            self._entry,
            QRectF(self.rect()),
            strong=strong,
            hovered=self.underMouse(),
            mirrored=self.isRightToLeft(),
        )
        if self._editor is None:
            self._face.paint(painter, mirrored=self.isRightToLeft())


class Marker(QToolButton):
    """The number of a note, in the margin of a page too narrow for its card."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._entry: Entry | None = None
        self._active = False
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFixedSize(MARKER, MARKER)

    def set_entry(self, entry: Entry, spoken: str) -> None:
        """Stand for a note."""
        self._entry = entry
        self.setAccessibleName(self.tr("Note {0}. {1}").format(entry.number, spoken))
        self.update()

    def set_active(self, active: bool) -> None:
        """Show the number as that of the note that is open."""
        if active != self._active:
            self._active = active
            self.update()

    def paintEvent(self, _: QPaintEvent) -> None:
        """Draw the number in the colour of its passage."""
        if self._entry is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        theme, colour = self._theme, self._entry.annotation.colour
        strong = self.hasFocus() or self._active
        painter.setPen(QPen(theme.color("accent") if strong else theme.ink(colour), 1.5))
        painter.setBrush(theme.fill(colour))
        box = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        painter.drawRoundedRect(box, 6, 6)
        painter.setPen(theme.color("text"))
        painter.setFont(theme.ui_font(10 if self._entry.number < 100 else 8, 600))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, str(self._entry.number))


class Heading(QWidget):
    """The heading of a group of notes."""

    def __init__(self, theme: Theme, text: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme, self._text = theme, text
        self.setAccessibleName(text)

    def paintEvent(self, _: QPaintEvent) -> None:
        """Draw the words."""
        painter = QPainter(self)
        painter.setFont(self._theme.ui_font(11, 600, 0.2))
        painter.setPen(self._theme.color("text3"))
        side = Qt.AlignmentFlag.AlignRight if self.isRightToLeft() else Qt.AlignmentFlag.AlignLeft
        painter.drawText(self.rect(), side | Qt.AlignmentFlag.AlignVCenter, self._text)
