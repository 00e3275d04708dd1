"""Texts of articles are stored in versions; ``reading`` reads the present ones."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from desktop_app.domain.annotations import ArticleId
from desktop_app.domain.blocks import ArticleText
from desktop_app.domain.dates import to_iso
from desktop_app.domain.text import opening, word_count
from desktop_app.domain.versions import TextName
from desktop_app.storage.encoding import blocks_to_json
from desktop_app.storage.reading import no_article
from desktop_app.storage.sets import insert_row, plain, run
from desktop_app.storage.tables import TextRecord
from desktop_app.storage.versions import read_version

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

    def keep(
        self, article: ArticleId, text: ArticleText, extractor: str, at: dt.datetime
    ) -> TextName:
        """Store a text as the next version, or return the version that is equal to it.

        The present version is another one only after ``make_present``.
        """
        blocks = blocks_to_json(text.blocks)
        same = run(
            self._session,
            "SELECT number FROM text_version WHERE article = ? AND sha256 = ? AND blocks = ?",
            *(article, text.sha256, blocks),
        ).scalar()
        if same is not None:
            return TextName(int(same), text.sha256)
        last = run(
            self._session, "SELECT max(number) FROM text_version WHERE article = ?", article
        ).scalar()
        number = int(last or 0) + 1
        self.add(article, number, text, extractor, at)
        return TextName(number, text.sha256)

    def present(self, article: ArticleId) -> TextName:
        """Return which version is the present one.

        Raises:
            NotInArchive: there is no article of that number.
        """
        row = run(
            self._session, "SELECT text_number, text_sha256 FROM article WHERE id = ?", article
        ).first()
        if row is None:
            raise no_article(article)
        return TextName(*row)

    def get(self, article: ArticleId, number: int) -> ArticleText:
        """Return a version.

        Raises:
            NotInArchive: there is no such version.
        """
        return read_version(plain(self._session), article, number)

    def find(self, article: ArticleId, sha256: str) -> ArticleText | None:
        """Return the oldest version with that hash, None if there is none."""
        number = run(
            self._session,
            "SELECT min(number) FROM text_version WHERE article = ? AND sha256 = ?",
            *(article, sha256),
        ).scalar()
        return None if number is None else self.get(article, int(number))

    def make_present(self, article: ArticleId, number: int) -> None:
        """Let a version be the one that is read, searched and exported.

        Raises:
            NotInArchive: there is no such version.
        """
        text = self.get(article, number)
        run(
            self._session,
            "UPDATE article SET text_number = ?, text_sha256 = ?, snippet = ?, words = ?, "
            "extractor = (SELECT extractor FROM text_version WHERE article = ? AND number = ?) "
            "WHERE id = ?",
            *(number, text.sha256, opening(text.text), word_count(text.text)),
            *(article, number, article),
        )

    def older(self, article: ArticleId) -> dict[str, str]:
        """Return the versions that are not the present one, by the hash that was stored."""
        found = run(
            self._session,
            "SELECT t.sha256, t.text FROM text_version AS t JOIN article AS a ON a.id = t.article "
            "WHERE t.article = ? AND t.number <> a.text_number ORDER BY t.number",
            article,
        )
        return {str(sha256): str(text) for sha256, text in found}
