"""A lexicon finds what a sorted list of words finds."""

from __future__ import annotations

from bisect import bisect_left

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.search.arrays.lexicon import Lexicon, all_decoded, all_encoded
from desktop_app.search.arrays.stems import stem_table
from desktop_app.search.stemming import Stems, is_stemmed

_WORDS = st.sets(st.text(st.sampled_from("ab\0é\U0001f600ж"), min_size=1, max_size=12), max_size=40)


@given(_WORDS, st.text(st.sampled_from("ab\0é\U0001f600ж"), max_size=12))
def test_words_are_found_as_in_a_list(words: set[str], asked: str) -> None:
    ordered = sorted(words)
    lexicon = Lexicon.of(ordered)
    assert len(lexicon) == len(ordered)
    assert lexicon.words(0, len(lexicon)) == ordered
    assert [lexicon.word(at) for at in range(len(lexicon))] == ordered
    assert [lexicon.find(word) for word in ordered] == list(range(len(ordered)))
    assert lexicon.find(asked) == (ordered.index(asked) if asked in words else -1)
    begun = [at for at, word in enumerate(ordered) if word.startswith(asked)]
    lo, hi = lexicon.beginning(asked)
    assert list(range(lo, hi)) == begun
    assert lo == bisect_left(ordered, asked)


def test_an_empty_lexicon_finds_nothing() -> None:
    lexicon = Lexicon.of([])
    assert lexicon.find("word") == -1
    assert lexicon.beginning("") == (0, 0)
    assert lexicon.words(0, 0) == []
    assert lexicon.find("\ud800") == -1


@pytest.mark.parametrize(("language", "asked"), [("en", "walk"), ("de", "haus"), ("xx", "walk")])
def test_words_that_share_a_stem_are_found_by_it(language: str, asked: str) -> None:
    words = sorted(["walk", "walks", "walked", "wall", "haus", "hauses", "12", "walk\0", "#walk"])
    lexicon, stems = Lexicon.of(words), Stems()
    table = stem_table(lexicon, language, stems)
    expected = [
        word
        for word in words
        if stems.known(language) and word[0].isalpha() and stems.stem(word, language) == asked
    ]
    found = [lexicon.word(int(at)) for at in table.find(asked)]
    assert found == [word for word in sorted(expected) if not word.endswith("\0")]
    assert len(table.find("nothing")) == 0


@pytest.mark.parametrize("language", ["en", "ru"])
def test_words_have_a_stem_by_the_rules_for_single_words(language: str) -> None:
    words = sorted(["walks", "волны", "волна", "волны\0", "北京", "1st", "#walks", "éclairs", "z"])
    table = stem_table(Lexicon.of(words), language, stems := Stems())
    expected: dict[str, list[int]] = {}
    for at, word in enumerate(words):
        if is_stemmed(word) and not word.endswith("\0"):
            expected.setdefault(stems.stem(word, language), []).append(at)
    found = {stem: table.find(stem).tolist() for stem in expected}
    assert found == expected
    assert table.stems.words(0, len(table.stems)) == sorted(expected)


@pytest.mark.parametrize("words", [[], ["a"], ["a", "é", "北京\0"], ["a\nb", "", "c"]])
def test_many_words_are_encoded_like_single_ones(words: list[str]) -> None:
    assert all_encoded(words) == [word.encode() for word in words]
    assert all_decoded(all_encoded(words)) == words
