"""Columns and the place of the bar: numbers only."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.gui.reader.placing import (
    GAP,
    LEAST_TEXT,
    MARGIN,
    NOTE,
    TEXT,
    Room,
    columns,
    place_bar,
)


def test_a_wide_page_has_a_centred_column_of_620() -> None:
    found = columns(1400, 18, notes=False)
    assert found.text == TEXT
    assert found.left + found.text_x == (1400 - TEXT) // 2


def test_the_window_of_the_picture_has_478_beside_the_notes() -> None:
    found = columns(810, 18, notes=True)
    assert (found.text, found.beside) == (478, True)
    assert found.note_x == found.text_x + 478 + GAP


def test_notes_do_not_squeeze_the_text() -> None:
    narrow = columns(2 * MARGIN + LEAST_TEXT + GAP + NOTE - 1, 18, notes=True)
    assert not narrow.beside
    assert narrow.text == TEXT
    assert columns(600, 18, notes=True).text == 600 - 2 * MARGIN


def test_larger_letters_have_a_wider_column() -> None:
    assert columns(2000, 27, notes=False).text == TEXT * 27 // 18
    assert columns(2000, 14, notes=False).text == TEXT


@given(st.integers(100, 3000), st.integers(14, 28), st.booleans(), st.booleans())
def test_everything_stays_on_the_page(width: int, size: int, notes: bool, mirrored: bool) -> None:
    found = columns(width, size, notes=notes, mirrored=mirrored)
    assert found.left >= 0
    assert found.left + found.text_x >= MARGIN
    assert found.page == found.text_x + found.text
    if width >= 200:
        assert found.left + found.page <= width - MARGIN + 1
    if found.beside:
        assert found.left + found.note_x + NOTE <= width
        if mirrored:
            assert found.note_x + NOTE + GAP == found.text_x


BAR, VIEW = (440, 44), (800, 600)


def test_the_bar_stands_above_the_words() -> None:
    room = place_bar(Room(300, 200, 100, 24), Room(32, 232, 60, 24), BAR, VIEW)
    assert room == Room(130, 200 - 8 - 44, 440, 44)


def test_the_bar_stands_below_words_at_the_top() -> None:
    room = place_bar(Room(300, 20, 100, 24), Room(32, 52, 60, 24), BAR, VIEW)
    assert room is not None
    assert room.y == 52 + 24 + 8


@pytest.mark.parametrize("y", [-400, 900])
def test_there_is_no_bar_for_words_out_of_sight(y: int) -> None:
    assert place_bar(Room(300, y, 100, 24), Room(300, y, 100, 24), BAR, VIEW) is None


def test_there_is_no_bar_where_it_would_cover_the_words() -> None:
    assert place_bar(Room(32, -50, 600, 24), Room(32, 590, 600, 24), BAR, VIEW) is None


rooms = st.builds(
    Room, st.integers(0, 700), st.integers(-300, 900), st.integers(1, 600), st.just(24)
)


@given(rooms, st.integers(0, 900))
def test_the_bar_is_inside_and_covers_nothing(first: Room, further: int) -> None:
    last = Room(32, first.y + further, 100, 24)
    room = place_bar(first, last, BAR, VIEW)
    if room is not None:
        assert room.x >= 0
        assert room.x + room.width <= VIEW[0]
        assert room.y >= 0
        assert room.bottom <= VIEW[1]
        assert room.bottom <= first.y or room.y >= last.bottom
