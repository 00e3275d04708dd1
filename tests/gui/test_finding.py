"""Narrowing, saving and taking up searches in the window."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from desktop_app.domain.filters import InCase, SourceIs
from desktop_app.errors import IndexFull
from desktop_app.gui.facets.view import FacetPanel
from desktop_app.gui.links import LinkButton
from desktop_app.gui.search.history_popup import HistoryPopup
from desktop_app.gui.searches.keys import SavedSearchKeys
from desktop_app.gui.searches.view import NameSheet
from desktop_app.jobs import JobContext

POST = SourceIs("Harbour Post")


def search(window, text: str) -> None:
    window.panes.search.field.setText(text)
    window.settle()


def popup(window, kind):
    found = window.app.window.findChild(kind)
    assert found is not None
    return found


def name(window, text: str) -> None:
    sheet = popup(window, NameSheet)
    sheet.field.setText(text)
    window.qtbot.keyClick(sheet.field, Qt.Key.Key_Return)
    window.settle()
    window.qtbot.waitUntil(lambda: not window.desk.finding.counts.waiting)
    window.settle()


def saved_key(window, at: int = 0) -> str:
    return f"saved:{window.archive.saved_searches()[at].id}"


def test_tab_goes_round_in_the_filter_panel_and_another_pane_closes_it(window) -> None:
    window.take("search.filter")
    panel, qtbot = popup(window, FacetPanel), window.qtbot
    seen = []
    for key in (Qt.Key.Key_Tab, Qt.Key.Key_Tab, Qt.Key.Key_Backtab):
        qtbot.keyClick(QApplication.focusWidget(), key)
        seen.append(QApplication.focusWidget())
    assert all(panel.isAncestorOf(one) for one in seen)
    assert seen[0] is panel.lines
    window.take("pane.list")
    assert not panel.isVisible()
    assert window.panes.list.hasFocus()


def test_the_filter_panel_is_used_by_keyboard_alone(window) -> None:
    window.take("search.filter")
    panel, qtbot = popup(window, FacetPanel), window.qtbot
    assert panel.field.hasFocus()
    qtbot.keyClicks(panel.field, "harbour p")
    qtbot.keyClick(panel.field, Qt.Key.Key_Return)
    window.settle()
    assert window.desk.search.question.filters == (POST,)
    assert window.panes.search.reading == "Only Source: Harbour Post"
    panel.field.clear()
    qtbot.keyClick(panel.field, Qt.Key.Key_Down)
    panel.lines.setFocus()
    before = panel.lines.currentIndex().row()
    qtbot.keyClick(panel.lines, Qt.Key.Key_Down)
    qtbot.keyClick(panel.lines, Qt.Key.Key_Space)
    window.settle()
    assert panel.lines.currentIndex().row() == before + 1
    assert len(window.desk.search.question.filters) in (0, 2)
    qtbot.keyClick(panel.lines, Qt.Key.Key_Escape)
    assert not panel.isVisible()
    assert window.desk.finding._popup is None


def test_a_click_elsewhere_closes_the_panel_and_its_button_opens_and_closes_it(window) -> None:
    button, qtbot = window.panes.search.filter_button, window.qtbot
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    window.settle()
    panel = popup(window, FacetPanel)
    assert panel.isVisible()
    panel.field.setText("zzz")
    assert "No filter has “zzz” in its name." in panel._empty.text()
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert not panel.isVisible()
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert window.desk.finding._popup is not None
    window.click(window.panes.list.viewport())
    assert window.desk.finding._popup is None


def test_a_search_is_saved_opened_and_left_again(window) -> None:
    assert not window.app.actions["search.save"].isEnabled()
    search(window, "candle")
    window.desk.search.toggle_filter(POST)
    window.settle()
    window.take("search.save")
    sheet = popup(window, NameSheet)
    assert sheet.field.text() == "candle"
    name(window, "Candles")
    found = window.archive.saved_searches()[0]
    assert (found.name, found.query, found.filters) == ("Candles", "candle", (POST,))
    window.desk.search.clear_filters()
    search(window, "")
    tree = window.panes.sidebar.tree
    assert tree.select(saved_key(window))
    window.settle()
    assert window.panes.search.field.text() == "candle"
    assert [chip.text() for chip in window.panes.search.chips.chips()] == ["Harbour Post"]
    assert window.panes.search.scope_chip.text() == "Candles"
    assert len(window.titles()) == 2
    tree.select("starred")
    window.settle()
    assert window.panes.search.field.text() == ""
    assert window.desk.search.question.filters == ()
    assert window.titles() == ["Verdict in the harbour trial"]


def test_everything_is_searched_for_the_same_words_by_one_key(window) -> None:
    case = next(iter(window.archive.case_values))
    window.panes.sidebar.tree.select(f"case:{case}")
    search(window, "candle")
    assert window.titles() == ["Verdict in the harbour trial"]
    assert window.desk.search.question.scope == (InCase(case),)
    field = window.panes.search.field
    field.setFocus()
    field.setCursorPosition(0)
    window.qtbot.waitUntil(lambda: not field.pending)
    window.qtbot.keyClick(field, Qt.Key.Key_Backspace)
    window.settle()
    assert len(window.titles()) == 2
    assert field.text() == "candle"
    assert window.panes.search.scope_chip is None
    assert not window.app.actions["search.everywhere"].isEnabled()


def test_leaving_a_saved_search_for_everywhere_keeps_its_words(window) -> None:
    window.archive.save_search("Candles", "candle", filters=(POST,))
    window.desk.sidebar.load()
    window.settle()
    window.panes.sidebar.tree.select(saved_key(window))
    window.settle()
    window.take("search.everywhere")
    assert window.panes.search.field.text() == "candle"
    assert window.desk.search.question.filters == ()


def test_saved_searches_are_renamed_moved_and_deleted_in_the_sidebar(window) -> None:
    for one in ("A", "B"):
        window.archive.save_search(one, "candle")
    window.desk.sidebar.load()
    window.settle()
    tree, qtbot = window.panes.sidebar.tree, window.qtbot
    tree.setFocus()
    tree.select("all")
    qtbot.keyClick(tree, Qt.Key.Key_Delete)
    tree.select(saved_key(window))
    window.settle()
    window.take("sidebar.rename")
    sheet = popup(window, NameSheet)
    sheet.field.setText("b")
    assert not sheet.confirm.isEnabled()
    name(window, "Alpha")
    assert [one.name for one in window.archive.saved_searches()] == ["Alpha", "B"]
    qtbot.keyClick(tree, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    window.settle()
    assert [one.name for one in window.archive.saved_searches()] == ["B", "Alpha"]
    assert tree.current_key == saved_key(window, 1)
    tree.setFocus()
    qtbot.keyClick(tree, Qt.Key.Key_Delete)
    window.settle()
    assert [one.name for one in window.archive.saved_searches()] == ["B"]
    window.take("undo")
    assert [one.name for one in window.archive.saved_searches()] == ["B", "Alpha"]


def test_the_menu_of_a_saved_search_does_the_same(window) -> None:
    window.archive.save_search("A", "candle")
    window.desk.sidebar.load()
    window.settle()
    keys = window.desk.finding.findChild(SavedSearchKeys)
    menu = keys.menu_of(saved_key(window))
    words = [one.text() for one in menu.actions() if one.text()]
    assert words == ["Rename…", "Move up", "Move down", "Delete saved search"]
    menu.actions()[-1].trigger()
    window.settle()
    assert window.archive.saved_searches() == ()


def test_saving_under_a_known_name_says_that_it_replaces(window) -> None:
    window.archive.save_search("Candles", "candle")
    window.desk.sidebar.load()
    search(window, "harbour")
    window.take("search.save")
    sheet = popup(window, NameSheet)
    sheet.field.setText("candles")
    assert sheet.confirm.text() == "Replace"
    sheet.field.setText(" ")
    assert not sheet.confirm.isEnabled()
    sheet.close_sheet()


def test_queries_that_were_used_are_offered_again(window) -> None:
    field, qtbot = window.panes.search.field, window.qtbot
    field.setFocus()
    qtbot.keyClick(field, Qt.Key.Key_Down)  # nothing yet: on to the list
    assert window.panes.list.hasFocus()
    search(window, "cand")
    search(window, "candle")
    assert window.archive.queries == []
    qtbot.keyClick(field, Qt.Key.Key_Return)
    window.settle()
    search(window, "harbour")
    window.panes.list.go_to(0)
    window.settle()
    assert window.archive.queries == ["harbour", "candle"]
    search(window, "")
    field.setFocus()
    qtbot.keyClick(field, Qt.Key.Key_Down)
    found = popup(window, HistoryPopup)
    assert found.list.hasFocus()
    assert found.list.verticalScrollBar().maximum() == 0  # both lines are seen whole
    qtbot.keyClick(found.list, Qt.Key.Key_Down)
    qtbot.keyClick(found.list, Qt.Key.Key_Return)
    window.settle()
    assert field.text() == "candle"
    assert field.hasFocus()


def test_the_history_is_cleared_and_switched_off(window) -> None:
    window.desk.finding.history.use("candle")
    window.settle()
    assert window.app.actions["search.history"].isChecked()
    window.take("search.forget")
    assert window.archive.queries == []
    window.desk.finding.history.use("candle")
    window.settle()
    window.take("search.history")
    assert window.archive.choices == {"history": False}
    assert not window.app.actions["search.history"].isChecked()
    window.desk.finding.history.use("harbour")
    window.settle()
    assert window.archive.queries == []
    field = window.panes.search.field
    field.setFocus()
    window.qtbot.keyClick(field, Qt.Key.Key_Down)
    found = popup(window, HistoryPopup)
    switch = found.findChild(LinkButton)
    assert switch.text() == "Remember searches"
    window.qtbot.keyClick(switch, Qt.Key.Key_Return)
    window.settle()
    assert window.desk.finding.history.on


def test_f3_goes_through_the_articles_of_the_list_and_says_so(window) -> None:
    search(window, "candle")
    window.desk.search.submit()
    window.settle()
    toast = window.app.window.toast
    window.take("match.next")
    assert "Matches in the next article: Verdict in the harbour trial" in toast.text
    assert (window.reader.article.id, window.reader.at) == (2, 0)
    window.take("match.next")
    assert "No further match in the list" in toast.text
    assert (window.reader.article.id, window.reader.at) == (2, 0)
    window.take("match.previous")
    assert "Matches in the article before: Candles in the courtyards" in toast.text
    window.take("match.previous")
    assert "No match before in the list" in toast.text


def test_enter_right_after_typing_stays_at_the_first_article_though_it_is_open_already(window):
    window.go(1)
    toast = window.app.window.toast
    window.panes.search.field.setText("candle")
    window.panes.search.submitted.emit()
    window.settle()
    assert window.panes.list.list_model.article_at(0) == 1
    assert (window.reader.article.id, window.reader.at) == (1, 0)
    assert "next article" not in toast.text
    window.take("match.next")
    assert "Matches in the next article" in toast.text


def test_the_filter_panel_goes_with_its_archive(window) -> None:
    window.take("search.filter")
    panel = popup(window, FacetPanel)
    window.desk.close()
    assert not panel.isVisible()


def test_a_saved_search_that_is_deleted_while_it_is_open_leaves_all_articles(window) -> None:
    window.archive.save_search("Candles", "candle")
    window.desk.sidebar.load()
    window.settle()
    tree = window.panes.sidebar.tree
    tree.select(saved_key(window))
    window.settle()
    tree.setFocus()
    window.qtbot.keyClick(tree, Qt.Key.Key_Delete)
    window.settle()
    assert tree.current_key == "all"
    assert window.panes.search.scope_chip is None
    assert window.panes.search.field.text() == "candle"
    assert "Saved search “Candles” deleted" in window.app.window.toast.text


def test_an_index_that_was_lost_is_built_and_the_search_is_answered_again(window) -> None:
    archive = window.archive
    whole, find = [False], archive.find

    def lossy(request, context):
        found = find(request, context)
        return found if whole[0] else replace(found, ids=(), whole=False)

    def update(context: JobContext) -> int:
        context.report(5_000, 10_000)
        whole[0] = True
        return 4

    archive.find, archive.update_index = lossy, update
    notices: list[str] = []
    window.desk.index.notice.connect(notices.append)
    rows: list[str] = []
    tray = window.panes.tray
    tray.model.changed.connect(lambda: rows.append(tray.text if tray.model.states else ""))
    search(window, "candle")
    window.qtbot.waitUntil(lambda: len(window.titles()) == 2)
    assert any("50 %" in one for one in notices)
    assert notices[-1] == ""
    assert rows == ["Preparing the search 5,000 of 10,000 articles", ""]
    assert window.desk.search.answer.whole


def test_an_index_whose_disk_was_full_is_tried_again_with_the_next_search(window) -> None:
    archive, refusals = window.archive, []

    def update(context: JobContext) -> int:
        refusals.append(IndexFull("The disk is full."))
        raise refusals[-1]

    archive.update_index = update
    window.desk.index.update()
    window.qtbot.waitUntil(lambda: window.desk.index.behind)
    archive.update_index = lambda context: 0
    search(window, "candle")
    window.qtbot.waitUntil(lambda: not window.desk.index.behind)
    assert len(refusals) == 1


def test_what_was_found_in_a_note_opens_at_the_note(window) -> None:
    note = window.archive.articles[1].annotations[0]
    search(window, "check")
    assert window.titles() == ["Candles in the courtyards"]
    window.qtbot.keyClick(window.panes.search.field, Qt.Key.Key_Return)
    window.settle()
    window.qtbot.waitUntil(lambda: window.reader.article is not None)
    window.settle()
    assert window.reader.notes.active[-1] == note.id
    assert window.titles() == ["Candles in the courtyards"]
    window.take("match.next")
    assert window.reader.article.id == 1
