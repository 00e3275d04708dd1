"""Filters are written as JSON and read again, even by a version that knows fewer of them."""

from __future__ import annotations

import datetime as dt
import json

import pytest

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
    SourceIs,
    State,
    StateIs,
    TagIs,
)
from desktop_app.storage.filtering import decode, encode

EVERY: tuple[Filter, ...] = (
    TagIs("court/harbour"),
    CaseIs("Trial"),
    InCase(CaseId("1"), below=False),
    StateIs(State.UNREAD),
    Has(Having.NOTE),
    PublishedIn(DateRange(dt.date(2021, 1, 1), dt.date(2021, 12, 31))),
    ImportedIn(DateRange(None, dt.date(2021, 12, 31))),
    LanguageIs("de"),
    KindIs("html"),
    SourceIs("Quay Post"),
    AnyOf((TagIs("a"), SourceIs("b"))),
)


def test_every_kind_of_filter_comes_back_as_it_was() -> None:
    assert {type(one) for one in EVERY} == set(Filter.__args__)  # type: ignore[attr-defined] # the members of a union
    assert decode(json.loads(json.dumps(encode(EVERY)))) == (EVERY, ())


@pytest.mark.parametrize(
    "strange",
    [
        {"is": "mood", "mood": "glad"},
        {"is": "state", "state": "lent"},
        {"is": "published", "first": "Tuesday", "last": None},
        {"is": "tag"},
        {"is": "any", "of": [{"is": "mood"}]},
        {"is": "any", "of": 5},
        "tag",
        None,
    ],
)
def test_what_is_not_known_is_kept_as_it_stands(strange: object) -> None:
    known, unread = decode([encode([TagIs("a")])[0], strange])
    if strange == {"is": "any", "of": 5}:
        assert known == (TagIs("a"), AnyOf(()))
        return
    assert known == (TagIs("a"),)
    assert json.loads(unread[0]) == strange
    assert encode(known, unread)[1] == strange


@pytest.mark.parametrize("values", [None, {}, "x", 3])
def test_what_is_no_list_holds_no_filters(values: object) -> None:
    assert decode(values) == ((), ())
