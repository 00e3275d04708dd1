"""Keeps the index in step with the database; the database is always right.

The database notes each changed article in its outbox, in the article's own transaction. The
index records how far it has read, inside its own commit. What lies between is read again after
any crash, so nothing is lost and nothing is indexed twice.
"""

from __future__ import annotations

import contextlib
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple
from uuid import uuid4

from desktop_app.archive.rebuilding import REBUILDING, is_whole
from desktop_app.archive.reports import IndexState
from desktop_app.domain.annotations import ArticleId
from desktop_app.errors import ArchiveDamaged, ArchiveInUse, IndexFull, StorageFull
from desktop_app.jobs import JobContext
from desktop_app.search.place import clear_way
from desktop_app.storage.articles import Articles
from desktop_app.storage.audit import Audit
from desktop_app.storage.meta import Meta
from desktop_app.storage.outbox import Outbox
from desktop_app.storage.sets import plain
from desktop_app.vault.sealed import keyed_hash

if TYPE_CHECKING:
    from desktop_app.archive.finding import Index
    from desktop_app.archive.opening import Opened
    from desktop_app.domain.results import IndexDocument
    from desktop_app.search.apart import Prepared
    from desktop_app.storage.database import Database

FEW = 100
"""So many articles are indexed at once; more are built in a process of their own."""

LONG = 1_000_000
"""Letters of texts that are indexed at once. Of a longer one that a process of its own breaks off
at, no more than that can be searched for."""

FIRST, BATCH = 500, 5000
"""Articles per commit of the index: soon something to be found, then larger steps."""

_READ = 100

_PAUSES = (0.05, 0.1, 0.2, 0.4, 0.8, 1.6, 3.2, 6.4, 12.8)
"""Seconds between the tries of the archive's writer while another process writes to the index."""

_LATE = (
    "The newest changes are not found yet, for the disk of the search index is full.",
    "Free some space; nothing is lost, and they are found once there is room.",
)

_ID = re.compile(r"[0-9a-f]{32}")
_CLEARED = "outbox_cleared"


def open_index(opened: Opened, cache: Path, *, distant: bool = False) -> Index:
    """Open an archive's index; it lies in the cache under an id that only the archive knows.

    With ``distant`` it is held by a process of its own, if there can be one.
    """
    with opened.database.read() as session:
        name = Meta(session).get("index_id")
    if name is None and opened.lock is not None:
        name = new_index_id()
        with opened.database.write() as session:
            Meta(session).set("index_id", name)
    if name is None:
        # A reader cannot note an id down, but must find the same index again.
        name = keyed_hash(b"index", opened.subkeys.index)[:32]
    if not _ID.fullmatch(name):
        raise ArchiveDamaged(
            "The archive names a search index that cannot be.", "Restore it from a backup."
        )
    clear_way(cache / "index")
    folder, key = cache / "index" / name, opened.subkeys.index
    if distant:
        from desktop_app.archive.distant import DistantIndex

        with contextlib.suppress(OSError):
            return DistantIndex(folder, key, name)
    from desktop_app.search.index import SearchIndex

    return SearchIndex(folder, key, name)


def new_index_id() -> str:
    """Return a fresh random id for an index."""
    return uuid4().hex


@dataclass(frozen=True, slots=True)
class Indexing:
    """Brings one index up to date with one database."""

    database: Database
    index: Index
    audit_key: bytes
    writable: bool

    def fits(self) -> bool:
        """Whether the index was made from this very database, perhaps from an earlier state."""
        seq, mark = self.index.applied
        if REBUILDING.fullmatch(mark):
            return True
        if not mark:
            return seq == 0 and self.index.count() == 0
        number, _, mac = mark.partition(" ")
        with self.database.read() as session:
            if seq < int(Meta(session).get(_CLEARED) or 0):
                # What changed between is in no outbox any more: an older copy of the archive,
                # or another cache, has moved this index back.
                return False
            return number == "0" or Audit(plain(session), self.audit_key).mac_at(int(number)) == mac

    def update(self, context: JobContext) -> int:
        """Read what the outbox holds; return how many articles were read.

        An empty or foreign index is built from the articles themselves; then what lies in many
        small parts is put together. Cancelling keeps what was committed. While another process
        writes to the index, a reader leaves it at that: the other one reads the same outbox. The
        archive's one writer waits for its turn.

        Raises:
            ArchiveInUse: it was not the writer's turn for half a minute.
            IndexFull: the index's disk is full; what is in no index stays in the outbox.
        """
        before = None
        try:
            before = self._stand()
            done = self._caught_up(context)
        except StorageFull as problem:
            moved = before is not None and self._stand() != before
            raise IndexFull(*_LATE, moved=moved) from problem
        if self.writable:
            # What stays in the outbox of a full archive is in the index, and harms nothing.
            with contextlib.suppress(StorageFull):
                self._clear_outbox()
        self.index.maintain(context)
        return done

    def _stand(self) -> tuple[tuple[int, str], int]:
        return self.index.applied, self.index.count()

    def _caught_up(self, context: JobContext) -> int:
        for pause in _PAUSES:
            try:
                return self._catch_up(context)
            except ArchiveInUse:
                if not self.writable:
                    return 0
                context.pause(pause)
        return self._catch_up(context)

    def _catch_up(self, context: JobContext) -> int:
        _, mark = self.index.applied
        if not mark or not self.fits():
            if mark:
                self.index.clear()
            with self.database.read() as session:
                last, head = Outbox(session).last(), Audit(plain(session), self.audit_key).head()
            mark = f"rebuilding {last} {head[0]}:{head[1]}"
            self.index.apply([], [], (0, mark), since=self.index.applied)
        rebuilding = REBUILDING.fullmatch(mark)
        done = self._rebuild(rebuilding, context) if rebuilding else 0
        return done + self._drain(context)

    def state(self) -> IndexState:
        """Return how far the index is behind."""
        seq, mark = self.index.applied
        with self.database.read() as session:
            total = Articles(session).count()
            if not is_whole(mark):
                return IndexState(max(0, total - self.index.count()), total, rebuilding=True)
            return IndexState(Outbox(session).size(after=seq), total)

    def _rebuild(self, marker: re.Match[str], context: JobContext) -> int:
        start, head = int(marker[1]), marker[2]
        with self.database.read() as session:
            everything = Articles(session).all_ids()
        there = self.index.ids()
        missing = [article for article in everything if article not in there]
        at, most = 0, FIRST
        while at < len(missing):
            told = _Told(context, len(there) + at, len(everything))
            self._apply(missing[at : at + most], (0, marker[0]), (0, marker[0]), told)
            at, most = at + most, BATCH
        number, _, mac = head.partition(":")
        self.index.apply([], [], (start, f"{number} {mac}"), since=(0, marker[0]))
        return len(missing)

    def _drain(self, context: JobContext) -> int:
        done, most = 0, FIRST
        while True:
            since = self.index.applied
            seq = since[0]
            with self.database.read() as session:
                pending = Outbox(session).pending(most, after=seq)
                number, mac = Audit(plain(session), self.audit_key).head()
                waiting = Outbox(session).size(after=seq)
            if not pending:
                break
            told = _Told(context, done, done + waiting)
            articles = list(dict.fromkeys(article for _, article in pending))
            last = max(entry[0] for entry in pending)
            self._apply(articles, (last, f"{number} {mac}"), since, told)
            done, most = done + len(pending), BATCH
        return done

    def _clear_outbox(self) -> None:
        """Forget what the index has read."""
        seq, _ = self.index.applied
        with self.database.read() as session:
            stale = Outbox(session).size() - Outbox(session).size(after=seq)
        if stale:
            with self.database.write() as session:
                Outbox(session).clear(seq)
                Meta(session).set(_CLEARED, str(seq))

    def _apply(
        self,
        articles: Sequence[ArticleId],
        applied: tuple[int, str],
        since: tuple[int, str],
        told: _Told,
    ) -> None:
        few = [*self._documents(articles, told)] if len(articles) <= FEW else None
        made: Iterable[IndexDocument] | Prepared | None = few
        if few is None or sum(len(one.body) for one in few) > LONG:
            made = self.index.prepare(few or self._documents(articles, told), told.context)
        if made is None:
            # No process could do it, perhaps because one of them takes too much memory.
            made = map(_shortened, few or self._documents(articles, told))
        self.index.apply(made, articles, applied, since=since)

    def _documents(self, articles: Sequence[ArticleId], told: _Told) -> Iterator[IndexDocument]:
        for at in range(0, len(articles), _READ):
            told.context.checkpoint(told.done + at, told.total, "Indexing")
            with self.database.read() as session:
                found = Articles(session).index_documents(articles[at : at + _READ])
            yield from found


def _shortened(document: IndexDocument) -> IndexDocument:
    """Return an article of which no more is indexed than this program has the memory for."""
    if len(document.body) <= LONG:
        return document
    return replace(document, body=document.body[:LONG])


class _Told(NamedTuple):
    """Whom to tell how far it is, and what was done before."""

    context: JobContext
    done: int
    total: int
