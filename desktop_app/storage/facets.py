"""Facets: how often each value occurs over a whole result, of any size."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Any, TypeAlias

from desktop_app.domain.annotations import ArticleId
from desktop_app.domain.facets import Group
from desktop_app.domain.filters import Having, State
from desktop_app.domain.results import Facets
from desktop_app.domain.tags import tag_key
from desktop_app.domain.text import fold
from desktop_app.storage.encoding import id_list

if TYPE_CHECKING:
    from desktop_app.storage.sqlite import Connection

FEW = 30_000
"""Up to so many articles are looked up one by one; for more, indexes are read end to end."""

_Row: TypeAlias = tuple[Any, ...]

_COLUMNS = {Group.SOURCE: 1, Group.YEAR: 2, Group.LANGUAGE: 3, Group.KIND: 4}
_FACTS = (
    "id",
    "SELECT id, source, substr(published, 1, 4), language, kind, url <> '' "
    "FROM article INDEXED BY ix_article_facets WHERE 1",
)
TAGS = ("article", "SELECT article, tag FROM article_tag WHERE 1")
NOTED_TAGS = (
    "a.article",
    "SELECT DISTINCT a.article, t.tag FROM annotation_tag AS t "
    "JOIN annotation AS a ON a.id = t.annotation WHERE NOT EXISTS "
    "(SELECT 1 FROM article_tag AS x WHERE x.tag = t.tag AND x.article = a.article)",
)
TAG_ROWS = 'SELECT id, path, "key" FROM tag'
CASE_ROWS = "SELECT id, name, parent FROM cases"
CASES = ("article", "SELECT article, case_id FROM case_article WHERE 1")
_STATES = ("article", "SELECT article, read, starred, filed, review FROM article_state WHERE 1")
HAVING = {
    Having.HIGHLIGHT: ("article", "SELECT article FROM annotation WHERE start IS NOT NULL"),
    Having.NOTE: ("article", "SELECT article FROM annotation WHERE note <> ''"),
    Having.ANNOTATION: ("article", "SELECT article FROM annotation WHERE 1"),
}


def read_facets(
    connection: Connection, ids: Collection[ArticleId], groups: Collection[Group] = tuple(Group)
) -> Facets:
    """Count the values of articles; those that are not there are left out.

    A tag and a case count the articles of those below them too, each once, as filters do.
    """
    reading = _Reading(connection, frozenset(ids))
    return Facets({group.value: ranked(reading.count(group)) for group in groups})


class _Reading:
    """What was read of one result; each table once."""

    def __init__(self, connection: Connection, wanted: frozenset[ArticleId]) -> None:
        self._connection, self._wanted = connection, wanted
        self._read: dict[tuple[str, str], list[_Row]] = {}

    def count(self, group: Group) -> Counter[str]:
        match group:
            case Group.TAG:
                return self._tags()
            case Group.CASE:
                return self._cases()
            case Group.HAS:
                return self._having()
            case Group.STATE:
                return self._states()
        return Counter(row[_COLUMNS[group]] for row in self._rows(_FACTS))

    def _rows(self, query: tuple[str, str]) -> list[_Row]:
        if query not in self._read:
            self._read[query] = self._run(query)
        return self._read[query]

    def _run(self, query: tuple[str, str]) -> list[_Row]:
        column, statement = query
        wanted = self._wanted
        if len(wanted) > FEW:
            return [row for row in self._connection.execute(statement) if row[0] in wanted]
        some = f"{statement} AND {column} IN (SELECT value FROM json_each(?))"
        return self._connection.execute(some, (id_list(wanted),)).fetchall()

    def _tags(self) -> Counter[str]:
        names = tag_names(self._connection.execute(TAG_ROWS).fetchall())
        return _below(self._rows(TAGS) + self._rows(NOTED_TAGS), names)

    def _cases(self) -> Counter[str]:
        names = case_names(self._connection.execute(CASE_ROWS).fetchall())
        return _below(self._rows(CASES), names)

    def _having(self) -> Counter[str]:
        having = {what: _articles(self._rows(query)) for what, query in HAVING.items()}
        facts = self._rows(_FACTS)
        having[Having.TAG] = _articles(self._rows(TAGS) + self._rows(NOTED_TAGS))
        having[Having.CASE] = _articles(self._rows(CASES))
        having[Having.URL] = sum(row[5] for row in facts)
        having[Having.DATE] = sum(1 for row in facts if row[2])
        return Counter({what.value: count for what, count in having.items()})

    def _states(self) -> Counter[str]:
        found: Counter[str] = Counter()
        for state, count in Counter(row[1:] for row in self._rows(_STATES)).items():
            read, starred, filed, review = state
            found[State.READ if read else State.UNREAD] += count
            found[State.STARRED] += count * bool(starred)
            found[State.INBOX] += count * (not filed)
            if review in set(State):
                found[review] += count
        return Counter({str(state): count for state, count in found.items()})


def tag_names(rows: Collection[_Row]) -> dict[int, list[str]]:
    """Return the paths that an article with a tag counts under, by the number of the tag.

    Args:
        rows: what ``TAG_ROWS`` selects.
    """
    by_key = {key: path for _, path, key in rows}
    return {
        number: [by_key[above] for above in _lineage(tag_key(path)) if above in by_key]
        for number, path, _ in rows
    }


def case_names(rows: Collection[_Row]) -> dict[str, list[str]]:
    """Return the names that an article in a case counts under, by the id of the case.

    Cases of one name count together: that is what a filter by name means.

    Args:
        rows: what ``CASE_ROWS`` selects.
    """
    parents = {number: parent for number, _, parent in rows}
    named = {number: name for number, name, _ in rows}
    first: dict[str, str] = {}
    for name in sorted(named.values()):
        first.setdefault(fold(name), name)
    names = {}
    for number in named:
        above, found = number, []
        while above in named:
            found.append(first[fold(named[above])])
            above = parents[above]
        names[number] = list(dict.fromkeys(found))
    return names


def _lineage(key: str) -> list[str]:
    """Return a tag's key and those above it."""
    parts = key.split("/")
    return ["/".join(parts[:depth]) for depth in range(len(parts), 0, -1)]


def _below(pairs: Sequence[_Row], names: Mapping[Any, list[str]]) -> Counter[str]:
    """Count pairs of article and number under each of the numbers' names, each article once."""
    found: Counter[str] = Counter()
    shared: dict[str, set[int]] = {}
    several = Counter(name for above in names.values() for name in above)
    for number, count in Counter(pair[1] for pair in pairs).items():
        for name in names[number]:
            if several[name] == 1:
                found[name] += count
            else:
                shared.setdefault(name, set())
    if shared:
        for article, number in pairs:
            for name in names[number]:
                if name in shared:
                    shared[name].add(article)
    found.update({name: len(articles) for name, articles in shared.items()})
    return found


def _articles(rows: Iterable[_Row]) -> int:
    return len({row[0] for row in rows})


def ranked(counts: Mapping[str, int]) -> tuple[tuple[str, int], ...]:
    """Return the values that occur, commonest first, then by name."""
    found = ((value, count) for value, count in counts.items() if value and count)
    return tuple(sorted(found, key=lambda pair: (-pair[1], pair[0])))
