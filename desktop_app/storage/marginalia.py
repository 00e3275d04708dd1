"""Annotations as values, by plain SQL: those of articles, and one by its id."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, Any

from desktop_app.domain.anchors import Anchor
from desktop_app.domain.annotations import (
    Annotation,
    AnnotationId,
    AnnotationKind,
    ArticleId,
    Colour,
)
from desktop_app.domain.dates import from_iso
from desktop_app.errors import BadValue, NotInArchive
from desktop_app.storage.encoding import id_list, to_json

if TYPE_CHECKING:
    from desktop_app.domain.pages import Region
    from desktop_app.storage.sqlite import Connection

# NULL, the place of notes on an article, sorts first; what stands on pages comes next.
_ANNOTATIONS = """
    SELECT id, article, kind, text_sha256, start, stop, quote, prefix, suffix,
           colour, note, author, created, modified, region
    FROM annotation WHERE {}
    ORDER BY start, stop, json_extract(region, '$[0]'), created, id"""
_OF_ARTICLES = _ANNOTATIONS.format("article IN (SELECT value FROM json_each(?))")
_EXACT = _ANNOTATIONS.format("id = ?")
_BEGINNING = _ANNOTATIONS.format("id LIKE ? || '%' ESCAPE '/'")
_BY_IDS = _ANNOTATIONS.format("id IN (SELECT value FROM json_each(?))")
_TAGS = """
    SELECT x.annotation, t.path FROM annotation_tag AS x JOIN tag AS t ON t.id = x.tag
    WHERE x.annotation IN (SELECT value FROM json_each(?)) ORDER BY x.annotation, x.position"""


def read_annotations(
    connection: Connection, ids: Iterable[ArticleId]
) -> dict[ArticleId, list[Annotation]]:
    """Return the annotations of articles by their place: notes on it first, then by pages."""
    found: dict[ArticleId, list[Annotation]] = {}
    for annotation in _values(connection, _OF_ARTICLES, id_list(ids)):
        found.setdefault(annotation.article, []).append(annotation)
    return found


def read_by_ids(connection: Connection, ids: Sequence[str]) -> dict[str, Annotation]:
    """Return annotations by their ids; those that are not there are left out."""
    return {one.id: one for one in _values(connection, _BY_IDS, to_json(ids))}


def find_annotation(connection: Connection, annotation: AnnotationId) -> Annotation | None:
    """Return the annotation of exactly that id, or None."""
    return next(iter(_values(connection, _EXACT, annotation)), None)


def get_annotation(connection: Connection, name: str) -> Annotation:
    """Return an annotation by its id, or by a beginning of it that no other has.

    Raises:
        NotInArchive: there is none of that name.
        BadValue: more than one annotation's id begins like that.
    """
    exact = find_annotation(connection, AnnotationId(name))
    if exact is not None:
        return exact
    escaped = name.replace("/", "//").replace("%", "/%").replace("_", "/_")
    found = _values(connection, _BEGINNING, escaped) if name else []
    if not found:
        raise no_annotation(name)
    if len(found) > 1:
        raise BadValue(
            f"The ids of {len(found)} annotations begin with “{name}”.", "Give more of the id."
        )
    return found[0]


def no_annotation(name: str) -> NotInArchive:
    """Return the error that says that there is no annotation of that name."""
    return NotInArchive(
        f"There is no annotation “{name}” in this archive.", "Show the article to see their ids."
    )


def kept_region(text: str | None) -> Region | None:
    """Return a region as it is kept, None for none."""
    if text is None:
        return None
    from desktop_app.domain.regions import region_from_json  # few have one

    return region_from_json(text)


def _values(connection: Connection, query: str, parameter: str) -> list[Annotation]:
    rows = connection.execute(query, (parameter,)).fetchall()
    tags: dict[str, tuple[str, ...]] = {}
    if rows:
        wanted = to_json([row[0] for row in rows])
        for annotation, path in connection.execute(_TAGS, (wanted,)):
            tags[annotation] = (*tags.get(annotation, ()), path)
    return [_value(row, tags.get(row[0], ())) for row in rows]


def _value(row: tuple[Any, ...], tags: tuple[str, ...]) -> Annotation:
    number, article, kind, sha256, start, stop, quote, prefix, suffix, colour, *rest = row
    note, author, created, modified, region = rest
    return Annotation(
        id=AnnotationId(number),
        article=ArticleId(article),
        kind=AnnotationKind(kind),
        anchor=None if start is None else Anchor(sha256, start, stop, quote, prefix, suffix),
        colour=Colour(colour),
        note=note,
        author=author,
        created=from_iso(created),
        modified=from_iso(modified),
        tags=tags,
        region=kept_region(region),
    )
