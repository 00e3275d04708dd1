"""Directions of characters (examples of UAX #9, capitals standing for right-to-left letters)."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.domain.text import has_rtl
from desktop_app.exporting.pdf.layout import bidi

HEBREW = {letter: chr(0x05D0 + n) for n, letter in enumerate("ABCDEFGHIJKLMNOPQRSTUVWXYZ")}


def displayed(text: str, base: int | None = None) -> str:
    """Return how a text is displayed from left to right."""
    real = "".join(HEBREW.get(character, character) for character in text)
    base = bidi.base_level(real) if base is None else base
    return "".join(bidi.visual_order(list(text), bidi.levels(real, base)))


@pytest.mark.parametrize(
    ("text", "base", "shown"),
    [
        ("car is THE CAR in arabic", 0, "car is RAC EHT in arabic"),
        ("CAR IS the car IN ENGLISH", 1, "HSILGNE NI the car SI RAC"),
        ("he said THE VALUES ARE 123, 456, OK", 0, "he said KO ,456 ,123 ERA SEULAV EHT"),
        ("ABC 12:30 DEF", 1, "FED 12:30 CBA"),
        ("ABC 1-2 DEF", 1, "FED 1-2 CBA"),
        ("ABC $5 DEF", 1, "FED $5 CBA"),
        ("ABC 5% DEF", 1, "FED 5% CBA"),
        ("abc 123", 0, "abc 123"),
        ("abc, DEF.", 0, "abc, FED."),
        ("ABC.", 1, ".CBA"),
        ("a\u2067B\u2069c", 0, "a\u2067B\u2069c"),
    ],
)
def test_text_is_displayed_as_the_standard_says(text, base, shown):
    assert displayed(text, base) == shown


def test_a_paragraph_runs_as_its_first_letter_does():
    assert bidi.base_level("123 “שלום abc") == 1
    assert bidi.base_level("123 abc שלום") == 0
    assert bidi.base_level("123") == 0


def test_arabic_numbers_follow_arabic_letters():
    assert bidi.levels("ا 12", 1) == [1, 1, 2, 2]
    assert bidi.levels("ש 12", 1) == [1, 1, 2, 2]
    assert bidi.levels("ا 1", 0) == [1, 1, 2]
    assert bidi.levels("ا 1-2", 1) == [1, 1, 2, 1, 2]
    assert bidi.levels("ש 1-2", 1) == [1, 1, 2, 2, 2]


def test_marks_run_with_their_letter():
    assert bidi.levels("ש\u05b0a", 0) == [1, 1, 0]


def test_numbers_alone_are_not_turned_around():
    assert bidi.visual_order(["1", "2"], [2, 2]) == ["1", "2"]


@given(st.text(alphabet="ab שלا1,.-% \u0660", max_size=30), st.integers(0, 1))
def test_nothing_is_lost_when_a_line_is_ordered(text, base):
    levels = bidi.levels(text, base)
    assert len(levels) == len(text)
    assert all(level >= base for level in levels)
    assert sorted(bidi.visual_order(range(len(text)), levels)) == list(range(len(text)))


def test_only_text_with_such_letters_needs_the_algorithm():
    assert not has_rtl("Жизнь, Δημοκρατία, 中文, naïve")
    assert not has_rtl("plain")
    assert has_rtl("abc ש")
    assert has_rtl("abc \U0001e900")  # Adlam
