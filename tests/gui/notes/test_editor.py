"""The editor in a card: keys, growth, what it says has changed."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop_app.domain.annotations import Colour
from desktop_app.gui.notes.editor import LEAST, MOST, NoteEditor
from desktop_app.gui.notes.swatches import colour_icon
from desktop_app.gui.notes.words import usual_meanings
from desktop_app.gui.theme import Look, Theme

HELD = Qt.KeyboardModifier


@pytest.fixture
def editor(theme: Theme, note, qtbot: QtBot) -> NoteEditor:
    made = NoteEditor(theme, usual_meanings(), note(3, "A note."))
    qtbot.addWidget(made)
    made.resize(210, 120)
    with qtbot.waitExposed(made):
        made.show()
    return made


def test_typing_goes_on_at_the_end(editor: NoteEditor) -> None:
    QTest.keyClicks(editor.field, " More 1")
    assert editor.field.words() == "A note. More 1"
    assert editor.changes() == {"note": "A note. More 1"}


def test_no_break_spaces_and_lines_are_kept(editor: NoteEditor) -> None:
    editor.field.setPlainText(" 10\u00a0000\nlines \n")
    assert editor.field.words() == "10\u00a0000\nlines"


def test_ctrl_enter_saves_what_has_changed(editor: NoteEditor) -> None:
    saved: list[object] = []
    editor.saved.connect(saved.append)
    QTest.keyClick(editor.field, Qt.Key.Key_Return, HELD.ControlModifier)
    editor.swatches.button(Colour.GREEN).click()
    editor.save_button.click()
    QTest.keyClick(editor.field, Qt.Key.Key_Return)
    QTest.keyClicks(editor.field, "x")
    QTest.keyClick(editor.field, Qt.Key.Key_Enter, HELD.ControlModifier)
    assert saved == [{}, {"colour": Colour.GREEN}, {"note": "A note.\nx", "colour": Colour.GREEN}]


def test_esc_and_the_bin_say_so(editor: NoteEditor) -> None:
    said: list[str] = []
    editor.cancelled.connect(lambda: said.append("cancelled"))
    editor.removed.connect(lambda: said.append("removed"))
    QTest.keyClick(editor.field, Qt.Key.Key_Escape)
    editor.delete_button.click()
    assert said == ["cancelled", "removed"]


def test_the_windows_shortcuts_do_not_act_while_typing(editor: NoteEditor) -> None:
    for key, held in (
        (Qt.Key.Key_Escape, HELD.NoModifier),
        (Qt.Key.Key_Return, HELD.ControlModifier),
        (Qt.Key.Key_H, HELD.NoModifier),
        (Qt.Key.Key_Delete, HELD.NoModifier),
    ):
        event = QKeyEvent(QEvent.Type.ShortcutOverride, key, held, "h")
        event.setAccepted(False)
        QApplication.sendEvent(editor.field, event)
        assert event.isAccepted()


def test_the_field_grows_with_its_words_up_to_a_limit(editor: NoteEditor) -> None:
    assert editor.field.height() == LEAST
    low = editor.height_for(210)
    grown: list[int] = []
    editor.grown.connect(lambda: grown.append(editor.field.height()))
    editor.field.setPlainText("line\n" * 6)
    assert LEAST < editor.field.height() < MOST
    assert editor.height_for(210) > low
    editor.field.setPlainText("line\n" * 60)
    assert editor.field.height() == MOST
    assert len(grown) >= 2
    assert editor.height_for(300) > low


def test_the_chosen_colour_is_ringed_and_told(editor: NoteEditor) -> None:
    chosen: list[object] = []
    editor.recoloured.connect(chosen.append)
    editor.swatches.button(Colour.VIOLET).click()
    assert chosen == [Colour.VIOLET]
    assert editor.colour is Colour.VIOLET
    assert [c for c in Colour if editor.swatches.button(c).isChecked()] == [Colour.VIOLET]


def test_a_note_on_the_article_has_no_colours(theme: Theme, note, qtbot: QtBot) -> None:
    made = NoteEditor(theme, usual_meanings(), note(None))
    qtbot.addWidget(made)
    assert not made.swatches.isVisibleTo(made)


def test_dark_letters_become_light(editor: NoteEditor, theme: Theme) -> None:
    theme.set_look(Look.DARK)
    assert editor.field.palette().text().color() == theme.color("text")


def test_swatches_and_dots_are_drawn_in_their_colour(editor: NoteEditor, theme: Theme) -> None:
    button = editor.swatches.button(Colour.GREEN)
    button.setFocus(Qt.FocusReason.TabFocusReason)
    image = button.grab().toImage()
    found = {image.pixelColor(x, 13).name() for x in range(image.width())}
    assert theme.fill(Colour.GREEN).name() in found
    assert button.sizeHint() == button.size()
    dot = colour_icon(theme, Colour.PINK).pixmap(16, 16).toImage()
    middle = dot.rect().center()
    assert dot.pixelColor(middle).name() == theme.fill(Colour.PINK).name()
