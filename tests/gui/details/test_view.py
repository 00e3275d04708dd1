from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton, QToolButton

from desktop_app.domain.correcting import editable
from desktop_app.domain.provenance import Field
from desktop_app.gui.details.history import sentence
from desktop_app.gui.details.view import DetailsPanel
from tests.gui.details.conftest import ONE


@pytest.fixture
def panel(opened, theme, qtbot):
    made = DetailsPanel(theme, opened.model)
    qtbot.addWidget(made)
    made.resize(336, 900)
    opened.model.set_active(True)
    made.show()
    qtbot.waitExposed(made)
    opened.settle()
    return made


def words(widget):
    return [one.text() for one in widget.findChildren(QLabel) if one.isVisibleTo(widget)]


def test_the_fields_say_what_is_known_and_how(panel):
    title = panel.fields[Field.TITLE]
    assert title.edit.text() == "Harbour lamps"
    assert title.chip.isVisible()
    assert title.edit.accessibleDescription() == title.chip.toolTip() != ""
    assert panel.fields[Field.PUBLISHED].edit.text() == "14 February 2021"
    assert not panel.fields[Field.SOURCE].chip.isVisible()


def test_a_field_is_edited_in_place_with_enter(panel, opened, qtbot):
    edit = panel.fields[Field.PUBLISHED].edit
    edit.setFocus()
    assert edit.text() == "2021-02-14"
    edit.selectAll()
    qtbot.keyClicks(edit, "2021-03-01")
    qtbot.keyClick(edit, Qt.Key.Key_Return)
    opened.settle()
    assert opened.article.value(Field.PUBLISHED) == "2021-03-01"
    assert panel.fields[Field.PUBLISHED].chip.text() == "typed"
    panel.fields[Field.SOURCE].edit.setFocus()
    assert edit.text() == "1 March 2021"


def test_a_guess_is_confirmed_as_it_stands_by_keyboard(panel, opened, qtbot):
    row = panel.fields[Field.TITLE]
    assert row.confirm.isVisible()
    assert row.confirm.accessibleName() == "Confirm: Title"
    assert not panel.fields[Field.PUBLISHED].confirm.isVisible()
    row.edit.setFocus()
    qtbot.keyClick(row.edit, Qt.Key.Key_Tab)
    assert row.confirm.hasFocus()
    qtbot.keyClick(row.confirm, Qt.Key.Key_Return)
    opened.settle()
    assert row.chip.text() == "typed"
    assert row.confirm.isHidden()
    assert row.edit.hasFocus()
    assert opened.model.lookup.history[0].row.action == "set field"
    assert sentence(opened.model.lookup.history[0]) == "Confirmed: Title"
    opened.undo.undo()
    opened.settle()
    assert row.chip.text() == "guessed"
    assert row.confirm.isVisible()
    assert sentence(opened.model.lookup.history[0]) == "Not confirmed any more: Title"


def test_leaving_a_field_saves_it(panel, opened, qtbot):
    edit = panel.fields[Field.SOURCE].edit
    edit.setFocus()
    qtbot.keyClicks(edit, "Quay Post")
    panel.fields[Field.TITLE].edit.setFocus()
    opened.settle()
    assert opened.article.value(Field.SOURCE) == "Quay Post"
    assert edit.text() == "Quay Post"


def test_what_cannot_be_kept_stays_to_be_mended_and_esc_takes_it_back(panel, opened, qtbot):
    row = panel.fields[Field.PUBLISHED]
    row.edit.setFocus()
    row.edit.selectAll()
    qtbot.keyClicks(row.edit, "Friday")
    qtbot.keyClick(row.edit, Qt.Key.Key_Return)
    assert row.problem.isVisible()
    assert row.edit.text() == "Friday"
    panel.fields[Field.TITLE].edit.setFocus()
    row.edit.setFocus()
    assert row.edit.text() == "Friday"
    qtbot.keyClick(row.edit, Qt.Key.Key_Escape)
    assert row.edit.text() == "2021-02-14"
    assert not row.problem.isVisible()
    with qtbot.waitSignal(panel.left):
        qtbot.keyClick(row.edit, Qt.Key.Key_Escape)


def test_a_value_that_was_typed_again_is_no_edit(panel, opened, qtbot):
    edit = panel.fields[Field.TITLE].edit
    edit.setFocus()
    qtbot.keyClicks(edit, " ")
    qtbot.keyClick(edit, Qt.Key.Key_Return)
    opened.settle()
    assert not opened.undo.can_undo


def test_what_is_being_typed_survives_a_change_of_the_article(panel, opened, qtbot):
    edit = panel.fields[Field.TITLE].edit
    edit.setFocus()
    qtbot.keyClicks(edit, "!")
    opened.model.add_tag("court")
    opened.settle()
    assert edit.text().endswith("!")
    assert [chip.accessibleName() for chip in panel.tags.chips] == ["Remove court"]


def test_tags_are_added_and_taken_off_by_keyboard(panel, opened, qtbot):
    panel.tags.field.setFocus()
    qtbot.keyClicks(panel.tags.field, "court")
    qtbot.keyClick(panel.tags.field, Qt.Key.Key_Return)
    qtbot.keyClicks(panel.tags.field, "")
    opened.settle()
    qtbot.waitUntil(lambda: panel.tags.field.text() == "")
    [chip] = panel.tags.chips
    chip.setFocus()
    qtbot.keyClick(chip, Qt.Key.Key_Delete)
    opened.settle()
    assert panel.tags.chips == []
    assert panel.tags.field.hasFocus()


def test_cases_are_added_and_taken_off(panel, opened, qtbot):
    panel.cases.field.setFocus()
    qtbot.keyClicks(panel.cases.field, "Quay")
    qtbot.keyClick(panel.cases.field, Qt.Key.Key_Return)
    opened.settle()
    [chip] = panel.cases.chips
    qtbot.mouseClick(chip, Qt.MouseButton.LeftButton)
    opened.settle()
    assert opened.article.cases == ()


def test_suggestions_stand_apart_with_their_reason(panel, opened, qtbot):
    [button] = [
        one
        for one in panel.suggestions.findChildren(QToolButton)
        if "harbour" in one.accessibleName()
    ]
    assert "hashtag" in button.accessibleDescription()
    assert panel.tags.chips == []
    button.setFocus()
    qtbot.keyClick(button, Qt.Key.Key_Space)
    opened.settle()
    assert len(panel.tags.chips) == 1
    assert "harbour" not in " ".join(words(panel.suggestions))


def test_the_original_is_checked_when_asked(panel, opened, qtbot):
    assert not panel.original.state.isVisible()
    assert "lamps.txt" in words(panel.original)
    qtbot.mouseClick(panel.original.check, Qt.MouseButton.LeftButton)
    opened.settle()
    assert panel.original.state.isVisible()
    assert panel.original.words.text() == "Unchanged since import"
    copy = panel.original.findChild(QToolButton)
    copy.click()
    assert QGuiApplication.clipboard().text() == opened.article.original.sha256
    for path in (opened.archive.folder / "blobs").rglob("*"):
        if path.is_file():
            path.unlink()
    panel.original.check.click()
    opened.settle()
    assert "missing" in panel.original.words.text()
    assert "backup" in panel.original.words.text()


def test_notes_without_a_place_wait_for_selected_words(panel, opened, qtbot):
    assert not panel.lost.isVisible()
    opened.archive.correct_text(ONE, editable(opened.article.text).replace("stood", "stands"))
    opened.model.add_tag("seen")
    opened.settle()
    assert panel.lost.isVisible()
    assert {"“stood still”", "Why?"} <= set(words(panel.lost))
    [attach] = panel.lost.buttons
    assert not attach.isEnabled()
    panel.set_passage(True)
    assert attach.isEnabled()
    [one] = opened.article.annotations
    with qtbot.waitSignal(panel.reattach_wanted) as caught:
        attach.click()
    assert caught.args == [one.id]
    [delete] = panel.lost.findChildren(QToolButton)
    delete.click()
    opened.settle()
    assert not panel.lost.isVisible()
    assert opened.article.annotations == ()


def test_versions_are_listed_once_there_are_two(panel, opened, qtbot):
    assert not any("Version" in one for one in words(panel.text))
    opened.model.correct("Other words.")
    opened.settle()
    shown = ["Version 2, shown now", "Version 1"]
    qtbot.waitUntil(lambda: [one for one in words(panel.text) if "Version" in one] == shown)
    [look] = [
        one
        for one in panel.text.findChildren(QPushButton)
        if one.accessibleName() == "Look at Version 1"
    ]
    with qtbot.waitSignal(panel.look_wanted) as caught:
        look.click()
    assert caught.args == [1]
    panel.text.reread.click()
    opened.settle()
    qtbot.waitUntil(lambda: "Version 1, shown now" in words(panel.text))


def test_a_long_history_is_shown_in_two_steps(panel, opened, qtbot):
    for number in range(14):
        opened.archive.tag([ONE], add=[f"tag {number}"])
    opened.model.add_tag("last")
    opened.settle()
    assert panel.history.more.isVisible()
    assert "Imported" not in words(panel.history)
    panel.history.more.click()
    qtbot.waitUntil(lambda: "Imported" in words(panel.history))
    assert not panel.history.more.isVisible()


def test_an_archive_that_is_only_read_offers_no_changes(
    opening, archive, jobs, events, theme, qtbot
):
    from tests.gui.details.conftest import Opened

    with opening(writable=False) as reading:
        opened = Opened(reading, jobs, events, qtbot).open()
        panel = DetailsPanel(theme, opened.model)
        qtbot.addWidget(panel)
        opened.model.set_active(True)
        panel.show()
        opened.settle()
        assert panel.fields[Field.TITLE].edit.isReadOnly()
        assert not panel.tags.field.isVisible()
        assert not panel.suggestions.isVisible()
        assert not panel.text.correct.isEnabled()
        assert panel.original.save.isEnabled()


def test_no_article_is_said(panel, opened):
    opened.reading.close()
    assert panel.none.isVisible()
    assert not panel.area.isVisible()
    panel.setFocus()
    assert panel.close_button.hasFocus()


def test_everything_that_takes_the_keyboard_has_a_name(panel, opened):
    opened.model.correct("Other words.")
    opened.settle()
    for kind in (QLineEdit, QPushButton, QToolButton):
        for one in panel.findChildren(kind):
            if one.focusPolicy() != Qt.FocusPolicy.NoFocus:
                assert one.accessibleName() or one.text(), one


def test_the_keyboard_walks_into_view(panel, qtbot):
    panel.resize(336, 300)
    bar = panel.area.verticalScrollBar()
    assert bar.value() == 0
    panel.original.save.setFocus()
    qtbot.waitUntil(lambda: bar.value() > 0)
    panel.focus_first()
    qtbot.waitUntil(lambda: bar.value() < 40)


def test_what_comes_into_the_details_has_its_room_at_once(panel, opened, qtbot):
    opened.model.correct("One #quay and #lamps.")
    opened.model.read_again()
    opened.settle()
    for button in panel.suggestions.findChildren(QToolButton):
        assert button.isVisible()
        assert not button.isHidden()
    panel.area.widget().layout().activate()
    button = panel.suggestions.findChild(QToolButton)
    assert button.height() >= button.sizeHint().height()
