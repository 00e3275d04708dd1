"""The window by keyboard alone."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from desktop_app.domain.articles import ArticleId
from desktop_app.domain.edits import Flag

CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
ALT = Qt.KeyboardModifier.AltModifier
ONE, TWO = ArticleId(1), ArticleId(2)


@pytest.fixture
def press(window):
    """Press a key where the keyboard is, and wait for what comes of it."""

    def go(key: Qt.Key | str, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier):
        focus = QApplication.focusWidget() or window.app.window
        QTest.keyClick(focus, key, modifier)
        window.settle()

    return go


def has_keyboard(widget: QWidget) -> bool:
    now = QApplication.focusWidget()
    return now is not None and (now is widget or widget.isAncestorOf(now))


def test_a_search_by_keyboard_ends_in_the_article_at_its_match(window, press) -> None:
    press("f", CTRL)
    assert window.panes.search.field.hasFocus()
    QTest.keyClicks(window.panes.search.field, "candle")
    window.settle()
    press(Qt.Key.Key_Return)
    assert has_keyboard(window.reader)
    assert window.reader.article.id == ONE
    assert window.reader.steps[-1] == 1
    assert window.reader.at == 0
    press(Qt.Key.Key_F3)  # no further match here: on into the next article
    assert window.reader.article.id == TWO
    assert window.reader.at == 0
    press(Qt.Key.Key_F3, SHIFT)
    assert window.reader.article.id == ONE


def test_enter_opens_the_first_hit_also_from_another_article(window, press) -> None:
    window.panes.list.go_to(3)
    window.settle()
    press("/")
    QTest.keyClicks(window.panes.search.field, "verdict")
    press(Qt.Key.Key_Return)
    assert window.reader.article.id == TWO
    assert window.panes.list.current_id() == TWO
    press("l", CTRL)
    assert window.panes.search.field.selectedText() == "verdict"
    press(Qt.Key.Key_Escape)
    assert window.panes.search.field.text() == ""
    press(Qt.Key.Key_Escape)
    assert window.panes.list.hasFocus()


def test_a_vain_search_has_no_first_article(window, press) -> None:
    press("f", CTRL)
    QTest.keyClicks(window.panes.search.field, "cnadle")
    press(Qt.Key.Key_Return)
    assert window.panes.search.field.hasFocus()


def test_single_letters_act_in_the_list_and_are_letters_in_a_field(window, press) -> None:
    press("2", CTRL)
    assert window.panes.list.hasFocus()
    press("j")
    assert window.panes.list.current_id() == TWO
    press("k")
    press("s")
    assert window.archive.articles[ONE].starred
    press("f", CTRL)
    press("s")
    press("t")
    assert window.panes.search.field.text() == "st"
    assert window.desk.editing._popup is None
    assert window.archive.articles[ONE].starred
    press(Qt.Key.Key_Backspace)
    press(Qt.Key.Key_Delete)
    assert window.archive.articles[ONE].trashed_at is None


def test_switched_off_single_letters_do_nothing(window, press) -> None:
    window.app.actions["keys.single"].trigger()
    assert not window.app.looks.settings.single_letters
    window.panes.list.setFocus()
    press("s")
    assert not window.archive.articles[ONE].starred
    window.app.actions["keys.single"].trigger()
    press("s")
    assert window.archive.articles[ONE].starred


def test_marking_and_taking_back_by_keyboard(window, press) -> None:
    window.reader.setFocus()
    window.reader.select((7, 12))
    press("3")
    assert len(window.archive.articles[ONE].annotations) == 2
    press("z", CTRL)
    assert len(window.archive.articles[ONE].annotations) == 1
    press("z", CTRL | SHIFT)
    assert len(window.archive.articles[ONE].annotations) == 2
    press("u")
    assert window.archive.articles[ONE].read
    press("n")
    assert window.reader.edited == [None]


def test_delete_moves_to_the_trash_from_the_list_and_from_the_article(window, press) -> None:
    window.panes.list.setFocus()
    press(Qt.Key.Key_Delete)
    assert window.archive.articles[ONE].trashed_at is not None
    window.reader.setFocus()
    press(Qt.Key.Key_Delete)
    assert window.archive.articles[TWO].trashed_at is not None


def test_space_reads_on_into_the_next_article(window, press) -> None:
    window.panes.list.setFocus()
    window.reader.pages_left = 1
    press(Qt.Key.Key_Space)
    assert window.reader.article.id == ONE
    press(Qt.Key.Key_Space)
    assert window.reader.article.id == TWO
    press(Qt.Key.Key_Space, SHIFT)
    assert window.reader.article.id == ONE


def test_space_presses_the_button_that_has_the_keyboard(window, press) -> None:
    window.panes.toolbar.buttons["star"].setFocus()
    press(Qt.Key.Key_Space)
    assert window.archive.articles[ONE].starred
    assert window.reader.article.id == ONE


def test_the_panes_are_reached_by_number_and_in_turn(window, press) -> None:
    panes = window.panes
    press("1", CTRL)
    assert panes.sidebar.tree.hasFocus()
    press("3", CTRL)
    assert has_keyboard(panes.reader)
    press("2", CTRL)
    for expected in (panes.reader, panes.sidebar.tree, panes.list):
        press(Qt.Key.Key_F6)
        assert has_keyboard(expected)
    press(Qt.Key.Key_F6, SHIFT)
    assert panes.sidebar.tree.hasFocus()
    press("b", CTRL)
    assert not panes.sidebar.isVisible()
    press("2", CTRL)
    press(Qt.Key.Key_F6)
    press(Qt.Key.Key_F6)
    assert panes.list.hasFocus()
    press("1", CTRL)  # shows it again
    assert panes.sidebar.isVisible()
    assert panes.sidebar.tree.hasFocus()


def test_back_and_forward_go_through_the_history(window, press) -> None:
    window.panes.list.setFocus()
    press("j")
    press("j")
    press(Qt.Key.Key_Left, ALT)
    assert window.reader.article.id == TWO
    assert window.panes.list.current_id() == TWO
    press(Qt.Key.Key_Right, ALT)
    assert window.reader.article.id == ArticleId(3)


def test_the_mouse_has_buttons_for_back_and_forward(window, press) -> None:
    window.panes.list.setFocus()
    press("j")
    for button, article in ((Qt.MouseButton.BackButton, ONE), (Qt.MouseButton.ForwardButton, TWO)):
        QTest.mouseClick(window.panes.list.viewport(), button)
        window.settle()
        assert window.reader.article.id == article
    QTest.mouseClick(window.app.window, Qt.MouseButton.LeftButton)
    assert window.reader.article.id == TWO


def test_enter_goes_from_the_list_into_the_article(window, press) -> None:
    window.panes.list.setFocus()
    press(Qt.Key.Key_Return)
    assert has_keyboard(window.reader)


def test_a_sheet_takes_the_keys_and_gives_the_keyboard_back(window, press) -> None:
    window.panes.list.setFocus()
    press("?")
    sheet = window.desk.tools.sheets()[0]
    press("s")
    assert not window.archive.articles[ONE].starred
    assert not sheet.grab().isNull()
    press(Qt.Key.Key_Escape)
    assert window.desk.tools.sheets() == []
    assert window.panes.list.hasFocus()
    press("s")
    assert window.archive.articles[ONE].starred


def test_focus_mode_leaves_the_article_alone_on_the_screen(window, press) -> None:
    window.panes.list.setFocus()
    press(Qt.Key.Key_F11)
    assert has_keyboard(window.reader)
    assert not window.panes.sidebar.isVisible()
    assert not window.panes.list.isVisible()
    press(Qt.Key.Key_F11)
    assert window.panes.sidebar.isVisible()
    assert window.panes.list.isVisible()


def test_shortcuts_act_while_the_menu_bar_is_hidden(window, press) -> None:
    press("m", CTRL)
    assert not window.app.window.menuBar().isVisible()
    window.panes.list.setFocus()
    press("s")
    assert window.archive.articles[ONE].starred


def test_the_list_can_be_left_unread_again(window, press) -> None:
    window.archive.set_flag([TWO], Flag.READ, on=True)
    window.panes.list.setFocus()
    press("j")
    press("u")
    assert not window.archive.articles[TWO].read
