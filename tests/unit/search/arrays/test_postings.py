"""Sorted keys become the arrays of a field, block by block."""

from __future__ import annotations

import tracemalloc

import numpy as np
import pytest

from desktop_app.search.arrays import growing, postings


def some_keys(count: int, seed: int = 1) -> growing.Keys:
    """Return sorted keys without two that are the same, as a text gives them."""
    chance = np.random.default_rng(seed)
    words = (chance.pareto(0.6, count) % 500).astype(np.uint32) * 3
    documents, positions = np.arange(count) // 90, np.arange(count) % 90
    found = postings.keys(words, documents, positions)
    found.sort()
    return found


def plainly(found: growing.Keys) -> dict[tuple[int, int], list[int]]:
    """Return where each word stands in each document."""
    places: dict[tuple[int, int], list[int]] = {}
    for key in found.tolist():
        places.setdefault((key >> 32, key >> 16 & 0xFFFF), []).append(key & 0xFFFF)
    return places


@pytest.mark.parametrize("block", [91, 128, 1 << 17])
def test_postings_are_the_same_wherever_blocks_end(block: int, monkeypatch) -> None:
    found = some_keys(3000)
    monkeypatch.setattr(postings, "_BLOCK", block)
    words, made = postings.arranged(found, 40)
    places = plainly(found)
    assert words.tolist() == sorted({word for word, _ in places})
    numbers = np.repeat(words, np.diff(made["starts"])).tolist()
    assert list(zip(numbers, made["documents"].tolist(), strict=True)) == list(places)
    assert made["counts"].tolist() == [len(stands) for stands in places.values()]
    assert made["positions"].tolist() == [at for stands in places.values() for at in stands]
    first = [min(at for at, key in enumerate(found.tolist()) if key >> 32 == w) for w in words]
    assert made["place_starts"].tolist() == [*first, 3000]
    assert made["lengths"].tolist() == [90] * 33 + [30] + [0] * 6


def test_no_keys_make_empty_arrays() -> None:
    words, made = postings.arranged(some_keys(0), 2)
    assert len(words) == len(made["documents"]) == len(made["positions"]) == 0
    assert made["starts"].tolist() == made["place_starts"].tolist() == [0]
    assert made["lengths"].tolist() == [0, 0]


def test_arranging_takes_little_more_memory_than_the_keys_themselves() -> None:
    found = some_keys(2_000_000)
    tracemalloc.start()
    made = postings.arranged(found, 30_000)
    _, most = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert len(made[1]["positions"]) == len(found)
    assert most < found.nbytes + 10_000_000


def test_a_pile_gives_back_what_was_put_on_it() -> None:
    pile = growing.Pile()
    parts = [np.arange(start, start + size, dtype=np.uint64) for start, size in ((0, 3), (3, 9000))]
    for part in parts:
        pile.add(part)
    assert pile.taken().tolist() == list(range(9003))
    assert len(pile.taken()) == 0
