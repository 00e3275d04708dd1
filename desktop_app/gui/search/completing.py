"""Completes the word that is being typed in the search field by the words of the archive."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from desktop_app.domain.results import Completions
from desktop_app.errors import GuardbookError
from desktop_app.gui.job_runner import JobRunner
from desktop_app.gui.messages import announce
from desktop_app.gui.search.completion_popup import CompletionPopup
from desktop_app.gui.search.field import SearchField
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

    Tab takes the marked word, Ctrl and the arrows up and down move the mark, Esc takes the popup
    away. Every other key does what it always does, and none waits for Python.
    """

    def __init__(
        self,
        archive: Archive,
        jobs: JobRunner,
        theme: Theme,
        field: SearchField,
        window: QWidget,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._archive, self._jobs, self._theme = archive, jobs, theme
        self._field, self._window = field, window
        self._offered = Completions()
        self.popup: CompletionPopup | None = None
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._pause.timeout.connect(self._on_pause)
        self.idle = QTimer(self, singleShot=True, interval=IDLE_MS)
        self.idle.timeout.connect(self._on_idle)
        self._accepted = ""
        self.held: Callable[[], bool] = lambda: False
        """Asked whether something goes first; ``go_on`` is to be called when it is over then."""
        self._holding = False
        # No time at all: when everything else is done, painting too.
        self._next = QTimer(self, singleShot=True, interval=0)
        self._next.timeout.connect(self._ask)
        self._keys = [
            self._key("Tab", self.accept),
            self._key("Ctrl+Down", lambda: self._mark(1)),
            self._key("Ctrl+Up", lambda: self._mark(-1)),
        ]
        field.typed.connect(self._on_typed)
        field.returnPressed.connect(self.close)
        field.escape_first = self._on_escape

    @property
    def waiting(self) -> bool:
        """Whether words are about to be asked for."""
        return self._holding or self._next.isActive() or self._pause.isActive()

    def go_on(self) -> None:
        """Ask for the words that had to wait, if there are any."""
        if self._holding:
            self._holding = False
            self._next.start()

    def close(self) -> None:
        """Offer nothing any more."""
        self._let_be()
        self.idle.stop()
        if self.popup is not None:
            self.popup.close_popup()

    def accept(self, at: int | None = None) -> None:
        """Put an offered word, the marked one if none is named, in place of the one begun."""
        self._field.flush()  # the letters typed last may have taken the offer away
        if self.popup is None:
            return
        word = self._offered.words[self.popup.list.currentRow() if at is None else at]
        text, start = self._field.text(), self._offered.start
        self.close()
        self._field.setFocus()
        self._field.setSelection(units(text, start), units(text, len(text)) - units(text, start))
        self._field.insert(word)  # unlike setText it can be undone
        self._accepted = self._field.text()
        self._field.flush()

    # -- keys ----------------------------------------------------------------------------
    def _key(self, keys: str, act: Callable[[], None]) -> QShortcut:
        """Let keys act while words are offered."""
        shortcut = QShortcut(QKeySequence(keys), self._field)
        shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)
        shortcut.activated.connect(act)
        shortcut.setEnabled(False)
        return shortcut

    def _listen(self, on: bool) -> None:
        for shortcut in self._keys:
            shortcut.setEnabled(on)

    def _mark(self, by: int) -> None:
        if self.popup is not None:
            announce(self._field, self.popup.mark(by))
            self.idle.start()

    def _on_escape(self) -> bool:
        offered = self.popup is not None
        self.close()
        return offered

    # -- asking --------------------------------------------------------------------------
    def _on_typed(self, text: str) -> None:
        if self.popup is not None and not self._fits():
            self.close()
        if self._field.isModified() and text != self._accepted:
            self._let_be()
            self._pause.start()
        else:
            self.close()
        self._accepted = ""

    def _fits(self) -> bool:
        """Whether an offered word still begins with what is typed."""
        typed = self._field.text()[self._offered.start :]
        return bool(typed) and any(
            word.casefold().startswith(typed.casefold()) for word in self._offered.words
        )

    def _at_end(self) -> bool:
        field = self._field
        return field.cursorPosition() == units(field.text(), len(field.text()))

    def _let_be(self) -> None:
        self._holding = False
        self._pause.stop()
        self._next.stop()

    def _on_pause(self) -> None:
        self._holding = self.held()
        if not self._holding:
            self._ask()

    def _ask(self) -> None:
        query = self._field.text()
        if not self._at_end():
            self.close()
            return

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
            self._listen(True)
        else:
            self.popup.show_words(found.words)
        self._field.be_ready()
        self.idle.start()

    def _on_idle(self) -> None:
        if self.popup is not None and self.popup.underMouse():
            self.idle.start()
        else:
            self.close()

    def _on_closed(self) -> None:
        self._listen(False)
        self.popup = None
        self._field.be_ready()
