"""An annotation that comes from a file: what it says of itself and of the text it speaks of."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import TYPE_CHECKING

from desktop_app.domain.annotations import AnnotationId, AnnotationKind, Colour

if TYPE_CHECKING:
    from desktop_app.domain.pages import Region


@dataclass(frozen=True, slots=True)
class ForeignAnnotation:
    """Everything is as the file has it, in the form in which the archive keeps values.

    ``text_sha256`` and ``original_sha256`` name the text and the file it was read from, ""
    where they are not known; ``addresses`` are where the article stands on the web. ``start``
    and ``end`` are -1 where the file has no position; ``quote`` is "" for a note on the whole
    and for what stands in a ``region``.
    ``created`` and ``modified`` are None where the file does not say.
    """

    id: AnnotationId
    kind: AnnotationKind
    colour: Colour
    quote: str = ""
    prefix: str = ""
    suffix: str = ""
    start: int = -1
    end: int = -1
    note: str = ""
    author: str = ""
    tags: tuple[str, ...] = ()
    created: dt.datetime | None = None
    modified: dt.datetime | None = None
    text_sha256: str = ""
    original_sha256: str = ""
    addresses: tuple[str, ...] = ()
    region: Region | None = None


@dataclass(frozen=True, slots=True)
class ForeignFile:
    """What a file of annotations holds; ``unusable`` counts what carries no quote and no note."""

    annotations: tuple[ForeignAnnotation, ...]
    unusable: int = 0
