"""Articles as values: what an importer yields, what a list shows, what a reader opens."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from types import MappingProxyType

from desktop_app.domain.annotations import Annotation, ArticleId
from desktop_app.domain.blocks import ArticleText
from desktop_app.domain.cases import Case
from desktop_app.domain.flags import Review
from desktop_app.domain.provenance import Field, FieldValue
from desktop_app.domain.tags import Tag
from desktop_app.values import dataclass, field

__all__ = ["Article", "ArticleDraft", "ArticleId", "ArticleRow", "Original", "Suggestion"]


@dataclass(frozen=True, slots=True)
class Original:
    """The exact bytes that were imported: their SHA-256 in hex, size in bytes, name and type.

    ``part`` names the piece of a container that the article is ("" = the whole file).
    """

    sha256: str
    size: int
    name: str
    mime: str
    part: str = ""


@dataclass(frozen=True, slots=True)
class Suggestion:
    """A tag that the article itself suggests; never applied without a click."""

    tag: str
    reason: str


@dataclass(frozen=True, slots=True)
class ArticleDraft:
    """An article as an importer read it, not yet stored.

    ``fields`` holds only what was found; ``kind`` is the format's short name ("text", "html",
    "markdown"); ``mime`` its media type; ``part`` the piece of a container ("" = the file).
    ``extractor`` names what made the text, with its version. ``notices`` are sentences about
    what may be wrong with the text, such as a guessed encoding. ``pictures`` are the files of the
    pictures that its blocks name.
    """

    text: ArticleText
    kind: str
    mime: str
    extractor: str
    fields: Mapping[Field, FieldValue] = field(default_factory=lambda: MappingProxyType({}))
    suggestions: tuple[Suggestion, ...] = ()
    part: str = ""
    notices: tuple[str, ...] = ()
    pictures: tuple[bytes, ...] = field(default=(), repr=False)


@dataclass(frozen=True, slots=True)
class ArticleRow:
    """One line of the article list.

    ``annotations`` counts all of them, ``highlights`` the marked passages, ``notes`` those with
    words.
    """

    id: ArticleId
    title: str
    source: str
    byline: str
    published: dt.date | None
    imported_at: dt.datetime
    language: str
    snippet: str
    words: int
    tags: tuple[Tag, ...] = ()
    cases: tuple[str, ...] = ()
    annotations: int = 0
    highlights: int = 0
    notes: int = 0
    read: bool = False
    starred: bool = False
    trashed: bool = False
    review: Review = Review.NONE


@dataclass(frozen=True, slots=True)
class Article:
    """Everything about one article.

    Annotations are ordered by their place, notes on the article first.
    """

    id: ArticleId
    fields: Mapping[Field, FieldValue]
    text: ArticleText
    kind: str
    extractor: str
    original: Original
    imported_at: dt.datetime
    suggestions: tuple[Suggestion, ...] = ()
    tags: tuple[Tag, ...] = ()
    cases: tuple[Case, ...] = ()
    annotations: tuple[Annotation, ...] = ()
    starred: bool = False
    read: bool = False
    filed: bool = False
    trashed_at: dt.datetime | None = None
    review: Review = Review.NONE
    text_number: int = 1
    """Which version of its text this is, counted from the one that was imported."""

    def value(self, name: Field) -> str:
        """Return a field's text, "" if it has none."""
        found = self.fields.get(name)
        return found.value if found else ""

    @property
    def title(self) -> str:
        """The title, "" if there is none."""
        return self.value(Field.TITLE)

    @property
    def published(self) -> dt.date | None:
        """The day of publication."""
        text = self.value(Field.PUBLISHED)
        return dt.date.fromisoformat(text) if text else None
