"""The panel above the list."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QToolButton

from desktop_app.domain.filters import Has, Having, Sort, State, StateIs
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
    panel.field.setText("court")
    with qtbot.waitSignal(panel.left):
        qtbot.keyClick(panel.field, Qt.Key.Key_Down)


def test_how_the_query_was_read_stands_under_the_field(qtbot, panel: SearchPanel) -> None:
    panel.set_reading("", "", "")
    assert panel.reading == ""
    panel.set_reading("court AND NOT police", "“x:y” was taken literally.", "courts")
    assert panel.reading == (
        "Read as: court AND NOT police “x:y” was taken literally. Did you mean “courts”?"
    )
    qtbot.mouseClick(panel._meant, Qt.MouseButton.LeftButton)
    assert panel.field.text() == "courts"
    panel.set_notice("Search is being prepared.")
    assert panel.reading.startswith("Search is being prepared.")


def test_the_order_is_chosen_from_a_menu(qtbot, panel: SearchPanel) -> None:
    panel.set_sort(Sort.OLDEST, searching=False)
    assert panel._sort.accessibleName() == "Order: Oldest"
    shown = [one.text() for one in panel._sort.menu().actions() if one.isVisible()]
    assert "Relevance" not in shown
    panel.set_sort(Sort.RELEVANCE, searching=True)
    with qtbot.waitSignal(panel.sort_chosen) as told:
        next(one for one in panel._sort.menu().actions() if one.text() == "Title").trigger()
    assert told.args == [Sort.TITLE]


def test_filters_are_chosen_from_a_menu_and_taken_away_by_their_chip(
    qtbot, panel: SearchPanel
) -> None:
    with qtbot.waitSignal(panel.filter_toggled) as told:
        panel._filters.actions()[0].trigger()
    assert told.args == [StateIs(State.UNREAD)]
    panel.set_filters([StateIs(State.UNREAD), Has(Having.NOTE)])
    chips = panel.findChildren(QToolButton, "chip")
    assert [one.text() for one in chips] == ["Unread", "With notes"]
    assert chips[0].accessibleName() == "Remove filter: Unread"
    assert panel._filters.actions()[0].isChecked()
    with qtbot.waitSignal(panel.filter_toggled) as told:
        qtbot.mouseClick(chips[1], Qt.MouseButton.LeftButton)
    assert told.args == [Has(Having.NOTE)]
    panel.set_filters([])
    assert not panel._filters.actions()[0].isChecked()


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
