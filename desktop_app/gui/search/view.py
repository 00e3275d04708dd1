"""The search field, how the query was read, the count, the order and the filters."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QHBoxLayout, QMenu, QToolButton, QVBoxLayout, QWidget

from desktop_app.domain.filters import Filter, Sort
from desktop_app.gui import formats
from desktop_app.gui.links import LinkButton
from desktop_app.gui.search.chips import Chip, ChipRow
from desktop_app.gui.search.field import SearchField
from desktop_app.gui.search.grouping import GroupChoice
from desktop_app.gui.search.remarks import Remarks
from desktop_app.gui.search.words import CaseNames
from desktop_app.gui.theme import Theme
from desktop_app.gui.widgets import ElidedLabel, IconButton, label

_SCOPE_WIDTH = 168
translate = formats.translate


def sort_names() -> Mapping[Sort, str]:
    """Return the orders of the list and their names."""
    return {
        Sort.RELEVANCE: translate("search", "Relevance"),
        Sort.DATE: translate("search", "Newest"),
        Sort.OLDEST: translate("search", "Oldest"),
        Sort.TITLE: translate("search", "Title"),
        Sort.SOURCE: translate("search", "Source"),
        Sort.IMPORTED: translate("search", "Imported"),
    }


class SearchPanel(QWidget):
    """Everything above the list.

    Signals:
        typed: the text of the field changed.
        submitted: Enter was pressed.
        left: the keyboard shall go to the list.
        sort_chosen: a ``Sort``.
        group_chosen: a ``Grouping``.
        filter_dropped: a ``Filter`` whose chip was taken away.
        filters_cleared: all filters shall go.
        filters_wanted: the panel of filters is to open or close.
        scope_dropped: everything shall be searched.
        like_dropped: what is like an article shall not be shown any more.
    """

    typed = Signal(str)
    submitted = Signal()
    left = Signal()
    sort_chosen = Signal(object)
    group_chosen = Signal(object)
    filter_dropped = Signal(object)
    filters_cleared = Signal()
    filters_wanted = Signal()
    scope_dropped = Signal()
    like_dropped = Signal()

    def __init__(self, theme: Theme, keys: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.field = SearchField(theme, keys)
        self.field.typed.connect(self.typed)
        self.field.returnPressed.connect(self.submitted)
        self.field.left.connect(self.left)
        self.field.escaped.connect(self._on_escaped)
        self.field.rubbed.connect(self._drop_chip)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 12, 12, 8)
        column.setSpacing(6)
        self._row = QHBoxLayout()
        self._row.setSpacing(6)
        self._row.addWidget(self.field, 1)
        column.addLayout(self._row)
        self._scope = self._like = ""
        self.scope_chip: Chip | None = None
        self._read_back = label(theme, "", 11, 450, "text3", wrap=True)
        self.remarks = Remarks(theme, self.field)
        self.meant = LinkButton(theme)
        self.meant.clicked.connect(self._take_suggestion)
        self._notice = label(theme, "", 11, 550, "accent", wrap=True)
        self._said = (self._notice, self._read_back, self.remarks.hint, self.remarks.problem)
        for words in self._said:
            words.setContentsMargins(3, 0, 0, 0)
        for widget in (*self._said, self.meant):
            widget.hide()
            column.addWidget(widget)
        column.addLayout(self._count_row(theme))
        self.chips = ChipRow(theme)
        self.chips.dropped.connect(self.filter_dropped)
        self.chips.cleared.connect(self.filters_cleared)
        self.chips.emptied.connect(self.field.setFocus)
        column.addWidget(self.chips)
        self._suggestion = ""

    # -- what it shows -------------------------------------------------------------------
    def set_placeholder(self, text: str) -> None:
        """Say what is searched."""
        self.field.set_placeholder(text)

    def set_scope(self, name: str) -> None:
        """Show where is searched as a chip beside the field, "" for everywhere."""
        self._scope = name
        self._show_chip()

    def set_like(self, words: str) -> None:
        """Show what article the list is like, instead of the scope; "" for none."""
        self._like = words
        self._show_chip()

    def _show_chip(self) -> None:
        name = self._like or self._scope
        if name == (self.scope_chip.words if self.scope_chip is not None else ""):
            return
        self.field.set_rubbing(bool(name))
        if self.scope_chip is not None:
            had = self.scope_chip.hasFocus()
            self.scope_chip.hide()
            self.scope_chip.deleteLater()
            self.scope_chip = None
            if had:
                self.field.setFocus(Qt.FocusReason.OtherFocusReason)
        if not name:
            return
        if self._like:
            spoken = self.tr("Back to the list before, from what is {0}").format(name)
            tip = self.tr("{0}. Esc goes back to the list before.").format(name)
        else:
            spoken = self.tr("Search everywhere instead of in {0}").format(name)
            tip = self.tr("Searching in {0}. Backspace searches everywhere.").format(name)
        self.scope_chip = Chip(self._theme, name, spoken, tip, _SCOPE_WIDTH)
        self.scope_chip.dropped.connect(self._drop_chip)
        self._row.insertWidget(0, self.scope_chip)

    def set_count(self, text: str) -> None:
        """Say how much is listed."""
        self._count.set_text(text)

    @property
    def count_text(self) -> str:
        """What is said about how much is listed."""
        return self._count.full_text

    def set_reading(self, read_as: str, problem: str, did_you_mean: str) -> None:
        """Say how the search was understood, what was not, and what may have been meant."""
        self._read_back.setText(read_as)
        self._suggestion = did_you_mean
        self.meant.setText(self.tr("Did you mean “{0}”?").format(did_you_mean))
        self._read_back.setVisible(bool(read_as))
        self.remarks.set_problem(problem)
        self.meant.setVisible(bool(did_you_mean))

    def set_notice(self, text: str) -> None:
        """Say what makes results incomplete now, "" for nothing."""
        self._notice.setText(text)
        self._notice.setVisible(bool(text))

    @property
    def reading(self) -> str:
        """What is said about the search."""
        shown = (*self._said, self.meant)
        return " ".join(one.text() for one in shown if not one.isHidden())

    def set_sort(self, sort: Sort, *, searching: bool) -> None:
        """Show the order of the list; relevance can be chosen while searching only."""
        self.sort_button.setText(f" {sort_names()[sort]}")
        self.sort_button.setAccessibleName(self.tr("Order: {0}").format(sort_names()[sort]))
        for action in self._orders.actions():
            action.setChecked(action.data() == sort.value)
            if action.data() == Sort.RELEVANCE.value:
                action.setVisible(searching)

    def set_filters(self, filters: Sequence[Filter], cases: CaseNames) -> None:
        """Show the filters that narrow the list, each as a chip that takes it away."""
        self.chips.show_filters(filters, cases)

    def focus_field(self) -> None:
        """Move the keyboard into the field and select what is there."""
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()

    # -- parts ---------------------------------------------------------------------------
    def _count_row(self, theme: Theme) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setContentsMargins(2, 0, 0, 0)
        row.setSpacing(6)
        self._count = ElidedLabel(theme, 12, 500, "text2", Qt.TextElideMode.ElideRight)
        self.sort_button = IconButton(theme, "arrow-up-down", self.tr("Order"), text=" ", size=14)
        self.sort_button.setMenu(self._sort_menu())
        self.sort_button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.filter_button = IconButton(
            theme, "list-filter", self.tr("Filter"), text=f" {self.tr('Filter')}", size=14
        )
        self.filter_button.clicked.connect(self.filters_wanted)
        row.addWidget(self._count, 1)
        row.addWidget(self.sort_button)
        row.addWidget(self.filter_button)
        return row

    def _sort_menu(self) -> QMenu:
        menu = QMenu(self)
        self._orders = QActionGroup(menu)
        for sort, name in sort_names().items():
            action = menu.addAction(name)
            action.setCheckable(True)
            action.setData(sort.value)
            self._orders.addAction(action)
            action.triggered.connect(lambda _=False, sort=sort: self.sort_chosen.emit(sort))
        self.groups = GroupChoice(menu)
        self.groups.chosen.connect(self.group_chosen)
        return menu

    def _on_escaped(self) -> None:
        (self.like_dropped if self._like else self.left).emit()

    def _drop_chip(self) -> None:
        (self.like_dropped if self._like else self.scope_dropped).emit()

    def _take_suggestion(self) -> None:
        self.field.setText(self._suggestion)
        self.field.setFocus()
