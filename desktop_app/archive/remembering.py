"""What was read of the database as arrays, and holds until the archive changes."""

from __future__ import annotations

from collections.abc import Callable, Collection, Hashable, Sequence
from typing import TYPE_CHECKING, TypeVar, cast

from desktop_app.archive.known import Known
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

_Found = TypeVar("_Found")


class Memory:
    """Reads facts once for each state of the archive. Safe from any thread."""

    def __init__(self, database: Database, listing: Listing) -> None:
        self._database = database
        self._listing = listing
        self._kept = Known()

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
        columns = self._kept.get(self._checked(), "columns")
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
        if generation is None:
            generation = self._checked()
        known = self._kept.get(generation, key)
        if known is None:
            with self._database.connect() as connection:
                known = read(connection)
            if generation == self._database.generation:  # it has not changed meanwhile
                self._kept.keep(generation, key, known)
        return cast("_Found", known)

    def _checked(self) -> int:
        generation = self._database.generation
        self._kept.begin(generation)
        return generation


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
