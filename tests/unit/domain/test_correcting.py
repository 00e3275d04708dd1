from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from desktop_app.domain.blocks import BlockKind, Part, build
from desktop_app.domain.correcting import corrected, editable

IMAGE = Part("", BlockKind.IMAGE, attributes=(("blob", "a" * 64),))
TEXT = build(
    [
        IMAGE,
        Part("The quay", BlockKind.HEADING, 2),
        Part("One quay was lit by lamps.", attributes=(("link", "4 8 https://quay.example"),)),
        Part("A rope", BlockKind.LIST_ITEM, 1, (("marker", "•"),)),
        IMAGE,
        Part("    if lit:\n        go", BlockKind.CODE),
        Part("", BlockKind.RULE),
    ]
)


def kinds(text):
    return [(block.kind, text.of(block)) for block in text.blocks]


def test_a_text_that_was_left_as_it_is_comes_back_the_same():
    again = corrected(TEXT, editable(TEXT))
    assert again == TEXT
    assert again.sha256 == TEXT.sha256


def test_a_corrected_word_leaves_every_block_what_it_was():
    again = corrected(TEXT, editable(TEXT).replace("The quay", "The quays").replace("rope", "ripe"))
    assert [block.kind for block in again.blocks] == [block.kind for block in TEXT.blocks]
    assert again.blocks[1].level == 2
    assert again.blocks[3].attribute("marker") == "•"


def test_a_link_stays_on_its_words_and_goes_with_them():
    before = corrected(TEXT, editable(TEXT).replace("One", "Just one"))
    start, end, url = before.blocks[2].attribute("link").split(" ")
    assert (before.text[int(start) : int(end)], url) == ("quay", "https://quay.example")
    behind = corrected(TEXT, editable(TEXT).replace("lamps", "a lamp"))
    start, end, _ = behind.blocks[2].attribute("link").split(" ")
    assert behind.text[int(start) : int(end)] == "quay"
    over = corrected(TEXT, editable(TEXT).replace("One quay", "One quiet street"))
    assert over.blocks[2].attribute("link") == ""


def test_a_new_block_is_a_paragraph_and_in_a_list_one_more_item():
    again = corrected(
        TEXT,
        editable(TEXT)
        .replace("by lamps.", "by lamps.\n\nAll night.")
        .replace("A rope", "A rope\n \nA net"),
    )
    assert (BlockKind.PARAGRAPH, "All night.") in kinds(again)
    assert (BlockKind.LIST_ITEM, "A net") in kinds(again)


def paged(*pages):
    return build(
        Part(words, attributes=(("page", str(number)),))
        for number, words in enumerate(pages, 1)
        for words in words
    )


def pages_of(text):
    return [(block.attribute("page"), text.of(block)) for block in text.blocks]


def test_a_paragraph_stays_on_its_page_where_another_was_typed_before_it():
    was = paged(["The quay was lit."], ["One ship lay there.", "It rained."])
    typed = "The quay was lit.\n\nMore was seen.\n\nOne boat lay there.\n\nIt rained."
    assert pages_of(corrected(was, typed)) == [
        ("1", "The quay was lit."),
        ("", "More was seen."),
        ("2", "One boat lay there."),
        ("2", "It rained."),
    ]


def test_a_paragraph_stays_on_its_page_where_the_one_before_is_gone():
    was = paged(["The quay was lit."], ["One ship lay there."])
    again = corrected(was, "One boat lay there.\n\nMore was seen.")
    assert pages_of(again) == [("2", "One boat lay there."), ("", "More was seen.")]


def test_a_paragraph_of_other_words_takes_the_place_of_the_one_it_was_typed_over():
    was = paged(["The quay was lit."], ["One ship lay there."])
    again = corrected(was, "All dark.\n\nNobody came.")
    assert pages_of(again) == [("1", "All dark."), ("2", "Nobody came.")]


def test_images_stay_behind_the_block_they_followed():
    again = corrected(TEXT, "Before all\n\nThe quay\n\nA rope")
    assert [kind for kind, _ in kinds(again)] == [
        BlockKind.IMAGE,
        BlockKind.PARAGRAPH,
        BlockKind.HEADING,
        BlockKind.LIST_ITEM,
        BlockKind.IMAGE,
        BlockKind.RULE,
    ]


def test_blanks_of_code_stay_and_others_are_folded():
    again = corrected(TEXT, editable(TEXT).replace("go", "stop").replace("was lit", "was   lit"))
    assert (BlockKind.CODE, "    if lit:\n        stop") in kinds(again)
    assert (BlockKind.PARAGRAPH, "One quay was lit by lamps.") in kinds(again)


def test_very_many_changed_blocks_are_paired_in_their_order():
    long = build(Part(f"Line {number}", BlockKind.LIST_ITEM, 1) for number in range(2_500))
    again = corrected(long, editable(long).replace("Line", "Row"))
    assert len(again.blocks) == 2_500
    assert {block.kind for block in again.blocks} == {BlockKind.LIST_ITEM}


@given(st.text(max_size=80))
def test_whatever_is_typed_is_a_canonical_text(typed):
    found = corrected(TEXT, typed)
    assert corrected(found, editable(found)) == found
    assert all(found.text[b.start : b.end] == found.of(b) for b in found.blocks)
