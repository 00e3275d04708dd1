from __future__ import annotations

from desktop_app.storage.choices import Choices
from desktop_app.storage.database import Database
from desktop_app.storage.listing import Listing
from desktop_app.storage.sets import run


def test_a_choice_is_remembered_replaced_and_forgotten(database: Database) -> None:
    listing = Listing(database)
    assert listing.choice("export.pdf") is None
    for value in ({"notes": "margin", "colours": ["yellow"]}, {"notes": "end"}, None):
        with database.write() as session:
            Choices(session).set("export.pdf", value)
        assert listing.choice("export.pdf") == value


def test_a_choice_that_cannot_be_read_counts_as_none(database: Database) -> None:
    with database.write() as session:
        run(session, "INSERT INTO choice VALUES ('x', '{broken')")
    assert Listing(database).choice("x") is None
