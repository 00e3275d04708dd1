"""The news that searching is measured with: the same each time, with words as in real news."""

from __future__ import annotations

import math
import re
from collections import Counter
from itertools import islice

import pytest

from tests.bench.searching import mix
from tests.bench.searching.news import SOURCES, TAGS, Ranks, block, prepare, spelt
from tests.bench.searching.papers import BLOCK, FIRST_YEAR, YEARS, Corpus

pytestmark = pytest.mark.usefixtures("unmeasured")


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    return prepare(tmp_path_factory.mktemp("cache"), BLOCK + 1, lambda _: None)


@pytest.fixture(scope="module")
def news(folder) -> list:
    return list(Corpus(folder, BLOCK + 1))


def slope(points: list[tuple[float, float]]) -> float:
    """Return the exponent of the power law that fits the points best."""
    logs = [(math.log(x), math.log(y)) for x, y in points]
    x, y = (sum(one[at] for one in logs) / len(logs) for at in (0, 1))
    return sum((a - x) * (b - y) for a, b in logs) / sum((a - x) ** 2 for a, _ in logs)


def test_they_are_the_same_each_time_and_made_once(folder, news, tmp_path) -> None:
    again = prepare(tmp_path, BLOCK + 1, lambda _: None)
    assert list(Corpus(again, BLOCK + 1)) == news
    (again / "0000.jsonl").write_text("kept", encoding="utf-8")
    assert prepare(tmp_path, BLOCK, lambda _: None) == again
    assert (again / "0000.jsonl").read_text(encoding="utf-8") == "kept"
    # What they are does not change with the versions of Python and numpy.
    assert news[0].title == "Firnok wuing bas ba bekmaming kulviring rus hefol tins gegaks"


def test_a_corpus_is_the_beginning_of_a_larger_one(folder, news) -> None:
    assert list(Corpus(folder, 7)) == news[:7]
    assert [one.id for one in news] == list(range(1, BLOCK + 2))
    assert list(Corpus(folder, 0)) == []


def test_they_have_what_news_have(news) -> None:
    lengths = [len(one.body.split()) for one in news]
    assert 390 < sum(lengths) / len(lengths) < 410
    assert len(set(lengths)) > 100
    assert all(one.body.count("\n\n") >= 2 for one in news)
    assert len(SOURCES) // 2 < len({one.source for one in news} & set(SOURCES)) <= len(SOURCES)
    assert {tag for one in news for tag in one.tags} == set(TAGS)
    assert {len(one.tags) for one in news} == {0, 1, 2, 3}
    years = Counter(int(one.published[:4]) for one in news)
    assert years.keys() == set(range(FIRST_YEAR, FIRST_YEAR + YEARS))
    assert any(not one.byline for one in news)


def test_a_word_of_rank_r_stands_about_one_rth_as_often(news) -> None:
    counts = Counter(re.findall("[a-z]+", " ".join(one.body.lower() for one in news)))
    ranked = [count for _, count in counts.most_common()]
    zipf = slope([(rank + 2.7, ranked[rank - 1]) for rank in (1, 3, 10, 30, 100, 300, 1000)])
    assert -1.15 < zipf < -0.85
    # The commonest words of real news are one word in twenty to fifty.
    assert 0.02 < ranked[0] / sum(ranked) < 0.06


def test_ever_more_words_turn_up_as_heaps_law_has_it() -> None:
    drawn = Ranks(1).draw(1_000_000)
    grown = [(count, len(set(drawn[:count].tolist()))) for count in (10_000, 100_000, 1_000_000)]
    assert 0.45 < slope(grown[1:]) < 0.65
    # Reuters' news have 44 words times the root of the text's length.
    assert 0.5 < grown[2][1] / (44 * 1_000_000**0.49) < 2


def test_no_two_ranks_have_one_word() -> None:
    ranks = [*range(30_000), *range(10**6, 10**6 + 3_000), *range(10**9, 10**9 + 3_000)]
    words = {spelt(rank) for rank in ranks}
    assert len(words) == len(ranks)
    assert all(word.isascii() and word.isalpha() and word.islower() for word in words)


def test_another_block_is_another_text() -> None:
    assert block(3)[0].body != block(4)[0].body


def test_there_are_210_queries_of_nine_kinds(news) -> None:
    queries = mix.queries(news)
    assert len(queries) == len(set(queries)) == sum(mix.MIX.values()) == 210
    assert Counter(query.kind for query in queries) == mix.MIX
    assert mix.queries(news) == queries
    assert queries != sorted(queries, key=lambda query: list(mix.MIX).index(query.kind))


def test_they_fit_the_news(news) -> None:
    texts = [re.findall("[a-z]+", one.body.lower()) for one in islice(news, mix.FIRST)]
    found = Counter(word for text in texts for word in set(text))
    for query in mix.queries(news):
        match query.kind:
            case "rare":
                assert found[query.words[0]] == 1
            case "fuzzy":
                assert found[query.words[0]] == 0
            case "phrase":
                joined = " ".join(query.words)
                assert any(joined in " ".join(text) for text in texts)
            case "year":
                assert FIRST_YEAR <= query.year < FIRST_YEAR + YEARS
    common = [query.words[0] for query in mix.queries(news) if query.kind == "common"]
    assert sum(found[word] > mix.FIRST // 20 for word in common) > len(common) / 2


def test_sixteen_words_are_typed_and_no_two_begin_alike(news) -> None:
    typed = mix.typed(news)
    assert len(typed) == len({word[:2] for word in typed}) == 16
    assert all(len(word) >= 6 for word in typed)


def test_what_warms_an_engine_up_is_not_asked_again(news) -> None:
    assert not set(mix.warming(news)) & set(mix.queries(news))
