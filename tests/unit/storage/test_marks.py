"""All highlights and notes as one list."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

import pytest

from desktop_app.domain.anchors import Anchor
from desktop_app.domain.annotations import AnnotationKind, Colour
from desktop_app.domain.filters import CaseIs, TagIs
from desktop_app.domain.flags import Flag
from desktop_app.domain.marks import MarkOrder, MarkQuery
from desktop_app.storage.articles import Articles
from desktop_app.storage.listing import Listing

if TYPE_CHECKING:
    from conftest import Filler

HOUR = dt.timedelta(hours=1)


@pytest.fixture
def filled(fill: Filler, listing: Listing, noon: dt.datetime) -> Listing:
    """Quote B (yellow, tag on itself), note A, quote A (blue, noted); one in the Trash."""
    a = fill.article("Alpha", source="Post", published="2021-02-14")
    b = fill.article("Beta")
    gone = fill.article("Gone")
    anchor = Anchor("ab" * 32, 0, 5, "Quay WALL", "", "")
    fill.annotation(
        a, kind=AnnotationKind.UNDERLINE, anchor=anchor, colour=Colour.BLUE, note="Straße",
        created=noon,
    )  # fmt: skip
    fill.annotation(a, note="plain note", created=noon + HOUR)
    fill.tag("court/harbour")
    fill.annotation(
        b, kind=AnnotationKind.HIGHLIGHT, anchor=Anchor("cd" * 32, 3, 9, "crane", "", ""),
        created=noon + 2 * HOUR, tags=("court/harbour",),
    )  # fmt: skip
    fill.annotation(gone, note="gone")
    fill.tag("vigil", a)
    fill.case("Trial", b)
    with fill.database.write() as session:
        Articles(session).set_flag([gone], Flag.TRASHED, True, noon)
    return listing


def told(listing: Listing, query: MarkQuery) -> list[str]:
    numbers = listing.mark_numbers(query)
    rows = listing.mark_rows(numbers)
    found = (rows[number].annotation for number in numbers)
    return [one.anchor.quote if one.anchor else one.note for one in found]


EVERYTHING = ["crane", "plain note", "Quay WALL"]


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        (MarkQuery(), EVERYTHING),
        (MarkQuery(order=MarkOrder.ARTICLE), ["plain note", "Quay WALL", "crane"]),
        (MarkQuery(order=MarkOrder.COLOUR), ["crane", "plain note", "Quay WALL"]),
        (MarkQuery(colours=(Colour.BLUE,)), ["Quay WALL"]),
        (MarkQuery(colours=(Colour.BLUE, Colour.YELLOW)), EVERYTHING),
        (MarkQuery(kinds=(AnnotationKind.NOTE,)), ["plain note"]),
        (MarkQuery(noted=True), ["plain note", "Quay WALL"]),
        (MarkQuery(words="wall STRASSE"), ["Quay WALL"]),
        (MarkQuery(words="wall crane"), []),
        (MarkQuery(words="note", colours=(Colour.BLUE,)), []),
        (MarkQuery(tags=(TagIs("court"),)), ["crane"]),
        (MarkQuery(tags=(TagIs("VIGIL"),)), ["plain note", "Quay WALL"]),
        (MarkQuery(tags=(TagIs("vigil"), TagIs("court/harbour"))), EVERYTHING),
        (MarkQuery(tags=(TagIs("cou"),)), []),
        (MarkQuery(cases=(CaseIs("trial"),)), ["crane"]),
        (MarkQuery(cases=(CaseIs("no such"),)), []),
    ],
)
def test_highlights_and_notes_are_narrowed_and_ordered(
    filled: Listing, query: MarkQuery, expected: list[str]
) -> None:
    assert told(filled, query) == expected
    assert query.filtered is (query not in {MarkQuery(order=order) for order in MarkOrder})


def test_a_row_says_where_it_is_from_and_whether_it_has_a_place(filled: Listing) -> None:
    numbers = filled.mark_numbers(MarkQuery())
    rows = filled.mark_rows(numbers)
    orphan, note, _ = (rows[number] for number in numbers)
    assert (note.title, note.source, note.published) == ("Alpha", "Post", dt.date(2021, 2, 14))
    assert (note.placed, orphan.placed) == (True, False)
    assert orphan.annotation.tags == ("court/harbour",)
    assert filled.mark_rows([10**9]) == {}


def test_the_articles_of_what_is_chosen_come_once_each(filled: Listing) -> None:
    numbers = filled.mark_numbers(MarkQuery())
    articles = filled.mark_articles(numbers)
    assert len(articles) == 2
    assert filled.mark_articles([*numbers, 10**9])[0] == articles[0]
    titles = [row.title for row in filled.rows(articles).values()]
    assert sorted(titles) == ["Alpha", "Beta"]
