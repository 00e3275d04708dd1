"""Counts what each filter would leave of a search, and what saved searches find now."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from desktop_app.domain.facets import combined, group_of
from desktop_app.domain.filters import Scope
from desktop_app.domain.results import Facets, SearchRequest

if TYPE_CHECKING:
    from desktop_app.archive.finding import Finder, Index
    from desktop_app.domain.annotations import ArticleId
    from desktop_app.domain.searches import SavedSearch, SearchId
    from desktop_app.jobs import JobContext


def narrowing(
    finder: Finder,
    index: Index | None,
    request: SearchRequest,
    filters: Scope,
    context: JobContext,
) -> Facets:
    """Return how many articles each value of each group would leave of a search.

    A group is counted as if none of its own values were chosen: what else could be is seen.
    """

    def found(kept: Scope) -> Sequence[ArticleId]:
        scope = (*request.scope, *combined(kept))
        return finder.find(replace(request, scope=scope), index, context).ids

    chosen = {group for one in filters if (group := group_of(one)) is not None}
    counts = dict(finder.facets(found(filters)).counts)
    for group in chosen:
        context.checkpoint()
        others = tuple(one for one in filters if group_of(one) is not group)
        counts[group.value] = finder.facets(found(others), (group,)).counts[group.value]
    return Facets(counts)


def count_searches(
    finder: Finder,
    index: Callable[[], Index],
    searches: Collection[SavedSearch],
    context: JobContext,
) -> Mapping[SearchId, int]:
    """Return how many articles each saved search finds now; the index is opened if need be."""
    counts = {}
    for search in searches:
        context.checkpoint()
        request = SearchRequest(search.query, (*search.scope, *combined(search.filters)))
        words = index() if search.query.strip() else None
        counts[search.id] = len(finder.find(request, words, context).ids)
    return counts
