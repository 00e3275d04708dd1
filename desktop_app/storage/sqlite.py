"""One connection to an encrypted SQLite file, and what its errors mean to the user.

The settings follow the SQLCipher 4 documentation and SQLite's "Defense Against The Dark Arts".
"""

from __future__ import annotations

from contextlib import AbstractContextManager
from pathlib import Path
from typing import TYPE_CHECKING, TypeAlias, cast

from desktop_app.errors import (
    ArchiveDamaged,
    ArchiveInUse,
    ArchiveProblem,
    ArchiveReadOnly,
    BadValue,
    StorageFull,
    WrongKey,
)

if TYPE_CHECKING:
    import sqlite3
    from types import TracebackType

Connection: TypeAlias = "sqlite3.Connection"
"""sqlcipher3's connection; it has the interface of the standard library's."""

WAIT_S = 5.0
"""How long a connection waits for another program before it gives up."""

_NOT_A_DATABASE = 26
_FULL = (
    StorageFull,
    "The disk is full.",
    "Free some space and try again; what was stored before is safe.",
)
_READ_ONLY = (
    ArchiveReadOnly,
    "The archive cannot be written to.",
    "Check who may write to its folder, and whether its disk is mounted read-only.",
)
_DAMAGED = (
    ArchiveDamaged,
    "The archive's database has been changed or damaged.",
    "Verify the archive to see what is affected, and restore it from a backup.",
)
_IN_USE = (
    ArchiveInUse,
    "Another program is writing to this archive.",
    "Wait until it is done, then try again.",
)
_NO_ACCESS = (
    ArchiveProblem,
    "The archive's database cannot be read or written.",
    "Check that its disk is connected and in order, and who may use its folder.",
)
_MEANINGS: dict[int, tuple[type[ArchiveProblem], str, str]] = {
    5: _IN_USE,  # SQLITE_BUSY
    6: _IN_USE,  # SQLITE_LOCKED
    8: _READ_ONLY,
    10: _NO_ACCESS,  # SQLITE_IOERR
    11: _DAMAGED,  # SQLITE_CORRUPT
    13: _FULL,
    14: _NO_ACCESS,  # SQLITE_CANTOPEN
    _NOT_A_DATABASE: _DAMAGED,
}
_SAID = {
    "disk I/O error": 10,
    "database disk image is malformed": 11,
    "database or disk is full": 13,
    "attempt to write a readonly database": 8,
    "database is locked": 5,
    "unable to open database file": 14,
}
"""What the driver says where it gives no code: copying a database."""

_PRAGMAS = (
    "foreign_keys=ON",
    # FULL: with NORMAL a power cut loses transactions that were reported as done.
    "synchronous=FULL",
    "temp_store=MEMORY",
    # KiB; the indexes that lists of 100,000 articles are read from stay decrypted.
    "cache_size=-16000",
    "trusted_schema=OFF",
    "cell_size_check=ON",
    "secure_delete=ON",
)


def connect(
    path: Path, key: bytes, *, writable: bool = True, immutable: bool = False
) -> Connection:
    """Open an existing database file; may be used by any thread, by one at a time.

    Transactions are begun and ended by the caller, in SQL.

    Args:
        path: the file; it is never created here.
        key: the 32-byte key.
        writable: whether statements may change anything.
        immutable: nothing else writes to the file, and no file may be made beside it.

    Raises:
        WrongKey: the key does not fit.
        ArchiveProblem: the file cannot be read.
    """
    from sqlcipher3 import dbapi2

    uri = f"{path.absolute().as_uri()}?{'immutable=1' if immutable else 'mode=rw'}"
    with plain_errors():
        found = dbapi2.connect(
            uri, uri=True, timeout=WAIT_S, isolation_level=None, check_same_thread=False
        )
    connection = cast("Connection", found)
    try:
        # Without this SQLCipher writes about damaged pages to standard error.
        connection.execute("PRAGMA cipher_log_level=NONE")
        connection.execute(f"PRAGMA key=\"x'{key.hex()}'\"")
        with plain_errors():
            _check_key(connection)
            for pragma in _PRAGMAS:
                connection.execute(f"PRAGMA {pragma}")
            if not writable:
                connection.execute("PRAGMA query_only=ON")
    except BaseException:
        connection.close()
        raise
    return connection


def _check_key(connection: Connection) -> None:
    """Read the first page, which only the right key can."""
    from sqlcipher3 import dbapi2

    try:
        connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
    except dbapi2.DatabaseError as error:
        if _code(error) != _NOT_A_DATABASE:
            raise
        raise WrongKey(
            "The key does not open the archive's database.",
            "Its file may be damaged or belong to another archive: restore a backup.",
        ) from None


def problem(error: BaseException) -> ArchiveProblem | None:
    """Return what a database error means to the user, or None if it is a bug of ours."""
    meaning = _MEANINGS.get(_code(error))
    if meaning is None:
        return None
    kind, sentence, hint = meaning
    return kind(sentence, hint)


def broken_text() -> BadValue:
    """Return the error that says that a text has half a character in it."""
    return BadValue("The text has a broken character in it.", "Type it again, or leave it out.")


def _code(error: BaseException) -> int:
    """Return SQLite's primary result code of a driver's or an SQLAlchemy error, else 0."""
    original = getattr(error, "orig", None) or error
    code = getattr(original, "sqlite_errorcode", None)
    return _SAID.get(str(original), 0) if code is None else int(code) & 0xFF


class _PlainErrors:
    """What ``plain_errors`` returns; a generator would take longer than many a statement."""

    def __enter__(self) -> None:
        """Begin."""

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """Raise ours for one of the driver's."""
        if error is None:
            return
        from sqlcipher3 import dbapi2

        if isinstance(error, UnicodeEncodeError):
            raise broken_text() from error
        if isinstance(error, dbapi2.Error):
            found = problem(error)
            if found is not None:
                raise found from error


_PLAIN_ERRORS = _PlainErrors()


def plain_errors() -> AbstractContextManager[None]:
    """Turn the driver's errors that the user can do something about into ours.

    Raises:
        ArchiveProblem: the database could not be read or written.
        BadValue: a text has half a character in it, which no file can hold.
    """
    return _PLAIN_ERRORS
