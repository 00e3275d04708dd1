"""Where a query matches in one article."""

from __future__ import annotations

import pytest

from desktop_app.domain.results import Matches

TEXT = (
    "Rallies for Navalnyheld Sunday. A rally 😀 of Müller's candle-lit protest; "
    "the nerve agent. Navalny left. #CalmIsLouder stronger than fear, fear is strong. 北京市长"
)


@pytest.fixture(scope="module")
def marked(module_desk):
    """Return a function that gives the letters that a query marks."""

    def mark(query: str, text: str = TEXT, language: str = "en", **how: bool) -> list[str]:
        found = module_desk.index.matches(query, "", text, language, **how)
        assert found.title == ()
        ends = [0, *(end for _, end in found.text)]
        assert all(start >= end for (start, _), end in zip(found.text, ends, strict=False))
        assert all(start < end for start, end in found.text)
        return [text[start:end] for start, end in found.text]

    return mark


@pytest.mark.parametrize(
    ("query", "letters"),
    [
        ("rally", ["Rallies", "rally"]),
        ("=rally", ["rally"]),
        ("RALLIES", ["Rallies", "rally"]),
        ("muller", ["Müller"]),
        ("held", ["held"]),
        ("navalny", ["Navalny", "Navalny"]),
        ("navalnyheld", ["Navalnyheld"]),
        ("naval*", ["Navalnyheld", "Navalny"]),
        ('"navalny held"', ["Navalnyheld"]),
        ('"navalnyheld sunday"', ["Navalnyheld Sunday"]),
        ('"for navalny held sunday"', ["for Navalnyheld Sunday"]),
        ('"nerve agent"', ["nerve agent"]),
        ('"agent nerve"', []),
        ('"agent nerve"~2', ["nerve", "agent"]),
        ('"stronger fear"~5', ["stronger", "fear", "fear"]),
        ('"fear fear"~1', ["fear", "fear"]),
        ('"fear fear fear"~9', []),
        ("candle-lit", ["candle-lit"]),
        ("candle-li*", ["candle-lit"]),
        ("candel~1", ["candle"]),
        ("s?nday", ["Sunday"]),
        ("*gent", ["agent"]),
        ("#calmislouder", ["#CalmIsLouder"]),
        ("calmislouder", ["CalmIsLouder"]),
        ("北京", ["北京"]),
        ("京", ["京"]),
        ("长", ["长"]),
        ("京市长", ["京市长"]),
        ("rally OR agent", ["Rallies", "rally", "agent"]),
        ("agent -rally", ["agent"]),
        ("agent tag:x date:2021", ["agent"]),
        ("title:agent", []),
        ("text:agent", ["agent"]),
        ("note:agent", []),
        ("absent", []),
        ("", []),
        ("!!!", []),
        ("x" * 2000, []),
        ("tag:x", []),
        ("*", []),
    ],
)
def test_a_query_marks_its_matches(marked, query: str, letters: list[str]) -> None:
    assert marked(query) == letters


def test_words_are_marked_through_the_stems_of_the_articles_language(marked) -> None:
    text = "Gärten im Garten, gartens"
    assert marked("garten", text, "de") == ["Gärten", "Garten", "gartens"]
    assert marked("garten", text, "en") == ["Gärten", "Garten", "gartens"]
    assert marked("garten", text, "zh") == ["Gärten", "Garten"]


def test_while_typing_the_last_word_marks_beginnings(marked) -> None:
    assert marked("protes", as_you_type=True) == ["protest"]
    assert marked("protes") == []
    assert marked('"nerve ag', as_you_type=True) == ["nerve agent"]


def test_overlapping_matches_are_one(marked) -> None:
    assert marked('"the nerve" "nerve agent"') == ["the nerve agent"]
    assert marked("held navalnyheld") == ["Navalnyheld"]


def test_titles_are_marked_apart(module_desk) -> None:
    found = module_desk.index.matches("rally title:agent", "Agent at rally", "rally agent", "en")
    assert found == Matches(title=((0, 5), (9, 14)), text=((0, 5),))


def test_a_pair_of_combined_letters_is_marked_whole(marked) -> None:
    text = "ｶﾞｽ代"
    assert marked("ガ", text) == ["ｶﾞ"]
    assert marked("ガス", text) == ["ｶﾞｽ"]


def test_what_is_marked_is_what_is_found(desk, article, marked) -> None:
    """Every query of this file finds the text in the index exactly if it marks something."""
    desk.add(article(1, TEXT))
    words = ("rally", "=rally", "held", "candel~1", "absent", "京", "naval*", "*gent", "zzz*")
    phrases = ('"nerve agent"', '"agent nerve"', '"fear fear"~1', '"fear fear fear"~9')
    for query in words + phrases:
        assert bool(desk.ids(query)) == bool(marked(query)), query
