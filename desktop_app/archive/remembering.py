"""What was read of the database as arrays, and holds until the archive changes."""

from __future__ import annotations

import threading
from collections.abc import Callable, Collection, Hashable, Sequence
from typing import TYPE_CHECKING, Any, TypeVar, cast

from desktop_app.domain.facets import Group

if TYPE_CHECKING:
    from desktop_app.domain.annotations import ArticleId
    from desktop_app.domain.filters import Filter, Sort
    from desktop_app.domain.results import Facets
    from desktop_app.storage.columns import Columns, Ids
    from desktop_app.storage.database import Database
    from desktop_app.storage.listing import Listing
    from desktop_app.storage.sqlite import Connection

FEW = 3_000
"""The values of so many articles are looked up sooner than those of all are read."""

_MOST = 200
"""Answers that are kept; each takes up to 8 bytes an article."""

_Found = TypeVar("_Found")


class Memory:
    """Reads facts once for each state of the archive. Safe from any thread."""

    def __init__(self, database: Database, listing: Listing) -> None:
        self._database = database
        self._listing = listing
        self._guard = threading.Lock()
        self._generation = -1
        self._kept: dict[Hashable, Any] = {}

    def now(self) -> Now:
        """Return what answers for the state that the archive is in now, for one search."""
        return Now(self, self._checked())

    def matching(self, wanted: Filter, generation: int | None = None) -> Ids:
        """Return all articles that a filter means, ascending, those in the Trash included.

        ``generation`` is the state that was looked up already, None to look.
        """
        from desktop_app.storage.columns import read_matching

        return self._get(wanted, lambda connection: read_matching(connection, wanted), generation)

    def everything(self, generation: int | None = None) -> Ids:
        """Return all articles, ascending, those in the Trash included."""
        from desktop_app.storage.columns import read_everything

        return self._get("everything", read_everything, generation)

    def order(self, sort: Sort) -> Ids:
        """Return all articles in order, those in the Trash included."""
        from desktop_app.storage.columns import read_order

        return self._get(sort, lambda connection: read_order(connection, sort))

    def facets(self, ids: Sequence[int], groups: Collection[Group] = tuple(Group)) -> Facets:
        """Count the values of articles; those that are not there are left out."""
        _, columns = self._known("columns")
        if columns is None:
            if len(ids) <= FEW:
                return self._listing.facets(cast("Sequence[ArticleId]", ids), groups)
            columns = self._columns()
        from desktop_app.search.arrays.ranking import unordered

        return cast("Columns", columns).count(unordered(ids), groups)

    def _columns(self) -> Columns:
        from desktop_app.storage.column_texts import read_texts
        from desktop_app.storage.columns import Columns

        return self._get("columns", lambda connection: Columns(read_texts(connection)))

    def _get(
        self, key: Hashable, read: Callable[[Connection], _Found], generation: int | None = None
    ) -> _Found:
        generation, known = self._known(key, generation)
        if known is None:
            with self._database.connect() as connection:
                known = read(connection)
            self._keep(generation, key, known)
        return cast("_Found", known)

    def _checked(self) -> int:
        with self._guard:
            generation = self._database.generation
            if generation != self._generation:
                self._kept.clear()
                self._generation = generation
            return generation

    def _known(self, key: Hashable, generation: int | None = None) -> tuple[int, Any]:
        if generation is None:
            generation = self._checked()
        with self._guard:
            return generation, self._kept.get(key) if generation == self._generation else None

    def _keep(self, generation: int, key: Hashable, found: object) -> None:
        """Keep what was read, unless the archive has changed meanwhile."""
        with self._guard:
            if generation == self._generation == self._database.generation:
                if len(self._kept) >= _MOST:
                    self._kept.pop(next(iter(self._kept)))
                self._kept[key] = found


class Now:
    """Answers for one state of the archive, which is looked up once and not for each question."""

    def __init__(self, memory: Memory, generation: int) -> None:
        self._memory, self._generation = memory, generation

    def matching(self, wanted: Filter) -> Ids:
        """Return all articles that a filter means, ascending, those in the Trash included."""
        return self._memory.matching(wanted, self._generation)

    def everything(self) -> Ids:
        """Return all articles, ascending, those in the Trash included."""
        return self._memory.everything(self._generation)

    def order(self, sort: Sort) -> Ids:
        """Return all articles in order, those in the Trash included."""
        return self._memory.order(sort)
