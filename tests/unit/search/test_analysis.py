"""Text into words: what is a word, how it is folded, where it stands."""

from __future__ import annotations

import pytest

from desktop_app.search.analysis import query_tokens, tokens
from desktop_app.search.scripts import MAX_WORD, fold
from tests.support.naive_segment import surfaces


def words(text: str) -> list[str]:
    return [token.text for token in tokens(text)]


def asked(text: str) -> list[str]:
    return [token.text for token in query_tokens(text)]


@pytest.mark.parametrize(
    ("written", "folded"),
    [
        ("Müller", "muller"),
        ("STRASSE", "strasse"),
        ("Straße", "strasse"),
        ("ﬁnal", "final"),
        ("Łódź", "lodz"),
        ("Øresund", "oresund"),
        ("İstanbul", "istanbul"),
        ("ısı", "isi"),
        ("Æon", "aeon"),
        ("Ёлка", "елка"),
        ("йод", "йод"),
        ("Київ", "київ"),
        ("за\u0301мок", "замок"),
        ("Αθήνας", "αθηνασ"),
        ("مـــصر", "مصر"),
        ("السَّلامُ", "السلام"),
        ("أحمد", "احمد"),
        ("مدرسة", "مدرسه"),
        ("على", "علي"),
        ("می\u200cخواهم", "ميخواهم"),
        ("کتاب", "كتاب"),
        ("שָׁלוֹם", "שלום"),
        ("٢٠٢١", "2021"),
        ("ｶﾞｽ", "ガス"),
        ("한국", "한국"),
        ("कैसे", "कैसे"),
        ("co\u00adoperate", "cooperate"),
        ("\u0640", ""),
    ],
)
def test_folding_keeps_letters_and_drops_dress(written: str, folded: str) -> None:
    assert fold(written) == folded
    assert fold(folded) == folded


def test_й_and_и_are_different_letters() -> None:
    assert fold("мой") != fold("мои")


def test_a_decomposed_letter_folds_like_a_composed_one() -> None:
    assert fold("Mu\u0308ller") == fold("Müller")
    assert fold("и\u0306од") == fold("йод")


def test_a_word_is_cut_at_its_greatest_length() -> None:
    assert words("x" * 10_000) == ["x" * MAX_WORD]
    assert words("é" * 10_000) == ["e" * MAX_WORD]


def test_hyphens_and_apostrophes_part_words() -> None:
    assert words("candle-lit l'élection O’Brien") == [
        "candle", "lit", "l", "election", "o", "brien",
    ]  # fmt: skip


def test_the_english_possessive_is_dropped() -> None:
    found = tokens("Navalny's wife, Navalny’S team")
    assert [(t.text, t.position) for t in found] == [
        ("navalny", 0), ("wife", 1), ("navalny", 2), ("team", 3),
    ]  # fmt: skip
    assert words("the letter s") == ["the", "letter", "s"]
    assert words("'s") == ["s"]


def test_numbers_are_words_and_the_underscore_parts_them() -> None:
    assert words("1,000 in 2021-02-14 foo_bar") == [
        "1", "000", "in", "2021", "02", "14", "foo", "bar",
    ]  # fmt: skip


def test_no_word_is_left_out() -> None:
    assert words("to be or not to be") == ["to", "be", "or", "not", "to", "be"]


def test_places_are_code_points_of_the_text_as_it_is() -> None:
    text = "😀 Straße ﬁn Müller's 𝒳y"
    found = {token.text: text[token.start : token.end] for token in tokens(text)}
    assert found == {"strasse": "Straße", "fin": "ﬁn", "muller": "Müller", "xy": "𝒳y"}


def test_a_hashtag_and_a_name_stand_with_and_without_their_sign() -> None:
    text = "say #LoveIsStronger to @guard_book"
    found = [(t.text, t.position, t.span, text[t.start : t.end]) for t in tokens(text)]
    assert found == [
        ("say", 0, 1, "say"),
        ("loveisstronger", 1, 1, "LoveIsStronger"),
        ("#loveisstronger", 1, 1, "#LoveIsStronger"),
        ("to", 2, 1, "to"),
        ("guard", 3, 1, "guard"),
        ("book", 4, 1, "book"),
        ("@guard_book", 3, 2, "@guard_book"),
    ]


def test_a_sign_within_a_word_is_none() -> None:
    assert words("leon@example.org C# #") == ["leon", "example", "org", "c"]


def test_a_sign_before_what_folds_to_nothing_is_none() -> None:
    assert words("#\u0640 word") == ["word"]


def test_a_query_asks_for_the_sign_if_it_has_one() -> None:
    assert asked("#LoveIs @x y") == ["#loveis", "@x", "y"]


def test_chinese_gives_pairs_and_the_last_character() -> None:
    found = tokens("北京市 ok")
    assert [(t.text, t.position, t.start, t.end) for t in found] == [
        ("北京", 0, 0, 2), ("京市", 1, 1, 3), ("市", 2, 2, 3), ("ok", 3, 4, 6),
    ]  # fmt: skip
    assert words("京") == ["京"]
    assert words("한국어") == ["한국", "국어", "어"]


def test_a_query_of_chinese_asks_for_pairs_and_for_the_last_character_only_before_more() -> None:
    assert asked("北京市") == ["北京", "京市"]
    assert asked("京") == ["京"]
    assert asked("北京2021") == ["北京", "京", "2021"]


def test_scripts_that_touch_are_parted() -> None:
    assert words("COVID疫苗2021年") == ["covid", "疫苗", "苗", "2021", "年"]


def test_thai_gives_single_characters_with_their_signs() -> None:
    assert words("สวัสดี") == ["ส", "วั", "ส", "ดี"]
    assert words("๒๕๖๔") == ["2564"]


def test_a_glued_word_gives_itself_and_its_parts() -> None:
    text = "Supporters of Alexei Navalnyheld novel vigils. Navalny was jailed."
    found = [(t.text, t.position, t.span, text[t.start : t.end]) for t in tokens(text)]
    assert found[2:8] == [
        ("alexei", 2, 1, "Alexei"),
        ("navalnyheld", 3, 2, "Navalnyheld"),
        ("navalny", 3, 1, "Navalny"),
        ("held", 4, 1, "held"),
        ("novel", 5, 1, "novel"),
        ("vigils", 6, 1, "vigils"),
    ]


def test_the_ways_of_writing_are_counted_where_they_differ() -> None:
    text = "Navalny and navalny, NAVALNY; Müller muller #Tag 2021"
    assert surfaces(text, tokens(text)) == {
        ("navalny", "Navalny"): 1,
        ("navalny", "NAVALNY"): 1,
        ("muller", "Müller"): 1,
        ("tag", "Tag"): 1,
    }


def test_a_tag_ends_with_its_last_letter() -> None:
    """What follows it, in the same word or not, is not of the tag."""
    found = [(t.text, t.position, t.span) for t in tokens("#tag_ after")]
    assert found == [("tag", 0, 1), ("#tag_", 0, 1), ("after", 1, 1)]
    assert [t.text for t in query_tokens("#tag_ after")] == ["#tag_", "after"]


def test_an_apostrophe_at_the_end_is_none_before_the_start() -> None:
    assert [t.text for t in tokens("s are the dogs'")] == ["s", "are", "the", "dogs"]
