"""Articles: stored once, read as values; fields and states can be changed."""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Collection, Sequence
from typing import TYPE_CHECKING, Any

from sqlalchemy import func
from sqlmodel import col, select

from desktop_app.domain.annotations import ArticleId
from desktop_app.domain.articles import Article, ArticleDraft, Original
from desktop_app.domain.blocks import ArticleText
from desktop_app.domain.dates import to_iso
from desktop_app.domain.flags import Flag, Review
from desktop_app.domain.provenance import Field, FieldValue
from desktop_app.domain.text import opening, word_count
from desktop_app.storage.batches import Batches
from desktop_app.storage.encoding import (
    fields_from_row,
    id_list,
    provenance_to_json,
    sort_key,
    storable,
    suggestions_to_json,
    to_json,
)
from desktop_app.storage.pictures import read_pictures
from desktop_app.storage.reading import (
    no_article,
    read_article,
    read_index_documents,
    read_texts,
)
from desktop_app.storage.sets import among, chunks, insert_row, plain, run
from desktop_app.storage.tables import ArticleRecord, StateRecord
from desktop_app.storage.texts import Texts

if TYPE_CHECKING:
    from sqlmodel import Session

    from desktop_app.domain.results import IndexDocument

_KEYS = {Field.TITLE: "title_key", Field.SOURCE: "source_key"}
_FLAGS = {Flag.STARRED: "starred", Flag.READ: "read", Flag.FILED: "filed"}


class Articles:
    """The articles, bound to one session."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def add(
        self,
        draft: ArticleDraft,
        original: Original,
        imported_at: dt.datetime,
        batch: int | None = None,
    ) -> ArticleId:
        """Store an article that is not there yet: unread, in the Inbox.

        The pair of ``original.sha256`` and ``original.part`` must be new.
        """
        article = self.enter(draft, original, imported_at, batch)
        Texts(self._session).add(article, 1, draft.text, draft.extractor, imported_at)
        return article

    def enter(
        self,
        draft: ArticleDraft,
        original: Original,
        imported_at: dt.datetime,
        batch: int | None = None,
    ) -> ArticleId:
        """Store an article as ``add`` does, but for its text, which the caller must add."""
        values = {name: draft.fields.get(name, FieldValue()).value for name in Field}
        number = insert_row(
            self._session,
            ArticleRecord,
            title=values[Field.TITLE],
            title_key=sort_key(values[Field.TITLE]),
            byline=values[Field.BYLINE],
            source=values[Field.SOURCE],
            source_key=sort_key(values[Field.SOURCE]),
            url=values[Field.URL],
            published=values[Field.PUBLISHED],
            language=values[Field.LANGUAGE],
            provenance=provenance_to_json(draft.fields),
            kind=draft.kind,
            mime=original.mime,
            extractor=draft.extractor,
            original_sha256=original.sha256,
            original_size=original.size,
            original_name=storable(original.name),
            part=storable(original.part),
            text_number=1,
            text_sha256=draft.text.sha256,
            snippet=opening(draft.text.text),
            words=word_count(draft.text.text),
            imported_at=to_iso(imported_at),
            batch=batch,
            suggestions=suggestions_to_json(draft.suggestions),
        )
        article = ArticleId(number)
        insert_row(
            self._session, StateRecord, article=article, starred=False, read=False, filed=False
        )
        return article

    def get(self, article: ArticleId) -> Article:
        """Return everything about an article.

        Raises:
            NotInArchive: there is no article of that number.
        """
        return read_article(plain(self._session), article)

    def exists(self, article: ArticleId) -> bool:
        """Whether there is an article of that number."""
        return bool(self._known([article]))

    def require(self, *articles: ArticleId) -> None:
        """Refuse to go on with articles that are not there.

        Raises:
            NotInArchive: names the first one.
        """
        known: set[int] = set()
        for chunk in chunks(articles):
            known |= self._known(chunk)
        for article in articles:
            if article not in known:
                raise no_article(article)

    def count(self) -> int:
        """Return how many articles there are, those in the Trash included."""
        return self._session.exec(select(func.count()).select_from(StateRecord)).one()

    def all_ids(self) -> list[ArticleId]:
        """Return the numbers of all articles, those in the Trash included, oldest first."""
        found = run(self._session, "SELECT article FROM article_state ORDER BY article")
        return list(found.scalars())

    def find_original(self, sha256: str, part: str = "") -> ArticleId | None:
        """Return the article that was made from these bytes, or from that part of them."""
        query = "SELECT min(id) FROM article WHERE original_sha256 = ? AND part = ?"
        found = run(self._session, query, sha256, part).scalar()
        return None if found is None else ArticleId(found)

    def find_text(self, text_sha256: str) -> list[ArticleId]:
        """Return the articles whose present text has that hash, oldest first."""
        return self._ids(ArticleRecord.text_sha256 == text_sha256)

    def find_url(self, url: str) -> list[ArticleId]:
        """Return the articles with that address, oldest first; none for ""."""
        return self._ids(ArticleRecord.url == url, ArticleRecord.url != "")

    def text(self, article: ArticleId) -> ArticleText:
        """Return an article's present text.

        Raises:
            NotInArchive: there is no article of that number.
        """
        found = self.texts([article])
        if article not in found:
            raise no_article(article)
        return found[article]

    def texts(self, articles: Collection[ArticleId]) -> dict[ArticleId, ArticleText]:
        """Return present texts, of those articles that are there.

        ``sha256`` is the hash that was stored, whatever the text is now.
        """
        return read_texts(plain(self._session), articles)

    def index_documents(self, articles: Sequence[ArticleId]) -> list[IndexDocument]:
        """Return what the index reads of articles, in the order given, without missing ones."""
        return read_index_documents(plain(self._session), articles)

    def field(self, article: ArticleId, field: Field) -> FieldValue:
        """Return a field's value, ``FieldValue()`` if it has none.

        Raises:
            NotInArchive: there is no article of that number.
        """
        record = self._record(article)
        fields = fields_from_row({field: getattr(record, field.value)}, record.provenance)
        return fields.get(field, FieldValue())

    def set_field(self, article: ArticleId, field: Field, value: FieldValue) -> None:
        """Give a field another value.

        Raises:
            NotInArchive: there is no article of that number.
        """
        provenance = json.loads(self._record(article).provenance)
        provenance.pop(field.value, None)
        if value.provenance is not None:
            provenance[field.value] = [value.provenance.how.value, value.provenance.by]
        columns = {field.value: value.value, "provenance": to_json(provenance)}
        if field in _KEYS:
            columns[_KEYS[field]] = sort_key(value.value)
        names = ", ".join(f"{name} = ?" for name in columns)
        run(
            self._session,
            f"UPDATE article SET {names} WHERE id = ?",
            *columns.values(),
            article,
        )

    def flags(self, articles: Collection[ArticleId], flag: Flag) -> dict[ArticleId, bool]:
        """Return whether each article has a state; articles that are not there are left out."""
        column = _FLAGS.get(flag, "trashed_at IS NOT NULL")
        found: dict[ArticleId, bool] = {}
        for chunk in chunks(articles):
            rows = run(
                self._session,
                f"SELECT article, {column} FROM article_state"
                " WHERE article IN (SELECT value FROM json_each(?))",
                id_list(chunk),
            )
            found |= {ArticleId(article): bool(on) for article, on in rows}
        return found

    def set_flag(
        self, articles: Collection[ArticleId], flag: Flag, on: bool, moment: dt.datetime
    ) -> None:
        """Switch a state of articles; ``moment`` is kept as the time of trashing."""
        column = _FLAGS.get(flag, "trashed_at")
        value = on if flag in _FLAGS else to_iso(moment) if on else None
        for chunk in chunks(articles):
            run(
                self._session,
                f"UPDATE article_state SET {column} = ?"
                " WHERE article IN (SELECT value FROM json_each(?))",
                value,
                id_list(chunk),
            )

    def reviews(self, articles: Collection[ArticleId]) -> dict[ArticleId, Review]:
        """Return how far articles have been checked; those that are not there are left out."""
        found: dict[ArticleId, Review] = {}
        for chunk in chunks(articles):
            rows = run(
                self._session,
                "SELECT article, review FROM article_state"
                " WHERE article IN (SELECT value FROM json_each(?))",
                id_list(chunk),
            )
            found |= {ArticleId(article): Review(review) for article, review in rows}
        return found

    def set_review(self, articles: Collection[ArticleId], review: Review) -> None:
        """Note how far articles have been checked."""
        for chunk in chunks(articles):
            run(
                self._session,
                "UPDATE article_state SET review = ?"
                " WHERE article IN (SELECT value FROM json_each(?))",
                review.value,
                id_list(chunk),
            )

    def purge(self, article: ArticleId) -> frozenset[str]:
        """Delete an article with its texts, annotations and the path it came from.

        Returns:
            The hashes of its original, unless another article was made from it, and of its
            pictures; see ``unused``.

        Raises:
            NotInArchive: there is no article of that number.
        """
        sha256 = self._record(article).original_sha256
        blobs = frozenset(read_pictures(plain(self._session), article))
        run(
            self._session,
            "UPDATE item SET path = '', part = '', message = '' WHERE article = ?",
            article,
        )
        run(self._session, "DELETE FROM article WHERE id = ?", article)
        if self._ids(ArticleRecord.original_sha256 == sha256):
            return blobs - {sha256}
        Batches(self._session).forget_kept(sha256)
        return blobs | {sha256}

    def unused(self, hashes: Collection[str]) -> frozenset[str]:
        """Return which of the hashes no original and no picture has."""
        originals = run(
            self._session,
            "SELECT original_sha256 FROM article"
            " WHERE original_sha256 IN (SELECT value FROM json_each(?))",
            to_json(sorted(hashes)),
        )
        return frozenset(hashes).difference(originals.scalars(), self._beside_originals())

    def blobs_in_use(self) -> frozenset[str]:
        """Return the hashes of all originals, those of failed imports too, and of all pictures."""
        originals = self._session.exec(select(ArticleRecord.original_sha256))
        return frozenset(originals).union(self._beside_originals())

    def _beside_originals(self) -> frozenset[str]:
        kept = (sha256 for _, sha256 in Batches(self._session).kept())
        return frozenset(kept).union(read_pictures(plain(self._session)))

    def _record(self, article: ArticleId) -> ArticleRecord:
        query = (
            select(ArticleRecord)
            .where(col(ArticleRecord.id) == article)
            .execution_options(populate_existing=True)
        )
        record = self._session.exec(query).first()
        if record is None:
            raise no_article(article)
        return record

    def _known(self, articles: Collection[ArticleId]) -> set[int]:
        query = select(StateRecord.article).where(col(StateRecord.article).in_(among(articles)))
        return set(self._session.exec(query))

    def _ids(self, *conditions: Any) -> list[ArticleId]:  # noqa: ANN401 - SQLAlchemy's own are Any
        query = select(ArticleRecord.id).where(*conditions).order_by(col(ArticleRecord.id))
        return [ArticleId(int(number or 0)) for number in self._session.exec(query)]
