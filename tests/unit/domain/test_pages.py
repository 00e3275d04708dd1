"""Pages: points as they are shown, and passages as boxes."""

from __future__ import annotations

import pytest

from desktop_app.domain.pages import (
    NOWHERE,
    Box,
    PageInfo,
    PageText,
    Point,
    page_at,
    passage_between,
    quads,
    stated_page,
    union,
)


def line(text: str, left: float, bottom: float, *, step: float = 10.0) -> list[Box]:
    """Return boxes for letters that stand one after the other, blanks included."""
    return [
        Box(left + at * step, bottom, left + (at + 1) * step, bottom + 12)
        for at in range(len(text))
    ]


@pytest.fixture
def page() -> PageText:
    """Return two lines of print, the second 20 points below; the blank between them is invented."""
    text = "one two three"
    return PageText(
        100, text, (*line("one two", 50, 700), NOWHERE, *line("three", 50, 680)), (0, 8)
    )


@pytest.mark.parametrize(
    ("rotation", "shown", "size"),
    [
        (0, (10.0, 260.0), (200, 300)),
        (90, (40.0, 10.0), (300, 200)),
        (180, (190.0, 40.0), (200, 300)),
        (270, (260.0, 190.0), (300, 200)),
    ],
)
def test_points_are_shown_on_the_turned_page_and_found_back(
    rotation: int, shown: Point, size: tuple[float, float]
) -> None:
    """The visible part of the page begins at (5, 7)."""
    info = PageInfo(200, 300, rotation, left=5, bottom=7)
    point = (15.0, 47.0)
    assert info.to_view(point) == shown
    assert info.from_view(shown) == point
    assert info.shown_size == size
    box = Box(15, 47, 25, 67)
    assert info.box_from_view(info.box_to_view(box)) == box


def test_a_passage_is_one_box_for_each_line_without_blanks_at_the_ends(page: PageText) -> None:
    """Those of the article's offsets that are not on the page are left out."""
    assert quads(page, 0, 1000) == (Box(50, 700, 120, 712), Box(50, 680, 100, 692))
    assert quads(page, 103, 108) == (Box(90, 700, 120, 712),)
    assert quads(page, 107, 109) == (Box(50, 680, 60, 692),)
    assert quads(page, 103, 104) == ()
    assert quads(page, 0, 100) == ()


def test_a_passage_in_a_line_of_both_directions_leaves_out_what_is_not_in_it() -> None:
    """The letters "abc" stand left of the Hebrew ones, whose first one stands rightmost."""
    text = "abc שלום"
    right = line("מולש", 90, 700)
    page = PageText(0, text, (*line("abc ", 50, 700), *reversed(right)))
    assert quads(page, 2, 6) == (Box(70, 700, 80, 712), Box(110, 700, 130, 712))
    assert quads(page, 0, 8) == (Box(50, 700, 130, 712),)


def test_dragging_from_point_to_point_selects_what_lies_between(page: PageText) -> None:
    """In either direction, across lines, and from beside the text."""
    assert passage_between(page, (91, 706), (69, 686)) == (104, 110)
    assert passage_between(page, (69, 686), (91, 706)) == (104, 110)
    assert passage_between(page, (0, 706), (500, 706)) == (100, 107)
    assert passage_between(page, (0, 2000), (0, -2000)) == (100, 108)
    assert passage_between(PageText(7, "", ()), (0, 0), (9, 9)) == (7, 7)
    assert passage_between(PageText(7, " ", (NOWHERE,)), (0, 0), (9, 9)) == (7, 7)


def test_dragging_over_letters_from_right_to_left_follows_their_order() -> None:
    """The left half of a Hebrew letter is its end."""
    page = PageText(0, "שלום", tuple(reversed(line("שלום", 50, 700))))
    assert passage_between(page, (89, 706), (72, 706)) == (0, 2)


@pytest.mark.parametrize("up", [True, False])
def test_lines_that_run_up_or_down_are_selected_along_themselves(up: bool) -> None:
    """As on a page that is turned."""
    boxes = [Box(100, 100 + at * 10, 112, 110 + at * 10) for at in range(6)]
    page = PageText(0, "turned", tuple(boxes if up else reversed(boxes)))
    first, last = ((106, 109), (106, 138)) if up else ((106, 151), (106, 122))
    assert passage_between(page, first, last) == (1, 4)
    assert quads(page, 1, 4) == ((Box(100, 110, 112, 140)) if up else Box(100, 120, 112, 150),)


def test_the_page_of_an_offset_is_the_last_that_starts_before_it() -> None:
    """Pages without text start where the next one does."""
    assert [page_at((0, 10, 10, 20), at) for at in (0, 9, 10, 25)] == [0, 0, 2, 3]
    assert union([NOWHERE]) is NOWHERE


@pytest.mark.parametrize(
    ("paper", "seen", "turned", "expected"),
    [
        (None, None, 0, PageInfo(612, 792)),
        (Box(10, 20, 110, 220), None, 90, PageInfo(100, 200, 90, "", 10, 20)),
        (Box(0, 0, 100, 200), Box(-5, 20, 50, 900), -90, PageInfo(50, 180, 270, "", 0, 20)),
        (Box(0, 0, 100, 200), Box(300, 0, 400, 200), 450, PageInfo(100, 200, 90)),
        (None, Box(12, 0, 600, 792), 89, PageInfo(588, 792, 0, "", 12, 0)),
    ],
)
def test_a_page_is_what_is_shown_of_its_paper(paper, seen, turned, expected):
    assert stated_page(paper, seen, turned) == expected
