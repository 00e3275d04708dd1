"""The search field itself."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import SIGNAL, SLOT, QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QFocusEvent, QKeyEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QLineEdit, QToolButton

from desktop_app.gui.catching_up import catch_up
from desktop_app.gui.theme import Theme
from desktop_app.gui.widgets import badge

MAX_QUERY = 1000
_SIGN = 52
"""What the magnifier and the edges take."""


class _Rubbing(QObject):
    """Sees a Backspace that has nothing to delete; at work at the beginning of the field only.

    Signals:
        rubbed: it was pressed.
    """

    rubbed = Signal()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the key where nothing is left of the cursor."""
        if event.type() != QEvent.Type.KeyPress:
            return False
        if not isinstance(event, QKeyEvent) or not isinstance(watched, QLineEdit):
            return False
        taken = event.key() == Qt.Key.Key_Backspace and _at_beginning(watched)
        if taken:
            self.rubbed.emit()
        return taken


class SearchField(QLineEdit):
    """The field itself, with a magnifier, a badge with its keys, and a cross to clear it.

    A letter is on the screen before any Python runs: while a search computes, each turn in Python
    is waited for. What follows from the text comes with the next turn of the event loop, and at
    once where a key or the program ends the typing.

    Signals:
        entered: the keyboard is here now.
        typed: the text is another one.
        placed: the text, the place of the cursor in it, or who has the keyboard is another one.
        left: the arrow down was pressed.
        escaped: Esc was pressed in the empty field.
        history_wanted: the arrow down was pressed in the empty field.
        rubbed: Backspace was pressed where nothing is left to delete; see ``set_rubbing``.
    """

    entered = Signal()
    typed = Signal(str)
    placed = Signal()
    left = Signal()
    escaped = Signal()
    history_wanted = Signal()
    rubbed = Signal()

    def __init__(self, theme: Theme, keys: str) -> None:
        super().__init__()
        self.setObjectName("search")
        self.setAccessibleName(self.tr("Search"))
        self.setFont(theme.ui_font(13, 450))
        self.setMaxLength(MAX_QUERY)
        self._theme = theme
        self._magnifier = QAction(self)
        self._cross = QAction(self.tr("Clear search"), self)
        self._cross.triggered.connect(self.clear)
        self.addAction(self._magnifier, QLineEdit.ActionPosition.LeadingPosition)
        self.addAction(self._cross, QLineEdit.ActionPosition.TrailingPosition)
        for button in self.findChildren(QToolButton):
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._badge = badge(theme, keys)
        self._badge.setParent(self)
        self._badge.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._empty, self._told = False, ""
        self.escape_first: Callable[[], bool] = lambda: False
        """Asked before Esc does anything here: whether it has done something else."""
        self._echo = QTimer(self)
        self._echo.setSingleShot(True)
        self._echo.timeout.connect(self._on_echo)
        # From Qt to Qt, so that no Python runs before the letter is painted.
        for told in ("textChanged(QString)", "cursorPositionChanged(int,int)"):
            QObject.connect(self, SIGNAL(told), self._echo, SLOT("start()"))
        self.returnPressed.connect(self.flush)
        self._rubs = self._watched = False
        self._rubbing = _Rubbing(self)
        self._rubbing.rubbed.connect(self.rubbed)
        self._on_key(Qt.Key.Key_Escape, self._on_escape)
        self._on_key(Qt.Key.Key_Down, self._on_down)
        theme.changed.connect(self._refresh)
        self._refresh()
        self._show_empty()

    def _refresh(self) -> None:
        self._magnifier.setIcon(self._theme.icon("search", "text3", 16))
        self._cross.setIcon(self._theme.icon("x", "text3", 16))

    def _on_key(self, key: Qt.Key, act: Callable[[], None]) -> None:
        """Let a key act that the field itself has no use for."""
        shortcut = QShortcut(QKeySequence(key), self)
        shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)
        shortcut.activated.connect(act)

    # -- the text ------------------------------------------------------------------------
    @property
    def pending(self) -> bool:
        """Whether something typed was not told yet."""
        return self._echo.isActive()

    def flush(self) -> None:
        """Tell now what was typed."""
        self._echo.stop()
        self._watch()
        text = self.text()
        if text != self._told:
            self._told = text
            self._show_empty()
            self.typed.emit(text)
        self.placed.emit()

    def be_ready(self) -> None:
        """Be ready for the next letter once what covers or uncovers the field is painted."""
        self._echo.start()

    def _on_echo(self) -> None:
        self.flush()
        catch_up(self)

    def setText(self, text: str | None) -> None:
        """Put a text there, which is told at once."""
        super().setText(text)
        self.flush()

    def clear(self) -> None:
        """Empty the field, which is told at once."""
        super().clear()
        self.flush()

    def _show_empty(self) -> None:
        text = self.text()
        if self._empty == (not text):
            return
        self._empty = not text
        self._cross.setVisible(bool(text))
        self._show_badge()

    def set_rubbing(self, on: bool) -> None:
        """Tell of a Backspace that deletes nothing, or no longer."""
        self._rubs = on
        self._watch()

    def _watch(self) -> None:
        """Look at keys only where a Backspace may have nothing to delete."""
        wanted = self._rubs and _at_beginning(self)
        if wanted != self._watched:
            self._watched = wanted
            (self.installEventFilter if wanted else self.removeEventFilter)(self._rubbing)

    def set_placeholder(self, text: str) -> None:
        """Say what is searched."""
        self.setPlaceholderText(text)
        self._show_badge()

    def _show_badge(self) -> None:
        """Show the keys where nothing is typed and they hide no word of what is searched."""
        words = self.fontMetrics().horizontalAdvance(self.placeholderText())
        room = self.width() - self._badge.sizeHint().width() - _SIGN
        self._badge.setVisible(self._empty and bool(self._badge.text()) and words <= room)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the badge at the end of the field."""
        super().resizeEvent(event)
        self._badge.adjustSize()
        gap = 8
        left = self.width() - self._badge.width() - gap if self.isLeftToRight() else gap
        self._badge.move(left, (self.height() - self._badge.height()) // 2)
        self._show_badge()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Tell that somebody is about to type."""
        super().focusInEvent(event)
        self.entered.emit()
        self.placed.emit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Tell what was typed before the keyboard is somewhere else."""
        self.flush()
        super().focusOutEvent(event)

    def _on_escape(self) -> None:
        """Clear the field, or leave the empty one."""
        if self.escape_first():
            return
        if self.text():
            self.clear()
        else:
            self.flush()
            self.escaped.emit()

    def _on_down(self) -> None:
        """Offer the history, or leave for the list."""
        self.flush()
        (self.left if self.text() else self.history_wanted).emit()


def _at_beginning(field: QLineEdit) -> bool:
    return not field.cursorPosition() and not field.hasSelectedText()
