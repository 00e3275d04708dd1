"""Many ids of a statement at once.

SQLite hands them over as one JSON text: a row for each takes twice as long, and takes and gives
back the interpreter's lock each time, which would slow the window's thread down. Of 100,000 ids
the text is read piece by piece: in one go no other thread could compute for 10 ms.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from itertools import chain
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from desktop_app.storage.sqlite import Connection

PIECE = 8_000
"""Letters that are read in one go, for about 0.1 ms."""


def read_id_list(connection: Connection, statement: str, parameters: tuple[str, ...] = ()) -> str:
    """Return what the column "article" of a statement holds, in order, as a JSON text."""
    # SQLite drops the order of a subquery only where no aggregate could show it.
    query = f"SELECT json_group_array(article) FROM ({statement})"
    found: str = connection.execute(query, parameters).fetchone()[0]
    return found


def read_ids(connection: Connection, statement: str, parameters: tuple[str, ...] = ()) -> list[int]:
    """Return what the column "article" of a statement holds, in the statement's order."""
    return [*chain.from_iterable(read_pieces(connection, statement, parameters))]


def read_pieces(
    connection: Connection, statement: str, parameters: tuple[str, ...] = ()
) -> Iterator[list[int]]:
    """Yield what ``read_ids`` returns, some at a time; others may compute in between."""
    return pieces(read_id_list(connection, statement, parameters))


def pieces(text: str) -> Iterator[list[int]]:
    """Yield the numbers of a JSON list, some at a time."""
    start, end = 1, len(text) - 1
    while start < end:
        stop = text.find(",", start + PIECE, end)
        stop = end if stop < 0 else stop
        some: list[int] = json.loads(f"[{text[start:stop]}]")
        yield some
        start = stop + 1
