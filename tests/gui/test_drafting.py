"""Nothing that is typed is lost, with the real reader over an archive in memory."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from desktop_app.domain.annotations import Annotation, AnnotationKind, Colour
from desktop_app.domain.articles import ArticleId
from desktop_app.domain.dates import utc_now
from desktop_app.domain.drafts import Draft
from desktop_app.errors import StorageFull
from desktop_app.gui.reader.switch import ReaderSwitch

ONE, TWO = ArticleId(1), ArticleId(2)
FULL = StorageFull("The disk is full.", "Free some space.")


@pytest.fixture
def window(open_window, archive):
    return open_window(archive, reader=ReaderSwitch)


def type_note(window, words="Half a thou"):
    window.take("note")
    QTest.keyClicks(window.field(), words)


def save(window):
    QTest.keyClick(window.field(), Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    window.settle()


def kept(window):
    return [draft.annotation.note for draft in window.archive.kept.values()]


def left_over(article, note="Half a thou"):
    now = utc_now()
    one = Annotation("left", article, AnnotationKind.NOTE, None, Colour.YELLOW, note, "", now, now)
    return Draft(one, new=True)


def notes_of(window, article=ONE):
    return [one.note for one in window.archive.articles[article].annotations]


def test_a_note_is_kept_while_it_is_typed_and_let_go_when_it_is_saved(window) -> None:
    type_note(window)
    window.qtbot.waitUntil(lambda: kept(window) == ["Half a thou"])
    QTest.keyClicks(window.field(), "ght")
    window.qtbot.waitUntil(lambda: kept(window) == ["Half a thought"])
    QTest.keyClick(window.field(), Qt.Key.Key_Escape)
    window.qtbot.waitUntil(lambda: not kept(window))
    assert notes_of(window)[-1] == "Half a thought"
    assert window.app.window.toast.text == "Note saved"
    window.settle()
    window.take("undo")
    assert "Half a thought" not in notes_of(window)


def test_a_note_thrown_away_is_forgotten_unless_that_is_taken_back(window) -> None:
    type_note(window)
    window.qtbot.waitUntil(lambda: bool(kept(window)))
    window.reader.notes.card(window.reader.notes.editing).editor.delete_button.click()
    window.qtbot.waitUntil(lambda: not kept(window))
    assert window.app.window.toast.text == "Note discarded"
    window.app.window.toast.findChild(QPushButton).click()
    assert window.field().words() == "Half a thou"
    window.qtbot.waitUntil(lambda: kept(window) == ["Half a thou"])


def test_what_a_crash_left_is_offered_in_its_card(open_window, archive) -> None:
    archive.kept["left"] = left_over(ONE)
    window = open_window(archive, reader=ReaderSwitch)
    window.qtbot.waitUntil(lambda: window.reader.notes.editing is not None)
    assert window.field().words() == "Half a thou"
    assert not window.field().hasFocus()
    window.reader.finish_editing()
    window.qtbot.waitUntil(lambda: not kept(window))
    assert notes_of(window)[-1] == "Half a thou"


def test_what_a_crash_left_elsewhere_is_told_and_opened(open_window, archive) -> None:
    stored = archive.articles[TWO].annotations
    archive.kept["left"] = left_over(TWO)
    window = open_window(archive, reader=ReaderSwitch)
    bar = window.app.window.bar
    window.qtbot.waitUntil(lambda: "not finished" in bar.text)
    bar.findChild(QPushButton, "small").click()
    window.qtbot.waitUntil(lambda: window.reader.notes.editing is not None)
    assert window.reader.article.id == TWO
    assert window.field().words() == "Half a thou"
    assert window.archive.articles[TWO].annotations == stored


def test_an_archive_for_reading_is_not_asked_for_drafts(open_window, archive) -> None:
    archive.kept["left"], archive.writable = left_over(ONE), False
    window = open_window(archive, reader=ReaderSwitch)
    assert window.reader.notes.editing is None


def test_a_full_disk_keeps_the_words_in_the_card_until_there_is_room(window) -> None:
    window.archive.refusal = FULL
    bar = window.app.window.bar
    type_note(window)
    window.qtbot.waitUntil(lambda: "The disk is full" in bar.text)
    assert "Your words stay in the note" in bar.text
    QTest.keyClicks(window.field(), "ght")
    assert window.field().words() == "Half a thought"
    window.archive.refusal = None
    window.qtbot.waitUntil(lambda: kept(window) == ["Half a thought"])
    window.qtbot.waitUntil(lambda: not bar.isVisible())


def test_the_window_stays_while_words_are_only_on_the_screen(window) -> None:
    window.archive.refusal = FULL
    type_note(window)
    bar = window.app.window.bar
    window.qtbot.waitUntil(lambda: "The disk is full" in bar.text)
    window.app.window.close()
    assert window.app.window.isVisible()
    assert "A note is not saved" in bar.text
    assert window.field().words() == "Half a thou"
    bar.findChild(QPushButton, "small").click()
    assert not window.app.window.isVisible()


def leave_for_the_next_article(window):
    window.archive.refusal = window.archive.fail["apply"] = FULL
    type_note(window)
    window.panes.list.go_to(1)
    window.qtbot.waitUntil(lambda: window.reader.article.id == TWO)
    window.settle()


def test_the_window_stays_while_a_note_that_was_left_is_not_saved(window) -> None:
    leave_for_the_next_article(window)
    window.app.window.close()
    assert window.app.window.isVisible()
    bar = window.app.window.bar
    assert "A note is not saved" in bar.text
    window.qtbot.waitUntil(lambda: window.reader.article.id == ONE)
    assert window.field().words() == "Half a thou"
    window.app.window.close()
    assert window.app.window.isVisible()
    window.archive.refusal = None
    window.archive.fail.clear()
    save(window)
    assert not bar.isVisible()
    assert notes_of(window)[-1] == "Half a thou"
    window.app.window.close()
    assert not window.app.window.isVisible()


def test_the_window_stays_while_a_note_that_came_back_is_not_saved(window) -> None:
    window.archive.refusal = window.archive.fail["apply"] = FULL
    type_note(window)
    save(window)
    assert window.field().words() == "Half a thou"
    window.app.window.close()
    assert window.app.window.isVisible()
    window.app.window.bar.findChild(QPushButton, "small").click()
    assert not window.app.window.isVisible()


def test_a_note_that_came_back_may_be_left_once_it_is_kept(window) -> None:
    window.archive.refusal = window.archive.fail["apply"] = FULL
    type_note(window)
    save(window)
    window.app.window.close()
    bar = window.app.window.bar
    assert "A note is not saved" in bar.text
    window.archive.refusal = None
    window.qtbot.waitUntil(lambda: kept(window) == ["Half a thou"])
    window.qtbot.waitUntil(lambda: not bar.isVisible())
    window.app.window.close()
    assert not window.app.window.isVisible()


def test_notes_that_were_never_refused_do_not_keep_the_window(open_window, archive) -> None:
    archive.kept["left"], other = left_over(ONE), left_over(ONE, "Other")
    archive.kept["other"] = replace(other, annotation=replace(other.annotation, id="other"))
    window = open_window(archive, reader=ReaderSwitch)
    window.qtbot.waitUntil(lambda: window.reader.notes.editing is not None)
    window.app.window.close()
    assert not window.app.window.isVisible()
    assert {"Half a thou", "Other"} <= set(notes_of(window))


def test_another_archive_is_not_opened_over_a_note_that_is_not_saved(window, tmp_path) -> None:
    leave_for_the_next_article(window)
    desk = window.app.desk
    window.app.open(tmp_path)
    assert window.app.desk is desk
    assert "A note is not saved" in window.app.window.bar.text
    window.app.window.bar.findChild(QPushButton, "small").click()
    assert window.app.desk is not desk


def test_a_note_that_cannot_be_saved_comes_back_into_its_card_and_is_saved_later(window) -> None:
    window.archive.fail["apply"] = FULL
    type_note(window)
    save(window)
    assert window.field().words() == "Half a thou"
    window.archive.fail.clear()
    save(window)
    assert notes_of(window)[-1] == "Half a thou"
    window.qtbot.waitUntil(lambda: not kept(window))


def test_why_a_note_is_not_saved_stays_to_be_read_while_its_words_are_kept(window) -> None:
    type_note(window)
    window.qtbot.waitUntil(lambda: kept(window) == ["Half a thou"])
    window.archive.fail["apply"] = FULL
    QTest.keyClicks(window.field(), "ght")
    save(window)
    bar, toast = window.app.window.bar, window.app.window.toast
    window.qtbot.waitUntil(lambda: kept(window) == ["Half a thought"])
    window.settle()
    assert bar.isVisible()
    assert "The disk is full" in bar.text
    assert "kept again" not in toast.text
    window.archive.fail.clear()
    save(window)
    assert notes_of(window)[-1] == "Half a thought"


def test_who_goes_without_one_note_is_asked_about_words_that_are_lost_later(window) -> None:
    window.archive.fail["apply"] = FULL
    type_note(window)
    save(window)
    bar = window.app.window.bar
    assert not window.app.desk.may_leave(lambda: None)  # and then the close is held back
    bar.findChild(QPushButton, "small").click()
    assert window.app.desk.may_leave(lambda: None)
    QTest.keyClicks(window.field(), "ght")
    window.qtbot.waitUntil(lambda: kept(window) == ["Half a thought"])
    window.archive.refusal = FULL
    QTest.keyClicks(window.field(), "s")
    window.qtbot.waitUntil(lambda: "What you type cannot be kept" in bar.text)
    assert not window.app.desk.may_leave(lambda: None)
    window.archive.refusal = None
    QTest.keyClicks(window.field(), "!")
    window.qtbot.waitUntil(lambda: kept(window) == ["Half a thoughts!"])


def test_a_draft_of_a_stored_note_ends_with_it(window) -> None:
    window.reader.note_added.emit("Call.")
    window.settle()
    one = window.reader.article.annotations[-1]
    window.reader.edit_note(one.id)
    QTest.keyClicks(window.field(), " Twice.")
    window.qtbot.waitUntil(lambda: kept(window) == ["Call. Twice."])
    window.field().selectAll()
    QTest.keyClick(window.field(), Qt.Key.Key_Backspace)
    QTest.keyClick(window.field(), Qt.Key.Key_Escape)
    window.qtbot.waitUntil(lambda: not kept(window))
    assert window.archive.articles[ONE].annotations[-1] == replace(one)


def test_a_change_of_a_note_that_was_refused_comes_back_with_its_article(window) -> None:
    window.reader.note_added.emit("Call.")
    window.settle()
    window.reader.edit_note(window.reader.article.annotations[-1].id)
    QTest.keyClicks(window.field(), " Twice.")
    window.archive.fail["apply"] = FULL
    window.go(TWO)
    window.archive.fail.clear()
    window.app.window.close()
    assert window.app.window.isVisible()
    window.qtbot.waitUntil(lambda: window.reader.article.id == ONE)
    assert window.field().words() == "Call. Twice."
    save(window)
    assert notes_of(window)[-1] == "Call. Twice."
