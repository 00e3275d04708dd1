"""Which tags articles carry and which cases they are in, by plain SQL."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from desktop_app.domain.annotations import ArticleId, Colour
from desktop_app.domain.cases import Case, CaseId
from desktop_app.domain.tags import Tag
from desktop_app.storage.encoding import id_list

if TYPE_CHECKING:
    from desktop_app.storage.sqlite import Connection

_TAGS = """
    SELECT x.article, t.path, t.colour FROM article_tag AS x JOIN tag AS t ON t.id = x.tag
    WHERE x.article IN (SELECT value FROM json_each(?)) ORDER BY t."key" """
_CASES = """
    SELECT x.article, c.id, c.name, c.parent
    FROM case_article AS x JOIN cases AS c ON c.id = x.case_id
    WHERE x.article IN (SELECT value FROM json_each(?)) ORDER BY c."key", c.id"""


def read_tags(connection: Connection, ids: Iterable[ArticleId]) -> dict[ArticleId, list[Tag]]:
    """Return the tags that articles carry themselves, by path; those without any are left out."""
    known: dict[tuple[str, str], Tag] = {}
    found: dict[ArticleId, list[Tag]] = {}
    for article, path, colour in connection.execute(_TAGS, (id_list(ids),)):
        tag = known.get((path, colour))
        if tag is None:
            tag = known[path, colour] = Tag(path, Colour(colour))
        found.setdefault(article, []).append(tag)
    return found


def read_cases(connection: Connection, ids: Iterable[ArticleId]) -> dict[ArticleId, list[Case]]:
    """Return the cases that articles are in, by name; those in none are left out."""
    known: dict[str, Case] = {}
    found: dict[ArticleId, list[Case]] = {}
    for article, number, name, parent in connection.execute(_CASES, (id_list(ids),)):
        case = known.get(number)
        if case is None:
            case = known[number] = Case(CaseId(number), name, CaseId(parent) if parent else None)
        found.setdefault(article, []).append(case)
    return found
