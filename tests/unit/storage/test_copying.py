from __future__ import annotations

import stat
from pathlib import Path

import pytest
from sqlcipher3 import dbapi2

from desktop_app.errors import (
    ArchiveDamaged,
    ArchiveProblem,
    StorageFull,
)
from desktop_app.jobs import Cancelled
from desktop_app.storage import copying
from desktop_app.storage.database import Database
from desktop_app.storage.meta import Meta
from desktop_app.storage.sqlite import plain_errors


def remember(database: Database, name: str, value: str) -> None:
    with database.write() as session:
        Meta(session).set(name, value)


def recall(database: Database, name: str) -> str | None:
    with database.read() as session:
        return Meta(session).get(name)


def test_a_copy_opens_with_the_same_key_and_holds_the_same(
    database: Database, folder: Path, key: bytes, tmp_path: Path
) -> None:
    remember(database, "a", "b")
    restored = tmp_path / "restored"
    restored.mkdir()
    database.backup(restored / "archive.db")
    assert [path.name for path in restored.iterdir()] == ["archive.db"]
    assert stat.S_IMODE((restored / "archive.db").stat().st_mode) == 0o600
    copy = Database(restored, key)
    assert recall(copy, "a") == "b"
    remember(copy, "a", "c")
    copy.close()
    assert recall(database, "a") == "b"


def test_a_copy_is_made_while_the_archive_is_written_to(database: Database, tmp_path: Path) -> None:
    remember(database, "a", "b")
    with database.write() as session:
        Meta(session).set("a", "c")
        database.backup(tmp_path / "copy.db")
    assert (tmp_path / "copy.db").exists()


def test_a_copy_that_cannot_be_made_leaves_nothing(database: Database, tmp_path: Path) -> None:
    with pytest.raises(ArchiveProblem):
        database.backup(tmp_path / "nowhere" / "copy.db")
    assert [path.name for path in tmp_path.iterdir()] == ["archive"]


def test_a_copy_that_is_not_sound_is_not_kept(
    database: Database, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(
        "desktop_app.storage.copying.structure_problems", lambda *_, **__: ["Page 3."]
    )
    with pytest.raises(ArchiveDamaged, match="no sound copy"):
        database.backup(tmp_path / "copy.db")
    assert [path.name for path in tmp_path.iterdir()] == ["archive"]


def test_a_copy_does_not_take_the_place_of_a_folder(database: Database, tmp_path: Path) -> None:
    (tmp_path / "copy.db").mkdir()
    with pytest.raises(ArchiveProblem):
        database.backup(tmp_path / "copy.db")
    assert {path.name for path in tmp_path.iterdir()} == {"archive", "copy.db"}


@pytest.mark.parametrize(
    ("said", "kind"),
    [("disk I/O error", ArchiveProblem), ("database or disk is full", StorageFull)],
)
def test_what_copying_says_without_a_code_is_understood(said, kind):
    with pytest.raises(kind), plain_errors():
        raise dbapi2.OperationalError(said)


def test_the_check_of_a_copy_may_be_stopped(database, tmp_path, monkeypatch) -> None:
    monkeypatch.setattr(copying, "_STEPS", 1)

    def on_pages(_: int, total: int) -> None:
        if not total:  # all pages are copied
            raise Cancelled

    with pytest.raises(Cancelled):
        database.backup(tmp_path / "copy.db", on_pages)
    assert not list(tmp_path.glob("*copy*"))
    assert not list(tmp_path.glob(".*.tmp*"))
