"""Large sealed files: read in part, and every change in them shows where it is read."""

from __future__ import annotations

import gc
import os
import warnings
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop_app.errors import ArchiveDamaged, ArchiveProblem
from desktop_app.vault import chunked
from desktop_app.vault.chunked import ChunkedFile, write_chunked
from desktop_app.vault.sealed import padded_length

KEY = bytes(range(32))
AAD = b"what it stands for"
SMALL = 64
HEADER = 24
STRIDE = SMALL + 16


@pytest.fixture
def small(monkeypatch):
    """Make chunks of 64 bytes."""
    monkeypatch.setattr(chunked, "CHUNK", SMALL)


def written(path: Path, data: bytes, key: bytes = KEY, aad: bytes = AAD) -> Path:
    write_chunked(path, [data[:10], b"", memoryview(data)[10:]], len(data), key, aad)
    return path


def content(path: Path, key: bytes = KEY, aad: bytes = AAD) -> bytes:
    file = ChunkedFile(path, key, aad)
    return bytes(file.read(0, file.length))


def read_wholly(path: Path) -> None:
    file = ChunkedFile(path, KEY, AAD)
    for at in range(file._count):
        file._decrypt(at)


def sample(length: int) -> bytes:
    return bytes(at % 251 for at in range(length))


@pytest.mark.parametrize("length", [0, 1, 9, 55, 56, 57, 64, 120, 121, 1000, 100_000])
def test_what_was_written_comes_back(tmp_path, small, length) -> None:
    path = written(tmp_path / "x", sample(length))
    assert content(path) == sample(length)
    assert path.stat().st_mode & 0o777 == 0o600
    padded = padded_length(8 + length)
    assert path.stat().st_size == HEADER + padded + 16 * -(-padded // SMALL)


def test_chunks_are_a_mebibyte(tmp_path) -> None:
    data = sample(3 * chunked.CHUNK)
    path = written(tmp_path / "x", data)
    file = ChunkedFile(path, KEY, AAD)
    assert (
        bytes(file.read(chunked.CHUNK + 100, 2 * chunked.CHUNK))
        == data[chunked.CHUNK + 100 : 2 * chunked.CHUNK]
    )
    assert content(path) == data


@settings(max_examples=40, deadline=None)
@given(st.binary(max_size=400), st.data())
def test_any_part_is_that_of_the_data(tmp_path_factory, data, choose) -> None:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(chunked, "CHUNK", SMALL)
        file = ChunkedFile(written(tmp_path_factory.mktemp("c") / "x", data), KEY, AAD)
        for _ in range(5):
            start = choose.draw(st.integers(0, len(data)))
            end = choose.draw(st.integers(start, len(data)))
            assert bytes(file.read(start, end)) == data[start:end]
        with pytest.raises(ValueError, match="outside"):
            file.read(0, len(data) + 1)


def test_only_what_is_read_is_decrypted(tmp_path, small) -> None:
    path = written(tmp_path / "x", sample(1000))
    data = bytearray(path.read_bytes())
    data[HEADER + 5 * STRIDE] ^= 1
    path.write_bytes(data)
    file = ChunkedFile(path, KEY, AAD)
    assert bytes(file.read(0, 200)) == sample(200)
    assert bytes(file.read(6 * SMALL, 1000)) == sample(1000)[6 * SMALL :]
    with pytest.raises(ArchiveDamaged):
        file.read(300, 350)


def test_every_changed_byte_is_noticed(tmp_path, small) -> None:
    data = written(tmp_path / "x", sample(200)).read_bytes()
    changed = tmp_path / "y"
    for at in range(len(data)):
        changed.write_bytes(data[:at] + bytes([data[at] ^ 1]) + data[at + 1 :])
        # Even what only pads the file is authenticated, when it is read at all.
        with pytest.raises(ArchiveDamaged):
            read_wholly(changed)


def test_a_cut_or_longer_file_is_noticed_when_it_is_opened(tmp_path, small) -> None:
    data = written(tmp_path / "x", sample(300)).read_bytes()
    changed = tmp_path / "y"
    for size in [*range(len(data)), len(data) + 1, len(data) + 16, len(data) + STRIDE]:
        changed.write_bytes((data + bytes(200))[:size])
        with pytest.raises(ArchiveDamaged):
            ChunkedFile(changed, KEY, AAD)


def _chunk(data: bytes, at: int) -> bytes:
    return data[HEADER + at * STRIDE : HEADER + (at + 1) * STRIDE]


def test_chunks_do_not_change_places_or_files(tmp_path, small) -> None:
    first = written(tmp_path / "x", sample(300)).read_bytes()
    second = written(tmp_path / "y", sample(300)).read_bytes()
    swapped = bytearray(first)
    swapped[HEADER + STRIDE : HEADER + 3 * STRIDE] = _chunk(first, 2) + _chunk(first, 1)
    mixed = bytearray(first)
    mixed[HEADER + STRIDE : HEADER + 2 * STRIDE] = _chunk(second, 1)
    for data in (swapped, mixed):
        (tmp_path / "z").write_bytes(data)
        with pytest.raises(ArchiveDamaged):
            content(tmp_path / "z")


@pytest.mark.parametrize(("key", "aad"), [(bytes(32), AAD), (KEY, b"another"), (KEY, b"")])
def test_another_key_or_meaning_does_not_open_it(tmp_path, key, aad) -> None:
    path = written(tmp_path / "x", b"text")
    with pytest.raises(ArchiveDamaged):
        ChunkedFile(path, key, aad)


def test_what_is_no_sealed_file_is_refused(tmp_path) -> None:
    path = tmp_path / "x"
    for data in (b"", b"hello", bytes(100), b"GBCHNK\x00\x02" + bytes(100)):
        path.write_bytes(data)
        with pytest.raises(ArchiveDamaged):
            ChunkedFile(path, KEY, AAD)
    with pytest.raises(FileNotFoundError):
        ChunkedFile(tmp_path / "none", KEY, AAD)
    with pytest.raises(ArchiveDamaged):
        ChunkedFile(tmp_path, KEY, AAD)


def test_writing_takes_what_was_announced_and_no_name_twice(tmp_path) -> None:
    with pytest.raises(ValueError, match="announced"):
        write_chunked(tmp_path / "x", [b"abc"], 4, KEY, AAD)
    assert list(tmp_path.iterdir()) == []
    written(tmp_path / "x", b"abc")
    with pytest.raises(FileExistsError):
        written(tmp_path / "x", b"abc")
    with pytest.raises(ArchiveProblem):
        written(tmp_path / "none" / "x", b"abc")


def test_it_can_be_read_when_its_name_is_gone_and_is_closed_when_forgotten(tmp_path, small) -> None:
    path = written(tmp_path / "x", sample(1000))
    file = ChunkedFile(path, KEY, AAD)
    descriptor, was = file._descriptor, path.stat()
    path.unlink()
    part = file.read(0, 1000)
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        del file
        gc.collect()
    assert not _still(descriptor, was)
    assert bytes(part) == sample(1000)


def _still(descriptor: int, was: os.stat_result) -> bool:
    """Say whether it is still that file; another thread may have been given its number since."""
    try:
        return os.path.samestat(os.fstat(descriptor), was)
    except OSError:
        return False
