import pytest

from desktop_app.domain.anchors import CONTEXT, find_quote, make_anchor, occurrences, reanchor
from desktop_app.domain.blocks import BlockKind, Part, build, paragraphs
from desktop_app.domain.locators import locate
from desktop_app.errors import QuoteAmbiguous, QuoteNotFound

TEXT = "The minister denied it on Monday. The minister denied it on Friday. Nobody asked why."


def anchored(text, quote, occurrence=0):
    return make_anchor(text, "h", *find_quote(text, quote, occurrence))


def test_an_anchor_holds_the_quote_and_its_context():
    anchor = anchored(TEXT, "on Friday")
    assert TEXT[anchor.start : anchor.end] == anchor.quote == "on Friday"
    assert anchor.prefix == TEXT[anchor.start - CONTEXT : anchor.start]
    assert anchor.suffix == ". Nobody asked why."


def test_blanks_at_the_ends_are_left_out():
    anchor = make_anchor(" a b ", "h", 0, 5)
    assert (anchor.start, anchor.end) == (1, 4)


@pytest.mark.parametrize(("start", "end"), [(3, 3), (0, 1), (90, 99), (5, 2), (-4, 0)])
def test_nothing_cannot_be_anchored(start, end):
    with pytest.raises(QuoteNotFound):
        make_anchor(" abc", "h", start, end)


def test_a_quote_is_found_by_its_letters():
    assert TEXT[slice(*find_quote(TEXT, "Nobody asked"))] == "Nobody asked"


def test_overlapping_occurrences_all_count():
    assert occurrences("ananas", "ana") == [(0, 3), (2, 5)]
    assert occurrences("abc", "  ") == []


def test_a_quote_pasted_with_other_blanks_is_found_across_a_paragraph_break():
    assert occurrences("one two\n\nthree", "two three") == [(4, 14)]
    assert occurrences("one two", "one\u00a0 two") == [(0, 7)]


def test_a_decomposed_quote_is_found():
    assert find_quote("un café", "cafe\u0301") == (3, 7)


def test_a_quote_that_is_not_there_is_refused():
    with pytest.raises(QuoteNotFound):
        find_quote(TEXT, "The ministry")


def test_a_quote_that_is_there_twice_wants_an_occurrence():
    with pytest.raises(QuoteAmbiguous) as caught:
        find_quote(TEXT, "The minister denied it")
    assert caught.value.count == 2
    assert find_quote(TEXT, "The minister denied it", 2)[0] == TEXT.index("The minister", 5)
    with pytest.raises(QuoteNotFound):
        find_quote(TEXT, "The minister denied it", 3)


def test_a_passage_moves_with_its_surroundings():
    anchor = anchored(TEXT, "on Friday")
    longer = "A new first paragraph.\n\n" + TEXT
    found = reanchor(anchor, longer, "h2")
    assert found is not None
    assert longer[found.start : found.end] == "on Friday"
    assert found.text_sha256 == "h2"


def test_of_two_equal_sentences_the_one_left_over_is_no_lookalike():
    anchor = anchored(TEXT, "The minister denied it", 1)
    shorter = TEXT.removeprefix("The minister denied it on Monday. ")
    assert reanchor(anchor, shorter, "h2", TEXT) is None
    assert reanchor(anchor, shorter, "h2") is None


def test_two_places_with_the_same_context_are_one_too_many():
    once = "x" * 40 + " quote " + "y" * 40
    anchor = anchored(once, "quote")
    assert reanchor(anchor, once + once, "h2") is None


def test_a_correction_beside_a_unique_quote_keeps_it_when_the_old_text_is_known():
    old = "Before the quote stands this. Here is the passage itself. And after it that."
    new = old.replace("And after it that.", "And after it something else.")
    anchor = anchored(old, "the passage itself")
    assert reanchor(anchor, new, "h2") is None
    found = reanchor(anchor, new, "h2", old)
    assert found is not None
    assert found.quote == "the passage itself"
    mirrored = old.replace("Before the quote stands this.", "Something else.")
    assert reanchor(anchor, mirrored, "h2", old) is not None


def test_a_changed_quote_is_an_orphan():
    anchor = anchored(TEXT, "on Friday")
    assert reanchor(anchor, TEXT.replace("on Friday", "on  Friday"), "h2", TEXT) is None


def test_a_passage_at_both_ends_of_the_text():
    anchor = anchored("whole", "whole")
    assert reanchor(anchor, "whole", "h2") is not None
    assert reanchor(anchor, "the whole story", "h2", "whole") is None


def test_locators_count_paragraphs_with_words_from_one():
    text = build(
        [Part("Head", BlockKind.HEADING, 1), Part("", BlockKind.RULE), Part("one"), Part("two")]
    )
    start = text.text.index("one")
    assert str(locate(text, start, start + 3)) == f"¶ 2, characters {start}–{start + 3}"
    assert str(locate(text, start, len(text.text))).startswith("¶ 2–3, ")
    assert locate(paragraphs(""), 0, 0).first_paragraph == 1


def test_locators_name_the_pages_of_texts_that_have_some():
    parts = [
        Part("Preface.", attributes=(("page", "1"), ("label", "iii"))),
        Part("The quay.", attributes=(("page", "2"),)),
    ]
    text = build(parts)
    assert str(locate(text, 0, 7)) == "p. iii, ¶ 1, characters 0–7"
    assert str(locate(text, 10, 13)) == "p. 2, ¶ 2, characters 10–13"
    assert locate(text, 0, 13).pages == "p. iii–2"
    assert locate(build([Part("No pages.")]), 0, 2).pages == ""


@pytest.mark.parametrize(
    ("now", "found"),
    [
        ("Here a crane stood still by the gate.", False),
        ("Here a crane understood stil by the gate.", False),
        ("Here a crane stood stil; by the gate.", True),
    ],
)
def test_words_that_were_marked_whole_are_not_found_within_longer_ones(now, found):
    text = "Here a crane stood stil by the gate."
    anchor = make_anchor(text, "a", 13, 23)
    assert anchor.quote == "stood stil"
    assert (reanchor(anchor, now, "b", text) is not None) is found


def test_a_part_of_a_word_is_found_within_that_word():
    text = "Here a crane stood still by the gate."
    anchor = make_anchor(text, "a", 13, 23)
    assert reanchor(anchor, text.replace("gate", "door"), "b", text) is not None


def test_of_two_passages_with_one_long_context_the_other_is_no_lookalike():
    printed = f"{'a' * 40} The figures were not checked by us at all. {'z' * 40}"
    old = f"{printed}\n\nAnother day, the same box.\n\n{printed}"
    for occurrence in (1, 2):
        anchor = anchored(old, "not checked", occurrence)
        new = f"{old[: anchor.start]}now{old[anchor.start + 3 :]}"
        assert reanchor(anchor, new, "h2", old) is None


def test_a_passage_of_many_like_it_stays_where_nothing_was_changed():
    old = "First.\n\n" + "The same line of the table, again and again.\n\n" * 6 + "Last."
    for occurrence in (3, 4):
        anchor = anchored(old, "of the table", occurrence)
        for new, moved in ((f"New. {old}", 5), (f"{old} New.", 0)):
            found = reanchor(anchor, new, "h2", old)
            assert found is not None
            assert found.start == anchor.start + moved
        fewer = old.replace("The same line of the table, again and again.\n\n", "", 1)
        assert reanchor(anchor, fewer, "h2", old) is None


def test_words_that_changed_places_take_no_highlight_with_them():
    said = "The spokesman of the ministry of justice said: "
    tail = " That was all he said to anybody on that day."
    for first, second in (("It rained.", "It snowed."), (tail, tail)):
        old = f"Begin.\n\n{said}yes.{first}\n\n{said}no.{second}\n\nThe end of it."
        new = f"Begin.\n\n{said}no.{first}\n\n{said}yes.{second}\n\nThe end of it."
        assert reanchor(anchored(old, "yes"), new, "h2", old) is None
