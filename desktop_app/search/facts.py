"""Facts in a query: ``tag:``, ``is:``, ``date:`` and the others that the database answers."""

from __future__ import annotations

import datetime as dt
import re

from desktop_app.domain.dates import DateRange, last_days, parse_range
from desktop_app.domain.filters import (
    CaseIs,
    Filter,
    Has,
    Having,
    ImportedIn,
    KindIs,
    LanguageIs,
    PublishedIn,
    State,
    StateIs,
    TagIs,
)
from desktop_app.search import language

RANGE = re.compile(
    r"\[\s*(?:([^\s\[\]]+)\s+)?TO(?:\s+([^\s\[\]]+))?\s*\]"
    r"|\[\s*([\d*-]+)\s+to\s+([\d*-]+)\s*\]"
)
"""``[2021-01 TO 2021-03]``; either end may be left out. Between days "to" may be small."""

_DOTS = re.compile(r"([^.]*)\.\.\.?([^.]*)")
"""``2021-01..2021-03``, as other programs write it; either end may be left out."""

_COMPARISON = re.compile(r"(<=|>=|<|>)\s*(.*)", re.DOTALL)
_BEGUN_RANGE = re.compile(r"\[\s*([\d*-]*)((?:(?<=\[)|\s+)(?:TO?|to?))?(?:(?<=[Oo])\s+([\d*-]*))?")
_BEGUN_DOTS = re.compile(r"([^.\[]*)(\.\Z|\.{2,3})([^.]*)")
_BEGUN_LAST = re.compile(r"\d{1,5}\s*")
_YEAR = len("2021")
_RESTS = ("", *map(str, range(10)), "01", "-01")
"""What is enough to make a whole date of one that was begun with its year."""

_PLURALS = {f"{name}s": name for name in ("highlight", "note", "annotation", "tag", "case", "date")}


class Unread(Exception):
    """The value of a field could not be read; the text says what it takes."""


def fact(field: str, value: str, today: dt.date) -> Filter:
    """Return the filter that ``field:value`` stands for.

    Raises:
        Unread: the field takes other values.
    """
    value = value.strip()
    if not value:
        raise Unread("it needs a value")
    match field:
        case "tag":
            return TagIs(value.lstrip("#") or value)
        case "case":
            return CaseIs(value)
        case "lang":
            return LanguageIs(_language(value))
        case "kind":
            return KindIs(value.casefold())
        case "has":
            return Has(_having(value))
        case "is":
            return StateIs(_state(value))
        case "added":
            return ImportedIn(_days(value))
        case "last":
            return PublishedIn(_last(value, today))
        case _:
            return PublishedIn(_days(value))


def may_become(field: str, value: str) -> bool:
    """Whether a value that could not be read may be the beginning of one that can."""
    value = value.strip()
    if not value:
        return True
    match field:
        case "has":
            return any(name.startswith(value.casefold()) for name in (*Having, *_PLURALS))
        case "is":
            return any(name.startswith(value.casefold()) for name in (*State, "trash"))
        case "last":
            return _BEGUN_LAST.fullmatch(value) is not None
        case "date" | "added":
            return _may_be_days(value)
        case _:
            return False


def _may_be_days(value: str) -> bool:
    between = _BEGUN_RANGE.fullmatch(value) or _BEGUN_DOTS.fullmatch(value)
    if between is None:
        comparison = _COMPARISON.fullmatch(value)
        if comparison:
            return comparison[2] != "*" and _may_be_end(comparison[2])
        return _may_be_end(value)
    first, joint, last = between.groups("")
    if not joint:
        return _may_be_end(first)
    if joint.islower() and not first:
        return False  # in small letters it stands between two days only
    return _is_end(first) and (_is_end(last) or _may_be_end(last))


def _is_end(text: str) -> bool:
    return text in ("", "*") or parse_range(text) is not None


def _may_be_end(text: str) -> bool:
    if len(text) < _YEAR:
        return not text or text.isdecimal() or text == "*"
    return any(parse_range(text + rest) is not None for rest in _RESTS)


def _language(value: str) -> str:
    value = value.casefold()
    return next((code for code, name in language.NAMES.items() if name == value), value)


def _having(value: str) -> Having:
    value = value.casefold()
    try:
        return Having(_PLURALS.get(value, value))
    except ValueError:
        raise Unread(f"has: takes {', '.join(Having)}") from None


def _state(value: str) -> State:
    value = value.casefold()
    try:
        return State("trashed" if value == "trash" else value)
    except ValueError:
        raise Unread(f"is: takes {', '.join(State)}") from None


def _last(value: str, today: dt.date) -> DateRange:
    found = last_days(value, today)
    if found is None:
        raise Unread("last: takes a number and d, w, m or y, such as 30d")
    return found


def _days(value: str) -> DateRange:
    between = RANGE.fullmatch(value) or _DOTS.fullmatch(value)
    if between is not None:
        first, last, *small = between.groups("")
        early, late = map(_end, small if any(small) else (first, last))
        if early.first is not None and late.last is not None and late.last < early.first:
            early, late = late, early  # written the wrong way round
        return DateRange(early.first, late.last)
    comparison = _COMPARISON.fullmatch(value)
    if comparison is None:
        return _end(value, needed=True)
    days = _end(comparison[2], needed=True)
    assert days.first is not None
    assert days.last is not None
    day = dt.timedelta(days=1)
    try:
        match comparison[1]:
            case "<":
                return DateRange(None, days.first - day)
            case "<=":
                return DateRange(None, days.last)
            case ">":
                return DateRange(days.last + day, None)
            case _:
                return DateRange(days.first, None)
    except OverflowError:
        raise Unread("there is no day beyond that one") from None


def _end(text: str, *, needed: bool = False) -> DateRange:
    if text in ("", "*") and not needed:
        return DateRange()
    found = parse_range(text)
    if found is None:
        raise Unread("a date is written 2021, 2021-02 or 2021-02-14")
    return found
