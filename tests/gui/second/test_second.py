"""Two articles beside each other: the list drives the first, both can be marked."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from desktop_app.domain.annotations import Colour
from desktop_app.domain.articles import ArticleId
from desktop_app.errors import StorageFull
from desktop_app.gui.reader.switch import ReaderSwitch

ONE, TWO, THREE = ArticleId(1), ArticleId(2), ArticleId(3)


@pytest.fixture
def window(open_window, archive):
    return open_window(archive, reader=ReaderSwitch)


def second(window):
    return window.desk.second._reader


def beside(window, article):
    window.go(article)
    window.go(THREE if article != THREE else ONE)
    window.take("second.open")
    window.qtbot.waitUntil(lambda: second(window).article is not None)
    window.settle()


def pane(window):
    return window.desk.second._pane


def notes_of(window, article):
    return [one.note for one in window.archive.articles[article].annotations]


def test_the_second_article_stays_while_the_list_goes_on(window) -> None:
    assert not window.app.actions["second.close"].isEnabled()
    beside(window, TWO)
    assert pane(window).title == window.archive.articles[TWO].title
    window.go(ONE)
    assert second(window).article.id == TWO
    assert window.reader.article.id == ONE
    assert second(window).isVisible()
    window.go(THREE)
    window.take("second.open")
    window.qtbot.waitUntil(lambda: second(window).article.id == ONE)


def test_nothing_is_shown_twice_side_by_side(window) -> None:
    assert window.reader.article.id == ONE
    window.take("second.open")
    assert not window.desk.second.open
    assert "Read another article first" in window.app.window.toast.text
    window.go(TWO)
    window.take("second.open")
    window.qtbot.waitUntil(lambda: second(window).article is not None)
    assert (window.reader.article.id, second(window).article.id) == (TWO, ONE)


def test_of_several_chosen_ones_the_one_comes_that_is_not_open(window) -> None:
    window.go(THREE)
    window.go(ONE)
    window.panes.list.selectAll()
    window.settle()
    window.take("second.open")
    window.qtbot.waitUntil(lambda: second(window).article is not None)
    assert (window.reader.article.id, second(window).article.id) == (ONE, TWO)


def test_both_have_the_same_room_whatever_was_shown_before(window) -> None:
    window.app.window.resize(1440, 900)
    window.panes.list.selectAll()  # what is offered for several is wider
    window.settle()
    window.panes.list.select_only_current()
    beside(window, TWO)
    first, other = window.panes._pair.sizes()
    assert abs(first - other) <= 2


def test_both_are_marked_and_one_undo_serves_both(window) -> None:
    beside(window, TWO)
    window.go(ONE)
    window.take("pane.second")
    assert second(window).view.hasFocus()
    second(window).view.select(0, 6)
    window.take("highlight.green")
    [mark] = window.archive.articles[TWO].annotations[-1:]
    assert (mark.anchor.start, mark.colour) == (0, Colour.GREEN)
    assert second(window).article.annotations[-1] == mark
    window.take("pane.reader")
    window.reader.view.select(0, 6)
    before = len(window.archive.articles[ONE].annotations)
    window.take("highlight.pink")
    assert len(window.archive.articles[ONE].annotations) == before + 1
    window.take("undo")
    assert len(window.archive.articles[ONE].annotations) == before
    window.take("undo")
    assert mark not in window.archive.articles[TWO].annotations
    assert mark not in second(window).article.annotations


def test_words_selected_in_either_can_be_marked(window) -> None:
    beside(window, TWO)
    window.take("pane.second")
    assert not window.app.actions["highlight"].isEnabled()
    second(window).view.select(0, 6)
    assert window.app.actions["highlight"].isEnabled()
    window.take("pane.reader")
    assert not window.app.actions["highlight"].isEnabled()


def test_a_note_is_written_where_the_keyboard_is_and_kept_while_it_is_typed(window) -> None:
    beside(window, TWO)
    window.go(ONE)
    window.take("pane.second")
    window.take("note")
    notes = second(window).notes
    QTest.keyClicks(notes.card(notes.editing).editor.field, "Compare the dates.")
    window.qtbot.waitUntil(lambda: bool(window.archive.kept))
    window.take("second.close")
    window.settle()
    assert notes_of(window, TWO)[-1] == "Compare the dates."
    assert "Compare the dates." not in notes_of(window, ONE)
    assert not window.archive.kept
    assert window.reader.view.hasFocus()
    assert window.desk.second.reader is window.reader


def test_the_buttons_of_the_second_pane(window) -> None:
    beside(window, TWO)
    pane(window).note_button.click()
    assert second(window).notes.editing is not None
    QTest.keyClick(
        second(window).notes.card(second(window).notes.editing).editor.field, Qt.Key.Key_Escape
    )
    pane(window).close_button.click()
    assert pane(window) is None
    assert not window.app.actions["second.close"].isEnabled()
    window.desk.second.close()
    window.desk.second.focus()


def test_what_is_typed_in_the_second_article_is_saved_at_the_end(window) -> None:
    beside(window, TWO)
    pane(window).note_button.click()
    notes = second(window).notes
    QTest.keyClicks(notes.card(notes.editing).editor.field, "Half a thou")
    window.app.window.close()
    assert notes_of(window, TWO)[-1] == "Half a thou"


def test_matches_are_shown_in_both_and_walked_where_the_keyboard_is(window) -> None:
    beside(window, ONE)
    window.panes.search.field.setText("candle")
    window.settle()
    window.take("pane.second")
    first = window.reader.view._marks.current
    assert second(window).now._walking.matches.text
    window.take("match.next")
    assert second(window).view._marks.current is not None
    assert window.reader.view._marks.current == first


def test_notes_are_hidden_in_both(window) -> None:
    beside(window, TWO)
    window.take("view.notes")
    assert not second(window).now._notes_visible


def test_a_narrow_window_stands_them_above_each_other(window) -> None:
    beside(window, TWO)
    window.app.window.resize(1400, 800)
    pair = window.panes._pair
    window.qtbot.waitUntil(lambda: pair.orientation() is Qt.Orientation.Horizontal)
    window.app.window.resize(800, 600)
    window.qtbot.waitUntil(lambda: pair.orientation() is Qt.Orientation.Vertical)


def test_a_second_article_that_is_purged_closes(window) -> None:
    beside(window, TWO)
    window.go(ONE)
    window.desk.second.reading.close()
    assert pane(window) is None


def test_a_note_that_cannot_be_saved_keeps_the_second_article_open(window) -> None:
    beside(window, TWO)
    window.go(ONE)
    window.archive.refusal = StorageFull("The disk is full.", "Free some space.")
    pane(window).note_button.click()
    notes = second(window).notes
    QTest.keyClicks(notes.card(notes.editing).editor.field, "Half a thou")
    bar = window.app.window.bar
    window.qtbot.waitUntil(lambda: "The disk is full" in bar.text)
    window.take("second.close")
    assert pane(window) is not None
    assert not window.desk.may_close()
    window.archive.refusal = None
    window.qtbot.waitUntil(lambda: not bar.isVisible())
    window.archive.fail["apply"] = StorageFull("The disk is full.", "Free some space.")
    window.take("second.close")
    window.settle()
    assert pane(window) is None
    window.go(TWO)
    notes = window.reader.notes
    assert notes.card(notes.editing).editor.field.words() == "Half a thou"


def leave_refused(window, words="Half a thou"):
    """Type a note in the second pane and leave its article, while the archive takes nothing."""
    beside(window, TWO)
    full = StorageFull("The disk is full.", "Free some space.")
    window.archive.refusal = window.archive.fail["apply"] = full
    pane(window).note_button.click()
    notes = second(window).notes
    QTest.keyClicks(notes.card(notes.editing).editor.field, words)
    window.desk.second.show(ONE)
    window.qtbot.waitUntil(lambda: second(window).article.id == ONE)
    window.settle()


def typed(window):
    notes = window.reader.notes
    return notes.card(notes.editing).editor.field.words()


def test_a_note_refused_after_its_article_was_left_outlives_the_second_pane(window) -> None:
    leave_refused(window)
    window.take("second.close")
    assert pane(window) is None
    window.app.window.close()
    assert window.app.window.isVisible()
    assert "A note is not saved" in window.app.window.bar.text
    window.qtbot.waitUntil(lambda: window.reader.article.id == TWO)
    window.qtbot.waitUntil(lambda: window.reader.notes.editing is not None)
    assert typed(window) == "Half a thou"
    window.archive.fail.clear()
    window.app.window.close()
    assert window.app.window.isVisible()
    window.go(ONE)
    assert notes_of(window, TWO)[-1] == "Half a thou"
    window.app.window.close()
    assert not window.app.window.isVisible()


def test_a_refused_note_comes_into_the_first_reader_that_shows_its_article(window) -> None:
    leave_refused(window)
    window.go(TWO)
    window.take("second.close")
    assert typed(window) == "Half a thou"
    window.app.window.close()
    assert window.app.window.isVisible()
    window.app.window.bar.findChild(QPushButton, "small").click()
    assert not window.app.window.isVisible()


def test_the_end_shows_a_refused_note_of_an_article_that_was_left_in_the_second_pane(
    window,
) -> None:
    leave_refused(window)
    window.app.window.close()
    assert window.app.window.isVisible()
    window.qtbot.waitUntil(lambda: window.reader.article.id == TWO)
    window.qtbot.waitUntil(lambda: window.reader.notes.editing is not None)
    assert typed(window) == "Half a thou"


def test_a_change_of_a_note_refused_while_the_second_pane_closes_is_not_lost(window) -> None:
    window.go(TWO)
    window.reader.note_added.emit("Call.")
    window.settle()
    beside(window, TWO)
    one = second(window).article.annotations[-1]
    second(window).edit_note(one.id)
    notes = second(window).notes
    QTest.keyClicks(notes.card(one.id).editor.field, " Twice.")
    window.archive.fail["apply"] = StorageFull("The disk is full.", "Free some space.")
    window.take("second.close")
    window.go(TWO)
    assert typed(window) == "Call. Twice."


def test_both_articles_begin_at_the_same_height_beside_each_other(window) -> None:
    def tops() -> tuple[int, int]:
        origin = QPoint(0, 0)
        return (
            window.reader.mapTo(window.app.window, origin).y(),
            second(window).mapTo(window.app.window, origin).y(),
        )

    window.app.window.resize(1440, 900)
    window.go(ONE)
    alone = window.reader.mapTo(window.app.window, QPoint(0, 0)).y()
    beside(window, TWO)
    first, other = tops()
    assert first == other > alone
    window.app.window.resize(900, 900)
    window.settle()
    first, other = tops()
    assert first == alone < other
    window.take("second.close")
    window.app.window.resize(1440, 900)
    assert window.reader.mapTo(window.app.window, QPoint(0, 0)).y() == alone
