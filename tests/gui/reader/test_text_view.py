"""Mouse and keyboard on the page."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QContextMenuEvent, QGuiApplication, QHelpEvent, QKeyEvent, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolTip
from pytestqt.qtbot import QtBot

from desktop_app.domain.blocks import ArticleText
from desktop_app.domain.results import Matches
from desktop_app.gui.reader.view import ReaderPane

KEY, HELD = Qt.Key, Qt.KeyboardModifier


@pytest.fixture
def long(pane: ReaderPane, make, long_text: ArticleText) -> ReaderPane:
    make.text = long_text
    pane.show_article(make.article(), Matches())
    return pane


def press(pane: ReaderPane, key: Qt.Key, held: Qt.KeyboardModifier = HELD.NoModifier) -> None:
    QTest.keyClick(pane.view, key, held)


def test_arrows_scroll_until_a_caret_is_wanted(long: ReaderPane) -> None:
    view = long.view
    press(long, KEY.Key_Down)
    assert view.scroll_value() == 36
    assert not view.caret_shown
    press(long, KEY.Key_Up)
    assert view.scroll_value() == 0
    press(long, KEY.Key_PageDown)
    assert view.scroll_value() > 300
    press(long, KEY.Key_PageUp)
    press(long, KEY.Key_Space)
    assert view.scroll_value() > 300
    press(long, KEY.Key_Space, HELD.ShiftModifier)
    assert view.scroll_value() == 0
    view.article.finish()
    press(long, KEY.Key_End)
    assert view.scroll_value() == view.verticalScrollBar().maximum()
    press(long, KEY.Key_Home)
    assert view.scroll_value() == 0


def test_the_caret_comes_out_where_one_is_reading(long: ReaderPane) -> None:
    view = long.view
    view.article.finish()
    long.scroll_to(view.article.lines[300].start)
    value = view.scroll_value()
    press(long, KEY.Key_Right)
    assert view.caret_shown
    assert view.scroll_value() == value
    offset = view.article.places.offset(view.textCursor().position())
    assert abs(offset - view.article.lines[298].start) < 2000
    before = view.textCursor().position()
    press(long, KEY.Key_Down)
    assert view.textCursor().position() > before
    assert view.scroll_value() == value
    press(long, KEY.Key_Escape)
    assert not view.caret_shown


def test_shift_and_arrows_select(shown: ReaderPane, caught) -> None:
    done = caught(shown.view.selected)
    shown.view.select(0, 0)
    for _ in range(9):
        event = QKeyEvent(QEvent.Type.KeyPress, KEY.Key_Right, HELD.ShiftModifier)
        QApplication.sendEvent(shown.view, event)
    assert shown.selection() == (0, 9)
    assert not done
    QTest.keyRelease(shown.view, KEY.Key_Shift)
    assert len(done) == 1
    assert shown.bar.isVisible()
    press(shown, KEY.Key_Left)
    assert shown.selection() is None
    assert not shown.bar.isVisible()


def test_what_the_keyboard_selects_begins_in_the_text(shown: ReaderPane) -> None:
    press(shown, KEY.Key_Home, HELD.ControlModifier)
    press(shown, KEY.Key_End, HELD.ShiftModifier)
    start, end = shown.selection()
    assert start == 0 < end
    assert shown.view.selected_text() == shown.article.text.text[:end]
    for _ in range(3):  # back over the headline
        press(shown, KEY.Key_Up, HELD.ShiftModifier)
    assert shown.selection() is None
    assert shown.view.textCursor().position() == shown.view.article.places.position(0)


def test_the_caret_still_goes_to_the_headline(shown: ReaderPane) -> None:
    shown.view.select(0, 0)
    press(shown, KEY.Key_Right, HELD.ShiftModifier)
    press(shown, KEY.Key_Home, HELD.ControlModifier)
    assert shown.view.textCursor().blockNumber() == 0


def test_ctrl_a_and_ctrl_c_copy_what_is_stored(shown: ReaderPane, make) -> None:
    press(shown, KEY.Key_A, HELD.ControlModifier)
    press(shown, KEY.Key_C, HELD.ControlModifier)
    copied = QGuiApplication.clipboard().text()
    assert copied.endswith(make.text.text)
    title, facts, _ = copied.split("\n\n", 2)
    assert title == "Candles in the courtyards"
    assert facts.startswith("Harbour Post  ·  ")
    assert "\u2068" not in facts


def test_part_of_the_headline_is_copied_as_it_is(shown: ReaderPane) -> None:
    cursor = shown.view.textCursor()
    cursor.setPosition(0)
    cursor.setPosition(7, cursor.MoveMode.KeepAnchor)
    shown.view.setTextCursor(cursor)
    assert shown.view.selected_text() == "Candles"
    assert shown.selection() is None
    shown.view.clear_selection()
    assert shown.view.selected_text() == ""


def override(pane: ReaderPane, key: Qt.Key, held: Qt.KeyboardModifier = HELD.NoModifier) -> bool:
    event = QKeyEvent(QEvent.Type.ShortcutOverride, key, held)
    event.setAccepted(False)
    QApplication.sendEvent(pane.view, event)
    return event.isAccepted()


def test_the_page_leaves_the_windows_shortcuts_alone(shown: ReaderPane) -> None:
    for key in (KEY.Key_H, KEY.Key_1, KEY.Key_Space, KEY.Key_Delete, KEY.Key_Escape):
        assert not override(shown, key)
    for key in (KEY.Key_Z, KEY.Key_E, KEY.Key_1):
        assert not override(shown, key, HELD.ControlModifier)
    assert not override(shown, KEY.Key_Left, HELD.AltModifier)


def test_the_page_takes_the_keys_that_act_on_it(shown: ReaderPane, make) -> None:
    assert override(shown, KEY.Key_C, HELD.ControlModifier)
    assert override(shown, KEY.Key_Down)
    assert override(shown, KEY.Key_Right, HELD.ShiftModifier)
    shown.view.select(0, 9)
    assert override(shown, KEY.Key_Escape)
    shown.view.clear_selection()
    shown.notes.activate(shown.article.annotations[0].id)
    for key in (KEY.Key_1, KEY.Key_Delete, KEY.Key_Escape):
        assert override(shown, key)


def test_esc_is_for_the_window_once_nothing_is_open(shown: ReaderPane) -> None:
    shown.view.select(0, 9)
    shown.view.selected.emit()
    for still in (True, True, False):
        event = QKeyEvent(QEvent.Type.KeyPress, KEY.Key_Escape, HELD.NoModifier)
        QApplication.sendEvent(shown.view, event)
        assert event.isAccepted() is still
    assert shown.selection() is None


def test_a_click_names_the_letter_or_nothing(shown: ReaderPane, make, point, caught) -> None:
    clicks = caught(shown.view.clicked)
    target = make.place("candles 🙂")[0]
    QTest.mouseClick(shown.view.viewport(), Qt.MouseButton.LeftButton, pos=point(shown, target))
    emoji = make.text.text.index("🙂")
    QTest.mouseClick(shown.view.viewport(), Qt.MouseButton.LeftButton, pos=point(shown, emoji))
    QTest.mouseClick(shown.view.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(50, 45))
    QTest.mouseClick(shown.view.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(700, 600))
    QTest.mouseClick(shown.view.viewport(), Qt.MouseButton.MiddleButton, pos=point(shown, target))
    assert clicks == [target, emoji, None, None]


def test_a_double_click_selects_a_word_and_shows_the_bar(
    shown: ReaderPane, make, point, qtbot: QtBot
) -> None:
    start, end = make.place("neighbours")
    viewport, at = shown.view.viewport(), point(shown, start + 3)
    QTest.mouseDClick(viewport, Qt.MouseButton.LeftButton, pos=at)
    QTest.mouseRelease(viewport, Qt.MouseButton.LeftButton, pos=at)
    assert shown.selection() == (start, end)
    assert shown.bar.isVisible()


def test_a_hand_shows_what_can_be_clicked(shown: ReaderPane, make, point) -> None:
    viewport, none = shown.view.viewport(), Qt.MouseButton.NoButton
    shapes = []
    for quote in ("stood", "neighbours"):
        at = QPointF(point(shown, make.place(quote)[0]))
        move = QMouseEvent(
            QEvent.Type.MouseMove, at, viewport.mapToGlobal(at), none, none, HELD.NoModifier
        )
        QApplication.sendEvent(viewport, move)
        shapes.append(viewport.cursor().shape())
    assert shapes == [Qt.CursorShape.PointingHandCursor, Qt.CursorShape.IBeamCursor]


def test_the_tip_says_meaning_and_letter(shown: ReaderPane, make, point, monkeypatch) -> None:
    said: list[str] = []
    monkeypatch.setattr(QToolTip, "showText", lambda place, text, *rest: said.append(text))
    for quote in ("stood", "neighbours"):
        at = point(shown, make.place(quote)[0])
        QApplication.sendEvent(shown.view.viewport(), QHelpEvent(QEvent.Type.ToolTip, at, at))
    assert said[0].startswith("Highlight · Blue: Quote (Q)")
    assert said[1] == ""


def test_the_menu_is_asked_for_at_pointer_and_caret(shown: ReaderPane, make, point) -> None:
    asked: list[int | None] = []
    shown.view.menu_wanted.disconnect()
    shown.view.menu_wanted.connect(lambda place, offset: asked.append(offset))
    target = make.place("neighbours")[0]
    at = point(shown, target)
    reason = QContextMenuEvent.Reason
    viewport = shown.view.viewport()
    QApplication.sendEvent(viewport, QContextMenuEvent(reason.Mouse, at, viewport.mapToGlobal(at)))
    shown.view.select(5, 9)
    QApplication.sendEvent(viewport, QContextMenuEvent(reason.Keyboard, at, at))
    assert asked == [target, 5]


def test_enter_opens_the_highlight_at_the_caret(shown: ReaderPane, make) -> None:
    start = make.place("people stood outside")[0]
    shown.view.select(start + 2, start + 2)
    press(shown, KEY.Key_Return)
    assert shown.notes.active == shown.article.annotations[0].id
    assert shown.bar.isVisible()


def test_tab_goes_to_the_bar_then_to_the_notes(shown: ReaderPane) -> None:
    shown.view.select(0, 9)
    shown.view.selected.emit()
    press(shown, KEY.Key_Tab)
    assert shown.bar.isAncestorOf(QApplication.focusWidget())
    QTest.keyClick(QApplication.focusWidget(), KEY.Key_Escape)
    assert shown.view.hasFocus()
    assert shown.selection() == (0, 9)
    press(shown, KEY.Key_Tab)
    card = shown.notes.card(shown.article.annotations[0].id)
    assert QApplication.focusWidget() is card
