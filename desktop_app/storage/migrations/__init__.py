"""How the schema came to be: numbered steps, counted by SQLite's ``PRAGMA user_version``.

A step is a function on a plain connection, with SQL of its own: it must go on doing the same when
the tables have long moved on. To change the schema: change ``tables.py``, add ``mNNNN.py`` and
its line below. Released steps are never changed.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TypeAlias

from desktop_app.errors import ArchiveProblem
from desktop_app.storage.migrations import m0001, m0002, m0003, m0004
from desktop_app.storage.sqlite import Connection, plain_errors, problem

Step: TypeAlias = Callable[[Connection], None]

STEPS: tuple[Step, ...] = (m0001.migrate, m0002.migrate, m0003.migrate, m0004.migrate)
"""Step n (counting from 1) makes schema n out of schema n - 1."""


def schema(connection: Connection) -> int:
    """Return the number of the schema that a database has; 0 for an empty one."""
    with plain_errors():
        return int(connection.execute("PRAGMA user_version").fetchone()[0])


def run(connection: Connection, steps: Sequence[Step]) -> None:
    """Take a database through the steps it lacks, each in a transaction of its own.

    Raises:
        ArchiveProblem: a step failed; the database is as it was before that step.
    """
    with plain_errors():
        # Tables cannot be rebuilt otherwise; each step is checked as a whole instead.
        connection.execute("PRAGMA foreign_keys=OFF")
        try:
            for number in range(schema(connection) + 1, len(steps) + 1):
                _take(connection, number, steps[number - 1])
        finally:
            connection.execute("PRAGMA foreign_keys=ON")


def _take(connection: Connection, number: int, step: Step) -> None:
    connection.execute("BEGIN IMMEDIATE")
    try:
        step(connection)
        _check_references(connection, number)
        connection.execute(f"PRAGMA user_version={number}")
        connection.execute("COMMIT")
    except BaseException as error:
        if connection.in_transaction:  # a full disk ends it by itself
            connection.execute("ROLLBACK")
        if isinstance(error, ArchiveProblem) or not isinstance(error, Exception):
            raise
        raise (problem(error) or _failed(number)) from error


def _check_references(connection: Connection, number: int) -> None:
    if connection.execute("PRAGMA foreign_key_check").fetchone() is not None:
        raise _failed(number)


def _failed(number: int) -> ArchiveProblem:
    return ArchiveProblem(
        f"The archive could not be brought up to date: step {number} failed.",
        "It is as it was before, and a copy is in its folder “backups”; report this step.",
    )
