"""Changing articles in the window."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPushButton

from desktop_app.domain.anchors import make_anchor
from desktop_app.domain.annotations import Annotation, AnnotationKind, Colour
from desktop_app.domain.articles import ArticleId
from desktop_app.domain.dates import utc_now
from desktop_app.errors import StorageFull
from desktop_app.gui.notes.view_model import DRAFT
from desktop_app.gui.reader.switch import ReaderSwitch

ONE, TWO = ArticleId(1), ArticleId(2)


def pick(window, key: str) -> None:
    window.panes.sidebar.tree.select(key)
    window.settle()


def test_a_star_can_be_put_taken_back_and_seen(window) -> None:
    window.take("star")
    assert window.archive.articles[ONE].starred
    assert window.app.actions["undo"].text() == "Undo: Star"
    window.take("undo")
    assert not window.archive.articles[ONE].starred
    assert window.app.window.toast.text == "Undone: Star"
    window.take("redo")
    window.take("star")
    assert not window.archive.articles[ONE].starred


def test_many_articles_are_changed_in_one_step(window) -> None:
    window.panes.list.selectAll()
    window.take("unread")
    assert not any(one.read for one in window.archive.articles.values())
    window.take("unread")
    assert all(one.read for one in window.archive.articles.values())
    window.take("undo")
    assert not any(one.read for one in window.archive.articles.values())


def test_the_trash_takes_and_gives_back(window) -> None:
    window.take("trash")
    assert "Candles in the courtyards" not in window.titles()
    assert window.panes.list.current_id() == TWO  # the next one takes its place
    assert window.app.window.toast.text == "1 article moved to the Trash"
    window.app.window.toast.findChild(QPushButton).click()
    window.settle()
    assert "Candles in the courtyards" in window.titles()
    window.panes.list.go_to(0)
    window.settle()
    window.take("trash")
    pick(window, "trash")
    assert window.titles() == ["Candles in the courtyards"]
    window.panes.list.go_to(0)
    window.settle()
    window.take("restore")
    assert window.panes.empty.isVisible()
    assert window.reader.article is None  # nothing is left to read here


def test_words_are_highlighted_and_the_colour_is_remembered(window) -> None:
    assert not window.app.actions["highlight"].isEnabled()
    window.reader.select((7, 12))
    window.take("highlight.blue")
    mark = window.archive.articles[ONE].annotations[-1]
    assert (mark.anchor.quote, mark.colour) == ("stood", Colour.BLUE)
    window.reader.select((13, 20))
    window.take("highlight")
    assert window.archive.articles[ONE].annotations[-1].colour is Colour.BLUE
    window.take("undo")
    window.take("undo")
    assert len(window.archive.articles[ONE].annotations) == 1
    window.reader.select(None)
    window.desk.editing.highlight(Colour.PINK)
    window.settle()
    assert len(window.archive.articles[ONE].annotations) == 1


def test_the_reader_asks_and_the_archive_obeys(window) -> None:
    reader, archive = window.reader, window.archive
    reader.annotate_requested.emit((0, 6, AnnotationKind.UNDERLINE, Colour.GREEN, "Who?"))
    window.settle()
    mark = archive.articles[ONE].annotations[-1]
    assert (mark.kind, mark.note) == (AnnotationKind.UNDERLINE, "Who?")
    reader.annotation_changed.emit((mark.id, {"colour": Colour.PINK}))
    window.settle()
    assert archive.articles[ONE].annotations[-1].colour is Colour.PINK
    reader.annotation_removed.emit(mark.id)
    reader.note_added.emit("Call the court.")
    window.settle()
    assert [one.note for one in archive.articles[ONE].annotations][-1] == "Call the court."
    reader.announce.emit("Match 1 of 2")


def test_words_that_the_archive_did_not_take_come_back(window) -> None:
    window.archive.fail["apply"] = StorageFull("The disk is full.", "Free some space.")
    window.reader.note_added.emit("Call the court.")
    window.settle()
    assert window.reader.reopened == 1
    assert window.app.window.bar.text == "The disk is full. Free some space."
    window.reader.annotate_requested.emit((0, 6, AnnotationKind.HIGHLIGHT, Colour.GREEN, ""))
    window.settle()
    assert window.reader.reopened == 1


def test_a_note_reaches_the_article_it_was_written_on(window) -> None:
    text = window.archive.articles[TWO].text
    anchor = make_anchor(text.text, text.sha256, 0, 4)
    now = utc_now()
    on_words = Annotation(
        DRAFT, TWO, AnnotationKind.HIGHLIGHT, anchor, Colour.PINK, "Who?", "", now, now
    )
    window.reader.draft_left.emit(on_words)
    window.reader.draft_left.emit(replace(on_words, anchor=None, note="Whole."))
    window.desk.close()
    kept = window.archive.articles[TWO].annotations[-2:]
    assert [one.note for one in kept] == ["Who?", "Whole."]
    assert kept[0].anchor == anchor
    assert window.archive.closed


def test_a_note_that_is_left_for_another_article_survives_the_end(open_window, archive) -> None:
    window = open_window(archive, reader=ReaderSwitch)
    window.reader.edit_note(None)
    notes = window.reader.notes
    window.qtbot.keyClicks(notes.card(notes.editing).editor.field, "Half a thou")
    window.panes.list.go_to(1)
    window.qtbot.waitUntil(lambda: window.reader.article.id == TWO)
    window.app.window.close()
    assert archive.closed
    assert archive.articles[ONE].annotations[-1].note == "Half a thou"
    assert "Half a thou" not in [one.note for one in archive.articles[TWO].annotations]


def test_a_left_note_that_was_not_saved_comes_back(window) -> None:
    window.archive.fail["apply"] = StorageFull("The disk is full.", "Free some space.")
    now = utc_now()
    draft = Annotation(DRAFT, TWO, AnnotationKind.NOTE, None, Colour.PINK, "Who?", "", now, now)
    window.reader.draft_left.emit(draft)
    window.settle()
    assert window.reader.drafts == [draft]


def test_delete_in_the_list_spares_an_article_that_is_not_listed(window) -> None:
    window.take("trash")
    before = window.reader.article.id
    pick(window, "trash")
    window.panes.list.clearSelection()
    window.panes.list.setFocus()
    assert window.panes.list.list_model.position(before) < 0
    window.desk.editing.trash()
    window.desk.editing.restore()
    window.settle()
    assert window.archive.articles[before].trashed_at is None


def test_what_comes_back_into_an_emptied_list_is_open_again(window) -> None:
    window.take("trash")
    pick(window, "trash")
    window.panes.list.go_to(0)
    window.settle()
    window.take("restore")
    assert window.reader.article is None
    window.take("undo")
    assert window.panes.list.current_id() == ONE
    assert window.reader.article.id == ONE


def test_without_an_open_article_the_reader_asks_in_vain(window) -> None:
    window.desk.reading.close()
    window.reader.annotate_requested.emit((0, 6, AnnotationKind.HIGHLIGHT, Colour.GREEN, ""))
    window.reader.note_added.emit("x")
    window.settle()
    assert window.archive.calls["apply"] == 0


def test_tags_are_picked_in_a_popup(window) -> None:
    window.take("tag")
    popup = window.desk.editing._popup
    assert [popup.options.item(n).text() for n in range(2)] == ["vigil", "court/harbour"]
    window.qtbot.keyClicks(popup.field, "vig")
    window.qtbot.keyClick(popup.field, Qt.Key.Key_Return)
    window.settle()
    assert [tag.path for tag in window.archive.articles[ONE].tags] == ["protest", "vigil"]
    assert "tag:vigil" in {key for key in window.panes.sidebar.tree._keys()}
    window.reader.tag_requested.emit()  # opens a fresh one
    again = window.desk.editing._popup
    assert again is not popup
    again._drop("protest")
    window.settle()
    assert [tag.path for tag in window.archive.articles[ONE].tags] == ["vigil"]
    window.qtbot.keyClick(again.field, Qt.Key.Key_Escape)
    assert window.desk.editing._popup is None


def test_articles_are_filed_in_a_case(window) -> None:
    window.panes.list.go_to(2)
    window.settle()
    window.take("file")
    popup = window.desk.editing._popup
    popup.field.setText("Budget")
    window.qtbot.keyClick(popup.field, Qt.Key.Key_Return)
    window.settle()
    article = window.archive.articles[ArticleId(3)]
    assert [case.name for case in article.cases] == ["Budget"]
    assert article.filed
    assert window.app.window.toast.text == "Filed in “Budget”"
    window.take("file")
    window.desk.editing._popup._drop("Budget")
    window.settle()
    assert not window.archive.articles[ArticleId(3)].cases


def test_with_nothing_chosen_no_popup_opens(window) -> None:
    window.desk.editing._open_popup(None, [])
    assert window.desk.editing._popup is None


def test_notes_and_citations(window) -> None:
    window.take("note")
    assert window.reader.edited == [None]
    window.take("copy.citation")
    assert QGuiApplication.clipboard().text() == (
        "“Candles in the courtyards”, Harbour Post, 13 February 2021"
    )
    window.reader.select((0, 6))
    window.take("copy.citation")
    assert window.reader.quotes == 1


def test_a_style_of_citation_copies_at_once_and_stays(window) -> None:
    window.take("citation.apa")
    copied = "Candles in the courtyards. (2021, February 13). Harbour Post."
    assert QGuiApplication.clipboard().text() == copied
    assert window.reader.cite_as() == "apa"
    assert window.app.window.toast.text == "Copied"
    QGuiApplication.clipboard().setText("")
    window.take("copy.citation")
    assert QGuiApplication.clipboard().text() == copied
    assert window.app._gathered().citation == "apa"


def test_a_read_only_archive_can_be_read_searched_and_exported(open_window, archive) -> None:
    archive.writable = False
    window = open_window(archive)
    assert not window.reader.writable
    for action in ("star", "tag", "import.files", "trash", "note"):
        assert not window.app.actions[action].isEnabled()
    for action in ("search", "export.pdf", "go.next"):
        assert window.app.actions[action].isEnabled()
