"""Copies of the database: made while it is in use, checked, and whole or not there at all."""

from __future__ import annotations

import contextlib
import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TypeAlias

from desktop_app.errors import ArchiveDamaged
from desktop_app.storage.sqlite import Connection, connect, plain_errors
from desktop_app.vault.files import (
    is_unfinished,
    storage_problem,
    sync_folder,
    unfinished_name,
)

OnPages: TypeAlias = Callable[[int, int], None]
"""Told how many pages of how many are copied."""

_PAGES = 1024
"""So many pages are copied, 4 MiB, before anybody is told."""


_STEPS = 10_000
"""So many steps SQLite checks before it may be stopped: a few hundredths of a second."""


def copy_database(
    source: Connection, target: Path, key: bytes, on_pages: OnPages | None = None
) -> None:
    """Copy a database into a new file under the same key, and check the copy.

    Args:
        source: a connection in no transaction; it may be in use by other threads' connections.
        target: the new file; its folder exists. A file of that name is replaced.
        key: the key of the copy.
        on_pages: called now and then with how many pages of how many are copied; what it raises
            ends the copying, and nothing is left.

    Raises:
        ArchiveDamaged: the copy is not sound, so the source is not either; nothing is left.
        ArchiveProblem: the disk refused; nothing is left.
    """
    with new_file(target) as path, contextlib.closing(connect(path, key)) as copy, plain_errors():
        # In one transaction: a change by another connection would begin the copy anew.
        source.execute("BEGIN")
        source.execute("SELECT count(*) FROM sqlite_master").fetchone()
        try:
            source.backup(copy, pages=_PAGES, progress=_progress(on_pages))
        finally:
            source.execute("ROLLBACK")
        # Every page was checked as it was read; each that is in use is read back here.
        with _stoppable(copy, on_pages):
            found = structure_problems(copy, full=False)
        if found:
            raise ArchiveDamaged(
                "The archive's database is damaged: no sound copy of it could be made.",
                "Verify the archive, and restore it from an earlier backup.",
            )


def _progress(on_pages: OnPages | None) -> Callable[[int, int, int], None] | None:
    if on_pages is None:
        return None
    return lambda _, rest, total: on_pages(total - rest, total)


@contextmanager
def _stoppable(connection: Connection, on_pages: OnPages | None) -> Iterator[None]:
    """Ask ``on_pages`` now and then while statements run; what it raises ends them."""
    from sqlcipher3 import dbapi2

    raised: list[BaseException] = []

    def ask() -> int:
        try:
            if on_pages is not None:
                on_pages(0, 0)
        except BaseException as error:  # noqa: BLE001 - SQLite would drop it
            raised.append(error)
        return len(raised)

    connection.set_progress_handler(ask, _STEPS)
    try:
        yield
    except dbapi2.Error:
        if raised:
            raise raised[0] from None
        raise
    finally:
        connection.set_progress_handler(None, 0)


def problems(connection: Connection, *, full: bool, on_pages: OnPages | None = None) -> list[str]:
    """Check every page and, if ``full``, that the indexes agree with the tables.

    What ``on_pages`` raises ends it, but not while SQLCipher goes through the pages (a gigabyte
    in 5 s): it asks nobody.

    Returns:
        What is wrong, in sentences; empty if nothing.
    """
    found = [
        f"The database: {row[0]}." for row in connection.execute("PRAGMA cipher_integrity_check")
    ]
    if found:
        return found
    with _stoppable(connection, on_pages):
        return structure_problems(connection, full=full)


def structure_problems(connection: Connection, *, full: bool) -> list[str]:
    """Check what ``problems`` does but for pages that nothing uses, and may be stopped."""
    check = "integrity_check" if full else "quick_check"
    answers = [str(row[0]) for row in connection.execute(f"PRAGMA {check}(20)")]
    found = [f"The database: {answer}." for answer in answers if answer != "ok"]
    for row in connection.execute("PRAGMA foreign_key_check"):
        found.append(f"The database: a row of {row[0]} refers to a row of {row[2]} that is gone.")
    return found


def remove_leftovers(*folders: Path) -> None:
    """Delete the unfinished files that a crash left; nobody may be writing there."""
    for folder in folders:
        with contextlib.suppress(OSError):
            for path in tuple(folder.iterdir()):
                if is_unfinished(path.name):
                    with contextlib.suppress(OSError):
                        path.unlink()


@contextmanager
def new_file(target: Path) -> Iterator[Path]:
    """Lend an empty file (mode 0600) that takes the name ``target`` if all went well.

    Raises:
        ArchiveProblem: the disk refused.
    """
    path = target.with_name(unfinished_name())
    try:
        try:
            os.close(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600))
        except OSError as error:
            raise storage_problem(error) from error
        yield path
        try:
            path.replace(target)
        except OSError as error:
            raise storage_problem(error) from error
        sync_folder(target.parent)
    finally:
        for suffix in ("", "-journal", "-wal", "-shm"):
            with contextlib.suppress(OSError):
                path.with_name(path.name + suffix).unlink()
