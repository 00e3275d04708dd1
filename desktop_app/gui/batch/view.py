"""The panel for several chosen articles, and the bar above one that is in the Trash."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from desktop_app.gui import formats
from desktop_app.gui.action_set import Actions
from desktop_app.gui.theme import Theme
from desktop_app.gui.widgets import ActionPushButton, IconLabel, label

_WIDTH = 420
_COLUMNS = 2
_SHORT = 6
"""Keys of more letters than that are left to the tooltip."""
KEPT = ("tag", "file", "star", "unread", "review", "clear", "export.pdf", "trash")
TRASHED = ("restore", "purge")


class BatchPanel(QWidget):
    """How many articles are chosen, and what can be done with all of them at once.

    Signals:
        left: the choice shall be taken back to one article.
    """

    left = Signal()

    def __init__(self, theme: Theme, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._actions = theme, actions
        self.setAccessibleName(self.tr("Several articles"))
        column = QVBoxLayout(self)
        column.setContentsMargins(32, 96, 32, 32)
        column.setSpacing(10)
        column.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignHCenter)
        icon = IconLabel(theme, "list-checks", "text3", 32)
        self.headline = label(theme, "", 20, 650)
        self.sentence = label(theme, "", 13, 420, "text2", wrap=True)
        for words in (self.headline, self.sentence):
            words.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.sentence.setFixedWidth(_WIDTH)
        column.addWidget(icon, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(self.headline)
        column.addWidget(self.sentence)
        self.buttons = {
            name: self._button(name, text)
            for name, text in {**self._kept_words(), **self._trashed_words()}.items()
        }
        frame = QWidget()
        frame.setFixedWidth(_WIDTH)
        grid = QGridLayout(frame)
        grid.setContentsMargins(0, 14, 0, 6)
        grid.setSpacing(8)
        for group in (KEPT, TRASHED):
            for at, name in enumerate(group):
                grid.addWidget(self.buttons[name], at // _COLUMNS, at % _COLUMNS)
        column.addWidget(frame, 0, Qt.AlignmentFlag.AlignHCenter)
        self.setFocusProxy(self.buttons[KEPT[0]])
        self.leave = QPushButton(self.tr("Choose only one again"))
        self.leave.setObjectName("link")
        self.leave.setFont(theme.ui_font(12, 550))
        self.leave.clicked.connect(self.left)
        column.addWidget(self.leave, 0, Qt.AlignmentFlag.AlignHCenter)
        theme.changed.connect(self._refresh)
        self._refresh()

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
        shown = f"{text}   {keys}" if 0 < len(keys) <= _SHORT else text
        button = ActionPushButton(self._actions, name, shown, "")
        button.setFont(self._theme.ui_font(13, 500))
        button.setFixedWidth((_WIDTH - 8) // _COLUMNS)
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
        row = QHBoxLayout(self)
        row.setContentsMargins(13, 8, 8, 8)
        row.setSpacing(10)
        row.addWidget(IconLabel(theme, "trash-2", "text2", 18))
        row.addWidget(label(theme, self.tr("This article is in the Trash."), 13, 550))
        row.addStretch()
        words = {"restore": self.tr("Restore"), "purge": self.tr("Delete for good…")}
        for name, text in words.items():
            button = ActionPushButton(actions, name, text, "small")
            button.setFont(theme.ui_font(12, 550))
            row.addWidget(button)
        self.hide()
