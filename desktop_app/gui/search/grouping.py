"""What the list can be divided by, as a part of the menu of its order."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QMenu

from desktop_app.domain.filters import Grouping
from desktop_app.gui import formats

translate = formats.translate


def grouping_names() -> Mapping[Grouping, str]:
    """Return what the list can be divided by and the names."""
    return {
        Grouping.NONE: translate("search", "No groups"),
        Grouping.MONTH: translate("search", "By month"),
        Grouping.YEAR: translate("search", "By year"),
        Grouping.SOURCE: translate("search", "By source"),
        Grouping.CASE: translate("search", "By case"),
    }


class GroupChoice(QObject):
    """Adds its entries to a menu, below a line.

    Signals:
        chosen: a ``Grouping``.
    """

    chosen = Signal(object)

    def __init__(self, menu: QMenu) -> None:
        super().__init__(menu)
        menu.addSeparator()
        self._actions = QActionGroup(menu)
        for grouping, name in grouping_names().items():
            action = menu.addAction(name)
            action.setCheckable(True)
            action.setChecked(grouping is Grouping.NONE)
            action.setData(grouping.value)
            self._actions.addAction(action)
            action.triggered.connect(lambda _=False, one=grouping: self.chosen.emit(one))

    def show_grouping(self, grouping: Grouping) -> None:
        """Tick what the list is divided by."""
        for action in self._actions.actions():
            action.setChecked(action.data() == grouping.value)
