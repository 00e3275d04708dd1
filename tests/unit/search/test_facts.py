"""The values of facts."""

from __future__ import annotations

import datetime as dt

import pytest

from desktop_app.domain.dates import DateRange
from desktop_app.domain.filters import (
    CaseIs,
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
from desktop_app.search.facts import Unread, fact

TODAY = dt.date(2021, 3, 1)


@pytest.mark.parametrize(
    ("field", "value", "wanted"),
    [
        ("tag", "russia/protest", TagIs("russia/protest")),
        ("tag", "#russia", TagIs("russia")),
        ("tag", "#", TagIs("#")),
        ("case", " Harbour trial ", CaseIs("Harbour trial")),
        ("lang", "DE", LanguageIs("de")),
        ("lang", "German", LanguageIs("de")),
        ("lang", "xx", LanguageIs("xx")),
        ("kind", "HTML", KindIs("html")),
        ("has", "Notes", Has(Having.NOTE)),
        ("has", "url", Has(Having.URL)),
        ("is", "Trash", StateIs(State.TRASHED)),
        ("is", "starred", StateIs(State.STARRED)),
    ],
)
def test_a_value_is_read(field: str, value: str, wanted: object) -> None:
    assert fact(field, value, TODAY) == wanted


def test_the_day_of_import_is_read_like_the_day_of_publication() -> None:
    found = fact("added", "2021-02", TODAY)
    assert isinstance(found, ImportedIn)
    assert found.days.first == dt.date(2021, 2, 1)


@pytest.mark.parametrize(
    ("value", "first", "last"),
    [
        ("[2021 TO]", dt.date(2021, 1, 1), None),
        ("[2021 TO *]", dt.date(2021, 1, 1), None),
        ("[TO 2021]", None, dt.date(2021, 12, 31)),
        ("[ TO 2021 ]", None, dt.date(2021, 12, 31)),
        ("[TO]", None, None),
        ("2021..", dt.date(2021, 1, 1), None),
        ("..2021", None, dt.date(2021, 12, 31)),
        ("2021-02..2021-03", dt.date(2021, 2, 1), dt.date(2021, 3, 31)),
        ("2022...2021-03", dt.date(2021, 3, 1), dt.date(2022, 12, 31)),
        ("[2022 to 2021-03]", dt.date(2021, 3, 1), dt.date(2022, 12, 31)),
    ],
)
def test_either_end_of_a_range_may_be_left_out(
    value: str, first: dt.date | None, last: dt.date | None
) -> None:
    assert fact("date", value, TODAY) == PublishedIn(DateRange(first, last))


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("tag", " "),
        ("has", "cats"),
        ("is", "odd"),
        ("date", "2021-13"),
        ("date", "2021-02-30"),
        ("date", "0000"),
        ("date", "<0001"),
        ("date", ">9999"),
        ("date", "[x TO y]"),
        ("added", "yesterday"),
        ("last", "30"),
        ("last", "x"),
    ],
)
def test_a_value_that_is_none_is_told_in_words(field: str, value: str) -> None:
    with pytest.raises(Unread) as caught:
        fact(field, value, TODAY)
    assert str(caught.value)
