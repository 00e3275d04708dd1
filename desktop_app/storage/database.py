"""The archive's database: one encrypted SQLite file, many readers, one writer.

Opening it and reading lists needs no SQLModel; the engine is made at the first session.
"""

from __future__ import annotations

import contextlib
import os
import stat
import threading
from collections.abc import Iterator, Sequence
from contextlib import AbstractContextManager, closing, contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from desktop_app.domain.dates import utc_now
from desktop_app.errors import (
    ArchiveDamaged,
    ArchiveInUse,
    ArchiveMissing,
    ArchiveProblem,
    ArchiveReadOnly,
    ArchiveTooNew,
    ArchiveTooOld,
)
from desktop_app.storage import copying, migrations
from desktop_app.storage.migrations import STEPS, Step
from desktop_app.storage.pool import Pool, closed
from desktop_app.storage.sqlite import Connection, connect, plain_errors
from desktop_app.vault.files import make_folder

if TYPE_CHECKING:
    from sqlalchemy import Engine
    from sqlmodel import Session


PATIENCE_S = 60.0
"""How long a writer waits for the other threads' writing to end."""


class Database:
    """The file ``archive.db`` in an archive's folder. Thread-safe; sessions are not.

    Args:
        folder: the archive's folder, which exists.
        key: the database's key, 32 bytes.
        writable: whether anything may be changed; the caller holds the archive's lock.
        create: whether to make the file if there is none.
        steps: how the schema came to be; other than ours only in tests.

    Raises:
        ArchiveMissing: there is no database, and none is to be made.
        WrongKey: the key does not fit.
        ArchiveTooNew: a newer version of the program has changed the schema.
        ArchiveTooOld: an older one made it, and it is not ``writable``.
        ArchiveProblem: it is damaged, cannot be read or, if ``writable``, not be written.
    """

    FILE = "archive.db"
    BACKUPS = "backups"

    def __init__(
        self,
        folder: Path,
        key: bytes,
        *,
        writable: bool = True,
        create: bool = False,
        steps: Sequence[Step] = STEPS,
    ) -> None:
        self._path = folder / self.FILE
        self._key = key
        self._writable = writable
        self._steps = steps
        self._guard = threading.Lock()
        self._writing = threading.Lock()
        self._writer = 0
        self._engine: Engine | None = None
        self._closed = False
        if not self._path.exists():
            self._create(allowed=create and writable)
        # SQLite would make its files beside the database as protected as that one is.
        self._immutable = not (_may_write(folder) and _may_write(self._path))
        self._refuse_if_read_only()
        if writable:
            copying.remove_leftovers(folder, folder / self.BACKUPS)
            self._free_companions()
        self._watch = self._connect()
        self._file = _identity(self._path)
        try:
            self._fit_schema()
        except BaseException:
            self._watch.close()
            raise
        self._pool = Pool(self._connect)

    @property
    def writable(self) -> bool:
        """Whether ``write`` may be used."""
        return self._writable

    @property
    def generation(self) -> int:
        """A number that is another one whenever anything was committed, here or elsewhere."""
        with self._guard, plain_errors():
            if self._closed:
                raise closed()
            # Nothing is ever written through this connection, so it sees every commit.
            return int(self._watch.execute("PRAGMA data_version").fetchone()[0])

    def connect(self) -> AbstractContextManager[Connection]:
        """Lend a plain connection for reading; all its queries see the same state.

        Raises:
            ArchiveProblem: the database cannot be read, or is closed.
        """
        return self._pool.reading()

    @contextmanager
    def read(self) -> Iterator[Session]:
        """Open a session for reading; all its queries see the same state.

        Raises:
            ArchiveProblem: the database cannot be read.
        """
        from desktop_app.storage.engine import session

        with session(self._made_engine(), writes=False) as opened:
            yield opened

    @contextmanager
    def write(self) -> Iterator[Session]:
        """Open a session that is committed at the end, or rolled back on any exception.

        When it ends without one, what was written survives a power cut. Waits for other
        threads; not to be used inside another ``write`` of the same thread.

        Raises:
            ArchiveReadOnly: the archive is open for reading only.
            ArchiveInUse: another writer is at work and does not come to an end.
            StorageFull: the disk is full; nothing was changed.
            ArchiveMissing: its folder was taken away; nothing was changed.
        """
        self._require_writable()
        from desktop_app.storage.engine import session

        with self._alone(), session(self._made_engine(), writes=True) as opened:
            yield opened
            opened.commit()

    @contextmanager
    def write_plainly(self) -> Iterator[Connection]:
        """Lend a plain connection for writing; as ``write``, but without SQLModel.

        Raises:
            ArchiveReadOnly, ArchiveInUse, StorageFull, ArchiveMissing: see ``write``.
        """
        self._require_writable()
        with self._alone(), self._pool.writing() as connection:
            yield connection

    def backup(self, target: Path, on_pages: copying.OnPages | None = None) -> None:
        """Copy the database as it is now into a file, under the same key, and check the copy.

        ``on_pages`` is told how far that is, and may end it by raising; see ``copy_database``.

        Raises:
            ArchiveDamaged: no sound copy could be made.
            ArchiveProblem: the disk refused.
        """
        with closing(self._connect()) as source:
            copying.copy_database(source, target, self._key, on_pages)

    def problems(self, on_pages: copying.OnPages | None = None, *, full: bool = True) -> list[str]:
        """Check every page, the structure and, if ``full``, the indexes; return sentences.

        ``on_pages`` is asked now and then, and may end it by raising; see ``copying.problems``.
        """
        try:
            with closing(self._connect()) as connection, plain_errors():
                return copying.problems(connection, full=full, on_pages=on_pages)
        except ArchiveProblem as error:
            return [str(error)]

    def checkpoint(self) -> None:
        """Bring what was written into the file itself, so that no old pages stay beside it."""
        with closing(self._connect()) as connection, plain_errors():
            connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()

    def close(self) -> None:
        """Close all connections; those in use are closed when they are done."""
        with self._guard:
            self._closed = True
            self._key = b""
            engine, self._engine = self._engine, None
            self._watch.close()
        self._pool.close()
        if engine is not None:
            engine.dispose()

    def _connect(self) -> Connection:
        if self._closed:
            raise closed()
        return connect(self._path, self._key, writable=self._writable, immutable=self._immutable)

    def _made_engine(self) -> Engine:
        from desktop_app.storage.engine import make_engine

        with self._guard:
            if self._closed:
                raise closed()
            if self._engine is None:
                self._engine = make_engine(self._connect)
            return self._engine

    def _require_writable(self) -> None:
        """Refuse to write where that is not allowed, or nobody finds the file: it was moved."""
        if not self._writable:
            raise ArchiveReadOnly("The archive is open for reading only.", "Open it for writing.")
        if _identity(self._path) != self._file:
            raise ArchiveMissing(
                "The archive is not in its folder any more.",
                "Connect its disk, or put the folder back to where it was.",
            )

    @contextmanager
    def _alone(self) -> Iterator[None]:
        """Let the writers of this process take turns; SQLite's own lock is not fair to them."""
        me = threading.get_ident()
        if self._writer == me:
            raise RuntimeError("write() inside write() of the same thread")
        if not self._writing.acquire(timeout=PATIENCE_S):
            raise ArchiveInUse(
                "Another change is still being stored.", "Wait until it is done, then try again."
            )
        self._writer = me
        try:
            yield
        finally:
            self._writer = 0
            self._writing.release()

    def _create(self, *, allowed: bool) -> None:
        """Make the database under another name first: there is a whole one or none."""
        folder = self._path.parent
        if any((folder / "blobs").glob("*")):
            raise ArchiveDamaged(
                f"The archive's database, {self.FILE}, is missing beside its originals.",
                "Restore it from a backup.",
            )
        if not allowed:
            raise ArchiveMissing(
                "There is no archive in this folder.",
                "Choose another folder, or make a new archive.",
            )
        with copying.new_file(self._path) as path, closing(connect(path, self._key)) as connection:
            migrations.run(connection, self._steps)

    def _refuse_if_read_only(self) -> None:
        folder = self._path.parent
        log = self._path.with_name(f"{self.FILE}-wal")
        if self._writable and not _may_write(folder):
            raise ArchiveReadOnly(
                f"The archive's folder “{folder}” cannot be written to.",
                "Open it for reading only, or check who may write to its folder.",
            )
        if self._writable and not _may_write(self._path):
            raise ArchiveReadOnly(
                f"The archive's file “{self._path}” is write-protected.",
                "Open it for reading only, or allow writing to that file first.",
            )
        if self._immutable and log.exists() and log.stat().st_size:
            raise ArchiveReadOnly(
                f"The archive in “{folder}” is in use or was not closed, and cannot be written to.",
                "Close it where it is open, or open it once where it can be written to.",
            )

    def _free_companions(self) -> None:
        """Let the files beside the database be written to, if a reader made them otherwise."""
        for suffix in ("-wal", "-shm"):
            path = self._path.with_name(self.FILE + suffix)
            with contextlib.suppress(OSError):
                if not path.stat().st_mode & stat.S_IWUSR:
                    path.chmod(0o600)

    def _fit_schema(self) -> None:
        """Bring the schema up to date, or say why it cannot be used."""
        there, known = migrations.schema(self._watch), len(self._steps)
        if there > known:
            raise ArchiveTooNew(
                "This archive was written by a newer version of the program.",
                "Install the newest version of Guardbook.",
            )
        if there == 0:
            raise ArchiveDamaged("The archive's database is empty.", "Restore it from a backup.")
        if there < known:
            if not self._writable:
                raise ArchiveTooOld(
                    "This archive was written by an older version of the program.",
                    "Open it once for writing, in the window; a copy is kept.",
                )
            self._back_up_before(there)
            migrations.run(self._watch, self._steps)
        if self._writable:
            with plain_errors():
                self._watch.execute("PRAGMA journal_mode=WAL").fetchall()

    def _back_up_before(self, schema: int) -> None:
        backups = self._path.parent / self.BACKUPS
        make_folder(backups)
        copying.copy_database(
            self._watch, backups / f"schema-{schema}-{utc_now():%Y%m%dT%H%M%SZ}.db", self._key
        )


def _may_write(path: Path) -> bool:
    """Whether the user may write; a protected file counts as such for the system's owner too."""
    return os.access(path, os.W_OK) and bool(path.stat().st_mode & 0o222)


def _identity(path: Path) -> tuple[int, int] | None:
    """Return what tells a file from every other one, None if there is none of that name."""
    try:
        found = path.stat()
    except OSError:
        return None
    return found.st_dev, found.st_ino
