"""All highlights and notes outside of the Trash, by plain SQL: numbers in order, then rows.

A number is the row's in its table; it holds until the archive is changed.
"""

from __future__ import annotations

import json
from array import array
from collections.abc import Sequence
from typing import TYPE_CHECKING

from desktop_app.domain.annotations import ArticleId, Colour
from desktop_app.domain.dates import parse_day
from desktop_app.domain.filters import AnyOf, TagIs
from desktop_app.domain.marks import MarkOrder, MarkQuery, MarkRow
from desktop_app.domain.tags import tag_key
from desktop_app.domain.text import fold
from desktop_app.storage.conditions import selecting
from desktop_app.storage.encoding import id_list, to_json
from desktop_app.storage.marginalia import read_by_ids

if TYPE_CHECKING:
    from desktop_app.storage.sqlite import Connection

_COLOURS = " ".join(f"WHEN '{colour.value}' THEN {at}" for at, colour in enumerate(Colour))
_ORDERS = {
    MarkOrder.NEWEST: "m.created DESC, m.rowid DESC",
    MarkOrder.ARTICLE: "a.title_key, a.id, m.start, json_extract(m.region, '$[0]'), m.created",
    MarkOrder.COLOUR: f"CASE m.colour {_COLOURS} END, m.created DESC, m.rowid DESC",
}
_ALIVE = " WHERE m.article NOT IN (SELECT article FROM article_state WHERE trashed_at IS NOT NULL)"
_WITH_ARTICLES = " JOIN article AS a ON a.id = m.article"
_ROWS = """
    SELECT m.rowid, m.id, a.title, a.source, a.published, a.text_sha256
    FROM annotation AS m JOIN article AS a ON a.id = m.article
    WHERE m.rowid IN (SELECT value FROM json_each(?))"""
_AMONG = " AND {} IN (SELECT value FROM json_each(?))"
_TAGS = 'SELECT id FROM tag WHERE "key" = ? OR substr("key", 1, length(?) + 1) = ? || \'/\''
_TAGGED = """
    AND (m.id IN (SELECT annotation FROM annotation_tag
                  WHERE tag IN (SELECT value FROM json_each(?)))
      OR m.article IN (SELECT article FROM article_tag
                       WHERE tag IN (SELECT value FROM json_each(?))))"""


def read_mark_numbers(connection: Connection, query: MarkQuery) -> array[int]:
    """Return the numbers of all highlights and notes that are asked for, in order."""
    narrowed, values = _narrowing(connection, query)
    articles = _WITH_ARTICLES if query.order is MarkOrder.ARTICLE else ""
    source = f" FROM annotation AS m{articles}{_ALIVE}{narrowed} ORDER BY {_ORDERS[query.order]}"
    words = fold(query.words).split()
    if words:
        rows = connection.execute(f"SELECT m.rowid, m.quote, m.note{source}", values)
        return array("q", (row[0] for row in rows if _has(words, row[1], row[2])))
    statement = f"SELECT m.rowid AS number{source}"
    # SQLite hands over many numbers as one text; see listing.py.
    found = connection.execute(f"SELECT json_group_array(number) FROM ({statement})", values)
    return array("q", json.loads(found.fetchone()[0]))


def read_mark_rows(connection: Connection, numbers: Sequence[int]) -> dict[int, MarkRow]:
    """Return the rows of some hundred numbers; those that are not there are left out."""
    rows = connection.execute(_ROWS, (id_list(numbers),)).fetchall()
    known = read_by_ids(connection, [row[1] for row in rows])
    return {
        number: MarkRow(
            known[name],
            title,
            source,
            parse_day(published),
            known[name].anchor is None or known[name].placed_in(sha256),
        )
        for number, name, title, source, published, sha256 in rows
    }


def read_mark_articles(connection: Connection, numbers: Sequence[int]) -> list[ArticleId]:
    """Return the articles of highlights and notes, once each, in the order of the numbers."""
    found = connection.execute(
        "SELECT rowid, article FROM annotation WHERE rowid IN (SELECT value FROM json_each(?))",
        (id_list(numbers),),
    )
    articles = dict(found.fetchall())
    return list(dict.fromkeys(ArticleId(articles[one]) for one in numbers if one in articles))


def _narrowing(connection: Connection, query: MarkQuery) -> tuple[str, tuple[str, ...]]:
    """Return the conditions beside the words, and their parameters."""
    conditions, values = "", []
    if query.colours:
        conditions += _AMONG.format("m.colour")
        values.append(to_json([colour.value for colour in query.colours]))
    if query.kinds:
        conditions += _AMONG.format("m.kind")
        values.append(to_json([kind.value for kind in query.kinds]))
    if query.noted:
        conditions += " AND m.note <> ''"
    if query.tags:
        conditions += _TAGGED
        tags = id_list(number for tag in query.tags for number in _tag_numbers(connection, tag))
        values += [tags, tags]
    if query.cases:
        statement, parameters = selecting(AnyOf(query.cases))
        conditions += f" AND m.article IN (SELECT article FROM ({statement}))"
        values += parameters
    return conditions, tuple(values)


def _tag_numbers(connection: Connection, tag: TagIs) -> list[int]:
    key = tag_key(tag.path)
    return [row[0] for row in connection.execute(_TAGS, (key, key, key))]


def _has(words: Sequence[str], quote: str | None, note: str) -> bool:
    text = f"{quote or ''}\n{note}"
    text = text.lower() if text.isascii() else fold(text)
    return all(word in text for word in words)
