"""Tags and cases of an article as chips that can be taken off, with a field to add another."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QEvent, QPointF, QStringListModel, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QCompleter, QLineEdit, QToolButton, QVBoxLayout, QWidget

from desktop_app.domain.annotations import Colour
from desktop_app.domain.text import visible_bidi
from desktop_app.gui.flow import Flow
from desktop_app.gui.theme import Theme
from desktop_app.gui.tips import plain_tip
from desktop_app.gui.widgets import takes_keys

_LONGEST = 220


@dataclass(frozen=True, slots=True)
class ChipValue:
    """What a chip stands for: ``key`` for the program, ``text`` for people."""

    key: str
    text: str
    colour: Colour | None = None


class Chip(QToolButton):
    """A tag or case. Pressing it, or Delete, takes it off."""

    HEIGHT = 24

    def __init__(self, theme: Theme, value: ChipValue, drop: Callable[[], None] | None) -> None:
        super().__init__()
        self._theme, self._value = theme, value
        self.setObjectName("bare")
        self.setFont(theme.ui_font(12, 500))
        text = visible_bidi(value.text)
        self._words = self.fontMetrics().elidedText(text, Qt.TextElideMode.ElideMiddle, _LONGEST)
        self._removable = drop is not None
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAccessibleName(self.tr("Remove {0}").format(text) if drop else text)
        self.setToolTip(plain_tip(self.accessibleName()))
        wide = self.fontMetrics().horizontalAdvance(self._words)
        self.setFixedSize(wide + (48 if drop else 32), self.HEIGHT)
        if drop is not None:
            self.clicked.connect(lambda: drop())
            self.setCursor(Qt.CursorShape.PointingHandCursor)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take it off by Delete, too."""
        keys = (Qt.Key.Key_Delete, Qt.Key.Key_Backspace, Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if self._removable and event.key() in keys:
            self.click()
            return
        super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        """Take Delete before the window moves the article to the Trash."""
        return takes_keys(event, Qt.Key.Key_Delete, Qt.Key.Key_Backspace) or super().event(event)

    def paintEvent(self, _: QPaintEvent) -> None:
        """Draw dot or folder, the words, and a cross."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        theme, mirrored = self._theme, self.isRightToLeft()
        frame = self.rect().adjusted(1, 1, -1, -1)
        focused = self.hasFocus()
        painter.setPen(QPen(theme.color("accent" if focused else "line2"), 2 if focused else 1))
        painter.setBrush(theme.color("hover" if self.underMouse() else "raised"))
        painter.drawRoundedRect(frame, 11, 11)
        middle, width = self.height() / 2, self.width()

        def across(x: float, size: float = 0) -> float:
            return width - x - size if mirrored else x

        if self._value.colour is not None:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.ink(self._value.colour))
            painter.drawEllipse(QPointF(across(13), middle), 4, 4)
        else:
            icon = theme.pixmap("folder", "text2", 12)
            painter.drawPixmap(QPointF(across(8, 12), middle - 6), icon)
        painter.setFont(self.font())
        painter.setPen(theme.color("text"))
        room = self.rect().adjusted(24, 0, -24 if self._removable else -8, 0)
        if mirrored:
            room = self.rect().adjusted(24 if self._removable else 8, 0, -24, 0)
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, self._words)
        if self._removable:
            cross = theme.pixmap("x", "text2", 12)
            painter.drawPixmap(QPointF(across(width - 20, 12), middle - 6), cross)


class AddField(QLineEdit):
    """A quiet field that completes what is known; Enter adds, also what is new.

    Signals:
        added: what was typed or chosen.
    """

    added = Signal(str)

    def __init__(self, theme: Theme, placeholder: str) -> None:
        super().__init__()
        self.setObjectName("quiet")
        self.setFont(theme.ui_font(13, 450))
        self.setPlaceholderText(placeholder)
        self.setAccessibleName(placeholder)
        self._known = QStringListModel(self)
        completer = QCompleter(self._known, self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setMaxVisibleItems(8)
        self.setCompleter(completer)
        self.returnPressed.connect(self._add)

    def set_known(self, known: Sequence[str]) -> None:
        """Offer these."""
        if list(known) != self._known.stringList():
            self._known.setStringList(list(known))

    def _add(self) -> None:
        text = " ".join(self.text().split())
        if text:
            self.added.emit(text)
            # The completer may write its choice into the field after this.
            QTimer.singleShot(0, self, self.clear)


class ChipGroup(QWidget):
    """Chips and the field below them.

    Signals:
        added: what the user typed.
        dropped: the key of a chip that was taken off.
    """

    added = Signal(str)
    dropped = Signal(str)

    def __init__(self, theme: Theme, placeholder: str) -> None:
        super().__init__()
        self._theme = theme
        self._shown: tuple[tuple[ChipValue, ...], bool] | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        self._box = Flow(6, 8)
        self.field = AddField(theme, placeholder)
        self.field.added.connect(self.added)
        column.addWidget(self._box)
        column.addWidget(self.field)

    @property
    def chips(self) -> list[Chip]:
        """The chips, in order."""
        return [part for part in self._box.parts if isinstance(part, Chip)]

    def show_values(self, values: Sequence[ChipValue], *, writable: bool) -> None:
        """Show these; the keyboard stays as near as it can."""
        shown = (tuple(values), writable)
        if shown == self._shown:
            return
        self._shown = shown
        at = next((number for number, chip in enumerate(self.chips) if chip.hasFocus()), -1)
        self._box.set_parts(
            [
                Chip(
                    self._theme,
                    value,
                    partial(self.dropped.emit, value.key) if writable else None,
                )
                for value in values
            ]
        )
        self._box.setVisible(bool(values))
        self.field.setVisible(writable)
        if at >= 0:
            chips = self.chips
            (chips[min(at, len(chips) - 1)] if chips else self.field).setFocus()
