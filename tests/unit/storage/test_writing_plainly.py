from __future__ import annotations

from contextlib import suppress
from pathlib import Path

import pytest

from desktop_app.errors import ArchiveReadOnly
from desktop_app.storage.database import Database
from desktop_app.storage.meta import Meta


def test_what_is_written_plainly_is_kept_whole_or_not_at_all(database: Database) -> None:
    insert = "INSERT INTO meta (name, value) VALUES ('a', ?)"
    with database.write_plainly() as connection:
        connection.execute(insert, ("b",))
    with suppress(KeyError), database.write_plainly() as connection:
        connection.execute("UPDATE meta SET value = 'c' WHERE name = 'a'")
        raise KeyError
    with database.read() as session:
        assert Meta(session).get("a") == "b"
    with database.write(), pytest.raises(RuntimeError, match="inside"), database.write_plainly():
        pass


def test_nothing_is_written_plainly_where_nothing_may_be_written(
    database: Database, folder: Path, key: bytes
) -> None:
    other = Database(folder, key, writable=False)
    with pytest.raises(ArchiveReadOnly), other.write_plainly():
        pass
    other.close()
