"""Where articles lie among the slots, what is kept, and what is too much."""

from __future__ import annotations

import numpy as np
import pytest

from desktop_app.domain.filters import TagIs
from desktop_app.jobs import JobContext
from desktop_app.search.arrays import counting, nearness
from desktop_app.search.arrays.evaluate import Evaluation, expansions
from desktop_app.search.arrays.slots import Slots
from desktop_app.search.arrays.snapshot import Snapshot
from desktop_app.search.cache import Cache
from desktop_app.search.forms import TooWide
from desktop_app.search.schema import PLAIN_FIELDS
from desktop_app.search.tree import And, Facts, Node, Not, Or, Pattern, Phrase, Word
from tests.support.naive_segment import document, opened

FAR = 10**12


def snapshot(*numbers: int, gone: tuple[int, ...] = ()) -> Snapshot:
    """Return articles with the words "alpha beta", one of two in a segment of its own."""
    bodies = [document(number, "alpha beta " * 9) for number in numbers]
    return Snapshot([opened(bodies[::2], gone, piece=7), opened(bodies[1::2], gone)], (1, ""))


@pytest.mark.parametrize("last", [5, FAR], ids=["near", "far apart"])
def test_articles_are_placed_and_others_are_told(last: int) -> None:
    state = snapshot(3, 1, last, 4, gone=(4,))
    assert len(state) == 3
    assert state.ids == {1, 3, last}
    ids = np.array([1, 2, 4, last], np.int64)
    placed = state.slots.place(ids)
    assert set(state.slots.articles[placed.mask[:-1]].tolist()) == {1, last}
    assert not placed.mask[-1]
    assert placed.outside.tolist() == [2, 4]
    assert state.slots.place(ids) is placed
    assert state.slots.place(ids.copy()) is not placed


def test_no_articles_have_no_slots() -> None:
    slots = Slots([])
    placed = slots.place(np.array([1], np.int64))
    assert placed.mask.tolist() == [False]
    assert placed.outside.tolist() == [1]
    assert slots.place(np.zeros(0, np.int64)).outside.tolist() == []


def test_what_is_not_in_the_index_is_found_by_facts_alone() -> None:
    state = snapshot(1, 2, 3)
    fact = Facts(TagIs("t"))

    def found(tree: Node) -> set[int]:
        evaluation = Evaluation(
            state,
            expansions(tree, state, JobContext()),
            tree,
            (),
            lambda wanted: np.array([2, 8, 9], np.int64) if wanted == TagIs("t") else (),
            lambda: np.array([1, 2, 8], np.int64),
            JobContext(),
        )
        return set(evaluation.run(trash=False))

    alpha = Word("alpha", PLAIN_FIELDS)
    assert found(fact) == {2, 8}
    assert found(alpha) == {1, 2}
    assert found(Or((alpha, fact))) == {1, 2, 8}
    assert found(And((alpha, fact))) == {2}
    assert found(Not(alpha)) == {8}
    assert found(And((Not(alpha), Not(fact)))) == set()


@pytest.mark.parametrize("within", [0, 3])
def test_phrases_of_too_common_words_are_refused(within: int, monkeypatch) -> None:
    state = snapshot(1, 2)
    slots = (Word("alpha", ("text",), exact=True), Pattern("be", ("text",)))
    tree = Phrase(slots, ("text",), within)

    def run() -> int:
        forms = expansions(tree, state, JobContext())
        return len(Evaluation(
            state, forms, tree, (), lambda _: (), lambda: (1, 2), JobContext()
        ).run(trash=True))  # fmt: skip

    assert run() == 2
    monkeypatch.setattr(nearness, "MAX_PLACES", 10)
    with pytest.raises(TooWide, match="“alpha be” is of words too common"):
        run()


def test_words_side_by_side_are_found_by_either_way(monkeypatch) -> None:
    """Rare words are looked up among the others, common ones on a map of all positions."""
    state = snapshot(*range(1, 40))
    for words in (("alpha", "beta"), ("beta", "alpha"), ("alpha", "beta", "alpha")):
        tree = Phrase(tuple(Word(word, ("text",), exact=True) for word in words), ("text",))
        found = []
        for room in (0, 64 << 20):
            monkeypatch.setattr(nearness, "_ROOM", room)
            forms = expansions(tree, state, JobContext())
            found.append(list(Evaluation(
                state, forms, tree, (), lambda _: (), lambda: range(1, 40), JobContext()
            ).run(trash=True)))  # fmt: skip
        assert len(found[0]) == 39
        assert found[0] == found[1]


@pytest.mark.parametrize("gone", [(), (1,), (11,), (2, 12)])
@pytest.mark.parametrize("ending", ["exact", "beginning"])
def test_words_side_by_side_are_found_in_each_of_several_segments(gone, ending: str) -> None:
    """Wherever the segment begins among the slots, and whether articles are gone or not."""
    bodies = {at: "alpha beta" if at in (11, 13, 22) else "beta alpha" for at in range(1, 30)}
    numbers = (1, 2, 3), (11, 12, 13), (21, 22)
    segments = [opened([document(at, bodies[at]) for at in some], gone) for some in numbers]
    state = Snapshot(segments, (1, ""))
    second = Word("beta", ("text",), exact=True) if ending == "exact" else Pattern("bet", ("text",))
    tree = Phrase((Word("alpha", ("text",), exact=True), second), ("text",))
    forms = expansions(tree, state, JobContext())
    found = Evaluation(
        state, forms, tree, (), lambda _: (), lambda: range(1, 30), JobContext()
    ).run(trash=True)
    assert sorted(found) == [at for at in (11, 13, 22) if at not in gone]


def test_what_was_not_used_for_longest_goes_first() -> None:
    cache: Cache[str, int] = Cache(10)
    cache.put("a", 1, 4)
    cache.put("b", 2, 4)
    assert cache.get("a") == 1
    cache.put("c", 3, 4)
    assert (cache.get("a"), cache.get("b"), cache.get("c")) == (1, None, 3)
    cache.put("a", 5, 8)
    assert (cache.get("a"), cache.get("c")) == (5, None)
    cache.put("d", 6, 11)
    assert cache.get("d") is None


def test_counts_of_several_segments_are_those_of_all_postings_together(monkeypatch) -> None:
    chance = np.random.default_rng(1)
    # With one, an article has pieces in two segments; then nobody knows how often it is there.
    for shared, size, most in [(0, 10**6, 9), (0, 200, 30), (1, 10**6, 0), (1, 200, 0)]:
        parts, start = [], 0
        for _ in range(3):
            slots = np.sort(chance.integers(start, start + 50, 30))
            slots[0] = start
            parts.append((slots, chance.integers(1, 9, 30).astype(np.uint8), most))
            start = int(slots.max()) + 1 - shared
        expected = np.zeros(size, np.float32)
        for slots, counts, _ in parts:
            np.add.at(expected, slots, counts)
        for few in (1, 1000):
            monkeypatch.setattr(counting, "_FEW", few)
            found = counting.counted(parts, size)
            assert found.number == np.count_nonzero(expected)
            assert found.at(np.arange(size)).tolist() == expected.tolist()
            assert (found.slots is None) == (size == 200)


@pytest.mark.parametrize("most", [0, 2])
@pytest.mark.parametrize("size", [10, 100, 10**6])
def test_counts_that_are_too_many_for_a_byte_together_are_exact(size: int, most: int) -> None:
    slots = np.array([2, 5, 7, 2, 7], np.uint16)
    counts = np.array([200, 255, 1, 100, 1], np.uint8)
    found = counting.counted([(slots, counts, most)], size)
    assert found.at(np.array([1, 2, 5, 7])).tolist() == [0, 300, 255, 2]
    assert found.number == 3
    alone = counting.counted([(slots[:3], counts[:3], 1)], size)
    assert alone.at(np.array([1, 2, 5, 7])).tolist() == [0, 200, 255, 1]
    assert (alone.number, alone.counts.dtype) == (3, np.uint8)


@pytest.mark.parametrize("most", [0, 9])
def test_many_postings_of_few_articles_are_told_by_the_articles(most: int) -> None:
    """They are added up for every article, and then only those with words are kept."""
    size, chance = 20_000, np.random.default_rng(2)
    articles = np.sort(chance.choice(size, 700, replace=False))
    slots = np.concatenate([articles, chance.choice(articles, 1300)])
    counts = chance.integers(1, 9, 2000).astype(np.uint8)
    expected = np.zeros(size, np.float32)
    np.add.at(expected, slots, counts)
    found = counting.counted([(slots, counts, most)], size)
    assert found.slots is not None
    assert found.slots.tolist() == articles.tolist()
    assert found.counts.tolist() == expected[articles].tolist()
    assert found.number == 700
    assert found.at(np.arange(size)).tolist() == expected.tolist()


def test_few_articles_and_many_are_told_how_often_a_word_stands_there() -> None:
    size, chance = 100_000, np.random.default_rng(3)
    slots = np.sort(chance.choice(size, 20_000, replace=False))
    counts = chance.integers(1, 9, 20_000).astype(np.uint8)
    expected = np.zeros(size, np.uint8)
    expected[slots] = counts
    found = counting.counted([(slots, counts, 1)], size)
    assert found.slots is not None
    for asked in (1, 30, 1000, 5000, 50_000):
        some = np.sort(chance.choice(size, asked, replace=False))
        assert found.at(some).tolist() == expected[some].tolist()
