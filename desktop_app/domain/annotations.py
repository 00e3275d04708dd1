"""Highlights and notes, after the W3C Web Annotation model."""

from __future__ import annotations

import datetime as dt
from enum import StrEnum
from typing import TYPE_CHECKING, NewType

from desktop_app.domain.anchors import Anchor
from desktop_app.values import dataclass

if TYPE_CHECKING:
    from desktop_app.domain.pages import Region

AnnotationId = NewType("AnnotationId", str)
ArticleId = NewType("ArticleId", int)


class AnnotationKind(StrEnum):
    """How a passage is marked; ``note`` and ``area`` have no anchor.

    A ``note`` stands on the article as a whole, or with a region at a place of one of its pages; an
    ``area`` is a box on a page or a picture.
    """

    HIGHLIGHT = "highlight"
    UNDERLINE = "underline"
    STRIKEOUT = "strikeout"
    NOTE = "note"
    AREA = "area"

    @property
    def on_text(self) -> bool:
        """Whether it marks a passage of the text."""
        return self not in (AnnotationKind.NOTE, AnnotationKind.AREA)


class Colour(StrEnum):
    """The five colours of annotations and tags."""

    YELLOW = "yellow"
    GREEN = "green"
    BLUE = "blue"
    PINK = "pink"
    VIOLET = "violet"


MEANINGS: dict[Colour, str] = {
    Colour.YELLOW: "To verify",
    Colour.GREEN: "Background",
    Colour.BLUE: "Quote",
    Colour.PINK: "Follow up",
    Colour.VIOLET: "Contradiction",
}
"""What each colour says until the user names it otherwise; its first letter is a second cue."""


@dataclass(frozen=True, slots=True)
class Annotation:
    """A marked passage or area, or a note on an article; every field is part of its value.

    ``author`` is empty unless set, never the system's user. Times are in UTC, to the second.
    """

    id: AnnotationId
    article: ArticleId
    kind: AnnotationKind
    anchor: Anchor | None
    colour: Colour
    note: str
    author: str
    created: dt.datetime
    modified: dt.datetime
    tags: tuple[str, ...] = ()
    region: Region | None = None
    """Where an area, or a note on a page, stands; None for all others."""

    def placed_in(self, text_sha256: str) -> bool:
        """Whether the anchor speaks of the text with that hash; if not, it is an orphan."""
        return self.anchor is not None and self.anchor.text_sha256 == text_sha256


@dataclass(frozen=True, slots=True)
class Mark:
    """How a passage is to be marked."""

    kind: AnnotationKind = AnnotationKind.HIGHLIGHT
    colour: Colour = Colour.YELLOW
    note: str = ""
    author: str = ""
    tags: tuple[str, ...] = ()


def new_annotation_id() -> AnnotationId:
    """Return a fresh random id (UUID version 4)."""
    from uuid import uuid4

    return AnnotationId(str(uuid4()))
