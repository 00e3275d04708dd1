"""Filters in words."""

from __future__ import annotations

import datetime as dt

import pytest

from desktop_app.domain.cases import CaseId
from desktop_app.domain.dates import DateRange
from desktop_app.domain.filters import (
    AnyOf,
    CaseIs,
    Filter,
    Has,
    Having,
    InCase,
    KindIs,
    LanguageIs,
    PublishedIn,
    SourceIs,
    State,
    StateIs,
    TagIs,
)
from desktop_app.gui.search.words import in_words, language_name, read_back, spoken_filter

CASES = {"1": "Harbour trial"}
YEAR = PublishedIn(DateRange(dt.date(2021, 1, 1), dt.date(2021, 12, 31)))


@pytest.mark.parametrize(
    ("wanted", "words"),
    [
        (SourceIs("Post"), "Source: Post"),
        (YEAR, "Year: 2021"),
        (PublishedIn(DateRange(dt.date(2021, 2, 3), None)), "Year: 2021-02-03 – …"),
        (TagIs("court/harbour"), "Tag: court/harbour"),
        (CaseIs("Trial"), "Case: Trial"),
        (InCase(CaseId("1")), "Case: Harbour trial"),
        (InCase(CaseId("2")), "Case: a case that is gone"),
        (LanguageIs("de"), "Language: Deutsch"),
        (KindIs("html"), "Kind: Web page"),
        (KindIs("docx"), "Kind: DOCX"),
        (Has(Having.NOTE), "Has: Notes"),
        (StateIs(State.UNREAD), "State: Unread"),
        (AnyOf((TagIs("a"),)), ""),
        (SourceIs("\u202eevil"), "Source: ⟦RLO⟧evil"),
    ],
)
def test_every_filter_has_words(wanted: Filter, words: str) -> None:
    assert spoken_filter(wanted, CASES) == words


def test_values_of_a_group_are_joined_by_or_and_groups_by_and() -> None:
    filters = (SourceIs("Post"), YEAR, SourceIs("Herald"))
    assert in_words(filters, {}) == "Source: Post or Herald, and Year: 2021"
    assert in_words((), {}) == ""


def test_the_read_back_names_words_and_filters() -> None:
    assert read_back("court", "") == "Read as: court"
    assert read_back("", "Year: 2021") == "Only Year: 2021"
    assert read_back("court", "Year: 2021") == "Read as: court · only Year: 2021"
    assert read_back("", "") == ""


def test_languages_name_themselves() -> None:
    names = {"en": "English", "es": "Español", "pt": "Português", "ru": "Русский", "xx": "xx"}
    assert {code: language_name(code) for code in names} == names
