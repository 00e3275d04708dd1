"""The palette over the window, by keyboard."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from desktop_app.domain.articles import ArticleId
from desktop_app.gui.action_set import Actions, Need
from desktop_app.gui.palette.view import Palette
from desktop_app.gui.palette.view_model import (
    Item,
    action_items,
    entry_items,
    ordered,
    what_is_missing,
)
from desktop_app.gui.theme import Look

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def palette(window):
    """Open the palette by its key."""

    def go() -> Palette:
        QTest.keyClick(QApplication.focusWidget() or window.app.window, "k", CTRL)
        return window.app.window.findChildren(Palette)[-1]

    return go


def type_in(window, palette: Palette, text: str) -> None:
    QTest.keyClicks(palette.field, text)
    window.qtbot.waitUntil(lambda: not palette._model._pause.isActive())
    window.settle()


def test_an_action_is_found_and_taken_by_keyboard_alone(window, palette) -> None:
    window.panes.list.setFocus()
    shown = palette()
    assert shown.field.hasFocus()
    type_in(window, shown, "star")
    assert shown.items[0].text == "Star"
    assert shown.items[0].keys == "S"
    QTest.keyClick(shown.field, Qt.Key.Key_Return)
    window.settle()
    assert window.archive.articles[ArticleId(1)].starred
    assert window.panes.list.hasFocus()
    assert window.app.looks.settings.actions == ("star",)


def test_arrows_move_round_the_ends_and_esc_leaves_things_alone(window, palette) -> None:
    shown = palette()
    rows = len(shown.items)
    for key, row in (
        (Qt.Key.Key_Down, 1),
        (Qt.Key.Key_Up, 0),
        (Qt.Key.Key_Up, rows - 1),
        (Qt.Key.Key_Down, 0),
        (Qt.Key.Key_PageDown, 8),
        (Qt.Key.Key_PageUp, 0),
    ):
        QTest.keyClick(shown.field, key)
        assert shown.list.currentIndex().row() == row
    QTest.keyClick(shown.field, Qt.Key.Key_Escape)
    assert shown.isHidden()
    assert window.app.looks.settings.actions == ()
    assert window.app.actions["star"].isEnabled()


def test_cases_tags_and_articles_are_found_by_their_names(window, palette) -> None:
    shown = palette()
    type_in(window, shown, "harb")
    found = {item.text: item.detail for item in shown.items if item.enabled}
    assert found["Harbour trial"] == "Cases · 1 article"
    assert found["harbour"].startswith("court")
    assert found["Verdict in the harbour trial"] == "Article"


def test_choosing_a_case_shows_its_articles(window, palette) -> None:
    shown = palette()
    type_in(window, shown, "harbour trial")
    assert shown.items[0].text == "Harbour trial"
    QTest.keyClick(shown.field, Qt.Key.Key_Return)
    window.settle()
    assert window.titles() == ["Verdict in the harbour trial"]
    assert window.panes.list.hasFocus()


def test_an_article_is_opened_in_the_list_or_beside_it(window, palette) -> None:
    shown = palette()
    type_in(window, shown, "energy trans")
    QTest.keyClick(shown.field, Qt.Key.Key_Return)
    window.settle()
    assert window.reader.article.title == "Energy transit"
    assert window.panes.list.current_id() == 4
    window.panes.search.field.setText("candle")
    window.settle()
    shown = palette()
    type_in(window, shown, "budget schools")
    QTest.keyClick(shown.field, Qt.Key.Key_Return)
    window.settle()
    assert window.reader.article.title == "Budget for the schools"


def test_what_cannot_be_done_stands_last_says_why_and_does_nothing(window, palette) -> None:
    shown = palette()
    type_in(window, shown, "highlight in")
    assert all(not item.enabled for item in shown.items)
    assert shown.items[0].detail == "Needs selected words"
    QTest.keyClick(shown.field, Qt.Key.Key_Return)
    assert shown.isVisible()


def test_words_that_fit_nothing_say_so(window, palette) -> None:
    shown = palette()
    type_in(window, shown, "qqqq")
    assert shown.items == []
    assert shown._nothing.isVisible()
    QTest.keyClick(shown.field, Qt.Key.Key_Down)
    QTest.keyClick(shown.field, Qt.Key.Key_Return)
    assert shown.isVisible()


def test_what_was_used_last_comes_first(window, palette) -> None:
    for text in ("dark colours", "light colours"):
        shown = palette()
        type_in(window, shown, text)
        QTest.keyClick(shown.field, Qt.Key.Key_Return)
        window.settle()
    shown = palette()
    assert [item.text for item in shown.items[:2]] == ["Light colours", "Dark colours"]


def test_another_archive_is_opened_from_it(window, palette, tmp_path: Path) -> None:
    other = tmp_path / "Second desk"
    opened: list[Path] = []
    window.app.looks.keeping.settle(archives=(str(window.archive.folder), str(other)))
    object.__setattr__(window.app.house, "open_archive", opened.append)
    shown = palette()
    type_in(window, shown, "second")
    QTest.keyClick(shown.field, Qt.Key.Key_Return)
    assert opened == [other]


def test_without_an_archive_there_are_actions(window, palette) -> None:
    window.app._leave()
    shown = palette()
    shown.field.setText("colours")
    window.qtbot.waitUntil(lambda: not shown._model._pause.isActive())
    assert any(item.text == "Dark colours" for item in shown.items)
    shown.close_sheet()


def test_lines_are_drawn_in_every_look_and_direction(window, palette) -> None:
    shown = palette()
    type_in(window, shown, "har")
    for look in (Look.LIGHT, Look.DARK):
        window.app.theme.set_look(look)
        assert not shown.grab().isNull()
    shown.list.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert not shown.grab().isNull()


def test_every_action_is_offered_once(actions: Actions) -> None:
    items = action_items(actions)
    assert sorted(item.key for item in items) == sorted(
        f"action:{spec.id}" for spec in actions.specs if spec.id != "palette"
    )
    enabled = [item.enabled for item in items]
    assert enabled == sorted(enabled, reverse=True)


def test_every_need_has_words() -> None:
    for need in Need:
        assert what_is_missing([need]), need
    assert what_is_missing([]) == ""


def test_an_item_that_cannot_be_chosen_follows_a_worse_one_that_can() -> None:
    items = [Item("a", "Star", enabled=False), Item("b", "Montage of a star chart")]
    assert [item.key for item in ordered("star", items, ())] == ["b", "a"]


def test_headings_of_the_sidebar_are_no_entries(window) -> None:
    texts = [item.text for item in entry_items(window.desk.sidebar.entries)]
    assert "Inbox" in texts
    assert "Cases" not in texts
