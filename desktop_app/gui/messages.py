"""How the window speaks: toasts for what went well, a bar for what did not."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QEnterEvent, QHideEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from desktop_app.errors import GuardbookError
from desktop_app.gui.sentences import localized
from desktop_app.gui.shadow import Shadow
from desktop_app.gui.theme import Theme
from desktop_app.gui.widgets import IconButton, IconLabel, label

TOAST_MS = 6000
FOOT = 24


def announce(widget: QWidget, text: str) -> None:
    """Let a screen reader say a sentence, whatever has the keyboard.

    It is said in the next turn of the event loop: the first time, Qt's words for it are made, which
    takes as long as to paint the window.
    """

    def say() -> None:
        from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent

        if QAccessible.isActive():
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, text))

    QTimer.singleShot(0, widget, say)


class Toast(QFrame):
    """One sentence at the foot of its parent, gone after a while, with at most one action."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("toast")
        self._host = parent
        self._theme = theme
        self._parts: tuple[QHBoxLayout, QLabel, QPushButton] | None = None
        self._action: Callable[[], object] | None = None
        self._timer = QTimer(self, singleShot=True, interval=TOAST_MS)
        self._timer.timeout.connect(self.hide)
        self.hide()

    @property
    def text(self) -> str:
        """What it says."""
        return self.accessibleName()

    def _made(self) -> tuple[QHBoxLayout, QLabel, QPushButton]:
        """Return its row and what stands there, made for the first sentence."""
        if self._parts is None:
            row = QHBoxLayout(self)
            row.setSpacing(8)
            said = label(self._theme, "", 13, 500)
            button = QPushButton()
            button.setFont(self._theme.ui_font(13, 600))
            button.clicked.connect(self._on_click)
            row.addWidget(said)
            row.addWidget(button)
            self._parts = row, said, button
            Shadow(self, self._theme)
        return self._parts

    def say(
        self, text: str, action_text: str = "", action: Callable[[], object] | None = None
    ) -> None:
        """Show a sentence, with a button if there is an action."""
        row, said, button = self._made()
        said.setText(text)
        self._action = action
        button.setText(action_text)
        button.setAccessibleName(action_text)
        button.setVisible(action is not None)
        self.setAccessibleName(text)
        row.setContentsMargins(16, 8, 8 if action else 16, 8)
        self.setMinimumHeight(40)
        self._place()
        # Only now: a filter needs the interpreter for every event, keys and paints included.
        self._host.installEventFilter(self)
        self.show()
        self.raise_()
        self._timer.start()
        announce(self, text)

    def _on_click(self) -> None:
        self.hide()
        if self._action is not None:
            self._action()

    def _place(self) -> None:
        self.adjustSize()
        self.move(
            (self._host.width() - self.width()) // 2, self._host.height() - self.height() - FOOT
        )

    def hideEvent(self, event: QHideEvent) -> None:
        """Follow the parent no longer."""
        host = self.parentWidget()  # while a window is taken down, ``_host`` may be gone already
        if host is not None:
            host.removeEventFilter(self)
        super().hideEvent(event)

    def enterEvent(self, event: QEnterEvent) -> None:
        """Stay while the pointer rests on it."""
        self._timer.stop()
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        """Go on counting."""
        self._timer.start()
        super().leaveEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay at the foot of the parent."""
        # The kind first: while a window is taken down, the attributes may be gone already.
        if event.type() == QEvent.Type.Resize and watched is self._host:
            self._place()
        return False


class _BarParts:
    """What stands on a message bar: most starts of the program show none."""

    def __init__(self, bar: QFrame, theme: Theme, close: str) -> None:
        row = QHBoxLayout(bar)
        row.setContentsMargins(13, 8, 8, 8)
        row.setSpacing(12)
        self.icon = IconLabel(theme, "triangle-alert", "danger", 18)
        words = QVBoxLayout()
        words.setSpacing(2)
        self.sentence = label(theme, "", 13, 600, wrap=True)
        self.hint = label(theme, "", 12, 450, "text2", wrap=True)
        words.addWidget(self.sentence)
        words.addWidget(self.hint)
        self.button = QPushButton()
        self.button.setObjectName("small")
        self.close = IconButton(theme, "x", close, size=16)
        row.addWidget(self.icon, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        row.addWidget(self.button)
        row.addWidget(self.close, 0, Qt.AlignmentFlag.AlignTop)


class MessageBar(QFrame):
    """What happened, what is safe, what to do; stays until it is closed or no longer true.

    Args:
        lasting: it tells of a state, which a click cannot end: there is no cross.
    """

    def __init__(
        self, theme: Theme, parent: QWidget | None = None, *, lasting: bool = False
    ) -> None:
        super().__init__(parent)
        self.setObjectName("bar")
        self._theme, self._lasting = theme, lasting
        self._parts: _BarParts | None = None
        self._action: Callable[[], object] | None = None
        self._closed: Callable[[], object] | None = None
        self.hide()

    def _on_close(self) -> None:
        self.hide()
        if self._closed is not None:
            self._closed()

    @property
    def text(self) -> str:
        """What it says, with the hint."""
        return self.accessibleName()

    def _made(self) -> _BarParts:
        """Return what stands there, made for the first message."""
        if self._parts is None:
            self._parts = parts = _BarParts(self, self._theme, self.tr("Close message"))
            parts.button.clicked.connect(self._on_click)
            parts.close.clicked.connect(self._on_close)
            parts.close.setHidden(self._lasting)
        return self._parts

    def show_message(
        self,
        sentence: str,
        hint: str = "",
        *,
        error: bool = True,
        action_text: str = "",
        action: Callable[[], object] | None = None,
        closed: Callable[[], object] | None = None,
    ) -> None:
        """Show a message in place of the one before; ``closed`` is called by its cross."""
        self.setProperty("kind", "error" if error else "note")
        self.style().unpolish(self)
        self.style().polish(self)
        parts = self._made()
        parts.icon.set_icon(*(("triangle-alert", "danger") if error else ("info", "accent")))
        parts.sentence.setText(sentence)
        parts.hint.setText(hint)
        parts.hint.setVisible(bool(hint))
        self._action, self._closed = action, closed
        parts.button.setText(action_text)
        parts.button.setVisible(action is not None)
        self.setAccessibleName(" ".join(part for part in (sentence, hint) if part))
        self.show()
        announce(self, self.text)

    def _on_click(self) -> None:
        self.hide()
        if self._action is not None:
            self._action()


class Messages(QObject):
    """Where the parts of the window say what happened."""

    def __init__(
        self, toast: Toast, bar: MessageBar, banner: MessageBar, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._toast, self._bar, self._banner = toast, bar, banner

    def toast(
        self, text: str, action_text: str = "", action: Callable[[], object] | None = None
    ) -> None:
        """Say briefly that something went well."""
        self._toast.say(text, action_text, action)

    def error(self, problem: GuardbookError) -> None:
        """Say what went wrong and what can be done about it."""
        self._bar.show_message(localized(str(problem)), localized(problem.hint))

    def bug(self, problem: BaseException) -> None:
        """Say that the program itself failed; what was saved before is safe."""
        self._bar.show_message(
            self.tr("Something went wrong inside the program ({0}).").format(
                type(problem).__name__
            ),
            self.tr("What was saved before is safe. Try again; if it persists, restart."),
        )

    def note(
        self,
        sentence: str,
        hint: str,
        action_text: str = "",
        action: Callable[[], object] | None = None,
        closed: Callable[[], object] | None = None,
    ) -> None:
        """Say something that is no error, with something to do about it, if there is anything."""
        self._bar.show_message(
            sentence, hint, error=False, action_text=action_text, action=action, closed=closed
        )

    def note_state(
        self, sentence: str, hint: str, action_text: str, action: Callable[[], object]
    ) -> None:
        """Say what state the archive is in, until ``end_state``."""
        self._banner.show_message(
            sentence, hint, error=False, action_text=action_text, action=action
        )

    def end_state(self) -> None:
        """Take back what was said of the archive's state."""
        self._banner.hide()

    def clear(self) -> None:
        """Take back everything that is said, and what it offers to do."""
        self._toast.hide()
        self._bar.hide()
        self._banner.hide()
