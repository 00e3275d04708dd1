"""Annotations from W3C Web Annotation files (JSON-LD): Guardbook's own, and other programs'.

Read are a collection, a page, a list, or one annotation, and the answer of Hypothesis' search.
Nothing is fetched; what is not understood is left aside and counted.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from typing import Any
from uuid import NAMESPACE_URL, UUID, uuid5

from desktop_app.domain.annotations import AnnotationId, AnnotationKind, Colour
from desktop_app.domain.foreign import ForeignAnnotation, ForeignFile
from desktop_app.errors import UnreadableSource
from desktop_app.importing.web_values import (
    Passage,
    Words,
    addresses,
    bodies,
    creator,
    moment,
    original_of,
    passage,
    styles,
    targets,
    text_of,
    type_names,
)

MOST = 100_000
"""Annotations that are read from one file."""

_DEEPEST = 8
_INSIDE = ("first", "items", "@graph", "rows", "annotations")
_UNDERSTOOD = "Export it again as W3C Web Annotations (JSON-LD)."


def read_web_annotations(data: bytes) -> ForeignFile:
    """Return the annotations of a file.

    Raises:
        UnreadableSource: it is no JSON, or holds no annotations.
    """
    try:
        # Whatever the file says about its encoding: JSON is UTF-8 (RFC 8259).
        value = json.loads(data.decode("utf-8-sig"), parse_constant=lambda _: None)
    except (ValueError, RecursionError) as error:
        raise UnreadableSource("The file is not JSON in UTF-8.", _UNDERSTOOD) from error
    found: list[ForeignAnnotation] = []
    unusable = 0
    for item in _items(value, 0):
        if len(found) + unusable >= MOST:
            raise UnreadableSource(
                f"The file holds more than {MOST:,} annotations.", "Split it into smaller ones."
            )
        made = _annotation(item)
        if made is None:
            unusable += 1
        else:
            found.append(made)
    if not found and not unusable:
        raise UnreadableSource("There are no annotations in the file.", _UNDERSTOOD)
    return ForeignFile(tuple(found), unusable)


def _items(value: object, depth: int) -> Iterator[Mapping[str, Any]]:
    """Yield the annotations in a value, however they are wrapped."""
    if depth > _DEEPEST:
        return
    if isinstance(value, list):
        for one in value:
            yield from _items(one, depth + 1)
    elif isinstance(value, dict):
        if "target" in value:
            yield value
            return
        for name in _INSIDE:
            yield from _items(value.get(name), depth + 1)


def _annotation(item: Mapping[str, Any]) -> ForeignAnnotation | None:
    """Return one annotation, None if it has neither a quote nor a note."""
    target = next(iter(targets(item)), {})
    said, place, look = bodies(item), passage(target), styles(item, target)
    area = AnnotationKind.AREA.value in look and place.region is not None
    if not place.quote and not said.note and not area:
        return None
    if place.given and not place.quote and place.region is None:
        return None  # a mark whose words nobody knows
    return ForeignAnnotation(
        id=_id(item, said),
        kind=_kind(look) if place.quote else _kind_without(look, place),
        colour=next((Colour(name) for name in look if name in set(Colour)), Colour.YELLOW),
        quote=place.quote,
        prefix=place.prefix,
        suffix=place.suffix,
        start=place.start,
        end=place.end,
        note=said.note,
        author=creator(item),
        tags=said.tags,
        created=moment(item.get("created")),
        modified=moment(item.get("modified", item.get("updated"))),
        text_sha256=text_of(target),
        original_sha256=original_of(target),
        addresses=addresses(item, target),
        region=None if place.quote else place.region,
    )


def _kind(look: tuple[str, ...]) -> AnnotationKind:
    for kind in (AnnotationKind.UNDERLINE, AnnotationKind.STRIKEOUT):
        if kind.value in look:
            return kind
    return AnnotationKind.HIGHLIGHT


def _kind_without(look: tuple[str, ...], place: Passage) -> AnnotationKind:
    """Return the kind of what quotes nothing; a box that does not say what it is is an area."""
    told = AnnotationKind.NOTE.value in look
    boxed = place.region is not None and any(box.x1 > box.x0 for box in place.region.boxes)
    return AnnotationKind.AREA if boxed and not told else AnnotationKind.NOTE


def _id(item: Mapping[str, Any], said: Words) -> AnnotationId:
    """Return the same id for the same annotation each time, so that none comes in twice."""
    name = item.get("id", item.get("@id"))
    if isinstance(name, str) and name:
        try:
            return AnnotationId(str(UUID(name.removeprefix("urn:uuid:"))))
        except ValueError:
            return AnnotationId(str(uuid5(NAMESPACE_URL, name[:10_000].encode("utf-8", "replace")
                                          .decode("utf-8"))))  # fmt: skip
    content = json.dumps([item, said.note, type_names(item)], sort_keys=True)
    return AnnotationId(str(uuid5(NAMESPACE_URL, content)))
