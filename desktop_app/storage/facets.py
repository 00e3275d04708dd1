"""Facets: how often each value occurs over a whole result, of any size."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Mapping
from itertools import chain
from typing import TYPE_CHECKING, TypeAlias

from desktop_app.domain.annotations import ArticleId
from desktop_app.domain.filters import Has, Having
from desktop_app.domain.results import Facets
from desktop_app.storage.conditions import selecting
from desktop_app.storage.encoding import id_list

if TYPE_CHECKING:
    from desktop_app.storage.sqlite import Connection

Ranked: TypeAlias = tuple[tuple[str, int], ...]

_FACTS = "SELECT id, source, substr(published, 1, 4), language, kind FROM article"
_TAGS = """
    SELECT t.path, x.article FROM article_tag AS x JOIN tag AS t ON t.id = x.tag
    UNION SELECT t.path, a.article FROM annotation_tag AS x JOIN tag AS t ON t.id = x.tag
    JOIN annotation AS a ON a.id = x.annotation"""
_CASES = (
    "SELECT DISTINCT c.name, x.article FROM case_article AS x JOIN cases AS c ON c.id = x.case_id"
)
_SOME = " WHERE id IN (SELECT value FROM json_each(?))"
FEW = 2_000
"""Up to so many articles are looked up one by one; for more, an index is read from end to end."""


def read_facets(connection: Connection, ids: Collection[ArticleId]) -> Facets:
    """Count the values of articles; those that are not there are left out."""
    wanted = frozenset(ids)
    if len(wanted) <= FEW:
        facts = connection.execute(_FACTS + _SOME, (id_list(wanted),)).fetchall()
    else:
        facts = [row for row in connection.execute(_FACTS) if row[0] in wanted]
    columns = list(zip(*facts, strict=True)) or [()] * 5
    counts = {
        name: _ranked(Counter(column))
        for name, column in zip(("source", "year", "language", "kind"), columns[1:], strict=True)
    }
    there = frozenset(columns[0])
    counts["tag"] = _pairs(connection, _TAGS, there)
    counts["case"] = _pairs(connection, _CASES, there)
    having = {what.value: _having(connection, what, there) for what in Having}
    counts["has"] = _ranked(having)
    return Facets(counts)


def _having(connection: Connection, what: Having, ids: frozenset[int]) -> int:
    found = chain.from_iterable(connection.execute(*selecting(Has(what))))
    return len(ids.intersection(found))


def _pairs(connection: Connection, statement: str, ids: frozenset[int]) -> Ranked:
    """Count the names of (name, article) pairs."""
    return _ranked(
        Counter(name for name, article in connection.execute(statement) if article in ids)
    )


def _ranked(counts: Mapping[str, int]) -> Ranked:
    """Return the values that occur, commonest first, then by name."""
    found = ((value, count) for value, count in counts.items() if value and count)
    return tuple(sorted(found, key=lambda pair: (-pair[1], pair[0])))
