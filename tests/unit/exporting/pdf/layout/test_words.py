"""Fonts, glyphs and words."""

from __future__ import annotations

import re

import pytest

from desktop_app.exporting.pdf.layout.faces import BUNDLED, Face, bundled
from desktop_app.exporting.pdf.layout.fonts import Fonts, is_invisible
from desktop_app.exporting.pdf.layout.shaping import Shaper


@pytest.fixture
def shaper():
    return Shaper(Fonts("en"))


def read_back(word) -> str:
    """Return the text that the codes of a word stand for, in the order they are drawn."""
    text = ""
    for _, elements in word.strings:
        for part in elements.split("<")[1:]:
            codes = part.split(">")[0]
            for at in range(0, len(codes), 4):
                text += word.face.texts[word.layer][int(codes[at : at + 4], 16)]
    return text


@pytest.mark.parametrize("role", BUNDLED)
def test_every_bundled_font_is_there_and_may_be_embedded(role):
    face = bundled(role)
    assert face.embeddable
    assert face.drawable
    assert not face.postscript
    assert 0.9 < face.ascent < 1.1
    assert 0.2 < face.descent < 0.4


@pytest.mark.parametrize("role", ["text", "label"])
def test_bundled_fonts_cover_latin_cyrillic_and_greek(role):
    letters = "ÄöçñßøåŁżőșțŻЖщъыэюяїєґђћџўΑΒΓαβγςϊΐόώ„“”‚‘’«»–—…•†€£№§¶"
    assert all(bundled(role).covers(letter) for letter in letters)


@pytest.mark.parametrize(
    "text",
    [
        "office",
        "AVATAR",
        "x\u0323\u0301y",
        "a\u00adb",
        "\u200ba",
        "z\u0331\u0332",
        "Ἐν",
        "fjord ",
        "ẕ",
    ],
)
def test_a_word_reads_back_as_it_was_written(shaper, text):
    assert "".join(read_back(word) for word in shaper.words(text, "text")) == text


def test_a_word_is_shaped_once(shaper):
    assert shaper.words("lamp", "text") is shaper.words("lamp", "text")


def test_ligatures_can_be_left_out(shaper):
    (joined,) = shaper.words("office", "text")
    (apart,) = shaper.words("office", "text", ligatures=False)
    assert len(apart.clusters) == 6
    assert len(joined.clusters) < 6


def test_arrows_are_never_made_of_two_characters(shaper):
    (word,) = shaper.words("->", "label")
    assert len(word.clusters) == 2


def test_blanks_at_the_end_do_not_count_to_the_trimmed_width(shaper):
    (word,) = shaper.words("lamp  ", "text")
    (bare,) = shaper.words("lamp", "text")
    assert word.trimmed == pytest.approx(bare.width)
    assert word.width > word.trimmed


def test_a_letter_made_of_two_glyphs_draws_the_second_without_text(shaper):
    (word,) = shaper.words("ẕ", "text")
    assert len(word.outlines) == 1
    assert read_back(word) == "ẕ"


def test_marks_above_the_line_are_raised(shaper):
    (word,) = shaper.words("q\u0303", "label")
    assert read_back(word) == "q\u0303"


def test_the_hyphen_at_the_end_of_a_line_reads_back_as_a_soft_hyphen(shaper):
    assert read_back(shaper.hyphen("text")) == "\u00ad"
    assert shaper.hyphen("text") is shaper.hyphen("text")


def test_a_word_that_the_serif_lacks_is_set_in_the_sans_as_a_whole(shaper):
    words = shaper.words("ἀρχῇ", "text")
    assert [word.face.name for word in words] == ["InterStatic-Regular"]


def test_one_glyph_with_two_texts_has_two_codes():
    face = bundled("text")
    codes = {face.code(5, "a"), face.code(5, "b"), face.code(6, "a")}
    assert len(codes) == 3
    assert face.code(5, "a") in codes
    assert {layer for layer, _ in codes} == {0}


def test_more_codes_than_two_bytes_hold_go_to_a_second_font(monkeypatch):
    from desktop_app.exporting.pdf.layout import faces

    monkeypatch.setattr(faces, "_LAST_CODE", 3)
    face = bundled("text")
    assert [face.code(5, str(n)) for n in range(5)] == [(0, 1), (0, 2), (0, 3), (1, 1), (1, 2)]


def test_in_a_postscript_font_a_code_is_the_glyph_and_a_second_text_a_second_layer():
    face = bundled("text")
    face.postscript = True
    assert face.code(5, "a") == (0, 5)
    assert face.code(6, "a") == (0, 6)
    assert face.code(5, "b") == (1, 5)
    assert face.code(5, "c") == (2, 5)
    assert face.code(6, "b") == (1, 6)


def test_words_of_two_layers_are_drawn_over_each_other(shaper):
    face = shaper.fonts.face("text")
    face.postscript = True
    hyphen_glyph = face.font.get_nominal_glyph(ord("a"))
    face.code(hyphen_glyph, "other text")
    first, second = shaper.words("ab", "text", ligatures=False)
    assert {first.layer, second.layer} == {0, 1}
    assert first.width == 0
    assert second.width == pytest.approx(1086, abs=30)
    assert first.text == "ab"
    assert second.text == ""


def test_fonts_that_must_not_be_embedded_are_known():
    face = bundled("text")
    table = bytearray(face.data)
    start, _ = face._tables["OS/2"]
    for kind, allowed in ((0x0000, True), (0x0002, False), (0x0006, True), (0x0008, True)):
        table[start + 8 : start + 10] = kind.to_bytes(2, "big")
        assert Face("x", bytes(table)).embeddable is allowed


def test_invisible_characters_are_known():
    assert all(is_invisible(c) for c in "\u00ad\u200b\u200d\u200f\u2060\ufeff\ufe0f")
    assert not any(is_invisible(c) for c in "a é\u00a0\u0301\u0600")


def test_fonts_of_the_system_are_asked_only_for_what_is_not_bundled(qapp):
    fonts = Fonts("zh")
    fonts.runs("Жизнь and life", "text")
    assert not fonts._system
    runs = fonts.runs("a字b", "text")
    assert runs[0][:2] == (0, 1)
    assert fonts._system
    assert len(fonts.faces) >= 1


def test_marks_and_joiners_stay_with_their_letter(qapp):
    fonts = Fonts("")
    runs = fonts.runs("शा\u200dकि", "text")
    assert len(runs) == 1 or fonts.missing


def test_no_font_is_found_for_a_private_character(qapp):
    from desktop_app.exporting.pdf.layout.system_fonts import SystemFonts

    for language in ("", "ja", "ko"):
        system = SystemFonts()
        assert system.find("\U0010ff23", language, serif=True, bold=False) is None


def test_a_font_of_the_system_is_copied_once(qapp):
    from desktop_app.exporting.pdf.layout.system_fonts import SystemFonts

    system = SystemFonts()
    for character in "字ش":
        face = system.find(character, "ja", serif=False, bold=True)
        if face is not None:
            assert face.covers(character)
            assert system.find(character, "ja", serif=False, bold=True) is face


def test_no_mark_begins_where_the_next_letter_does(qapp):
    """Readers that go by the place of each character would read it after that letter."""
    (word,) = Shaper(Fonts("th")).words("อยู่", "text")
    pen, begins = 0.0, []
    for _, elements in word.strings:
        for codes, back in re.findall(r"<(\w+)>|(-?[\d.]+)", elements):
            for at in range(0, len(codes), 4):
                begins.append(pen)
                pen += word.face.drawn_by(word.layer, int(codes[at : at + 4], 16))[1]
            pen -= float(back or 0)
    assert read_back(word) == "อยู่"
    assert len(begins) == 4
    assert max(begins) < word.width
