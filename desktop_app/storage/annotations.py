"""Highlights and notes, stored as they are: every field of the value comes back unchanged."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlmodel import select

from desktop_app.domain.annotations import Annotation, AnnotationId, ArticleId
from desktop_app.domain.dates import to_iso
from desktop_app.domain.regions import region_to_json
from desktop_app.errors import EditConflict
from desktop_app.storage.marginalia import (
    find_annotation,
    get_annotation,
    no_annotation,
    read_annotations,
)
from desktop_app.storage.reading import no_article
from desktop_app.storage.sets import plain, run
from desktop_app.storage.tables import AnnotationRecord, ArticleRecord
from desktop_app.storage.tags import Tags

if TYPE_CHECKING:
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
            raise no_article(annotation.article)
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
            raise no_annotation(annotation)

    def change(self, annotation: Annotation) -> None:
        """Replace the annotation of that id by another value.

        Raises:
            NotInArchive: there is none of that id, or one of the tags is not known.
        """
        self.remove(annotation.id)
        self.add(annotation)

    def find(self, annotation: AnnotationId) -> Annotation | None:
        """Return the annotation of exactly that id, or None."""
        return find_annotation(plain(self._session), annotation)

    def get(self, name: str) -> Annotation:
        """Return an annotation by its id, or by a beginning of it that no other has.

        Raises:
            NotInArchive: there is none of that name.
            BadValue: more than one annotation's id begins like that.
        """
        return get_annotation(plain(self._session), name)

    def of_article(self, article: ArticleId) -> tuple[Annotation, ...]:
        """Return an article's annotations by their place: notes on it first, then by pages."""
        return tuple(read_annotations(plain(self._session), [article]).get(article, ()))


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
        region=region_to_json(annotation.region),
    )
