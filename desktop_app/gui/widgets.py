"""Small parts that many panels use: labels, badges, buttons that follow the theme."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen, QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QCheckBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QWidget,
)

from desktop_app.gui.action_set import Actions, plain_text
from desktop_app.gui.languages import from_right_to_left
from desktop_app.gui.theme import Theme
from desktop_app.gui.tips import plain_tip


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
    made.setAlignment(leading())
    return made


def leading() -> Qt.AlignmentFlag:
    """Return where lines begin in the window's language, whatever script they are in.

    Without it a label would put a name in Latin letters on the left among Arabic ones.
    """
    mirrored = from_right_to_left()
    side = Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter


def badge(theme: Theme, keys: str) -> QLabel:
    """Return the picture of a key ("Ctrl F")."""
    made = QLabel(keys)
    made.setObjectName("badge")
    made.setFont(theme.ui_font(11, 500))
    made.setAlignment(Qt.AlignmentFlag.AlignCenter)
    return made


def met_viewport(area: QAbstractScrollArea) -> QWidget:
    """Return the viewport of an area; to be kept as long as the area.

    PySide prepares every class of widgets before it hands over one that it has not met. It takes
    a child that is found by its name for what it is.
    """
    found = area.findChild(QWidget, "qt_scrollarea_viewport")
    return found if isinstance(found, QWidget) else area.viewport()


def rule() -> QFrame:
    """Return a thin line across."""
    made = QFrame()
    made.setObjectName("rule")
    made.setFixedHeight(1)
    return made


def takes_keys(event: QEvent, *keys: Qt.Key) -> bool:
    """Take keys for a widget before the window's actions do; to be asked in its ``event``."""
    if (
        event.type() == QEvent.Type.ShortcutOverride
        and isinstance(event, QKeyEvent)
        and event.key() in keys
    ):
        event.accept()
        return True
    return False


def pressed_by_enter(button: QAbstractButton, event: QKeyEvent) -> bool:
    """Press a button on Enter, which Qt leaves to dialogs; to be asked in its ``keyPressEvent``.

    A key that is held presses it once. Returns whether it was Enter.
    """
    if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
        return False
    if not event.isAutoRepeat():
        button.click()
    return True


class ElidedLabel(QLabel):
    """A line of text that is cut where there is no room for all of it; its tip says the rest."""

    def __init__(
        self,
        theme: Theme,
        size: int,
        weight: int,
        tone: str,
        mode: Qt.TextElideMode = Qt.TextElideMode.ElideMiddle,
    ) -> None:
        super().__init__()
        self._mode = mode
        self.setFont(theme.ui_font(size, weight))
        self.setProperty("tone", tone)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setAlignment(leading())
        self.setMinimumWidth(20)
        self.full_text = self._tip = ""

    def set_text(self, text: str) -> None:
        """Show a text."""
        self.full_text = text
        self.setAccessibleName(text)
        self._cut()

    def _cut(self) -> None:
        self.setText(self.fontMetrics().elidedText(self.full_text, self._mode, self.width()))
        if self.toolTip() in ("", self._tip):  # nobody gave it another one
            self._tip = plain_tip(self.full_text) if self.text() != self.full_text else ""
            self.setToolTip(self._tip)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Cut anew."""
        super().resizeEvent(event)
        self._cut()


class CheckBox(QCheckBox):
    """A check box drawn with the theme's colours, so that its frame is seen in every light."""

    BOX = 16

    def __init__(self, theme: Theme, text: str) -> None:
        super().__init__(text)
        self._theme = theme
        self.setFont(theme.ui_font(13, 500))

    def paintEvent(self, _: QPaintEvent) -> None:
        """Draw box, check and words."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        top = (self.height() - self.BOX) / 2
        left = 3.0 if self.isLeftToRight() else self.width() - self.BOX - 3.0
        box = QRectF(left + 0.5, top + 0.5, self.BOX - 1, self.BOX - 1)
        on = self.isChecked()
        painter.setPen(QPen(self._theme.color("accent" if on else "field_border"), 1))
        painter.setBrush(self._theme.color("accent" if on else "reader"))
        painter.drawRoundedRect(box, 4, 4)
        if on:
            check = self._theme.pixmap("check", "on_accent", 12)
            painter.drawPixmap(QPointF(left + 2, top + 2), check)
        if self.hasFocus():
            painter.setPen(QPen(self._theme.color("accent"), 1.5))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(box.adjusted(-2.25, -2.25, 2.25, 2.25), 6, 6)
        painter.setPen(self._theme.color("text" if self.isEnabled() else "field_border"))
        painter.setFont(self.font())
        gap = self.BOX + 11
        words = self.rect().adjusted(*((gap, 0, 0, 0) if self.isLeftToRight() else (0, 0, -gap, 0)))
        painter.drawText(
            words, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading, self.text()
        )


class IconLabel(QLabel):
    """An icon that follows the theme; hidden from assistive tools, which read the words by it."""

    def __init__(self, theme: Theme, name: str, token: str = "text2", size: int = 16) -> None:
        super().__init__()
        self._theme, self._name, self._token, self._size = theme, name, token, size
        self.setFixedSize(size, size)
        self._drawn = False
        theme.changed.connect(self._refresh)

    def set_icon(self, name: str, token: str) -> None:
        """Show another icon."""
        self._name, self._token = name, token
        self._refresh()

    def _refresh(self) -> None:
        if self._drawn:
            self.setPixmap(self._theme.pixmap(self._name, self._token, self._size))

    def showEvent(self, event: QShowEvent) -> None:
        """Draw the icon when it is seen for the first time."""
        super().showEvent(event)
        if not self._drawn:
            self._drawn = True
            self._refresh()


class IconButton(QToolButton):
    """A flat button with an icon that follows the theme, and words if ``text`` is given."""

    def __init__(
        self, theme: Theme, icon: str, name: str, *, text: str = "", size: int = 18
    ) -> None:
        super().__init__()
        self._theme, self._icon, self._size = theme, icon, size
        self.setIconSize(QSize(size, size))
        self.setToolTip(plain_tip(name))
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        if text:
            self.setText(text)
            self.setFont(theme.ui_font(12, 500))
            self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self._drawn = False
        theme.changed.connect(self._refresh)

    def _refresh(self) -> None:
        if self._drawn:
            self.setIcon(self._theme.icon(self._icon, "text2", self._size))

    def draw(self) -> None:
        """Draw the icon now: Qt keeps no room beside the words for one that is not there yet."""
        if not self._drawn:
            self._drawn = True
            self._refresh()

    def showEvent(self, event: QShowEvent) -> None:
        """Draw the icon when it is seen for the first time."""
        super().showEvent(event)
        self.draw()


class ActionButton(QToolButton):
    """A toolbar button for an action: its icon, tooltip and state."""

    def __init__(self, actions: Actions, action_id: str) -> None:
        super().__init__()
        actions.draw([action_id])
        self.setDefaultAction(actions[action_id])
        self.setIconSize(QSize(18, 18))
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
        self.setAccessibleName(plain_text(actions.spec(action_id).text))
        # The actions outlive the buttons of an archive that is left; a lambda would not notice.
        actions[action_id].visibleChanged.connect(self._follow)

    def _follow(self) -> None:
        self.setVisible(self.defaultAction().isVisible())


class ActionPushButton(QPushButton):
    """A button with words for an action; ``kind`` is "small", "primary" or ""."""

    def __init__(self, actions: Actions, action_id: str, text: str, kind: str) -> None:
        super().__init__(text)
        self.setObjectName(kind)
        self._action = actions[action_id]
        self.clicked.connect(self._action.trigger)
        self.setAccessibleName(plain_text(actions.spec(action_id).text))
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self._action.changed.connect(self._follow)
        self._follow()

    def _follow(self) -> None:
        self.setEnabled(self._action.isEnabled())
        self.setToolTip(self._action.toolTip())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Press on Enter too."""
        if not pressed_by_enter(self, event):
            super().keyPressEvent(event)


def icon_line(theme: Theme, icon: str, text: str, tone: str = "accent") -> QHBoxLayout:
    """Return a line of a sheet: an icon, and words that wrap beside it."""
    row = QHBoxLayout()
    row.setSpacing(10)
    row.addWidget(IconLabel(theme, icon, tone, 16), 0, Qt.AlignmentFlag.AlignTop)
    row.addWidget(label(theme, text, 13, 450, "text2", wrap=True), 1)
    return row
