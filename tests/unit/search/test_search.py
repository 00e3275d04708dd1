"""What a query finds, and in which order."""

from __future__ import annotations

import datetime as dt

import pytest

from desktop_app.domain.dates import parse_range
from desktop_app.domain.filters import LanguageIs, PublishedIn, State, StateIs, TagIs

TRASH = StateIs(State.TRASHED)

SEED = """\
Supporters of the jailed lawyer Irma Veldkampheld small candle-lit minivigils across Arvenia on \
Sunday. They stood under the motto "Calm is louder than fear."

Organisers spoke of past rallies in support of Veldkamp. She was arrested on her return from \
Germany, where she was treated after an attack with a nerve agent.

#calmislouder

Müller's team wrote #CalmIsLouder in Russian: Ёлки и йод."""


@pytest.fixture(scope="module")
def filled(module_desk, article):
    """Return an index with one long article and some short ones."""
    return module_desk.add(
        article(1, SEED, title="Candles in courtyards", source="DW", url="https://dw.com/a-1"),
        article(2, "A rally in Germany. The agent lost his nerve.", byline="Ines Volkov"),
        article(3, "Nothing of it.", notes="Irma verify this"),
    )


@pytest.fixture
def seeded(filled):
    """Return that index with facts of its own; it is only read."""
    return filled.shared()


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ("rally", {1, 2}),
        ("=rally", {2}),
        ("=rallies", {1}),
        ('"rallies"', {1}),
        ('"nerve agent"', {1}),
        ('"agent nerve"', set()),
        ('"agent nerve"~1', {1}),
        ('"louder fear"~5', {1}),
        ('"fear louder"~5', {1}),
        ('"louder fear"~1', set()),
        ('"nerve agent"~3', {1, 2}),
        ('"nerve nerve"~9', set()),
        ('"calm louder fear"~3', {1}),
        ("rallies NOT Germany", set()),
        ("rally -lost", {1}),
        ("nothing OR lost", {2, 3}),
        ("nothing OR (germany AND NOT lost)", {1, 3}),
        ("held", {1}),
        ("veldkamp", {1}),
        ("Veldkampheld", {1}),
        ('"Veldkamp held"', {1}),
        ('"Irma Veldkampheld small"', {1}),
        ('"Irma Veldkamp held small candle lit"', {1}),
        ('"Veldkampheld small"', {1}),
        ('"Irma held"', set()),
        ('"Veldkamp small"', set()),
        ("minivig*", {1}),
        ("m?nivigils", {1}),
        ("*vigils", {1}),
        ("m*v*ls", {1}),
        ("veldkmap~1", {1}),
        ("veldkmpa~1", set()),
        ("velkdapm~2", {1}),
        ("candle-lit", {1}),
        ("candle-li*", {1}),
        ("#calmislouder", {1}),
        ("calmislouder", {1}),
        ("@calmislouder", set()),
        ("muller", {1}),
        ("MÜLLER", {1}),
        ("елки", {1}),
        ("иод", set()),
        ("йод", {1}),
        ("title:candles", {1}),
        ("title:rally", set()),
        ("text:candles", {1}),
        ("byline:volkov", {2}),
        ("volkov", {2}),
        ("source:dw", {1}),
        ("note:verify", {3}),
        ("verify nothing", {3}),
        ("irma", {1, 3}),
        ("url:dw.com", {1}),
        ("url:https", {1}),
        ("https", set()),
        ("*", {1, 2, 3}),
        ("* -rally", {3}),
        ("-rally", {3}),
        ("", {1, 2, 3}),
        ("absent", set()),
        ("=absent rally", set()),
        ("NOT absent", {1, 2, 3}),
    ],
)
def test_a_query_finds_what_it_says(seeded, query: str, found: set[int]) -> None:
    assert seeded.ids(query) == found


def test_words_may_stand_in_different_fields(desk, article) -> None:
    desk.add(article(1, "body", title="head", byline="who", source="where", notes="why"))
    assert desk.ids("head body who where why") == {1}
    assert desk.ids('"head body"') == set()


def test_a_word_is_found_through_the_stems_of_each_articles_own_language(desk, article) -> None:
    desk.add(
        article(1, "Die Gärten", language="de"),
        article(2, "gartens", language="en"),
        article(3, "Garten", language="zh"),
        article(4, "gartens", language=""),
        article(5, "gartens", language="de-AT"),
        article(6, "Gartens", language="sw"),
    )
    # German stems: garten and gartens are "gart"; English ones: "garten".
    assert desk.ids("garten") == {1, 2, 3, 4, 5}
    assert desk.ids("gartens") == {1, 2, 4, 5, 6}
    assert desk.ids("=gartens") == {2, 4, 5, 6}
    assert desk.ids("gärten") == {1, 2, 3, 4, 5}


def test_arabic_is_found_across_its_spellings(desk, article) -> None:
    desk.add(article(1, "السَّلامُ في أحمـد", language="ar"))
    assert desk.ids("السلام") == {1}
    assert desk.ids("احمد") == {1}


def test_chinese_is_found_by_any_stretch_of_it(desk, article) -> None:
    desk.add(article(1, "北京市长表示2021年。", language="zh"), article(2, "东京", language="ja"))
    for query in (
        "北京",
        "京市",
        "北京市长",
        "京",
        "北",
        "示",
        "2021年",
        "表示2021",
        "年",
        "市长表",
    ):
        assert 1 in desk.ids(query), query
    assert desk.ids("京") == {1, 2}
    assert desk.ids("北市") == set()
    assert desk.ids("京东") == set()


def test_thai_is_found_by_any_stretch_of_it(desk, article) -> None:
    desk.add(article(1, "สวัสดีครับ", language="th"))
    assert desk.ids("สวัสดี") == {1}
    assert desk.ids("ดีค") == {1}
    assert desk.ids("ครับส") == set()


def test_while_typing_the_last_word_is_a_beginning(seeded) -> None:
    assert seeded.ids("cour", typing=True) == {1}
    assert seeded.ids("cour") == set()
    assert seeded.ids("rall", typing=True) == {1, 2}
    assert seeded.ids("rallie", typing=True) == {1, 2}
    assert seeded.ids("c", typing=True) == set()
    assert seeded.ids("germany ral", typing=True) == {1, 2}
    assert seeded.ids('"nerve ag', typing=True) == {1}
    begun = seeded.search("date:20", typing=True)
    assert set(begun.ids) == {1, 2, 3}
    assert begun.problem == ""
    assert [(one.said[:31], one.start, one.end) for one in begun.begun] == [
        ("“date:20” is left out so far: a", 0, 7)
    ]


def test_facts_are_combined_with_words(seeded) -> None:
    day = parse_range("2021-02-14")
    assert day is not None
    seeded.facts = {PublishedIn(day): {1, 3}, TagIs("russia"): {2, 3}}
    assert seeded.ids("date:2021-02-14") == {1, 3}
    assert seeded.ids("date:2021-02-14 rally") == {1}
    assert seeded.ids("date:2021-02-14 OR rally") == {1, 2, 3}
    assert seeded.ids("rally -tag:russia") == {1}
    assert seeded.ids("NOT (rally tag:russia)") == {1, 3}
    assert seeded.ids("rally", (TagIs("russia"),)) == {2}
    assert seeded.ids("", (TagIs("russia"),)) == {2, 3}
    assert seeded.ids("date:2021-02-14 tag:russia") == {3}


def test_a_fact_is_asked_once(seeded) -> None:
    seeded.search("tag:x OR tag:x OR (tag:x rally)", (TagIs("x"),))
    assert seeded.asked.count(TagIs("x")) == 1


def test_what_lies_in_the_trash_is_found_only_when_asked_for(seeded) -> None:
    seeded.facts = {TRASH: {1}}
    assert seeded.ids("rally") == {2}
    assert seeded.ids("") == {2, 3}
    assert seeded.ids("-lost") == {3}
    assert seeded.ids("is:trashed") == {1}
    assert seeded.ids("rally is:trashed") == {1}
    assert seeded.ids("-lost is:trashed") == {1}
    assert seeded.ids("rally", (TRASH,)) == {1}
    assert seeded.ids("-lost", (TRASH,)) == {1}
    assert seeded.ids("rally -is:trashed") == {2}


def test_what_is_not_yet_in_the_index_is_found_by_facts(seeded) -> None:
    seeded.everything.add(9)
    seeded.facts = {LanguageIs("de"): {9}}
    assert seeded.ids("lang:de") == {9}
    assert 9 in seeded.ids("-rally")


def test_the_best_comes_first(desk, article) -> None:
    desk.add(
        article(1, "filler " * 50 + "harbour"),
        article(2, "filler harbour", title="filler"),
        article(3, "filler filler", title="harbour"),
        article(4, "nothing here"),
    )
    result = desk.search("harbour")
    assert result.ids == (3, 2, 1)
    assert list(result.scores) == sorted(result.scores, reverse=True)
    assert len(result.scores) == 3
    assert all(score > 0 for score in result.scores)


def test_equal_scores_are_ordered_newest_first_every_time(desk, article) -> None:
    desk.add(*(article(number, "the same words") for number in (5, 3, 9, 1)))
    for _ in range(3):
        assert desk.search("same words").ids == (9, 5, 3, 1)
    assert desk.reopened().search("same words").ids == (9, 5, 3, 1)


def test_facts_alone_are_not_ranked(seeded) -> None:
    seeded.facts = {TagIs("x"): {1, 2}}
    result = seeded.search("tag:x")
    assert result.ids == (2, 1)
    assert result.scores == ()


def test_rarer_words_weigh_more(desk, article) -> None:
    desk.texts(*["common"] * 20, "common rare", "rare other")
    result = desk.search("common OR rare")
    assert result.ids[0] == 21
    assert result.ids[1] == 22


def test_every_hit_is_counted(desk) -> None:
    desk.texts(*["a word there"] * 300)
    assert len(desk.search("word").ids) == 300
    assert len(desk.search('"a word"').ids) == 300
    assert len(desk.search('"there a"~2').ids) == 300


def test_too_wide_a_pattern_finds_nothing_and_says_so(desk) -> None:
    desk.texts(" ".join(f"w{n}a" for n in range(2100)))
    result = desk.search("*a rally foo:x")
    assert result.ids == ()
    assert "*a" in result.problem
    assert "foo" in result.problem
    assert desk.ids("w*") == {1}
    assert "more" in desk.search("w*").read_as


def test_a_search_says_how_long_it_took(seeded) -> None:
    assert 0 < seeded.search("rally").took_ms < 10_000
    assert seeded.search("x" * 2000).took_ms >= 0


def test_today_is_what_last_counts_from(seeded) -> None:
    seeded.search("last:30d")
    (wanted,) = {fact for fact in seeded.asked if isinstance(fact, PublishedIn)}
    assert wanted.days.last == dt.date(2021, 3, 1)
