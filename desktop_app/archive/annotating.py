"""From what the user wants to the edit that does it: highlights, notes and fields.

Each function reads the present state in the session and returns an edit that fits it exactly,
or None where there is nothing to do.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import replace
from typing import TYPE_CHECKING

from desktop_app.archive.organising import defining
from desktop_app.domain import edits as e
from desktop_app.domain.anchors import find_quote, make_anchor
from desktop_app.domain.annotations import (
    Annotation,
    AnnotationId,
    AnnotationKind,
    ArticleId,
    Colour,
    Mark,
    new_annotation_id,
)
from desktop_app.domain.fields import field_text
from desktop_app.domain.pages import Region
from desktop_app.domain.provenance import Field, How, typed
from desktop_app.domain.regions import usable_region
from desktop_app.domain.tags import tag_path
from desktop_app.domain.text import normalise, one_line
from desktop_app.errors import BadValue
from desktop_app.storage.annotations import Annotations
from desktop_app.storage.articles import Articles

if TYPE_CHECKING:
    from sqlmodel import Session

MAX_NOTE = 20_000
"""Code points of a note."""

MAX_AUTHOR = 200
"""Code points of an author's name."""


def mark_passage(
    session: Session, article: ArticleId, start: int, end: int, mark: Mark, moment: dt.datetime
) -> e.Edit:
    """Mark the passage ``[start, end)``, in code points of the article's present text."""
    text = Articles(session).text(article)
    anchor = make_anchor(text.text, text.sha256, start, end)
    annotation = Annotation(
        new_annotation_id(),
        article,
        mark.kind,
        anchor,
        mark.colour,
        note_text(mark.note),
        author_name(mark.author),
        moment,
        moment,
        tuple(dict.fromkeys(tag_path(tag) for tag in mark.tags)),
    )
    return _adding(session, annotation)


def mark_quote(
    session: Session,
    article: ArticleId,
    quote: str,
    occurrence: int,
    mark: Mark,
    moment: dt.datetime,
) -> e.Edit:
    """Mark a quote; ``occurrence`` counts from 1, 0 means that it must be the only one."""
    text = Articles(session).text(article)
    start, end = find_quote(text.text, quote, occurrence)
    return mark_passage(session, article, start, end, mark, moment)


def note_on_article(
    session: Session, article: ArticleId, text: str, author: str, moment: dt.datetime
) -> e.Edit:
    """Put a note on the article as a whole."""
    Articles(session).require(article)
    note = _note_of(Mark(AnnotationKind.NOTE, note=text))
    annotation = Annotation(
        new_annotation_id(),
        article,
        AnnotationKind.NOTE,
        None,
        Colour.YELLOW,
        note,
        author_name(author),
        moment,
        moment,
    )
    return e.AddAnnotation(annotation)


def mark_region(
    session: Session, article: ArticleId, region: Region, mark: Mark, moment: dt.datetime
) -> e.Edit:
    """Mark an area of a page, or put a note on it: the kind is AREA or NOTE."""
    if mark.kind.on_text:
        raise BadValue("A place on a page is no passage.", "Mark it as an area or as a note.")
    Articles(session).require(article)
    annotation = Annotation(
        new_annotation_id(),
        article,
        mark.kind,
        None,
        mark.colour,
        _note_of(mark),
        author_name(mark.author),
        moment,
        moment,
        tuple(dict.fromkeys(tag_path(tag) for tag in mark.tags)),
        usable_region(region),
    )
    return _adding(session, annotation)


def change(
    session: Session,
    annotation: AnnotationId,
    moment: dt.datetime,
    *,
    note: str | None = None,
    colour: Colour | None = None,
    kind: AnnotationKind | None = None,
    region: Region | None = None,
) -> e.Edit | None:
    """Change what is given; the passage stays."""
    was = Annotations(session).get(annotation)
    if kind not in (None, was.kind) and not (kind.on_text and was.kind.on_text):
        raise BadValue("A note on an article cannot become a mark.", "Mark the passage instead.")
    if region is not None and was.region is None:
        raise BadValue("Only what stands on a page can be moved there.", "Mark an area instead.")
    now = replace(
        was,
        note=was.note if note is None else note_text(note),
        colour=colour or was.colour,
        kind=kind or was.kind,
        region=usable_region(region) if region is not None else was.region,
    )
    if now == was:
        return None
    if was.kind is AnnotationKind.NOTE and not now.note:
        return e.RemoveAnnotation(was)
    return e.ChangeAnnotation(was, replace(now, modified=moment))


def remove(session: Session, annotation: AnnotationId) -> e.Edit:
    """Delete an annotation."""
    return e.RemoveAnnotation(Annotations(session).get(annotation))


def set_field(session: Session, article: ArticleId, field: Field, value: str) -> e.Edit | None:
    """Give a field the value that the user typed."""
    was = Articles(session).field(article, field)
    text = field_text(field, value)
    if text == was.value and was.provenance is not None:
        return None
    return e.SetField(article, field, was, typed(text))


def confirm_field(session: Session, article: ArticleId, field: Field) -> e.Edit | None:
    """Let a value that was guessed count as typed: the user looked, and it is right."""
    was = Articles(session).field(article, field)
    if not was.value or was.provenance is None or was.provenance.how is not How.GUESSED:
        return None
    return e.SetField(article, field, was, typed(was.value))


def set_fields(
    session: Session, article: ArticleId, values: Mapping[Field, str]
) -> tuple[e.Edit, ...]:
    """Give several fields the values that the user typed, as one step of undo."""
    found = (set_field(session, article, field, value) for field, value in values.items())
    return tuple(edit for edit in found if edit is not None)


def author_name(text: str) -> str:
    """Return the name of who wrote a note in the form in which it is kept."""
    name = one_line(text)
    if len(name) > MAX_AUTHOR:
        raise BadValue(
            f"The author's name has at most {MAX_AUTHOR} characters.", "Choose a shorter one."
        )
    return name


def note_text(text: str) -> str:
    """Return a note in the form in which it is kept."""
    note = normalise(text).strip()
    if len(note) > MAX_NOTE:
        raise BadValue(
            f"A note has at most {MAX_NOTE:,} characters.", "Split it, or keep it as an article."
        )
    return note


def _note_of(mark: Mark) -> str:
    note = note_text(mark.note)
    if not note and mark.kind is AnnotationKind.NOTE:
        raise BadValue("A note needs some words.", "Type what you want to remember.")
    return note


def _adding(session: Session, annotation: Annotation) -> e.Edit:
    definitions, tags = defining(session, annotation.tags)
    add = e.AddAnnotation(replace(annotation, tags=tags))
    return e.Several((*definitions, add)) if definitions else add
