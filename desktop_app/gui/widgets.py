"""Small parts that many panels use: labels, badges, buttons that follow the theme."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QFrame,
    QGraphicsDropShadowEffect,
    QLabel,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QWidget,
)

from desktop_app.gui.action_set import Actions, plain_text
from desktop_app.gui.theme import Theme


def label(
    theme: Theme,
    text: str = "",
    size: int = 13,
    weight: int = 450,
    tone: str = "text",
    *,
    wrap: bool = False,
) -> QLabel:
    """Return a label; ``tone`` is "text", "text2" or "text3" and follows the theme."""
    made = QLabel(text)
    made.setFont(theme.ui_font(size, weight))
    made.setProperty("tone", tone)
    made.setWordWrap(wrap)
    # What comes from articles and files is shown as it is, never read as markup.
    made.setTextFormat(Qt.TextFormat.PlainText)
    return made


def badge(theme: Theme, keys: str) -> QLabel:
    """Return the picture of a key ("Ctrl F")."""
    made = QLabel(keys)
    made.setObjectName("badge")
    made.setFont(theme.ui_font(11, 500))
    made.setAlignment(Qt.AlignmentFlag.AlignCenter)
    return made


def rule() -> QFrame:
    """Return a thin line across."""
    made = QFrame()
    made.setObjectName("rule")
    made.setFixedHeight(1)
    return made


def add_shadow(widget: QWidget, theme: Theme, blur: int = 28, drop: int = 8) -> None:
    """Let a widget float above what is behind it."""
    effect = QGraphicsDropShadowEffect(widget)
    effect.setBlurRadius(blur)
    effect.setOffset(0, drop)
    effect.setColor(theme.shadow())
    widget.setGraphicsEffect(effect)


class IconLabel(QLabel):
    """An icon that follows the theme; hidden from assistive tools, which read the words by it."""

    def __init__(self, theme: Theme, name: str, token: str = "text2", size: int = 16) -> None:
        super().__init__()
        self._theme, self._name, self._token, self._size = theme, name, token, size
        self.setFixedSize(size, size)
        self._refresh()
        theme.changed.connect(self._refresh)

    def set_icon(self, name: str, token: str) -> None:
        """Show another icon."""
        self._name, self._token = name, token
        self._refresh()

    def _refresh(self) -> None:
        self.setPixmap(self._theme.pixmap(self._name, self._token, self._size))


class IconButton(QToolButton):
    """A flat button with an icon that follows the theme, and words if ``text`` is given."""

    def __init__(
        self, theme: Theme, icon: str, name: str, *, text: str = "", size: int = 18
    ) -> None:
        super().__init__()
        self._theme, self._icon, self._size = theme, icon, size
        self.setIconSize(QSize(size, size))
        self.setToolTip(name)
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        if text:
            self.setText(text)
            self.setFont(theme.ui_font(12, 500))
            self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self._refresh()
        theme.changed.connect(self._refresh)

    def _refresh(self) -> None:
        self.setIcon(self._theme.icon(self._icon, "text2", self._size))


def action_button(actions: Actions, action_id: str) -> QToolButton:
    """Return a toolbar button for an action: its icon, tooltip and state."""
    button = QToolButton()
    action = actions[action_id]
    button.setDefaultAction(action)
    button.setIconSize(QSize(18, 18))
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
    button.setAccessibleName(plain_text(actions.spec(action_id).text))
    return button


def action_push_button(actions: Actions, action_id: str, text: str, kind: str) -> QPushButton:
    """Return a button with words for an action; ``kind`` is "small", "primary" or ""."""
    button = QPushButton(text)
    button.setObjectName(kind)
    action = actions[action_id]
    button.clicked.connect(action.trigger)
    button.setAccessibleName(plain_text(actions.spec(action_id).text))
    button.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
    _follow(button, action)
    action.changed.connect(lambda: _follow(button, action))
    return button


def _follow(button: QPushButton, action: QAction) -> None:
    button.setEnabled(action.isEnabled())
    button.setToolTip(action.toolTip())
