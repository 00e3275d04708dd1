"""The middle column while highlights and notes are listed: field, count, chips, rows."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import QItemSelectionModel, QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QStackedWidget,
    QTableView,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from desktop_app.domain.annotations import Colour
from desktop_app.domain.articles import ArticleId
from desktop_app.domain.marks import MarkRow
from desktop_app.gui.articles.empty import EmptyState
from desktop_app.gui.flow import Flow
from desktop_app.gui.highlights.choices import Choice, choices, filter_menu, order_menu, order_names
from desktop_app.gui.highlights.delegate import ROW_HEIGHT, MarkDelegate
from desktop_app.gui.highlights.model import Fetch, MarkModel
from desktop_app.gui.highlights.view_model import HighlightsViewModel, counted
from desktop_app.gui.links import LinkButton
from desktop_app.gui.list_panel import ListPanel
from desktop_app.gui.search.chips import Chip
from desktop_app.gui.search.field import SearchField
from desktop_app.gui.theme import Theme
from desktop_app.gui.widgets import ElidedLabel, IconButton

MOST_CHOSEN = 20_000


class MarkList(QTableView):
    """The rows; several can be chosen.

    Signals:
        opened: the user moved to another row; carries its ``MarkRow``.
        chosen_changed: other rows are chosen.
        entered: Enter was pressed on a row.
        copied: the chosen rows shall go to the clipboard.
    """

    opened = Signal(object)
    chosen_changed = Signal()
    entered = Signal()
    copied = Signal()

    def __init__(self, theme: Theme, fetch: Fetch) -> None:
        super().__init__()
        self.setAccessibleName(self.tr("Highlights and notes"))
        self.marks = MarkModel(fetch, self)
        self.setModel(self.marks)
        self.setItemDelegate(MarkDelegate(theme, self.marks, self))
        self.horizontalHeader().hide()
        self.horizontalHeader().setStretchLastSection(True)
        rows = self.verticalHeader()
        rows.hide()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setDefaultSectionSize(ROW_HEIGHT)
        self.setShowGrid(False)
        self.setCornerButtonEnabled(False)
        self.setTabKeyNavigation(False)
        self.setMouseTracking(True)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._quiet = False
        self.selectionModel().currentChanged.connect(self._on_current)
        self.selectionModel().selectionChanged.connect(self._on_selection)
        self.clicked.connect(self._on_current)
        theme.changed.connect(self.viewport().update)

    def show_numbers(self, numbers: Sequence[int], *, refreshed: bool) -> None:
        """Show other rows; after a change of the archive the place and the row are kept."""
        row = self.marks.row_at(self.currentIndex().row())
        at, scrolled = self.currentIndex().row(), self.verticalScrollBar().value()
        self._quiet = True
        self.marks.show_numbers(numbers)
        if refreshed and row is not None and 0 <= at < len(numbers):
            self._make_current(at)
            self.verticalScrollBar().setValue(scrolled)
        self._quiet = False
        self.chosen_changed.emit()

    def chosen(self) -> list[int]:
        """Return the numbers of the chosen rows, in order."""
        selection = self.selectionModel().selection()
        parts = [selection.at(number) for number in range(selection.size())]
        rows = sorted(row for part in parts for row in range(part.top(), part.bottom() + 1))
        return [self.marks.numbers[row] for row in rows]

    def step(self, by: int) -> bool:
        """Move ``by`` rows; return whether there was such a row."""
        row = self.currentIndex().row() + by
        if not 0 <= row < self.marks.rowCount():
            return False
        self._make_current(row)
        return True

    def _make_current(self, row: int) -> None:
        flag = QItemSelectionModel.SelectionFlag
        index = self.marks.index(row, 0)
        self.selectionModel().setCurrentIndex(index, flag.ClearAndSelect | flag.Rows)
        self.scrollTo(index)

    def _on_current(self, index: QModelIndex, *_: object) -> None:
        row: MarkRow | None = self.marks.row_at(index.row())
        if row is not None and not self._quiet:
            self.opened.emit(row)

    def _on_selection(self, *_: object) -> None:
        if not self._quiet:
            self.chosen_changed.emit()

    def set_meanings(self, meanings: Mapping[Colour, str]) -> None:
        """Say what the colours mean to the user."""
        self.marks.meanings = meanings
        self.viewport().update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes on into the article; copying copies the chosen rows."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.entered.emit()
        elif event.matches(QKeySequence.StandardKey.Copy):
            self.copied.emit()
        else:
            super().keyPressEvent(event)

    def keyboardSearch(self, search: str) -> None:
        """Letters are shortcuts here."""


class HighlightsPanel(ListPanel):
    """Everything of the view but the article."""

    def __init__(
        self,
        theme: Theme,
        model: HighlightsViewModel,
        fetch: Fetch,
        articles: Callable[[Sequence[int]], list[ArticleId]],
        keys: str,
    ) -> None:
        super().__init__()
        self._theme, self._model, self._articles = theme, model, articles
        self.field = SearchField(theme, keys)
        self.field.setAccessibleName(self.tr("Search in highlights and notes"))
        self.field.set_placeholder(self.tr("Search in highlights and notes"))
        self.field.typed.connect(model.set_words)
        self.list = MarkList(theme, fetch)
        self.setFocusProxy(self.list)
        field = self.field
        for leave in (field.left, field.escaped, field.history_wanted, field.returnPressed):
            leave.connect(self._to_list)
        self._empty = EmptyState(theme)
        self._empty.chosen.connect(self._on_way_out)
        self._chips = Flow(6)
        self._rows = QStackedWidget()
        self._rows.addWidget(self.list)
        self._rows.addWidget(self._empty)
        head = QVBoxLayout()
        head.setContentsMargins(12, 12, 12, 8)
        head.setSpacing(6)
        head.addWidget(self.field)
        head.addLayout(self._count_row(theme))
        head.addWidget(self._chips)
        self._chips.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self._rows, 1)
        self.list.chosen_changed.connect(self._show_count)
        model.answered.connect(self._on_answer)
        model.query_changed.connect(self._on_query)
        self._on_query()

    def focus_field(self) -> None:
        """Move the keyboard into the field and select what is there."""
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()

    def step(self, by: int) -> bool:
        """Move ``by`` rows; return whether there was such a row."""
        return self.list.step(by)

    def chosen_articles(self) -> list[ArticleId]:
        """Return the articles of the chosen rows, once each; of the first 20,000 rows."""
        chosen = self.list.chosen()[:MOST_CHOSEN]
        return self._articles(chosen) if chosen else []

    @property
    def count_text(self) -> str:
        """What is said about how much is listed."""
        return self._count.full_text

    @property
    def empty_text(self) -> str:
        """What stands in place of rows, "" if there are some."""
        return self._empty.text if self._rows.currentWidget() is self._empty else ""

    def chips(self) -> list[Chip]:
        """Return the chips of the filters."""
        return [part for part in self._chips.parts if isinstance(part, Chip)]

    def _count_row(self, theme: Theme) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setContentsMargins(2, 0, 0, 0)
        row.setSpacing(6)
        self._count = ElidedLabel(theme, 12, 500, "text2", Qt.TextElideMode.ElideRight)
        self._order = IconButton(theme, "arrow-up-down", self.tr("Order"), text=" ", size=14)
        self._order.setMenu(order_menu(self._model, self))
        filters = IconButton(
            theme, "list-filter", self.tr("Filter"), text=f" {self.tr('Filter')}", size=14
        )
        filters.setMenu(filter_menu(theme, self._model, self))
        row.addWidget(self._count, 1)
        for button in (self._order, filters):
            button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
            row.addWidget(button)
        return row

    def _to_list(self) -> None:
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)
        if not self.list.currentIndex().isValid():
            self.list.step(1)

    def _on_answer(self, numbers: Sequence[int], refreshed: bool) -> None:
        self.list.show_numbers(numbers, refreshed=refreshed)
        self._show_count()
        if len(numbers):
            self._rows.setCurrentWidget(self.list)
            return
        if self._model.query.filtered:
            self._empty.show_state(
                "search",
                self.tr("No results"),
                self.tr("No highlight and no note here fits."),
                {"all": self.tr("Show all highlights and notes")},
            )
        else:
            self._empty.show_state(
                "highlighter",
                self.tr("No highlights or notes yet"),
                self.tr("Select words in an article and press H."),
            )
        self._rows.setCurrentWidget(self._empty)

    def _on_way_out(self, _: str) -> None:
        self.field.clear()
        self._model.clear()

    def _show_count(self) -> None:
        self._count.set_text(counted(len(self._model.numbers), len(self.list.chosen())))

    def _on_query(self) -> None:
        name = order_names()[self._model.query.order]
        self._order.setText(f" {name}")
        self._order.setAccessibleName(self.tr("Order: {0}").format(name))
        chosen = choices(self._model)
        had = any(part.hasFocus() for part in self._chips.parts)
        parts: list[QWidget] = [self._chip(one) for one in chosen]
        if len(parts) > 1:
            clear = LinkButton(self._theme, self.tr("Clear all"))
            clear.clicked.connect(lambda: self._on_way_out(""))
            parts.append(clear)
        self._chips.set_parts(parts)
        self._chips.setVisible(bool(parts))
        if had:
            (parts[0] if parts else self.field).setFocus(Qt.FocusReason.OtherFocusReason)

    def _chip(self, choice: Choice) -> Chip:
        name = self.tr("Remove filter: {0}").format(choice.words)
        chip = Chip(self._theme, choice.words, name, choice.words)
        chip.dropped.connect(choice.toggle)
        return chip
