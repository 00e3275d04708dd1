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
    FROM article WHERE id IN (SELECT value FROM json_each(?))"""
_TAGS = """
    SELECT x.article, t.path, t.colour FROM article_tag AS x JOIN tag AS t ON t.id = x.tag
    WHERE x.article IN (SELECT value FROM json_each(?)) ORDER BY t."key" """
_CASES = """
    SELECT x.article, c.name FROM case_article AS x JOIN cases AS c ON c.id = x.case_id
    WHERE x.article IN (SELECT value FROM json_each(?)) ORDER BY c."key", c.id"""
_ANNOTATIONS = """
    SELECT article, sum(start IS NOT NULL), sum(note <> '' OR start IS NULL) FROM annotation
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
    marks = {
        article: (highlights, notes)
        for article, highlights, notes in connection.execute(_ANNOTATIONS, wanted)
    }
    moments: dict[str, dt.datetime] = {}
    found: dict[ArticleId, ArticleRow] = {}
    for row in connection.execute(_ARTICLES, wanted):
        article, imported = row[0], row[5]
        moment = moments.get(imported)
        if moment is None:
            moment = moments[imported] = from_iso(imported)
        highlights, notes = marks.get(article, (0, 0))
        found[article] = ArticleRow(
            id=article,
            title=row[1],
            source=row[2],
            byline=row[3],
            published=parse_day(row[4]),
            imported_at=moment,
            language=row[6],
            snippet=row[7],
            words=row[8],
            tags=tuple(tags.get(article, ())),
            cases=tuple(cases.get(article, ())),
            highlights=highlights,
            notes=notes,
            read=bool(row[9]),
            starred=bool(row[10]),
            trashed=bool(row[11]),
        )
    return found
