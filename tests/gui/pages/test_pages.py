"""Pages of an original: shown, scrolled, selected from and marked."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from desktop_app.domain.anchors import find_quote
from desktop_app.domain.annotations import AnnotationKind, Colour
from tests.support.fake_pages import article, article_text
from tests.support.paged import Shown, mark

LEFT = Qt.MouseButton.LeftButton


def span(quote: str) -> tuple[int, int]:
    return find_quote(article_text().text, quote)


def drag(shown: Shown, first: str, last: str) -> None:
    """Select with the mouse from one letter to behind another one."""
    view, qtbot = shown.view.viewport(), shown.qtbot
    start, end = shown.point(first), shown.point(last)
    start.setX(start.x() - 2)
    end.setX(end.x() + 4)
    qtbot.mousePress(view, LEFT, pos=start)
    qtbot.mouseMove(view, (start + end) / 2)
    qtbot.mouseMove(view, end)
    qtbot.mouseRelease(view, LEFT, pos=end)


def test_an_article_with_pages_is_shown_in_pages(shown: Shown) -> None:
    shown.open()
    assert len(shown.view.stack) == 4
    assert ("picture", 0) in shown.file.asked
    assert shown.view.model.pictures.get(shown.view.drawing(0)) is not None


def test_words_are_selected_with_the_mouse_and_highlighted(shown: Shown) -> None:
    shown.open()
    wishes: list = []
    shown.reader.annotate_requested.connect(wishes.append)
    drag(shown, "harbour office", "ffice closed")
    start, _ = span("harbour office")
    assert shown.reader.selection() == (start, start + len("harbour of"))
    assert shown.pane.bar.isVisible()
    shown.pane.bar.coloured.emit(Colour.BLUE)
    assert wishes == [(start, start + 10, AnnotationKind.HIGHLIGHT, Colour.BLUE, "")]


def test_a_click_on_a_mark_shows_its_note_and_the_bar(shown: Shown) -> None:
    shown.open(mark("asked for a permit", "Ask the office."))
    shown.qtbot.mouseClick(shown.view.viewport(), LEFT, pos=shown.point("asked for"))
    assert shown.reader.notes.active == "on asked for a permit"
    assert shown.pane.bar.annotation is not None


def test_words_are_selected_and_copied_by_keys(shown: Shown) -> None:
    shown.open()
    view = shown.view
    view.setFocus()
    for _ in range(3):
        shown.qtbot.keyClick(view, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    assert shown.reader.selection() == (0, 3)
    shown.qtbot.keyClick(view, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == "The"


def test_the_text_is_shown_in_place_of_the_pages_and_back(shown: Shown) -> None:
    shown.open()
    shown.reader.switch()
    assert shown.reader.now is shown.reader.text
    assert shown.reader.text.view.isVisible()
    shown.reader.switch()
    shown.settle()
    assert shown.pane.isVisible()


def test_another_article_without_pages_is_shown_as_text(shown: Shown) -> None:
    shown.open()
    shown.reader.show_article(article(number=2, mime="text/html"))
    assert shown.reader.now is shown.reader.text
    assert shown.reader.place_of_pages is None
    shown.qtbot.waitUntil(lambda: shown.file.closed)
