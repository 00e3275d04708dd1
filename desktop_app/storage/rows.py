"""Rows of the article list: everything that a row shows, read in four statements."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from typing import TYPE_CHECKING

from desktop_app.domain.annotations import ArticleId, Colour
from desktop_app.domain.articles import ArticleRow
from desktop_app.domain.dates import from_iso, parse_day
from desktop_app.domain.tags import Tag
from desktop_app.storage.encoding import id_list

if TYPE_CHECKING:
    from desktop_app.storage.sqlite import Connection

_ARTICLES = """
    SELECT id, title, source, byline, published, imported_at, language, snippet, words,
           read, starred, trashed_at IS NOT NULL
    FROM article JOIN article_state ON article = id
    WHERE id IN (SELECT value FROM json_each(?))"""
_TAGS = """
    SELECT x.article, t.path, t.colour FROM article_tag AS x JOIN tag AS t ON t.id = x.tag
    WHERE x.article IN (SELECT value FROM json_each(?)) ORDER BY t."key" """
_CASES = """
    SELECT x.article, c.name FROM case_article AS x JOIN cases AS c ON c.id = x.case_id
    WHERE x.article IN (SELECT value FROM json_each(?)) ORDER BY c."key", c.id"""
_ANNOTATIONS = """
    SELECT article, count(*), sum(start IS NOT NULL), sum(note <> '') FROM annotation
    WHERE article IN (SELECT value FROM json_each(?)) GROUP BY article"""


def read_rows(connection: Connection, ids: Sequence[ArticleId]) -> dict[ArticleId, ArticleRow]:
    """Return the rows of articles, in the order of their ids; those not there are left out."""
    wanted = (id_list(ids),)
    known: dict[tuple[str, str], Tag] = {}
    tags: dict[int, list[Tag]] = {}
    for article, path, colour in connection.execute(_TAGS, wanted):
        tag = known.get((path, colour))
        if tag is None:
            tag = known[path, colour] = Tag(path, Colour(colour))
        tags.setdefault(article, []).append(tag)
    cases: dict[int, list[str]] = {}
    for article, name in connection.execute(_CASES, wanted):
        cases.setdefault(article, []).append(name)
    marks: dict[int, tuple[int, int, int]] = {
        article: (annotations, highlights, notes)
        for article, annotations, highlights, notes in connection.execute(_ANNOTATIONS, wanted)
    }
    moments: dict[str, dt.datetime] = {}
    days: dict[str, dt.date | None] = {}
    found: dict[ArticleId, ArticleRow] = {}
    for (
        article, title, source, byline, published, imported, language, snippet, words,
        read, starred, trashed,
    ) in connection.execute(_ARTICLES, wanted):  # fmt: skip
        if imported not in moments:
            moments[imported] = from_iso(imported)
        if published not in days:
            days[published] = parse_day(published)
        annotations, highlights, notes = marks.get(article, (0, 0, 0))
        found[article] = ArticleRow(
            id=article,
            title=title,
            source=source,
            byline=byline,
            published=days[published],
            imported_at=moments[imported],
            language=language,
            snippet=snippet,
            words=words,
            tags=tuple(tags.get(article, ())),
            cases=tuple(cases.get(article, ())),
            annotations=annotations,
            highlights=highlights,
            notes=notes,
            read=bool(read),
            starred=bool(starred),
            trashed=bool(trashed),
        )
    return found
