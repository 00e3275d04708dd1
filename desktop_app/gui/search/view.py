"""The search field, how the query was read, the count, the order and the filters."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QAction, QActionGroup, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLineEdit,
    QMenu,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from desktop_app.domain.filters import Filter, Has, Having, Sort, State, StateIs
from desktop_app.gui import formats
from desktop_app.gui.search.grouping import GroupChoice
from desktop_app.gui.sentences import localized
from desktop_app.gui.theme import Theme
from desktop_app.gui.widgets import ElidedLabel, IconButton, badge, label

translate = formats.translate
MAX_QUERY = 1000


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


def filter_names() -> Mapping[Filter, str]:
    """Return what the list can be narrowed to and the names."""
    return {
        StateIs(State.UNREAD): translate("search", "Unread"),
        StateIs(State.STARRED): translate("search", "Starred"),
        StateIs(State.INBOX): translate("search", "In the Inbox"),
        Has(Having.HIGHLIGHT): translate("search", "With highlights"),
        Has(Having.NOTE): translate("search", "With notes"),
    }


class SearchField(QLineEdit):
    """The field itself, with a magnifier, a badge with its keys, and a cross to clear it.

    Signals:
        left: Esc was pressed in the empty field, or the arrow down.
    """

    left = Signal()

    def __init__(self, theme: Theme, keys: str) -> None:
        super().__init__()
        self.setObjectName("search")
        self.setAccessibleName(self.tr("Search"))
        self.setFont(theme.ui_font(13, 450))
        self.setMaxLength(MAX_QUERY)
        self._theme = theme
        self._magnifier = QAction(self)
        self._cross = QAction(self.tr("Clear search"), self)
        self._cross.triggered.connect(self.clear)
        self.addAction(self._magnifier, QLineEdit.ActionPosition.LeadingPosition)
        self.addAction(self._cross, QLineEdit.ActionPosition.TrailingPosition)
        for button in self.findChildren(QToolButton):
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._badge = badge(theme, keys)
        self._badge.setParent(self)
        self._badge.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._empty = False
        self.textChanged.connect(self._on_text)
        theme.changed.connect(self._refresh)
        self._refresh()
        self._on_text("")

    def _refresh(self) -> None:
        self._magnifier.setIcon(self._theme.icon("search", "text3", 16))
        self._cross.setIcon(self._theme.icon("x", "text3", 16))

    def _on_text(self, text: str) -> None:
        if self._empty == (not text):
            return
        self._empty = not text
        self._cross.setVisible(bool(text))
        self._badge.setVisible(not text and bool(self._badge.text()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the badge at the end of the field."""
        super().resizeEvent(event)
        self._badge.adjustSize()
        gap = 8
        left = self.width() - self._badge.width() - gap if self.isLeftToRight() else gap
        self._badge.move(left, (self.height() - self._badge.height()) // 2)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Clear the field on Esc; leave it for the list on the arrow down."""
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        elif event.key() in (Qt.Key.Key_Escape, Qt.Key.Key_Down):
            self.left.emit()
        else:
            super().keyPressEvent(event)


class SearchPanel(QWidget):
    """Everything above the list.

    Signals:
        typed: the text of the field changed.
        submitted: Enter was pressed.
        left: the keyboard shall go to the list.
        sort_chosen: a ``Sort``.
        filter_toggled: a ``Filter``.
        group_chosen: a ``Grouping``.
    """

    typed = Signal(str)
    submitted = Signal()
    left = Signal()
    sort_chosen = Signal(object)
    filter_toggled = Signal(object)
    group_chosen = Signal(object)

    def __init__(self, theme: Theme, keys: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.field = SearchField(theme, keys)
        self.field.textChanged.connect(self.typed)
        self.field.returnPressed.connect(self.submitted)
        self.field.left.connect(self.left)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 12, 12, 8)
        column.setSpacing(6)
        column.addWidget(self.field)
        self._read_back = label(theme, "", 11, 450, "text3", wrap=True)
        self._problem = label(theme, "", 11, 550, "danger", wrap=True)
        self._meant = QPushButton()
        self._meant.setObjectName("link")
        self._meant.setFont(theme.ui_font(12, 550))
        self._meant.setCursor(Qt.CursorShape.PointingHandCursor)
        self._meant.clicked.connect(self._take_suggestion)
        self._notice = label(theme, "", 11, 550, "accent", wrap=True)
        for widget in (self._notice, self._read_back, self._problem, self._meant):
            widget.setContentsMargins(3, 0, 0, 0)
            widget.hide()
            column.addWidget(widget)
        column.addLayout(self._count_row(theme))
        self._chips = QHBoxLayout()
        self._chips.setSpacing(6)
        self._chips.setAlignment(Qt.AlignmentFlag.AlignLeft)
        column.addLayout(self._chips)
        self._suggestion = ""

    # -- what it shows -------------------------------------------------------------------
    def set_placeholder(self, text: str) -> None:
        """Say what is searched."""
        self.field.setPlaceholderText(text)

    def set_count(self, text: str) -> None:
        """Say how much is listed."""
        self._count.set_text(text)

    @property
    def count_text(self) -> str:
        """What is said about how much is listed."""
        return self._count.full_text

    def set_reading(self, read_as: str, problem: str, did_you_mean: str) -> None:
        """Say how the query was understood, what was not, and what may have been meant."""
        self._read_back.setText(self.tr("Read as: {0}").format(read_as) if read_as else "")
        self._read_back.setVisible(bool(read_as))
        self._problem.setText(localized(problem))
        self._problem.setVisible(bool(problem))
        self._suggestion = did_you_mean
        self._meant.setText(self.tr("Did you mean “{0}”?").format(did_you_mean))
        self._meant.setVisible(bool(did_you_mean))

    def set_notice(self, text: str) -> None:
        """Say what makes results incomplete now, "" for nothing."""
        self._notice.setText(text)
        self._notice.setVisible(bool(text))

    @property
    def reading(self) -> str:
        """What is said about the query."""
        shown = (self._notice, self._read_back, self._problem, self._meant)
        return " ".join(one.text() for one in shown if not one.isHidden())

    def set_sort(self, sort: Sort, *, searching: bool) -> None:
        """Show the order of the list; relevance can be chosen while searching only."""
        self._sort.setText(f" {sort_names()[sort]}")
        self._sort.setAccessibleName(self.tr("Order: {0}").format(sort_names()[sort]))
        for action in self._orders.actions():
            action.setChecked(action.data() == sort.value)
            if action.data() == Sort.RELEVANCE.value:
                action.setVisible(searching)

    def set_filters(self, filters: Sequence[Filter]) -> None:
        """Show the filters that narrow the list, each as a chip that takes it away."""
        names = filter_names()
        while self._chips.count():
            item = self._chips.takeAt(0)
            chip = item.widget() if item is not None else None
            if chip is not None:
                chip.hide()
                chip.deleteLater()
        for one in filters:
            self._chips.addWidget(self._chip(one, names[one]))
        for action, known in zip(self._filters.actions(), names, strict=True):
            action.setChecked(known in filters)

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
        self._sort = IconButton(theme, "arrow-up-down", self.tr("Order"), text=" ", size=14)
        self._sort.setMenu(self._sort_menu())
        filters = IconButton(
            theme, "list-filter", self.tr("Filter"), text=f" {self.tr('Filter')}", size=14
        )
        self._filters = self._filter_menu()
        filters.setMenu(self._filters)
        row.addWidget(self._count, 1)
        for button in (self._sort, filters):
            button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
            row.addWidget(button)
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

    def _filter_menu(self) -> QMenu:
        menu = QMenu(self)
        for one, name in filter_names().items():
            action = menu.addAction(name)
            action.setCheckable(True)
            action.triggered.connect(lambda _=False, one=one: self.filter_toggled.emit(one))
        return menu

    def _chip(self, one: Filter, name: str) -> IconButton:
        chip = IconButton(self._theme, "x", self.tr("Remove filter: {0}").format(name), text=name)
        chip.setObjectName("chip")
        chip.setIconSize(QSize(12, 12))
        chip.setLayoutDirection(
            Qt.LayoutDirection.RightToLeft
            if self.isLeftToRight()
            else Qt.LayoutDirection.LeftToRight
        )
        chip.clicked.connect(lambda: self.filter_toggled.emit(one))
        return chip

    def _take_suggestion(self) -> None:
        self.field.setText(self._suggestion)
        self.field.setFocus()
