"""The list as a Qt model: any sequence of ids, with rows read when they come into view."""

from __future__ import annotations

from array import array
from collections.abc import Callable, Collection, Mapping, Sequence
from itertools import islice
from typing import TYPE_CHECKING, Any, TypeAlias

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from desktop_app.domain.annotations import ArticleId
from desktop_app.errors import GuardbookError
from desktop_app.gui import formats
from desktop_app.gui.articles.begun import BegunIds
from desktop_app.values import dataclass

if TYPE_CHECKING:
    from desktop_app.domain.articles import ArticleRow
    from desktop_app.domain.results import Snippet

RUN = 12
"""Rows that are read together where one is asked for; a tall screen shows about so many."""
ROWS_KEPT = 4_800
_FEW = 50

Index = QModelIndex | QPersistentModelIndex
Fetch: TypeAlias = "Callable[[Sequence[ArticleId]], Mapping[ArticleId, ArticleRow]]"


@dataclass(frozen=True, slots=True)
class Standing:
    """Where a list stands: its first and last row in view, and some articles that are chosen."""

    first: int = 0
    last: int = 0
    chosen: tuple[ArticleId, ...] = ()

    def among(self, ids: Sequence[int], *, kept: bool) -> list[ArticleId]:
        """Return which articles of another list will be seen first; ``kept`` if it stays there."""
        first, count = self.first if kept else 0, self.last - self.first + 1
        seen = ids[first : first + min(max(count, RUN), _FEW)]
        return [*dict.fromkeys((*map(ArticleId, seen), *self.chosen))]


def spoken(row: ArticleRow) -> str:
    """Return what a screen reader says of a row."""
    tr = formats.translate
    parts = [
        row.title or tr("articles", "Untitled"),
        row.source,
        formats.long_date(row.published),
        "" if row.read else tr("articles", "unread"),
        tr("articles", "starred") if row.starred else "",
        formats.review_name(row.review),
        formats.plural("articles", "%Ln highlight", "%Ln highlights", row.highlights)
        if row.highlights
        else "",
        formats.plural("articles", "%Ln note", "%Ln notes", row.notes) if row.notes else "",
        ", ".join(tag.path for tag in row.tags),
    ]
    return ", ".join(part for part in parts if part)


def _place(ids: array[int], article: ArticleId) -> int:
    """Return where a number stands, -1 if nowhere; a hundred times as fast as ``array.index``.

    That makes an object of every number before it, for 8 ms among 100,000.
    """
    raw, number, size = ids.tobytes(), array(ids.typecode, [article]).tobytes(), ids.itemsize
    at = raw.find(number)
    while at % size and at >= 0:  # the end of one number and the beginning of the next
        at = raw.find(number, at + 1)
    return at // size if at >= 0 else -1


class ArticleListModel(QAbstractTableModel):
    """One column of titles; the rows themselves are asked for by ``row_at`` and ``snippet_of``.

    Signals:
        failed: a ``GuardbookError``: rows could not be read.
    """

    failed = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._fetch: Fetch = lambda _: {}
        self._ids: Sequence[int] = array("q")
        self._rows: dict[ArticleId, ArticleRow | None] = {}
        self._snippets: dict[ArticleId, Snippet] = {}
        self._flags: Qt.ItemFlag | None = None
        self.headings: Mapping[int, tuple[str, int]] = {}
        """Words and number of articles of each group, by its first row."""

    def set_source(self, fetch: Fetch) -> None:
        """Say where rows come from: a function of up to 500 ids, called on this thread."""
        self._fetch = fetch
        self.show_ids(array("q"))

    def show_ids(
        self,
        ids: Sequence[int],
        *,
        keep_snippets: bool = False,
        headings: Mapping[int, tuple[str, int]] | None = None,
        rows: Mapping[ArticleId, ArticleRow] | None = None,
    ) -> None:
        """Replace what is shown; snippets are kept while they belong to the same search.

        ``rows`` are those that are known already.
        """
        self.beginResetModel()
        self._ids = ids
        self.headings = headings or {}
        self._rows.clear()
        self._rows.update(rows or {})
        if not keep_snippets:
            self._snippets.clear()
        self.endResetModel()

    @property
    def ids(self) -> Sequence[int]:
        """What is shown, in order."""
        return self._ids

    def set_snippets(self, snippets: Mapping[ArticleId, Snippet]) -> None:
        """Show fragments around the matches of a search in place of the articles' beginnings."""
        self._snippets.update(snippets)
        self._repaint(snippets)

    def missing_snippets(self, first: int, last: int) -> list[ArticleId]:
        """Return the articles in rows ``first`` to ``last`` that have no snippet yet."""
        shown = (ArticleId(number) for number in self._ids[max(0, first) : last + 1])
        return [article for article in shown if article not in self._snippets]

    def snippet_of(self, article: ArticleId) -> Snippet | None:
        """Return the fragment that is shown of an article, None for its beginning."""
        return self._snippets.get(article)

    def refresh(self, articles: Collection[ArticleId]) -> None:
        """Read the rows of some articles again, keeping order and selection."""
        known = [article for article in articles if article in self._rows]
        for article in known:
            del self._rows[article]
        if len(known) <= _FEW:
            self._repaint(known)
        elif self._ids:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._ids) - 1, 0))

    def article_at(self, position: int) -> ArticleId | None:
        """Return the article in a row, None if there is no such row."""
        return ArticleId(self._ids[position]) if 0 <= position < len(self._ids) else None

    def position(self, article: ArticleId) -> int:
        """Return the row of an article, -1 if it is not shown."""
        ids = self._ids
        if isinstance(ids, BegunIds):
            at = _place(ids.known, article)
            if at >= 0:
                return at
            ids = ids.all()
        if isinstance(ids, array) and len(ids) > _FEW:
            return _place(ids, article)
        try:
            return ids.index(article)
        except ValueError:
            return -1

    def row_at(self, position: int) -> ArticleRow | None:
        """Return the values of a row, None if the article is gone."""
        if not 0 <= position < len(self._ids):
            return None
        article = ArticleId(self._ids[position])
        if article not in self._rows:
            self.prepare(position, position + RUN - 1)
        return self._rows.get(article)

    # -- reading -------------------------------------------------------------------------
    def prepare(self, first: int, last: int) -> None:
        """Read what is not known of rows ``first`` to ``last``, at once."""
        shown = (ArticleId(number) for number in self._ids[max(0, first) : last + 1])
        missing = [article for article in shown if article not in self._rows]
        if not missing:
            return
        try:
            self._keep(missing, self._fetch(missing))
        except GuardbookError as problem:
            # Raised inside Qt's painting it would be lost.
            self._keep(missing, {})
            self.failed.emit(problem)

    def _keep(self, asked: Sequence[ArticleId], rows: Mapping[ArticleId, ArticleRow]) -> None:
        self._rows.update((article, rows.get(article)) for article in asked)
        for article in list(islice(self._rows, max(0, len(self._rows) - ROWS_KEPT))):
            del self._rows[article]

    # -- Qt ------------------------------------------------------------------------------
    def flags(self, index: Index) -> Qt.ItemFlag:
        """Let rows be chosen and carried to the sidebar."""
        if not index.isValid():
            return super().flags(index)
        if self._flags is None:  # those of every row
            self._flags = super().flags(index) | Qt.ItemFlag.ItemIsDragEnabled
        return self._flags

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        """Return how many articles are shown."""
        return 0 if parent.isValid() else len(self._ids)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        """Return 1."""
        return 0 if parent.isValid() else 1

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401 - Qt's
        """Return a value of a row."""
        if not index.isValid():
            return None
        row = self.row_at(index.row())
        if row is None:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return row.title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            words, _ = self.headings.get(index.row(), ("", 0))
            found, said = self.snippet_of(row.id), ""
            if found is not None and found.from_note:
                said = self.tr("Found in a note: {0}").format(found.text)
            return ", ".join(part for part in (words, spoken(row), said) if part)
        return None

    def _repaint(self, articles: Collection[ArticleId]) -> None:
        positions = [at for at in map(self.position, articles) if at >= 0]
        if positions:
            self.dataChanged.emit(self.index(min(positions), 0), self.index(max(positions), 0))
