"""Merged segments hold what one would that was made at once; which are merged, and when."""

from __future__ import annotations

import random

import numpy as np
import pytest

from desktop_app.domain.annotations import ArticleId
from desktop_app.domain.results import IndexDocument
from desktop_app.search.arrays import building, tiers
from desktop_app.search.arrays.building import build
from desktop_app.search.arrays.changing import whole
from desktop_app.search.arrays.merging import merge
from desktop_app.search.arrays.segment import Opened, Segment

WORDS = ["Volkov", "walks", "walked", "Häuser", "北京", "#tag_x", "Navalnyheld", "Navalny", "it's"]
LANGUAGES = ["en", "de", "ru", ""]


def article(number: int, chance: random.Random, longest: int = 12) -> IndexDocument:
    def text() -> str:
        return " ".join(chance.choices(WORDS, k=chance.randrange(longest)))

    return IndexDocument(
        ArticleId(number), text(), text(), text(), "", "", text(), chance.choice(LANGUAGES)
    )


def same(first: Segment, second: Segment) -> None:
    """Check that two segments are equal in all but their name and how words are written."""
    assert first.count == second.count
    assert first.words == second.words
    languages = [
        [part.languages[at] for at in part.language_of.tolist()] for part in (first, second)
    ]
    assert languages[0] == languages[1]
    numbers = [at for at, name in enumerate(first.languages) if name in second.languages]
    assert len(numbers) == len(set(languages[0]))
    names = {name for name in first.arrays if not name.startswith(("written", "language_of"))}
    assert names == {n for n in second.arrays if not n.startswith(("written", "language_of"))}
    for name in names:
        np.testing.assert_array_equal(first.arrays[name], second.arrays[name], name)


@pytest.mark.parametrize("seed", range(6))
def test_what_is_merged_is_as_if_made_at_once(seed: int, monkeypatch) -> None:
    monkeypatch.setattr(building, "PIECE", 7)
    chance = random.Random(seed)
    documents = [article(number, chance) for number in range(1, 40)]
    cuts = sorted(chance.sample(range(1, 39), 3))
    parts = [documents[a:b] for a, b in zip([0, *cuts], [*cuts, 39], strict=True)]
    gone = set(chance.sample(range(1, 40), 9)) if seed else set()
    opened = []
    for part in parts:
        segment = build(part)
        opened.append(Opened(segment, np.isin(segment.ids, list(gone))))
    left = [document for document in documents if document.id not in gone]
    merged = merge(opened)
    same(merged, build(left))
    if not gone:
        fresh = build(left)
        for word in ("volkov", "walks", "navalny", "hauser"):
            assert merged.written(word) == fresh.written(word)
    again = merge([whole(merged)])
    same(again, merged)


def test_what_is_all_deleted_merges_to_nothing() -> None:
    segment = build([article(1, random.Random(1))])
    merged = merge([Opened(segment, np.ones(segment.count, np.bool_))])
    assert merged.count == 0
    assert len(merged.fields["text"].lexicon) == 0
    assert merged.written("volkov") == {}


def test_merging_can_be_called_off() -> None:
    def stop() -> None:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        merge([whole(build([article(1, random.Random(1))]))], stop)


def _part(words: int, deleted: float = 0.0, count: int = 100) -> Opened:
    mask = np.zeros(count, np.bool_)
    mask[: int(count * deleted)] = True
    return Opened(Segment(f"{words}", count, ("en",), {}, words), mask)


def test_eight_of_a_tier_are_merged_the_smallest_first() -> None:
    few = [_part(100 + n) for n in range(7)]
    assert tiers.next_merge(few) == []
    more = [*few, _part(50), _part(5000)]
    assert sorted(part.segment.words for part in tiers.next_merge(more)) == [50, *range(100, 107)]


def test_no_merge_is_larger_than_the_change_is_worth_or_than_a_segment_may_be() -> None:
    large = [_part(50_000) for _ in range(8)]
    assert tiers.next_merge(large, tiers.worth(10)) == []
    assert len(tiers.next_merge(large, tiers.worth(50_000))) == 8
    assert len(tiers.next_merge(large)) == 8
    assert tiers.worth(50 * building.MAX_WORDS) < building.MAX_WORDS
    largest = [_part(building.MAX_WORDS // 4) for _ in range(20)]
    assert tiers.next_merge(largest) == []
    documents = [_part(100, count=10_000) for _ in range(8)]
    assert tiers.next_merge(documents) == []


def test_what_is_mostly_deleted_is_written_anew_when_there_is_time() -> None:
    third = _part(1_000_000, deleted=0.3)
    assert tiers.next_merge([third]) == [third]
    assert tiers.next_merge([third], 10_000_000 - 1) == []
    most = _part(1000, deleted=0.6)
    assert tiers.next_merge([most], tiers.worth(1)) == [most]
    assert tiers.next_merge([_part(1000, deleted=0.2)]) == []
    # Articles without a word take no room.
    assert tiers.next_merge([_part(0)]) == []


def test_a_small_index_is_made_one_segment_once_a_twelfth_of_it_was_replaced() -> None:
    edited = [_part(100_000, deleted=0.1), _part(9_000), _part(500)]
    assert tiers.next_merge(edited) == edited
    assert tiers.next_merge(edited, tiers.worth(500)) == []  # not while somebody waits
    assert tiers.next_merge([_part(100_000, deleted=0.05), _part(5_000)]) == []
    # Whoever imports replaces nothing, and a large index is not written again for a little.
    assert tiers.next_merge([_part(100_000), _part(90_000), _part(80_000)]) == []
    assert tiers.next_merge([_part(3_000_000, deleted=0.1), _part(300_000)]) == []
    many = [_part(100_000, deleted=0.1, count=60_000), _part(9_000, count=20_000)]
    assert tiers.next_merge(many) == []
