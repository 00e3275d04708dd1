"""The tour: four bubbles that say what is where. It never blocks, and can be left at any time."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, QPoint, QPointF, QRect, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from desktop_app.gui import formats
from desktop_app.gui.messages import announce
from desktop_app.gui.theme import Theme
from desktop_app.gui.widgets import label

translate = formats.translate

WIDTH = 300
_TIP = 9
_EDGE = 8
_MOVED = frozenset({QEvent.Type.Resize, QEvent.Type.Move})
_FOLLOWED = _MOVED | {QEvent.Type.Hide, QEvent.Type.KeyPress}


@dataclass(frozen=True, slots=True)
class Step:
    """One bubble: what it points at, its headline and its sentence."""

    target: QWidget
    title: str
    text: str


class Tour(QWidget):
    """A bubble beside one widget after another.

    Signals:
        ended: it was left or has come to its end; it deletes itself.
    """

    ended = Signal()

    def __init__(self, theme: Theme, steps: Sequence[Step], parent: QWidget) -> None:
        super().__init__(parent)
        self._theme, self._steps, self._host = theme, tuple(steps), parent
        self._at = -1
        self._tip = QPointF()
        self._above = True
        self.setFixedWidth(WIDTH)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 14 + _TIP, 16, 14 + _TIP)
        column.setSpacing(6)
        self._title = label(theme, "", 14, 600, wrap=True)
        self._text = label(theme, "", 13, 450, "text2", wrap=True)
        self._count = label(theme, "", 11, 450, "text3")
        self.skip = QPushButton(self.tr("Skip"))
        self.next = QPushButton(self.tr("Next"))
        self.next.setObjectName("primary")
        self.skip.clicked.connect(self.end)
        self.next.clicked.connect(self.go_on)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self._count, 1)
        for button in (self.skip, self.next):
            button.setFont(theme.ui_font(12, 550))
            button.setAutoDefault(True)
            row.addWidget(button)
        column.addWidget(self._title)
        column.addWidget(self._text)
        column.addSpacing(4)
        column.addLayout(row)
        parent.installEventFilter(self)
        theme.changed.connect(self.update)
        self.hide()

    @property
    def text(self) -> str:
        """What the bubble says."""
        return f"{self._title.text()} {self._text.text()}"

    def start(self, *, focus: bool) -> None:
        """Show the first bubble; with ``focus`` the keyboard moves into it.

        What is not shown now, such as the sidebar of a narrow window, has no bubble.
        """
        self._steps = tuple(step for step in self._steps if step.target.isVisible())
        for step in self._steps:
            step.target.installEventFilter(self)
            if isinstance(step.target, QLineEdit):
                step.target.textEdited.connect(self._on_typed)
        self.go_on()
        if focus:
            self.next.setFocus(Qt.FocusReason.PopupFocusReason)

    def go_on(self) -> None:
        """Show the next bubble; things that are not shown now are passed over."""
        self._at += 1
        while self._at < len(self._steps) and not self._steps[self._at].target.isVisible():
            self._at += 1
        if self._at >= len(self._steps):
            self.end()
            return
        step = self._steps[self._at]
        self._title.setText(step.title)
        self._text.setText(step.text)
        self._count.setText(
            self.tr("{0} of {1}").format(
                formats.number(self._at + 1), formats.number(len(self._steps))
            )
        )
        last = self._at == len(self._steps) - 1
        self.next.setText(self.tr("Done") if last else self.tr("Next"))
        self.skip.setVisible(not last)
        self.setAccessibleName(self.text)
        self._place()
        self.show()
        self.raise_()
        announce(self, self.text)

    def _on_typed(self) -> None:
        """Go on from a field once somebody types in it: what follows below it is to be seen."""
        if self.isVisible() and isinstance(self._steps[self._at].target, QLineEdit):
            self.go_on()

    def end(self) -> None:
        """Take the bubble away."""
        for watched in (self._host, *(step.target for step in self._steps)):
            watched.removeEventFilter(self)
        inside = self.isAncestorOf(focus) if (focus := self.window().focusWidget()) else False
        if inside and self._steps:
            self._steps[0].target.setFocus(Qt.FocusReason.OtherFocusReason)
        self.hide()
        self.ended.emit()
        self.deleteLater()

    def _place(self) -> None:
        """Stand below what is pointed at, or above it where there is no room."""
        target = self._steps[self._at].target
        corner = target.mapTo(self._host, QPoint(0, 0))
        about = QRect(corner, target.size())
        for words in (self._title, self._text):
            words.setMinimumHeight(words.heightForWidth(WIDTH - 32))
        height = self.sizeHint().height()
        self.resize(WIDTH, height)
        self._above = about.bottom() + height > self._host.height()
        top = about.top() - height if self._above else about.bottom() + 1
        middle = about.center().x()
        left = min(max(_EDGE, middle - WIDTH // 2), self._host.width() - WIDTH - _EDGE)
        self.move(left, top)
        tip = min(max(middle - left, 24), WIDTH - 24)
        self._tip = QPointF(tip, height - 1 if self._above else 1)
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave on Esc."""
        if event.key() == Qt.Key.Key_Escape:
            self.end()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _: QPaintEvent) -> None:
        """Draw the bubble and its tip."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = self.rect().adjusted(1, _TIP, -2, -_TIP - 1)
        base = float(box.bottom() if self._above else box.top())
        tip = QPolygonF(
            [QPointF(self._tip.x() - 9, base), self._tip, QPointF(self._tip.x() + 9, base)]
        )
        painter.setPen(QPen(QColor(self._theme.tokens.accent), 1.5))
        painter.setBrush(self._theme.color("raised"))
        painter.drawRoundedRect(box, 10, 10)
        painter.drawPolyline(tip)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.drawPolygon(tip.translated(0, -1.5 if self._above else 1.5))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay beside what is pointed at; leave on an Esc that nothing else in the window took.

        Where what is pointed at is hidden, as with F11, the tour goes on.
        """
        # The kind first: while a window is taken down, the attributes may be gone already.
        kind = event.type()
        if kind not in _FOLLOWED or not self.isVisible():
            return False
        if watched in (self._host, self._steps[self._at].target):
            if kind in _MOVED:
                self._place()
            elif kind == QEvent.Type.Hide and watched is not self._host:
                self.go_on()
            elif watched is self._host and isinstance(event, QKeyEvent) and _leaves(event):
                self.end()
                return True
        return False


def _leaves(event: QKeyEvent) -> bool:
    return event.type() == QEvent.Type.KeyPress and event.key() == Qt.Key.Key_Escape
