"""Moving through the words of a page."""

from __future__ import annotations

import pytest

from desktop_app.domain.pages import NOWHERE, Box, PageText, passage_between
from desktop_app.gui.pages import caret
from tests.support.fake_pages import LEFT, LETTER, LINE, TOP, page_text

PAGE = page_text("One two.\nThree four five.\nSix.", 100)


def test_a_letter_takes_its_marks_with_it() -> None:
    text = "e\u0301x"
    assert caret.letter_step(text, 0, 1) == 2
    assert caret.letter_step(text, 2, -1) == 0
    assert caret.letter_step(text, 3, 1) == 3


@pytest.mark.parametrize(("at", "step", "found"), [(0, 1, 4), (4, -1, 0), (6, -1, 4), (4, 1, 8)])
def test_words_are_stepped_over(at: int, step: int, found: int) -> None:
    assert caret.word_step("one two ", at, step) == found


def test_the_word_around_a_place_is_found() -> None:
    assert caret.word_around("one two.", 5) == (4, 7)
    assert caret.word_around("one  two", 4) == (4, 4)


def test_letters_of_some_scripts_lead_left() -> None:
    assert caret.leads_left("שלום", 1)
    assert caret.leads_left("שלום", 4)
    assert not caret.leads_left("one", 1)
    assert not caret.leads_left("", 0)


def test_lines_of_print_are_known_by_their_places() -> None:
    assert caret.lines(PAGE) == [(100, 109), (109, 126), (126, 130)]
    assert caret.line_index(PAGE, 110) == 1
    assert caret.line_ends(PAGE, 110) == (109, 125)
    assert caret.line_box(PAGE, 103) == Box(LEFT, TOP, LEFT + 8 * LETTER, TOP + 10)


def test_up_and_down_keep_to_the_column() -> None:
    assert caret.line_step(PAGE, 104, 1) == 113
    assert caret.line_step(PAGE, 113, -1, LEFT + 4.5 * LETTER) == 104
    assert caret.line_step(PAGE, 104, -1) is None
    assert caret.line_step(PAGE, 127, 1) is None


def test_a_letter_is_found_under_a_point_and_not_beside() -> None:
    found = caret.Print(PAGE)
    assert found.letter_at((LEFT + 1.5 * LETTER, TOP - LINE + 5)) == 110
    assert found.letter_at((5, 5)) is None


@pytest.mark.parametrize(
    "point", [(LEFT + 9, TOP + 5), (5, 5), (290, TOP - LINE + 3), (100, TOP - 4), (0, 399)]
)
def test_the_nearest_place_is_that_of_the_domain(point: tuple[float, float]) -> None:
    assert caret.Print(PAGE).place_at(point) == passage_between(PAGE, point, point)[0]


def test_a_page_without_letters_has_no_places() -> None:
    assert caret.Print(PageText(0, "", ())).place_at((1, 1)) is None


def test_a_place_without_a_letter_has_the_box_of_its_neighbour() -> None:
    assert caret.letter_box(PAGE, 108) == PAGE.boxes[9]
    assert caret.letter_box(PAGE, 130) == PAGE.boxes[-1]
    assert caret.letter_box(PageText(0, "", ()), 0) == NOWHERE
    assert caret.line_box(PageText(0, "", ()), 0) == NOWHERE
