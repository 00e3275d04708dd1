"""Grouping and stacking of notes: numbers only."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from desktop_app.domain.annotations import AnnotationKind
from desktop_app.domain.pages import Region
from desktop_app.gui.notes.view_model import Group, entries, group_of, stack, touching

SHA = "a" * 64


def test_notes_come_by_group_and_by_place(note) -> None:
    late, early = note(500), note(20)
    whole, orphan = note(None), note(3, sha="another")
    found = entries([late, orphan, early, whole], SHA)
    assert [entry.annotation for entry in found] == [whole, early, late, orphan]
    assert [entry.group for entry in found] == [
        Group.ARTICLE,
        Group.PLACED,
        Group.PLACED,
        Group.ORPHAN,
    ]
    assert [entry.number for entry in found] == [0, 1, 2, 0]
    assert [entry.start for entry in found] == [0, 20, 500, 3]
    assert group_of(orphan, "another") is Group.PLACED


def test_what_stands_on_pages_comes_by_page_and_always_has_a_card(note) -> None:
    late, early = (
        replace(note(None, ""), kind=AnnotationKind.AREA, region=Region(page, ()))
        for page in (9, 2)
    )
    found = entries([note(20), late, early, note(None)], SHA)
    assert [entry.group for entry in found] == [
        Group.ARTICLE,
        Group.PAGE,
        Group.PAGE,
        Group.PLACED,
    ]
    assert [entry.annotation for entry in found[1:3]] == [early, late]


def test_notes_on_the_article_come_in_the_order_they_were_written(note) -> None:
    second = note(None, created=dt.datetime(2026, 11, 23, 12, tzinfo=dt.UTC))
    first = note(None, created=dt.datetime(2026, 11, 22, 12, tzinfo=dt.UTC))
    assert [entry.annotation for entry in entries([second, first], SHA)] == [first, second]


def test_a_passage_without_words_has_a_card_only_while_it_is_opened(note) -> None:
    bare, lost = note(20, ""), note(30, "", sha="another")
    assert [entry.annotation for entry in entries([bare, lost], SHA)] == [lost]
    opened = entries([bare, lost], SHA, [bare.id])
    assert [(entry.annotation, entry.number) for entry in opened] == [(bare, 0), (lost, 0)]


def test_cards_push_each_other_down() -> None:
    assert stack([100, 110, 400], [50, 60, 40], gap=10) == [100, 160, 400]
    assert stack([0, 5], [50, 60], gap=10, top=34) == [34, 94]
    assert stack([], [], gap=10) == []


def test_the_active_card_stands_at_its_line() -> None:
    wanted, heights = [100, 110, 120, 400], [50, 50, 50, 50]
    assert stack(wanted, heights, gap=10) == [100, 160, 220, 400]
    assert stack(wanted, heights, gap=10, active=2) == [0, 60, 120, 400]
    assert stack(wanted, heights, gap=10, active=2, top=34) == [34, 94, 154, 400]
    assert stack(wanted, heights, gap=10, active=3) == [100, 160, 220, 400]


cards = st.lists(st.tuples(st.integers(0, 2000), st.integers(10, 200)), min_size=1, max_size=12)


@given(cards, st.integers(0, 11), st.booleans())
def test_no_card_ever_covers_another(found, at: int, some: bool) -> None:
    wanted = sorted(want for want, _ in found)
    heights = [height for _, height in found]
    active = at % len(found) if some else None
    tops = stack(wanted, heights, gap=10, top=34, active=active)
    assert tops[0] >= 34
    for index in range(1, len(tops)):
        assert tops[index] >= tops[index - 1] + heights[index - 1] + 10
    if active is not None:
        plain = stack(wanted, heights, gap=10, top=34)
        distance = abs(tops[active] - max(34, wanted[active]))
        assert distance <= abs(plain[active] - max(34, wanted[active]))


def test_what_touches_the_view_is_found() -> None:
    assert touching([0, 100, 200], [50, 50, 50], 60, 201) == [1, 2]
    assert touching([0, 100, 200], [50, 50, 50], 50, 100) == []
