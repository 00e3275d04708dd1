"""One search, answered from an index and from facts of the database."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from typing import TYPE_CHECKING, Protocol

from desktop_app.archive.rebuilding import is_whole
from desktop_app.domain.filters import Sort
from desktop_app.domain.results import SearchRequest, SearchResult
from desktop_app.jobs import JobContext

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from desktop_app.domain.filters import Filter
    from desktop_app.search.arrays.evaluate import Ids
    from desktop_app.search.index import SearchIndex


class Facts(Protocol):
    """What the database answers for one state of it; ids as arrays, the Trash included."""

    def matching(self, wanted: Filter) -> Ids:
        """Return all articles that a filter means, ascending."""

    def everything(self) -> Ids:
        """Return all articles, ascending."""

    def order(self, sort: Sort) -> NDArray[np.int64]:
        """Return all articles in order."""


def answered(
    index: SearchIndex, request: SearchRequest, facts: Facts, context: JobContext, today: dt.date
) -> SearchResult:
    """Return every article that a request with words asks for, in the order it asks for.

    Raises:
        Cancelled: ``context`` was cancelled.
    """
    result = index.search(request, facts.matching, facts.everything, context, today)
    if not is_whole(index.applied[1]):
        result = replace(result, whole=False)
    if request.like is not None:
        from desktop_app.search.likeness import near

        result = near(result, request.like)
    if request.sort is not Sort.RELEVANCE:
        from desktop_app.search.arrays.ranking import in_order

        ordered = in_order(result.ids, facts.order(request.sort))
        result = replace(result, ids=ordered, scores=())
    return result
