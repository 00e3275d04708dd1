"""What tags hold, themselves and with the tags below them."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from desktop_app.domain.edits import Flag
from desktop_app.domain.filters import TagIs
from desktop_app.storage.articles import Articles
from desktop_app.storage.database import Database
from desktop_app.storage.listing import Listing

if TYPE_CHECKING:
    from conftest import Filler


def test_a_tag_holds_what_the_tags_below_it_hold_each_article_once(
    database: Database, listing: Listing, fill: Filler
) -> None:
    a, b, gone = (fill.article() for _ in range(3))
    fill.tag("Court/Harbour/quay", a, gone)
    fill.tag("court/harbour/mole", a)
    fill.tag("court", b)
    fill.tag("courtyard", a)
    fill.annotation(b, tags=("court/harbour/mole",))
    with database.write() as session:
        trashed_at = dt.datetime(2026, 6, 1, tzinfo=dt.UTC)
        Articles(session).set_flag([gone], Flag.TRASHED, True, trashed_at)
    rows, within = listing.totals().tags, listing.totals().within
    assert rows == listing.tags()
    assert within == {"court": 2, "court/harbour": 2}
    assert within["court"] == listing.count((TagIs("court"),))
