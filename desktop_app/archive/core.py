"""What all doors of the archive share: the open folder, and the parts made when first needed.

The rooms that change things import SQLModel, which takes long; so they are imported where they
are first used, and a window can show its first list before.
"""

from __future__ import annotations

import threading
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from desktop_app.domain.dates import utc_now
from desktop_app.errors import ArchiveInUse
from desktop_app.storage.listing import Listing

if TYPE_CHECKING:
    from sqlmodel import Session

    from desktop_app.archive.finding import Finder, Index
    from desktop_app.archive.importing import Pipeline
    from desktop_app.archive.indexing import Indexing
    from desktop_app.archive.opening import Opened
    from desktop_app.archive.reports import Done
    from desktop_app.domain import edits as e
    from desktop_app.importing.worker import Worker

    Plan = Callable[[Session], e.Edit | tuple[e.Edit, ...] | None]


class Core:
    """An open archive without its doors; see ``Archive``."""

    def __init__(self, opened: Opened, cache: Path, *, distant: bool = False) -> None:
        self.folder = opened.folder
        self.writable = opened.lock is not None
        self._opened = opened
        self._cache = cache
        self._distant = distant
        self._listing = Listing(opened.database)
        self._closed = False
        self._index: Index | None = None
        self._finder: Finder | None = None
        self._starting = threading.Lock()
        self._indexing = threading.Lock()

    def close(self) -> None:
        """Release files, the lock and the keys; the archive must not be used afterwards."""
        if self._closed:
            return
        self._closed = True
        if self._index is not None:
            self._index.close()
        self._opened.close()
        # Whoever still holds this object, such as a widget that is about to go, holds no key.
        self._index = self._finder = None
        del self._opened, self._listing

    def _do(self, plan: Plan, draft: str = "") -> Done:
        """Carry out what is planned; a draft whose words that stores is forgotten with it."""
        from desktop_app.archive.performing import perform
        from desktop_app.archive.reports import Done
        from desktop_app.domain import edits as e
        from desktop_app.storage.drafts import Drafts

        self._require_writable()
        with self._opened.database.write() as session:
            edit = plan(session)
            if draft:
                Drafts(session).forget(draft)
            if isinstance(edit, tuple):
                edit = e.Several(edit) if len(edit) != 1 else edit[0]
            if edit is None or edit == e.Several(()):
                return Done()
            changes = perform(session, self._opened.subkeys.audit, edit, utc_now())
        return Done(edit, changes)

    def _require_writable(self) -> None:
        if not self.writable:
            raise ArchiveInUse(
                "This archive is open for reading only.", "Close the other window first."
            )

    def _find(self) -> Finder:
        from desktop_app.archive.finding import Finder

        with self._starting:
            if self._finder is None:
                elsewhere = self._search_index if self._distant else None
                self._finder = Finder(self._opened.database, self._listing, elsewhere)
            return self._finder

    def _search_index(self) -> Index:
        from desktop_app.archive.indexing import open_index

        with self._starting:
            if self._index is None:
                self._index = open_index(self._opened, self._cache, distant=self._distant)
            return self._index

    def _indexer(self) -> Indexing:
        from desktop_app.archive.indexing import Indexing

        opened = self._opened
        return Indexing(opened.database, self._search_index(), opened.subkeys.audit, self.writable)

    def _worker(self) -> Worker:
        from desktop_app.importing.worker import Worker

        return Worker()

    def _pipeline(self, password: str = "") -> Pipeline:
        from desktop_app.archive.import_reading import Reader
        from desktop_app.archive.importing import Pipeline

        opened = self._opened
        reader = Reader(opened.database, opened.originals, self._worker(), password)
        return Pipeline(reader, opened.subkeys.audit)
