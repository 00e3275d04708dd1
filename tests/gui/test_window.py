"""The whole window over an archive in memory."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QPushButton, QWidget

from desktop_app.domain.articles import ArticleId
from desktop_app.domain.edits import Flag
from desktop_app.domain.filters import State, StateIs
from desktop_app.domain.results import Begun

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


def test_what_is_only_begun_is_a_hint_while_it_is_typed_and_a_problem_afterwards(
    window, monkeypatch
) -> None:
    find, remarks = window.archive.find, window.panes.search.remarks
    begun = Begun("“date:20” is left out so far: a date is written 2021.", 7, 14)
    monkeypatch.setattr(
        window.archive, "find", lambda *asked: replace(find(*asked), begun=(begun,))
    )
    window.panes.search.field.setFocus()
    search(window, "candle date:20")
    assert remarks.hint.text() == begun.said
    assert remarks.hint.isVisible()
    assert not remarks.problem.isVisible()
    assert window.archive.requests[-1].as_you_type  # and not asked again as a whole word
    window.panes.search.filter_button.setFocus()
    assert remarks.problem.text() == begun.said
    assert remarks.problem.isVisible()
    assert not remarks.hint.isVisible()


def test_a_vain_search_says_what_may_have_been_meant(window) -> None:
    search(window, "cnadle")
    empty = window.panes.empty
    assert empty.isVisible()
    assert empty.text == "No results No article here has “cnadle”."
    meant = window.panes.search.meant
    assert meant.text() == "Did you mean “candle”?"
    window.panes.search.field.setFocus()
    window.qtbot.keyClick(window.panes.search.field, Qt.Key.Key_Tab)
    assert meant.hasFocus()
    window.qtbot.keyClick(meant, Qt.Key.Key_Return)
    window.settle()
    assert window.panes.search.field.text() == "candle"
    assert window.panes.list.isVisible()


def test_the_ways_out_of_a_search_that_is_too_narrow(window) -> None:
    pick(window, "starred")
    window.desk.search.toggle_filter(StateIs(State.UNREAD))
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
    window.desk.search.toggle_filter(StateIs(State.UNREAD))
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


# -- the first start


def test_an_empty_archive_welcomes_and_the_first_article_ends_that(
    open_window, empty_archive, tmp_path: Path
) -> None:
    window = open_window(empty_archive)
    assert window.panes.welcoming
    assert not window.panes.list.isVisible()
    focus = QApplication.focusWidget()
    assert focus.text() == "Import files…"
    with window.qtbot.waitSignal(window.app.actions.triggered):
        window.qtbot.keyClick(focus, Qt.Key.Key_Return)
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
    window.desk.handing.export("pdf")
    window.settle()
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
