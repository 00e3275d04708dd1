"""Where lines end."""

from __future__ import annotations

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from desktop_app.exporting.pdf.layout.breaking import (
    Atom,
    choose_breaks,
    ends_with_hyphen,
    graphemes,
    opportunities,
)


def pieces(text: str) -> list[str]:
    places = [0, *opportunities(text)]
    return [text[a:b] for a, b in pairwise(places)]


def test_lines_break_after_blanks_hyphens_and_between_ideographs():
    assert pieces("One two-three 中文。") == ["One ", "two-", "three ", "中", "文。"]


def test_no_line_begins_with_a_dash():
    assert pieces("word—and – so") == ["word—", "and ", "– ", "so"]


def test_offsets_count_code_points_also_beyond_the_basic_plane():
    text = "😀😀 a 𝒳𝒳 b"
    assert "".join(pieces(text)) == text
    assert pieces("𝒳 a 𝒳 b") == ["𝒳 ", "a ", "𝒳 ", "b"]


def test_what_a_reader_takes_for_one_character_is_not_cut():
    assert graphemes("e\u0301x") == [2, 3]
    assert graphemes("👩‍👩‍👧a") == [5, 6]


def test_hyphens_at_the_end_are_known():
    assert ends_with_hyphen("candle-")
    assert ends_with_hyphen("mini\u00ad")
    assert not ends_with_hyphen("-")
    assert not ends_with_hyphen("word ")


def words(*widths: float) -> list[Atom]:
    return [Atom(width + 1, width) for width in widths]


def test_a_text_that_fits_is_one_line():
    assert choose_breaks(words(3, 3, 2), 10) == [3]


def test_lines_are_even_rather_than_full():
    # Filled up, the lines would be 6, 2 and 5 wide; these are 3, 5 and 5.
    assert choose_breaks(words(3, 2, 2, 5), 6) == [1, 3, 4]


def test_a_line_must_end_where_the_text_says_so():
    atoms = [Atom(3, 3, forced=True), Atom(2, 2), Atom(2, 2, forced=True), Atom(1, 1)]
    assert choose_breaks(atoms, 10) == [1, 3, 4]


def test_what_is_wider_than_the_line_gets_one_of_its_own():
    assert choose_breaks(words(2, 50, 2), 10) == [1, 2, 3]


def test_a_line_ends_at_a_hyphen_only_if_it_must():
    atoms = [Atom(6, 5), Atom(4, 4, hyphen=True), Atom(5, 4), Atom(5, 5)]
    assert choose_breaks(atoms, 10) == [1, 3, 4]
    chain = [Atom(6, 6, hyphen=True)] * 4
    assert choose_breaks(chain, 10) == [1, 2, 3, 4]


@given(st.lists(st.floats(0.5, 30), min_size=1, max_size=40), st.floats(5, 40))
def test_every_atom_is_on_one_line_and_no_line_is_too_wide(widths, width):
    atoms = words(*widths)
    ends = choose_breaks(atoms, width)
    assert ends[-1] == len(atoms)
    assert ends == sorted(set(ends))
    for start, end in zip([0, *ends], ends, strict=False):
        total = sum(atom.width for atom in atoms[start:end]) - 1
        assert total <= width + 1e-6 or end - start == 1
