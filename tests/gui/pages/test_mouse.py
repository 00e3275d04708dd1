"""What the mouse does on pages beyond selecting, and what is painted."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QContextMenuEvent, QCursor, QHelpEvent
from PySide6.QtWidgets import QApplication, QMenu, QToolTip

from desktop_app.domain.annotations import AnnotationKind
from desktop_app.domain.pages import Box
from desktop_app.domain.results import Matches
from desktop_app.gui.reader import menus
from tests.support.fake_pages import article_text
from tests.support.paged import Shown, boxed, mark

LEFT = Qt.MouseButton.LeftButton
TEXT = article_text().text


@pytest.fixture
def opened(monkeypatch: pytest.MonkeyPatch) -> list[QMenu]:
    """Catch menus in place of showing them."""
    found: list[QMenu] = []
    monkeypatch.setattr(menus.QMenu, "popup", lambda menu, place: found.append(menu))
    return found


def ask_menu(shown: Shown, reason: QContextMenuEvent.Reason, at: QPoint) -> None:
    viewport = shown.view.viewport()
    event = QContextMenuEvent(reason, at, viewport.mapToGlobal(at))
    QApplication.sendEvent(viewport, event)


def words(menu: QMenu) -> list[str]:
    return [one.text() for one in menu.actions() if not one.isSeparator()]


def test_a_right_click_on_a_mark_offers_to_change_it(shown: Shown, opened: list[QMenu]) -> None:
    shown.open(mark("harbour office", "Why?"))
    ask_menu(shown, QContextMenuEvent.Reason.Mouse, shown.point("harbour office"))
    assert "Edit note…" in words(opened[0])
    assert shown.reader.notes.active == "on harbour office"


def test_the_menu_key_opens_the_menu_at_the_selected_words(
    shown: Shown, opened: list[QMenu]
) -> None:
    shown.open()
    shown.view.select(4, 18)
    ask_menu(shown, QContextMenuEvent.Reason.Keyboard, QPoint(1, 1))
    assert {"Copy", "Highlight in", "Note…"} <= set(words(opened[0]))


def test_the_pointer_says_what_it_is_over(shown: Shown) -> None:
    box = boxed(0, Box(150, 250, 250, 320))
    shown.open(mark("harbour office"), box)
    viewport = shown.view.viewport()
    shapes = []
    room = shown.view.region_room(box.region)
    area = QPoint(room.x + room.width // 2, room.y + room.height // 2)
    for at in (shown.point("harbour office"), shown.point("closed"), area, QPoint(2, 2)):
        shown.qtbot.mouseMove(viewport, at)
        shapes.append(viewport.cursor().shape())
    hand, beam = Qt.CursorShape.PointingHandCursor, Qt.CursorShape.IBeamCursor
    assert shapes == [hand, beam, hand, Qt.CursorShape.ArrowCursor]
    shown.place.area()
    shown.qtbot.mouseMove(viewport, shown.point("closed"))
    assert viewport.cursor().shape() is Qt.CursorShape.CrossCursor


def test_a_tip_says_what_a_mark_means(shown: Shown) -> None:
    shown.open(mark("harbour office"))
    viewport = shown.view.viewport()
    at = shown.point("harbour office")
    QApplication.sendEvent(viewport, QHelpEvent(QEvent.Type.ToolTip, at, viewport.mapToGlobal(at)))
    assert "Background" in QToolTip.text()
    QToolTip.hideText()


def test_the_pages_scroll_on_while_the_mouse_is_held_below_them(
    shown: Shown, monkeypatch: pytest.MonkeyPatch
) -> None:
    shown.open()
    view = shown.view
    below = QPoint(shown.point("closed").x(), view.viewport().height() + 60)
    shown.qtbot.mousePress(view.viewport(), LEFT, pos=shown.point("closed"))
    shown.qtbot.mouseMove(view.viewport(), shown.point("Friday"))
    monkeypatch.setattr(QCursor, "pos", lambda *_: view.viewport().mapToGlobal(below))
    monkeypatch.setattr(QApplication, "mouseButtons", lambda: LEFT)
    shown.qtbot.mouseMove(view.viewport(), below)
    shown.qtbot.waitUntil(lambda: view.scroll_value() > 60)
    monkeypatch.setattr(QApplication, "mouseButtons", lambda: Qt.MouseButton.NoButton)
    shown.qtbot.waitUntil(lambda: not view._creeping.isActive())
    shown.qtbot.mouseRelease(view.viewport(), LEFT, pos=below)
    assert view.any_selected


def test_a_press_beside_all_words_selects_nothing(shown: Shown) -> None:
    shown.open()
    shown.view.select(0, 5)
    shown.view.go_to_page(2)
    shown.settle()
    middle = shown.view.page_rect(2).center()
    shown.qtbot.mouseClick(shown.view.viewport(), LEFT, pos=middle)
    assert not shown.view.any_selected
    shown.qtbot.mouseClick(shown.view.viewport(), Qt.MouseButton.RightButton, pos=middle)


def test_each_kind_of_mark_is_seen(shown: Shown) -> None:
    kinds = AnnotationKind
    seen = []
    for marks in (
        (),
        (mark("harbour office"),),
        (mark("harbour office"), mark("office closed")),
        (mark("harbour office", kind=kinds.UNDERLINE),),
        (mark("harbour office", kind=kinds.STRIKEOUT),),
        (boxed(0, Box(40, 240, 140, 290)),),
        (boxed(0, Box(60, 300, 60, 300), "Here.", kind=kinds.NOTE),),
    ):
        shown.reader.show_article(None)
        shown.open(*marks)
        shown.reader.notes.activate(marks[0].id if marks else None)
        shown.settle()
        image = shown.view.viewport().grab(shown.view.page_rect(0)).toImage()
        assert image not in seen
        seen.append(image)
    shown.place.area()
    assert shown.view.viewport().grab(shown.view.page_rect(0)).toImage() not in seen
    shown.view.set_tool(None)
    at = TEXT.index("harbour")
    shown.reader.set_matches(Matches((), ((at, at + 7),)))
    shown.view.select(at + 8, at + 14)
    shown.view._show_caret()
    assert shown.view.viewport().grab(shown.view.page_rect(0)).toImage() not in seen
