"""Answers searches: words from the index, facts from the database."""

from __future__ import annotations

import datetime as dt
import threading
import time
from array import array
from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from desktop_app.domain.annotations import ArticleId
from desktop_app.domain.articles import Article
from desktop_app.domain.filters import Filter, Sort, State, StateIs
from desktop_app.domain.provenance import Field
from desktop_app.domain.results import Matches, SearchRequest, SearchResult, Snippet
from desktop_app.jobs import JobContext

if TYPE_CHECKING:
    from desktop_app.search.index import SearchIndex
    from desktop_app.storage.database import Database
    from desktop_app.storage.listing import Listing


class Finder:
    """Finds articles. Safe from any thread."""

    def __init__(self, database: Database, listing: Listing) -> None:
        self._database = database
        self._listing = listing
        self._cached: dict[Filter | None, frozenset[ArticleId]] = {}
        self._generation = -1
        self._guard = threading.Lock()

    def find(
        self, request: SearchRequest, index: SearchIndex | None, context: JobContext
    ) -> SearchResult:
        """Return every article that the request asks for, in the order it asks for.

        A blank query is answered from the database alone; ``index`` may then be None.
        """
        began = time.perf_counter()
        if index is None or not request.query.strip():
            ids = self._listing.ids(request.scope, _listed(request.sort))
            result = SearchResult(tuple(ArticleId(number) for number in ids), (), "")
        else:
            result = index.search(
                request, self._matching, self._all, context, dt.datetime.now().astimezone().date()
            )
            result = _without(result, self._all())
            if request.sort is not Sort.RELEVANCE:
                ordered = self._listing.order(result.ids, request.sort)
                result = replace(
                    result, ids=tuple(ArticleId(number) for number in ordered), scores=()
                )
        return replace(result, took_ms=(time.perf_counter() - began) * 1000)

    def snippets(
        self, query: str, ids: Sequence[ArticleId], index: SearchIndex, *, as_you_type: bool
    ) -> dict[ArticleId, Snippet]:
        """Return a snippet for each of the articles; meant for the rows in view."""
        documents = self._listing.index_documents(ids)
        return index.snippets(query, documents, as_you_type=as_you_type)

    def _matching(self, wanted: Filter) -> frozenset[ArticleId]:
        generation, known = self._remembered(wanted)
        if known is None:
            known = self._listing.matching(wanted)
            self._remember(generation, wanted, known)
        return known

    def _all(self) -> frozenset[ArticleId]:
        generation, known = self._remembered(None)
        if known is None:
            alive: array[int] = self._listing.ids((), Sort.DATE)
            trashed = self._listing.matching(StateIs(State.TRASHED))
            known = frozenset(ArticleId(number) for number in alive) | trashed
            self._remember(generation, None, known)
        return known

    def _remembered(self, wanted: Filter | None) -> tuple[int, frozenset[ArticleId] | None]:
        with self._guard:
            generation = self._database.generation
            if generation != self._generation:
                self._cached.clear()
                self._generation = generation
            return generation, self._cached.get(wanted)

    def _remember(
        self, generation: int, wanted: Filter | None, found: frozenset[ArticleId]
    ) -> None:
        """Keep a set, unless the archive has changed while it was being read."""
        with self._guard:
            if generation == self._generation == self._database.generation:
                self._cached[wanted] = found


def matches(query: str, article: Article, index: SearchIndex, *, as_you_type: bool) -> Matches:
    """Return where a query matches in one article."""
    language = article.value(Field.LANGUAGE)
    return index.matches(query, article.title, article.text.text, language, as_you_type=as_you_type)


def _without(result: SearchResult, known: frozenset[ArticleId]) -> SearchResult:
    """Drop articles that the index still has and the archive no longer."""
    kept = [at for at, article in enumerate(result.ids) if article in known]
    if len(kept) == len(result.ids):
        return result
    scores = tuple(result.scores[at] for at in kept) if result.scores else ()
    return replace(result, ids=tuple(result.ids[at] for at in kept), scores=scores)


def _listed(sort: Sort) -> Sort:
    return Sort.DATE if sort is Sort.RELEVANCE else sort
