"""Statements over many ids: one parameter and one statement, however many they are."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from functools import cache
from itertools import islice
from typing import TYPE_CHECKING, Any, TypeVar, cast

from sqlalchemy import func, select

from desktop_app.storage.encoding import id_list

if TYPE_CHECKING:
    from sqlalchemy import CursorResult, Select
    from sqlmodel import Session, SQLModel

    from desktop_app.storage.sqlite import Connection

PLAIN = "guardbook_plain"
"""Under which a session keeps the driver's connection: it has one transaction, and no other."""

CHUNK = 5_000
"""Ids in one statement."""

T = TypeVar("T")


def among(ids: Collection[int]) -> Select[Any]:
    """Return a selection of the ids themselves, for ``column.in_(among(ids))``."""
    return select(func.json_each(id_list(ids)).table_valued("value").c.value)


def chunks(values: Collection[T], size: int = CHUNK) -> Iterator[list[T]]:
    """Cut a collection into lists of at most ``size``."""
    rest = iter(values)
    while chunk := list(islice(rest, size)):
        yield chunk


def insert_row(session: Session, table: type[SQLModel], **values: object) -> int:
    """Insert a row of at least one value and return its number.

    Imports insert a lot: many times faster than a record and a flush, or than a statement that
    SQLAlchemy puts together.
    """
    statement = _insertion(table, tuple(values))
    return int(plain(session).execute(statement, tuple(values.values())).lastrowid or 0)


@cache
def _insertion(table: type[SQLModel], names: tuple[str, ...]) -> str:
    columns = ", ".join(f'"{name}"' for name in names)
    return f'INSERT INTO "{table.__tablename__}" ({columns}) VALUES ({", ".join("?" * len(names))})'


def run(session: Session, statement: str, *parameters: object) -> CursorResult[*tuple[Any, ...]]:
    """Run a statement in the session's transaction.

    The repositories keep no rows as objects, so there is nothing to bring up to date afterwards.
    """
    return session.connection().exec_driver_sql(statement, parameters)


def plain(session: Session) -> Connection:
    """Return the driver's connection under a session, for what is part of its transaction."""
    known = session.info.get(PLAIN)
    if known is None:
        known = session.info[PLAIN] = session.connection().connection.driver_connection
    return cast("Connection", known)
