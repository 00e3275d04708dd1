from __future__ import annotations

import hashlib
import stat
from pathlib import Path

import pytest

from desktop_app.errors import ArchiveDamaged, ArchiveProblem
from desktop_app.storage.originals import Originals

DATA = b"<html>A page with a marker: QUOKKA</html>" * 50


@pytest.fixture
def originals(folder: Path) -> Originals:
    return Originals(folder, b"n" * 32, b"d" * 32)


def files(folder: Path) -> list[Path]:
    return [path for path in (folder / "blobs").rglob("*") if path.is_file()]


@pytest.mark.parametrize("data", [b"", b"x", DATA, bytes(200_000)])
def test_bytes_come_back_by_their_hash(originals: Originals, data: bytes) -> None:
    sha256 = originals.put(data)
    assert sha256 == hashlib.sha256(data).hexdigest()
    assert originals.get(sha256) == data
    assert originals.has(sha256)
    originals.check(sha256)


def test_the_same_bytes_are_kept_once(originals: Originals, folder: Path) -> None:
    originals.put(DATA)
    (first,) = files(folder)
    before = first.stat().st_mtime_ns
    originals.put(DATA)
    assert files(folder) == [first]
    assert first.stat().st_mtime_ns == before


def test_names_and_content_on_disk_tell_nothing(originals: Originals, folder: Path) -> None:
    sha256 = originals.put(DATA)
    (path,) = files(folder)
    assert sha256[:8] not in str(path)
    assert b"QUOKKA" not in path.read_bytes()
    assert path.parent.name == path.name[:2]
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert stat.S_IMODE(path.parent.stat().st_mode) == 0o700


def test_any_changed_byte_is_found(originals: Originals, folder: Path) -> None:
    sha256 = originals.put(DATA)
    (path,) = files(folder)
    whole = path.read_bytes()
    for at in (0, 9, 40, len(whole) // 2, len(whole) - 1):
        data = bytearray(whole)
        data[at] ^= 1
        path.write_bytes(data)
        with pytest.raises(ArchiveDamaged):
            originals.check(sha256)
    path.write_bytes(whole[:-1])
    with pytest.raises(ArchiveDamaged):
        originals.get(sha256)


def test_an_original_in_the_place_of_another_is_found(originals: Originals, folder: Path) -> None:
    one, two = originals.put(b"one"), originals.put(b"two")
    paths = {originals.get(one): originals._path(one), originals.get(two): originals._path(two)}
    paths[b"one"].write_bytes(paths[b"two"].read_bytes())
    with pytest.raises(ArchiveDamaged):
        originals.get(one)


def test_a_sealed_file_of_other_bytes_under_a_right_name_is_found(
    originals: Originals, monkeypatch: pytest.MonkeyPatch
) -> None:
    sha256 = originals.put(DATA)
    monkeypatch.setattr("desktop_app.storage.originals.unseal", lambda *_: b"other bytes")
    with pytest.raises(ArchiveDamaged, match="not what was imported"):
        originals.get(sha256)


def test_a_missing_original_is_said(originals: Originals) -> None:
    with pytest.raises(ArchiveDamaged, match="missing"):
        originals.get("ab" * 32)
    assert not originals.has("ab" * 32)


def test_an_original_that_cannot_be_read_is_said(originals: Originals, folder: Path) -> None:
    sha256 = originals.put(DATA)
    (path,) = files(folder)
    path.unlink()
    path.mkdir()
    with pytest.raises(ArchiveDamaged, match="cannot be read"):
        originals.get(sha256)
    with pytest.raises(ArchiveProblem):
        originals.remove(sha256)


def test_removing_is_for_good_and_may_be_repeated(originals: Originals, folder: Path) -> None:
    sha256 = originals.put(DATA)
    originals.remove(sha256)
    originals.remove(sha256)
    assert not originals.has(sha256)
    assert files(folder) == []


def test_strays_are_found_and_swept(originals: Originals, folder: Path) -> None:
    assert originals.stray([]) == []
    known, unknown = originals.put(b"known"), originals.put(b"unknown")
    left_over = originals._path(known).parent / ".0123.tmp"
    left_over.write_bytes(b"half")
    strays = originals.stray([known])
    assert set(strays) == {left_over, originals._path(unknown)}
    assert originals.sweep([known]) == 2
    assert originals.stray([known]) == []
    assert originals.get(known) == b"known"


def test_an_original_that_cannot_be_written_is_said(folder: Path) -> None:
    (folder / "blobs").write_text("a file where the folder should be")
    originals = Originals(folder, b"n" * 32, b"d" * 32)
    with pytest.raises(ArchiveProblem):
        originals.put(DATA)
