"""A button that shows what is chosen and opens the other choices below it."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QAction, QActionGroup, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QMenu, QSizePolicy, QToolButton

from desktop_app.gui.theme import Theme
from desktop_app.gui.tips import plain_tip

_ROOM = 30
_LONGEST = 44


class Chooser(QToolButton):
    """One of several choices; a click, Space and the down arrow open them.

    Signals:
        changed: the key of the choice that was made.
    """

    changed = Signal(str)

    def __init__(self, theme: Theme, name: str, choices: Mapping[str, str]) -> None:
        super().__init__()
        self._theme, self._name = theme, name
        self._choices = dict(choices)
        self.setObjectName("chooser")
        self.setFont(theme.ui_font(13, 500))
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMinimumHeight(34)
        menu = QMenu(self)
        menu.setFont(theme.ui_font(13, 450))
        menu.aboutToShow.connect(self._fill)
        self._actions: dict[str, QAction] = {}
        self.setMenu(menu)
        self.key = ""
        """What is chosen."""
        theme.changed.connect(self.update)

    def choose(self, key: str) -> None:
        """Let a choice hold."""
        words, self.key = self._choices[key], key
        if self._actions:
            self._actions[key].setChecked(True)
        self.setText(_short(words))
        self.setToolTip(plain_tip(words) if len(words) > _LONGEST else "")
        self.setAccessibleName(f"{self._name}: {words}")

    def action(self, key: str) -> QAction:
        """Return the entry of a choice."""
        self._fill()
        return self._actions[key]

    def _fill(self) -> None:
        """Make the entries when they are wanted first: there may be as many as tags."""
        if self._actions:
            return
        group = QActionGroup(self)
        for key, words in self._choices.items():
            action = self.menu().addAction(_short(words))
            action.setCheckable(True)
            action.setChecked(key == self.key)
            group.addAction(action)
            action.triggered.connect(lambda _=False, key=key: self._on_chosen(key))
            self._actions[key] = action

    def _on_chosen(self, key: str) -> None:
        self.choose(key)
        self.changed.emit(key)

    def sizeHint(self) -> QSize:
        """Leave room for the arrow."""
        hint = super().sizeHint()
        return QSize(hint.width() + _ROOM, max(34, hint.height()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open the choices with the down arrow too; Enter is left to what lies below."""
        if event.key() == Qt.Key.Key_Down:
            self.showMenu()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _: QPaintEvent) -> None:
        """Draw frame, words and arrow; words begin where lines begin."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        theme, frame = self._theme, self.rect().adjusted(0, 0, -1, -1).toRectF()
        focus = self.hasFocus()
        painter.setPen(theme.color("accent" if focus else "field_border"))
        painter.setBrush(theme.color("hover" if self.underMouse() else "reader"))
        painter.drawRoundedRect(frame.adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)
        if focus:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(frame.adjusted(1.5, 1.5, -1.5, -1.5), 5, 5)
        arrow = theme.pixmap("chevron-down", "text2" if self.isEnabled() else "field_border", 16)
        top = (self.height() - 16) // 2
        left = self.isLeftToRight()
        painter.drawPixmap(self.width() - 26 if left else 10, top, arrow)
        painter.setPen(theme.color("text" if self.isEnabled() else "field_border"))
        painter.setFont(self.font())
        room = self.rect().adjusted(*((12, 0, -30, 0) if left else (30, 0, -12, 0)))
        words = self.fontMetrics().elidedText(
            self.text(), Qt.TextElideMode.ElideRight, room.width()
        )
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading, words)


def _short(words: str) -> str:
    words = words if len(words) <= _LONGEST else f"{words[: _LONGEST - 1]}…"
    return words.replace("&", "&&")
