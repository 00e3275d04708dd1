"""The full-text index of one archive: the one door to everything in ``search``.

The index is a cache: whatever does not fit, is damaged or was put there by someone else is
removed unread, and the index starts anew, empty. It is safe from any thread.
"""

from __future__ import annotations

import contextlib
import datetime as dt
import shutil
import threading
import time
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from desktop_app.domain.annotations import ArticleId
from desktop_app.domain.filters import Filter
from desktop_app.domain.results import (
    IndexDocument,
    Matches,
    SearchRequest,
    SearchResult,
    Snippet,
)
from desktop_app.errors import ArchiveDamaged, ArchiveInUse, ArchiveProblem
from desktop_app.jobs import JobContext
from desktop_app.search import evaluate, readback, spelling, vocabulary
from desktop_app.search.analysis import Glued
from desktop_app.search.forms import SHOWN, Forms
from desktop_app.search.marking import Marker, joined
from desktop_app.search.query import read
from desktop_app.search.snapshot import Snapshot
from desktop_app.search.snippets import snippet
from desktop_app.search.tree import Everything, Simple, Word, filters
from desktop_app.search.vocabulary import TooWide
from desktop_app.vault.files import make_folder
from desktop_app.vault.lock import FolderLock

if TYPE_CHECKING:
    from desktop_app.search.sealed_storage import SealedStorage

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
        self._key = key
        self._identity = identity
        self._guard = threading.RLock()
        self._writing = threading.Lock()
        self._storage: SealedStorage | None = None
        self._snapshot: Snapshot | None = None
        self._stamp: Stamp = None
        if folder.is_symlink():
            # A link would lead what is removed and written here to somebody else's folder.
            folder.unlink()
        make_folder(folder)
        self._load()

    @property
    def applied(self) -> tuple[int, str]:
        """The last outbox number that is in the index, and the mark given with it."""
        return self._fresh()[1].applied

    def count(self) -> int:
        """Return how many articles are in the index."""
        return len(self._fresh()[1].languages)

    def ids(self) -> frozenset[ArticleId]:
        """Return the articles that are in the index."""
        return self._fresh()[1].ids

    def apply(
        self,
        documents: Iterable[IndexDocument],
        removed: Iterable[ArticleId],
        applied: tuple[int, str],
        *,
        since: tuple[int, str] | None = None,
    ) -> None:
        """Add or replace articles and remove others, all at once; ``applied`` goes with it.

        ``since`` is the state that the documents were read after: if another program has moved
        the index on meanwhile, what it wrote may be newer, and nothing is written.

        Raises:
            ArchiveInUse: another program writes to the index, or has written since.
            ArchiveDamaged: a file was changed while the index was open; it is empty now.
            ArchiveProblem: the disk refused; the index is as it was.
        """
        from desktop_app.search import sealed_storage, writing
        from desktop_app.search.leaf import open_leaves

        new = {document.id: document for document in documents}
        gone = set(removed) | set(new)
        with self._writing, FolderLock(self._folder / sealed_storage.LOCK):
            storage, snapshot = self._fresh()
            if since is not None and snapshot.applied != since:
                raise ArchiveInUse(
                    "Another window has updated the search index.", "Try again in a moment."
                )
            numbers = snapshot.documents(gone)
            work = storage.fork()
            try:
                if new or numbers:
                    writing.write(work, new.values(), numbers)
                after = Snapshot(open_leaves(work, snapshot.leaves), applied)
            except ArchiveDamaged:
                self._remove_all()
                self._take(self._empty(), Snapshot({}, (0, "")))
                raise ArchiveDamaged(
                    "The search index was damaged; it is empty now.", "It can be built anew."
                ) from None
            work.publish(applied)
            self._take(work, after)

    def clear(self) -> None:
        """Make the index empty.

        Raises:
            ArchiveInUse: another program writes to the index.
            ArchiveProblem: the disk refused.
        """
        from desktop_app.search import sealed_storage

        with self._writing, FolderLock(self._folder / sealed_storage.LOCK):
            self._remove_all()
            self._take(self._empty(), Snapshot({}, (0, "")))

    def search(
        self,
        request: SearchRequest,
        matching: Callable[[Filter], frozenset[ArticleId]],
        everything: Callable[[], Collection[ArticleId]],
        ctx: JobContext,
        today: dt.date,
    ) -> SearchResult:
        """Return every article that a request asks for, best first.

        Args:
            request: the query, and the scope that its hits must be in.
            matching: answers facts from the database, the Trash included.
            everything: every article of the archive, the Trash included.
            ctx: cancels the search.
            today: what ``last:30d`` counts from.

        Raises:
            Cancelled: ``ctx`` was cancelled. A query raises nothing, whatever it is.
        """
        began = time.perf_counter()
        reading = read(request.query, today, as_you_type=request.as_you_type)
        tree = Everything() if reading.blank else reading.tree
        if tree is None:
            return SearchResult((), (), "", reading.problem, took_ms=_since(began))
        _, snapshot = self._fresh()
        try:
            forms = evaluate.expansions(tree, snapshot)
        except TooWide as problem:
            text = f"{reading.problem} {problem}".strip()
            return SearchResult((), (), "", text, took_ms=_since(began))
        evaluation = evaluate.Evaluation(snapshot, forms, matching, everything, ctx)
        trash = evaluate.TRASH in (*request.scope, *filters(tree))
        found = evaluate.masked(evaluation.run(tree), evaluation, request.scope, trash)
        ids, scores = evaluate.ordered(found)
        counts = snapshot.vocabulary.counts
        return SearchResult(
            ids,
            scores,
            "" if reading.blank else readback.describe(tree, _shown(forms, counts)),
            reading.problem,
            spelling.corrected(reading.text, tree, evaluation, snapshot),
            _since(began),
        )

    def snippets(
        self, query: str, documents: Sequence[IndexDocument], *, as_you_type: bool = False
    ) -> dict[ArticleId, Snippet]:
        """Return for each article the stretches that show why it was found."""
        marker = self._marker(query, as_you_type)
        return {document.id: snippet(document, marker) for document in documents}

    def matches(
        self, query: str, title: str, text: str, language: str, *, as_you_type: bool = False
    ) -> Matches:
        """Return every place where a query matches in one article, in order, none overlapping."""
        marker = self._marker(query, as_you_type)
        if marker is None:
            return Matches()
        glued = Glued(title, text)
        return Matches(
            joined(marker.marks(title, "title", language, glued)),
            joined(marker.marks(text, "text", language, glued)),
        )

    def close(self) -> None:
        """Forget everything that was read; the index is not to be used any more."""
        with self._guard:
            self._storage = self._snapshot = None
            self._key = b""

    @staticmethod
    def _marker(query: str, as_you_type: bool) -> Marker | None:
        # What day it is changes no words.
        reading = read(query, dt.date.min, as_you_type=as_you_type)
        return None if reading.tree is None else Marker(reading.tree)

    def _fresh(self) -> tuple[SealedStorage, Snapshot]:
        """Return the present state, read again if another program has written."""
        with self._guard:
            if self._storage is None or self._snapshot is None:
                raise ValueError("the index is closed")
            if self._on_disk() != self._stamp:
                self._load()
            return self._storage, self._snapshot

    def _take(self, storage: SealedStorage, snapshot: Snapshot) -> None:
        with self._guard:
            self._storage, self._snapshot = storage, snapshot
            self._stamp = self._on_disk()

    def _on_disk(self) -> Stamp:
        from desktop_app.search.sealed_storage import CONTENTS

        try:
            found = (self._folder / CONTENTS).lstat()
        except OSError:
            return None
        return found.st_ino, found.st_mtime_ns, found.st_size

    def _empty(self) -> SealedStorage:
        from desktop_app.search.sealed_storage import SealedStorage

        return SealedStorage(self._folder, self._key, self._identity)

    def _load(self) -> None:
        """Read the index from disk; what cannot be verified is removed."""
        from desktop_app.search.leaf import open_leaves

        known = self._snapshot.leaves if self._snapshot is not None else {}
        for attempt in range(_ATTEMPTS):
            stamp, storage = self._on_disk(), self._empty()
            try:
                storage.load()
                snapshot = Snapshot(open_leaves(storage, known), storage.applied)
            except FileNotFoundError:
                self._discard()
                break
            except (ArchiveDamaged, OSError):
                # Another program may just have replaced what was being read.
                if self._on_disk() == stamp or attempt == _ATTEMPTS - 1:
                    self._discard()
                    break
                continue
            self._take(storage, snapshot)
            self._stamp = stamp
            return
        self._take(self._empty(), Snapshot({}, (0, "")))

    def _discard(self) -> None:
        """Remove the files, unless another program is writing: then they are its own affair."""
        from desktop_app.search import sealed_storage

        if not any(sealed_storage.is_own(path) for path in self._folder.iterdir()):
            return
        with (
            contextlib.suppress(ArchiveProblem),
            FolderLock(self._folder / sealed_storage.LOCK),
        ):
            self._remove_all()

    def _remove_all(self) -> None:
        """Remove the files of the index, and nothing else that may lie in its folder."""
        from desktop_app.search import sealed_storage

        for path in self._folder.iterdir():
            if not sealed_storage.is_own(path):
                continue
            if path.is_dir() and not path.is_symlink():
                # Put in the place of one of our files: nothing could be written there.
                shutil.rmtree(path, ignore_errors=True)
            else:
                with contextlib.suppress(OSError):
                    path.unlink()


def _shown(
    forms: Mapping[Simple, vocabulary.Forms], counts: Mapping[str, int]
) -> dict[Simple, Forms]:
    found = {}
    for leaf, old in forms.items():
        plain = isinstance(leaf, Word) and not leaf.beginning
        words = [word for word in old.words if not plain or word != leaf.text]
        words.sort(key=lambda word: (-counts.get(word, 0), word))
        total = old.total - (plain and leaf.text in old.words)
        found[leaf] = Forms({}, tuple(words[:SHOWN]), total)
    return found


def _since(began: float) -> float:
    return (time.perf_counter() - began) * 1000
