"""Filters that the database answers: they choose articles by facts, not by words."""

from __future__ import annotations

from enum import StrEnum

from desktop_app.domain.cases import CaseId
from desktop_app.domain.dates import DateRange
from desktop_app.values import dataclass


class State(StrEnum):
    """What can be asked with ``is:``."""

    UNREAD = "unread"
    READ = "read"
    STARRED = "starred"
    INBOX = "inbox"
    REVIEWED = "reviewed"
    CLEARED = "cleared"
    TRASHED = "trashed"


class Having(StrEnum):
    """What can be asked with ``has:``."""

    HIGHLIGHT = "highlight"
    NOTE = "note"
    ANNOTATION = "annotation"
    TAG = "tag"
    CASE = "case"
    DATE = "date"
    URL = "url"


class Sort(StrEnum):
    """Orders of the list. Ties are broken by id, newest first."""

    RELEVANCE = "relevance"
    DATE = "date"
    OLDEST = "oldest"
    IMPORTED = "imported"
    TITLE = "title"
    SOURCE = "source"


class Grouping(StrEnum):
    """What the list is divided by; within a group the order stays."""

    NONE = ""
    MONTH = "month"
    YEAR = "year"
    SOURCE = "source"
    CASE = "case"


@dataclass(frozen=True, slots=True)
class TagIs:
    """Articles with this tag or one below it, on themselves or on an annotation.

    ``path`` is matched by ``tag_key``; a last part such as "prot*" matches as a prefix.
    """

    path: str


@dataclass(frozen=True, slots=True)
class CaseIs:
    """Articles in the cases of that name (matched folded), or in cases below them."""

    name: str


@dataclass(frozen=True, slots=True)
class InCase:
    """Articles in exactly that case or, with ``below``, also in the cases below it."""

    case: CaseId
    below: bool = True


@dataclass(frozen=True, slots=True)
class StateIs:
    """Articles in a state. Without ``StateIs(TRASHED)`` nothing from the Trash is found."""

    state: State


@dataclass(frozen=True, slots=True)
class Has:
    """Articles that have something."""

    what: Having


@dataclass(frozen=True, slots=True)
class PublishedIn:
    """Articles published within a range of days."""

    days: DateRange


@dataclass(frozen=True, slots=True)
class ImportedIn:
    """Articles imported within a range of days (UTC)."""

    days: DateRange


@dataclass(frozen=True, slots=True)
class LanguageIs:
    """Articles in a language, by its ISO 639-1 code."""

    code: str


@dataclass(frozen=True, slots=True)
class KindIs:
    """Articles imported from a format, by its short name."""

    kind: str


@dataclass(frozen=True, slots=True)
class SourceIs:
    """Articles of a source, by its name as it is written."""

    name: str


@dataclass(frozen=True, slots=True)
class AnyOf:
    """Articles that at least one of the filters means."""

    filters: tuple[Filter, ...]


Filter = (
    TagIs
    | CaseIs
    | InCase
    | StateIs
    | Has
    | PublishedIn
    | ImportedIn
    | LanguageIs
    | KindIs
    | SourceIs
    | AnyOf
)
Scope = tuple[Filter, ...]
"""All of these at once; the empty scope is every article that is not in the Trash."""
