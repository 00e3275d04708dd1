"""The panel for several chosen articles, and the bar above one that is in the Trash."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from desktop_app.gui import formats
from desktop_app.gui.action_set import Actions
from desktop_app.gui.flow import Flow
from desktop_app.gui.theme import Theme
from desktop_app.gui.widgets import ActionPushButton, IconLabel, label

_WIDTH = 420
_COLUMNS = 2
_GAP, _EDGE = 8, 24
_HIGH = 520
"""With less height than that, nothing is left free above."""
_BAR_HEIGHT = 28
_SHORT = 6
"""Keys of more letters than that are left to the tooltip."""
KEPT = ("tag", "file", "star", "unread", "review", "clear", "export.pdf", "trash")
TRASHED = ("restore", "purge")


class BatchPanel(QScrollArea):
    """How many articles are chosen, and what can be done with all of them at once.

    Signals:
        left: the choice shall be taken back to one article.
    """

    left = Signal()

    def __init__(self, theme: Theme, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._actions = theme, actions
        self.setAccessibleName(self.tr("Several articles"))
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        inside = QWidget()
        self.setWidget(inside)
        column = QVBoxLayout(inside)
        column.setSpacing(10)
        column.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignHCenter)
        self._column = column
        icon = IconLabel(theme, "list-checks", "text3", 32)
        self.headline = label(theme, "", 20, 650)
        self.summary = label(theme, "", 13, 420, "text", wrap=True)
        self.sentence = label(theme, "", 13, 420, "text2", wrap=True)
        for words in (self.headline, self.summary, self.sentence):
            words.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.summary.hide()
        column.addWidget(icon, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(self.headline)
        column.addWidget(self.summary)
        column.addWidget(self.sentence)
        self.buttons = {
            name: self._button(name, text)
            for name, text in {**self._kept_words(), **self._trashed_words()}.items()
        }
        self._frame = frame = QWidget()
        self._grid = grid = QGridLayout(frame)
        grid.setContentsMargins(0, 14, 0, 6)
        grid.setSpacing(_GAP)
        self._columns = 0
        column.addWidget(frame, 0, Qt.AlignmentFlag.AlignHCenter)
        self.setFocusProxy(self.buttons[KEPT[0]])
        self.leave = QPushButton(self.tr("Choose only one again"))
        self.leave.setObjectName("link")
        self.leave.setFont(theme.ui_font(12, 550))
        self.leave.clicked.connect(self.left)
        column.addWidget(self.leave, 0, Qt.AlignmentFlag.AlignHCenter)
        theme.changed.connect(self._refresh)
        self._refresh()
        self._arrange()

    def _arrange(self) -> None:
        """Give the buttons as many columns as there is room for, and the words no more."""
        room = max(1, self.viewport().width() - 2 * _EDGE)
        widest = max(button.sizeHint().width() for button in self.buttons.values())
        wide = max(widest, (_WIDTH - _GAP) // _COLUMNS)
        columns = _COLUMNS if _COLUMNS * wide + _GAP <= room else 1
        high = self.viewport().height() > _HIGH
        self._column.setContentsMargins(_EDGE, 96 if high else _EDGE, _EDGE, _EDGE)
        for words in (self.summary, self.sentence):
            words.setFixedWidth(min(_WIDTH, room))
        for button in self.buttons.values():
            button.setFixedWidth(min(wide, room))
        if columns == self._columns:
            return
        self._columns = columns
        for group in (KEPT, TRASHED):
            for at, name in enumerate(group):
                self._grid.addWidget(self.buttons[name], at // columns, at % columns)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Take the room that there is."""
        super().resizeEvent(event)
        self._arrange()

    def show_count(self, count: int, *, trashed: bool) -> None:
        """Say how many are chosen, and offer what makes sense for them."""
        self.headline.setText(
            formats.plural("batch", "%Ln article selected", "%Ln articles selected", count)
        )
        self.sentence.setText(
            self.tr("They are in the Trash. Restore them, or delete them for good.")
            if trashed
            else self.tr("What you choose happens to all of them, in one step of undo.")
        )
        for name in KEPT:
            self.buttons[name].setVisible(not trashed)
        for name in TRASHED:
            self.buttons[name].setVisible(trashed)

    def show_summary(self, lines: Sequence[str]) -> None:
        """Say what the chosen articles have in common; no lines where that is not known."""
        self.summary.setText("\n".join(lines))
        self.summary.setVisible(bool(lines))

    def _kept_words(self) -> dict[str, str]:
        return {
            "tag": self.tr("Tag…"),
            "file": self.tr("File in case…"),
            "star": self.tr("Star"),
            "unread": self.tr("Read or unread"),
            "review": self.tr("Reviewed"),
            "clear": self.tr("Cleared"),
            "export.pdf": self.tr("Export…"),
            "trash": self.tr("Move to Trash"),
        }

    def _trashed_words(self) -> dict[str, str]:
        return {"restore": self.tr("Restore"), "purge": self.tr("Delete for good…")}

    def _button(self, name: str, text: str) -> ActionPushButton:
        keys = self._actions.badge(name)
        shown = f" {text}   {keys}" if 0 < len(keys) <= _SHORT else f" {text}"
        button = ActionPushButton(self._actions, name, shown, "")
        button.setFont(self._theme.ui_font(13, 500))
        return button

    def _refresh(self) -> None:
        for name, button in self.buttons.items():
            icon = self._actions.spec(name).icon
            button.setIcon(self._theme.icon(icon, "text2", 16))


class TrashBar(QFrame):
    """Says that the open article is in the Trash, with the two ways out."""

    def __init__(self, theme: Theme, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("bar")
        self.setProperty("kind", "note")
        whole = QHBoxLayout(self)
        whole.setContentsMargins(13, 8, 8, 8)
        said = QWidget()
        said.setMinimumHeight(_BAR_HEIGHT)
        row = QHBoxLayout(said)
        row.setContentsMargins(0, 0, 14, 0)
        row.setSpacing(10)
        row.addWidget(IconLabel(theme, "trash-2", "text2", 18))
        row.addWidget(label(theme, self.tr("This article is in the Trash."), 13, 550))
        parts: list[QWidget] = [said]
        words = {"restore": self.tr("Restore"), "purge": self.tr("Delete for good…")}
        for name, text in words.items():
            button = ActionPushButton(actions, name, text, "small")
            button.setFont(theme.ui_font(12, 550))
            parts.append(button)
        line = Flow(gap=8)
        line.set_parts(parts)
        whole.addWidget(line)
        self.hide()
