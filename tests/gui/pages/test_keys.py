"""What keys do on pages."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent, QWheelEvent
from PySide6.QtWidgets import QApplication

from desktop_app.domain.annotations import Colour
from desktop_app.domain.pages import Box, PageLink
from desktop_app.gui.pages.layout import Fit
from tests.support.fake_pages import FakeFile, article_text
from tests.support.paged import Shown, mark

Key, SHIFT, CONTROL = (
    Qt.Key,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.ControlModifier,
)
TEXT = article_text().text


def press(shown: Shown, *keys: Qt.Key, held: Qt.KeyboardModifier | None = None) -> None:
    for key in keys:
        shown.qtbot.keyClick(shown.view, key, held or Qt.KeyboardModifier.NoModifier)


def selected(shown: Shown) -> str:
    span = shown.view.selection()
    return TEXT[slice(*span)] if span is not None else ""


def ours(shown: Shown, key: Qt.Key, held: Qt.KeyboardModifier | None = None) -> bool:
    kind = QKeyEvent.Type.ShortcutOverride
    event = QKeyEvent(kind, key, held or Qt.KeyboardModifier.NoModifier)
    event.ignore()
    QApplication.sendEvent(shown.view, event)
    return event.isAccepted()


def test_arrows_scroll_until_a_caret_is_brought_out(shown: Shown) -> None:
    shown.open()
    press(shown, Key.Key_Down)
    assert shown.view.scroll_value() > 0
    press(shown, Key.Key_Home)
    assert shown.view.scroll_value() == 0
    press(shown, Key.Key_End)
    assert shown.view.scroll_value() == shown.view.verticalScrollBar().maximum()
    press(shown, Key.Key_Home, Key.Key_Right)
    assert shown.view.caret_shown
    press(shown, Key.Key_Escape)
    assert not shown.view.caret_shown


def test_screens_and_pages_are_turned_by_keys(shown: Shown) -> None:
    shown.open()
    press(shown, Key.Key_PageDown)
    first = shown.view.scroll_value()
    press(shown, Key.Key_Space)
    assert shown.view.scroll_value() > first > 0
    press(shown, Key.Key_Space, held=SHIFT)
    press(shown, Key.Key_PageUp)
    assert shown.view.scroll_value() == 0
    press(shown, Key.Key_PageDown, held=CONTROL)
    assert shown.view.page == 1


def test_lines_and_words_are_selected(shown: Shown) -> None:
    shown.open()
    press(shown, Key.Key_Right, Key.Key_Left, Key.Key_Down)
    press(shown, Key.Key_Right, Key.Key_Right, held=SHIFT | CONTROL)
    assert selected(shown) == "Nobody had "
    press(shown, Key.Key_Home, held=SHIFT)
    assert selected(shown) == ""
    press(shown, Key.Key_End, held=SHIFT)
    assert selected(shown) == "Nobody had asked for a permit."
    press(shown, Key.Key_Up, held=SHIFT)
    assert "closed on" not in selected(shown)
    press(shown, Key.Key_Home, held=SHIFT | CONTROL)
    assert selected(shown).startswith("The harbour")


def test_the_caret_goes_on_over_an_empty_page_and_back(shown: Shown) -> None:
    shown.open()
    view = shown.view
    last = TEXT.index("A last page")
    view.go_to_page(3)
    shown.settle()
    view.select(last + 3, last + 3)
    press(shown, Key.Key_Left, Key.Key_Up)
    assert view.page_of(view._head) == 1
    press(shown, Key.Key_Down)
    assert view.page_of(view._head) == 3
    press(shown, Key.Key_End, held=CONTROL)
    assert view._head == len(TEXT)
    press(shown, Key.Key_Down)
    assert view._head >= last


def test_everything_is_selected_and_copied(shown: Shown) -> None:
    shown.open()
    press(shown, Key.Key_A, held=CONTROL)
    press(shown, Key.Key_C, held=CONTROL)
    assert QGuiApplication.clipboard().text() == TEXT
    press(shown, Key.Key_Escape, Key.Key_Escape)
    assert not shown.view.any_selected


def test_the_bar_comes_once_shift_is_let_go(shown: Shown) -> None:
    shown.open()
    press(shown, Key.Key_Right, Key.Key_Right, held=SHIFT)
    shown.qtbot.keyRelease(shown.view, Key.Key_Shift)
    assert shown.pane.bar.isVisible()
    shown.view.clear_selection()
    assert not shown.pane.bar.isVisible()


def test_colours_and_delete_act_on_the_mark_that_is_picked(shown: Shown) -> None:
    shown.open(mark("harbour office"))
    changed: list = []
    shown.reader.annotation_changed.connect(changed.append)
    removed: list = []
    shown.reader.annotation_removed.connect(removed.append)
    shown.view.select(6, 6)
    press(shown, Key.Key_Return)
    assert ours(shown, Key.Key_3)
    press(shown, Key.Key_3, Key.Key_Delete)
    assert changed == [("on harbour office", {"colour": Colour.BLUE})]
    assert removed == ["on harbour office"]


def test_the_size_is_changed_by_keys_and_the_wheel(shown: Shown) -> None:
    shown.open()
    view, wide = shown.view, shown.view.zoom
    press(shown, Key.Key_Plus, held=CONTROL)
    assert view.zoom > wide
    assert view.fit is Fit.FREE
    press(shown, Key.Key_0, held=CONTROL)
    assert (view.zoom, view.fit) == (wide, Fit.WIDTH)
    middle = QPointF(view.viewport().rect().center())
    event = QWheelEvent(
        middle,
        view.viewport().mapToGlobal(middle),
        QPoint(),
        QPoint(0, -120),
        Qt.MouseButton.NoButton,
        CONTROL,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(view.viewport(), event)
    assert view.zoom < wide
    assert shown.reader.resize_text(1)
    assert shown.reader.resize_text(0)
    assert view.fit is Fit.WIDTH


def test_sideways_arrows_scroll_where_pages_are_wider(shown: Shown) -> None:
    shown.open()
    shown.view.set_zoom(4.0)
    bar = shown.view.horizontalScrollBar()
    was = bar.value()
    press(shown, Key.Key_Right)
    assert bar.value() > was
    assert not shown.view.caret_shown


def test_pages_that_are_all_in_view_have_no_handle_to_scroll_them(shown: Shown) -> None:
    shown.open()
    bar = shown.view.verticalScrollBar()
    shown.view.set_zoom(4.0)
    assert bar.isEnabled()
    shown.view.set_zoom(0.1)
    assert not bar.isEnabled()


def test_keys_for_the_window_are_left_to_it(shown: Shown) -> None:
    shown.open()
    assert ours(shown, Key.Key_Down)
    assert ours(shown, Key.Key_Plus, CONTROL)
    assert not ours(shown, Key.Key_3)
    assert not ours(shown, Key.Key_H)
    assert not ours(shown, Key.Key_K, CONTROL)
    assert not ours(shown, Key.Key_Escape)


def test_a_link_inside_the_file_is_followed(shown: Shown) -> None:
    shown.source.file = FakeFile(ways={0: (PageLink(Box(40, 100, 140, 120), 3),)})
    shown.open()
    view = shown.view
    box = view.stack.box(0, Box(90, 110, 90, 110))
    x, y = view.origin()
    point = QPoint(round(box.x0) + x, round(box.y0) + y)
    shown.qtbot.mouseMove(view.viewport(), point)
    assert view.link_under(point) == 3
    shown.qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=point)
    assert 3 in view.in_view()


def test_a_double_click_selects_a_word_and_a_click_with_shift_goes_on(shown: Shown) -> None:
    shown.open()
    view, left = shown.view.viewport(), Qt.MouseButton.LeftButton
    shown.qtbot.mouseDClick(view, left, pos=shown.point("harbour office", 2))
    assert selected(shown) == "harbour"
    shown.qtbot.mouseRelease(view, left, pos=shown.point("harbour office", 2))
    shown.qtbot.mouseClick(view, left, SHIFT, shown.point("closed", 3))
    assert selected(shown).startswith("harbour office clo")
