"""Archives that are open for reading only, or that lie where nothing can be written."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
import sqlalchemy.exc  # noqa: F401 - so that the import is not timed with a test

from desktop_app.errors import ArchiveReadOnly
from desktop_app.storage.database import Database
from desktop_app.storage.listing import Listing
from desktop_app.storage.meta import Meta

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


SCRIPT = """
import sys
from pathlib import Path
from desktop_app.errors import ArchiveProblem
from desktop_app.storage.database import Database
from desktop_app.storage.listing import Listing
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
def as_nobody(one_article: Path, key: bytes) -> Callable[[str], str]:
    """Open the archive as a user who may only read it: "w" for writing, "r" for reading."""
    prefix: list[str] = []
    if os.geteuid() == 0:
        found = shutil.which("setpriv")
        if found is None:
            pytest.skip("setpriv is not installed, and root may write everywhere")
        prefix = [found, "--reuid=65534", "--regid=65534", "--clear-groups"]

    def run(how: str) -> str:
        for path in (one_article, *one_article.parents):
            if path.stat().st_uid == os.geteuid() and path != Path("/"):
                path.chmod(path.stat().st_mode | 0o055)
        for path in one_article.iterdir():
            path.chmod(0o444)
        one_article.chmod(0o555)
        done = subprocess.run(
            [*prefix, sys.executable, "-c", SCRIPT, how, str(one_article), key.hex()],
            capture_output=True,
            text=True,
            check=False,
            # Nobody may write there what coverage wants to write.
            env={
                **{name: value for name, value in os.environ.items() if "COVERAGE" not in name},
                "PYTHONDONTWRITEBYTECODE": "1",
            },
        )
        one_article.chmod(0o755)
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
    with pytest.raises(ArchiveReadOnly, match="folder cannot be written to"):
        Database(one_article, key)
    (one_article / "archive.db-wal").write_bytes(b"x")
    with pytest.raises(ArchiveReadOnly, match="was not closed"):
        Database(one_article, key, writable=False)


@needs_posix
def test_a_folder_that_cannot_be_written_to_can_be_read(
    as_nobody: Callable[[str], str], one_article: Path
) -> None:
    assert as_nobody("r") == "1"
    assert [path.name for path in one_article.iterdir()] == ["archive.db"]


@needs_posix
def test_opening_it_for_writing_is_refused(as_nobody: Callable[[str], str]) -> None:
    assert as_nobody("w") == "ArchiveReadOnly The archive's folder cannot be written to."


@needs_posix
def test_what_was_not_closed_is_not_read_from_half_a_file(
    as_nobody: Callable[[str], str], one_article: Path, key: bytes
) -> None:
    (one_article / "archive.db-wal").write_bytes(b"x" * 100)
    assert as_nobody("r").startswith("ArchiveReadOnly The archive is in use or was not closed")
    (one_article / "archive.db-wal").chmod(0o600)
    (one_article / "archive.db-wal").write_bytes(b"")
    assert as_nobody("r") == "1"
