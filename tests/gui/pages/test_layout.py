"""Where pages stand: pure numbers."""

from __future__ import annotations

import pytest

from desktop_app.domain.pages import Box, PageInfo
from desktop_app.gui.pages.layout import EDGE, GAP, MOST, SCREEN, Fit, Stack, fitting, stepped

UPRIGHT, WIDE = PageInfo(300, 400), PageInfo(600, 200)


def test_pages_stand_below_each_other_in_the_middle() -> None:
    stack = Stack((UPRIGHT, WIDE), 0, 1 / SCREEN, 700)
    assert stack.sizes == [(300, 400), (600, 200)]
    assert stack.tops == [EDGE, EDGE + 400 + GAP]
    assert (stack.left(0), stack.left(1)) == (200, 50)
    assert stack.height == EDGE + 400 + GAP + 200 + EDGE


def test_pages_that_are_wider_than_the_room_make_the_stack_wider() -> None:
    assert Stack((WIDE,), 0, 2 / SCREEN, 700).width == 1200 + 2 * EDGE


def test_no_pages_take_no_room() -> None:
    stack = Stack((), 0, 1.0, 700)
    assert (len(stack), stack.height, stack.page_at(50)) == (0, 0, 0)
    assert list(stack.between(0, 100)) == []


def test_the_pages_at_heights_are_found() -> None:
    stack = Stack((UPRIGHT, UPRIGHT, UPRIGHT), 0, 1 / SCREEN, 700)
    assert [stack.page_at(y) for y in (0, EDGE + 399, stack.tops[1], 5000)] == [0, 0, 1, 2]
    assert list(stack.between(stack.tops[1] + 10, stack.tops[2] + 10)) == [1, 2]
    # In the gap below a page that page is not seen any more.
    assert list(stack.between(EDGE + 405, stack.tops[1] + 5)) == [1]


@pytest.mark.parametrize("turn", [0, 90, 180, 270])
def test_a_point_of_a_page_is_found_where_its_box_is_shown(turn: int) -> None:
    stack = Stack((PageInfo(300, 400, 90, "", 10, 20), UPRIGHT), turn, 1.3, 900)
    for page in (0, 1):
        box = stack.box(page, Box(60, 80, 61, 81))
        middle = (box.x0 + box.x1) / 2, (box.y0 + box.y1) / 2
        assert stack.holds(page, *middle)
        assert stack.point(page, *middle) == pytest.approx((60.5, 80.5), abs=0.01)


def test_turned_pages_are_as_wide_as_they_were_high() -> None:
    assert Stack((UPRIGHT,), 90, 1 / SCREEN, 700).sizes == [(400, 300)]


def test_the_widest_page_fits_into_the_width_and_the_largest_into_the_room() -> None:
    pages, room = (UPRIGHT, WIDE), (600 + 2 * EDGE, 200 + 2 * EDGE)
    assert fitting(pages, 0, Fit.WIDTH, room) == pytest.approx(1 / SCREEN)
    assert fitting(pages, 0, Fit.PAGE, room) == pytest.approx(0.5 / SCREEN)
    assert fitting((PageInfo(1, 1),), 0, Fit.WIDTH, room) == MOST


def test_steps_lead_from_size_to_size_and_stop_at_the_ends() -> None:
    assert stepped(1.0, 1) == 1.1
    assert stepped(1.0, -1) == 0.9
    assert stepped(0.93, 1) == 1.0
    assert stepped(MOST, 1) == MOST
    assert stepped(0.1, -1) == 0.1
