"""Texts of articles, in versions. Lists never come here: texts are large."""

from __future__ import annotations

import datetime as dt
from collections.abc import Collection, Sequence
from typing import TYPE_CHECKING

from sqlalchemy import ColumnElement, and_
from sqlmodel import col, select

from desktop_app.domain.annotations import ArticleId
from desktop_app.domain.blocks import ArticleText
from desktop_app.domain.dates import to_iso
from desktop_app.domain.results import IndexDocument
from desktop_app.storage.encoding import blocks_from_json, blocks_to_json
from desktop_app.storage.sets import among, insert_row
from desktop_app.storage.tables import AnnotationRecord, ArticleRecord, TextRecord

if TYPE_CHECKING:
    from sqlmodel import Session


class Texts:
    """The texts, bound to one session."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def add(
        self, article: ArticleId, number: int, text: ArticleText, extractor: str, at: dt.datetime
    ) -> None:
        """Store a version of an article's text; ``number`` counts from 1."""
        insert_row(
            self._session,
            TextRecord,
            article=article,
            number=number,
            sha256=text.sha256,
            extractor=extractor,
            created=to_iso(at),
            blocks=blocks_to_json(text.blocks),
            text=text.text,
        )

    def of(self, articles: Collection[ArticleId]) -> dict[ArticleId, ArticleText]:
        """Return the present texts; articles that are not there are left out.

        ``sha256`` is the hash that was stored, whatever the text is now.
        """
        query = (
            select(TextRecord.article, TextRecord.text, TextRecord.blocks, TextRecord.sha256)
            .join(ArticleRecord, _is_present())
            .where(col(ArticleRecord.id).in_(among(articles)))
        )
        return {
            ArticleId(article): ArticleText(text, blocks_from_json(blocks), sha256)
            for article, text, blocks, sha256 in self._session.exec(query)
        }

    def index_documents(self, articles: Sequence[ArticleId]) -> list[IndexDocument]:
        """Return what the index reads of articles, in the order given, without missing ones."""
        notes = self._notes(articles)
        query = (
            select(ArticleRecord, TextRecord.text)
            .join(TextRecord, _is_present())
            .where(col(ArticleRecord.id).in_(among(articles)))
            .execution_options(populate_existing=True)
        )
        found = {
            record.id: IndexDocument(
                id=ArticleId(record.id or 0),
                title=record.title,
                body=text,
                byline=record.byline,
                source=record.source,
                url=record.url,
                notes="\n".join(notes.get(record.id or 0, ())),
                language=record.language,
            )
            for record, text in self._session.exec(query)
        }
        return [found[article] for article in articles if article in found]

    def _notes(self, articles: Collection[ArticleId]) -> dict[int, list[str]]:
        """Return the notes of annotations and what they mark, by article."""
        found: dict[int, list[str]] = {}
        query = (
            select(AnnotationRecord.article, AnnotationRecord.quote, AnnotationRecord.note)
            .where(col(AnnotationRecord.article).in_(among(articles)))
            .order_by(col(AnnotationRecord.start), col(AnnotationRecord.created))
        )
        for article, quote, note in self._session.exec(query):
            found.setdefault(article, []).extend(text for text in (note, quote) if text)
        return found


def _is_present() -> ColumnElement[bool]:
    return and_(
        col(ArticleRecord.id) == TextRecord.article,
        col(ArticleRecord.text_number) == TextRecord.number,
    )
