"""Where cards, numbers and headings stand."""

from __future__ import annotations

from desktop_app.gui.notes.arrangement import (
    BELOW,
    GAP,
    HEADING,
    MARKER,
    POPOVER,
    TOP,
    WIDTH,
    Item,
    Mode,
    Space,
    arrange,
)
from desktop_app.gui.notes.view_model import Entry, entries

SHA = "a" * 64
BESIDE = Space(Mode.BESIDE, 600, 32, 478)
MARKERS = Space(Mode.MARKERS, 0, 32, 478)
HIDDEN = Space(Mode.HIDDEN, 0, 32, 478)


def high(entry: Entry, width: int) -> int:
    return 60


def put(page, annotations, space: Space, opened=()) -> list[Item]:
    return arrange(entries(annotations, SHA, opened), page, high, space, set(opened))


def test_a_card_stands_beside_its_line(page, note) -> None:
    one, other = note(20), note(200)
    first, second = put(page, [one, other], BESIDE)
    assert (first.kind, first.name, first.x, first.y) == ("card", one.id, 600, 160)
    assert (second.y, second.width, second.height) == (700, WIDTH, 60)


def test_notes_on_the_article_come_first_and_orphans_last(page, note) -> None:
    whole, placed, lost = note(None), note(20), note(7, sha="another")
    found = put(page, [lost, placed, whole], BESIDE)
    assert [(item.kind, item.y) for item in found] == [
        ("card", TOP),
        ("card", 160),
        ("heading", 160 + 60 + GAP),
        ("card", 160 + 60 + GAP + HEADING + GAP),
    ]
    assert found[2].name == "not found in this text"


def test_the_note_looked_at_is_nearest_to_its_line(page, note) -> None:
    crowd = [note(200 + at) for at in range(4)]
    tops = [item.y for item in put(page, crowd, BESIDE)]
    assert tops == [700, 770, 840, 910]
    tops = [item.y for item in put(page, crowd, BESIDE, [crowd[3].id])]
    assert tops[3] == 700


def test_lines_that_are_not_there_yet_have_no_card(page, note) -> None:
    page.filled = 100
    near, far = note(20), note(500)
    for space in (BESIDE, MARKERS, HIDDEN):
        names = {item.name for item in put(page, [near, far], space, [near.id, far.id])}
        assert names == {near.id}


def test_a_narrow_page_has_numbers_in_its_margin(page, note) -> None:
    notes = [note(20), note(21), note(22, ""), note(None), note(3, sha="another")]
    found = put(page, notes, MARKERS)
    marks = [item for item in found if item.kind == "marker"]
    assert [(mark.x, mark.y) for mark in marks] == [(516, 162), (516, 162 + MARKER + 2)]
    below = [(item.kind, item.x, item.width) for item in found if item.kind != "marker"]
    assert below == [
        ("heading", 32, BELOW),
        ("card", 32, BELOW),
        ("heading", 32, BELOW),
        ("card", 32, BELOW),
    ]
    assert all(item.y > page.text_bottom() for item in found if item.kind != "marker")


def test_an_opened_number_shows_its_card_below_the_passage(page, note) -> None:
    one = note(26)
    marker, card = put(page, [one], MARKERS, [one.id])
    assert (card.kind, card.width) == ("card", POPOVER)
    assert card.y == page.line_at(31)[1] + 8
    assert card.x + card.width == 32 + 478
    assert marker.kind == "marker"


def test_hidden_notes_show_only_what_is_opened(page, note) -> None:
    one, whole = note(26), note(None)
    assert put(page, [one, whole], HIDDEN) == []
    assert [item.name for item in put(page, [one, whole], HIDDEN, [one.id])] == [one.id]
    opened = put(page, [one, whole], HIDDEN, [whole.id])
    assert [item.kind for item in opened] == ["heading", "card"]


def test_a_mirrored_page_has_everything_on_the_other_side(page, note) -> None:
    space = Space(Mode.MARKERS, 0, 40, 478, mirrored=True)
    one, whole = note(26), note(None)
    found = put(page, [one, whole], space, [one.id])
    assert [(item.kind, item.x) for item in found] == [
        ("marker", 40 - MARKER - 6),
        ("heading", 40 + 478 - BELOW),
        ("card", 40 + 478 - BELOW),
        ("card", 40),
    ]
