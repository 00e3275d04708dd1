"""Which words of the index a word or pattern of a query stands for."""

from __future__ import annotations

import random
import re
import time

import pytest

from desktop_app.search.schema import PLAIN_FIELDS
from desktop_app.search.scripts import fold
from desktop_app.search.stemming import Stems, is_stemmed, stem_language, strips_fronts
from desktop_app.search.stopwords import ARABIC, CYRILLIC, LATIN
from desktop_app.search.tree import Fuzzy, Pattern, Shape, Word
from desktop_app.search.vocabulary import TooWide, Vocabulary
from desktop_app.search.wildcards import wildcard
from tests.support.pace import in_time

TERMS = {
    "rally": 9, "rallies": 5, "rallied": 1, "held": 2, "held\0": 2, "#rally": 1, "garten": 3,
    "gartens": 1, "2021": 1, "北京": 1, "京": 1, "京都": 1,
}  # fmt: skip


def word(text: str, **how: bool) -> Word:
    return Word(text, PLAIN_FIELDS, **how)


def expand(leaf, terms=TERMS, languages=("en",)):
    vocabulary = Vocabulary(terms.items(), languages)
    return vocabulary.expand(leaf, vocabulary.budget([leaf]))


def test_counts_of_fields_and_segments_add_up_and_continuations_are_no_words() -> None:
    found = Vocabulary([("a", 1), ("a", 2), ("b", 1), ("held\0", 1)], [])
    assert found.counts == {"a": 3, "b": 1}
    assert found.beginning("") == ["a", "b"]


def test_a_word_stands_for_its_forms_in_the_languages_of_the_articles() -> None:
    english = frozenset({"en"})
    assert expand(word("rally")).words == {"rallied": english, "rallies": english, "rally": None}
    assert expand(word("rallying")).words == {
        "rallied": english, "rallies": english, "rally": english,
    }  # fmt: skip
    assert expand(word("rally", exact=True)).words == {"rally": None}
    assert expand(word("rally"), languages=["zh"]).words == {"rally": None}
    assert expand(word("garten"), languages=["de", "en"]).words == {
        "garten": None, "gartens": frozenset({"de", "en"}),
    }  # fmt: skip
    assert expand(word("absent")).words == {}


def test_the_beginning_of_a_word_stands_for_its_forms_as_well() -> None:
    found = expand(word("rallie", beginning=True))
    assert set(found.words) == {"rallied", "rallies", "rally"}
    assert found.total == 3


def test_patterns_stand_for_words_of_their_shape() -> None:
    def of(text: str, shape: Shape) -> set[str]:
        return set(expand(Pattern(text, PLAIN_FIELDS, shape)).words)

    assert of("ral", Shape.PREFIX) == {"rally", "rallies", "rallied"}
    assert of("#ral", Shape.PREFIX) == {"#rally"}
    assert of("ralli??", Shape.WILDCARD) == {"rallies", "rallied"}
    assert of("*d", Shape.WILDCARD) == {"held", "rallied"}
    assert of("京", Shape.CHARACTER) == {"京", "京都"}


def test_misspelt_words_stand_for_what_is_near() -> None:
    assert set(expand(Fuzzy("ralyl", PLAIN_FIELDS, 1)).words) == {"rally"}
    assert set(expand(Fuzzy("rallyed", PLAIN_FIELDS, 2)).words) == {
        "rally", "rallied", "rallies",
    }  # fmt: skip


def test_the_commonest_words_of_a_prefix_are_taken() -> None:
    terms = {f"a{number}": number for number in range(2500)}
    found = expand(Pattern("a", PLAIN_FIELDS), terms)
    assert len(found.words) == 2000
    assert found.total == 2500
    assert "a2499" in found.words
    assert "a499" not in found.words


def test_prefixes_share_the_room_and_small_ones_leave_theirs() -> None:
    terms = {f"{first}{n}": 1 for first, size in (("a", 1500), ("b", 1500), ("c", 10))
             for n in range(size)}  # fmt: skip
    vocabulary = Vocabulary(terms.items(), [])
    prefixes = [Pattern(first, PLAIN_FIELDS) for first in "abc"]
    budget = vocabulary.budget(prefixes)
    assert [budget.shares[leaf] for leaf in prefixes] == [995, 995, 10]


def test_wildcards_and_misspellings_share_one_budget() -> None:
    terms = {f"a{number}x": 1 for number in range(1500)}
    vocabulary = Vocabulary(terms.items(), [])
    budget = vocabulary.budget([])
    leaf = Pattern("a*x", PLAIN_FIELDS, Shape.WILDCARD)
    assert len(vocabulary.expand(leaf, budget).words) == 1500
    with pytest.raises(TooWide, match=r"“a\*x” stands for too many words"):
        vocabulary.expand(leaf, budget)
    with pytest.raises(TooWide, match="“a1x~”"):
        vocabulary.expand(Fuzzy("a1x", PLAIN_FIELDS, 2), budget)


def test_wildcards_agree_with_regular_expressions() -> None:
    chance = random.Random(5)
    for _ in range(2000):
        pattern = re.sub(r"\*+", "*", "".join(chance.choices("ab*?", k=chance.randrange(1, 8))))
        word = "".join(chance.choices("ab", k=chance.randrange(0, 9)))
        expected = re.fullmatch(pattern.replace("*", ".*").replace("?", "."), word) is not None
        assert wildcard(pattern)(word) is expected, (pattern, word)


def test_a_wildcard_may_hold_any_sign() -> None:
    assert wildcard("a.b*(c")("a.bx(c")
    assert not wildcard("a.b*")("axb")


def test_no_wildcard_takes_long() -> None:
    began = time.thread_time()
    matches = wildcard("*a" * 40 + "*b")
    assert not matches("a" * 120)
    assert in_time(time.thread_time() - began, 0.1)


WORDS = sorted({fold(word) for lists in (LATIN, CYRILLIC, ARABIC) for words in lists.values()
                for word in words})  # fmt: skip


@pytest.mark.parametrize("language", ["de", "en", "es", "fi", "fr", "it", "nl", "pl", "ru", "tr"])
def test_words_of_one_stem_begin_with_the_same_letter(language: str) -> None:
    """The vocabulary looks for forms only among words with the same first letter."""
    assert not strips_fronts(language)
    for words in Stems().table(WORDS, language).values():
        assert len({word[0] for word in words}) == 1, words


def test_forms_that_begin_differently_are_found_where_fronts_come_off() -> None:
    terms = dict.fromkeys(["كتاب", "الكتاب", "والكتاب", "kitab"], 1)
    found = expand(word("كتاب"), terms, ["ar", "en"])
    assert {"كتاب", "الكتاب"} <= set(found.words)
    assert "kitab" not in found.words


def test_languages_without_stems_leave_words_as_they_are() -> None:
    stems = Stems()
    assert stems.stem("rallies", "en") == "ralli"
    assert stems.stem("rallies", "sw") == "rallies"
    assert stems.table(["rallies", "rally"], "sw") == {"rallies": ["rallies"], "rally": ["rally"]}
    assert stems.stem("2021", "en") == "2021"
    assert not is_stemmed("#rally")
    assert not is_stemmed("北京")


def test_an_algorithm_that_an_older_stemmer_lacks_is_done_without(monkeypatch) -> None:
    import Stemmer

    monkeypatch.setattr(Stemmer, "algorithms", lambda: ["english"])
    assert not Stems().known("pl")
    assert Stems().known("en")


@pytest.mark.parametrize(
    ("code", "rules"), [("", "en"), ("de-AT", "de"), ("EN", "en"), ("nb", "no"), ("xx", "xx")]
)
def test_the_language_of_an_article_says_by_whose_rules_it_is_stemmed(code, rules) -> None:
    assert stem_language(code) == rules
