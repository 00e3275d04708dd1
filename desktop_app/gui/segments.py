"""A few choices side by side, one of which holds."""

from __future__ import annotations

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QButtonGroup, QToolButton, QWidget

from desktop_app.gui.flow import Flow
from desktop_app.gui.theme import Theme

_GAP = 6


class Segments(Flow):
    """A few choices side by side, one of which holds; arrow keys move between them.

    Args:
        name: of what is chosen.
        choices: texts by key.
        wraps: whether they may stand in several lines where there is less room.
        parent: where they will stand, if it is there already; the style is put on only once then.

    Signals:
        changed: the name of the choice.
    """

    changed = Signal(str)

    def __init__(
        self,
        theme: Theme,
        name: str,
        choices: dict[str, str],
        *,
        wraps: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(gap=_GAP, parent=parent)
        self._wraps = wraps
        self.setAccessibleName(name)
        self._group = QButtonGroup(self)
        self._buttons: dict[str, QToolButton] = {}
        for key, text in choices.items():
            button = QToolButton()
            button.setObjectName("segment")
            button.setText(text)
            button.setFont(theme.ui_font(13, 500))
            button.setCheckable(True)
            button.setAccessibleName(f"{name}: {text}")
            button.clicked.connect(lambda _=False, key=key: self.changed.emit(key))
            self._group.addButton(button)
            self._buttons[key] = button
        self.set_parts(list(self._buttons.values()))

    def sizeHint(self) -> QSize:
        """Return the room for all of them in one line."""
        wide = sum(button.sizeHint().width() + _GAP for button in self._buttons.values()) - _GAP
        return QSize(max(0, wide), self.heightForWidth(max(wide, self.width())))

    def minimumSizeHint(self) -> QSize:
        """Return the room for the widest, or for all of them."""
        if not self._wraps:
            return self.sizeHint()
        wide = max((button.sizeHint().width() for button in self._buttons.values()), default=0)
        return QSize(wide, super().sizeHint().height())

    def choose(self, key: str) -> None:
        """Let a choice hold."""
        self._buttons[key].setChecked(True)

    def button(self, key: str) -> QToolButton:
        """Return the button of a choice."""
        return self._buttons[key]
