"""Lines onto pages."""

from __future__ import annotations

import pytest

from desktop_app.exporting.pdf.layout.flow import Block, Flow
from desktop_app.exporting.pdf.layout.lines import Line
from desktop_app.exporting.pdf.layout.page import Box, Page

TOP, BOTTOM = 10.0, 110.0


@pytest.fixture
def pages():
    return []


@pytest.fixture
def flow(pages):
    return Flow(pages, TOP, BOTTOM)


def block(count: int, height: float = 10.0, **values) -> Block:
    return Block([Line(0, 0, height=height) for _ in range(count)], 0.0, None, **values)


def lines_on(made: Block) -> list[int]:
    """Return how many lines of a block stand on each page."""
    numbers = [page for page, _ in made.placed]
    return [numbers.count(page) for page in sorted(set(numbers))]


def test_the_first_block_opens_a_page_at_its_top(flow, pages):
    made = block(1, before=50)
    flow.add([made])
    assert made.placed == [(0, TOP)]
    assert [page.number for page in pages] == [1]


@pytest.mark.parametrize(
    ("above", "lines", "expected"),
    [
        (0, 10, [10]),
        (0, 11, [9, 2]),  # not one line alone at the head
        (9, 4, [4]),  # not one line alone at the foot
        (8, 4, [2, 2]),
        (8, 3, [3]),  # two and one: neither may stand alone
        (5, 30, [5, 10, 10, 5]),
        (0, 21, [10, 9, 2]),
    ],
)
def test_no_line_stands_alone(flow, above, lines, expected):
    made = block(lines)
    flow.add([block(above), made] if above else [made])
    assert lines_on(made) == expected


def test_a_heading_moves_on_with_its_text(flow):
    heading, text = block(1, keep_next=True), block(4)
    flow.add([block(8), heading, text])
    assert heading.place.page == text.place.page == 1


def test_a_heading_stays_where_two_lines_of_text_fit(flow):
    heading, text = block(1, keep_next=True), block(6)
    flow.add([block(7), heading, text])
    assert heading.place.page == 0
    assert lines_on(text) == [2, 4]


def test_what_is_too_tall_to_stay_together_is_broken(flow):
    parts = [block(6, keep_next=True), block(6, keep_next=True), block(6)]
    flow.add(parts)
    assert [part.place.page for part in parts] == [0, 0, 1]


def test_no_line_stands_alone_below_what_fills_the_page(flow):
    tall, text = block(9, keep_next=True), block(4)
    flow.add([tall, text])
    assert lines_on(text) == [4]
    assert text.place.page == 1


def test_a_whole_block_moves_to_the_next_page(flow):
    made = block(4, whole=True)
    flow.add([block(8), made])
    assert lines_on(made) == [4]
    assert made.place.page == 1


def test_a_whole_block_that_is_taller_than_a_page_is_broken(flow):
    made = block(14, whole=True)
    flow.add([made])
    assert lines_on(made) == [10, 4]


def test_space_before_is_left_out_at_the_top_of_a_page(flow):
    made = block(2, before=30)
    flow.add([block(9), made])
    assert made.placed[0] == (1, TOP)


def test_space_between_blocks_is_kept(flow):
    first, second = block(1, after=7), block(1, before=5)
    flow.add([first, second])
    assert second.placed[0] == (0, TOP + 10 + 7 + 5)


def tops(rows: list[Block]) -> list[tuple[int, float]]:
    """Return the page and the height at which each block begins."""
    return [row.placed[0] for row in rows]


def under_heads(heads: Block, *counts: int) -> list[Block]:
    return [heads, *(block(count, whole=True, again=heads) for count in counts)]


def test_heads_are_shown_again_above_what_begins_a_page(flow, pages):
    heads = block(1, keep_next=True, below=(0, 0, 0), width=30)
    rows = under_heads(heads, *[3] * 7)
    flow.add([block(2), *rows])
    assert (
        tops(rows)
        == [
            *((0, TOP + y) for y in (20, 30, 60)),
            *((page, TOP + y) for page in (1, 2) for y in (10, 40, 70)),
        ][: len(rows)]
    )
    assert [[line.y for line in page.under] for page in pages] == [
        [TOP + 30],
        [TOP + 10],
        [TOP + 10],
    ]


def test_heads_are_shown_again_above_the_rest_of_what_is_broken(flow, pages):
    heads = block(1, keep_next=True, below=(0, 0, 0), width=30)
    rows = under_heads(heads, 25)
    flow.add(rows)
    assert lines_on(rows[1]) == [9, 9, 7], "nor do the heads stand on a page of their own"
    assert [len(page.under) for page in pages] == [1, 1, 1]


def test_heads_of_any_height_are_not_left_alone(pages):
    flow = Flow(pages, 42.52, 142.52)  # where (42.52 + 9.1) + 9.1 > 42.52 + (9.1 + 9.1)
    heads = block(2, 9.1, keep_next=True, below=(0, 0, 0), width=30)
    rows = under_heads(heads, 25)
    flow.add(rows)
    assert tops(rows)[1][0] == 0
    assert lines_on(rows[1]) == [8, 8, 7, 2]


def test_heads_that_fill_a_page_are_shown_once(flow, pages):
    rows = under_heads(block(4, keep_next=True, below=(0, 0, 0), width=30), 6, 6)
    flow.add(rows)
    assert tops(rows) == [(0, TOP), (0, TOP + 40), (1, TOP)]
    assert [len(page.under) for page in pages] == [1, 0]


def test_backgrounds_and_rules_follow_the_block_over_pages(flow, pages):
    tinted = block(14, tint=Box(1, 0, 20, 0, (0, 0, 0)))
    flow.add([tinted, block(1, rule=(1, 1, 1), width=30)])
    assert [len(page.under) for page in pages] == [1, 2]
    assert pages[0].under[0].height == 100 + 8
    assert pages[1].under[1].width == 30


def test_pages_are_numbered_from_those_that_are_there_already():
    pages = [Page(1), Page(2)]
    made = block(1)
    Flow(pages, TOP, BOTTOM).add([made])
    assert made.place.page == 2
    assert pages[2].number == 3
