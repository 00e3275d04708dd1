from __future__ import annotations

import stat

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from desktop_app.domain.annotations import Colour, Mark
from desktop_app.domain.correcting import editable
from desktop_app.domain.provenance import Field
from desktop_app.gui.details.commands import ASKED
from desktop_app.gui.details.correcting import CorrectSheet, VersionSheet
from desktop_app.gui.details.opening import Copies, OpenSheet
from desktop_app.gui.reader.switch import ReaderSwitch
from desktop_app.gui.tags.view import PickPopup
from desktop_app.jobs import JobContext
from desktop_app.settings import Settings
from tests.gui.details.conftest import ONE


@pytest.fixture
def window(open_window, archive):
    archive.update_index(JobContext())
    made = open_window(archive)
    made.settle()
    return made


def sheet(window, kind):
    [found] = [one for one in window.app.window.findChildren(kind) if one.isVisible()]
    return found


def lose(window):
    """Correct the words away that the note stands on."""
    text = editable(window.archive.article(ONE).text).replace("stood still", "stands")
    window.desk.details.detailing.details.correct(text)
    window.settle()


def test_the_details_come_and_go_by_key_and_take_the_keyboard(window, qtbot):
    window.take("view.details")
    panel = window.desk.details.detailing.panel()
    assert panel.isVisible()
    assert panel.isAncestorOf(QGuiApplication.focusObject())
    qtbot.keyClick(QGuiApplication.focusObject(), Qt.Key.Key_Escape)
    assert window.reader.hasFocus()
    panel.close_button.click()
    window.settle()
    assert not panel.isVisible()
    assert not window.app.actions["view.details"].isChecked()


def test_f6_reaches_the_details(window):
    window.take("view.details")
    panel = window.desk.details.detailing.panel()
    window.panes.list.setFocus()
    window.take("pane.next")
    window.take("pane.next")
    assert panel.isAncestorOf(QGuiApplication.focusObject())


def test_a_correction_is_typed_saved_and_undone(window, qtbot):
    before = window.archive.article(ONE).text
    window.take("text.correct")
    box = sheet(window, CorrectSheet)
    qtbot.keyClicks(box.box, "Really: ")
    box.confirm.click()
    window.settle()
    assert window.archive.article(ONE).text.text.startswith("Really: ")
    window.take("undo")
    assert window.archive.article(ONE).text == before


def test_a_version_is_looked_at_and_shown_again(window):
    window.take("view.details")
    lose(window)
    window.desk.details.detailing.panel().look_wanted.emit(1)
    window.settle()
    found = sheet(window, VersionSheet)
    assert len(found.box.extraSelections()) == 1
    found.confirm.click()
    window.settle()
    assert "stood still" in window.archive.article(ONE).text.text


def test_the_original_is_read_again_by_command(window):
    lose(window)
    window.take("text.reread")
    assert "stood still" in window.archive.article(ONE).text.text


def test_the_only_lost_note_goes_on_the_selected_words(window):
    window.reader.select((0, 3))
    window.take("annotation.reattach")
    assert "has its place" in window.app.window.toast.text
    lose(window)
    window.reader.select((0, 3))
    window.take("annotation.reattach")
    [one] = window.archive.article(ONE).annotations
    assert one.placed_in(window.archive.article(ONE).text.sha256)


def test_of_several_lost_notes_one_is_picked(window, qtbot):
    window.archive.annotate_quote(ONE, "A crane stood still", Mark(note="Second"))
    lose(window)
    window.reader.select((0, 3))
    window.take("annotation.reattach")
    popup = sheet(window, PickPopup)
    qtbot.keyClicks(popup.field, "Second")
    qtbot.keyClick(popup.field, Qt.Key.Key_Return)
    window.settle()
    here = window.archive.article(ONE).text.sha256
    found = {one.note: one.placed_in(here) for one in window.archive.article(ONE).annotations}
    assert found == {"Why?": False, "Second": True}


def test_the_panel_reattaches_only_with_selected_words(window):
    window.take("view.details")
    lose(window)
    [attach] = window.desk.details.detailing.panel().lost.buttons
    assert not attach.isEnabled()
    window.reader.select((0, 3))
    assert attach.isEnabled()
    attach.click()
    window.settle()
    assert not window.desk.details.detailing.panel().lost.isVisible()


def test_the_original_is_saved_where_the_user_says(window, tmp_path):
    window.take("original.save")
    assert window.dialogs.names == ["lamps.txt"]
    window.dialogs.to_write = tmp_path / "copy.txt"
    window.take("original.save")
    assert (tmp_path / "copy.txt").read_bytes() == window.archive.original(ONE)
    assert "copy.txt" in window.app.window.toast.text


def test_another_program_gets_a_copy_after_one_warning(window):
    window.take("original.open")
    warning = sheet(window, OpenSheet)
    warning.close_sheet()
    assert window.dialogs.opened == []
    window.take("original.open")
    sheet(window, OpenSheet).confirm.click()
    window.settle()
    window.dialogs.opens = False
    window.take("original.open")
    first, second = window.dialogs.opened
    assert first != second
    assert first.name == "lamps.txt"
    assert first.read_bytes() == window.archive.original(ONE)
    assert stat.S_IMODE(first.stat().st_mode) == 0o400
    assert stat.S_IMODE(first.parent.stat().st_mode) == 0o700
    assert "No program" in window.app.window.toast.text
    assert window.archive.choice(ASKED) is True
    window.app.window.close()
    assert not first.exists()


def test_copies_are_made_where_the_session_keeps_its_files(tmp_path, monkeypatch):
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    copies = Copies()
    place = copies.place("../../a:b.txt")
    assert tmp_path in place.parents
    assert place.name == "a b.txt"
    assert copies.place("").name == "original"
    copies.close()
    copies.close()
    assert list(tmp_path.iterdir()) == []


def test_colours_are_named_in_the_reader_as_the_user_named_them(open_window, archive):

    archive.set_meanings({Colour.PINK: "Call back"})
    window = open_window(archive)
    assert window.reader.meanings[Colour.PINK] == "Call back"
    assert window.reader.meanings[Colour.BLUE] == "Quote"


def test_details_that_were_open_are_open_again(open_window, archive):
    window = open_window(archive, Settings(look="light", details=True))
    panel = window.desk.details.detailing.panel()
    assert panel.isVisible()
    assert panel.fields[Field.TITLE].edit.text() == "Harbour lamps"
    assert window.app.looks.remember("date").details
    window.take("view.details")
    assert not window.app.looks.remember("date").details


def test_in_the_real_reader_a_lost_note_is_put_on_other_words(open_window, archive, qtbot):
    window = open_window(archive, reader=ReaderSwitch)
    lose(window)
    reader = window.reader
    assert reader.article.text.text.endswith("stands.")
    assert reader.view.segments == []
    start = reader.article.text.text.index("stands")
    reader.view.select(start, start + 6)
    assert window.app.actions["annotation.reattach"].isEnabled()
    qtbot.keyClick(reader.view, Qt.Key.Key_R)
    window.settle()
    [segment] = reader.view.segments
    assert (segment.start, segment.end) == (start, start + 6)
    window.take("undo")
    assert reader.view.segments == []
