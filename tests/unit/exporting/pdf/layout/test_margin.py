"""Notes beside the text."""

from __future__ import annotations

from itertools import pairwise

import pytest

from desktop_app.exporting.pdf.layout.lines import Line
from desktop_app.exporting.pdf.layout.margin import _Card, _numbers_of, _settle
from desktop_app.exporting.pdf.layout.theme import geometry

GAP = 8.0


class Numbered:
    def __init__(self, number: int) -> None:
        self.number = number


def card(number: int, wanted: float, height: float, short: float = 10) -> _Card:
    whole = [Line(0, 0, height=10.0) for _ in range(int(height // 10))]
    few = [Line(0, 0, height=10.0) for _ in range(int(short // 10))]
    return _Card(Numbered(number), wanted, whole, few)  # type: ignore[arg-type] # only the number is read


def test_notes_stand_at_their_lines_where_there_is_room():
    cards = _settle([card(1, 20, 30), card(2, 100, 30)], 0, 200)
    assert [c.y for c in cards] == [20, 100]


def test_a_note_is_pushed_down_by_the_one_before():
    cards = _settle([card(1, 20, 30), card(2, 25, 30)], 0, 200)
    assert [c.y for c in cards] == [20, 20 + 30 + GAP]


def test_notes_at_the_foot_move_up():
    cards = _settle([card(1, 150, 30), card(2, 190, 30)], 0, 200)
    assert [c.y for c in cards] == [200 - 30 - GAP - 30, 170]
    assert not any(c.shortened for c in cards)


def test_the_longest_note_gives_way_when_not_all_fit():
    cards = _settle([card(1, 0, 60), card(2, 10, 160), card(3, 20, 60)], 0, 200)
    assert [c.shortened for c in cards] == [False, True, False]
    assert all(a.y + a.height + GAP <= b.y + 0.001 for a, b in pairwise(cards))
    assert cards[-1].y + cards[-1].height <= 200


def test_what_does_not_fit_at_all_is_left_out():
    cards = _settle([card(n, 0, 10) for n in range(50)], 0, 200)
    assert 0 < len(cards) < 50
    assert cards[-1].y + 10 <= 200


@pytest.mark.parametrize(
    ("numbers", "words"),
    [([3], "3"), ([3, 4], "3 4"), ([3, 4, 5], "3–5"), ([3, 5, 9], "3 5 …")],
)
def test_numbers_on_one_line_are_put_together(numbers, words):
    assert _numbers_of(numbers) == words


def test_notes_have_a_column_where_the_page_has_room_for_one():
    page = geometry("A4", 22, 11, notes=True)
    assert page.has_notes
    assert page.notes_left > page.right
    assert page.notes_left + page.notes_width <= page.page_width - 30
    assert 60 < page.width / (11 * 0.46) < 75  # characters of a line, more or less


def test_without_notes_the_text_stands_in_the_middle():
    page = geometry("A4", 22, 11, notes=False)
    assert page.left == pytest.approx(page.page_width - page.right)
    assert page.full == page.width


def test_wide_margins_and_large_letters_leave_no_column():
    assert geometry("A4", 60, 11, notes=True).has_notes
    assert not geometry("A4", 60, 15, notes=True).has_notes
