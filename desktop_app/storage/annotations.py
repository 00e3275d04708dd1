"""Highlights and notes, stored as they are: every field of the value comes back unchanged."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import ColumnElement
from sqlmodel import col, select

from desktop_app.domain.anchors import Anchor
from desktop_app.domain.annotations import (
    Annotation,
    AnnotationId,
    AnnotationKind,
    ArticleId,
    Colour,
)
from desktop_app.domain.dates import from_iso, to_iso
from desktop_app.errors import BadValue, EditConflict, NotInArchive
from desktop_app.storage.sets import run
from desktop_app.storage.tables import (
    AnnotationRecord,
    AnnotationTagRecord,
    ArticleRecord,
    TagRecord,
)
from desktop_app.storage.tags import Tags

if TYPE_CHECKING:
    from collections.abc import Sequence

    from sqlmodel import Session


class Annotations:
    """The annotations, bound to one session."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def add(self, annotation: Annotation) -> None:
        """Store a new annotation.

        Raises:
            EditConflict: there is one of that id already.
            NotInArchive: its article or one of its tags is not known.
        """
        if self.find(annotation.id) is not None:
            raise EditConflict("The annotation is there already.", "Look at the article again.")
        known = select(ArticleRecord.id).where(ArticleRecord.id == annotation.article)
        if self._session.exec(known).first() is None:
            raise NotInArchive(
                f"There is no article {annotation.article} in this archive.",
                "List the articles to see their numbers.",
            )
        self._session.add(_record(annotation))
        self._session.flush()
        tags = Tags(self._session)
        for position, path in enumerate(annotation.tags):
            run(
                self._session,
                "INSERT INTO annotation_tag (tag, annotation, position) VALUES (?, ?, ?)",
                tags.number(path),
                annotation.id,
                position,
            )

    def remove(self, annotation: AnnotationId) -> None:
        """Delete the annotation of exactly that id.

        Raises:
            NotInArchive: there is none of that id.
        """
        if run(self._session, "DELETE FROM annotation WHERE id = ?", annotation).rowcount == 0:
            raise _missing(annotation)

    def change(self, annotation: Annotation) -> None:
        """Replace the annotation of that id by another value.

        Raises:
            NotInArchive: there is none of that id, or one of the tags is not known.
        """
        self.remove(annotation.id)
        self.add(annotation)

    def find(self, annotation: AnnotationId) -> Annotation | None:
        """Return the annotation of exactly that id, or None."""
        return next(iter(self._values(col(AnnotationRecord.id) == annotation)), None)

    def get(self, name: str) -> Annotation:
        """Return an annotation by its id, or by a beginning of it that no other has.

        Raises:
            NotInArchive: there is none of that name.
            BadValue: more than one annotation's id begins like that.
        """
        exact = self.find(AnnotationId(name))
        if exact is not None:
            return exact
        found = (
            self._values(col(AnnotationRecord.id).startswith(name, autoescape=True)) if name else []
        )
        if not found:
            raise _missing(name)
        if len(found) > 1:
            raise BadValue(
                f"The ids of {len(found)} annotations begin with “{name}”.", "Give more of the id."
            )
        return found[0]

    def of_article(self, article: ArticleId) -> tuple[Annotation, ...]:
        """Return an article's annotations by their place, notes on the article first."""
        return tuple(self._values(col(AnnotationRecord.article) == article))

    def _values(self, condition: ColumnElement[bool]) -> list[Annotation]:
        """Return what fits; NULL, the place of notes on an article, sorts first."""
        query = (
            select(AnnotationRecord)
            .where(condition)
            .order_by(
                col(AnnotationRecord.start),
                col(AnnotationRecord.stop),
                col(AnnotationRecord.created),
                col(AnnotationRecord.id),
            )
            .execution_options(populate_existing=True)
        )
        records = self._session.exec(query).all()
        tags = self._tags([record.id for record in records])
        return [_value(record, tags.get(record.id, ())) for record in records]

    def _tags(self, annotations: Sequence[str]) -> dict[str, tuple[str, ...]]:
        query = (
            select(AnnotationTagRecord.annotation, TagRecord.path)
            .join(TagRecord, col(TagRecord.id) == AnnotationTagRecord.tag)
            .where(col(AnnotationTagRecord.annotation).in_(annotations))
            .order_by(col(AnnotationTagRecord.annotation), col(AnnotationTagRecord.position))
        )
        found: dict[str, tuple[str, ...]] = {}
        for annotation, path in self._session.exec(query):
            found[annotation] = (*found.get(annotation, ()), path)
        return found


def _record(annotation: Annotation) -> AnnotationRecord:
    anchor = annotation.anchor
    return AnnotationRecord(
        id=annotation.id,
        article=annotation.article,
        kind=annotation.kind.value,
        text_sha256=anchor.text_sha256 if anchor else None,
        start=anchor.start if anchor else None,
        stop=anchor.end if anchor else None,
        quote=anchor.quote if anchor else None,
        prefix=anchor.prefix if anchor else None,
        suffix=anchor.suffix if anchor else None,
        colour=annotation.colour.value,
        note=annotation.note,
        author=annotation.author,
        created=to_iso(annotation.created),
        modified=to_iso(annotation.modified),
    )


def _value(record: AnnotationRecord, tags: tuple[str, ...]) -> Annotation:
    anchor = None
    if record.start is not None:
        anchor = Anchor(
            record.text_sha256 or "",
            record.start,
            record.stop or 0,
            record.quote or "",
            record.prefix or "",
            record.suffix or "",
        )
    return Annotation(
        id=AnnotationId(record.id),
        article=ArticleId(record.article),
        kind=AnnotationKind(record.kind),
        anchor=anchor,
        colour=Colour(record.colour),
        note=record.note,
        author=record.author,
        created=from_iso(record.created),
        modified=from_iso(record.modified),
        tags=tags,
    )


def _missing(name: str) -> NotInArchive:
    return NotInArchive(
        f"There is no annotation “{name}” in this archive.", "Show the article to see their ids."
    )
