"""Facets: how often each value occurs over a whole result, of any size."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable
from typing import TYPE_CHECKING, Any, TypeAlias

from desktop_app.domain.annotations import ArticleId
from desktop_app.domain.filters import Having
from desktop_app.domain.results import Facets
from desktop_app.storage.encoding import id_list

if TYPE_CHECKING:
    from desktop_app.storage.sqlite import Connection

FEW = 30_000
"""Up to so many articles are looked up one by one; for more, indexes are read end to end."""

_Row: TypeAlias = tuple[Any, ...]

_FACTS = (
    "id",
    "SELECT id, source, substr(published, 1, 4), language, kind, url <> '' "
    "FROM article INDEXED BY ix_article_facets WHERE 1",
)
_TAGS = ("article", "SELECT article, tag FROM article_tag WHERE 1")
_NOTED_TAGS = (
    "a.article",
    "SELECT DISTINCT a.article, t.tag FROM annotation_tag AS t "
    "JOIN annotation AS a ON a.id = t.annotation WHERE NOT EXISTS "
    "(SELECT 1 FROM article_tag AS x WHERE x.tag = t.tag AND x.article = a.article)",
)
_CASES = ("article", "SELECT article, case_id FROM case_article WHERE 1")
_HAVING = {
    Having.HIGHLIGHT: ("article", "SELECT article FROM annotation WHERE start IS NOT NULL"),
    Having.NOTE: (
        "article",
        "SELECT article FROM annotation WHERE note <> ''",
    ),
    Having.ANNOTATION: ("article", "SELECT article FROM annotation WHERE 1"),
}


def read_facets(connection: Connection, ids: Collection[ArticleId]) -> Facets:
    """Count the values of articles; those that are not there are left out."""
    wanted = frozenset(ids)

    def rows(query: tuple[str, str]) -> list[_Row]:
        column, statement = query
        if len(wanted) > FEW:
            return [row for row in connection.execute(statement) if row[0] in wanted]
        some = f"{statement} AND {column} IN (SELECT value FROM json_each(?))"
        return connection.execute(some, (id_list(wanted),)).fetchall()

    columns = list(zip(*rows(_FACTS), strict=True)) or [()] * 6
    counts = {
        name: Counter(column)
        for name, column in zip(("source", "year", "language", "kind"), columns[1:5], strict=True)
    }
    tagged = rows(_TAGS) + rows(_NOTED_TAGS)
    filed = rows(_CASES)
    counts["tag"] = _named(connection, "SELECT id, path FROM tag", tagged)
    counts["case"] = _named(connection, "SELECT id, name FROM cases", filed)
    having = {what: _articles(rows(query)) for what, query in _HAVING.items()}
    having[Having.TAG] = _articles(tagged)
    having[Having.CASE] = _articles(filed)
    having[Having.URL] = sum(columns[5])
    having[Having.DATE] = len(columns[0]) - counts["year"][""]
    counts["has"] = Counter({what.value: count for what, count in having.items()})
    return Facets({name: _ranked(counter) for name, counter in counts.items()})


def _articles(rows: Iterable[_Row]) -> int:
    return len({row[0] for row in rows})


def _named(connection: Connection, names: str, pairs: Iterable[_Row]) -> Counter[str]:
    """Count pairs of article and number under the numbers' names."""
    known = dict(connection.execute(names).fetchall())
    found: Counter[str] = Counter()
    for number, count in Counter(pair[1] for pair in pairs).items():
        found[known[number]] += count
    return found


def _ranked(counts: Counter[str]) -> tuple[tuple[str, int], ...]:
    """Return the values that occur, commonest first, then by name."""
    found = ((value, count) for value, count in counts.items() if value and count)
    return tuple(sorted(found, key=lambda pair: (-pair[1], pair[0])))
