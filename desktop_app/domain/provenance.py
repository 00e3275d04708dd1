"""Where a field's value came from."""

from __future__ import annotations

from enum import StrEnum

from desktop_app.values import dataclass


class Field(StrEnum):
    """The fields of an article that carry a provenance and can be edited."""

    TITLE = "title"
    BYLINE = "byline"
    SOURCE = "source"
    URL = "url"
    PUBLISHED = "published"
    LANGUAGE = "language"


class How(StrEnum):
    """How a value came about."""

    PARSED = "parsed"
    GUESSED = "guessed"
    TYPED = "typed"


@dataclass(frozen=True, slots=True)
class Provenance:
    """``by`` names the importer and its version ("seed text 1"), or is empty for typed values."""

    how: How
    by: str = ""


@dataclass(frozen=True, slots=True)
class FieldValue:
    """A field's text and where it came from; dates are ISO texts, "" means no value."""

    value: str = ""
    provenance: Provenance | None = None


def typed(value: str) -> FieldValue:
    """Return a value that the user typed."""
    return FieldValue(value, Provenance(How.TYPED))
