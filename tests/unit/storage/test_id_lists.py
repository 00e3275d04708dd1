"""Many ids come as one text, which is read in pieces."""

from __future__ import annotations

import datetime as dt
import json
import random
from typing import TYPE_CHECKING

import pytest

from desktop_app.domain.edits import Flag
from desktop_app.domain.filters import Sort
from desktop_app.storage import id_lists
from desktop_app.storage.articles import Articles
from desktop_app.storage.database import Database
from desktop_app.storage.id_lists import pieces
from desktop_app.storage.listing import Listing

if TYPE_CHECKING:
    from conftest import Filler


@pytest.mark.parametrize("count", [0, 1, 2, 3, 50, 333])
@pytest.mark.parametrize("size", [1, 7, 100, 8_000])
def test_the_pieces_are_the_whole(monkeypatch, count: int, size: int) -> None:
    monkeypatch.setattr(id_lists, "PIECE", size)
    ids = random.Random(count).sample(range(-5, 100_000), count)
    text = json.dumps(ids, separators=(",", ":"))
    found = [*pieces(text)]
    assert [number for some in found for number in some] == ids
    assert all(len(some) <= size + 1 for some in found)


def test_others_have_their_turn_within_a_long_text() -> None:
    text = json.dumps([*range(100_000)], separators=(",", ":"))
    assert max(map(len, pieces(text))) < 5_000


def test_a_list_of_everything_is_read_once_until_something_changes(
    listing: Listing, fill: Filler, database: Database, noon: dt.datetime
) -> None:
    first, second = fill.article("a", published="2024"), fill.article("b", published="2025")
    listed = listing.ids()
    assert listing.ids() is listed
    assert [*listing.ids(sort=Sort.OLDEST)] == [first, second]
    assert [*listing.ids()] == [second, first]
    with database.write() as session:
        Articles(session).set_flag([second], Flag.TRASHED, True, noon)
    assert [*listing.ids()] == [first]
    assert [*listed] == [second, first]
