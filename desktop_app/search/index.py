"""The full-text index of one archive: the one door to everything in ``search``.

The index is a cache: whatever does not fit, is damaged or was put there by someone else is
removed unread, and the index starts anew, empty. It is safe from any thread.
"""

from __future__ import annotations

import contextlib
import datetime as dt
import os
import threading
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from desktop_app.domain.annotations import ArticleId
from desktop_app.domain.filters import Filter
from desktop_app.domain.results import (
    Completions,
    IndexDocument,
    Matches,
    SearchRequest,
    SearchResult,
    ShownArticle,
    Snippet,
)
from desktop_app.errors import ArchiveDamaged, ArchiveInUse, ArchiveProblem
from desktop_app.jobs import JobContext
from desktop_app.search.apart import OVERTAKEN, Apart, Prepared
from desktop_app.search.marking import joined
from desktop_app.search.place import make_place
from desktop_app.search.schema import CONTENTS
from desktop_app.search.taken import Taken

if TYPE_CHECKING:
    from desktop_app.search.arrays.evaluate import Ids
    from desktop_app.search.arrays.segment import Opened, Segment
    from desktop_app.search.arrays.snapshot import Snapshot
    from desktop_app.search.arrays.store import State, Store
    from desktop_app.vault.lock import FolderLock

_ATTEMPTS = 5
Stamp = tuple[int, int, int] | None


class SearchIndex:
    """One index in one folder.

    Args:
        folder: where it lies; made if it is missing.
        key: the archive's index key, 32 bytes.
        identity: which archive's index it is. An index that was made with another key,
            identity, or version of the program is removed.

    Raises:
        ArchiveProblem: the folder cannot be made.
    """

    def __init__(self, folder: Path, key: bytes, identity: str) -> None:
        self._folder = folder
        # Every search looks at it, and a text is looked up faster than a Path.
        self._contents = str(folder / CONTENTS)
        self._key = key
        self._identity = identity
        self._guard = threading.RLock()
        self._writing = threading.Lock()
        self._apart = Apart(folder, key, identity)
        self._taken = Taken()
        self._store: Store | None = None
        self._state: State | None = None
        self._snapshot: Snapshot | None = None
        self._stamp: Stamp = None
        make_place(folder)
        self._load()

    @property
    def applied(self) -> tuple[int, str]:
        """The last outbox number that is in the index, and the mark given with it."""
        return self._fresh()[1].applied

    def count(self) -> int:
        """Return how many articles are in the index."""
        return len(self._fresh()[2])

    def ids(self) -> frozenset[ArticleId]:
        """Return the articles that are in the index."""
        return self._fresh()[2].ids

    def prepare(self, documents: Iterable[IndexDocument], ctx: JobContext) -> Prepared | None:
        """Build many articles in a process of its own; ``apply`` takes what comes back.

        Searches and changes go on meanwhile. None: there can be no such process.

        Raises:
            Cancelled: ``ctx`` was cancelled; the work is broken off.
            ArchiveInUse: another program has swept away what was being written.
            ArchiveProblem: the disk refused.
        """
        return self._apart.build(documents, ctx.checkpoint)

    def apply(
        self,
        documents: Iterable[IndexDocument] | Prepared,
        removed: Iterable[ArticleId],
        applied: tuple[int, str],
        *,
        since: tuple[int, str] | None = None,
    ) -> None:
        """Add or replace articles and remove others, all at once; ``applied`` goes with it.

        What was prepared replaces nothing by itself: ``removed`` names its articles as well.

        ``since`` is the state that the documents were read after: if another program has moved
        the index on meanwhile, what it wrote may be newer, and nothing is written.

        Raises:
            ArchiveInUse: another program writes to the index, or has written since.
            ArchiveDamaged: a file was changed while the index was open; it is empty now.
            ArchiveProblem: the disk refused; the index is as it was.
        """
        from desktop_app.search.arrays import changing

        gone = {*removed}
        if not isinstance(documents, Prepared):
            documents = {document.id: document for document in documents}.values()
            gone.update(document.id for document in documents)
        with self._writing, self._locked():
            store, state, _ = self._fresh()
            if since is not None and state.applied != since:
                if isinstance(documents, Prepared):
                    store.discard(documents.names)
                raise ArchiveInUse(*OVERTAKEN)
            try:
                made = changing.made(store, documents)
                after = changing.changed(store, state, made, gone, applied)
                known = self._snapshot_of(after)
            except ArchiveDamaged:
                self._remove_all()
                self._take_empty()
                raise ArchiveDamaged(
                    "The search index was damaged; it is empty now.", "It can be built anew."
                ) from None
            self._publish(store, state, after, known)

    def maintain(self, ctx: JobContext) -> None:
        """Merge segments until they are few; searches and changes go on meanwhile.

        Does nothing if another program writes to the index, or the disk refuses.

        Raises:
            Cancelled: ``ctx`` was cancelled; what was merged by then stays.
        """
        from desktop_app.search.arrays.tiers import next_merge

        state: State | None = None
        try:
            while True:
                ctx.checkpoint()
                store, state, _ = self._fresh()
                parts = next_merge(state.opened.values())
                if not parts:
                    return
                if not self._put(parts, self._apart.merge(store, parts, ctx.checkpoint)):
                    return
        except ArchiveDamaged:
            # If another program has written meanwhile, it may have swept what is missing.
            if self._fresh()[1] is state:
                self._give_up()
        except ArchiveProblem:
            return

    def _put(self, parts: list[Opened], segment: Segment) -> bool:
        """Put a merged segment in the place of others; return whether they were still there."""
        from desktop_app.search.arrays import changing

        store, _, _ = self._fresh()
        try:
            with self._writing, self._locked():
                store, state, _ = self._fresh()
                after = changing.replaced(state, parts, segment)
                if after is None or not store.holds(segment.name):
                    return False
                self._publish(store, state, after, self._snapshot_of(after))
                return True
        finally:
            store.discard_unlisted(segment.name)

    def _publish(self, store: Store, before: State, after: State, snapshot: Snapshot) -> None:
        from desktop_app.search.arrays import changing

        try:
            store.publish(after)
        except BaseException:
            changing.discard(store, before, after)
            raise
        self._take(store, after, snapshot)

    def clear(self) -> None:
        """Make the index empty.

        Raises:
            ArchiveInUse: another program writes to the index.
            ArchiveProblem: the disk refused.
        """
        with self._writing, self._locked():
            self._remove_all()
            self._take_empty()

    def search(
        self,
        request: SearchRequest,
        matching: Callable[[Filter], Ids],
        everything: Callable[[], Ids],
        ctx: JobContext,
        today: dt.date,
    ) -> SearchResult:
        """Return every article that a request asks for, best first.

        Args:
            request: the query, and the scope that its hits must be in.
            matching: answers facts from the database, the Trash included; ids as an ascending
                array, which is placed fastest if it is the same object again, or any collection.
            everything: every article of the archive, the Trash included; no others are found.
            ctx: cancels the search.
            today: what ``last:30d`` counts from.

        Raises:
            Cancelled: ``ctx`` was cancelled. A query raises nothing, whatever it is.
        """
        from desktop_app.search.arrays.answering import answer

        try:
            return answer(self._fresh()[2], request, matching, everything, ctx, today, self._taken)
        except ArchiveDamaged:
            # A part that was read only now: what is left is an empty index, which is built anew.
            self._give_up()
            return answer(self._fresh()[2], request, matching, everything, ctx, today, self._taken)

    def warm(self, ctx: JobContext) -> None:
        """Read from the disk what the next search needs.

        Raises:
            Cancelled: ``ctx`` was cancelled; what was read by then stays.
        """
        from desktop_app.search.arrays.warming import warm

        try:
            warm(self._fresh()[2], ctx.checkpoint)
        except ArchiveDamaged:
            self._give_up()

    def snippets(
        self, query: str, articles: Sequence[ShownArticle], *, as_you_type: bool = False
    ) -> dict[ArticleId, Snippet]:
        """Return for each article the stretches that show why it was found."""
        from desktop_app.search.arrays.showing import shown

        return shown(self._snapshot, articles, self._taken.marker(query, as_you_type))

    def matches(
        self, query: str, title: str, text: str, language: str, *, as_you_type: bool = False
    ) -> Matches:
        """Return every place where a query matches in one article, in order, none overlapping."""
        marker = self._taken.marker(query, as_you_type)
        if marker is None:
            return Matches()
        in_title, in_text = marker.both(title, text, language)
        return Matches(joined(in_title), joined(in_text))

    def in_notes(
        self, query: str, notes: Sequence[str], language: str, *, as_you_type: bool = False
    ) -> list[bool]:
        """Return for each note of an article whether a query matches in it."""
        marker = self._taken.marker(query, as_you_type)
        if marker is None:
            return [False] * len(notes)
        return [bool(marker.marks(note, "note", language)) for note in notes]

    def likeness(self, document: IndexDocument) -> str:
        """Return a query for what is like an article, "" if no word tells it from others."""
        from desktop_app.search.likeness import query, significant

        try:
            snapshot = self._fresh()[2]
            return query(significant(document, snapshot.vocabulary.articles, len(snapshot)))
        except ArchiveDamaged:
            self._give_up()
            return ""

    def completions(self, query: str, most: int) -> Completions:
        """Return how the word that a query ends in may go on, by the words of the archive."""
        from desktop_app.search.arrays.completing import completed

        try:
            return completed(self._fresh()[2], query, most)
        except ArchiveDamaged:
            self._give_up()
            return Completions()

    def close(self) -> None:
        """Forget everything that was read; the index is not to be used any more."""
        self._apart.close()
        with self._guard:
            self._store = self._state = self._snapshot = None
            self._key = b""

    def _fresh(self) -> tuple[Store, State, Snapshot]:
        """Return the present state, read again if another program has written."""
        with self._guard:
            if self._snapshot is not None and self._on_disk() != self._stamp:
                self._load()
            if self._store is None or self._state is None or self._snapshot is None:
                raise ValueError("the index is closed")
            return self._store, self._state, self._snapshot

    def _take(self, store: Store, state: State, snapshot: Snapshot) -> None:
        with self._guard:
            self._store, self._state, self._snapshot = store, state, snapshot
            self._stamp = self._on_disk()

    def _take_empty(self) -> None:
        from desktop_app.search.arrays.store import State

        self._take(self._empty(), State(), self._snapshot_of(State()))

    @staticmethod
    def _snapshot_of(state: State) -> Snapshot:
        from desktop_app.search.arrays.snapshot import Snapshot

        return Snapshot(state.opened.values(), state.applied)

    def _locked(self) -> FolderLock:
        from desktop_app.search.arrays import store

        make_place(self._folder)  # it may have been removed or replaced meanwhile
        return store.lock(self._folder)

    def _on_disk(self) -> Stamp:
        try:
            found = os.lstat(self._contents)
        except OSError:
            return None
        return found.st_ino, found.st_mtime_ns, found.st_size

    def _empty(self) -> Store:
        from desktop_app.search.arrays.store import Store

        return Store(self._folder, self._key, self._identity)

    def _load(self) -> None:
        """Read the index from disk; what cannot be verified is removed."""
        known = self._state.opened if self._state is not None else {}
        for attempt in range(_ATTEMPTS):
            stamp, store = self._on_disk(), self._store or self._empty()
            try:
                state = store.load(known)
                snapshot = self._snapshot_of(state)
            except FileNotFoundError:
                self._discard()
                break
            except (ArchiveDamaged, OSError):
                # Another program may just have replaced what was being read.
                if self._on_disk() == stamp or attempt == _ATTEMPTS - 1:
                    self._discard()
                    break
                continue
            self._take(store, state, snapshot)
            self._stamp = stamp
            return
        self._take_empty()

    def _discard(self) -> None:
        """Remove the files, unless another program is writing: then they are its own affair."""
        from desktop_app.search.arrays import store

        with contextlib.suppress(ArchiveProblem, OSError):
            make_place(self._folder)
            if any(store.is_own(path) for path in self._folder.iterdir()):
                with self._locked():
                    self._remove_all()

    def _give_up(self) -> None:
        """Go on with an empty index, for a file was changed while it was open."""
        with self._guard:
            self._discard()
            self._take_empty()

    def _remove_all(self) -> None:
        """Remove the files of the index, and nothing else that may lie in its folder."""
        from desktop_app.search.arrays import store

        for path in self._folder.iterdir():
            if store.is_own(path):
                store.remove(path)
