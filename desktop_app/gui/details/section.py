"""A part of the details: a heading, and names with values below it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QGridLayout, QLayout, QPushButton, QVBoxLayout, QWidget

from desktop_app.gui.theme import Theme
from desktop_app.gui.tips import plain_tip
from desktop_app.gui.widgets import ElidedLabel, IconButton, label

INSET = 8


def emptied(layout: QLayout) -> None:
    """Take everything out of a layout."""
    while (item := layout.takeAt(0)) is not None:
        widget, inner = item.widget(), item.layout()
        if widget is not None:
            widget.hide()
            widget.setParent(None)
            widget.deleteLater()
        elif inner is not None:
            emptied(inner)


def reveal(root: QWidget) -> None:
    """Show at once what was just put into a layout, which Qt would do only later.

    Until then the layout gives it no room, and what stands below would jump.
    """
    said = Qt.WidgetAttribute.WA_WState_ExplicitShowHide
    for widget in root.findChildren(QWidget):
        if widget.isHidden() and not widget.testAttribute(said):
            widget.show()


def small_button(theme: Theme, text: str) -> QPushButton:
    """Return a button of the details."""
    made = QPushButton(text)
    made.setObjectName("small")
    made.setFont(theme.ui_font(12, 550))
    return made


class Section(QWidget):
    """A heading and what stands below it."""

    def __init__(self, theme: Theme, title: str) -> None:
        super().__init__()
        self.theme = theme
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 14, 0, 0)
        column.setSpacing(6)
        self.heading = label(theme, title, 12, 600, "text2")
        self.heading.setContentsMargins(INSET, 0, INSET, 0)
        column.addWidget(self.heading)
        self.body = QVBoxLayout()
        self.body.setSpacing(6)
        self.body.setContentsMargins(0, 0, 0, 0)
        column.addLayout(self.body)


class Facts(QWidget):
    """Names and values in two columns; the whole of a value that is cut can be copied."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(INSET, 0, 0, 0)
        self._grid.setHorizontalSpacing(10)
        self._grid.setVerticalSpacing(4)
        self._grid.setColumnStretch(1, 1)

    def show_facts(self, facts: Sequence[tuple[str, str, str]]) -> None:
        """Show names, values, and what a button copies ("" for no button)."""
        emptied(self._grid)
        for row, (name, value, copied) in enumerate(facts):
            shown = ElidedLabel(self._theme, 12, 450, "text")
            shown.set_text(value)
            shown.setToolTip(plain_tip(copied or value))
            self._grid.addWidget(label(self._theme, name, 12, 450, "text3"), row, 0)
            self._grid.addWidget(shown, row, 1)
            if copied:
                button = IconButton(self._theme, "copy", self.tr("Copy {0}").format(name), size=14)
                button.clicked.connect(
                    lambda _=False, copied=copied: QGuiApplication.clipboard().setText(copied)
                )
                self._grid.addWidget(button, row, 2)
