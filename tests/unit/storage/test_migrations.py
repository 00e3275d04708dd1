from __future__ import annotations

import sqlite3
import stat
from collections.abc import Callable, Sequence
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from sqlalchemy import create_engine
from sqlmodel import SQLModel

from desktop_app.errors import ArchiveProblem, ArchiveTooNew, StorageFull
from desktop_app.storage import tables
from desktop_app.storage.database import Database
from desktop_app.storage.migrations import STEPS, Step, run, schema
from desktop_app.storage.sqlite import connect

if TYPE_CHECKING:
    from conftest import Filler


def add_column(connection: sqlite3.Connection) -> None:
    connection.execute("ALTER TABLE article ADD COLUMN reviewed TEXT NOT NULL DEFAULT 'no'")


def fail_halfway(connection: sqlite3.Connection) -> None:
    connection.execute("ALTER TABLE article ADD COLUMN other TEXT")
    connection.execute("UPDATE article SET title = ''")
    connection.execute("SELECT * FROM nowhere")


@pytest.fixture
def old(folder: Path, key: bytes, filler: Callable[[Database], Filler]) -> Path:
    """Return the folder of an archive of the present schema with an article in it."""
    database = Database(folder, key, create=True)
    filler(database).article("Before the change")
    database.close()
    return folder


def titles(folder: Path, key: bytes, steps: Sequence[Step]) -> list[str]:
    database = Database(folder, key, steps=steps, writable=False)
    with database.connect() as connection:
        found = [row[0] for row in connection.execute("SELECT title FROM article")]
    database.close()
    return found


def version(path: Path, key: bytes) -> int:
    with closing(connect(path, key)) as connection:
        return schema(connection)


def shape(connection: sqlite3.Connection) -> dict[str, object]:
    """Describe tables, columns, indexes and references without regard to spelling."""
    found: dict[str, object] = {}
    tables_there = connection.execute(
        "SELECT name, sql FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'"
    ).fetchall()
    for table, sql in tables_there:
        words = sql.upper()
        found[table, "kind"] = ("AUTOINCREMENT" in words, "WITHOUT ROWID" in words)
        found[table, "columns"] = connection.execute(
            'SELECT name, type, "notnull", dflt_value, pk FROM pragma_table_xinfo(?)', (table,)
        ).fetchall()
        found[table, "references"] = sorted(
            row[2:] for row in connection.execute(f"PRAGMA foreign_key_list({table})")
        )
        for _, index, unique, origin, partial in connection.execute(f"PRAGMA index_list({table})"):
            columns = connection.execute(
                "SELECT name, desc FROM pragma_index_xinfo(?) WHERE key", (index,)
            ).fetchall()
            said = connection.execute(
                "SELECT coalesce(sql, '') FROM sqlite_master WHERE name = ?", (index,)
            ).fetchone()
            name = index if origin == "c" else str(columns)
            text = "".join(said[0].lower().replace('"', "").split()) if said else ""
            found[table, "index", name] = (unique, origin, partial, columns, text)
    return found


def test_the_tables_of_sqlmodel_are_those_of_the_migrations() -> None:
    migrated = sqlite3.connect(":memory:")
    for step in STEPS:
        step(migrated)
    engine = create_engine("sqlite://")
    declared = [
        table
        for name, table in SQLModel.metadata.tables.items()
        if any(getattr(record, "__tablename__", None) == name for record in vars(tables).values())
    ]
    with engine.connect() as connection:
        SQLModel.metadata.create_all(connection, tables=declared)
        raw = connection.connection.driver_connection
        assert raw is not None
        assert shape(raw) == shape(migrated)
    engine.dispose()
    migrated.close()


def test_an_older_archive_is_copied_then_brought_up_to_date(old: Path, key: bytes) -> None:
    steps = (*STEPS, add_column)
    database = Database(old, key, steps=steps)
    with database.connect() as connection:
        assert connection.execute("SELECT title, reviewed FROM article").fetchall() == [
            ("Before the change", "no")
        ]
        assert schema(connection) == len(STEPS) + 1
    database.close()
    (copy,) = (old / "backups").iterdir()
    assert copy.name.startswith(f"schema-{len(STEPS)}-")
    assert stat.S_IMODE(copy.stat().st_mode) == 0o600
    assert version(copy, key) == len(STEPS)
    assert b"Before the change" not in copy.read_bytes()


def test_the_copy_that_was_made_opens_as_an_archive(old: Path, key: bytes, tmp_path: Path) -> None:
    Database(old, key, steps=(*STEPS, add_column)).close()
    (copy,) = (old / "backups").iterdir()
    restored = tmp_path / "restored"
    restored.mkdir()
    copy.rename(restored / "archive.db")
    assert titles(restored, key, STEPS) == ["Before the change"]


def test_an_archive_that_is_up_to_date_is_not_copied(old: Path, key: bytes) -> None:
    Database(old, key).close()
    assert not (old / "backups").exists()


def test_a_failing_step_changes_nothing_and_says_so(old: Path, key: bytes) -> None:
    with pytest.raises(ArchiveProblem, match=f"step {len(STEPS) + 1} failed") as caught:
        Database(old, key, steps=(*STEPS, fail_halfway))
    assert "backups" in caught.value.hint
    assert len(list((old / "backups").iterdir())) == 1
    assert titles(old, key, STEPS) == ["Before the change"]
    with closing(connect(old / "archive.db", key)) as connection:
        columns = [row[1] for row in connection.execute("PRAGMA table_info(article)")]
    assert "other" not in columns


def test_steps_before_the_failing_one_stay(old: Path, key: bytes) -> None:
    with pytest.raises(ArchiveProblem, match=f"step {len(STEPS) + 2} failed"):
        Database(old, key, steps=(*STEPS, add_column, fail_halfway))
    assert version(old / "archive.db", key) == len(STEPS) + 1


def test_a_step_that_leaves_loose_ends_is_taken_back(old: Path, key: bytes) -> None:
    def lose_the_articles(connection: sqlite3.Connection) -> None:
        connection.execute("DELETE FROM article")

    with pytest.raises(ArchiveProblem, match=f"step {len(STEPS) + 1} failed"):
        Database(old, key, steps=(*STEPS, lose_the_articles))
    assert titles(old, key, STEPS) == ["Before the change"]


def test_a_full_disk_in_a_step_is_named_as_such(old: Path, key: bytes) -> None:
    def fill_the_disk(connection: sqlite3.Connection) -> None:
        connection.execute("PRAGMA max_page_count=1")
        connection.execute("CREATE TABLE big (a)")
        connection.execute("INSERT INTO big VALUES (zeroblob(1000000))")

    with pytest.raises(StorageFull):
        Database(old, key, steps=(*STEPS, fill_the_disk))
    assert titles(old, key, STEPS) == ["Before the change"]


def test_a_step_that_is_interrupted_is_taken_back(old: Path, key: bytes) -> None:
    def interrupted(connection: sqlite3.Connection) -> None:
        connection.execute("DELETE FROM text_version")
        raise KeyboardInterrupt

    with closing(connect(old / "archive.db", key)) as connection:
        with pytest.raises(KeyboardInterrupt):
            run(connection, (*STEPS, interrupted))
        assert connection.execute("SELECT count(*) FROM text_version").fetchone() == (1,)
        assert connection.execute("PRAGMA foreign_keys").fetchone() == (1,)


def test_a_newer_archive_is_refused_and_left_alone(old: Path, key: bytes) -> None:
    Database(old, key, steps=(*STEPS, add_column)).close()
    before = (old / "archive.db").read_bytes()
    for writable in (True, False):
        with pytest.raises(ArchiveTooNew, match="newer version"):
            Database(old, key, writable=writable)
    assert (old / "archive.db").read_bytes() == before


def test_reading_an_older_archive_asks_for_one_opening_for_writing(old: Path, key: bytes) -> None:
    before = (old / "archive.db").read_bytes()
    with pytest.raises(ArchiveProblem, match="older version"):
        Database(old, key, writable=False, steps=(*STEPS, add_column))
    assert (old / "archive.db").read_bytes() == before
    assert not (old / "backups").exists()


def test_no_step_is_taken_when_no_copy_can_be_made(old: Path, key: bytes) -> None:
    (old / "backups").write_text("a file where the folder should be")
    with pytest.raises(ArchiveProblem):
        Database(old, key, steps=(*STEPS, add_column))
    assert version(old / "archive.db", key) == len(STEPS)


def test_a_creation_that_fails_leaves_no_archive(folder: Path, key: bytes) -> None:
    with pytest.raises(ArchiveProblem, match=f"step {len(STEPS) + 1} failed"):
        Database(folder, key, create=True, steps=(*STEPS, fail_halfway))
    assert not list(folder.iterdir())
