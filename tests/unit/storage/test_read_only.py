"""Archives that are open for reading only, or that lie where nothing can be written."""

from __future__ import annotations

import shutil
import sys
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from desktop_app.errors import ArchiveReadOnly
from desktop_app.storage.database import Database
from desktop_app.storage.listing import Listing
from desktop_app.storage.meta import Meta
from tests.support.nobody import run_as_nobody

if TYPE_CHECKING:
    from conftest import Filler

needs_posix = pytest.mark.skipif(sys.platform == "win32", reason="permissions of POSIX")


@pytest.fixture
def one_article(folder: Path, key: bytes, filler: Callable[[Database], Filler]) -> Path:
    database = Database(folder, key, create=True)
    filler(database).article("Only one")
    database.close()
    return folder


def test_reading_changes_no_byte(one_article: Path, key: bytes) -> None:
    before = (one_article / "archive.db").read_bytes()
    database = Database(one_article, key, writable=False)
    assert not database.writable
    assert len(Listing(database).ids()) == 1
    with database.read() as session:
        assert Meta(session).get("a") is None
    database.close()
    assert [path.name for path in one_article.iterdir()] == ["archive.db"]
    assert (one_article / "archive.db").read_bytes() == before


def test_writing_is_refused_with_a_sentence(one_article: Path, key: bytes) -> None:
    database = Database(one_article, key, writable=False)
    with pytest.raises(ArchiveReadOnly, match="reading only"), database.write():
        pass
    for statement in ("DELETE FROM meta", "PRAGMA user_version=7", "CREATE TABLE x (a)"):
        with pytest.raises(ArchiveReadOnly), database.connect() as connection:
            connection.execute(statement)
        with pytest.raises(ArchiveReadOnly), database.read() as session:
            session.connection().exec_driver_sql(statement)
    database.close()


def test_a_reader_sees_what_a_writer_commits(one_article: Path, key: bytes) -> None:
    writer = Database(one_article, key)
    reader = Database(one_article, key, writable=False)
    before = reader.generation
    with writer.write() as session:
        Meta(session).set("a", "b")
    assert reader.generation != before
    with reader.read() as session:
        assert Meta(session).get("a") == "b"
    reader.close()
    writer.close()


# A path becomes an address with urllib, which Python 3.13 brings only then.
IMPORTS = """
import sys
import urllib.parse
from pathlib import Path
from desktop_app.errors import ArchiveProblem
from desktop_app.storage.database import Database
from desktop_app.storage.listing import Listing
"""
SCRIPT = """
writable, folder, key = sys.argv[1] == "w", Path(sys.argv[2]), bytes.fromhex(sys.argv[3])
try:
    database = Database(folder, key, writable=writable)
    database.generation
    print(len(Listing(database).ids()))
    database.close()
except ArchiveProblem as error:
    print(type(error).__name__, error)
"""


@pytest.fixture
def foreign(one_article: Path) -> Iterator[Path]:
    """Return a copy of the archive where another user can get at it; pytest's folders are ours."""
    with tempfile.TemporaryDirectory() as place:
        Path(place).chmod(0o755)
        yield shutil.copytree(one_article, Path(place) / "archive")


@pytest.fixture
def as_nobody(foreign: Path, key: bytes) -> Callable[..., str]:
    """Open the archive as a user who may only read it: "w" for writing, "r" for reading."""

    def run(how: str, folder: int = 0o555, file: int = 0o444) -> str:
        for path in foreign.iterdir():
            path.chmod(file)
        foreign.chmod(folder)
        done = run_as_nobody(IMPORTS, SCRIPT, how, foreign, key.hex())
        foreign.chmod(0o755)
        assert done.stderr == ""
        return done.stdout.strip()

    return run


@pytest.fixture
def no_access(one_article: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Let the system say that nothing can be written, once the archive is there."""
    assert one_article.is_dir()
    monkeypatch.setattr("desktop_app.storage.database.os.access", lambda *_: False)


@pytest.mark.usefixtures("no_access")
def test_nothing_is_made_beside_a_file_in_a_folder_that_cannot_be_written_to(
    one_article: Path, key: bytes
) -> None:
    database = Database(one_article, key, writable=False)
    assert len(Listing(database).ids()) == 1
    assert [path.name for path in one_article.iterdir()] == ["archive.db"]
    database.close()
    with pytest.raises(ArchiveReadOnly, match=r"folder .* cannot be written to"):
        Database(one_article, key)
    (one_article / "archive.db-wal").write_bytes(b"x")
    with pytest.raises(ArchiveReadOnly, match="was not closed"):
        Database(one_article, key, writable=False)


@needs_posix
def test_a_folder_that_cannot_be_written_to_can_be_read(
    as_nobody: Callable[[str], str], foreign: Path
) -> None:
    assert as_nobody("r") == "1"
    assert [path.name for path in foreign.iterdir()] == ["archive.db"]


@needs_posix
def test_opening_it_for_writing_is_refused(as_nobody: Callable[[str], str], foreign: Path) -> None:
    said = as_nobody("w")
    assert said.startswith("ArchiveReadOnly")
    assert f"folder “{foreign}” cannot be written to" in said


@needs_posix
def test_what_was_not_closed_is_not_read_from_half_a_file(
    as_nobody: Callable[[str], str], foreign: Path
) -> None:
    log = foreign / "archive.db-wal"
    log.write_bytes(b"x" * 100)
    assert "is in use or was not closed" in as_nobody("r")
    log.chmod(0o600)
    log.write_bytes(b"")
    assert as_nobody("r") == "1"


@needs_posix
def test_a_protected_file_is_read_without_anything_left_beside_it(
    as_nobody: Callable[..., str], foreign: Path
) -> None:
    """Left behind, SQLite's own files would be as protected and keep everybody from writing."""
    assert as_nobody("r", folder=0o777) == "1"
    assert [path.name for path in foreign.iterdir()] == ["archive.db"]
    said = as_nobody("w", folder=0o777)
    assert said.startswith("ArchiveReadOnly")
    assert "archive.db” is write-protected" in said


@needs_posix
def test_a_protected_file_beside_the_database_is_freed_again(foreign: Path, key: bytes) -> None:
    """As older versions left them."""
    Database(foreign, key).close()
    for suffix in ("-wal", "-shm"):
        path = foreign / f"archive.db{suffix}"
        path.touch()
        path.chmod(0o400)
    database = Database(foreign, key)
    modes = {path.stat().st_mode & 0o777 for path in foreign.glob("archive.db-*")}
    assert modes == {0o600}
    with database.write() as session:
        Meta(session).set("a", "b")
    database.close()
