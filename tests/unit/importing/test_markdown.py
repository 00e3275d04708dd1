"""Markdown: front matter, blocks, links."""

from __future__ import annotations

import contextlib

import pytest

from desktop_app.domain.provenance import Field, How
from desktop_app.errors import UnreadableSource
from desktop_app.importing import front_matter, markdown
from desktop_app.importing.importer import Source


def test_front_matter_fills_the_fields(read):
    fields = read("note.md").fields
    assert {field: value.value for field, value in fields.items()} == {
        Field.TITLE: "Shipyard: what the accounts show",
        Field.BYLINE: "Iris Vale, Tom Arden",
        Field.SOURCE: "The Skerry Courier",
        Field.URL: "https://courier.example/2022/03/shipyard",
        Field.PUBLISHED: "2022-03-09",
        Field.LANGUAGE: "en",
    }
    assert {value.provenance.how for value in fields.values()} == {How.PARSED}


def test_tags_of_the_front_matter_are_suggested_with_their_reason(read):
    found = [(each.tag, each.reason) for each in read("note.md").suggestions]
    assert found[:2] == [
        ("shipyard", "named in the front matter"),
        ("public money", "named in the front matter"),
    ]


def test_every_kind_of_block_is_kept(read, blocks_of):
    assert blocks_of(read("note.md")) == [
        ("paragraph", 0,
         "The accounts were published on Monday after two years 🚢 and several requests."),
        ("heading", 2, "Three findings"),
        ("list item", 1, "The loan was never registered."),
        ("list item", 1, "The guarantee covers the second yard too."),
        ("list item", 2, "It was signed twice."),
        ("quote", 1, '"I signed what I was given," the director said.'),
        ("table", 0, "Year\tLoss\n2020\t1.2"),
        ("code", 0, "sum = 1.2\ntotal"),
        ("rule", 0, ""),
        ("caption", 0, "The yard seen from the ferry"),
        ("paragraph", 0, "A note in raw HTML."),
    ]  # fmt: skip


def test_list_items_carry_their_markers(read):
    markers = [block.attribute("marker") for block in read("note.md").text.blocks]
    assert [marker for marker in markers if marker] == ["1.", "2.", "•"]


def test_links_stand_on_their_words_in_code_points(read, links_of):
    assert links_of(read("note.md")) == [
        ("published on Monday", "https://courier.example/accounts"),
        ("the second yard", "https://registry.example/yard-2"),
    ]


def test_links_that_run_scripts_are_left_out(read, links_of):
    draft = read("a.md", "See [this](javascript:alert(1)) and [that](data:text/html,x) there.")
    assert draft.text.text == "See this and that there."
    assert links_of(draft) == []


def test_an_h1_that_differs_from_the_title_stays_in_the_text(read):
    draft = read("a.md", "---\ntitle: One\n---\n# Another\n\nWords.")
    assert draft.fields[Field.TITLE].value == "One"
    assert draft.text.text == "Another\n\nWords."


def test_without_front_matter_the_first_h1_is_the_title(read):
    draft = read("a.md", "Intro line.\n\n# The *title*\n\nWords.")
    assert draft.fields[Field.TITLE].value == "The title"
    assert draft.fields[Field.TITLE].provenance.how is How.PARSED
    assert draft.text.text == "Intro line.\n\nWords."


def test_without_any_title_it_is_guessed(read):
    draft = read("a.md", "A sentence here. Another.")
    assert draft.fields[Field.TITLE].value == "A sentence here"
    assert draft.fields[Field.TITLE].provenance.how is How.GUESSED


def test_a_title_alone_is_also_the_text(read):
    assert read("a.md", "# Only a title").text.text == "Only a title"


def test_a_line_break_in_a_paragraph_is_kept_where_it_was_asked_for(read):
    assert read("a.md", "one\\\ntwo<br>three\nfour").text.text == "one\ntwo\nthree four"


def test_a_picture_within_a_sentence_becomes_a_caption_after_it(read, blocks_of):
    assert blocks_of(read("a.md", "Look ![a crane](c.png) here.")) == [
        ("paragraph", 0, "Look here."),
        ("caption", 0, "a crane"),
    ]


def test_further_paragraphs_of_a_list_item_belong_to_it(read, blocks_of):
    assert blocks_of(read("a.md", "- one\n\n  more\n")) == [
        ("list item", 1, "one"),
        ("list item", 1, "more"),
    ]


@pytest.mark.parametrize(
    ("head", "title"),
    [
        ("title: Harbour: the crane", "Harbour: the crane"),
        ("title: 'It''s here'", "It's here"),
        ("title: 2021", "2021"),
        ("title: yes", "yes"),
        ("title: [unclosed\nother: x", "[unclosed"),
        ("Title: Upper", "Upper"),
        ("headline: Under another name", "Under another name"),
        ("title: {name: Nested}", "Nested"),
    ],
)
def test_titles_are_taken_as_they_are_written(read, head, title):
    assert read("a.md", f"---\n{head}\n---\nWords.").fields[Field.TITLE].value == title


def test_a_source_that_is_an_address_is_the_address(read):
    fields = read("a.md", "---\nsource: https://www.paper.example/a\n---\nWords.").fields
    assert fields[Field.URL].value == "https://www.paper.example/a"
    assert fields[Field.SOURCE].value == "paper.example"
    assert fields[Field.SOURCE].provenance.how is How.GUESSED


def test_a_date_in_no_calendar_is_no_date(read):
    assert Field.PUBLISHED not in read("a.md", "---\ndate: 2021-02-31\n---\nWords.").fields


@pytest.mark.parametrize(
    "head",
    [
        "a: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b]\ntitle: T",
        "a: " + "[" * 20_000 + "\ntitle: T",
        "a: " + "{" * 20_000 + "\ntitle: T",
        "!!python/object/apply:os.system [ls]\ntitle: T",
        "- a\n- list\n",
        "\t\t: :\n",
    ],
)
@pytest.mark.timeout(20)
def test_hostile_front_matter_is_read_without_harm(read, head):
    assert "Words here." in read("a.md", f"---\n{head}\n---\nWords here.").text.text


def test_aliases_in_front_matter_stand_for_nothing(read):
    draft = read("a.md", "---\nname: &a x\ntitle: *a\n---\nWords.")
    assert draft.fields[Field.TITLE].value == "*a"


def test_a_rule_at_the_top_is_no_front_matter(read):
    assert read("a.md", "---\n\nWords.\n\n---\n\nMore.").text.text == "Words.\n\n\n\nMore."
    assert front_matter.split("no head")[0] == {}


def test_text_with_front_matter_is_markdown_under_any_unknown_name(read):
    assert read("clipping", "---\ntitle: T\n---\n*Words*.").kind == "markdown"
    assert read("clipping.txt", "---\ntitle: T\n---\nWords.").kind == "text"


def test_keywords_may_be_one_line(read):
    tags = [each.tag for each in read("a.md", "---\ntags: '#port, crane'\n---\nWords.").suggestions]
    assert tags == ["port", "crane"]


def test_a_very_long_text_is_read_without_its_marks(read, monkeypatch):
    monkeypatch.setattr(markdown, "MAX_LENGTH", 50)
    draft = read("a.md", "# Title\n\n" + "*words* " * 20)
    assert "*words*" in draft.text.text
    assert "Markdown" in draft.notices[0]
    assert draft.fields[Field.TITLE].value == "Title"


@pytest.mark.parametrize("depth", [12, 18])
@pytest.mark.parametrize("mark", ["- ", "1. ", "> "])
def test_lists_and_quotes_within_each_other_lose_no_words(read, blocks_of, mark, depth):
    inner = "".join(mark * level + f"level {level}\n\n" for level in range(1, depth))
    draft = read("a.md", f"{inner}Behind it.\n")
    blocks = blocks_of(draft)
    assert [text for *_, text in blocks] == [f"level {n}" for n in range(1, depth)] + ["Behind it."]
    assert blocks[depth - 2][1] == depth - 1
    assert not draft.notices


def test_what_stands_deeper_than_the_parser_goes_is_kept_with_its_marks(read):
    draft = read("a.md", "# Title\n\n" + "- " * 40 + "the deepest\n\nBehind it.\n")
    assert "the deepest" in draft.text.text
    assert draft.text.text.endswith("Behind it.")
    assert "deep" in draft.notices[0]
    assert draft.fields[Field.TITLE].value == "Title"


@pytest.mark.parametrize(("mark", "deepest"), [("- ", 19), ("> ", 39), ("> - ", 13)])
def test_marks_are_read_as_deep_as_the_parser_goes_and_deeper_ones_lose_nothing(
    read, mark, deepest
):
    assert read("a.md", mark * deepest + "x\n").text.text == "x"
    for depth in range(deepest + 1, deepest + 4):
        draft = read("a.md", mark * depth + "x\n\nBehind it.\n")
        assert draft.text.text == mark * depth + "x\n\nBehind it."
        assert "deep" in draft.notices[0]


@pytest.mark.parametrize(
    ("text", "title"),
    [("\\# 1 of three parts", "# 1 of three parts"), ("```\n# install\n```", "# install")],
)
def test_a_guessed_title_keeps_a_number_sign_that_is_no_mark(read, text, title):
    assert read("a.md", text + "\n\nWords follow here.").fields[Field.TITLE].value == title


def test_markup_without_text_is_no_article(read):
    with pytest.raises(UnreadableSource, match="holds no text"):
        read("a.md", "***\n\n<!-- nothing -->\n\n***\n")


@pytest.mark.parametrize("unit", ["[", "![", "> ", "- ", "*a ", "<", "`", "_a_", "|", "&"])
@pytest.mark.timeout(30)
@pytest.mark.usefixtures("unmeasured_here")
def test_endless_marks_are_read_in_time(importers, unit):
    source = Source("a.md", (unit * 30_000).encode())
    with contextlib.suppress(UnreadableSource):
        assert next(importers.read(source)).text.text
