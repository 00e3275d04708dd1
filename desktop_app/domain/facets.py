"""What a result can be narrowed to: groups of values, and how values that were chosen combine."""

from __future__ import annotations

from collections.abc import Iterable
from enum import StrEnum

from desktop_app.domain.dates import parse_range
from desktop_app.domain.filters import (
    AnyOf,
    CaseIs,
    Filter,
    Has,
    Having,
    ImportedIn,
    InCase,
    KindIs,
    LanguageIs,
    PublishedIn,
    Scope,
    SourceIs,
    State,
    StateIs,
    TagIs,
)


class Group(StrEnum):
    """Groups of values, in the order in which they are offered; the keys of ``Facets``."""

    SOURCE = "source"
    YEAR = "year"
    TAG = "tag"
    CASE = "case"
    LANGUAGE = "language"
    KIND = "kind"
    HAS = "has"
    STATE = "state"


def filter_of(group: Group, value: str) -> Filter:
    """Return the filter that a value of a group stands for.

    Raises:
        ValueError: the group has no such value.
    """
    match group:
        case Group.SOURCE:
            return SourceIs(value)
        case Group.TAG:
            return TagIs(value)
        case Group.CASE:
            return CaseIs(value)
        case Group.LANGUAGE:
            return LanguageIs(value)
        case Group.KIND:
            return KindIs(value)
        case Group.HAS:
            return Has(Having(value))
        case Group.STATE:
            return StateIs(State(value))
    days = parse_range(value)
    if days is None:
        raise ValueError(value)
    return PublishedIn(days)


def group_of(wanted: Filter) -> Group | None:
    """Return the group that a filter belongs to; None for one that stands alone."""
    match wanted:
        case SourceIs():
            return Group.SOURCE
        case PublishedIn():
            return Group.YEAR
        case TagIs():
            return Group.TAG
        case CaseIs() | InCase():
            return Group.CASE
        case LanguageIs():
            return Group.LANGUAGE
        case KindIs():
            return Group.KIND
        case Has():
            return Group.HAS
        case StateIs():
            return Group.STATE
        case ImportedIn() | AnyOf():
            return None


def value_of(wanted: Filter) -> str:
    """Return the value that a filter stands for, as ``Facets`` write it; "" if it has none.

    Of days that are no whole year it is the first and the last one.
    """
    match wanted:
        case SourceIs(name=value) | CaseIs(name=value) | TagIs(path=value):
            return value
        case LanguageIs(code=value) | KindIs(kind=value) | InCase(case=value):
            return value
        case Has(what=what):
            return what.value
        case StateIs(state=state):
            return state.value
        case PublishedIn(days=days):
            first, last = (day.isoformat() if day else "…" for day in (days.first, days.last))
            whole = first[:4] if parse_range(first[:4]) == days else ""
            return whole or f"{first} – {last}"
    return ""


def grouped(filters: Iterable[Filter]) -> list[tuple[Filter, ...]]:
    """Return filters by group, in the order in which the groups were first used."""
    found: dict[object, list[Filter]] = {}
    for one in filters:
        found.setdefault(group_of(one) or one, []).append(one)
    return [tuple(values) for values in found.values()]


def combined(filters: Iterable[Filter]) -> Scope:
    """Return filters that were chosen as a scope: values of one group widen, groups narrow."""
    return tuple(values[0] if len(values) == 1 else AnyOf(values) for values in grouped(filters))
