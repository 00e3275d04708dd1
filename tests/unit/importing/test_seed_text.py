"""Plain text in the form of the seed document, and in others."""

from __future__ import annotations

import pytest

from desktop_app.domain.provenance import Field, How
from desktop_app.errors import UnreadableSource
from desktop_app.importing.seed_text import plain_parts, take_date


def test_the_leading_date_is_taken_out_of_the_text_and_is_parsed(read):
    draft = read("courtyards.txt")
    published = draft.fields[Field.PUBLISHED]
    assert published.value == "2021-02-14"
    assert published.provenance.how is How.PARSED
    assert published.provenance.by == "seed text 1"
    assert draft.text.text.startswith("Residents of three harbour towns")


def test_the_title_is_the_first_sentence_cut_at_a_word_and_marked_guessed(read):
    draft = read("courtyards.txt")
    title = draft.fields[Field.TITLE]
    assert title.provenance.how is How.GUESSED
    assert len(title.value) <= 90
    assert title.value.endswith("…")
    assert draft.text.text.startswith(title.value[:-1] + " ")


def test_short_paragraphs_between_longer_ones_are_headings(read, blocks_of):
    headings = [
        text for kind, level, text in blocks_of(read("courtyards.txt")) if kind == "heading"
    ]
    assert headings == [
        "Police had warned against taking part",
        "#LightTheQuay",
        "The governor responds",
    ]


def test_a_hashtag_is_suggested_once_in_one_case_and_first(read):
    tags = [each.tag for each in read("courtyards.txt").suggestions]
    assert tags[0] == "#lightthequay"
    assert sum("lightthequay" in tag.lower() for tag in tags) == 1


def test_a_glued_word_stays_as_it_is(read):
    assert "Lindqvistwho" in read("courtyards.txt").text.text


@pytest.mark.parametrize(
    "text",
    [
        " date 2021-02-30 It rained.",
        " date 2021-13-01 It rained.",
        "date 2021-02-14T10:00 It rained.",
    ],
)
def test_a_date_in_no_calendar_or_another_form_stays_in_the_text(read, text):
    draft = read("a.txt", text)
    assert Field.PUBLISHED not in draft.fields
    assert draft.text.text == text.strip()


def test_a_date_in_the_middle_stays_in_the_text(read):
    draft = read("a.txt", "It rained on date 2021-02-14 in the north.")
    assert Field.PUBLISHED not in draft.fields
    assert "2021-02-14" in draft.text.text


@pytest.mark.parametrize("blank", [" ", "\n", "\r\n ", "\ufeff ", "\t"])
def test_any_blanks_may_surround_the_date(read, blank):
    draft = read("a.txt", f"{blank}date 2020-02-29{blank.strip(chr(0xFEFF))}Snow fell.")
    assert draft.fields[Field.PUBLISHED].value == "2020-02-29"
    assert draft.text.text == "Snow fell."


def test_a_date_alone_is_no_article(read):
    with pytest.raises(UnreadableSource, match="holds no text"):
        read("a.txt", " date 2021-02-14 ")
    assert take_date("date 2021-02-14") == ("", "2021-02-14")


def test_a_title_line_becomes_the_title_and_leaves_the_text(read):
    draft = read("headline.txt")
    assert draft.fields[Field.TITLE].value == "Ferry line to close after sixty years"
    assert draft.fields[Field.TITLE].provenance.how is How.GUESSED
    assert draft.text.text.startswith("The last boat leaves")


@pytest.mark.parametrize(
    ("first", "title"),
    [
        ("The boat left. It rained.", "The boat left"),
        ("Dr. B. Holm of the U.S. office left at 5.30 p.m. on Sunday. It rained.",
         "Dr. B. Holm of the U.S. office left at 5.30 p.m. on Sunday"),
        ("Am 14. Februar kam bzw. blieb das Schiff. Es regnete.",
         "Am 14. Februar kam bzw. blieb das Schiff"),
        ("Who signed it? Nobody knows.", "Who signed it?"),
        ("They waited… then left. It rained.", "They waited… then left"),
        ("记者周日报道说，集会已经结束。警方没有评论。", "记者周日报道说，集会已经结束。"),
        ("He said ... nothing at all. It rained.", "He said ... nothing at all"),
    ],
)  # fmt: skip
def test_short_forms_initials_and_ordinals_do_not_end_the_first_sentence(read, first, title):
    assert read("a.txt", first).fields[Field.TITLE].value == title


def test_a_long_sentence_without_blanks_is_cut_too(read):
    title = read("a.txt", "字" * 200).fields[Field.TITLE].value
    assert title == "字" * 89 + "…"


def test_lines_wrapped_at_a_margin_become_paragraphs(read, blocks_of):
    blocks = blocks_of(read("mail.txt"))
    assert [kind for kind, _, _ in blocks] == ["paragraph", "paragraph"]
    assert "about the sale of the old shipyard" in blocks[0][2]
    assert all("\n" not in text for _, _, text in blocks)


def test_lines_that_the_author_broke_stay_lines(read):
    verse = "Rain on the quay\nAnd nobody there\n\nA lamp at the window\nAnd nobody there\n"
    assert read("a.txt", verse).text.text == verse.strip()


def test_a_text_without_blank_lines_has_one_paragraph_for_each_line():
    texts = [part.text for part in plain_parts("First line.\nSecond line.\nThird.")]
    assert texts == ["First line.", "Second line.", "Third."]


def test_a_wrapped_text_without_blank_lines_is_parted_after_short_lines():
    wrapped = ("word " * 14).strip()
    texts = [part.text for part in plain_parts(f"{wrapped}\nend of it.\n{wrapped}\n{wrapped}")]
    assert texts == [f"{wrapped} end of it.", f"{wrapped} {wrapped}"]


def test_a_list_of_short_lines_has_no_headings(read, blocks_of):
    text = (
        "A first paragraph that is long enough.\n\nOne\n\nTwo\n\nThree\n\nA last one that is long."
    )
    assert {kind for kind, _, _ in blocks_of(read("a.txt", text))} == {"paragraph"}


def test_a_short_paragraph_beside_an_even_shorter_one_is_no_heading(read, blocks_of):
    text = (
        "A first one, long enough for this.\n\nThe fourth witness\n\nHe left.\n\nThe end of it all."
    )
    assert {kind for kind, _, _ in blocks_of(read("a.txt", text))} == {"paragraph"}


def test_several_hashtags_in_a_line_are_no_heading(read, blocks_of):
    text = "A first paragraph that is long.\n\n#one #two\n\nA last paragraph that is long."
    assert {kind for kind, _, _ in blocks_of(read("a.txt", text))} == {"paragraph"}


def test_no_paragraph_is_longer_than_the_reader_lays_out(read):
    draft = read("a.txt", "A sentence of words. " * 5000)
    lengths = [block.end - block.start for block in draft.text.blocks]
    assert max(lengths) <= 20_000
    assert len(lengths) >= 5
    assert draft.text.text.replace("\n\n", " ") == ("A sentence of words. " * 5000).strip()


def test_a_text_of_very_many_lines_keeps_them_in_few_paragraphs(read):
    draft = read("a.txt", "a line\n\n" * 150_000)
    assert draft.text.text.count("a line") == 150_000
    assert len(draft.text.blocks) < 500


def test_very_many_paragraphs_become_lines(read):
    draft = read("a.txt", "a line\n\n" * 60_000)
    assert draft.text.text.count("a line") == 60_000
    assert len(draft.text.blocks) < 500


def test_text_of_an_unknown_suffix_is_read_as_text(read):
    assert read("notes.rst", "Some words.").kind == "text"
    assert read("Pasted text", "Some words.").mime == "text/plain"
