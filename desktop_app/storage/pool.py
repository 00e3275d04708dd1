"""A few open connections, handed out one at a time."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from desktop_app.errors import ArchiveProblem
from desktop_app.storage.sqlite import Connection, plain_errors

KEEP = 3
"""How many idle connections stay open; each holds up to 16 MB of decrypted pages."""


def closed() -> ArchiveProblem:
    """Return what to raise when a database is used after it was closed."""
    return ArchiveProblem("The archive is closed.", "Open it again.")


class Pool:
    """Plain connections. Thread-safe; a connection is one thread's at a time."""

    def __init__(self, connect: Callable[[], Connection]) -> None:
        self._connect = connect
        self._idle: list[Connection] = []
        self._guard = threading.Lock()
        self._closed = False

    @contextmanager
    def reading(self) -> Iterator[Connection]:
        """Lend a connection in a transaction of its own: all queries see the same state.

        Raises:
            ArchiveProblem: the pool is closed, or the database cannot be read.
        """
        with self._lent("BEGIN", "ROLLBACK") as connection:
            yield connection

    @contextmanager
    def writing(self) -> Iterator[Connection]:
        """Lend a connection whose transaction is committed at the end, or else rolled back.

        Raises:
            ArchiveProblem: the pool is closed, or the database cannot be written.
        """
        # IMMEDIATE takes the write lock before the first read: read-modify-write is one step.
        with self._lent("BEGIN IMMEDIATE", "COMMIT") as connection:
            yield connection

    @contextmanager
    def _lent(self, begin: str, end: str) -> Iterator[Connection]:
        connection = self._take()
        try:
            with plain_errors():
                connection.execute(begin)
                yield connection
                connection.execute(end)
        except BaseException:
            # SQLCipher refuses every page after a damaged one: such a connection is of no more use.
            connection.close()
            raise
        self._give_back(connection)

    def close(self) -> None:
        """Close what is idle now, and what is lent as soon as it comes back."""
        with self._guard:
            self._closed = True
            idle, self._idle = self._idle, []
        for connection in idle:
            connection.close()

    def _take(self) -> Connection:
        with self._guard:
            if self._closed:
                raise closed()
            if self._idle:
                return self._idle.pop()
        return self._connect()

    def _give_back(self, connection: Connection) -> None:
        with self._guard:
            if not self._closed and len(self._idle) < KEEP:
                self._idle.append(connection)
                return
        connection.close()
