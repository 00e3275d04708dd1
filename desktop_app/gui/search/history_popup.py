"""Earlier queries under the empty search field."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QListWidgetItem, QWidget

from desktop_app.domain.text import visible_bidi
from desktop_app.gui.links import LinkButton
from desktop_app.gui.popup import Popup, WordList
from desktop_app.gui.search.history import SearchHistory
from desktop_app.gui.theme import Theme
from desktop_app.gui.widgets import label

_LINE, _ICON = 28, 14
_SHOWN = 10
_QUERY = Qt.ItemDataRole.UserRole


class _Queries(WordList):
    """The queries; Enter takes one, the arrow up from the first goes back to the field."""

    taken = Signal(str)
    left = Signal()

    def __init__(self, theme: Theme, name: str) -> None:
        super().__init__(theme, name)
        self.itemClicked.connect(lambda item: self.taken.emit(item.data(_QUERY)))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take a query, or go back."""
        key, item = event.key(), self.currentItem()
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and item is not None:
            self.taken.emit(item.data(_QUERY))
        elif key == Qt.Key.Key_Up and self.currentRow() <= 0:
            self.left.emit()
        elif key == Qt.Key.Key_Escape:
            event.ignore()  # the popup's
        else:
            super().keyPressEvent(event)


class HistoryPopup(Popup):
    """Offers queries that were used, and ways to forget them.

    Signals:
        taken: the query that was picked.
        switched: remembering shall be on (True) or off.
        cleared: everything shall be forgotten.
    """

    taken = Signal(str)
    switched = Signal(bool)
    cleared = Signal()

    def __init__(
        self, theme: Theme, history: SearchHistory, width: int, *, writable: bool, parent: QWidget
    ) -> None:
        super().__init__(theme, self.tr("Earlier searches"), width, parent)
        queries = history.queries if history.on else ()
        if not queries:
            words = (
                self.tr("Nothing was searched for yet.")
                if history.on
                else self.tr("Searches are not remembered in this archive.")
            )
            none = label(theme, words, 12, 450, "text2", wrap=True)
            none.setContentsMargins(8, 6, 8, 6)
            self.body.addWidget(none)
        self.list = _Queries(theme, self.accessibleName())
        self.list.setIconSize(QSize(_ICON, _ICON))
        for query in queries:
            item = QListWidgetItem(theme.icon("history", "text3", _ICON), visible_bidi(query))
            item.setData(_QUERY, query)
            self.list.addItem(item)
        line = max(_LINE, self.list.sizeHintForRow(0))  # icons are higher on finer screens
        self.list.setFixedHeight(min(len(queries), _SHOWN) * line + 4)
        self.list.setCurrentRow(0)
        self.list.taken.connect(self._take)
        self.list.left.connect(self.close_popup)
        self.body.addWidget(self.list)
        self.list.setVisible(bool(queries))  # only now: without a parent it would be a window
        self.first: QWidget = self.list if queries else self
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus if queries else Qt.FocusPolicy.StrongFocus)
        if writable:
            self._add_foot(theme, history, bool(queries))

    def _add_foot(self, theme: Theme, history: SearchHistory, some: bool) -> None:
        foot = QHBoxLayout()
        foot.setContentsMargins(4, 0, 4, 0)
        if some:
            clear = LinkButton(theme, self.tr("Clear history"))
            clear.clicked.connect(self._clear)
            foot.addWidget(clear)
        foot.addStretch()
        words = self.tr("Do not remember") if history.on else self.tr("Remember searches")
        switch = LinkButton(theme, words)
        switch.clicked.connect(lambda: self._switch(not history.on))
        foot.addWidget(switch)
        self.body.addLayout(foot)
        if not some:
            self.first = switch

    def _take(self, query: str) -> None:
        self.close_popup()
        self.taken.emit(query)

    def _clear(self) -> None:
        self.close_popup()
        self.cleared.emit()

    def _switch(self, on: bool) -> None:
        self.close_popup()
        self.switched.emit(on)
