"""How a query is read back in words."""

from __future__ import annotations

import datetime as dt

import pytest

from desktop_app.domain.cases import CaseId
from desktop_app.domain.dates import DateRange
from desktop_app.domain.filters import CaseIs, ImportedIn, InCase, KindIs, PublishedIn
from desktop_app.search.readback import fact


@pytest.fixture(scope="module")
def read_as(module_desk, article):
    """Return a function that reads a query back."""
    module_desk.add(
        article(1, "rallies rallied rallying rallies", title="Rally in Germany"),
        article(2, "rallies rally 京都 minivigil minivigils wald wold weld wild world"),
    )

    def read(query: str, *, typing: bool = False) -> str:
        return module_desk.search(query, typing=typing).read_as

    return read


@pytest.mark.parametrize(
    ("query", "words"),
    [
        ("Rally", "rally (also rallies, rallied, rallying)"),
        ("germany", "germany"),
        ("=rally", "exactly rally"),
        ("2021", "2021"),
        ("rallies NOT Germany", "rallies (also rally, rallied, rallying) AND NOT germany"),
        ("germany OR absent", "germany OR absent"),
        ("germany (wald OR wold)", "germany AND (wald OR wold)"),
        ("NOT (germany wald)", "NOT (germany AND wald)"),
        ("(germany wald) OR wold", "(germany AND wald) OR wold"),
        ('"nerve agent"', "“nerve agent”"),
        ('"strong fear"~5', "“strong fear” within 5 words"),
        ("candle-lit*", "“candle lit*”"),
        ("minivig*", "minivig* (minivigil, minivigils)"),
        ("zzz*", "zzz* (no such word)"),
        ("w?ld", "w?ld (wald, weld, wild, wold)"),
        ("w*ld", "w*ld (wald, weld, wild, wold and 1 more)"),
        ("wuld~1", "wuld~1 (wald, weld, wild, wold)"),
        ("京", "京"),
        ("京都", "京都"),
        ("title:germany", "title: germany"),
        ("title:(germany OR wald)", "title: germany OR title: wald"),
        ("*", "every article"),
        ("", ""),
        ("tag:russia", "tag russia"),
        ("germany tag:russia date:2021", "germany, published 2021, tag russia"),
        ("-tag:russia germany", "germany, NOT tag russia"),
        ("germany OR tag:russia", "germany OR tag russia"),
        ("case:harbour is:starred has:note", "case harbour, starred, has note"),
        ("lang:de kind:html", "language german, kind html"),
        ("lang:xx", "language xx"),
        ("added:2021-02-14", "added 2021-02-14"),
        ("date:[2021-01 TO 2021-03]", "published 2021-01 to 2021-03"),
        ("date:2021-02", "published 2021-02"),
        ("date:[2019 TO 2021]", "published 2019 to 2021"),
        ("date:[2021-02-14 TO 2021-03]", "published 2021-02-14 to 2021-03-31"),
        ("date:<2021-02", "published up to 2021-01"),
        ("date:<2021-02-14", "published up to 2021-02-13"),
        ("date:>=2021-02", "published from 2021-02"),
        ("date:[* TO *]", "published any day"),
    ],
)
def test_a_query_is_read_back_in_words(read_as, query: str, words: str) -> None:
    parts, expected = read_as(query), words
    assert sorted(parts.split(", ")) == sorted(expected.split(", "))


def test_the_end_of_what_is_being_typed_shows(read_as) -> None:
    assert read_as("mini", typing=True) == "mini… (minivigil, minivigils)"
    assert read_as("zz", typing=True) == "zz… (no such word)"
    assert read_as("germany", typing=True) == "germany"


@pytest.mark.parametrize(
    ("wanted", "words"),
    [
        (CaseIs("Harbour"), "case Harbour"),
        (InCase(CaseId("1")), "in the case"),
        (KindIs("html"), "kind html"),
        (ImportedIn(DateRange(None, dt.date(2021, 2, 28))), "added up to 2021-02"),
        (PublishedIn(DateRange(dt.date(2021, 2, 2), None)), "published from 2021-02-02"),
    ],
)
def test_facts_are_named(wanted, words: str) -> None:
    assert fact(wanted) == words
