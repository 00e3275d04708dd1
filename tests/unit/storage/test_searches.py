"""Saved searches and the history of queries."""

from __future__ import annotations

import datetime as dt

from desktop_app.domain.filters import InCase, Sort, SourceIs
from desktop_app.domain.searches import HISTORY, SavedSearch, SearchId
from desktop_app.storage.database import Database
from desktop_app.storage.listing import Listing
from desktop_app.storage.searches import Searches
from desktop_app.storage.sets import run

ONE = SavedSearch(
    SearchId("1"), "One", "quay", (InCase("c"),), (SourceIs("Post"),), Sort.TITLE, 2,
)  # fmt: skip
TWO = SavedSearch(SearchId("2"), "Two", position=1)


def test_searches_are_kept_changed_and_removed(database: Database, listing: Listing) -> None:
    with database.write() as session:
        searches = Searches(session)
        searches.add(ONE)
        searches.add(TWO)
        assert searches.all() == (TWO, ONE)
        assert searches.find(ONE.id) == ONE
        assert searches.find(SearchId("3")) is None
        searches.change(SavedSearch(ONE.id, "Uno"))
        searches.remove(TWO.id)
    assert listing.searches() == (SavedSearch(ONE.id, "Uno"),)


def test_what_a_newer_version_wrote_is_read_around_and_kept(
    database: Database, listing: Listing
) -> None:
    text = '{"filters":[{"is":"mood"}],"scope":[]}'
    with database.write() as session:
        for number, stored in (("1", text), ("2", "rubbish"), ("3", "[]")):
            run(
                session, "INSERT INTO saved_search VALUES (?, 'A', 'q', ?, 'mood', ?)",
                number, stored, int(number),
            )  # fmt: skip
    strange, *broken = listing.searches()
    assert (strange.query, strange.filters, strange.sort) == ("q", (), Sort.RELEVANCE)
    assert [(one.scope, one.filters) for one in broken] == [((), ()), ((), ())]
    with database.write() as session:
        Searches(session).change(strange)
        row = run(session, "SELECT scope, sort FROM saved_search WHERE id = '1'").fetchone()
    assert row is not None
    assert tuple(row) == (text, "mood")


def test_the_history_keeps_each_query_once_newest_first_and_not_for_ever(
    database: Database, listing: Listing, noon: dt.datetime
) -> None:
    with database.write() as session:
        searches = Searches(session)
        for number in range(HISTORY + 5):
            searches.remember(f"query {number}", noon)
        searches.remember("query 20", noon)
    found = listing.history()
    assert len(found) == HISTORY
    assert found[:2] == ("query 20", "query 54")
    assert len(set(found)) == HISTORY
    with database.write() as session:
        Searches(session).clear_history()
    assert listing.history() == ()
