"""Filters as JSON, for saved searches: ``[{"is": "tag", "path": "court"}, ...]``.

What a newer version of the program wrote and this one does not know is handed back as it stands.
"""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Callable, Iterable
from typing import Any

from desktop_app.domain.cases import CaseId
from desktop_app.domain.dates import DateRange
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
from desktop_app.storage.encoding import Json, to_json


def encode(filters: Iterable[Filter], unread: Iterable[str] = ()) -> list[Json]:
    """Return filters as JSON values; ``unread`` are JSON texts that ``decode`` handed back."""
    return [*(_value(one) for one in filters), *(json.loads(text) for text in unread)]


def decode(values: object) -> tuple[Scope, tuple[str, ...]]:
    """Return the filters that ``encode`` wrote, and as JSON texts those that are not known."""
    known: list[Filter] = []
    unread: list[str] = []
    for value in values if isinstance(values, list) else ():
        found = _filter(value)
        if found is None:
            unread.append(to_json(value))
        else:
            known.append(found)
    return tuple(known), tuple(unread)


def _value(wanted: Filter) -> Json:
    match wanted:
        case TagIs(path=path):
            return {"is": "tag", "path": path}
        case CaseIs(name=name):
            return {"is": "case", "name": name}
        case InCase(case=case, below=below):
            return {"is": "in case", "case": case, "below": below}
        case StateIs(state=state):
            return {"is": "state", "state": state.value}
        case Has(what=what):
            return {"is": "has", "what": what.value}
        case AnyOf(filters=filters):
            return {"is": "any", "of": [_value(one) for one in filters]}
        case _:
            return _column(wanted)


def _column(wanted: PublishedIn | ImportedIn | LanguageIs | KindIs | SourceIs) -> Json:
    match wanted:
        case PublishedIn(days=days):
            return {"is": "published", **_days(days)}
        case ImportedIn(days=days):
            return {"is": "imported", **_days(days)}
        case LanguageIs(code=code):
            return {"is": "language", "code": code}
        case KindIs(kind=kind):
            return {"is": "kind", "kind": kind}
        case SourceIs(name=name):
            return {"is": "source", "name": name}


def _days(days: DateRange) -> dict[str, Json]:
    return {
        "first": days.first.isoformat() if days.first else None,
        "last": days.last.isoformat() if days.last else None,
    }


def _range(value: dict[str, Any]) -> DateRange:
    first, last = value["first"], value["last"]
    return DateRange(
        None if first is None else dt.date.fromisoformat(first),
        None if last is None else dt.date.fromisoformat(last),
    )


def _any(value: dict[str, Any]) -> AnyOf:
    filters, unread = decode(value["of"])
    if unread:
        raise ValueError
    return AnyOf(filters)


_READERS: dict[str, Callable[[dict[str, Any]], Filter]] = {
    "tag": lambda value: TagIs(str(value["path"])),
    "case": lambda value: CaseIs(str(value["name"])),
    "in case": lambda value: InCase(CaseId(str(value["case"])), bool(value["below"])),
    "state": lambda value: StateIs(State(value["state"])),
    "has": lambda value: Has(Having(value["what"])),
    "published": lambda value: PublishedIn(_range(value)),
    "imported": lambda value: ImportedIn(_range(value)),
    "language": lambda value: LanguageIs(str(value["code"])),
    "kind": lambda value: KindIs(str(value["kind"])),
    "source": lambda value: SourceIs(str(value["name"])),
    "any": _any,
}


def _filter(value: object) -> Filter | None:
    if not isinstance(value, dict):
        return None
    reader = _READERS.get(str(value.get("is")))
    try:
        return reader(value) if reader is not None else None
    except (KeyError, TypeError, ValueError):
        return None
