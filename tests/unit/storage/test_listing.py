from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

import pytest

from desktop_app.domain.anchors import Anchor
from desktop_app.domain.annotations import AnnotationKind, ArticleId, Colour
from desktop_app.domain.articles import ArticleRow
from desktop_app.domain.cases import CaseRow
from desktop_app.domain.dates import DateRange
from desktop_app.domain.edits import Flag
from desktop_app.domain.filters import (
    CaseIs,
    Filter,
    Has,
    Having,
    ImportedIn,
    InCase,
    KindIs,
    LanguageIs,
    PublishedIn,
    Sort,
    State,
    StateIs,
    TagIs,
)
from desktop_app.domain.provenance import Field, typed
from desktop_app.domain.tags import Tag, TagRow
from desktop_app.storage import listing as module
from desktop_app.storage.articles import Articles
from desktop_app.storage.database import Database
from desktop_app.storage.listing import LibraryCounts, Listing

if TYPE_CHECKING:
    from conftest import Filler

MISSING = ArticleId(404)
TRASH = StateIs(State.TRASHED)


def flag(database: Database, name: Flag, *articles: ArticleId, on: bool = True) -> None:
    with database.write() as session:
        Articles(session).set_flag(articles, name, on, dt.datetime(2026, 6, 1, tzinfo=dt.UTC))


def mark(fill: Filler, article: ArticleId, note: str = "", tags: tuple[str, ...] = ()) -> None:
    anchor = Anchor("ab" * 32, 0, 5, "First", "", " para")
    fill.annotation(article, kind=AnnotationKind.HIGHLIGHT, anchor=anchor, note=note, tags=tags)


@pytest.fixture(params=[0, 1_000], ids=["whole order", "looked up"])
def both_ways(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """Run the test once for each way to put articles in order."""
    monkeypatch.setattr(module, "_FEW", request.param)


def test_newest_first_undated_last_ties_by_number(listing: Listing, fill: Filler) -> None:
    none_a = fill.article("u1")
    old = fill.article("o", published="2020-01-01")
    new_a = fill.article("n1", published="2021-05-01")
    new_b = fill.article("n2", published="2021-05-01")
    none_b = fill.article("u2")
    assert listing.ids().tolist() == [new_b, new_a, old, none_b, none_a]
    assert listing.ids(sort=Sort.RELEVANCE) == listing.ids(sort=Sort.DATE)
    assert listing.ids(sort=Sort.OLDEST).tolist() == [old, new_b, new_a, none_b, none_a]
    assert listing.ids().typecode == "q"


def test_last_imported_first(listing: Listing, fill: Filler, noon: dt.datetime) -> None:
    late = fill.article(imported_at=noon + dt.timedelta(hours=1))
    early_a, early_b = fill.article(), fill.article()
    assert listing.ids(sort=Sort.IMPORTED).tolist() == [late, early_b, early_a]


def test_titles_sort_by_their_letters(listing: Listing, fill: Filler) -> None:
    titles = ["Zebra", "émile", "edge", "Eagle", "", "éclair", "eagle", "яблоко", "10 facts"]
    numbers = {title: fill.article(title) for title in titles}
    wanted = ["10 facts", "eagle", "Eagle", "éclair", "edge", "émile", "Zebra", "яблоко", ""]
    assert listing.ids(sort=Sort.TITLE).tolist() == [numbers[title] for title in wanted]


def test_sources_sort_by_their_letters_and_move_when_changed(
    database: Database, listing: Listing, fill: Filler
) -> None:
    one, two = fill.article(source="Älv"), fill.article(source="beta")
    assert listing.ids(sort=Sort.SOURCE).tolist() == [one, two]
    with database.write() as session:
        Articles(session).set_field(one, Field.SOURCE, typed("Omega"))
    assert listing.ids(sort=Sort.SOURCE).tolist() == [two, one]


@pytest.mark.usefixtures("both_ways")
@pytest.mark.parametrize("sort", list(Sort))
def test_any_articles_are_put_in_the_order_of_the_list(
    database: Database, listing: Listing, fill: Filler, sort: Sort
) -> None:
    ids = [
        fill.article(title, published=day, source=source)
        for title, day, source in (
            ("b", "2020-01-01", ""),
            ("a", "", "x"),
            ("", "2021-01-01", "y"),
            ("B", "2020-01-01", "X"),
        )
    ]
    whole = listing.ids(sort=sort).tolist()
    flag(database, Flag.TRASHED, ids[1])
    assert listing.order({*ids, MISSING}, sort).tolist() == whole
    assert listing.order(ids[1:3], sort).tolist() == [i for i in whole if i in ids[1:3]]
    assert listing.order([], sort).tolist() == []


@pytest.mark.usefixtures("both_ways")
def test_the_trash_is_listed_only_when_asked_for(
    database: Database, listing: Listing, fill: Filler
) -> None:
    kept, gone = fill.article(kind="html"), fill.article(kind="html")
    flag(database, Flag.TRASHED, gone)
    assert listing.ids().tolist() == [kept]
    assert listing.ids((KindIs("html"),)).tolist() == [kept]
    assert listing.ids((TRASH,)).tolist() == [gone]
    assert listing.ids((KindIs("html"), TRASH)).tolist() == [gone]
    assert listing.matching(KindIs("html")) == {kept, gone}
    assert (listing.count(()), listing.count((TRASH,)), listing.count((KindIs("pdf"),))) == (
        1, 1, 0,
    )  # fmt: skip


@pytest.mark.usefixtures("both_ways")
def test_filters_hold_together(database: Database, listing: Listing, fill: Filler) -> None:
    both, one = fill.article(kind="html"), fill.article(kind="html")
    other = fill.article(kind="text")
    flag(database, Flag.STARRED, both, other)
    assert listing.ids((KindIs("html"), StateIs(State.STARRED))).tolist() == [both]
    assert listing.count((KindIs("html"),)) == 2
    assert one in listing.matching(KindIs("html"))


def test_states(database: Database, listing: Listing, fill: Filler) -> None:
    a, b = fill.article(), fill.article()
    flag(database, Flag.READ, a)
    flag(database, Flag.STARRED, a)
    flag(database, Flag.FILED, a)
    found = {state: listing.matching(StateIs(state)) for state in State}
    assert found == {
        State.UNREAD: {b},
        State.READ: {a},
        State.STARRED: {a},
        State.INBOX: {b},
        State.REVIEWED: frozenset(),
        State.CLEARED: frozenset(),
        State.TRASHED: frozenset(),
    }


def test_a_tag_means_itself_what_is_below_and_what_annotations_carry(
    listing: Listing, fill: Filler
) -> None:
    top, below, noted, other = (fill.article() for _ in range(4))
    fill.tag("Russia", top)
    fill.tag("russia/protest", below)
    fill.tag("russia/note")
    fill.tag("russian", other)
    fill.annotation(noted, tags=("russia/note",))
    assert listing.matching(TagIs("RUSSIA")) == {top, below, noted}
    assert listing.matching(TagIs("russia/protest")) == {below}
    assert listing.matching(TagIs("russia/*")) == {below, noted}
    assert listing.matching(TagIs("russi*")) == {top, below, noted, other}
    assert listing.matching(TagIs("russia/prot*")) == {below}
    assert listing.matching(TagIs("protest")) == frozenset()
    assert listing.matching(TagIs("%")) == frozenset()


def test_a_case_means_itself_and_what_is_below(listing: Listing, fill: Filler) -> None:
    in_top, in_below, in_same_name, other = (fill.article() for _ in range(4))
    top = fill.case("Straße", in_top)
    below = fill.case("Below", in_below, parent=top.id)
    fill.case("STRASSE", in_same_name)
    fill.case("Other", other)
    assert listing.matching(CaseIs("strasse")) == {in_top, in_below, in_same_name}
    assert listing.matching(InCase(top.id)) == {in_top, in_below}
    assert listing.matching(InCase(top.id, below=False)) == {in_top}
    assert listing.matching(InCase(below.id)) == {in_below}
    assert listing.matching(CaseIs("nothing")) == frozenset()


def test_what_an_article_has(listing: Listing, fill: Filler) -> None:
    nothing = fill.article()
    marked, marked_note, noted, tagged, note_tagged, filed = (fill.article() for _ in range(6))
    dated, addressed = fill.article(published="2020-01-01"), fill.article(url="https://x.org")
    fill.tag("t", tagged)
    fill.case("c", filed)
    mark(fill, marked)
    mark(fill, marked_note, note="why")
    fill.annotation(noted, note="on the whole")
    mark(fill, note_tagged, tags=("t",))
    found = {what: listing.matching(Has(what)) for what in Having}
    assert found == {
        Having.HIGHLIGHT: {marked, marked_note, note_tagged},
        Having.NOTE: {marked_note, noted},
        Having.ANNOTATION: {marked, marked_note, noted, note_tagged},
        Having.TAG: {tagged, note_tagged},
        Having.CASE: {filed},
        Having.DATE: {dated},
        Having.URL: {addressed},
    }
    assert all(nothing not in ids for ids in found.values())


DAY = dt.date(2021, 2, 14)


@pytest.mark.parametrize(
    ("first", "last", "expected"),
    [
        (DAY, DAY, "b"),
        (dt.date(2021, 2, 13), DAY, "ab"),
        (None, DAY, "ab"),
        (DAY, None, "bc"),
        (None, None, "abc"),
        (dt.date(2021, 2, 15), DAY, ""),
        (dt.date.min, dt.date.max, "abc"),
    ],
)
def test_days_of_publication_and_of_import(
    listing: Listing, fill: Filler, first: dt.date | None, last: dt.date | None, expected: str
) -> None:
    moments = {
        "a": dt.datetime(2021, 2, 13, 23, 59, 59, tzinfo=dt.UTC),
        "b": dt.datetime(2021, 2, 14, 23, 59, 59, tzinfo=dt.UTC),
        "c": dt.datetime(2021, 2, 15, 0, 0, 0, tzinfo=dt.UTC),
    }
    ids = {
        name: fill.article(published=moment.date().isoformat(), imported_at=moment)
        for name, moment in moments.items()
    }
    undated = fill.article(imported_at=dt.datetime(1999, 1, 1, tzinfo=dt.UTC))
    wanted = {ids[name] for name in expected}
    days = DateRange(first, last)
    assert listing.matching(PublishedIn(days)) == wanted
    old = {undated} if first in {None, dt.date.min} else set()
    assert listing.matching(ImportedIn(days)) == wanted | old


def test_languages_and_kinds(listing: Listing, fill: Filler) -> None:
    english, russian = fill.article(language="en", kind="html"), fill.article(language="ru")
    assert listing.matching(LanguageIs("EN")) == {english}
    assert listing.matching(LanguageIs("ru")) == {russian}
    assert listing.matching(KindIs("html")) == {english}


@pytest.mark.parametrize(
    "wanted",
    [
        TagIs(""), TagIs("*"), TagIs("'; DROP TABLE tag; --"), CaseIs(""), LanguageIs("'"),
        KindIs("\x00"), InCase("%"),
    ],
)  # fmt: skip
def test_odd_filters_find_nothing_in_an_archive_without_tags(
    listing: Listing, fill: Filler, wanted: Filter
) -> None:
    fill.article()
    assert listing.matching(wanted) == frozenset()


def test_a_row_shows_everything(
    database: Database, listing: Listing, fill: Filler, noon: dt.datetime
) -> None:
    article = fill.article(
        "Title", "Some  words\n\nand more.", source="Src", byline="By", published="2021-02-14",
        language="en",
    )  # fmt: skip
    plain = fill.article("", "")
    fill.tag("b", article, colour=Colour.PINK)
    fill.tag("A", article)
    fill.case("Zeta", article)
    fill.case("alpha", article)
    mark(fill, article)
    mark(fill, article, note="why")
    fill.annotation(article, note="on the whole")
    flag(database, Flag.READ, article)
    flag(database, Flag.STARRED, article)
    flag(database, Flag.TRASHED, article)
    rows = listing.rows([plain, MISSING, article])
    assert rows == {
        article: ArticleRow(
            id=article,
            title="Title",
            source="Src",
            byline="By",
            published=dt.date(2021, 2, 14),
            imported_at=noon,
            language="en",
            snippet="Some words and more.",
            words=4,
            tags=(Tag("A", Colour.BLUE), Tag("b", Colour.PINK)),
            cases=("alpha", "Zeta"),
            annotations=3,
            highlights=2,
            notes=2,
            read=True,
            starred=True,
            trashed=True,
        ),
        plain: ArticleRow(plain, "", "", "", None, noon, "", "", 0),
    }


def test_rows_share_tags_and_days(listing: Listing, fill: Filler) -> None:
    one, two = (fill.article(published="2021-02-14") for _ in range(2))
    fill.tag("t", one, two)
    rows = listing.rows([one, two])
    assert rows[one].tags == rows[two].tags == (Tag("t", Colour.BLUE),)
    assert rows[one].published == rows[two].published == dt.date(2021, 2, 14)


def test_a_field_that_is_no_day_is_shown_as_none(
    database: Database, listing: Listing, fill: Filler
) -> None:
    article = fill.article()
    with database.write() as session:
        Articles(session).set_field(article, Field.PUBLISHED, typed("in spring"))
    assert listing.rows([article])[article].published is None


def test_counts_leave_the_trash_out(database: Database, listing: Listing, fill: Filler) -> None:
    assert listing.counts() == LibraryCounts(0, 0, 0, 0, 0, 0)
    a, b, c, d = (fill.article() for _ in range(4))
    flag(database, Flag.READ, a)
    flag(database, Flag.FILED, a, b)
    flag(database, Flag.STARRED, a, d)
    for article in (a, a, d):
        fill.annotation(article, note="x")
    flag(database, Flag.TRASHED, d)
    assert listing.counts() == LibraryCounts(
        all=3, inbox=1, unread=2, starred=1, annotations=2, trash=1
    )
    assert c in listing.ids()


def test_tags_count_articles_outside_of_the_trash(
    database: Database, listing: Listing, fill: Filler
) -> None:
    a, b, gone = (fill.article() for _ in range(3))
    fill.tag("b", a, b, gone)
    fill.tag("A/x", gone)
    fill.tag("a", a)
    fill.tag("unused")
    for article in (a, b, b, gone):
        fill.annotation(article, tags=("a",))
    flag(database, Flag.TRASHED, gone)
    assert [(row.tag.path, row.articles) for row in listing.tags()] == [
        ("a", 2), ("A/x", 0), ("b", 2), ("unused", 0),
    ]  # fmt: skip
    assert listing.tags()[0] == TagRow(Tag("a", Colour.BLUE), 2)


def test_cases_count_articles_outside_of_the_trash(
    database: Database, listing: Listing, fill: Filler
) -> None:
    a, gone = fill.article(), fill.article()
    top = fill.case("b", a, gone)
    below = fill.case("A", a, parent=top.id)
    empty = fill.case("c")
    flag(database, Flag.TRASHED, gone)
    assert listing.cases() == (CaseRow(below, 1), CaseRow(top, 1), CaseRow(empty, 0))


TEXTLESS = [
    lambda listing, ids: listing.ids(),
    lambda listing, ids: listing.ids(sort=Sort.TITLE),
    lambda listing, ids: listing.ids((StateIs(State.UNREAD),)),
    lambda listing, ids: listing.rows(ids),
    lambda listing, ids: listing.counts(),
    lambda listing, ids: listing.facets(ids),
]


@pytest.mark.parametrize("use", TEXTLESS)
def test_lists_never_read_texts(
    database: Database, listing: Listing, fill: Filler, use: object
) -> None:
    ids = [fill.article()]
    with database.write() as session:
        session.connection().exec_driver_sql("DROP TABLE text_version")
    assert callable(use)
    use(listing, ids)


@pytest.mark.parametrize("sort", list(Sort))
def test_orders_are_read_from_indexes_alone(database: Database, sort: Sort) -> None:
    with database.connect() as connection:
        for condition, order in module._ORDERS[sort]:
            plan = connection.execute(
                f"EXPLAIN QUERY PLAN SELECT id FROM article WHERE {condition} ORDER BY {order}"
            ).fetchall()
            assert len(plan) == 1, plan
            assert "USING COVERING INDEX" in plan[0][3], plan
