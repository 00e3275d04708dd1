"""Answers searches: words from the index, facts from the database."""

from __future__ import annotations

import datetime as dt
import time
from collections.abc import Callable, Collection, Sequence
from itertools import compress
from typing import TYPE_CHECKING, TypeAlias, cast

from desktop_app.archive.answering import answered
from desktop_app.archive.distant import DistantIndex
from desktop_app.archive.distant import Facts as Known
from desktop_app.archive.remembering import FEW, Memory
from desktop_app.domain.annotations import ArticleId
from desktop_app.domain.articles import Article
from desktop_app.domain.facets import Group
from desktop_app.domain.filters import Sort
from desktop_app.domain.provenance import Field
from desktop_app.domain.results import (
    Facets,
    Likeness,
    Matches,
    SearchRequest,
    SearchResult,
    Snippet,
)
from desktop_app.jobs import JobContext

if TYPE_CHECKING:
    from desktop_app.search.index import SearchIndex
    from desktop_app.storage.database import Database
    from desktop_app.storage.listing import Listing

    Index: TypeAlias = SearchIndex | DistantIndex
    """Where words are looked up: here, or in a process of its own."""


class Finder:
    """Finds articles. Safe from any thread.

    Args:
        database: answers facts.
        listing: the same.
        elsewhere: returns the index, if a process of its own may hold it.
    """

    def __init__(
        self,
        database: Database,
        listing: Listing,
        elsewhere: Callable[[], Index] | None = None,
    ) -> None:
        self._elsewhere = elsewhere
        self._database, self._listing = database, listing
        self._memory = Memory(database, listing)

    def find(
        self, request: SearchRequest, index: Index | None, context: JobContext
    ) -> SearchResult:
        """Return every article that the request asks for, in the order it asks for.

        A blank query is answered from the database alone; ``index`` may then be None.
        """
        began = time.perf_counter()
        if index is None or not request.query.strip():
            ids = self._listing.ids(request.scope, _listed(request.sort))
            result = SearchResult(cast("Sequence[ArticleId]", ids), (), "")
        else:
            result = self._found(request, index, context)
            if ":" in request.query and not len(result.ids) and not request.as_you_type:
                result = self._with_names(result, request.query, index, context)
        took = (time.perf_counter() - began) * 1000
        # Not by ``replace``, which takes longer than many a search.
        return SearchResult(
            result.ids,
            result.scores,
            result.read_as,
            result.problem,
            result.did_you_mean,
            took,
            result.whole,
            result.begun,
        )

    def _found(self, request: SearchRequest, index: Index, context: JobContext) -> SearchResult:
        if isinstance(index, DistantIndex):
            return index.find(request, Known(self._database), context, _today())
        return answered(index, request, self._memory.now(), context, _today())

    def _with_names(
        self, result: SearchResult, query: str, index: Index, context: JobContext
    ) -> SearchResult:
        from desktop_app.archive.naming import with_names

        def alone(part: SearchRequest) -> SearchResult:
            return self._found(part, index, context)

        return with_names(result, query, self._listing, alone, _today())

    def make_ready(self, index: Index, context: JobContext) -> None:
        """Have the process that searches, if there is one, load what the next search needs."""
        if isinstance(index, DistantIndex):
            index.make_ready(Known(self._database), context, _today())

    def snippets(
        self, query: str, ids: Sequence[ArticleId], index: Index, *, as_you_type: bool
    ) -> dict[ArticleId, Snippet]:
        """Return a snippet for each of the articles; meant for the rows in view."""
        return index.snippets(query, self._listing.shown(ids), as_you_type=as_you_type)

    def likeness(self, article: ArticleId, index: Index) -> Likeness:
        """Return what to search for to find more like an article.

        Raises:
            NotInArchive: there is no such article.
        """
        title = self._listing.article(article).title
        [document] = self._listing.index_documents([article])
        return Likeness(article, title, index.likeness(document))

    def facets(self, ids: Sequence[int], groups: Collection[Group] = tuple(Group)) -> Facets:
        """Count the values of articles; those that are not there are left out."""
        if self._elsewhere is not None and len(ids) > FEW:
            index = self._elsewhere()
            if isinstance(index, DistantIndex):
                return index.facets(ids, groups, Known(self._database))
        return self._memory.facets(ids, groups)


def matches(query: str, article: Article, index: Index, *, as_you_type: bool) -> Matches:
    """Return where a query matches in one article."""
    language = article.value(Field.LANGUAGE)
    found = index.matches(
        query, article.title, article.text.text, language, as_you_type=as_you_type
    )
    noted = [one for one in article.annotations if one.note]
    if found != Matches() or not noted:
        return found
    texts = [one.note for one in noted]
    inside = index.in_notes(query, texts, language, as_you_type=as_you_type)
    return Matches(notes=tuple(compress((one.id for one in noted), inside)))


def _today() -> dt.date:
    return dt.date(*time.localtime()[:3])


def _listed(sort: Sort) -> Sort:
    return Sort.DATE if sort is Sort.RELEVANCE else sort
