"""What happens when the file is not what was written."""

from __future__ import annotations

from pathlib import Path

import pytest

from desktop_app.errors import ArchiveDamaged, ArchiveProblem, WrongKey
from desktop_app.storage.database import Database
from desktop_app.storage.meta import Meta

PAGE = 4096


@pytest.fixture
def closed(folder: Path, key: bytes) -> Path:
    """Return a database file with some pages, after a clean close."""
    database = Database(folder, key, create=True)
    with database.write() as session:
        for number in range(40):
            Meta(session).set(f"{number:03}", "x" * 3000)
    database.close()
    return folder / "archive.db"


def flip(path: Path, at: int) -> None:
    data = bytearray(path.read_bytes())
    data[at] ^= 0x01
    path.write_bytes(data)


def test_every_changed_byte_is_found(closed: Path, folder: Path, key: bytes) -> None:
    whole = closed.read_bytes()
    assert len(whole) % PAGE == 0
    for at in (0, 15, 16, 99, PAGE - 81, PAGE - 1, *range(PAGE + 7, len(whole), PAGE * 3 + 517)):
        flip(closed, at)
        try:
            database = Database(folder, key)
        except (WrongKey, ArchiveDamaged):
            pass
        else:
            assert database.problems(full=False), f"byte {at}"
            database.close()
        closed.write_bytes(whole)


def test_a_damaged_page_is_named_and_spoils_only_what_is_on_it(
    closed: Path, folder: Path, key: bytes
) -> None:
    flip(closed, len(closed.read_bytes()) - 20 * PAGE)
    database = Database(folder, key)
    bad = []
    for number in range(40):
        try:
            with database.read() as session:
                assert Meta(session).get(f"{number:03}") == "x" * 3000
        except ArchiveDamaged:
            bad.append(number)
    assert len(bad) == 1
    assert bad[0] < 39
    assert "page" in database.problems()[0]
    database.close()


def test_a_damaged_page_spoils_only_the_plain_connection_that_met_it(
    closed: Path, folder: Path, key: bytes
) -> None:
    flip(closed, len(closed.read_bytes()) - 20 * PAGE)
    database = Database(folder, key)
    bad = []
    for number in range(40):
        try:
            with database.connect() as connection:
                query = "SELECT value FROM meta WHERE name = ?"
                assert connection.execute(query, (f"{number:03}",)).fetchone() == ("x" * 3000,)
        except ArchiveDamaged:
            bad.append(number)
    assert len(bad) == 1
    database.close()


def test_a_cut_file_is_found(closed: Path, folder: Path, key: bytes) -> None:
    whole = closed.read_bytes()
    for size in (len(whole) - 1, len(whole) - PAGE, PAGE * 3):
        closed.write_bytes(whole[:size])
        try:
            database = Database(folder, key)
        except ArchiveProblem:
            continue
        assert database.problems(), f"{size} bytes"
        database.close()


def test_no_copy_is_made_of_a_damaged_database(
    closed: Path, folder: Path, key: bytes, tmp_path: Path
) -> None:
    flip(closed, len(closed.read_bytes()) - 2000)
    database = Database(folder, key)
    with pytest.raises(ArchiveDamaged):
        database.backup(tmp_path / "copy.db")
    assert [path.name for path in tmp_path.iterdir()] == ["archive"]
    database.close()
    assert sorted(path.name for path in folder.iterdir()) == ["archive.db"]


def test_problems_of_a_database_that_does_not_open_any_more_are_said(
    closed: Path, folder: Path, key: bytes
) -> None:
    database = Database(folder, key)
    closed.write_bytes(b"x" * PAGE)
    assert database.problems()
    database.close()
