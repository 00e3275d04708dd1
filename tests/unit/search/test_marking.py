"""Where a query matches in one article."""

from __future__ import annotations

import datetime as dt
import random
import re
import tracemalloc
from pathlib import Path

import pytest

from desktop_app.domain.results import Matches
from desktop_app.search import marking
from desktop_app.search.analysis import plain_letters
from desktop_app.search.marking import Marker
from desktop_app.search.query import read
from desktop_app.search.stemming import Stems
from desktop_app.search.stopwords import LATIN

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
    ("query", "letters"), [("*s", ["as", "s"]), ("us~", ["as", "s"]), ("a~", ["as", "s"])]
)
def test_the_s_of_an_owner_is_no_word(marked, query: str, letters: list[str]) -> None:
    assert marked(query, "Navalny's Rally’s Berlin's as s") == letters


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


def test_words_of_one_english_stem_begin_alike() -> None:
    """The marker looks only at words that begin as the one that is looked for."""
    stems = Stems()
    words = sorted({*LATIN["en"], *ENDINGS})
    groups: dict[str, set[str]] = {}
    for word in words:
        groups.setdefault(stems.stem(word, "en"), set()).add(word)
    for stem, group in groups.items():
        alike = marking.alike(stem, "en")
        assert len({word[:alike] for word in group}) == 1, group


ENDINGS = [
    stem + ending
    for stem in ("die", "dy", "ly", "ty", "ski", "sky", "cr", "cri", "rall", "gent", "earl", "able",
                 "nation", "relat", "hop", "hopp", "generat", "commun", "idl", "ug", "on",
                 "be", "vit", "lov", "by", "us", "car", "organ")
    for ending in ("", "s", "y", "ies", "ied", "ing", "ed", "e", "es", "ly", "al", "ally", "ation",
                   "ational", "ization", "ize", "izer", "iveness", "fulness", "ousness", "ous",
                   "able", "ably", "ment", "ical", "icate", "ence", "ent", "ently", "ism", "ity")
]  # fmt: skip


def article_texts() -> list[str]:
    chance = random.Random(4)
    words = ["rally", "Rallies", "rallied", "dying", "die", "Volkov", "Volkovsaid", "candle-lit",
             "Navalny's", "don’t", "snake_case", "x" * 200, "2021", "s", "A"]  # fmt: skip
    joints = [" ", ", ", "\n\n", " — ", "_", "’s "]
    return [
        "".join(chance.choice(words) + chance.choice(joints) for _ in range(chance.randint(1, 40)))
        for _ in range(150)
    ]


@pytest.mark.parametrize(
    "query", ["rally", "die", "volkov", "said", "=rallies", "rall*", "r?lly", "ralyl~", "x" * 128,
              "candle OR 2021", "case", "a", "t", "navalny rally die", "candle-lit", '"rally die"',
              '"volkov said"', '"navalny rally"', '"die rally" rallies "rally ra*"', '"a a"',
              "ra*", "volkovs* 2021", '"lit rally"~3'],
)  # fmt: skip
def test_plain_texts_are_marked_as_if_they_were_not(query: str, monkeypatch) -> None:
    reading = read(query, dt.date(2021, 3, 1))
    assert reading.tree is not None
    texts = article_texts()
    quick = [Marker(reading.tree).marks(text, "text", "en") for text in texts]
    monkeypatch.setattr(marking, "in_plain_text", lambda *_: None)
    assert quick == [Marker(reading.tree).marks(text, "text", "en") for text in texts]
    assert any(quick)


@pytest.mark.parametrize(
    ("text", "letters"),
    [
        ("Émigré in São Tomé", b"emigre in sao tome"),
        ("5 € — „ja“ █\u2009no", b"5      ja    no"),
        ("Straße", None),
        ("Łódź", b"lodz"),
        ("Cafe\u0301", None),
        ("a\u200db", None),
        ("Москва", None),
        ("北京", None),
        ("＃rally ＠court", None),
    ],
)
def test_texts_of_latin_letters_are_plain(text: str, letters: bytes | None) -> None:
    found = plain_letters(text)
    assert found == letters
    assert found is None or len(found) == len(text)


def test_english_words_of_one_stem_begin_as_it_does() -> None:
    """All that can be a match is looked at: no ending changes more of a stem than is allowed for.

    The stem is asked here, and not only matches of stems: those are found by their beginnings.
    """
    pages = Path(__file__).parents[3].joinpath("resources", "help").glob("*.md")
    known = set(re.findall("[a-z]+", " ".join(page.read_text("utf-8") for page in pages).lower()))
    known |= set("abcdefghijklmnopqrstuvwxyz")
    endings = (
        *("", "s", "es", "ed", "ing", "ly", "y", "ies", "ied", "ying", "er", "ers", "ing", "ings"),
        *("ational", "ization", "fulness", "ousness", "iveness", "alism", "bility", "icate"),
        *("ement", "ance", "logy", "logi", "ogist", "ically", "iciti", "ative", "eedly", "ate"),
    )
    words = [word + ending for word in known for ending in endings]
    assert len(known) > 500
    for word, stem in zip(words, Stems().all(words, "en"), strict=True):
        length = marking.alike(stem, "en")
        assert word[:length] == stem[:length], (word, stem)
    assert marking.alike("demonstr", "en") == len("demonstr") - 2


@pytest.mark.parametrize("text", ["A candle, strongest.", "Ä candle, strongest."])
@pytest.mark.parametrize(
    ("query", "letters"),
    [
        ("candl~1", ["candle"]),
        ("candlee~1", ["candle"]),
        ("cand~2", ["candle"]),
        ("candleer~2", ["candle"]),
        ("can~1", []),
        ("cande~1 strongst~1", ["candle", "strongest"]),
        ("candlees~2 OR strongest", ["candle", "strongest"]),
    ],
)
def test_misspelt_words_may_be_longer_or_shorter(marked, text, query, letters) -> None:
    assert marked(query, text) == letters


def test_fields_with_words_of_their_own_are_marked_by_these(module_desk) -> None:
    found = module_desk.index.matches("title:candle strong", "Strong candle", "Strong candle", "en")
    assert found == Matches(((0, 6), (7, 13)), ((0, 6),))


def test_a_text_of_very_many_kinds_of_signs_is_not_looked_through_for_each() -> None:
    signs = "".join(map(chr, range(0x2500, 0x2500 + 90)))
    assert plain_letters(f"a{signs}b") == b"a" + b" " * 90 + b"b"
    assert plain_letters("".join(map(chr, range(0xE000, 0xE100)))) is None


def test_a_long_word_without_end_takes_no_more_memory_than_its_letters() -> None:
    """Each place in it that a match could begin at once kept all letters behind it."""
    letters = random.Random(1)
    most = []
    for count in (5_000, 10_000):
        text = "X" + "".join(letters.choices("acgt", k=count))
        tree = read("ac", dt.date(2021, 3, 1)).tree
        assert tree is not None
        marker = Marker(tree)
        tracemalloc.start()
        assert marker.marks(text, "text", "en") == []
        most.append(tracemalloc.get_traced_memory()[1])
        tracemalloc.stop()
    assert most[1] < 3 * most[0]


def test_an_abbreviation_leaves_the_quick_way(monkeypatch) -> None:
    """The "s" of U.S. is told from that of "Navalny's" where it stands."""
    text = "Us and U.S. and Navalny's u.s, the u's and S. of u s."
    tree = read("US", dt.date(2021, 3, 1)).tree
    assert tree is not None
    slow = []
    with monkeypatch.context() as patch:
        patch.setattr(marking, "in_plain_text", lambda *_: None)
        slow = Marker(tree).marks(text, "text", "en")
    monkeypatch.setattr(marking, "iter_tokens", None)
    assert Marker(tree).marks(text, "text", "en") == slow
    assert [text[start:end] for start, end, _ in slow] == ["Us", "U.S", "u.s", "u s"]
