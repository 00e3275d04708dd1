"""An index in a process of its own: what a window asks is answered there.

Looking for words holds Python's lock for longer than a frame of the screen, and so does loading
what looks for them. Beside that process the window stays fluid, and small. If it ends, another one
takes over and what was asked is asked again.
"""

from __future__ import annotations

import datetime as dt
import threading
from array import array
from collections.abc import Collection, Iterable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast

from desktop_app.archive import search_frames as said
from desktop_app.archive.search_line import Answerer, Gone, Line
from desktop_app.domain.facets import Group
from desktop_app.domain.filters import Sort
from desktop_app.domain.results import (
    Begun,
    Completions,
    IndexDocument,
    Matches,
    SearchRequest,
    SearchResult,
    ShownArticle,
    Snippet,
)
from desktop_app.domain.results import Facets as Counts
from desktop_app.domain.wording import unpacked
from desktop_app.errors import ArchiveProblem
from desktop_app.jobs import JobContext
from desktop_app.search.apart import Apart, Prepared
from desktop_app.search.parcels import packed_document
from desktop_app.storage.column_texts import read_texts
from desktop_app.storage.conditions import EVERY_ARTICLE, selecting
from desktop_app.storage.filtering import decode
from desktop_app.storage.id_lists import read_id_list
from desktop_app.storage.listing import in_order

if TYPE_CHECKING:
    from desktop_app.domain.annotations import ArticleId
    from desktop_app.storage.database import Database

TRIES = 2
"""So many processes are asked the same before it is given up."""


class Facts:
    """What the process wants to know of the database, as lists in JSON, a line each."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self.state = database.generation
        """Changes with every change of the archive."""

    def read(self, what: Sequence[Any]) -> tuple[bool, bytes]:
        """Return a fact, and whether it is one of the state that was looked up first."""
        kind, *values = what
        with self._database.connect() as connection:
            match kind:
                case "filter":
                    [wanted], _ = decode(values)
                    texts = [read_id_list(connection, *selecting(wanted))]
                case "order":
                    every = in_order(Sort(values[0]))
                    texts = [read_id_list(connection, statement) for statement in every]
                case "columns":
                    texts = [*read_texts(connection)]
                case _:
                    texts = [read_id_list(connection, EVERY_ARTICLE)]
        # JSON texts of the database have no line ends.
        return self._database.generation == self.state, "\n".join(texts).encode()


class DistantIndex:
    """Stands for a ``SearchIndex`` that another process holds. Safe from any thread.

    Args:
        folder: where the index lies.
        key: the archive's index key, 32 bytes.
        identity: which archive's index it is.

    Raises:
        OSError: no process can be started.
    """

    def __init__(self, folder: Path, key: bytes, identity: str) -> None:
        self._about = {"folder": str(folder), "key": key.hex(), "identity": identity}
        self._apart = Apart(folder, key, identity)
        self._starting = threading.Lock()
        self._closed = False
        self._line = Line(self._about)

    @property
    def process(self) -> int:
        """The number of the process."""
        return self._line.process

    # -- reading -------------------------------------------------------------------------
    @property
    def applied(self) -> tuple[int, str]:
        """The last outbox number that is in the index, and the mark given with it."""
        seq, mark = self._ask("state").values
        return seq, mark

    def count(self) -> int:
        """Return how many articles are in the index."""
        found: int = self._ask("count").values
        return found

    def ids(self) -> frozenset[ArticleId]:
        """Return the articles that are in the index."""
        return frozenset(_ids(self._ask("ids").raw))

    def find(
        self, request: SearchRequest, facts: Facts, context: JobContext, today: dt.date
    ) -> SearchResult:
        """Return what ``answering.answered`` does.

        Raises:
            Cancelled: ``context`` was cancelled.
            ArchiveProblem: the process ended twice.
        """
        values = (said.packed_request(request), facts.state, today.isoformat())
        told = self._ask("find", *values, context=context, answer=facts.read)
        count, read_as, problem, better, whole, begun = told.values
        scores = array("f", bytes(told.raw[8 * count :]))
        ids = _ids(told.raw[: 8 * count])
        unfinished = tuple(Begun(*one) for one in begun)
        read = unpacked(read_as)
        return SearchResult(ids, scores, read, problem, better, whole=whole, begun=unfinished)

    def facets(self, ids: Sequence[int], groups: Collection[Group], facts: Facts) -> Counts:
        """Count the values of articles; those that are not there are left out.

        Raises:
            ArchiveProblem: the process ended twice.
        """
        raw = (ids if isinstance(ids, array) else array("q", ids)).tobytes()
        told = self._ask("facets", list(groups), facts.state, raw=raw, answer=facts.read)
        return Counts({name: tuple(map(tuple, pairs)) for name, pairs in told.values.items()})

    def warm(self, context: JobContext) -> None:
        """Have what the next search needs read from the disk; see ``SearchIndex.warm``.

        Raises:
            Cancelled: ``context`` was cancelled.
            ArchiveProblem: the process ended twice.
        """
        self._ask("warm", context=context)

    def make_ready(self, facts: Facts, context: JobContext, today: dt.date) -> None:
        """Have the modules and facts loaded that the next search needs.

        Raises:
            Cancelled: ``context`` was cancelled.
            ArchiveProblem: the process ended twice.
        """
        self._ask("ready", facts.state, today.isoformat(), context=context, answer=facts.read)

    def snippets(
        self, query: str, articles: Sequence[ShownArticle], *, as_you_type: bool = False
    ) -> dict[ArticleId, Snippet]:
        """Return for each article the stretches that show why it was found."""
        values, raw = said.packed_articles(articles)
        told = self._ask("snippets", query, values, as_you_type, raw=raw)
        return said.unpacked_snippets(told.values)

    def matches(
        self, query: str, title: str, text: str, language: str, *, as_you_type: bool = False
    ) -> Matches:
        """Return every place where a query matches in one article, in order, none overlapping."""
        told = self._ask("matches", query, [title, text, language], as_you_type)
        return said.unpacked_matches(told.values)

    def in_notes(
        self, query: str, notes: Sequence[str], language: str, *, as_you_type: bool = False
    ) -> list[bool]:
        """Return for each note of an article whether a query matches in it."""
        found: list[bool] = self._ask("in_notes", query, notes, language, as_you_type).values
        return found

    def likeness(self, document: IndexDocument) -> str:
        """Return a query for what is like an article, "" if no word tells it from others."""
        found: str = self._ask("likeness", packed_document(document)).values
        return found

    def completions(self, query: str, most: int) -> Completions:
        """Return how the word that a query ends in may go on, by the words of the archive."""
        start, words = self._ask("completions", query, most).values
        return Completions(start, tuple(words))

    # -- changing ------------------------------------------------------------------------
    def prepare(self, documents: Iterable[IndexDocument], ctx: JobContext) -> Prepared | None:
        """Build many articles in one more process; see ``SearchIndex.prepare``."""
        return self._apart.build(documents, ctx.checkpoint)

    def apply(
        self,
        documents: Iterable[IndexDocument] | Prepared,
        removed: Iterable[ArticleId],
        applied: tuple[int, str],
        *,
        since: tuple[int, str] | None = None,
    ) -> None:
        """Add or replace articles and remove others, all at once; see ``SearchIndex.apply``.

        Raises:
            ArchiveInUse: another program writes to the index, or has written since.
            ArchiveDamaged: a file was changed while the index was open; it is empty now.
            ArchiveProblem: the disk refused, or the process ended twice.
        """
        names = documents.names if isinstance(documents, Prepared) else ()
        texts = None if isinstance(documents, Prepared) else [*map(packed_document, documents)]
        self._ask("apply", texts, names, list(removed), applied, since)

    def maintain(self, ctx: JobContext) -> None:
        """Merge segments until they are few; searches and changes go on meanwhile.

        Raises:
            Cancelled: ``ctx`` was cancelled; what was merged by then stays.
        """
        self._ask("maintain", context=ctx)

    def clear(self) -> None:
        """Make the index empty.

        Raises:
            ArchiveInUse: another program writes to the index.
            ArchiveProblem: the disk refused.
        """
        self._ask("clear")

    def close(self) -> None:
        """End the processes at once; the index is not to be used any more."""
        with self._starting:
            self._closed = True
            self._about = {}
        self._apart.close()
        self._line.end()

    def _ask(
        self,
        method: str,
        *values: object,
        raw: bytes = b"",
        context: JobContext | None = None,
        answer: Answerer | None = None,
    ) -> said.Said:
        for _ in range(TRIES):
            if context is not None:
                context.checkpoint()
            line = self._running()
            try:
                return line.ask([method, *values], raw, context, answer)
            except Gone:
                line.end()
        raise _ended()

    def _running(self) -> Line:
        """Return the line to the process, to another one if that has ended."""
        with self._starting:
            if self._closed:
                raise ValueError("the index is closed")
            if self._line.gone:
                self._line.end()
                try:
                    self._line = Line(self._about)
                except OSError:
                    raise _ended() from None
            return self._line


def _ids(raw: memoryview) -> Sequence[ArticleId]:
    found: array[int] = array("q")
    found.frombytes(raw)
    return cast("Sequence[ArticleId]", found)


def _ended() -> ArchiveProblem:
    return ArchiveProblem(
        "The process that searches has ended.", "Close some programs and try again."
    )
