"""What the pages of the settings are made of."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from desktop_app.gui.flow import Flow
from desktop_app.gui.house import House
from desktop_app.gui.widgets import CheckBox, label


class Page(QScrollArea):
    """One page: rows below one another; longer ones can be scrolled."""

    def __init__(self, house: House, name: str) -> None:
        super().__init__()
        self.house = house
        self.setAccessibleName(name)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        inside = QWidget()
        self.rows = QVBoxLayout(inside)
        self.rows.setContentsMargins(4, 2, 10, 4)
        self.rows.setSpacing(14)
        self.setWidget(inside)

    def add_words(self, text: str, tone: str = "text2") -> None:
        """Add a sentence."""
        self.rows.addWidget(label(self.house.theme, text, 12, 450, tone, wrap=True))

    def add_row(self, name: str, widget: QWidget, hint: str = "") -> None:
        """Add a name, what is chosen below it, and a sentence about it."""
        column = QVBoxLayout()
        column.setSpacing(6)
        column.addWidget(label(self.house.theme, name, 13, 550))
        if isinstance(widget, Flow):
            column.addWidget(widget)
        else:
            row = QHBoxLayout()
            row.addWidget(widget)
            row.addStretch()
            column.addLayout(row)
        if hint:
            column.addWidget(label(self.house.theme, hint, 12, 450, "text3", wrap=True))
        self.rows.addLayout(column)

    def add_check(self, text: str, hint: str = "") -> CheckBox:
        """Add a box to be ticked."""
        box = CheckBox(self.house.theme, text)
        box.setAccessibleDescription(hint)
        column = QVBoxLayout()
        column.setSpacing(0)
        column.addWidget(box, 0, Qt.AlignmentFlag.AlignLeft)
        if hint:
            words = label(self.house.theme, hint, 12, 450, "text3", wrap=True)
            words.setIndent(27)
            column.addWidget(words)
        self.rows.addLayout(column)
        return box

    def add_action(self, action_id: str) -> CheckBox:
        """Add a box for an action that can be on or off; it takes effect at once."""
        actions, house = self.house.actions, self.house
        action, spec = actions[action_id], actions.spec(action_id)
        box = self.add_check(spec.text.replace("&", ""), spec.tip)
        box.setChecked(action.isChecked())

        def take(on: bool) -> None:
            action.setChecked(on)
            house.take(action_id)

        box.toggled.connect(take)
        return box
