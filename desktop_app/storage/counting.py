"""How many articles the library's standing lists, tags and cases hold, by plain SQL."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.domain.annotations import Colour
from desktop_app.domain.cases import Case, CaseId, CaseRow
from desktop_app.domain.tags import Tag, TagRow
from desktop_app.values import dataclass

if TYPE_CHECKING:
    from desktop_app.storage.sqlite import Connection

_TRASH = "(SELECT article FROM article_state WHERE trashed_at IS NOT NULL)"
_STATES = """
    SELECT count(*), count(*) FILTER (WHERE NOT filed), count(*) FILTER (WHERE NOT read),
           count(*) FILTER (WHERE starred)
    FROM article_state WHERE trashed_at IS NULL"""
_OTHERS = f"""
    SELECT (SELECT count(*) FROM annotation WHERE article NOT IN {_TRASH}),
           (SELECT count(*) FROM {_TRASH})"""
_TAG_ROWS = f"""
    WITH trashed AS MATERIALIZED {_TRASH},
    lost AS MATERIALIZED (
        SELECT tag, count(*) AS articles FROM article_tag WHERE article IN trashed GROUP BY tag
    ),
    noted AS MATERIALIZED (
        SELECT DISTINCT t.tag, a.article
        FROM annotation_tag AS t JOIN annotation AS a ON a.id = t.annotation
        WHERE a.article NOT IN trashed AND NOT EXISTS (
            SELECT 1 FROM article_tag AS x WHERE x.tag = t.tag AND x.article = a.article)
    )
    SELECT path, colour,
        (SELECT count(*) FROM article_tag WHERE tag = tag.id)
        - coalesce((SELECT articles FROM lost WHERE lost.tag = tag.id), 0)
        + (SELECT count(*) FROM noted WHERE noted.tag = tag.id)
    FROM tag ORDER BY "key" """
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


def read_tag_rows(connection: Connection) -> tuple[TagRow, ...]:
    """Return all tags by path; counted are articles with exactly that tag.

    An article carries a tag itself or by one of its annotations.
    """
    found = connection.execute(_TAG_ROWS).fetchall()
    return tuple(TagRow(Tag(path, Colour(colour)), count) for path, colour, count in found)


def read_case_rows(connection: Connection) -> tuple[CaseRow, ...]:
    """Return all cases by name; counted are articles in exactly that case."""
    found = connection.execute(_CASE_ROWS).fetchall()
    return tuple(
        CaseRow(Case(CaseId(case), name, CaseId(parent) if parent else None), count)
        for case, name, parent, count in found
    )
