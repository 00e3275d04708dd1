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
from desktop_app.search.arrays import relaxing, spelling
from desktop_app.search.arrays.evaluate import TRASH, Evaluation, expansions
from desktop_app.search.arrays.snapshot import Snapshot
from desktop_app.search.forms import Forms, TooWide
from desktop_app.search.taken import Taken
from desktop_app.search.tree import Everything, Node, Simple, filters

if TYPE_CHECKING:
    from desktop_app.search.arrays.evaluate import Ids


def answer(
    snapshot: Snapshot,
    request: SearchRequest,
    matching: Callable[[Filter], Ids],
    everything: Callable[[], Ids],
    context: JobContext,
    today: dt.date,
    taken: Taken,
) -> SearchResult:
    """Return every article that a request asks for; see ``SearchIndex.search``.

    ``taken`` is told if it is carried out otherwise than it was typed.
    """
    began = time.perf_counter()
    reading = taken.reading(request.query, today, as_you_type=request.as_you_type)
    tree = Everything() if reading.blank else reading.tree
    if tree is None:
        return SearchResult((), (), "", reading.problem, took_ms=_since(began))
    forms: dict[Simple, Forms] = {}

    def evaluated(tree: Node) -> Evaluation:
        words = expansions(tree, snapshot, context)
        forms.update(words)
        return Evaluation(snapshot, words, tree, request.scope, matching, everything, context)

    def best(tree: Node) -> float:
        scores = evaluated(tree).run(trash).scores
        return scores[0] if len(scores) else 0.0

    def described(tree: Node) -> str:
        # What is written in several ways was typed like that: the first evaluation knows it.
        return readback.describe(tree, forms, lambda part: bool(evaluation.mask(part).any()))

    trash = TRASH in (*request.scope, *filters(tree))
    told = reading.problem
    try:
        evaluation = evaluated(tree)
        found = evaluation.run(trash)
        better = spelling.corrected(
            reading.text, tree, evaluation, spelling.Known(snapshot, evaluated)
        )
        taken.note(request, None)
        if not len(found):
            asking = relaxing.Asking(snapshot, evaluated, best)
            other = relaxing.without_begun(reading.text, tree) if request.as_you_type else None
            if other is None or not len(instead := evaluated(other.tree).run(trash)):
                other = relaxing.relaxed(reading.text, tree, evaluation, asking)
                instead = evaluated(other.tree).run(trash) if other is not None else found
            if other is not None and len(instead):
                tree, found, better = other.read_as, instead, other.text
                taken.note(request, other.tree)
                told = f"{told} {other.told}".strip()
            elif request.as_you_type:
                taken.miss(request.query)
        read_as = "" if reading.blank else described(tree)
    except TooWide as problem:
        text = f"{reading.problem} {problem}".strip()
        return SearchResult((), (), "", text, took_ms=_since(began), begun=reading.begun)
    took = _since(began)
    return SearchResult(found, found.scores, read_as, told, better, took, begun=reading.begun)


def _since(began: float) -> float:
    return (time.perf_counter() - began) * 1000
