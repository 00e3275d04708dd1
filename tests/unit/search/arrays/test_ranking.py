"""What was found is put in order as far as somebody looks, and equals the whole order."""

from __future__ import annotations

from array import array

import numpy as np
import pytest

from desktop_app.search.arrays import ranking
from desktop_app.search.arrays.ranking import Ranked, in_order, unordered


@pytest.fixture(autouse=True)
def small_top(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(ranking, "TOP", 8)
    monkeypatch.setattr(ranking, "FEW", 4)


def made(count: int, kinds: int) -> tuple[Ranked, list[tuple[float, int]]]:
    chance = np.random.default_rng(count)
    ids = chance.permutation(np.arange(1, 10 * count, 7)[:count]).astype(np.int64)
    scores = chance.integers(0, kinds, count).astype(np.float32)
    pairs = sorted(zip(scores.tolist(), ids.tolist(), strict=True), reverse=True)
    return Ranked(ids, scores), pairs


@pytest.mark.parametrize("kinds", [1, 2, 50, 100_000])
def test_the_best_of_very_many_are_those_of_the_whole_order(kinds: int) -> None:
    ranked, pairs = made(20_000, kinds)
    assert ranked[:8] == [article for _, article in pairs[:8]]


def test_a_sample_that_shows_too_much_is_not_relied_on() -> None:
    scores = np.zeros(20_000, np.float32)
    scores[::39] = 2
    assert Ranked(np.arange(20_000), scores)[:3] == [19_968, 19_929, 19_890]
    scores[1], scores[2] = 9, 8
    assert Ranked(np.arange(20_000), scores)[:3] == [1, 2, 19_968]


@pytest.mark.parametrize("count", [0, 1, 8, 9, 300])
@pytest.mark.parametrize("kinds", [1, 3, 1000])
def test_every_look_shows_the_same_order(count: int, kinds: int) -> None:
    ranked, pairs = made(count, kinds)
    expected = [article for _, article in pairs]
    assert ranked[:3] == expected[:3]
    assert ranked[:5] == expected[:5]
    assert ranked[3:8] == expected[3:8]
    assert [ranked.index(article) for article in expected] == list(range(count))
    assert ranked.scores[:5] == [score for score, _ in pairs[:5]]
    assert ranked[2:20] == expected[2:20]
    assert list(ranked) == expected
    assert list(ranked.scores) == [score for score, _ in pairs]
    assert [ranked.index(article) for article in expected] == list(range(count))
    assert ranked == tuple(expected)
    assert ranked[::-1] == expected[::-1]
    assert len(ranked) == len(ranked.scores) == count


@pytest.mark.parametrize("shift", [0, -20, 2**32])
@pytest.mark.parametrize("lowest", [0.0, -5.0])
def test_the_whole_order_is_the_same_at_once(shift: int, lowest: float) -> None:
    ranked, _ = made(300, 7)
    ids, scores = ranked.unordered + shift, np.array([*ranked.scores], np.float32) + lowest
    for given in (scores, None):
        expected, found = Ranked(ids, given), Ranked(ids, given)
        whole, ordered = found.whole()
        assert whole.tolist() == expected[:]
        assert (ordered is None) == (given is None)
        if ordered is not None:
            assert ordered.tolist() == list(expected.scores)
    assert Ranked(ids, ordered=True).whole()[0].tolist() == ids.tolist()
    assert Ranked(ids[:0], scores[:0]).whole()[0].tolist() == []


def test_what_is_not_ranked_comes_newest_first() -> None:
    ranked = Ranked(np.arange(1, 100, dtype=np.int64))
    assert ranked[:3] == [99, 98, 97]
    assert ranked[-1] == 1
    assert ranked[0] == 99
    assert ranked.scores == ()
    assert ranked.index(97) == 2
    assert 50 in ranked
    assert "x" not in ranked
    assert ranked != "x"


def test_an_article_that_was_not_found_has_no_place() -> None:
    ranked, _ = made(30, 4)
    for absent in (10_000, "x"):
        with pytest.raises(ValueError, match=str(absent)):
            ranked.index(absent)
    with pytest.raises(ValueError, match=str(ranked[0])):
        ranked.index(ranked[0], 1)


def test_scores_and_articles_are_read_one_by_one() -> None:
    ranked, pairs = made(20, 5)
    assert (ranked.scores[0], ranked[0]) == pairs[0]
    assert (ranked.scores[19], ranked[19]) == pairs[19]
    assert ranked.scores == [score for score, _ in pairs]
    assert ranked.scores != 5


def test_any_ids_can_be_put_in_another_order() -> None:
    order = np.array([5, 3, 9, 1], np.int64)
    for ids in ([1, 9, 77], array("q", [9, 1, 77]), Ranked(np.array([9, 77, 1], np.int64))):
        assert sorted(unordered(ids).tolist()) == [1, 9, 77]
        found = in_order(ids, order)
        assert list(found) == [9, 1]
        assert found.index(1) == 1
    assert list(in_order(array("q"), order)) == []


def some_of(count: int) -> tuple[Ranked, Ranked]:
    """Return some articles as scores of all, of which most are 0, and by themselves."""
    chance = np.random.default_rng(count)
    ids = chance.permutation(count).astype(np.int64)
    scores = chance.integers(0, 50, count).astype(np.float32) * (chance.random(count) < 0.3)
    meant = scores > 0
    return Ranked(ids, scores, among=meant), Ranked(ids[meant], scores[meant])


@pytest.mark.parametrize("count", [0, 5, 60, 20_000])
def test_those_that_are_meant_are_in_the_order_that_they_have_by_themselves(count: int) -> None:
    among, alone = some_of(count)
    assert len(among) == len(among.scores) == len(alone)
    assert among[:3] == alone[:3]
    assert among.scores[:3] == alone.scores[:3]
    assert sorted(among.unordered) == sorted(alone.unordered)
    assert among[:3] == alone[:3]
    assert among == alone
    assert among.scores == alone.scores


def test_a_single_place_of_those_that_are_meant_is_known_by_itself() -> None:
    among, alone = some_of(20_000)
    assert among[0] == alone[0]
    assert among[3] == alone[3]
    assert among.scores[0] == alone.scores[0]
    assert among[-1] == alone[-1]
    assert among[6:2:-1] == alone[6:2:-1]
    assert among.index(alone[7]) == 7


SLICES = [
    slice(0, 4, 2),
    slice(1, 4, 3),
    slice(None, 3),
    slice(2, 8, 5),
    slice(3, 0, -1),
    slice(-3, None),
    slice(None, None, 7),
    slice(5, 2),
    slice(None, 3, -1),
]


@pytest.mark.parametrize("count", [5, 60, 20_000])
@pytest.mark.parametrize("at", SLICES, ids=str)
def test_every_slice_is_that_of_the_whole_order(count: int, at: slice) -> None:
    _, alone = some_of(count)
    expected, scores = list(alone), list(alone.scores)
    for ranked in some_of(count):
        assert ranked[at] == expected[at]
    for ranked in some_of(count):
        assert ranked.scores[at] == scores[at]


def test_places_counted_from_the_end_are_counted_from_the_end_of_all() -> None:
    for at in (slice(None, -17), slice(-17, 3), slice(-19, -15)):
        ranked, pairs = made(20, 1000)
        assert ranked[at] == [article for _, article in pairs[at]]
