from __future__ import annotations

import datetime as dt
import random
from typing import TYPE_CHECKING

import numpy as np
import pytest

from desktop_app.domain.anchors import Anchor
from desktop_app.domain.annotations import AnnotationKind, ArticleId
from desktop_app.domain.facets import Group, filter_of
from desktop_app.domain.filters import Sort, SourceIs, TagIs
from desktop_app.domain.flags import Flag
from desktop_app.storage.articles import Articles
from desktop_app.storage.column_texts import read_texts
from desktop_app.storage.columns import Columns, read_everything, read_matching, read_order
from desktop_app.storage.listing import Listing

if TYPE_CHECKING:
    from conftest import Filler

    from desktop_app.storage.database import Database

MISSING = ArticleId(404)


@pytest.fixture(params=[0, 1_000], ids=["all read", "looked up"])
def both_facet_ways(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("desktop_app.storage.facets.FEW", request.param)


@pytest.mark.usefixtures("both_facet_ways")
def test_facets_count_over_the_whole_result(listing: Listing, fill: Filler) -> None:
    a = fill.article(
        source="S1", published="2021-02-14", language="en", kind="html", url="https://x"
    )
    b = fill.article(source="S2", published="2021-12-01", language="en", kind="text")
    c = fill.article(source="S2", kind="text")
    outside = fill.article(source="S3", published="2020-01-01", language="ru")
    fill.tag("t1", a, b, outside)
    fill.tag("t2", c)
    fill.annotation(a, tags=("t1", "t2"), note="x")
    anchor = Anchor("ab" * 32, 0, 5, "First", "", " para")
    fill.annotation(b, kind=AnnotationKind.HIGHLIGHT, anchor=anchor)
    fill.case("Same", a, b)
    fill.case("Same", c)
    fill.case("Zeta", outside)
    assert listing.facets([a, b, c, MISSING]).counts == {
        "source": (("S2", 2), ("S1", 1)),
        "year": (("2021", 2),),
        "language": (("en", 2),),
        "kind": (("text", 2), ("html", 1)),
        "tag": (("t1", 2), ("t2", 2)),
        "case": (("Same", 3),),
        "has": (
            ("case", 3), ("tag", 3), ("annotation", 2), ("date", 2), ("highlight", 1),
            ("note", 1), ("url", 1),
        ),
        "state": (("inbox", 3), ("unread", 3)),
    }  # fmt: skip


@pytest.mark.usefixtures("both_facet_ways")
def test_facets_of_nothing_are_empty(listing: Listing, fill: Filler) -> None:
    fill.article(source="S1")
    assert set(listing.facets([]).counts.values()) == {()}
    assert set(listing.facets([]).counts) == {
        "source", "year", "tag", "case", "language", "kind", "has", "state",
    }  # fmt: skip


@pytest.mark.usefixtures("both_facet_ways")
def test_a_tag_and_a_case_count_what_is_below_them_each_article_once(
    listing: Listing, fill: Filler
) -> None:
    a, b, c = fill.article(), fill.article(), fill.article()
    fill.tag("Court", a)
    fill.tag("court/harbour", a, b)
    fill.tag("lone/leaf", c)
    trial = fill.case("Trial", a)
    below = fill.case("Lists", a, b, parent=trial.id)
    fill.case("TRIAL", c, parent=below.id)
    counts = listing.facets([a, b, c], (Group.TAG, Group.CASE)).counts
    assert counts == {
        "tag": (("Court", 2), ("court/harbour", 2), ("lone/leaf", 1)),
        "case": (("Lists", 3), ("TRIAL", 3)),
    }
    for group, values in counts.items():
        for value, count in values:
            assert listing.count((filter_of(Group(group), value),)) == count


@pytest.mark.usefixtures("both_facet_ways")
def test_states_count_as_their_filters_do(
    listing: Listing, fill: Filler, noon: dt.datetime
) -> None:
    a, b = fill.article(), fill.article()
    with fill.database.write() as session:
        Articles(session).set_flag([a], Flag.READ, True, noon)
        Articles(session).set_flag([a, b], Flag.STARRED, True, noon)
    counts = listing.facets([a, b], (Group.STATE,)).counts["state"]
    assert counts == (("inbox", 2), ("starred", 2), ("read", 1), ("unread", 1))
    for value, count in counts:
        assert listing.count((filter_of(Group.STATE, value),)) == count


def test_arrays_count_what_statements_count(listing: Listing, fill: Filler) -> None:
    chance = random.Random(5)
    articles = [
        fill.article(
            source=chance.choice(["", "S1", "S2"]),
            published=chance.choice(["", "2020-05", "2021"]),
            language=chance.choice(["", "de", "en"]), kind=chance.choice(["html", "text"]),
            url=chance.choice(["", f"https://x/{number}"]),
        )
        for number in range(30)
    ]  # fmt: skip
    for path in ("a", "a/b", "a/b/c", "d/e", "f"):
        fill.tag(path, *chance.sample(articles, 8))
    fill.annotation(articles[0], tags=("a/b", "f"), note="x")
    fill.annotation(articles[1], tags=("f",))
    above = fill.case("Above", *articles[:3])
    fill.case("Below", *articles[2:9], parent=above.id)
    fill.case("ABOVE", *articles[8:12])
    with fill.database.write() as session:
        Articles(session).set_flag(articles[:7], Flag.READ, True, dt.datetime.now(dt.UTC))
    with fill.database.connect() as connection:
        columns = Columns(read_texts(connection))
    for size in (0, 1, 7, 30):
        some = chance.sample(articles, size)
        for groups in (tuple(Group), (Group.TAG, Group.STATE)):
            counted = columns.count(np.array([*some, MISSING], np.int64), groups)
            assert counted == listing.facets(some, groups)


def test_an_empty_archive_has_no_values(listing: Listing, database: Database) -> None:
    with database.connect() as connection:
        counted = Columns(read_texts(connection)).count(np.array([1, -1], np.int64))
    assert counted == listing.facets([])


def test_arrays_hold_the_articles_of_a_filter_and_their_order(
    listing: Listing, fill: Filler
) -> None:
    for number in range(20):
        fill.article(source=f"S{number % 3}", published=f"20{20 + number % 4}")
    fill.tag("t", *listing.ids()[:4])
    with fill.database.connect() as connection:
        for wanted in (TagIs("t"), SourceIs("S1"), SourceIs("absent")):
            assert read_matching(connection, wanted).tolist() == sorted(listing.matching(wanted))
        assert read_everything(connection).tolist() == sorted(listing.ids())
        for sort in Sort:
            assert read_order(connection, sort).tolist() == list(listing.ids((), sort))
