from __future__ import annotations

import stat
import subprocess
import sys
import threading
from contextlib import ExitStack
from pathlib import Path

import pytest
import sqlalchemy.exc
from sqlcipher3 import dbapi2

from desktop_app.errors import (
    ArchiveDamaged,
    ArchiveInUse,
    ArchiveMissing,
    ArchiveProblem,
    BadValue,
    StorageFull,
    WrongKey,
)
from desktop_app.storage import database as module
from desktop_app.storage.database import Database
from desktop_app.storage.listing import Listing
from desktop_app.storage.meta import Meta
from desktop_app.storage.sqlite import connect


def remember(database: Database, name: str, value: str) -> None:
    with database.write() as session:
        Meta(session).set(name, value)


def recall(database: Database, name: str) -> str | None:
    with database.read() as session:
        return Meta(session).get(name)


def change_mind(database: Database, name: str, value: str) -> None:
    with database.write() as session:
        Meta(session).set(name, value)
        raise KeyError


def test_what_was_written_is_there_after_opening_again(folder: Path, key: bytes) -> None:
    first = Database(folder, key, create=True)
    remember(first, "a", "b")
    first.close()
    second = Database(folder, key)
    assert recall(second, "a") == "b"
    second.close()


def test_an_error_inside_write_leaves_nothing(database: Database) -> None:
    with pytest.raises(KeyError):
        change_mind(database, "a", "b")
    assert recall(database, "a") is None


def test_no_archive_is_named_and_nothing_is_made(folder: Path, key: bytes) -> None:
    with pytest.raises(ArchiveMissing):
        Database(folder, key)
    with pytest.raises(ArchiveMissing):
        Database(folder, key, writable=False, create=True)
    assert not list(folder.iterdir())


def test_a_database_that_is_gone_beside_its_originals_is_not_made_anew(
    folder: Path, key: bytes
) -> None:
    (folder / "blobs" / "ab").mkdir(parents=True)
    with pytest.raises(ArchiveDamaged, match="missing beside its originals"):
        Database(folder, key, create=True)
    assert not (folder / "archive.db").exists()


def test_creating_where_there_is_one_opens_it(database: Database, folder: Path, key: bytes) -> None:
    remember(database, "a", "b")
    again = Database(folder, key, create=True)
    assert recall(again, "a") == "b"
    again.close()


def test_the_files_are_the_users_alone(database: Database, folder: Path) -> None:
    remember(database, "a", "b")
    files = {path.name: stat.S_IMODE(path.stat().st_mode) for path in folder.iterdir()}
    assert files == {"archive.db": 0o600, "archive.db-wal": 0o600, "archive.db-shm": 0o600}


def test_closing_leaves_one_file(folder: Path, key: bytes) -> None:
    opened = Database(folder, key, create=True)
    remember(opened, "a", "b")
    with opened.connect() as connection:
        connection.execute("SELECT 1").fetchone()
    opened.close()
    assert [path.name for path in folder.iterdir()] == ["archive.db"]


def test_a_wrong_key_is_one_sentence(database: Database, folder: Path) -> None:
    database.close()
    with pytest.raises(WrongKey) as caught:
        Database(folder, b"x" * 32)
    assert str(caught.value) == "The key does not open the archive's database."
    assert caught.value.hint


def test_something_that_is_no_database_does_not_open(folder: Path, key: bytes) -> None:
    (folder / "archive.db").write_bytes(b"not a database at all" * 400)
    with pytest.raises(WrongKey):
        Database(folder, key)


def test_an_empty_database_is_not_taken_for_an_empty_archive(folder: Path, key: bytes) -> None:
    (folder / "archive.db").touch()
    with pytest.raises(ArchiveDamaged, match="empty"):
        Database(folder, key, create=True)


@pytest.mark.skipif(sys.platform == "win32", reason="names that Windows does not allow")
@pytest.mark.parametrize("name", ["a?mode=memory", "50 % #1", "ü “x”", "%41", "a'b"])
def test_any_name_of_a_folder_will_do(tmp_path: Path, key: bytes, name: str) -> None:
    folder = tmp_path / name
    folder.mkdir()
    Database(folder, key, create=True).close()
    assert [path.name for path in folder.iterdir()] == ["archive.db"]
    again = Database(folder, key, writable=False)
    assert again.problems() == []
    again.close()


def test_what_a_crash_left_is_removed_when_the_archive_is_opened_for_writing(
    database: Database, folder: Path, key: bytes
) -> None:
    database.close()
    (folder / "backups").mkdir()
    left = [
        folder / ".0123456789abcdef.tmp",
        folder / ".0123456789abcdef.tmp-journal",
        folder / "backups" / ".00112233445566ff.tmp",
    ]
    others = [
        folder / ".notes.tmp",
        folder / ".0123456789abcdeg.tmp",
        folder / ".0123456789abcdef.db",
        folder / "keys.json",
    ]
    for path in (*left, *others):
        path.write_bytes(b"x")
    Database(folder, key, writable=False).close()
    assert all(path.exists() for path in left)
    Database(folder, key).close()
    assert not any(path.exists() for path in left)
    assert all(path.exists() for path in others)


def test_a_folder_in_the_place_of_the_file_is_said(folder: Path, key: bytes) -> None:
    (folder / "archive.db").mkdir()
    with pytest.raises(ArchiveProblem, match="cannot be read"):
        Database(folder, key)


def test_the_settings_are_those_that_were_promised(database: Database) -> None:
    wanted = {
        "journal_mode": "wal",
        "synchronous": 2,
        "foreign_keys": 1,
        "temp_store": 2,
        "trusted_schema": 0,
        "cell_size_check": 1,
        "secure_delete": 1,
        "busy_timeout": 5000,
    }

    with database.connect() as plain, database.read() as session:
        for name, value in wanted.items():
            assert str(plain.execute(f"PRAGMA {name}").fetchone()[0]) == str(value), name
            found = session.connection().exec_driver_sql(f"PRAGMA {name}").scalar()
            assert str(found) == str(value), name


def test_generation_moves_with_every_commit_and_only_then(
    database: Database, folder: Path, key: bytes
) -> None:
    seen = [database.generation]
    remember(database, "a", "1")
    seen.append(database.generation)
    assert recall(database, "a") == "1"
    assert database.generation == seen[-1]
    with pytest.raises(KeyError):
        change_mind(database, "a", "2")
    assert database.generation == seen[-1]
    other = Database(folder, key)
    remember(other, "a", "3")
    other.close()
    seen.append(database.generation)
    assert len(set(seen)) == 3


def test_a_plain_connection_sees_one_state_throughout(database: Database) -> None:
    remember(database, "a", "1")
    query = "SELECT value FROM meta WHERE name = 'a'"
    with database.connect() as connection:
        before = connection.execute(query).fetchone()
        remember(database, "a", "2")
        assert connection.execute(query).fetchone() == before
    with database.connect() as connection:
        assert connection.execute(query).fetchone() == ("2",)


def test_a_session_for_reading_sees_one_state_throughout(database: Database) -> None:
    remember(database, "a", "1")
    with database.read() as session:
        assert Meta(session).get("a") == "1"
        remember(database, "a", "2")
        assert Meta(session).get("a") == "1"


def test_what_is_changed_through_a_plain_connection_is_lost(database: Database) -> None:
    with database.connect() as connection:
        connection.execute("INSERT INTO meta VALUES ('a', 'b')")
    assert recall(database, "a") is None


def test_more_plain_connections_at_once_than_are_kept(database: Database) -> None:
    with ExitStack() as stack:
        lent = [stack.enter_context(database.connect()) for _ in range(6)]
        assert len({id(connection) for connection in lent}) == 6
        for connection in lent:
            assert connection.execute("SELECT count(*) FROM meta").fetchone() == (0,)


def test_a_failing_statement_does_not_spoil_the_next_reader(database: Database) -> None:
    with pytest.raises(dbapi2.OperationalError), database.connect() as connection:
        connection.execute("SELECT nothing FROM nowhere")
    with database.connect() as connection:
        assert connection.execute("SELECT 1").fetchone() == (1,)


def test_opening_and_listing_needs_no_sqlmodel(folder: Path, key: bytes) -> None:
    Database(folder, key, create=True).close()
    script = (
        "import sys; from pathlib import Path\n"
        "from desktop_app.storage.database import Database\n"
        "from desktop_app.storage.listing import Listing\n"
        "from desktop_app.storage.originals import Originals\n"
        f"database = Database(Path({str(folder)!r}), {key!r})\n"
        "listing = Listing(database); ids = listing.ids()\n"
        "listing.rows(ids); listing.counts(); listing.facets(ids)\n"
        "listing.tags(); listing.totals(); listing.cases()\n"
        "database.generation; database.close()\n"
        "heavy = {'sqlmodel', 'sqlalchemy', 'pydantic', 'numpy', 'whoosh'} & set(sys.modules)\n"
        "sys.exit(', '.join(heavy) or 0)\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, check=False
    )
    assert (done.returncode, done.stderr) == (0, "")


def test_a_fresh_archive_is_made_without_sqlmodel(folder: Path, key: bytes) -> None:
    script = (
        "import sys; from pathlib import Path\n"
        "from desktop_app.storage.database import Database\n"
        f"Database(Path({str(folder)!r}), {key!r}, create=True).close()\n"
        "sys.exit('sqlmodel' in sys.modules)\n"
    )
    subprocess.run([sys.executable, "-c", script], check=True)
    assert (folder / "archive.db").exists()


def test_writing_twice_in_one_thread_is_a_mistake_that_is_named(database: Database) -> None:
    with database.write(), pytest.raises(RuntimeError, match="inside"), database.write():
        pass
    remember(database, "a", "b")


def test_a_writer_that_waits_too_long_is_told(
    database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "PATIENCE_S", 0.01)
    caught: list[BaseException] = []

    def other() -> None:
        try:
            remember(database, "a", "b")
        except ArchiveInUse as error:
            caught.append(error)

    with database.write():
        thread = threading.Thread(target=other)
        thread.start()
        thread.join()
    assert len(caught) == 1


def test_another_program_that_writes_is_named(
    database: Database, folder: Path, key: bytes, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("desktop_app.storage.sqlite.WAIT_S", 0.01)
    other = Database(folder, key)
    with database.write() as session:
        Meta(session).set("a", "b")
        with pytest.raises(ArchiveInUse), other.write():
            pass
    other.close()
    assert recall(database, "a") == "b"


def test_a_full_disk_is_named_and_nothing_changes(database: Database) -> None:
    remember(database, "a", "b")

    def fill_the_disk() -> None:
        with database.write() as session:
            session.connection().exec_driver_sql("PRAGMA max_page_count=1")
            Meta(session).set("a", "c" * 1_000_000)

    with pytest.raises(StorageFull):
        fill_the_disk()
    assert recall(database, "a") == "b"


def test_half_a_character_is_refused_with_a_sentence(database: Database) -> None:
    with pytest.raises(BadValue), database.write() as session:
        Meta(session).set("a", "\ud800")


def test_errors_carry_no_content(database: Database) -> None:
    def insert_again() -> None:
        with database.write() as session:
            insert = "INSERT INTO meta (name, value) VALUES (?, ?)"
            session.connection().exec_driver_sql(insert, ("secret name", "secret value"))

    insert_again()
    with pytest.raises(sqlalchemy.exc.IntegrityError) as caught:
        insert_again()
    assert "secret" not in f"{caught.value!r} {caught.value}"


def test_a_closed_database_says_so(database: Database, tmp_path: Path) -> None:
    remember(database, "a", "b")
    database.close()
    for use in (
        lambda: recall(database, "a"),
        lambda: remember(database, "a", "c"),
        lambda: Listing(database).ids(),
        lambda: database.generation,
        lambda: database.backup(tmp_path / "copy.db"),
    ):
        with pytest.raises(ArchiveProblem, match="closed"):
            use()


def test_closing_twice_is_as_closing_once(database: Database) -> None:
    database.close()
    database.close()


def test_what_is_lent_when_the_database_closes_is_closed_on_return(database: Database) -> None:
    with database.connect() as connection:
        database.close()
        assert connection.execute("SELECT 1").fetchone() == (1,)
    with pytest.raises(dbapi2.ProgrammingError):
        connection.execute("SELECT 1")


def test_a_sound_database_has_no_problems(database: Database) -> None:
    remember(database, "a", "b")
    assert database.problems() == []
    assert database.problems(full=False) == []


def test_a_checkpoint_empties_the_file_beside_the_database(
    database: Database, folder: Path
) -> None:
    remember(database, "a", "b")
    assert (folder / "archive.db-wal").stat().st_size > 0
    database.checkpoint()
    assert (folder / "archive.db-wal").stat().st_size == 0


def test_loose_ends_between_tables_are_problems(
    database: Database, folder: Path, key: bytes
) -> None:
    raw = connect(folder / "archive.db", key)
    raw.execute("PRAGMA foreign_keys=OFF")
    raw.execute("INSERT INTO text_version VALUES (77, 1, '', '', '', '[]', '')")
    raw.close()
    assert database.problems() == [
        "The database: a row of text_version refers to a row of article that is gone."
    ]
