"""A card that floats over the window near what opened it, without taking the window away."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QApplication, QFrame, QListWidget, QVBoxLayout, QWidget

from desktop_app.gui.giving_back import KeyboardBefore
from desktop_app.gui.shadow import Shadow
from desktop_app.gui.theme import Theme

_EDGE = 8


class WordList(QListWidget):
    """Words to choose from in a popup, one in a line; what is too long is cut at its end."""

    def __init__(self, theme: Theme, name: str) -> None:
        super().__init__()
        self.setObjectName("options")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAccessibleName(name)
        self.setFont(theme.ui_font(13, 450))
        self.setMouseTracking(True)
        self.setUniformItemSizes(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)


class Popup(QFrame):
    """Esc or a click elsewhere closes it; the widget that had the keyboard gets it back.

    Signals:
        closed: the popup is gone; it deletes itself.
    """

    closed = Signal()

    looks_at_clicks = True
    """Whether a click elsewhere closes it; all events of the window itself pass it for that."""

    above = False
    """Whether it stands above what opened it, and not below."""

    def __init__(self, theme: Theme, name: str, width: int, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("popup")
        self.setAccessibleName(name)
        self.setFixedWidth(width)
        self._theme, self._host = theme, parent
        self._before = KeyboardBefore(self)
        self._over = False
        self._opener: QWidget | None = None
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(8, 8, 8, 8)
        self.body.setSpacing(6)
        Shadow(self, theme)

    @property
    def opener(self) -> QWidget | None:
        """What it was opened by."""
        return self._opener

    @property
    def over(self) -> bool:
        """Whether it is closed."""
        return self._over

    def open_below(self, opener: QWidget, first: QWidget) -> None:
        """Show the popup by a widget, and move the keyboard to ``first`` inside."""
        self._opener = opener
        self.fit()
        self.show()
        self.raise_()
        first.setFocus(Qt.FocusReason.PopupFocusReason)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._on_focus)
        handle = self.window().windowHandle()
        if self.looks_at_clicks and handle is not None:
            # Not the application: it would show each event of each widget, and for the first one
            # that Qt made PySide prepares every class of widgets, for 40 ms.
            handle.installEventFilter(self)

    def close_popup(self) -> None:
        """Take the popup away and give the keyboard back."""
        if self._over:
            return
        self._over = True
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.disconnect(self._on_focus)
        handle = self.window().windowHandle()
        if handle is not None:
            handle.removeEventFilter(self)
        now = QApplication.focusWidget()
        had = now is not None and (now is self or self.isAncestorOf(now))
        self.hide()
        if had:
            self._before.give_back()
        self.closed.emit()
        self.deleteLater()

    def fit(self) -> None:
        """Take the room that the content needs, inside of the window."""
        if self._opener is None:
            return
        self.body.activate()
        opener = QRect(self._opener.mapTo(self._host, QPoint(0, 0)), self._opener.size())
        top = opener.bottom() + 6
        room = opener.top() - 6 - _EDGE if self.above else self._host.height() - top - _EDGE
        height = min(self.sizeHint().height(), max(120, room))
        if self.above:
            top = max(_EDGE, opener.top() - 6 - height)
        left = opener.right() - self.width() + 1
        if self.isRightToLeft():
            left = opener.left()
        left = max(_EDGE, min(left, self._host.width() - self.width() - _EDGE))
        self.setGeometry(left, top, self.width(), height)

    def _on_focus(self, _: QWidget | None, now: QWidget | None) -> None:
        """Close when a key such as Ctrl+2 takes the keyboard elsewhere in the window."""
        if now is None or now.window() is not self.window():
            return
        if not self.opened_by(now) and now is not self and not self.isAncestorOf(now):
            self.close_popup()

    def opened_by(self, widget: QWidget) -> bool:
        """Whether a widget opened it, and closes it itself."""
        return widget is self._opener

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Let Tab go round inside of the popup."""
        first = now = QApplication.focusWidget()
        while now is not None:
            now = now.nextInFocusChain() if forward else now.previousInFocusChain()
            if now is None or now is first:
                break
            takes = now.focusPolicy().value & Qt.FocusPolicy.TabFocus.value
            if self.isAncestorOf(now) and takes and now.isVisible() and now.isEnabled():
                reason = Qt.FocusReason
                now.setFocus(reason.TabFocusReason if forward else reason.BacktabFocusReason)
                break
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close on Esc; let no other key reach the window behind."""
        if event.key() == Qt.Key.Key_Escape:
            self.close_popup()
        event.accept()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Close on a click elsewhere in the window; the opener itself opens and closes."""
        if event.type() == QEvent.Type.MouseButtonPress and isinstance(event, QMouseEvent):
            self._on_press(event.globalPosition().toPoint())
        return False

    def _on_press(self, place: QPoint) -> None:
        """Close where a place of the screen is neither on the popup nor on what opened it."""
        ours, opener = self.rect().contains(self.mapFromGlobal(place)), self._opener
        if not ours and opener is not None:
            inside = opener.mapFromGlobal(place)
            ours = opener.rect().contains(inside) and self.opened_by(
                opener.childAt(inside) or opener
            )
        if not ours:
            self.close_popup()
