"""Single words side by side, found from the rarest of them."""

from __future__ import annotations

import random

import numpy as np
import pytest

from desktop_app.search.arrays import probing
from desktop_app.search.arrays.building import build
from tests.support.naive_segment import document


@pytest.mark.parametrize(
    ("sparse", "most", "several", "read"),
    [(1, 2, 0, 1), (1000, 2, 1000, 1000), (1000, 0, 0, 10), (1, 0, 1000, 1000)],
)
@pytest.mark.parametrize("seed", range(4))
def test_words_stand_side_by_side_where_the_texts_have_them(
    seed, sparse, most, several, read, monkeypatch
) -> None:
    monkeypatch.setattr(probing, "_READ", read)
    monkeypatch.setattr(probing, "_SORTED", several)
    monkeypatch.setattr(probing, "_SPARSE", sparse)
    monkeypatch.setattr(probing, "_MOST", most)
    chance = random.Random(seed)
    texts = [chance.choices("aaaaaaabbbcd", k=chance.randrange(90)) for _ in range(60)]
    segment = build(document(at, " ".join(text)) for at, text in enumerate(texts))
    arrays = segment.fields["text"]
    phrases = ("ab", "ba", "bc", "cb", "da", "ad", "dcb", "aba", "aac", "bad", "caa", "aaaad")
    for phrase in phrases:
        wanted = np.array([set(phrase) <= set(text) for text in texts], np.bool_)
        wanted[:5] = False
        words = [probing.places(arrays, arrays.lexicon.find(letter)) for letter in phrase]
        found, seen = probing.side_by_side(words, wanted)
        there = [at for at, text in enumerate(texts) if wanted[at] and phrase in "".join(text)]
        assert found.tolist() == there
        sizes = [sum(text.count(letter) for text in texts) for letter in phrase]
        assert seen <= min(sizes) * len(phrase) + sum(sizes) // 4


def test_of_a_common_word_only_the_places_beside_the_others_are_read(monkeypatch) -> None:
    monkeypatch.setattr(probing, "_READ", 1)
    texts = ["a " * 50 + ("b c a" if at in (7, 30) else "b a c") for at in range(40)]
    segment = build(document(at, text) for at, text in enumerate(texts))
    arrays = segment.fields["text"]
    read: list[int] = []
    positions_between = arrays.positions_between

    def counted(start: int, end: int) -> np.ndarray:
        read.append(end - start)
        return positions_between(start, end)

    monkeypatch.setattr(arrays, "positions_between", counted)
    words = [probing.places(arrays, arrays.lexicon.find(letter)) for letter in "bca"]
    assert not read
    found, _ = probing.side_by_side(words, np.ones(len(texts), np.bool_))
    assert found.tolist() == [7, 30]
    assert sum(read) == 40 + 40 + 2 * 51
