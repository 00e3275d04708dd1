"""An archive whose folder goes away while it is open."""

from __future__ import annotations

import pytest

from desktop_app.errors import ArchiveMissing
from desktop_app.storage.choices import Choices
from desktop_app.storage.database import Database
from desktop_app.storage.listing import Listing


def choose(database: Database, value: str) -> None:
    with database.write() as session:
        Choices(session).set("x", value)


def test_nothing_is_written_where_nobody_would_find_it(database, folder) -> None:
    choose(database, "before")
    away = folder.with_name("elsewhere")
    folder.rename(away)
    with pytest.raises(ArchiveMissing, match="not in its folder"):
        choose(database, "while it was away")
    folder.mkdir()
    (folder / Database.FILE).write_bytes(b"another file")
    with pytest.raises(ArchiveMissing):
        choose(database, "into another file")
    (folder / Database.FILE).unlink()
    folder.rmdir()
    away.rename(folder)
    choose(database, "after")
    assert Listing(database).choice("x") == "after"
