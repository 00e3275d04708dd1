"""The column: which cards exist, what is edited, how the keyboard walks."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from desktop_app.domain.annotations import Colour
from desktop_app.gui.notes.arrangement import Mode, Space
from desktop_app.gui.notes.card import Card, Heading, Marker
from desktop_app.gui.notes.column import NotesColumn
from desktop_app.gui.notes.view_model import DRAFT

SHA = "a" * 64


def fill(column: NotesColumn, *annotations) -> None:
    column.set_annotations(annotations, SHA)
    column.arrange()


def cards(column: NotesColumn) -> list[Card]:
    return [one for one in column._shelf.widgets() if isinstance(one, Card)]


def test_every_card_stands_where_it_was_arranged(column, host, note) -> None:
    one, other = note(20), note(100)
    host.value = 40
    fill(column, one, other)
    for item in column.items:
        card = column.card(item.entry.id)
        assert (card.x(), card.y()) == (item.x, item.y - 40)
        assert card.height() == item.height
        assert card.isVisible()
        assert card.accessibleName().startswith("Highlight. “quote”. A note.")


def test_hundreds_of_notes_are_a_few_widgets(column, host, note) -> None:
    fill(column, *(note(at * 40) for at in range(500)))
    assert len(column.items) == 500
    assert 0 < len(cards(column)) < 30
    first = {card.entry.id for card in cards(column)}
    host.value = 20_000
    column.refresh()
    assert 0 < len(cards(column)) < 40
    assert first.isdisjoint({card.entry.id for card in cards(column)})


def test_what_is_edited_stays_though_it_is_far(column, host, note) -> None:
    notes = [note(at * 40) for at in range(300)]
    fill(column, *notes)
    column.edit(notes[0].id)
    QTest.keyClicks(column.card(notes[0].id).editor.field, " kept")
    host.value = 20_000
    column.refresh()
    assert column.card(notes[0].id).editor.field.words() == "A note. kept"


def test_the_end_of_the_last_note_is_told(column, note) -> None:
    ends: list[int] = []
    column.arranged.connect(ends.append)
    fill(column, note(20))
    item = column.items[0]
    fill(column)
    assert ends == [item.y + item.height + 24, 0]
    assert not column.wanted


def test_a_growing_editor_pushes_the_others_down(column, note) -> None:
    one, other = note(20), note(30)
    fill(column, one, other)
    before = column.card(other.id).y()
    column.edit(one.id)
    column.card(one.id).editor.field.setPlainText("line\n" * 8)
    assert column.card(other.id).y() > before + 50


def test_saving_tells_what_has_changed(column, note) -> None:
    saved: list[tuple] = []
    column.saved.connect(lambda entry, changes: saved.append((entry.id, changes)))
    one = note(20)
    fill(column, one)
    column.edit(one.id)
    editor = column.card(one.id).editor
    QTest.keyClicks(editor.field, "!")
    editor.swatches.button(Colour.PINK).click()
    QTest.keyClick(editor.field, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert saved == [(one.id, {"note": "A note.!", "colour": Colour.PINK})]
    assert column.editing is None
    assert QApplication.focusWidget() is column.card(one.id)
    column.edit(one.id)
    column.finish()
    assert len(saved) == 1


def test_editing_another_note_saves_the_first(column, note) -> None:
    saved: list[object] = []
    column.saved.connect(lambda entry, changes: saved.append(entry.id))
    one, other = note(20), note(200)
    fill(column, one, other)
    column.edit(one.id)
    QTest.keyClicks(column.card(one.id).editor.field, "!")
    column.edit(other.id)
    assert saved == [one.id]
    assert column.editing == other.id
    column.edit(other.id)
    assert column.editing == other.id


def test_a_draft_is_a_card_until_it_is_left(column, note) -> None:
    saved: list[tuple] = []
    removed: list[object] = []
    left: list[int] = []
    column.saved.connect(lambda entry, changes: saved.append((entry.id, changes)))
    column.removed.connect(removed.append)
    column.left.connect(lambda: left.append(1))
    fill(column)
    column.write(note(20, ""))
    assert column.editing == column.active == DRAFT
    QTest.keyClicks(column.card(DRAFT).editor.field, "New")
    column.card(DRAFT).editor.save_button.click()
    assert saved == [(DRAFT, {"note": "New", "colour": Colour.YELLOW})]
    column.write(note(20, ""))
    column.card(DRAFT).editor.delete_button.click()
    assert column.card(DRAFT) is None
    assert removed == []
    assert left


def test_a_note_that_does_not_exist_cannot_be_edited(column, note) -> None:
    fill(column, note(20))
    column.edit("no such id")
    assert column.editing is None


def test_a_note_deleted_elsewhere_closes_its_editor(column, note) -> None:
    one = note(20)
    fill(column, one)
    column.edit(one.id)
    fill(column, note(30))
    assert column.editing is None
    assert column.active is None
    assert column.card(one.id) is None


def test_nothing_changes_in_an_archive_that_is_only_read(column, note) -> None:
    heard: list[object] = []
    column.removed.connect(heard.append)
    column.recoloured.connect(lambda *values: heard.append(values))
    one = note(20)
    fill(column, one)
    column.writable = False
    card = column.card(one.id)
    QTest.mouseClick(card, Qt.MouseButton.LeftButton)
    QTest.keyClick(card, Qt.Key.Key_Delete)
    QTest.keyClick(card, Qt.Key.Key_2)
    column.write(note(40))
    assert heard == []
    assert column.editing is None
    assert card.hasFocus()
    assert column.active == one.id


def test_delete_and_digits_on_a_card_are_told(column, note) -> None:
    heard: list[object] = []
    column.removed.connect(heard.append)
    column.recoloured.connect(lambda *values: heard.append(values))
    one = note(20)
    fill(column, one)
    card = column.card(one.id)
    card.setFocus()
    QTest.keyClick(card, Qt.Key.Key_2)
    QTest.keyClick(card, Qt.Key.Key_Delete)
    assert heard == [(one.id, Colour.GREEN), one.id]


def test_the_keyboard_walks_through_all_notes(column, host, note) -> None:
    notes = [note(at * 400) for at in range(12)]
    fill(column, *notes)
    assert column.focus_first()
    walked = [column.active]
    while column.step(column.active, 1):
        walked.append(column.active)
        assert QApplication.focusWidget() is column.card(column.active)
    assert walked == [one.id for one in notes]
    assert host.value > 10_000
    assert column.step(column.active, -1)
    assert column.active == notes[-2].id
    assert not column.step("no such id", 1)
    QTest.keyClick(column.card(notes[-2].id), Qt.Key.Key_Tab)
    assert column.active == notes[-1].id


def test_without_notes_there_is_nowhere_to_go(column, host, note) -> None:
    fill(column)
    assert not column.focus_first()
    fill(column, note(20))
    host.value = 5000
    assert not column.focus_first()


def test_numbers_open_and_close_their_card(column, host, note) -> None:
    one, lost = note(20), note(3, sha="another")
    column.set_space(Space(Mode.MARKERS, 0, 32, 478))
    host.filled = 200
    fill(column, one, lost)
    kinds = {type(widget) for widget in column._shelf.widgets()}
    assert kinds == {Marker, Heading, Card}
    assert column.focus_first()
    marker = column._shelf.widget("marker", one.id)
    assert marker.hasFocus()
    marker.click()
    assert column.active == one.id
    assert column.card(one.id).hasFocus()
    marker.click()
    assert column.active is None


def test_esc_on_a_card_goes_back_to_the_text(column, note) -> None:
    left: list[int] = []
    column.left.connect(lambda: left.append(1))
    one = note(20)
    fill(column, one)
    card = column.card(one.id)
    card.setFocus()
    QTest.keyClick(card, Qt.Key.Key_Escape)
    assert left == [1]


def test_a_changed_note_is_shown_in_its_card(column, note) -> None:
    one = note(20)
    fill(column, one)
    low = column.card(one.id).height()
    now = replace(one, note="Many words. " * 12)
    fill(column, now)
    assert column.card(one.id).height() > low
    assert column.card(one.id).entry.annotation == now


def test_fonts_and_meanings_are_laid_out_anew(column, note, theme) -> None:
    one = note(20)
    fill(column, one)
    before = column._faces.copy()
    column.redraw()
    assert all(column._faces[key] is not face for key, face in before.items())


def test_old_layouts_are_not_kept_for_ever(column, note, monkeypatch) -> None:
    from desktop_app.gui.notes import column as module

    monkeypatch.setattr(module, "_FACES", 3)
    for number in range(6):
        fill(column, note(20, f"Note {number}"))
    assert len(column._faces) <= 4
    column.forget()
    assert column._faces == {}
    column.arrange()
    assert column.items == ()


def test_the_menu_of_a_card_names_its_note(column, note) -> None:
    from PySide6.QtGui import QContextMenuEvent

    wanted: list[object] = []
    column.menu_wanted.connect(lambda entry, place: wanted.append(entry.id))
    one = note(20)
    fill(column, one)
    card = column.card(one.id)
    at = card.rect().center()
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, at, card.mapToGlobal(at))
    QApplication.sendEvent(card, event)
    assert wanted == [one.id]
