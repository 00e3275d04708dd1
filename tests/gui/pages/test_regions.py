"""Areas and notes on pages."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt

from desktop_app.domain.annotations import AnnotationKind
from desktop_app.domain.pages import Box
from tests.support.paged import Shown, boxed, mark

LEFT = Qt.MouseButton.LeftButton
AREA, NOTE = AnnotationKind.AREA, AnnotationKind.NOTE


def wished(shown: Shown) -> list:
    wishes: list = []
    shown.reader.region_requested.connect(wishes.append)
    return wishes


def test_an_area_is_drawn_with_the_mouse(shown: Shown) -> None:
    shown.open()
    wishes, view = wished(shown), shown.view
    shown.place.area()
    assert view.tool is AREA
    start = view.page_rect(0).topLeft() + QPoint(50, 40)
    shown.qtbot.mousePress(view.viewport(), LEFT, pos=start)
    shown.qtbot.mouseMove(view.viewport(), start + QPoint(60, 30))
    shown.qtbot.mouseRelease(view.viewport(), LEFT, pos=start + QPoint(100, 80))
    assert view.tool is None
    region, kind, _, note = wishes[0]
    assert (region.page, kind, note) == (0, AREA, "")
    scale = view.stack.scale
    box = region.boxes[0]
    assert abs((box.x1 - box.x0) * scale - 100) < 1
    assert abs((box.y1 - box.y0) * scale - 80) < 1
    assert abs((400 - box.y1) * scale - 40) < 1


def test_a_box_that_is_too_small_is_not_taken(shown: Shown) -> None:
    shown.open()
    wishes, view = wished(shown), shown.view
    shown.place.area()
    start = view.page_rect(0).topLeft() + QPoint(50, 40)
    shown.qtbot.mouseClick(view.viewport(), LEFT, pos=start)
    assert wishes == []
    assert view.tool is AREA


def test_an_area_is_moved_widened_and_taken_by_keys(shown: Shown) -> None:
    shown.open()
    wishes, view = wished(shown), shown.view
    shown.place.area()
    for key, held in (
        (Qt.Key.Key_Right, False),
        (Qt.Key.Key_Down, False),
        (Qt.Key.Key_Right, True),
    ):
        modifier = Qt.KeyboardModifier.ShiftModifier if held else Qt.KeyboardModifier.NoModifier
        shown.qtbot.keyClick(view, key, modifier)
    shown.qtbot.keyClick(view, Qt.Key.Key_Return)
    region = wishes[0][0]
    box, scale = region.boxes[0], view.stack.scale
    assert abs((box.x1 - box.x0) * scale - 172) < 1
    assert abs((box.y1 - box.y0) * scale - 90) < 1


def test_escape_and_a_second_press_leave_the_tool(shown: Shown) -> None:
    shown.open()
    shown.place.point()
    assert shown.place.bar.tools[NOTE].isChecked()
    assert shown.place.bar.hint.full_text
    shown.qtbot.keyClick(shown.view, Qt.Key.Key_Escape)
    assert shown.view.tool is None
    assert not shown.place.bar.tools[NOTE].isChecked()
    shown.place.point()
    shown.place.point()
    assert shown.view.tool is None


def test_a_note_is_written_where_was_clicked(shown: Shown) -> None:
    shown.open()
    wishes, view = wished(shown), shown.view
    shown.place.point()
    at = view.page_rect(0).topLeft() + QPoint(80, 90)
    shown.qtbot.mouseClick(view.viewport(), LEFT, pos=at)
    notes = shown.reader.notes
    editor = notes.card(notes.editing).editor
    shown.qtbot.keyClicks(editor.field, "Look here")
    notes.finish()
    region, kind, _, note = wishes[0]
    assert (region.page, kind, note) == (0, NOTE, "Look here")
    assert view.placed_box(region).holds((at.x() - view.origin()[0], at.y() - view.origin()[1]))


def test_a_new_note_without_words_is_none(shown: Shown) -> None:
    shown.open()
    wishes = wished(shown)
    shown.place.point()
    shown.qtbot.keyClick(shown.view, Qt.Key.Key_Return)
    shown.reader.notes.finish()
    assert wishes == []


def test_cards_stand_beside_their_places_from_top_to_bottom(shown: Shown) -> None:
    low = boxed(0, Box(40, 40, 140, 90), "Below.")
    high = mark("harbour office", "Above.")
    shown.open(low, high)
    tops = {item.name: item.y for item in shown.reader.notes.items}
    assert tops[high.id] < tops[low.id]
    assert abs(tops[low.id] - shown.view.region_at(low.region)[0]) <= 1


def test_a_click_into_an_area_shows_its_card_and_the_bar(shown: Shown) -> None:
    outer, inner = boxed(0, Box(40, 40, 240, 190)), boxed(0, Box(100, 80, 160, 120), "Inside.")
    shown.open(outer, inner)
    room = shown.view.region_room(inner.region)
    middle = QPoint(room.x + room.width // 2, room.y + room.height // 2)
    shown.qtbot.mouseClick(shown.view.viewport(), LEFT, pos=middle)
    assert shown.reader.notes.active == inner.id
    assert shown.pane.bar.isVisible()
    assert not shown.pane.bar.more_button.isVisible()


def test_a_note_at_a_point_has_a_sign_to_click(shown: Shown) -> None:
    note = boxed(1, Box(60, 300, 60, 300), "At a point.", kind=NOTE)
    shown.open(note)
    shown.reader.show_region(note.region)
    shown.settle()
    assert 1 in shown.view.in_view()
    room = shown.view.region_room(note.region)
    point = QPoint(room.x + room.width // 2, room.y + room.height // 2)
    shown.qtbot.mouseMove(shown.view.viewport(), point)
    assert shown.view.annotation_under(point) == note


def test_a_region_beyond_the_last_page_is_not_shown(shown: Shown) -> None:
    lost = boxed(99, Box(60, 300, 90, 320), "Lost.")
    shown.open(lost)
    assert shown.view.region_at(lost.region) is None
    assert shown.reader.notes.items


def test_nothing_is_drawn_where_nothing_may_be_changed(shown: Shown) -> None:
    shown.open()
    shown.reader.set_writable(False)
    shown.place.area()
    assert shown.view.tool is None


def test_regions_stay_in_the_text_view_as_cards(shown: Shown) -> None:
    note = boxed(1, Box(60, 300, 160, 350), "On a page.")
    shown.open(note)
    shown.reader.switch()
    assert [item.name for item in shown.reader.notes.items] == [note.id]
    shown.reader.show_region(note.region)  # there are no pages to scroll to


def test_where_there_is_no_room_beside_a_card_comes_below_its_area(shown: Shown) -> None:
    one = boxed(0, Box(60, 280, 160, 330), "Here.")
    shown.open(one)
    shown.reader.resize(520, 600)
    shown.settle()
    assert shown.reader.notes.items == ()
    shown.reader.notes.activate(one.id)
    [item] = shown.reader.notes.items
    assert (item.kind, item.y) == ("card", shown.view.region_at(one.region)[1] + 8)
