"""The archive's doors for finding again: facets, saved searches, history, all annotations."""

from __future__ import annotations

from array import array
from collections.abc import Collection, Mapping, Sequence
from typing import TYPE_CHECKING

from desktop_app.archive.core import Core
from desktop_app.domain.filters import Scope, Sort

if TYPE_CHECKING:
    from desktop_app.archive.reports import Done
    from desktop_app.domain.articles import ArticleId
    from desktop_app.domain.marks import MarkQuery, MarkRow
    from desktop_app.domain.results import Completions, Facets, Likeness, SearchRequest
    from desktop_app.domain.searches import SavedSearch, SearchId
    from desktop_app.jobs import JobContext

HISTORY = "history"
"""The choice whose value False switches the history off."""


class Seeking(Core):
    """What narrows a search, and what keeps one for another day."""

    def facets(self, ids: Sequence[ArticleId]) -> Facets:
        """Return how often each source, year, tag … occurs among articles."""
        return self._find().facets(ids)

    def narrowing(self, request: SearchRequest, filters: Scope, context: JobContext) -> Facets:
        """Return how many articles each value of each group would leave of a search.

        Args:
            request: the search without ``filters``.
            filters: the values that are chosen; a group is counted as if none of its own were.
            context: asked whether to stop.
        """
        from desktop_app.archive.narrowing import narrowing

        index = self._search_index() if request.query.strip() else None
        return narrowing(self._find(), index, request, filters, context)

    def warm(self, context: JobContext) -> None:
        """Read what the next search needs, where a process of its own searches."""
        from desktop_app.archive.distant import DistantIndex

        index = self._search_index()
        if isinstance(index, DistantIndex):
            index.warm(context)

    def likeness(self, article: ArticleId) -> Likeness:
        """Return what to search for to find more like an article.

        Raises:
            NotInArchive: there is no such article.
        """
        return self._find().likeness(article, self._search_index())

    def completions(self, query: str, most: int) -> Completions:
        """Return how the word that a query ends in may go on, by the words of the archive."""
        return self._search_index().completions(query, most)

    def mark_numbers(self, query: MarkQuery) -> array[int]:
        """Return numbers of all highlights and notes that are asked for, in order.

        They hold until the archive is changed.
        """
        return self._listing.mark_numbers(query)

    def mark_rows(self, numbers: Sequence[int]) -> Mapping[int, MarkRow]:
        """Return rows of up to 500 numbers."""
        return self._listing.mark_rows(numbers)

    def mark_articles(self, numbers: Sequence[int]) -> list[ArticleId]:
        """Return the articles of highlights and notes, once each, in that order."""
        return self._listing.mark_articles(numbers)

    def saved_searches(self) -> tuple[SavedSearch, ...]:
        """Return the saved searches, in the order that the user gave them."""
        return self._listing.searches()

    def saved_search(self, name: str) -> SavedSearch:
        """Return the saved search of a name, whatever its case."""
        from desktop_app.archive.saving import named

        return named(self._listing.searches(), name)

    def count_searches(
        self, searches: Collection[SavedSearch], context: JobContext
    ) -> Mapping[SearchId, int]:
        """Return how many articles each saved search finds now."""
        from desktop_app.archive.narrowing import count_searches

        return count_searches(self._find(), self._search_index, searches, context)

    def save_search(
        self,
        name: str,
        query: str,
        scope: Scope = (),
        filters: Scope = (),
        sort: Sort = Sort.RELEVANCE,
    ) -> Done:
        """Keep a search under a name; a search of that name is given the new values."""
        from desktop_app.archive.saving import Wanted, save

        wanted = Wanted(query, scope, filters, sort)
        return self._do(lambda session: save(session, name, wanted))

    def rename_search(self, search: SearchId, name: str) -> Done:
        """Give a saved search another name."""
        from desktop_app.archive.saving import rename

        return self._do(lambda session: rename(session, search, name))

    def forget_search(self, search: SearchId) -> Done:
        """Delete a saved search; what it finds stays."""
        from desktop_app.archive.saving import forget

        return self._do(lambda session: forget(session, search))

    def move_search(self, search: SearchId, by: int) -> Done:
        """Move a saved search up (negative) or down among the others."""
        from desktop_app.archive.saving import move

        return self._do(lambda session: move(session, search, by))

    def past_queries(self) -> tuple[str, ...]:
        """Return the queries that were used, the newest first; none while that is switched off."""
        return self._listing.history() if self._listing.choice(HISTORY) is not False else ()

    def remember_query(self, query: str) -> None:
        """Put a query that was used at the head of the history, unless that is switched off.

        Neither undoable nor in the log.
        """
        from desktop_app.archive.saving import remember

        self._require_writable()
        if self._listing.choice(HISTORY) is not False:
            with self._opened.database.write() as session:
                remember(session, query)

    def clear_history(self) -> None:
        """Forget every query; not undoable."""
        from desktop_app.storage.searches import Searches

        self._require_writable()
        with self._opened.database.write() as session:
            Searches(session).clear_history()
        self._opened.database.checkpoint()  # nothing of them must live on in the write-ahead log
