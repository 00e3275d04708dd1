"""Tags: which there are, and which articles carry them."""

from __future__ import annotations

from collections.abc import Collection
from typing import TYPE_CHECKING

from sqlmodel import col, select

from desktop_app.domain.annotations import AnnotationId, ArticleId, Colour
from desktop_app.domain.tags import Tag, tag_key
from desktop_app.errors import EditConflict, NotInArchive
from desktop_app.storage.belonging import read_tags
from desktop_app.storage.encoding import id_list
from desktop_app.storage.sets import chunks, plain, run
from desktop_app.storage.tables import (
    AnnotationTagRecord,
    ArticleTagRecord,
    TagRecord,
)

if TYPE_CHECKING:
    from sqlmodel import Session


class Tags:
    """The tags, bound to one session. Two names with the same ``tag_key`` are the same tag."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def all(self) -> tuple[Tag, ...]:
        """Return all tags, sorted by path."""
        query = select(TagRecord.path, TagRecord.colour).order_by(col(TagRecord.key))
        return tuple(_tag(path, colour) for path, colour in self._session.exec(query))

    def get(self, path: str) -> Tag | None:
        """Return a tag as the archive writes it, or None if it is not known."""
        query = select(TagRecord.path, TagRecord.colour).where(TagRecord.key == tag_key(path))
        row = self._session.exec(query).first()
        return _tag(row[0], row[1]) if row else None

    def number(self, path: str) -> int:
        """Return the number of a tag within the database.

        Raises:
            NotInArchive: the tag is not known.
        """
        found = self._number(path)
        if found is None:
            raise NotInArchive(
                f"There is no tag “{path}” in this archive.", "Check the spelling of the tag."
            )
        return found

    def define(self, tag: Tag) -> None:
        """Make a tag known.

        Raises:
            EditConflict: it is known already.
        """
        if self.get(tag.path) is not None:
            raise _taken(tag)
        record = TagRecord(path=tag.path, key=tag_key(tag.path), colour=tag.colour.value)
        self._session.add(record)
        self._session.flush()

    def forget(self, path: str) -> None:
        """Make a tag unknown.

        Raises:
            EditConflict: something carries it.
            NotInArchive: the tag is not known.
        """
        number = self.number(path)
        if self.used(path):
            raise EditConflict(f"The tag “{path}” is in use.", "Take it off everything first.")
        run(self._session, "DELETE FROM tag WHERE id = ?", number)

    def change(self, was: Tag, now: Tag) -> None:
        """Rename or recolour one tag, not those below it; what carries it goes on carrying it.

        Raises:
            EditConflict: another tag has the new name.
            NotInArchive: the tag is not known.
        """
        number = self.number(was.path)
        if self._number(now.path) not in {None, number}:
            raise _taken(now)
        run(
            self._session,
            'UPDATE tag SET path = ?, "key" = ?, colour = ? WHERE id = ?',
            now.path,
            tag_key(now.path),
            now.colour.value,
            number,
        )

    def put(self, path: str, articles: Collection[ArticleId]) -> None:
        """Put a tag on articles; those that carry it already stay as they are.

        Raises:
            NotInArchive: the tag is not known.
        """
        number = self.number(path)
        for chunk in chunks(articles):
            run(
                self._session,
                "INSERT OR IGNORE INTO article_tag (tag, article)"
                " SELECT ?, value FROM json_each(?)",
                number,
                id_list(chunk),
            )

    def take(self, path: str, articles: Collection[ArticleId]) -> None:
        """Take a tag off articles.

        Raises:
            NotInArchive: the tag is not known.
        """
        number = self.number(path)
        for chunk in chunks(articles):
            run(
                self._session,
                "DELETE FROM article_tag"
                " WHERE tag = ? AND article IN (SELECT value FROM json_each(?))",
                number,
                id_list(chunk),
            )

    def carriers(self, path: str) -> frozenset[ArticleId]:
        """Return the articles that carry exactly this tag themselves; none if it is not known."""
        query = select(ArticleTagRecord.article).where(ArticleTagRecord.tag == self._number(path))
        return frozenset(ArticleId(article) for article in self._session.exec(query))

    def annotations(self, path: str) -> frozenset[AnnotationId]:
        """Return the annotations that carry exactly this tag; none if it is not known."""
        query = select(AnnotationTagRecord.annotation).where(
            AnnotationTagRecord.tag == self._number(path)
        )
        return frozenset(AnnotationId(annotation) for annotation in self._session.exec(query))

    def marked(self, path: str) -> frozenset[ArticleId]:
        """Return the articles that carry exactly this tag, themselves or by an annotation."""
        found = run(
            self._session,
            "SELECT a.article FROM annotation_tag AS t JOIN annotation AS a ON a.id = t.annotation"
            " WHERE t.tag = ?",
            self._number(path),
        )
        return self.carriers(path) | {ArticleId(article) for article in found.scalars()}

    def used(self, path: str) -> bool:
        """Whether an article or an annotation carries exactly this tag."""
        return bool(self.carriers(path) or self.annotations(path))

    def of_articles(self, articles: Collection[ArticleId]) -> dict[ArticleId, tuple[Tag, ...]]:
        """Return the tags of articles, sorted by path; articles without any are left out."""
        found = read_tags(plain(self._session), articles)
        return {article: tuple(tags) for article, tags in found.items()}

    def _number(self, path: str) -> int | None:
        return self._session.exec(
            select(TagRecord.id).where(TagRecord.key == tag_key(path))
        ).first()


def _tag(path: str, colour: str) -> Tag:
    return Tag(path, Colour(colour))


def _taken(tag: Tag) -> EditConflict:
    return EditConflict(f"There is a tag “{tag.path}” already.", "Choose another name.")
