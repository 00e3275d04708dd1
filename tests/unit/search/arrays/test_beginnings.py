"""What is counted in advance for the first letters of words."""

from __future__ import annotations

import random

import numpy as np
import pytest

from desktop_app.search.arrays import beginnings, building
from desktop_app.search.arrays.building import build
from desktop_app.search.arrays.merging import merge
from desktop_app.search.arrays.segment import Opened
from desktop_app.search.arrays.snapshot import Snapshot
from desktop_app.search.arrays.vocabulary import Budget
from desktop_app.search.schema import PLAIN_FIELDS
from desktop_app.search.tree import Word
from tests.support.naive_segment import document

WORDS = (
    *("rally", "rallied", "ran", "rain", "Rain", "raid", "Raidheld", "held", "held"),
    *("Жизнь", "жить", "жив", "京都", "a", "a1", "#ran"),
)


def parts(chance: random.Random, count: int) -> list[Opened]:
    """Return segments of articles, of which some are gone."""
    found = []
    for start in range(1, count, 7):
        numbers = range(start, min(count, start + 7))
        texts = [" ".join(chance.choices(WORDS, k=chance.randrange(30))) for _ in numbers]
        segment = build(document(at, text) for at, text in zip(numbers, texts, strict=True))
        found.append(Opened(segment, np.array([chance.random() < 0.2 for _ in segment.ids])))
    return found


def standing(opened: list[Opened], text: str) -> list[tuple[str, list[int], list[float]]]:
    """Return in which articles words with a beginning stand, and how often, by field."""
    snapshot = Snapshot(opened, (0, ""))
    leaf = Word(text, PLAIN_FIELDS, beginning=True)
    every = np.arange(len(snapshot))
    return [
        (field, snapshot.slots.articles[counts > 0].tolist(), counts[counts > 0].tolist())
        for field, counted in snapshot.standing(leaf, snapshot.vocabulary.expand(leaf, Budget()))
        for counts in [counted.at(every)]
    ]


@pytest.mark.parametrize("seed", range(5))
@pytest.mark.parametrize("piece", [60_000, 5])
def test_counted_in_advance_is_as_counted_when_asked(seed: int, piece: int, monkeypatch) -> None:
    monkeypatch.setattr(building, "PIECE", piece)
    none = parts(random.Random(seed), 30)
    monkeypatch.setattr(beginnings, "LEAST", 1)
    monkeypatch.setattr(beginnings, "TIMES", 1)
    some = parts(random.Random(seed), 30)
    joined = [*some[:2], Opened(merged := merge(some[2:]), np.zeros(merged.count, np.bool_))]
    assert not len(none[0].segment.arrays["text.begun.bounds"])
    assert any(len(part.segment.arrays["text.begun.bounds"]) for part in joined)
    for text in ("ra", "rai", "raid", "ral", "rally", "he", "жи", "жиз", "京", "a", "a1", "zz"):
        expected = standing(none, text)
        assert standing(some, text) == expected
        assert standing(joined, text) == expected


def test_only_what_takes_long_to_count_is_counted_in_advance(monkeypatch) -> None:
    monkeypatch.setattr(beginnings, "LEAST", 2)
    monkeypatch.setattr(beginnings, "TIMES", 1.5)
    texts = ("rally rain", "rally", "rain held", "help")
    segment = build(document(at, text) for at, text in enumerate(texts, 1))
    text = segment.fields["text"]
    counted = text.begun(*text.lexicon.beginning("ra"))
    assert counted is None  # in as many places as there are documents
    more = ("rally rain", "rally ran", "rain ran")
    longer = build(document(at, text) for at, text in enumerate((*texts, *more), 1))
    counts = longer.fields["text"].begun(*longer.fields["text"].lexicon.beginning("ra"))
    assert counts is None  # 10 in 7 documents
    longer = build(
        document(at, text) for at, text in enumerate((*texts, *more, "rally rain ran"), 1)
    )
    counts = longer.fields["text"].begun(*longer.fields["text"].lexicon.beginning("ra"))
    assert counts is not None
    assert counts.tolist() == [2, 1, 1, 0, 2, 2, 2, 3]
    assert text.begun(*text.lexicon.beginning("he")) is None


def test_a_word_of_one_letter_does_not_keep_others_from_being_counted(monkeypatch) -> None:
    monkeypatch.setattr(beginnings, "LEAST", 1)
    monkeypatch.setattr(beginnings, "TIMES", 1)
    text = "a ab abba abbot"
    made = build(document(at, text) for at in range(1, 4))
    field = made.fields["text"]
    for beginning in ("ab", "abb"):
        counts = field.begun(*field.lexicon.beginning(beginning))
        assert counts is not None, beginning
        assert counts.tolist() == [{"ab": 3, "abb": 2}[beginning]] * 3
    bounds = made.arrays["text.begun.bounds"].tolist()
    assert len(set(zip(bounds[::2], bounds[1::2], strict=True))) == len(bounds) // 2
