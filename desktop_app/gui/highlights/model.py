"""Highlights and notes as a Qt model over numbers, with rows fetched a page at a time."""

from __future__ import annotations

from array import array
from collections import OrderedDict
from collections.abc import Callable, Mapping, Sequence
from typing import Any, TypeAlias

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from desktop_app.domain.annotations import MEANINGS, AnnotationKind, Colour
from desktop_app.domain.marks import MarkRow
from desktop_app.errors import GuardbookError
from desktop_app.gui import formats
from desktop_app.gui.notes.words import kind_name, page_words

PAGE = 50
_PAGES_KEPT = 60
ROW_ROLE = Qt.ItemDataRole.UserRole

Index = QModelIndex | QPersistentModelIndex
Fetch: TypeAlias = Callable[[Sequence[int]], Mapping[int, MarkRow]]


def spoken(row: MarkRow, meanings: Mapping[Colour, str]) -> str:
    """Return what a screen reader says of a row."""
    annotation = row.annotation
    parts = [
        kind_name(annotation.kind),
        "" if annotation.kind is AnnotationKind.NOTE else meanings[annotation.colour],
        annotation.anchor.quote if annotation.anchor else page_words(annotation),
        annotation.note,
        row.title or formats.translate("articles", "Untitled"),
        row.source,
        formats.long_date(row.published),
        ", ".join(annotation.tags),
    ]
    return ", ".join(part for part in parts if part)


class MarkModel(QAbstractTableModel):
    """One column; ``ROW_ROLE`` gives a ``MarkRow``.

    Signals:
        failed: a ``GuardbookError``: rows could not be read.
    """

    failed = Signal(object)

    def __init__(self, fetch: Fetch, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._fetch = fetch
        self.numbers: Sequence[int] = array("q")
        self.meanings: Mapping[Colour, str] = formats.colour_meanings(MEANINGS)
        """What the colours mean to the user."""
        self._pages: OrderedDict[int, Mapping[int, MarkRow]] = OrderedDict()

    def show_numbers(self, numbers: Sequence[int]) -> None:
        """Show other highlights and notes."""
        self.beginResetModel()
        self.numbers = numbers
        self._pages.clear()
        self.endResetModel()

    def position(self, number: int) -> int:
        """Return the row of a number, -1 if it is not shown."""
        try:
            return self.numbers.index(number)
        except ValueError:
            return -1

    def row_at(self, position: int) -> MarkRow | None:
        """Return the values of a row, None if it is gone."""
        if not 0 <= position < len(self.numbers):
            return None
        page = position // PAGE
        rows = self._pages.get(page)
        if rows is None:
            rows = self._pages[page] = self._read(page)
            if len(self._pages) > _PAGES_KEPT:
                self._pages.popitem(last=False)
        return rows.get(self.numbers[position])

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        """Return how many are shown."""
        return 0 if parent.isValid() else len(self.numbers)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        """Return 1."""
        return 0 if parent.isValid() else 1

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401 - Qt's
        """Return a value of a row."""
        row = self.row_at(index.row()) if index.isValid() else None
        if row is None:
            return None
        if role == ROW_ROLE:
            return row
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return spoken(row, self.meanings)
        return None

    def _read(self, page: int) -> Mapping[int, MarkRow]:
        try:
            return self._fetch(self.numbers[page * PAGE : (page + 1) * PAGE])
        except GuardbookError as problem:
            # Raised inside Qt's painting it would be lost.
            self.failed.emit(problem)
            return {}
