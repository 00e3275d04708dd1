"""The panel above the list."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QEvent, QObject, Qt

from desktop_app.domain.filters import Sort, SourceIs, State, StateIs
from desktop_app.domain.results import Begun
from desktop_app.gui.links import LinkButton
from desktop_app.gui.search.view import SearchPanel
from desktop_app.gui.theme import Look, Theme


@pytest.fixture
def panel(qtbot, theme: Theme) -> SearchPanel:
    widget = SearchPanel(theme, "Ctrl F")
    widget.resize(388, 160)
    qtbot.addWidget(widget)
    with qtbot.waitExposed(widget):
        widget.show()
    return widget


def test_typing_and_enter_are_told(qtbot, panel: SearchPanel) -> None:
    with qtbot.waitSignal(panel.typed) as told:
        qtbot.keyClicks(panel.field, "c")
    assert told.args == ["c"]
    with qtbot.waitSignal(panel.submitted):
        qtbot.keyClick(panel.field, Qt.Key.Key_Return)


def test_a_letter_is_painted_before_it_is_told(qtbot, panel: SearchPanel) -> None:
    seen: list[str] = []

    class Painted(QObject):
        def eventFilter(self, _: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
            if event.type() == QEvent.Type.Paint:
                seen.append("painted")
            return False

    qtbot.waitUntil(lambda: not panel.field.pending)
    watcher = Painted()
    panel.field.installEventFilter(watcher)
    panel.typed.connect(seen.append)
    qtbot.keyClicks(panel.field, "c")
    assert "c" not in seen
    qtbot.waitUntil(lambda: "c" in seen)
    panel.field.removeEventFilter(watcher)
    assert seen[0] == "painted"


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Down, Qt.Key.Key_Tab])
def test_what_ends_the_typing_finds_it_told(qtbot, panel: SearchPanel, key: Qt.Key) -> None:
    told: list[str] = []
    panel.field.setFocus()
    panel.typed.connect(told.append)
    panel.submitted.connect(lambda: told.append("submitted"))
    panel.left.connect(lambda: told.append("left"))
    qtbot.keyClicks(panel.field, "court")
    assert told == []
    qtbot.keyClick(panel.field, key)
    ends = {Qt.Key.Key_Return: ["submitted"], Qt.Key.Key_Down: ["left"]}
    assert told == ["court", *ends.get(key, [])]
    assert not panel.field.pending


def test_esc_takes_back_what_was_never_told(qtbot, panel: SearchPanel) -> None:
    told: list[str] = []
    panel.field.setText("court")
    panel.typed.connect(told.append)
    panel.field.setFocus()
    qtbot.keyClicks(panel.field, "s")
    qtbot.keyClick(panel.field, Qt.Key.Key_Escape)
    assert told == [""]
    assert not panel.field.pending


def test_letters_typed_in_one_turn_are_told_together(qtbot, panel: SearchPanel) -> None:
    told: list[str] = []
    panel.typed.connect(told.append)
    qtbot.keyClicks(panel.field, "court")
    qtbot.waitUntil(lambda: not panel.field.pending)
    assert told == ["court"]
    qtbot.keyClicks(panel.field, "s")
    qtbot.keyClick(panel.field, Qt.Key.Key_Backspace)
    qtbot.waitUntil(lambda: not panel.field.pending)
    assert told == ["court"]


def test_the_badge_gives_way_to_the_cross(qtbot, panel: SearchPanel) -> None:
    assert panel.field._badge.isVisible()
    assert not panel.field._cross.isVisible()
    panel.field.setText("court")
    assert not panel.field._badge.isVisible()
    panel.field._cross.trigger()
    assert panel.field.text() == ""


def test_esc_clears_and_then_leaves(qtbot, panel: SearchPanel) -> None:
    panel.field.setText("court")
    with qtbot.assertNotEmitted(panel.left):
        qtbot.keyClick(panel.field, Qt.Key.Key_Escape)
    assert panel.field.text() == ""
    with qtbot.waitSignal(panel.left):
        qtbot.keyClick(panel.field, Qt.Key.Key_Escape)
    with qtbot.waitSignal(panel.field.history_wanted):
        qtbot.keyClick(panel.field, Qt.Key.Key_Down)
    panel.field.setText("court")
    with qtbot.waitSignal(panel.left):
        qtbot.keyClick(panel.field, Qt.Key.Key_Down)


def test_how_the_query_was_read_stands_under_the_field(qtbot, panel: SearchPanel) -> None:
    panel.set_reading("", "", "")
    assert panel.reading == ""
    panel.set_reading("Read as: court AND NOT police", "“x:y” was taken literally.", "courts")
    assert panel.reading == (
        "Read as: court AND NOT police “x:y” was taken literally. Did you mean “courts”?"
    )
    qtbot.mouseClick(panel.meant, Qt.MouseButton.LeftButton)
    assert panel.field.text() == "courts"
    panel.set_notice("Search is being prepared.")
    assert panel.reading.startswith("Search is being prepared.")


DATE = Begun("“date:20” is left out so far: a date.", 6, 13)


def remarks(panel: SearchPanel) -> tuple[str, str]:
    shown = (panel.remarks.hint, panel.remarks.problem)
    hint, problem = (one.text() if one.isVisible() else "" for one in shown)
    return hint, problem


@pytest.fixture
def begun(qtbot, panel: SearchPanel) -> SearchPanel:
    panel.field.setFocus()
    qtbot.keyClicks(panel.field, " rally date:20")
    panel.field.flush()
    panel.set_reading("Read as: rally", "It is too long.", "")
    panel.remarks.set_begun("rally date:20", [DATE])
    return panel


def test_what_is_being_typed_is_a_hint_and_no_problem(qtbot, begun: SearchPanel) -> None:
    assert remarks(begun) == (DATE.said, "It is too long.")
    assert begun.reading == f"Read as: rally {DATE.said} It is too long."
    qtbot.keyClick(begun.field, Qt.Key.Key_2)  # what is said is still of the text before
    begun.field.flush()
    assert remarks(begun) == (DATE.said, "It is too long.")
    begun.set_reading("", "", "")
    assert remarks(begun) == ("", "")


def test_away_from_the_cursor_it_is_a_problem(qtbot, begun: SearchPanel) -> None:
    for place, here in ((0, False), (6, False), (7, True), (10, True), (14, True)):
        begun.field.setCursorPosition(place)
        qtbot.waitUntil(lambda: not begun.field.pending)
        assert bool(remarks(begun)[0]) is here, place
        assert remarks(begun)[1].startswith(DATE.said) is not here


def test_without_the_keyboard_and_after_enter_it_is_a_problem(qtbot, begun: SearchPanel) -> None:
    hint, problem = (DATE.said, "It is too long."), ("", f"{DATE.said} It is too long.")
    begun.filter_button.setFocus()
    assert remarks(begun) == problem
    begun.field.setFocus()
    assert remarks(begun) == hint
    qtbot.keyClick(begun.field, Qt.Key.Key_Return)
    assert remarks(begun) == problem
    qtbot.keyClick(begun.field, Qt.Key.Key_Backspace)
    qtbot.keyClick(begun.field, Qt.Key.Key_Backspace)
    begun.field.flush()
    begun.remarks.set_begun("rally date:", [Begun("“date:” is left out so far.", 6, 11)])
    qtbot.keyClicks(begun.field, "20")
    begun.field.flush()
    begun.remarks.set_begun("rally date:20", [DATE])
    assert remarks(begun)[0] == DATE.said


def test_letters_of_two_units_before_the_cursor_count_as_one(qtbot, panel: SearchPanel) -> None:
    panel.field.setFocus()
    panel.field.setText("🙂🙂 date:20 x")
    panel.remarks.set_begun("🙂🙂 date:20 x", [Begun("It is begun.", 3, 10)])
    for place, here in ((4, False), (5, True), (12, True), (13, False)):
        panel.field.setCursorPosition(place)
        panel.field.flush()
        assert (remarks(panel) == ("It is begun.", "")) is here, place


def test_what_is_said_of_several_parts_is_said_once(qtbot, begun: SearchPanel) -> None:
    begun.remarks.set_begun("rally date:20", [replace(DATE, end=8), DATE, replace(DATE, start=0)])
    assert remarks(begun) == (DATE.said, "It is too long.")
    begun.filter_button.setFocus()
    assert remarks(begun) == ("", f"{DATE.said} It is too long.")


def test_the_order_is_chosen_from_a_menu(qtbot, panel: SearchPanel) -> None:
    panel.set_sort(Sort.OLDEST, searching=False)
    assert panel.sort_button.accessibleName() == "Order: Oldest"
    shown = [one.text() for one in panel.sort_button.menu().actions() if one.isVisible()]
    assert "Relevance" not in shown
    panel.set_sort(Sort.RELEVANCE, searching=True)
    with qtbot.waitSignal(panel.sort_chosen) as told:
        next(one for one in panel.sort_button.menu().actions() if one.text() == "Title").trigger()
    assert told.args == [Sort.TITLE]


TWO = [StateIs(State.UNREAD), SourceIs("Harbour Post")]


def test_filters_are_chips_that_go_by_mouse_and_by_keyboard(qtbot, panel: SearchPanel) -> None:
    panel.set_filters(TWO, {})
    chips = panel.chips.chips()
    assert [one.text() for one in chips] == ["Unread", "Harbour Post"]
    assert chips[1].accessibleName() == "Remove filter: Source: Harbour Post"
    for act in (
        lambda: qtbot.mouseClick(chips[1], Qt.MouseButton.LeftButton),
        lambda: qtbot.keyClick(chips[1], Qt.Key.Key_Backspace),
        lambda: qtbot.keyClick(chips[1], Qt.Key.Key_Delete),
        lambda: qtbot.keyClick(chips[1], Qt.Key.Key_Return),
        lambda: qtbot.keyClick(chips[1], Qt.Key.Key_Space),
    ):
        with qtbot.waitSignal(panel.filter_dropped) as told:
            act()
        assert told.args == [SourceIs("Harbour Post")]
    with qtbot.waitSignal(panel.filters_cleared):
        qtbot.keyClick(panel.chips.findChild(LinkButton), Qt.Key.Key_Return)


def test_the_keyboard_stays_in_the_row_while_chips_go(qtbot, panel: SearchPanel) -> None:
    panel.set_filters(TWO, {})
    panel.chips.chips()[1].setFocus()
    panel.set_filters(TWO[:1], {})
    assert panel.chips.chips()[0].hasFocus()
    panel.set_filters([], {})
    assert panel.field.hasFocus()
    assert not panel.chips.isVisible()


def test_many_chips_go_on_in_the_next_line(panel: SearchPanel) -> None:
    panel.set_filters([SourceIs(f"The Harbour Post of {at}") for at in range(7)], {})
    panel.layout().activate()
    tops = {one.y() for one in panel.chips.chips()}
    assert len(tops) > 1
    assert all(one.geometry().right() <= panel.chips.width() for one in panel.chips.chips())


def test_where_is_searched_is_a_chip_that_backspace_takes_away(qtbot, panel: SearchPanel) -> None:
    panel.set_scope("Harbour trial")
    assert panel.scope_chip is not None
    assert panel.scope_chip.text() == "Harbour trial"
    panel.set_scope("Harbour trial")
    with qtbot.waitSignal(panel.scope_dropped):
        qtbot.keyClick(panel.field, Qt.Key.Key_Backspace)
    panel.field.setText("court")
    with qtbot.assertNotEmitted(panel.scope_dropped):
        qtbot.keyClick(panel.field, Qt.Key.Key_Backspace)
    assert panel.field.text() == "cour"
    panel.field.setCursorPosition(0)
    qtbot.waitUntil(lambda: not panel.field.pending)
    with qtbot.waitSignal(panel.scope_dropped):
        qtbot.keyClick(panel.field, Qt.Key.Key_Backspace)
    panel.scope_chip.setFocus()
    with qtbot.waitSignal(panel.scope_dropped):
        qtbot.keyClick(panel.scope_chip, Qt.Key.Key_Delete)
    panel.set_scope("")
    assert panel.field.hasFocus()
    with qtbot.assertNotEmitted(panel.scope_dropped):
        qtbot.keyClick(panel.field, Qt.Key.Key_Home)
        qtbot.keyClick(panel.field, Qt.Key.Key_Backspace)


def test_a_long_count_is_cut_but_said_in_full(panel: SearchPanel, theme: Theme) -> None:
    text = "49,930 results for “a very long query that goes on and on and on”"
    panel.set_count(text)
    assert panel.count_text == text
    assert panel._count.text().endswith("…")
    assert panel._count.accessibleName() == text
    panel.set_placeholder("Search 5 articles")
    panel.focus_field()
    assert panel.field.hasFocus()
    theme.set_look(Look.DARK)
    assert not panel.grab().isNull()
