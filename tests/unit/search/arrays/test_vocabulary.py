"""Which words of the index a word or pattern of a query stands for."""

from __future__ import annotations

import random
import re
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rapidfuzz.distance import OSA

from desktop_app.search.arrays import lookup
from desktop_app.search.arrays.lexicon import Lexicon
from desktop_app.search.arrays.vocabulary import Budget, Vocabulary
from desktop_app.search.forms import Forms, TooWide
from desktop_app.search.schema import CONTINUED, PLAIN_FIELDS
from desktop_app.search.scripts import fold
from desktop_app.search.stemming import Stems, is_stemmed, stem_language, strips_fronts
from desktop_app.search.stopwords import ARABIC, CYRILLIC, LATIN
from desktop_app.search.tree import Fuzzy, Pattern, Shape, Simple, Word
from desktop_app.search.wildcards import letters, longest, shortest, wildcard
from tests.support.naive_segment import document, naive_segment
from tests.support.pace import in_time


def word(text: str, **how: bool) -> Word:
    return Word(text, PLAIN_FIELDS, **how)


def vocabulary(*bodies: str, language: str = "en", **values: str) -> Vocabulary:
    """Return the words of articles, each in a segment of its own."""
    return Vocabulary(
        [naive_segment([document(at, body, language=language, **values)])
         for at, body in enumerate(bodies, 1)]
    )  # fmt: skip


def words_of(forms: Forms, known: Vocabulary, field: str = "text") -> set[str]:
    """Return the words that a leaf stands for in one field."""
    found = set()
    for (number, name), runs in forms.runs.items():
        lexicon = known.segments[number].fields[name].lexicon
        for run in runs:
            if name == field:
                found.update(lexicon.words(run.first, run.end))
    return found


KNOWN = vocabulary(
    "rally rallies rallied Held Heldsaid said #rally garten gartens 2021 京都",
    "rally rally rallies wild",
)


def of(leaf: Simple, known: Vocabulary = KNOWN) -> set[str]:
    return words_of(known.expand(leaf, Budget()), known)


def test_a_word_stands_for_its_forms() -> None:
    assert of(word("rally")) == {"rally", "rallies", "rallied"}
    assert of(word("rallying")) == {"rally", "rallies", "rallied"}
    assert of(word("rally", exact=True)) == {"rally"}
    assert of(word("absent")) == set()
    assert of(word("gartens")) == {"garten", "gartens"}


def languages_of(forms: Forms, lexicon: Lexicon) -> dict[str, frozenset[str] | None]:
    """Return the words of the text, and the languages in which each counts."""
    return {
        lexicon.word(at): run.languages
        for run in forms.runs[0, "text"]
        for at in range(run.first, run.end)
    }


def test_a_form_counts_in_articles_of_its_language_only() -> None:
    one = naive_segment([document(1, "garten gärten", language="de"), document(2, "gartens")])
    forms = Vocabulary([one]).expand(word("garten"), Budget())
    lexicon = one.fields["text"].lexicon
    assert languages_of(forms, lexicon) == {
        "garten": None,
        "gartens": None,
    }
    two = naive_segment([document(1, "garten gartner", language="de"), document(2, "gartens")])
    forms = Vocabulary([two]).expand(word("gartens"), Budget())
    lexicon = two.fields["text"].lexicon
    assert languages_of(forms, lexicon) == {
        "garten": None, "gartens": None,
    }  # fmt: skip
    mixed = naive_segment([document(1, "maisons", language="fr"), document(2, "maison")])
    forms = Vocabulary([mixed]).expand(word("maisonette"), Budget())
    assert {run.languages for runs in forms.runs.values() for run in runs} <= {
        None, frozenset({"fr"}), frozenset({"en"}),
    }  # fmt: skip


def test_the_commonest_words_are_named_first_and_the_word_itself_is_not() -> None:
    forms = KNOWN.expand(word("rally"), Budget())
    assert (forms.common, forms.total) == (("rallies", "rallied"), 2)
    forms = KNOWN.expand(Pattern("ral", PLAIN_FIELDS), Budget())
    assert (forms.common, forms.total) == (("rallies", "rally", "rallied"), 3)


def test_the_beginning_of_a_word_stands_for_its_forms_as_well() -> None:
    assert of(word("rallie", beginning=True)) == {"rallied", "rallies", "rally"}
    assert KNOWN.expand(word("rallie", beginning=True), Budget()).total == 3


def test_patterns_stand_for_words_of_their_shape() -> None:
    def shaped(text: str, shape: Shape) -> set[str]:
        return of(Pattern(text, PLAIN_FIELDS, shape))

    assert shaped("ral", Shape.PREFIX) == {"rally", "rallies", "rallied"}
    assert shaped("#ral", Shape.PREFIX) == {"#rally"}
    assert shaped("ralli??", Shape.WILDCARD) == {"rallies", "rallied"}
    assert shaped("*d", Shape.WILDCARD) == {"held", "rallied", "said", "heldsaid", "wild"}
    assert shaped("*?", Shape.WILDCARD) == of(Pattern("", PLAIN_FIELDS))
    assert shaped("京", Shape.CHARACTER) == {"京都"}
    assert shaped("都", Shape.CHARACTER) == {"都"}


def test_what_only_says_how_far_a_word_reaches_is_no_word() -> None:
    assert any(word.endswith(CONTINUED) for word in KNOWN.segments[0].fields["text"].lexicon.words(
        0, 99
    ))  # fmt: skip
    for leaf in (
        Pattern("held", PLAIN_FIELDS),
        Pattern("held*", PLAIN_FIELDS, Shape.WILDCARD),
        word("held", beginning=True),
    ):
        assert of(leaf) == {"held", "heldsaid"}
        assert KNOWN.expand(leaf, Budget()).total == 2
    assert of(Fuzzy("heldsaix", PLAIN_FIELDS, 2)) == {"heldsaid"}


def test_misspelt_words_stand_for_what_is_near() -> None:
    assert of(Fuzzy("ralyl", PLAIN_FIELDS, 1)) == {"rally"}
    assert of(Fuzzy("rallyed", PLAIN_FIELDS, 2)) == {"rally", "rallied", "rallies"}


LETTERS = "abcé北"


@given(
    words=st.lists(st.text(LETTERS, min_size=1, max_size=6), max_size=40, unique=True),
    text=st.text(LETTERS, min_size=1, max_size=6),
    distance=st.integers(1, 2),
    shape=st.text("abé*?", min_size=1, max_size=5),
)
def test_few_words_are_looked_at_but_none_that_fits_is_missed(words, text, distance, shape) -> None:
    lexicon = Lexicon.of(sorted(words, key=str.encode))
    near = {word for word in words if OSA.distance(text, word) <= distance}
    found = lexicon.letters.near(text, distance, 0, len(lexicon)).tolist()
    assert near <= set(map(lexicon.word, found))
    assert found == sorted(found)
    lo, hi = lexicon.beginning(text[0])
    within = lexicon.letters.near(text, distance, lo, hi).tolist()
    assert within == [at for at in found if lo <= at < hi]
    fits = {word for word in words if wildcard(shape)(word)}
    having = lexicon.letters.having(letters(shape), shortest(shape), 0, len(lexicon))
    assert fits <= set(lexicon.some(having))
    if piece := longest(shape):
        assert fits <= set(lexicon.some(lexicon.holding(piece, 0, len(lexicon))))


def test_a_beginning_stands_for_all_its_words_however_many_they_are() -> None:
    known = vocabulary(" ".join(f"a{number}" for number in range(2500)) + " a7 a7 b")
    forms = known.expand(Pattern("a", PLAIN_FIELDS), Budget())
    assert len(of(Pattern("a", PLAIN_FIELDS), known)) == 2500
    assert not forms.exact
    assert forms.total == 2500
    assert len(forms.common) == 4


def test_wildcards_and_misspellings_share_one_budget() -> None:
    known = vocabulary(" ".join(f"a{number}x" for number in range(1500)))
    budget = Budget()
    leaf = Pattern("a*x", PLAIN_FIELDS, Shape.WILDCARD)
    known.expand(leaf, budget)
    with pytest.raises(TooWide, match=r"“a\*x” stands for too many words"):
        known.expand(leaf, budget)
    with pytest.raises(TooWide, match="“a1x~”"):
        known.expand(Fuzzy("a1x", PLAIN_FIELDS, 2), Budget(words=9))
    with pytest.raises(TooWide, match=r"“a\*x” is like too many words"):
        known.expand(leaf, Budget(read=100))


def test_near_words_are_counted_in_the_fields_that_are_asked_for() -> None:
    known = vocabulary("rally rally", "rally tally", title="rallye")
    assert known.near("rallx", 1, ("text",), "r") == {"rally": 2}
    assert known.near("rallyx", 1, ("title", "text"), "r") == {"rally": 2, "rallye": 2}
    assert known.near("rallx", 2, ("text",)) == {"rally": 2, "tally": 1}


def test_wildcards_agree_with_regular_expressions() -> None:
    chance = random.Random(5)
    for _ in range(2000):
        pattern = re.sub(r"\*+", "*", "".join(chance.choices("ab*?", k=chance.randrange(1, 8))))
        word = "".join(chance.choices("ab", k=chance.randrange(0, 9)))
        expected = re.fullmatch(pattern.replace("*", ".*").replace("?", "."), word) is not None
        assert bool(wildcard(pattern)(word)) is expected, (pattern, word)


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
    stems = Stems()
    groups: dict[str, list[str]] = {}
    for word in filter(is_stemmed, WORDS):
        groups.setdefault(stems.stem(word, language), []).append(word)
    for words in groups.values():
        assert len({word[0] for word in words}) == 1, words


def test_forms_that_begin_differently_are_found_where_fronts_come_off() -> None:
    known = vocabulary("كتاب الكتاب والكتاب kitab", language="ar")
    found = of(word("كتاب"), known)
    assert {"كتاب", "الكتاب"} <= found
    assert "kitab" not in found


def test_languages_without_stems_leave_words_as_they_are() -> None:
    stems = Stems()
    assert stems.stem("rallies", "en") == "ralli"
    assert stems.stem("rallies", "sw") == "rallies"
    assert stems.all(["rallies", "rally"], "sw") == ["rallies", "rally"]
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


def test_fields_of_few_words_are_looked_through_as_those_of_many(monkeypatch) -> None:
    asked = [word("rallies"), word("gartens"), word("absent"), word("rall", beginning=True)]
    segments = KNOWN.segments
    few = [Vocabulary(segments).expand(leaf, Budget()) for leaf in asked]
    monkeypatch.setattr(lookup, "_SMALL", 0)
    assert [Vocabulary(segments).expand(leaf, Budget()) for leaf in asked] == few
    assert few[0].runs
    assert not few[2].runs


def test_a_misspelling_is_named_only_where_few_words_are_looked_at(monkeypatch) -> None:
    leaf = Fuzzy("raly", PLAIN_FIELDS, 1)
    assert KNOWN.forms(leaf) == {"rally"}
    monkeypatch.setattr("desktop_app.search.arrays.vocabulary._LOOKED_AT", 0)
    assert KNOWN.forms(leaf) is None


def test_no_more_words_like_a_misspelt_one_are_looked_for_than_can_be_named(monkeypatch) -> None:
    monkeypatch.setattr("desktop_app.search.arrays.vocabulary._MOST_FORMS", 1)
    monkeypatch.setattr("desktop_app.search.arrays.vocabulary._AT_ONCE", 1)
    many = vocabulary(" ".join(f"rall{letter}" for letter in "abcdefghij"))
    read: list[int] = []
    monkeypatch.setattr(Budget, "read", lambda _, count, __: read.append(count))
    assert many.forms(Fuzzy("rallx", PLAIN_FIELDS, 1)) is None
    assert read == [1, 1]
