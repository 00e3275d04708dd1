"""SQLAlchemy's engine over our connections; imported at the first use of a session.

SQLAlchemy leaves it to the driver when a transaction begins, and the driver begins it too late:
two threads that read, then write, lose updates. So the connections begin nothing by themselves,
and the ``begin`` event says it in SQL. See "Serializable isolation / Savepoints / Transactional
DDL" in SQLAlchemy's page on pysqlite.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager

from sqlalchemy import Connection as Transaction
from sqlalchemy import Engine, event
from sqlalchemy.exc import DBAPIError
from sqlalchemy.pool import QueuePool
from sqlcipher3 import dbapi2
from sqlmodel import Session, create_engine

from desktop_app.storage.sqlite import Connection, broken_text, problem

_WRITES = "guardbook_writes"


def make_engine(connect: Callable[[], Connection]) -> Engine:
    """Return an engine whose transactions read one state of the database."""
    engine = create_engine(
        "sqlite://",
        module=dbapi2,
        creator=connect,
        poolclass=QueuePool,
        pool_size=3,
        max_overflow=20,
        # Otherwise errors carry the texts of articles, and logs carry errors.
        hide_parameters=True,
    )
    event.listen(engine, "begin", _begin)
    return engine


def _begin(connection: Transaction) -> None:
    # IMMEDIATE takes the write lock before the first read: read-modify-write is one step.
    writes = connection.get_execution_options().get(_WRITES, False)
    connection.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN")


@contextmanager
def session(engine: Engine, *, writes: bool) -> Iterator[Session]:
    """Open a session in a transaction that has begun; it is rolled back unless committed.

    Raises:
        ArchiveProblem: the database could not be read or written.
        BadValue: a text has half a character in it, which no file can hold.
    """
    bound = engine.execution_options(**{_WRITES: True}) if writes else engine
    with Session(bound, expire_on_commit=False) as opened:
        try:
            opened.connection()
            yield opened
        except (DBAPIError, dbapi2.Error) as error:
            found = problem(error)
            if found is None:
                raise
            # SQLCipher refuses every page after a damaged one: the connection is of no more use.
            opened.invalidate()
            raise found from error
        except UnicodeEncodeError as error:
            raise broken_text() from error
        finally:
            opened.info.clear()
