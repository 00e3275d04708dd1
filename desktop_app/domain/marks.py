"""All highlights and notes of an archive as one list: what is asked, and what a row shows."""

from __future__ import annotations

import datetime as dt
from enum import StrEnum

from desktop_app.domain.annotations import Annotation, AnnotationKind, Colour
from desktop_app.domain.filters import CaseIs, TagIs
from desktop_app.values import dataclass


class MarkOrder(StrEnum):
    """Orders of the list."""

    NEWEST = "newest"
    ARTICLE = "article"
    COLOUR = "colour"


@dataclass(frozen=True, slots=True)
class MarkQuery:
    """Which highlights and notes; what is left empty asks for nothing.

    ``words`` must all be in the quote or the note; ``tags`` are on the mark itself or on its
    article, one of them is enough; so is one of the ``cases`` that the article is in.
    """

    words: str = ""
    colours: tuple[Colour, ...] = ()
    kinds: tuple[AnnotationKind, ...] = ()
    noted: bool = False
    tags: tuple[TagIs, ...] = ()
    cases: tuple[CaseIs, ...] = ()
    order: MarkOrder = MarkOrder.NEWEST

    @property
    def filtered(self) -> bool:
        """Whether anything narrows the list."""
        return bool(
            self.words.strip()
            or self.colours
            or self.kinds
            or self.noted
            or self.tags
            or self.cases
        )


@dataclass(frozen=True, slots=True)
class MarkRow:
    """A highlight or note and the article it is in; ``placed`` is False for an orphan."""

    annotation: Annotation
    title: str
    source: str
    published: dt.date | None
    placed: bool = True
