"""One search on one state of the index: reading, finding, and what is said about both.

Import this module inside functions only: it loads numpy.
"""

from __future__ import annotations

import datetime as dt
import time
from collections.abc import Callable
from typing import TYPE_CHECKING

from desktop_app.domain.filters import Filter
from desktop_app.domain.results import SearchRequest, SearchResult
from desktop_app.jobs import JobContext
from desktop_app.search import readback
from desktop_app.search.arrays import spelling
from desktop_app.search.arrays.evaluate import TRASH, Evaluation, expansions
from desktop_app.search.arrays.snapshot import Snapshot
from desktop_app.search.forms import TooWide
from desktop_app.search.query import read
from desktop_app.search.tree import Everything, filters

if TYPE_CHECKING:
    from desktop_app.search.arrays.evaluate import Ids


def answer(
    snapshot: Snapshot,
    request: SearchRequest,
    matching: Callable[[Filter], Ids],
    everything: Callable[[], Ids],
    context: JobContext,
    today: dt.date,
) -> SearchResult:
    """Return every article that a request asks for; see ``SearchIndex.search``."""
    began = time.perf_counter()
    reading = read(request.query, today, as_you_type=request.as_you_type)
    tree = Everything() if reading.blank else reading.tree
    if tree is None:
        return SearchResult((), (), "", reading.problem, took_ms=_since(began))
    try:
        forms = expansions(tree, snapshot, context)
        evaluation = Evaluation(snapshot, forms, tree, request.scope, matching, everything, context)
        found = evaluation.run(trash=TRASH in (*request.scope, *filters(tree)))
        better = spelling.corrected(reading.text, tree, evaluation, snapshot)
    except TooWide as problem:
        text = f"{reading.problem} {problem}".strip()
        return SearchResult((), (), "", text, took_ms=_since(began))
    read_as = "" if reading.blank else readback.describe(tree, forms)
    return SearchResult(found, found.scores, read_as, reading.problem, better, _since(began))


def _since(began: float) -> float:
    return (time.perf_counter() - began) * 1000
