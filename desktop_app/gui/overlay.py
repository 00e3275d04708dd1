"""A sheet: a card over the veiled window, for a few choices that belong together."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QMargins, QObject, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QShowEvent
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from desktop_app.gui.giving_back import KeyboardBefore
from desktop_app.gui.held_keys import HeldKeys
from desktop_app.gui.shadow import Shadow
from desktop_app.gui.theme import Theme
from desktop_app.gui.widgets import label

RADIUS = 12
MARGIN = 48
_LEAST = 16
"""What is left above and below a sheet that a low window has hardly room for, in pixels."""
_NARROWEST = 320
_RING = QMargins(8, 4, 8, 4)
"""What lies between a scrolled part and the ring around it."""


def room(parent: QWidget, wanted: int, taken: int) -> int:
    """Return a height for the middle of a sheet: what is wanted, or what the window has room for.

    Args:
        parent: what the sheet lies over.
        wanted: in pixels.
        taken: what headline, buttons and edges of the sheet take.
    """
    return max(120, min(wanted, parent.height() - 2 * MARGIN - taken))


class _Ring(QFrame):
    """Stands around a part of a card while that has the keyboard."""

    def __init__(self, part: QWidget, card: QWidget) -> None:
        super().__init__(card)
        self._part = part
        self.setObjectName("ring")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()
        part.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the part, and the keyboard."""
        kind = QEvent.Type
        if event.type() in {kind.FocusIn, kind.FocusOut, kind.Move, kind.Resize, kind.Hide}:
            self.setGeometry(self._part.geometry() + _RING)
            self.setVisible(self._part.hasFocus() and not self._part.isHidden())
        return super().eventFilter(watched, event)


class Sheet(QWidget):
    """Lies over the whole of its parent; Esc or a click on the veil closes it, Enter confirms.

    Enter or Space that is held since before it opened, or since it last confirmed, does nothing.
    Tab stays inside. The widget that had the keyboard gets it back.

    Args:
        headed: False shows no headline; the title is still what assistive tools say.

    Signals:
        closed: the sheet is gone; it deletes itself.
    """

    closed = Signal()

    def __init__(
        self, theme: Theme, title: str, width: int, parent: QWidget, *, headed: bool = True
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._host = parent
        self._before = KeyboardBefore(self)
        self._held = HeldKeys(self)
        self._over = False
        self.default: QPushButton | None = None
        """What Enter presses where the keyboard is on no other button."""
        self.setAccessibleName(title)
        self.card = QFrame(self)
        self.card.setObjectName("sheet")
        self.card.setFixedWidth(min(width, max(_NARROWEST, parent.width() - 32)))
        self.body = QVBoxLayout(self.card)
        self.body.setContentsMargins(24, 20, 24, 20)
        self.body.setSpacing(12)
        if headed:
            self.body.addWidget(label(theme, title, 17, 600))
        Shadow(self.card, theme, 48, 16)
        parent.installEventFilter(self)

    def add_area(self, name: str) -> QScrollArea:
        """Add a part that is scrolled up and down; what it shows is aligned with the headline."""
        area = QScrollArea()
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setAccessibleName(name)
        self.body.addWidget(area)
        _Ring(area, self.card)
        return area

    def add_buttons(self, leave: str, confirm: str) -> tuple[QPushButton, QPushButton]:
        """Add the row of two buttons at the foot; the first one closes the sheet."""
        self.foot = row = QHBoxLayout()
        row.setSpacing(8)
        row.addStretch()
        buttons = QPushButton(leave), QPushButton(confirm)
        buttons[0].clicked.connect(self.close_sheet)
        buttons[1].setObjectName("primary")
        for button in buttons:
            button.setFont(self._theme.ui_font(13, 550))
            row.addWidget(button)
        self.body.addLayout(row)
        return buttons

    def open(self) -> None:
        """Show the sheet and move the keyboard into it."""
        self.place()
        self.show()
        self.raise_()
        inside = self._stops()
        (inside[0] if inside else self).setFocus(Qt.FocusReason.PopupFocusReason)

    def showEvent(self, event: QShowEvent) -> None:
        """Watch the keys as soon as there is a window that they come to."""
        self._held.watch()
        super().showEvent(event)

    def close_sheet(self) -> None:
        """Take the sheet away."""
        if self._over:
            return
        self._over = True
        self._host.removeEventFilter(self)
        self._held.leave()
        self.hide()
        self._before.give_back()
        self.closed.emit()
        self.deleteLater()

    def place(self) -> None:
        """Give the card its size and its place."""
        self.setGeometry(self._host.rect())
        self.card.adjustSize()
        wanted = self.card.sizeHint().height()
        if self.card.hasHeightForWidth():  # words that wrap: as high as they are at this width
            wanted = self.card.heightForWidth(self.card.width())
        height = min(wanted, self.height() - 2 * _LEAST)
        self.card.resize(self.card.width(), height)
        self.card.move(
            (self.width() - self.card.width()) // 2,
            max(min(MARGIN, (self.height() - height) // 2), (self.height() - height) // 3),
        )

    def _stops(self) -> list[QWidget]:
        """Return what the keyboard can reach inside, in order."""
        return [
            widget
            for widget in self.card.findChildren(QWidget)
            if widget.focusPolicy() & Qt.FocusPolicy.TabFocus
            and widget.isVisibleTo(self)
            and widget.isEnabled()
        ]

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Keep Tab inside the sheet."""
        stops = self._stops()
        now = QApplication.focusWidget()
        if not stops:
            return True
        at = stops.index(now) if now in stops else -1
        stops[(at + (1 if forward else -1)) % len(stops)].setFocus(
            Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason
        )
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close on Esc, confirm on Enter; let no key reach the window behind."""
        if event.key() == Qt.Key.Key_Escape:
            self.close_sheet()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            focused = QApplication.focusWidget()
            button = focused if isinstance(focused, QPushButton) else self.default
            if button is not None:
                button.click()
        event.accept()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Close on a click beside the card."""
        if not self.card.geometry().contains(event.position().toPoint()):
            self.close_sheet()
        event.accept()

    def paintEvent(self, _: QPaintEvent) -> None:
        """Draw the veil."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(0, 0, 0, self._theme.tokens.scrim))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay as large as the window."""
        # The kind first: while a window is taken down, the attributes may be gone already.
        if event.type() == QEvent.Type.Resize and watched is self._host:
            self.place()
        return False
