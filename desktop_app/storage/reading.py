"""Whole articles as values, by plain SQL: the one place where they are read.

The window and the exports bring a connection of the pool, the repositories that of their session.
Nothing here imports SQLModel, so that the window's first article is there before it is loaded.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from typing import TYPE_CHECKING

from desktop_app.domain.annotations import ArticleId
from desktop_app.domain.articles import Article, Original
from desktop_app.domain.blocks import ArticleText
from desktop_app.domain.dates import from_iso
from desktop_app.domain.flags import Review
from desktop_app.domain.provenance import Field
from desktop_app.errors import NotInArchive
from desktop_app.storage.belonging import read_cases, read_tags
from desktop_app.storage.encoding import (
    blocks_from_json,
    fields_from_row,
    id_list,
    suggestions_from_json,
)
from desktop_app.storage.marginalia import read_annotations

if TYPE_CHECKING:
    from desktop_app.domain.results import IndexDocument, ShownArticle
    from desktop_app.storage.sqlite import Connection

CHUNK = 500
"""Articles that are read at once."""

_FIELDS = tuple(Field)
_AMONG = "a.id IN (SELECT value FROM json_each(?))"
_ARTICLES = f"""
    SELECT a.id, a.kind, a.extractor,
           a.original_sha256, a.original_size, a.original_name, a.mime, a.part,
           a.text_number, a.imported_at, a.suggestions,
           s.starred, s.read, s.filed, s.trashed_at, s.review,
           a.provenance, {", ".join(f"a.{field.value}" for field in _FIELDS)}
    FROM article AS a JOIN article_state AS s ON s.article = a.id WHERE {_AMONG}"""
_PRESENT = "article AS a JOIN text_version AS t ON t.article = a.id AND t.number = a.text_number"
_TEXTS = f"SELECT a.id, t.text, t.blocks, t.sha256 FROM {_PRESENT} WHERE {_AMONG}"
_DOCUMENTS = f"""
    SELECT a.id, a.title, t.text, a.byline, a.source, a.url, a.language
    FROM {_PRESENT} WHERE {_AMONG}"""
_SHOWN = f"SELECT a.id, a.title, t.text, '' AS notes, a.language FROM {_PRESENT} WHERE {_AMONG}"
_NOTES = """
    SELECT article, note, quote FROM annotation
    WHERE article IN (SELECT value FROM json_each(?)) ORDER BY start, created"""


def read_article(connection: Connection, article: ArticleId) -> Article:
    """Return everything about an article.

    Raises:
        NotInArchive: there is no article of that number.
    """
    return read_articles(connection, [article])[0]


def read_articles(connection: Connection, ids: Iterable[ArticleId]) -> list[Article]:
    """Return everything about articles, in the order given.

    Raises:
        NotInArchive: names the first one that is not there.
    """
    wanted = list(ids)
    found: list[Article] = []
    for at in range(0, len(wanted), CHUNK):
        some = wanted[at : at + CHUNK]
        known = _read(connection, some)
        for article in some:
            if article not in known:
                raise no_article(article)
            found.append(known[article])
    return found


def read_texts(connection: Connection, ids: Collection[ArticleId]) -> dict[ArticleId, ArticleText]:
    """Return the present texts; articles that are not there are left out.

    ``sha256`` is the hash that was stored, whatever the text is now.
    """
    return {
        article: ArticleText(text, blocks_from_json(blocks), sha256)
        for article, text, blocks, sha256 in connection.execute(_TEXTS, (id_list(ids),))
    }


def read_index_documents(connection: Connection, ids: Sequence[ArticleId]) -> list[IndexDocument]:
    """Return what the index reads of articles, in the order given, without missing ones."""
    from desktop_app.domain.results import IndexDocument

    wanted = id_list(ids)
    notes = _read_notes(connection, wanted)
    found = {
        article: IndexDocument(
            id=article,
            title=title,
            body=body,
            byline=byline,
            source=source,
            url=url,
            notes=notes.get(article, ""),
            language=language,
        )
        for article, title, body, byline, source, url, language in connection.execute(
            _DOCUMENTS, (wanted,)
        )
    }
    return [found[article] for article in ids if article in found]


def read_shown(connection: Connection, ids: Sequence[ArticleId]) -> list[ShownArticle]:
    """Return what snippets are made of, in the order given, without missing articles."""
    from desktop_app.domain.results import ShownArticle

    wanted = id_list(ids)
    rows = connection.execute(_SHOWN, (wanted,))
    found: dict[int, ShownArticle] = {row[0]: ShownArticle._make(row) for row in rows}
    for article, notes in _read_notes(connection, wanted).items():
        if article in found:
            found[article] = found[article]._replace(notes=notes)
    return [found[article] for article in ids if article in found]


def _read_notes(connection: Connection, wanted: str) -> dict[int, str]:
    """Return the notes and quotes of those articles that have some, as one text each."""
    found: dict[int, list[str]] = {}
    for article, note, quote in connection.execute(_NOTES, (wanted,)):
        found.setdefault(article, []).extend(text for text in (note, quote) if text)
    return {article: "\n".join(texts) for article, texts in found.items()}


def no_article(article: ArticleId) -> NotInArchive:
    """Return the error that says that there is no article of that number."""
    return NotInArchive(
        f"There is no article {article} in this archive.", "List the articles to see their numbers."
    )


def _read(connection: Connection, ids: Collection[ArticleId]) -> dict[ArticleId, Article]:
    """Return those of the articles that are there."""
    texts = read_texts(connection, ids)
    tags, cases = read_tags(connection, ids), read_cases(connection, ids)
    annotations = read_annotations(connection, ids)
    found: dict[ArticleId, Article] = {}
    for (
        article, kind, extractor, sha256, size, name, mime, part, number, imported_at, suggestions,
        starred, read, filed, trashed_at, review, provenance, *values,
    ) in connection.execute(_ARTICLES, (id_list(texts),)):  # fmt: skip
        found[article] = Article(
            id=article,
            fields=fields_from_row(dict(zip(_FIELDS, values, strict=True)), provenance),
            text=texts[article],
            kind=kind,
            extractor=extractor,
            original=Original(sha256, size, name, mime, part),
            imported_at=from_iso(imported_at),
            suggestions=suggestions_from_json(suggestions),
            tags=tuple(tags.get(article, ())),
            cases=tuple(cases.get(article, ())),
            annotations=tuple(annotations.get(article, ())),
            starred=bool(starred),
            read=bool(read),
            filed=bool(filed),
            trashed_at=from_iso(trashed_at) if trashed_at else None,
            review=Review(review),
            text_number=number,
        )
    return found
