"""Completes the word that is being typed in the search field by the words of the archive."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from desktop_app.domain.results import Completions
from desktop_app.errors import GuardbookError
from desktop_app.gui.job_runner import JobRunner
from desktop_app.gui.messages import announce
from desktop_app.gui.search.completion_popup import CompletionPopup
from desktop_app.gui.theme import Theme
from desktop_app.gui.utf16 import units

if TYPE_CHECKING:
    from desktop_app.archive.archive import Archive

PAUSE_MS = 60
MOST = 6
IDLE_MS = 3000
"""Who types no more looks at what was found, which the popup covers."""


class Completing(QObject):
    """Offers words while the user types at the end of the field.

    Tab takes the marked word, and so does the arrow that goes on, at the end of the text;
    Ctrl and the arrows up and down move the mark. Esc takes the popup away; every other key does
    what it always does.
    """

    def __init__(
        self,
        archive: Archive,
        jobs: JobRunner,
        theme: Theme,
        field: QLineEdit,
        window: QWidget,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._archive, self._jobs, self._theme = archive, jobs, theme
        self._field, self._window = field, window
        self._offered = Completions()
        self.popup: CompletionPopup | None = None
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._pause.timeout.connect(self._ask)
        self.idle = QTimer(self, singleShot=True, interval=IDLE_MS)
        self.idle.timeout.connect(self._on_idle)
        field.textEdited.connect(self._on_edited)
        field.textChanged.connect(self._on_changed)
        field.returnPressed.connect(self.close)
        field.installEventFilter(self)

    @property
    def waiting(self) -> bool:
        """Whether words are about to be asked for."""
        return self._pause.isActive()

    def close(self) -> None:
        """Offer nothing any more."""
        self._pause.stop()
        self.idle.stop()
        if self.popup is not None:
            self.popup.close_popup()

    def accept(self, at: int | None = None) -> None:
        """Put an offered word, the marked one if none is named, in place of the one begun."""
        if self.popup is None:
            return
        word = self._offered.words[self.popup.list.currentRow() if at is None else at]
        text, start = self._field.text(), self._offered.start
        self.close()
        self._field.setFocus()
        self._field.setSelection(units(text, start), units(text, len(text)) - units(text, start))
        self._field.insert(word)  # unlike setText it can be undone
        self.close()

    # -- asking --------------------------------------------------------------------------
    def _on_edited(self, _: str) -> None:
        if self._at_end():
            self._pause.start()

    def _on_changed(self, _: str) -> None:
        if self.popup is not None and not self._fits():
            self.close()

    def _fits(self) -> bool:
        """Whether the marked word still begins with what is typed."""
        typed = self._field.text()[self._offered.start :]
        return bool(typed) and any(
            word.casefold().startswith(typed.casefold()) for word in self._offered.words
        )

    def _at_end(self) -> bool:
        field = self._field
        return field.cursorPosition() == units(field.text(), len(field.text()))

    def _ask(self) -> None:
        query = self._field.text()

        def show(found: Completions) -> None:
            if self._field.text() == query and self._field.hasFocus():
                self._show(found)

        def failed(_: GuardbookError) -> None:
            self.close()  # the search itself says what is the matter

        self._jobs.read(
            lambda _: self._archive.completions(query, MOST),
            show,
            replaces="completions",
            failed=failed,
        )

    def _show(self, found: Completions) -> None:
        if not found.words:
            self.close()
            return
        self._offered = found
        if self.popup is None:
            self.popup = CompletionPopup(self._theme, self._field.width(), self._window)
            self.popup.taken.connect(self.accept)
            self.popup.closed.connect(self._on_closed)
            self.popup.show_words(found.words)
            self.popup.open_below(self._field, self._field)
        else:
            self.popup.show_words(found.words)
        self.idle.start()

    def _on_idle(self) -> None:
        if self.popup is not None and self.popup.underMouse():
            self.idle.start()
        else:
            self.close()

    def _on_closed(self) -> None:
        self.popup = None

    # -- keys ----------------------------------------------------------------------------
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the keys that belong to the popup while it is there."""
        if (
            self.popup is not None
            and watched is self._field
            and event.type() == QEvent.Type.KeyPress
            and isinstance(event, QKeyEvent)
        ):
            return self._on_key(event)
        return False

    def _on_key(self, event: QKeyEvent) -> bool:
        key, modifiers = event.key(), event.modifiers()
        assert self.popup is not None
        plain = not modifiers & ~Qt.KeyboardModifier.KeypadModifier
        on = Qt.Key.Key_Right if self._field.isLeftToRight() else Qt.Key.Key_Left
        if plain and (key == Qt.Key.Key_Tab or (key == on and self._at_end())):
            self.accept()
            return True
        if plain and key == Qt.Key.Key_Escape:
            self.close()
            return True
        steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
        if modifiers & Qt.KeyboardModifier.ControlModifier and key in steps:
            announce(self._field, self.popup.mark(steps[Qt.Key(key)]))
            self.idle.start()
            return True
        if plain and key == Qt.Key.Key_Down:
            self.close()  # and on into the list
        return False
