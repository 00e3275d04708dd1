import pytest

from desktop_app.domain.blocks import ArticleText, Block, BlockKind, Part, build, paragraphs
from desktop_app.domain.text import (
    fold,
    is_rtl,
    normalise,
    one_line,
    opening,
    squeeze,
    text_sha256,
    visible_bidi,
    word_count,
)


def test_text_becomes_nfc_with_line_feeds_only():
    assert normalise("Cafe\u0301\r\nb\rc\u2028d\u2029e\x85f") == "Café\nb\nc\nd\ne\nf"


def test_controls_and_lone_surrogates_are_dropped_and_tabs_stay():
    assert normalise("a\x00b\x1bc\td\ud800e\ufffef") == "abc\tdef"


def test_a_field_is_one_line():
    assert one_line("  a \n b\u00a0 c ") == "a b c"


def test_squeezing_keeps_lines():
    assert squeeze(" a  b \n\t c ") == "a b\nc"
    assert squeeze("\n a\u00a0\u2003b\n\n \t \nc\n") == "\na b\n\n\nc\n"


def test_the_opening_ends_at_a_word():
    assert opening("one two three", 9) == "one two…"
    assert opening("one\n\ntwo", 9) == "one two"
    assert opening("x" * 30, 9) == "x" * 9 + "…"


def test_reordering_controls_become_visible():
    assert visible_bidi("a\u202efdp.exe") == "a⟦RLO⟧fdp.exe"
    assert visible_bidi("مرحبا") == "مرحبا"


def test_words_are_counted_in_every_script():
    assert word_count("Don’t stop, Привет мир!") == 5


def test_names_are_the_same_whatever_their_case():
    assert fold("STRASSE") == fold("straße")


def test_blocks_cover_the_text_and_are_joined_by_a_blank_line():
    text = build(
        [Part("Title", BlockKind.HEADING, 2), Part(" one\u00a0  two "), Part("  "), Part("x")]
    )
    assert text.text == "Title\n\none two\n\nx"
    assert [(b.kind, b.level, text.of(b)) for b in text.blocks] == [
        (BlockKind.HEADING, 2, "Title"),
        (BlockKind.PARAGRAPH, 0, "one two"),
        (BlockKind.PARAGRAPH, 0, "x"),
    ]
    assert text.sha256 == text_sha256(text.text)


def test_rules_and_images_stay_without_text():
    text = build([Part("a"), Part("", BlockKind.RULE), Part("", BlockKind.IMAGE), Part("b")])
    assert [b.kind.value for b in text.blocks] == ["paragraph", "rule", "image", "paragraph"]
    assert text.text == "a\n\n\n\nb"
    assert all(b.start == b.end for b in text.blocks[1:3])


def test_an_image_takes_up_nothing_of_the_text():
    image = Part("", BlockKind.IMAGE)
    text = build([image, Part("aa"), image, image, Part("bb"), image])
    assert text.text == build([Part("aa"), Part("bb")]).text
    assert [(b.start, b.end) for b in text.blocks] == [
        (0, 0),
        (0, 2),
        (4, 4),
        (4, 4),
        (4, 6),
        (6, 6),
    ]
    assert [text.blocks[text.block_index(at)].kind.value for at in (0, 1, 3, 4, 5)] == [
        "paragraph"
    ] * 5
    assert build([image]).text == ""
    assert build([image]).blocks[0].start == 0


def test_code_keeps_its_blanks_but_never_a_blank_line():
    text = build([Part("\n  a\n\n\n    b\n", BlockKind.CODE)])
    assert text.text == "  a\n    b"


def test_a_link_moves_with_its_block_and_goes_when_its_text_was_changed():
    link = (("link", "0 3 https://example.org/a b"),)
    text = build([Part("x"), Part("one two", attributes=link), Part("one  two", attributes=link)])
    assert text.blocks[1].attributes == (("link", "3 6 https://example.org/a b"),)
    assert text.blocks[2].attributes == ()
    assert text.blocks[1].attribute("link").startswith("3 6")
    assert text.blocks[1].attribute("blob") == ""


def test_other_attributes_stay():
    text = build([Part("a  b", BlockKind.LIST_ITEM, 1, (("marker", "3."),))])
    assert text.blocks[0].attribute("marker") == "3."


def test_heading_levels_end_at_six():
    assert build([Part("h", BlockKind.HEADING, 9)]).blocks[0].level == 6


@pytest.mark.parametrize(("offset", "index"), [(0, 0), (2, 0), (3, 0), (4, 1), (99, 1)])
def test_every_offset_has_a_block(offset, index):
    text = paragraphs("aa\n\nbb")
    assert text.block_index(offset) == index


def test_an_empty_text_has_no_blocks():
    assert paragraphs(" \n\n ") == ArticleText("", ())
    assert ArticleText("", ()).block_index(5) == 0


def test_paragraphs_are_split_at_blank_lines():
    text = paragraphs("a\nb\n \n\nc")
    assert [text.of(b) for b in text.blocks] == ["a\nb", "c"]


def test_the_hash_is_no_part_of_the_value():
    assert ArticleText("a", (), "x") == ArticleText("a", ())
    assert Block(BlockKind.CODE, 0, 1) != Block(BlockKind.CODE, 0, 2)


def test_a_text_runs_as_its_first_letter_does():
    assert [is_rtl(text) for text in ("", "Quay", "12 ميناء", "ميناء Quay", "Й ميناء", "…")] == [
        False,
        False,
        True,
        True,
        False,
        False,
    ]
