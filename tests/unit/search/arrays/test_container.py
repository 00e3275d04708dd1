"""A segment's file is decrypted only where it is read."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from desktop_app.domain.annotations import ArticleId
from desktop_app.domain.results import IndexDocument
from desktop_app.errors import ArchiveDamaged
from desktop_app.search.arrays import segment as segments
from desktop_app.search.arrays.building import build
from desktop_app.search.arrays.segment import Segment
from desktop_app.search.arrays.store import Store
from desktop_app.vault import chunked


def saved(folder: Path) -> tuple[Store, Segment]:
    body = " ".join(f"w{number % 97}" for number in range(3_000))
    made = build([IndexDocument(ArticleId(n), "", body, "", "", "", "", "en") for n in (1, 2, 3)])
    store = Store(folder, bytes(32), "x")
    store.write(made)
    return store, made


def test_a_stretch_of_positions_is_had_without_the_rest(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(chunked, "CHUNK", 4096)
    monkeypatch.setattr(segments, "WHOLE", 8_999)
    store, made = saved(tmp_path)
    whole = made.fields["text"].positions
    data = (tmp_path / made.name).read_bytes()
    several = 0
    for damaged in range(4096, len(data), 4096):
        (tmp_path / made.name).write_bytes(
            data[:damaged] + bytes([data[damaged] ^ 1]) + data[damaged + 1 :]
        )
        try:
            field = store.segment(made.name).fields["text"]
            ends = field.positions_between(0, 5), field.positions_between(8_990, 9_000)
        except ArchiveDamaged:
            continue
        assert [end.tolist() for end in ends] == [whole[:5].tolist(), whole[8_990:].tolist()]
        try:
            assert field.positions.tolist() == whole.tolist()
        except ArchiveDamaged:
            several += 1
    assert several


@pytest.mark.parametrize("whole", [8_999, 9_000])
def test_what_is_read_as_a_whole_and_in_stretches_is_the_same(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, whole: int
) -> None:
    monkeypatch.setattr(segments, "WHOLE", whole)
    store, made = saved(tmp_path)
    for segment in (made, store.segment(made.name)):
        field = segment.fields["text"]
        before = field.positions_between(100, 200).tolist()
        assert field.positions.tolist()[100:200] == before
        assert field.positions_between(100, 200).tolist() == before
        assert field.positions_between(7, 7).tolist() == []


def test_nothing_outside_of_an_array_is_read(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(segments, "WHOLE", 0)
    store, made = saved(tmp_path)
    field = store.segment(made.name).fields["text"]
    for start, end in ((-1, 5), (5, 4), (0, 9_001)):
        with pytest.raises(ValueError, match="outside"):
            field.positions_between(start, end)


def test_arrays_of_a_file_are_of_the_kinds_that_numpy_has_fast_ways_for(tmp_path: Path) -> None:
    store, made = saved(tmp_path)
    arrays = store.segment(made.name).arrays
    kinds = [np.dtype(kind) for kind in (np.uint8, np.uint16, np.uint32, np.int64)]
    for name, array in arrays.items():
        assert any(array.dtype is kind for kind in kinds), name
