"""The whole window over an archive in memory."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QAbstractButton, QApplication, QPushButton, QWidget

from desktop_app.domain.annotations import AnnotationKind, Colour
from desktop_app.domain.articles import ArticleId
from desktop_app.domain.edits import Flag
from desktop_app.errors import StorageFull
from desktop_app.gui.exports.view import ExportSheet
from desktop_app.gui.imports.report import ReportSheet

ONE, TWO = ArticleId(1), ArticleId(2)


def pick(window, key: str) -> None:
    window.panes.sidebar.tree.select(key)
    window.settle()


def search(window, text: str) -> None:
    window.panes.search.field.setText(text)
    window.settle()


# -- showing


def test_it_opens_on_the_newest_article(window) -> None:
    assert window.reader.shown == [ONE]
    assert window.panes.list.current_id() == ONE
    assert window.panes.search.count_text == "4 articles"
    assert window.panes.search.field.placeholderText() == "Search 4 articles"
    assert window.app.window.windowTitle() == "Moscow desk — Guardbook"
    assert window.reader.writable
    assert window.archive.calls["update_index"] == 1


def test_the_sidebar_chooses_what_is_listed(window) -> None:
    pick(window, "starred")
    assert window.titles() == ["Verdict in the harbour trial"]
    assert window.panes.search.field.placeholderText() == "Search in Starred"
    pick(window, "tag:court")
    assert window.titles() == ["Verdict in the harbour trial"]


def test_a_search_lists_marks_and_reads_back(window) -> None:
    search(window, "candle")
    assert window.panes.search.count_text == "2 results for “candle”"
    assert window.panes.search.reading == "Read as: candle, in any form"
    assert window.reader.matches.text
    window.qtbot.waitUntil(lambda: window.archive.calls["snippets"] > 0)
    window.settle()
    assert window.panes.list.list_model._snippets[ONE].marks
    search(window, "")
    assert window.panes.search.reading == ""
    assert not window.reader.matches.text


def test_a_vain_search_says_what_may_have_been_meant(window) -> None:
    search(window, "cnadle")
    empty = window.panes.empty
    assert empty.isVisible()
    assert empty.text == "No results No article here has “cnadle”."
    button = empty.findChild(QPushButton)
    assert button.text() == "Search for “candle”"
    button.click()
    window.settle()
    assert window.panes.search.field.text() == "candle"
    assert window.panes.list.isVisible()


def test_the_ways_out_of_a_search_that_is_too_narrow(window) -> None:
    pick(window, "starred")
    window.panes.search._filters.actions()[0].trigger()  # unread
    search(window, "people")
    texts = {one.text(): one for one in window.panes.empty.findChildren(QPushButton)}
    texts["Remove filters"].click()
    window.settle()
    buttons = window.panes.empty.findChildren(QPushButton)
    next(one for one in buttons if one.text() == "Search all articles").click()
    window.settle()
    assert window.titles() == ["Candles in the courtyards"]
    search(window, "")
    pick(window, "starred")
    window.panes.search._filters.actions()[0].trigger()
    window.settle()
    assert window.panes.empty.text == "Nothing passes these filters"


@pytest.mark.parametrize(
    ("key", "words"),
    [("inbox", "The Inbox is empty"), ("trash", "The Trash is empty")],
)
def test_an_empty_view_says_what_belongs_there(window, key: str, words: str) -> None:
    window.archive.set_flag([ArticleId(3)], Flag.FILED, on=True)
    pick(window, key)
    assert window.panes.empty.text.startswith(words)


def test_a_case_or_tag_without_articles_says_how_to_fill_it(window) -> None:
    window.archive.set_flag([TWO], Flag.TRASHED, on=True)
    case = next(iter(window.archive.case_values))
    pick(window, f"case:{case}")
    assert "Nothing in this case yet" in window.panes.empty.text
    pick(window, "tag:court/harbour")
    assert "No article has this tag" in window.panes.empty.text


def test_a_slow_search_says_so(window) -> None:
    window.desk.list._on_loading(True)
    assert window.panes.search.count_text == "Searching…"
    window.desk.list._on_loading(False)
    assert window.panes.search.count_text == "4 articles"


# -- editing


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


def test_a_read_only_archive_can_be_read_searched_and_exported(open_window, archive) -> None:
    archive.writable = False
    window = open_window(archive)
    assert not window.reader.writable
    for action in ("star", "tag", "import.files", "trash", "note"):
        assert not window.app.actions[action].isEnabled()
    for action in ("search", "export.pdf", "go.next"):
        assert window.app.actions[action].isEnabled()


# -- in and out


def test_files_are_imported_and_the_report_can_be_opened(window, tmp_path: Path) -> None:
    good = tmp_path / "Fresh news.txt"
    good.write_text("Something happened.", encoding="utf-8")
    window.dialogs.to_open = [good, tmp_path / "gone.txt"]
    window.take("import.files")
    assert "Fresh news" in window.titles()
    assert window.app.window.toast.text == "Imported 1 article · 1 failed"
    assert window.archive.calls["update_index"] == 2
    window.app.window.toast.findChild(QPushButton).click()
    sheet = window.app.window.findChild(ReportSheet)
    assert "gone.txt" in sheet.text()
    assert not window.app.actions["star"].isEnabled()
    sheet.retry.emit([good])
    sheet.close_sheet()
    window.settle()
    assert window.app.actions["star"].isEnabled()
    assert window.app.window.toast.text == "Nothing new · 1 already in archive"


def test_a_folder_a_drop_and_pasted_text_are_imported_too(window, tmp_path: Path) -> None:
    window.take("import.folder")
    assert window.archive.calls["import_paths"] == 0
    window.dialogs.to_enter = tmp_path
    window.take("import.folder")
    window.app.window.veil.dropped.emit([tmp_path])
    window.settle()
    assert window.archive.calls["import_paths"] == 2
    QGuiApplication.clipboard().setText("A headline\n\nText.")
    window.take("import.text")
    window.app.window.veil.text_dropped.emit("Another headline\n\nText.")
    window.settle()
    assert window.archive.calls["import_text"] == 2
    QGuiApplication.clipboard().setText(" ")
    window.take("import.text")
    assert window.archive.calls["import_text"] == 2
    assert window.app.window.toast.text == "There is no text on the clipboard"


def test_an_export_says_where_it_is(window, tmp_path: Path) -> None:
    window.dialogs.to_write = tmp_path / "out.pdf"
    window.take("export.pdf")
    sheet = window.app.window.findChild(ExportSheet)
    assert window.desk.tools.sheets() == [sheet]
    sheet.confirm.click()
    window.settle()
    assert window.dialogs.names == ["2021-02-13 Candles in the courtyards.pdf"]
    assert window.app.window.toast.text == "Saved out.pdf"
    window.app.window.toast.findChild(QPushButton).click()
    assert window.dialogs.shown == [tmp_path / "out.pdf"]


def test_an_export_of_many_can_be_called_off(window) -> None:
    window.panes.list.selectAll()
    window.take("export.other")
    sheet = window.app.window.findChild(ExportSheet)
    assert sheet.choice.format == "markdown"
    sheet.confirm.click()  # no file is chosen
    window.settle()
    assert window.archive.exported == []
    window.archive.articles.clear()
    window.desk.transfer.export("pdf")
    assert window.desk.tools.sheets() == []


def test_what_an_export_has_to_say_is_said(window, tmp_path: Path) -> None:
    from desktop_app.exporting.exporter import ExportReport

    report = ExportReport((tmp_path / "x.pdf",), notices=("One passage is not in the text.",))
    window.desk.transfer._on_exported(report)
    bar = window.app.window.bar
    assert "One passage is not in the text." in bar.text
    bar.findChild(QPushButton, "small").click()
    assert window.dialogs.shown == [tmp_path / "x.pdf"]


# -- the first start


def test_an_empty_archive_welcomes_and_the_first_article_ends_that(
    open_window, empty_archive, tmp_path: Path
) -> None:
    window = open_window(empty_archive)
    assert window.panes.welcoming
    assert not window.panes.list.isVisible()
    assert window.panes.search.field.placeholderText() == "Search"
    assert not window.app.actions["export.pdf"].isEnabled()
    file = tmp_path / "First.txt"
    file.write_text("Something happened.", encoding="utf-8")
    window.dialogs.to_open = [file]
    window.take("import.files")
    assert not window.panes.welcoming
    assert window.panes.list.isVisible()
    assert window.titles() == ["First"]
    assert window.panes.list.current_id() == ONE
    window.settle()
    assert window.reader.article.title == "First"


# -- accessibility


def test_everything_that_takes_the_keyboard_has_a_name(window) -> None:
    window.take("tag")
    window.desk.transfer.export("pdf")
    for widget in window.app.window.findChildren(QWidget):
        if not widget.isVisible() or not widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
            continue
        if window.reader.isAncestorOf(widget):
            continue
        named = widget.accessibleName() or (isinstance(widget, QAbstractButton) and widget.text())
        assert named, widget


def test_names_carry_no_shortcuts(window) -> None:
    for widget in window.app.window.findChildren(QWidget):
        assert "Ctrl" not in widget.accessibleName(), widget


def test_the_window_tells_when_it_closes_and_saves_what_is_typed(window) -> None:
    with window.qtbot.waitSignal(window.app.window.closing):
        window.app.window.close()
    assert window.archive.closed
    assert window.reader.finished == 1
    assert QApplication.activeModalWidget() is None
