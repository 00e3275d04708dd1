"""Questions about an index as the process that searches answers them."""

from __future__ import annotations

import datetime as dt
import json
import queue
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from desktop_app.archive import search_frames as said
from desktop_app.archive.answering import answered
from desktop_app.archive.known import Known
from desktop_app.archive.search_frames import Said
from desktop_app.domain.facets import Group
from desktop_app.domain.results import SearchRequest
from desktop_app.domain.wording import packed
from desktop_app.jobs import Cancelled, JobContext
from desktop_app.search.apart import Prepared
from desktop_app.search.index import SearchIndex
from desktop_app.search.parcels import unpacked_document
from desktop_app.storage.filtering import encode

if TYPE_CHECKING:
    from desktop_app.domain.filters import Filter, Sort
    from desktop_app.storage.columns import Columns, Ids

Answer = tuple[object, bytes]


class Question:
    """One question while it is answered.

    It is also what answers facts for it, by asking the program.
    """

    def __init__(self, number: int, tell: Callable[[bytes, bytes], None], kept: Known) -> None:
        self.number = number
        self.context = JobContext()
        self.state = 0
        """Which state of the archive it is about."""
        self.raw = memoryview(b"")
        """Bytes that came with it."""
        self._tell, self._kept = tell, kept
        self._given: queue.SimpleQueue[Said | None] = queue.SimpleQueue()

    def begin(self, state: int) -> None:
        """Note which state of the archive it is about."""
        self.state = state
        self._kept.begin(state)

    def give(self, told: Said) -> None:
        """Take the facts that were wanted; from any thread."""
        self._given.put(told)

    def cancel(self) -> None:
        """Let it be; from any thread."""
        self.context.cancel()
        self._given.put(None)

    def matching(self, wanted: Filter) -> Ids:
        """Return all articles that a filter means, ascending."""
        return self._ids(["filter", encode([wanted])[0]])

    def everything(self) -> Ids:
        """Return all articles, ascending."""
        return self._ids(["everything"])

    def order(self, sort: Sort) -> Ids:
        """Return all articles in order."""
        return self._ids(["order", sort.value])

    def columns(self) -> Columns:
        """Return the values of all articles."""
        from desktop_app.storage.columns import Columns

        found: Columns = self._fact(["columns"], Columns)
        return found

    def _ids(self, what: list[Any]) -> Ids:
        import numpy as np

        from desktop_app.storage.columns import distinct

        def made(texts: list[bytes]) -> Ids:
            parts = [np.array(json.loads(text), np.int64) for text in texts]
            return distinct(parts[0]) if what[0] != "order" else np.concatenate(parts)

        found: Ids = self._fact(what, made)
        return found

    def _fact(self, what: list[Any], made: Callable[[list[bytes]], Any]) -> Any:  # noqa: ANN401 - ids, or columns
        key = json.dumps(what)
        known = self._kept.get(self.state, key)
        if known is None:
            self._tell(said.WANTED, said.pack(self.number, what))
            given = self._given.get()
            if given is None:
                raise Cancelled
            known = made(bytes(given.raw).split(b"\n"))
            if given.values:
                self._kept.keep(self.state, key, known)
        return known


def _find(
    index: SearchIndex, question: Question, request: list[Any], state: int, today: str
) -> Answer:
    from desktop_app.search.arrays.ranking import Ranked

    question.begin(state)
    day = dt.date.fromisoformat(today)
    result = answered(index, said.unpacked_request(request), question, question.context, day)
    begun = [(one.said, one.start, one.end) for one in result.begun]
    about = [packed(result.read_as), result.problem, result.did_you_mean, result.whole, begun]
    if isinstance(result.ids, Ranked):
        ids, scores = result.ids.whole()
    else:
        import numpy as np

        ids, scores = np.array(result.ids, np.int64), np.array(result.scores, np.float32)
    return [len(ids), *about], ids.tobytes() + (b"" if scores is None else scores.tobytes())


def _facets(_: SearchIndex, question: Question, groups: list[str], state: int) -> Answer:
    import numpy as np

    question.begin(state)
    ids = np.frombuffer(question.raw, np.int64)
    return question.columns().count(ids, [*map(Group, groups)]).counts, b""


def _ready(index: SearchIndex, question: Question, state: int, today: str) -> Answer:
    """Load the modules and the facts that the first search needs, by carrying one out."""
    request = SearchRequest("e", as_you_type=True)
    _find(index, question, said.packed_request(request), state, today)
    return None, b""


def _warm(index: SearchIndex, question: Question) -> Answer:
    index.warm(question.context)
    return None, b""


def _state(index: SearchIndex, _: Question) -> Answer:
    return index.applied, b""


def _count(index: SearchIndex, _: Question) -> Answer:
    return index.count(), b""


def _ids(index: SearchIndex, _: Question) -> Answer:
    import numpy as np

    ids = index.ids()
    return None, np.fromiter(ids, np.int64, len(ids)).tobytes()


def _snippets(
    index: SearchIndex, question: Question, query: str, articles: list[Any], as_you_type: bool
) -> Answer:
    some = said.unpacked_articles(articles, question.raw)
    return said.packed_snippets(index.snippets(query, some, as_you_type=as_you_type)), b""


def _matches(
    index: SearchIndex, _: Question, query: str, article: list[str], as_you_type: bool
) -> Answer:
    title, text, language = article
    return said.packed_matches(
        index.matches(query, title, text, language, as_you_type=as_you_type)
    ), b""


def _in_notes(
    index: SearchIndex, _: Question, query: str, notes: list[str], language: str, typing: bool
) -> Answer:
    return index.in_notes(query, notes, language, as_you_type=typing), b""


def _likeness(index: SearchIndex, _: Question, document: list[Any]) -> Answer:
    return index.likeness(unpacked_document(document)), b""


def _completions(index: SearchIndex, _: Question, query: str, most: int) -> Answer:
    found = index.completions(query, most)
    return [found.start, found.words], b""


def _apply(
    index: SearchIndex,
    _: Question,
    documents: list[Any] | None,
    names: list[str],
    removed: list[Any],
    applied: list[Any],
    since: list[Any] | None,
) -> Answer:
    made = Prepared(tuple(names)) if documents is None else map(unpacked_document, documents)
    before = None if since is None else (since[0], since[1])
    index.apply(made, removed, (applied[0], applied[1]), since=before)
    return None, b""


def _maintain(index: SearchIndex, question: Question) -> Answer:
    index.maintain(question.context)
    return None, b""


def _clear(index: SearchIndex, _: Question) -> Answer:
    index.clear()
    return None, b""


METHODS: dict[str, Callable[..., Answer]] = {
    "find": _find,
    "facets": _facets,
    "ready": _ready,
    "warm": _warm,
    "state": _state,
    "count": _count,
    "ids": _ids,
    "snippets": _snippets,
    "matches": _matches,
    "in_notes": _in_notes,
    "likeness": _likeness,
    "completions": _completions,
    "apply": _apply,
    "maintain": _maintain,
    "clear": _clear,
}
CHANGES = frozenset({"apply", "maintain", "clear"})
"""What is answered one after the other."""
