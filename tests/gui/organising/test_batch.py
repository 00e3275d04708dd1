"""Several articles at once, review states, and the Trash."""

from __future__ import annotations

import datetime as dt
import threading

import pytest
from PySide6.QtCore import Qt

from desktop_app.domain.annotations import ArticleId, Colour
from desktop_app.domain.articles import ArticleRow
from desktop_app.domain.changes import Changes
from desktop_app.domain.flags import Review
from desktop_app.domain.tags import Tag
from desktop_app.gui.batch.summary import summary_lines
from desktop_app.gui.batch.view import BatchPanel
from desktop_app.gui.confirming import ConfirmSheet
from desktop_app.gui.tags.view import PickPopup
from desktop_app.jobs import JobContext


def reviews(window) -> list[Review]:
    return [window.archive.article(ArticleId(number)).review for number in (1, 2, 3, 4)]


@pytest.fixture
def chosen(desk_window):
    """Return the window with all four articles selected by Ctrl+A."""
    desk_window.panes.list.setFocus()
    desk_window.qtbot.keyClick(
        desk_window.panes.list, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier
    )
    desk_window.settle()
    return desk_window


def panel(window):
    return window.panes.chosen.panel


def test_a_panel_stands_in_place_of_the_reader_and_esc_takes_it_away(chosen) -> None:
    assert panel(chosen).isVisible()
    assert panel(chosen).headline.text() == "4 articles selected"
    assert not panel(chosen).buttons["purge"].isVisible()
    assert not chosen.reader.isVisible()
    chosen.panes.cycle(1)
    assert panel(chosen).isAncestorOf(chosen.app.window.focusWidget())
    chosen.panes.list.setFocus()
    chosen.qtbot.keyClick(chosen.panes.list, Qt.Key.Key_Escape)
    assert chosen.reader.isVisible()
    assert chosen.panes.list.selected_count() == 1


def test_shift_and_arrows_choose_and_the_link_gives_back_one(desk_window) -> None:
    window, listed = desk_window, desk_window.panes.list
    listed.setFocus()
    window.qtbot.keyClick(listed, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    assert panel(window).headline.text() == "2 articles selected"
    panel(window).leave.click()
    assert listed.selected_count() == 1
    assert listed.hasFocus()


def test_the_buttons_act_on_all_of_them_in_one_step(chosen) -> None:
    panel(chosen).buttons["review"].click()
    chosen.settle()
    assert reviews(chosen) == [Review.REVIEWED] * 4
    panel(chosen).buttons["clear"].click()
    chosen.settle()
    chosen.take("undo")
    assert reviews(chosen) == [Review.REVIEWED] * 4
    chosen.take("review")  # all are: it is taken back
    assert reviews(chosen) == [Review.NONE] * 4
    panel(chosen).buttons["tag"].click()
    popup = chosen.app.window.findChild(PickPopup)
    chosen.qtbot.keyClicks(popup.field, "bulk")
    chosen.qtbot.keyClick(popup.field, Qt.Key.Key_Return)
    chosen.settle()
    assert {row.tag.path: row.articles for row in chosen.archive.tags()}["bulk"] == 4
    popup.close_popup()


def test_review_is_shown_in_row_and_head_and_said(desk_window) -> None:
    desk_window.take("clear")
    model = desk_window.panes.list.list_model
    index = model.index(0, 0)
    assert "cleared" in index.data(Qt.ItemDataRole.AccessibleTextRole)
    assert not desk_window.panes.list.grab().isNull()
    desk_window.take("undo")
    assert "cleared" not in index.data(Qt.ItemDataRole.AccessibleTextRole)


def test_an_article_in_the_trash_says_so_and_offers_the_two_ways_out(desk_window) -> None:
    window = desk_window
    window.take("trash")
    window.panes.sidebar.tree.select("trash")
    window.settle()
    window.panes.list.go_to(0)
    window.settle()
    assert window.panes.chosen.bar.isVisible()
    actions = window.app.actions
    for name in ("trash", "file", "tag", "review"):
        assert not actions[name].isVisible()
    assert not window.panes.toolbar.buttons["tag"].isVisible()
    window.take("restore")
    assert not window.archive.trashed()
    window.panes.sidebar.tree.select("all")
    window.settle()
    window.panes.list.go_to(0)
    window.settle()
    assert not window.panes.chosen.bar.isVisible()
    assert window.panes.toolbar.buttons["tag"].isVisible()
    assert not actions["purge"].isVisible()


def test_deleting_for_good_asks_once_and_enter_alone_does_not_do_it(desk_window) -> None:
    window = desk_window
    window.take("star")
    window.panes.list.go_to(1)
    window.settle()
    window.take("star")
    kept = window.panes.list.current_id()
    window.panes.list.go_to(0)
    window.settle()
    gone = window.panes.list.current_id()
    window.take("trash")
    window.panes.sidebar.tree.select("trash")
    window.settle()
    window.panes.list.go_to(0)
    window.settle()
    window.take("purge")
    [sheet] = window.app.window.findChildren(ConfirmSheet)
    assert "Nothing brings them back" in sheet.accessibleDescription() or "destroyed" in (
        sheet.accessibleDescription()
    )
    window.qtbot.keyClick(sheet, Qt.Key.Key_Return)
    window.settle()
    assert window.archive.trashed() == {gone}
    window.take("purge")
    window.app.window.findChildren(ConfirmSheet)[-1].yes.click()
    window.qtbot.waitUntil(lambda: not window.archive.trashed())
    window.settle()
    assert gone not in set(window.archive.ids())
    # What can be undone is the step that speaks of an article which is still there.
    window.take("undo")
    assert not window.archive.article(kept).starred
    assert not window.desk.undo.can_undo


def test_the_whole_trash_is_emptied(chosen) -> None:
    chosen.take("trash.empty")
    assert chosen.app.window.toast.text == "The Trash is empty"
    chosen.desk.commands.trashing.purge()  # nothing of the choice is in the Trash
    chosen.take("trash")
    chosen.take("trash.empty")
    [sheet] = chosen.app.window.findChildren(ConfirmSheet)
    sheet.yes.click()
    chosen.qtbot.waitUntil(lambda: not chosen.archive.trashed())
    chosen.settle()
    assert len(chosen.archive.ids()) == 0


def test_the_panel_says_what_the_chosen_articles_have_in_common(chosen) -> None:
    words = panel(chosen).summary
    chosen.qtbot.waitUntil(words.isVisible)
    assert words.text() == "Published 14 February 2021 to 9 May 2022; 1 undated"
    chosen.archive.tag(list(chosen.archive.ids()), add=["seen"])
    chosen.desk.events.changed.emit(Changes())
    chosen.qtbot.waitUntil(lambda: "All tagged seen" in words.text())
    chosen.qtbot.keyClick(chosen.panes.list, Qt.Key.Key_Escape)
    assert words.text() == ""


def test_of_very_many_only_the_number_is_told(chosen, monkeypatch) -> None:
    words = panel(chosen).summary
    chosen.qtbot.waitUntil(words.isVisible)
    monkeypatch.setattr("desktop_app.gui.batch.summary.MOST", 3)
    chosen.desk.events.changed.emit(Changes())
    chosen.qtbot.waitUntil(words.isHidden)
    assert panel(chosen).headline.text() == "4 articles selected"


def row_of(source: str, day: str, *tags: str) -> ArticleRow:
    return ArticleRow(
        id=ArticleId(1),
        title="A title",
        source=source,
        byline="",
        published=dt.date.fromisoformat(day) if day else None,
        imported_at=dt.datetime(2026, 1, 1, tzinfo=dt.UTC),
        language="en",
        snippet="",
        words=1,
        tags=tuple(Tag(path, Colour.BLUE) for path in tags),
    )


def test_a_window_that_closes_reads_nothing_for_the_panel_any_more(chosen, monkeypatch) -> None:
    summing, read = chosen.desk.commands.summing, []
    monkeypatch.setattr(chosen.desk.jobs, "read", lambda *_, **__: read.append(1))
    chosen.panes.list.selection_moved.emit()
    summing.close()
    chosen.panes.list.selection_moved.emit()
    summing._pause.timeout.emit()
    assert read == []


def test_a_summary_leaves_out_what_is_not_known(qapp) -> None:
    rows = [
        row_of("Quay Post", "2021-02-14", "court", "a"),
        row_of("Herald", "2021-02-14", "b", "court"),
        row_of("Herald", "2021-02-14", "court"),
    ]
    assert summary_lines(rows) == [
        "From Herald and Quay Post",
        "Published 14 February 2021",
        "All tagged court",
    ]
    assert summary_lines([row_of("", ""), row_of("", "")]) == ["All undated"]
    many = [row_of(name, "") for name in "ABCDE"]
    assert summary_lines(many)[0] == "From A, B, C and 2 more"


def test_buttons_are_no_wider_than_a_panel_that_becomes_narrower_still(desk_window) -> None:
    many = BatchPanel(desk_window.app.theme, desk_window.app.actions)
    desk_window.qtbot.addWidget(many)
    many.show()
    for width in (700, 260, 160):
        many.resize(width, 600)
        assert all(one.width() <= many.viewport().width() for one in many.buttons.values()), width


def test_emptying_the_trash_shows_how_far_it_is_and_can_be_stopped(chosen, monkeypatch) -> None:
    monkeypatch.setattr("desktop_app.archive.purging.BATCH", 1)
    said, tray = [], chosen.panes.tray
    show, report, asked = tray.show_state, JobContext.report, threading.Event()

    def shown(run, state) -> None:
        show(run, state)
        said.append(tray.text if state is not None else "")
        tray.stop.click()
        if len(said) > 1:  # the first one is shown before anything runs
            asked.set()

    def reported(context, *what) -> None:
        report(context, *what)
        asked.wait(60)  # or all would be gone before anybody could stop it

    monkeypatch.setattr(tray, "show_state", shown)
    monkeypatch.setattr(JobContext, "report", reported)
    chosen.take("trash")
    total = len(chosen.archive.trashed())
    chosen.take("trash.empty")
    chosen.app.window.findChildren(ConfirmSheet)[-1].yes.click()
    chosen.settle()
    assert said[0] == f"Deleting 0 of {total} for good"
    assert said[-1] == ""
    assert len(chosen.archive.trashed()) == total - 1
    assert tray.isHidden()


def test_while_articles_are_deleted_no_others_are(chosen, monkeypatch) -> None:
    ended, deleted = threading.Event(), []

    def purge(articles, context: JobContext) -> Changes:
        deleted.append(articles)
        while not ended.is_set():
            context.pause(0.005)
        return Changes()

    monkeypatch.setattr(chosen.archive, "purge", purge)
    chosen.take("trash")
    trashing = chosen.desk.commands.trashing
    trashing.empty()
    trashing.empty()
    first, second = chosen.app.window.findChildren(ConfirmSheet)
    first.yes.click()
    chosen.qtbot.waitUntil(lambda: bool(deleted))
    second.yes.click()
    assert chosen.app.window.toast.text == "Articles are being deleted already"
    chosen.app.window.toast.hide()
    trashing.empty()
    assert chosen.app.window.toast.isVisible()
    assert chosen.app.window.toast.text == "Articles are being deleted already"
    assert trashing.running
    trashing.cancel()
    chosen.settle()
    assert not trashing.running
    assert len(deleted) == 1


def test_several_in_the_trash_are_restored_together(chosen) -> None:
    chosen.take("trash")
    chosen.panes.sidebar.tree.select("trash")
    chosen.settle()
    chosen.panes.list.selectAll()
    chosen.settle()
    assert panel(chosen).buttons["purge"].isVisible()
    assert not panel(chosen).buttons["tag"].isVisible()
    panel(chosen).buttons["restore"].click()
    chosen.settle()
    assert not chosen.archive.trashed()


def test_filing_takes_out_of_the_inbox_into_a_case_below_another(desk_window) -> None:
    window = desk_window
    window.panes.sidebar.tree.select("inbox")
    window.settle()
    window.panes.list.go_to(0)
    window.settle()
    article = window.panes.list.current_id()
    window.take("file")
    popup = window.app.window.findChild(PickPopup)
    popup.field.setText("Lists")
    window.qtbot.keyClick(popup.field, Qt.Key.Key_Return)
    window.settle()
    assert [case.name for case in window.archive.article(article).cases] == ["Lists"]
    assert article not in window.panes.list.list_model.ids


def test_what_is_handed_over_leaves_none_of_many_articles_out(chosen, monkeypatch) -> None:
    monkeypatch.setattr("desktop_app.gui.editing._AT_ONCE", 3)
    assert len(chosen.desk.editing.rows()) == 3
    assert {row.id for row in chosen.desk.editing.every_row()} == {1, 2, 3, 4}


def test_before_deleting_for_good_the_backup_that_keeps_them_is_named(
    desk_window, monkeypatch, tmp_path
) -> None:
    window = desk_window
    monkeypatch.setattr(window.archive, "backup_folder", lambda: tmp_path / "stick")
    window.take("trash")
    window.take("trash.empty")
    [sheet] = window.app.window.findChildren(ConfirmSheet)
    assert str(tmp_path / "stick") in sheet.accessibleDescription()


def test_before_deleting_for_good_older_copies_of_the_archive_are_named(
    desk_window, monkeypatch, tmp_path
) -> None:
    window = desk_window
    copy = tmp_path / "backups" / "schema-1.db"
    monkeypatch.setattr(window.archive, "older_copies", lambda: (copy,))
    window.take("trash")
    window.take("trash.empty")
    [sheet] = window.app.window.findChildren(ConfirmSheet)
    assert str(copy.parent) in sheet.accessibleDescription()
    assert "backup in" not in sheet.accessibleDescription()
    assert window.archive.trashed()
