"""How many articles the library's standing lists, tags and cases hold, by plain SQL."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from desktop_app.domain.annotations import Colour
from desktop_app.domain.cases import Case, CaseId, CaseRow
from desktop_app.domain.tags import Tag, TagRow
from desktop_app.values import dataclass

if TYPE_CHECKING:
    from desktop_app.storage.sqlite import Connection

_TRASH = "(SELECT article FROM article_state WHERE trashed_at IS NOT NULL)"
# Adding up takes half the time of counting what fits a condition.
_STATES = """
    SELECT count(*), coalesce(sum(NOT filed), 0), coalesce(sum(NOT read), 0),
           coalesce(sum(starred), 0)
    FROM article_state WHERE trashed_at IS NULL"""
_OTHERS = f"""
    SELECT (SELECT count(*) FROM annotation WHERE article NOT IN {_TRASH}),
           (SELECT count(*) FROM {_TRASH})"""
_TAGS = 'SELECT id, path, colour, "key" FROM tag ORDER BY "key"'
_TRASHED = f"SELECT json_group_array(article) FROM {_TRASH}"
_TAGGED = "SELECT tag, json_group_array(article) FROM article_tag GROUP BY tag"
_NOTED = """
    SELECT t.tag, json_group_array(a.article)
    FROM annotation_tag AS t JOIN annotation AS a ON a.id = t.annotation GROUP BY t.tag"""
_CASE_ROWS = f"""
    WITH trashed AS MATERIALIZED {_TRASH}
    SELECT id, name, parent,
        (SELECT count(*) FROM case_article WHERE case_id = cases.id AND article NOT IN trashed)
    FROM cases ORDER BY "key", id"""


@dataclass(frozen=True, slots=True)
class LibraryCounts:
    """How many articles there are; all but ``trash`` without those in the Trash.

    ``annotations`` counts highlights and notes, not their articles.
    """

    all: int
    inbox: int
    unread: int
    starred: int
    annotations: int
    trash: int


def read_counts(connection: Connection) -> LibraryCounts:
    """Return the numbers of the library's standing lists."""
    states = connection.execute(_STATES).fetchone()
    return LibraryCounts(*states, *connection.execute(_OTHERS).fetchone())


def read_tag_tree(connection: Connection) -> tuple[tuple[TagRow, ...], dict[str, int]]:
    """Return all tags by path, and how many articles each tag holds with those below it.

    Counted in the former are articles with exactly that tag, which carry it themselves or by one
    of their annotations. The latter go by the key of every tag that has others below it, be it a
    tag itself or not. What tags hold is read once for both: the first picture waits for it.
    """
    tags = connection.execute(_TAGS).fetchall()
    trashed: set[int] = set(json.loads(connection.execute(_TRASHED).fetchone()[0]))
    held: dict[int, set[int]] = {}
    for statement in (_TAGGED, _NOTED):
        for tag, articles in connection.execute(statement).fetchall():
            held.setdefault(tag, set()).update(json.loads(articles))
    for carriers in held.values():
        carriers -= trashed
    of_key = {key: held.get(tag, set()) for tag, _, _, key in tags}
    within: dict[str, set[int]] = {}
    for key, articles in of_key.items():
        upper, _, last = key.rpartition("/")
        while last and upper:
            if upper not in within:
                within[upper] = set(of_key.get(upper, ()))
            within[upper] |= articles
            upper, _, last = upper.rpartition("/")
    rows = (TagRow(Tag(path, Colour(colour)), len(of_key[key])) for _, path, colour, key in tags)
    return tuple(rows), {key: len(articles) for key, articles in within.items()}


def read_case_rows(connection: Connection) -> tuple[CaseRow, ...]:
    """Return all cases by name; counted are articles in exactly that case."""
    found = connection.execute(_CASE_ROWS).fetchall()
    return tuple(
        CaseRow(Case(CaseId(case), name, CaseId(parent) if parent else None), count)
        for case, name, parent, count in found
    )
