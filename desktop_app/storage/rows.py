"""Rows of the article list: everything that a row shows, read in four statements."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from typing import TYPE_CHECKING

from desktop_app.domain.annotations import ArticleId
from desktop_app.domain.articles import ArticleRow
from desktop_app.domain.dates import from_iso, parse_day
from desktop_app.domain.flags import Review
from desktop_app.storage.belonging import read_cases, read_tags
from desktop_app.storage.encoding import id_list

if TYPE_CHECKING:
    from desktop_app.storage.sqlite import Connection

_ARTICLES = """
    SELECT id, title, source, byline, published, imported_at, language, snippet, words,
           read, starred, trashed_at IS NOT NULL, review
    FROM article JOIN article_state ON article = id
    WHERE id IN (SELECT value FROM json_each(?))"""
_ANNOTATIONS = """
    SELECT article, count(*), sum(start IS NOT NULL), sum(note <> '') FROM annotation
    WHERE article IN (SELECT value FROM json_each(?)) GROUP BY article"""


def read_rows(connection: Connection, ids: Sequence[ArticleId]) -> dict[ArticleId, ArticleRow]:
    """Return the rows of articles, in the order of their ids; those not there are left out."""
    wanted = (id_list(ids),)
    tags, cases = read_tags(connection, ids), read_cases(connection, ids)
    marks: dict[int, tuple[int, int, int]] = {
        article: (annotations, highlights, notes)
        for article, annotations, highlights, notes in connection.execute(_ANNOTATIONS, wanted)
    }
    moments: dict[str, dt.datetime] = {}
    days: dict[str, dt.date | None] = {}
    found: dict[ArticleId, ArticleRow] = {}
    for (
        article, title, source, byline, published, imported, language, snippet, words,
        read, starred, trashed, review,
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
            cases=tuple(case.name for case in cases.get(article, ())),
            annotations=annotations,
            highlights=highlights,
            notes=notes,
            read=bool(read),
            starred=bool(starred),
            trashed=bool(trashed),
            review=Review(review),
        )
    return found
