"""The values of all articles as the texts that the database hands them over in.

A text is a column as JSON. What counts with them may stand in another process.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, NamedTuple

from desktop_app.storage import facets

if TYPE_CHECKING:
    from desktop_app.storage.sqlite import Connection


class Wanted(NamedTuple):
    """A statement, and how many columns it has."""

    statement: str
    width: int


FACTS = Wanted(
    "SELECT id * 2 + (url <> ''), source, substr(published, 1, 4), language, kind "
    "FROM article INDEXED BY ix_article_facets",
    5,
)
TAGS, NOTED_TAGS = Wanted(facets.TAGS[1], 2), Wanted(facets.NOTED_TAGS[1], 2)
CASES = Wanted(facets.CASES[1], 2)
TAG_ROWS, CASE_ROWS = Wanted(facets.TAG_ROWS, 3), Wanted(facets.CASE_ROWS, 3)
HAVING = {what: Wanted(statement, 1) for what, (_, statement) in facets.HAVING.items()}
STATES = Wanted("SELECT article * 8 + read + starred * 2 + filed * 4 FROM article_state", 1)
REVIEWS = Wanted("SELECT article, review FROM article_state WHERE review <> ''", 2)

_EVERY = (FACTS, TAGS, NOTED_TAGS, CASES, TAG_ROWS, CASE_ROWS, *HAVING.values(), STATES, REVIEWS)


def read_texts(connection: Connection) -> Iterator[str]:
    """Yield each column of each statement, in the order in which ``Columns`` takes them.

    One JSON text for a column is read several times faster than a row for each article.
    """
    for statement, width in _EVERY:
        names = [f"c{number}" for number in range(width)]
        columns = ", ".join(f"json_group_array({name})" for name in names)
        query = f"WITH read({', '.join(names)}) AS ({statement}) SELECT {columns} FROM read"
        yield from connection.execute(query).fetchone()
