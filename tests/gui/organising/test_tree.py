"""Tags and cases are arranged in the sidebar, by keys, menu and mouse."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import (
    QContextMenuEvent,
    QDrag,
    QDragEnterEvent,
    QDragMoveEvent,
    QDropEvent,
    QHelpEvent,
    QMouseEvent,
)
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QMenu, QStyleOptionViewItem, QToolTip

from desktop_app.domain.annotations import ArticleId, Colour
from desktop_app.gui.articles.view import ArticleListView
from desktop_app.gui.carrying import carried_articles, carry_articles, carry_case
from desktop_app.gui.confirming import ConfirmSheet
from desktop_app.gui.sidebar.delegate import ENTRY_ROLE
from desktop_app.gui.sidebar.menu import LineMenu
from desktop_app.gui.sidebar.view_model import flat
from desktop_app.gui.tags.view import PickPopup


@pytest.fixture
def tree(desk_window):
    return desk_window.panes.sidebar.tree


def tags(window) -> dict[str, int]:
    return {row.tag.path: row.articles for row in window.archive.tags()}


def cases(window) -> dict[str, str]:
    rows = window.archive.cases()
    names = {row.case.id: row.case.name for row in rows}
    return {row.case.name: names.get(row.case.parent, "") for row in rows}


def entry(window, key):
    return flat(window.desk.sidebar.entries)[key]


def case_key(window, name):
    return f"case:{window.archive.case(name).id}"


def choose(window, key):
    window.panes.sidebar.tree.select(key)
    window.settle()
    window.panes.sidebar.tree.setFocus()


def field(window) -> QLineEdit:
    return window.panes.sidebar.tree.findChild(QLineEdit, "inline")


def type_name(window, text):
    window.qtbot.keyClicks(field(window), text)
    window.qtbot.keyClick(field(window), Qt.Key.Key_Return)
    window.qtbot.waitUntil(lambda: field(window) is None)
    window.settle()


def pick(window, text):
    popup = window.app.window.findChild(PickPopup)
    window.qtbot.keyClicks(popup.field, text)
    window.qtbot.keyClick(popup.field, Qt.Key.Key_Return)
    window.settle()


def test_f2_renames_a_tag_in_its_place_and_everything_below_it(desk_window, tree) -> None:
    choose(desk_window, "tag:court/harbour")
    desk_window.take("sidebar.rename")
    desk_window.qtbot.waitUntil(lambda: field(desk_window).selectedText() == "harbour")
    assert field(desk_window).text() == "court/harbour"
    type_name(desk_window, "ports")
    assert "court/ports" in tags(desk_window)
    choose(desk_window, "tag:court")
    desk_window.take("sidebar.rename")
    type_name(desk_window, "law/courts")
    assert {"law/courts", "law/courts/ports"} <= set(tags(desk_window))
    desk_window.take("undo")
    assert {"court", "court/ports"} <= set(tags(desk_window))
    assert tree.current_key == "all" or tree.current_key.startswith("tag:")


def test_renaming_onto_a_tag_that_is_there_asks_before_it_merges(desk_window) -> None:
    choose(desk_window, "tag:court")
    desk_window.take("sidebar.rename")
    type_name(desk_window, "LAW")
    [sheet] = desk_window.app.window.findChildren(ConfirmSheet)
    assert "There is a tag “law” already" in sheet.accessibleDescription()
    assert "court" in tags(desk_window)
    sheet.yes.click()
    desk_window.settle()
    assert tags(desk_window) == {"law": 3, "law/harbour": 1}
    assert desk_window.app.window.toast.text == "Merged into “law”"
    desk_window.take("undo")
    assert tags(desk_window) == {"court": 2, "court/harbour": 1, "law": 1}


def test_what_cannot_be_a_name_is_said_in_words(desk_window) -> None:
    desk_window.desk.organising.rename(entry(desk_window, "tag:law"), " / ")
    assert "at least one letter" in desk_window.app.window.bar.text
    desk_window.desk.organising.rename(entry(desk_window, case_key(desk_window, "Files")), "Quay")
    desk_window.settle()
    assert "“Quay” already" in desk_window.app.window.bar.text


def test_a_case_is_renamed_and_esc_leaves_it_as_it_was(desk_window) -> None:
    choose(desk_window, case_key(desk_window, "Files"))
    desk_window.take("sidebar.rename")
    desk_window.qtbot.keyClicks(field(desk_window), "Nonsense")
    desk_window.qtbot.keyClick(field(desk_window), Qt.Key.Key_Escape)
    desk_window.qtbot.waitUntil(lambda: field(desk_window) is None)
    desk_window.take("sidebar.rename")
    type_name(desk_window, "Records")
    assert cases(desk_window) == {"Quay": "", "Lists": "Quay", "Records": ""}


def test_a_name_that_is_being_typed_survives_new_numbers(desk_window) -> None:
    choose(desk_window, "tag:law")
    desk_window.take("sidebar.rename")
    desk_window.qtbot.keyClicks(field(desk_window), "just")
    desk_window.archive.tag([ArticleId(1)], add=["law"])
    with desk_window.qtbot.waitSignal(desk_window.desk.sidebar.entries_changed):
        desk_window.desk.sidebar.load()
    type_name(desk_window, "ice")
    assert tags(desk_window)["justice"] == 2


def test_what_is_no_tag_and_no_case_has_no_other_name(desk_window, tree) -> None:
    choose(desk_window, "all")
    desk_window.take("sidebar.rename")
    assert field(desk_window) is None
    assert "Choose a tag or a case" in desk_window.app.window.toast.text
    desk_window.qtbot.keyClick(tree, Qt.Key.Key_Delete)
    desk_window.settle()
    assert len(desk_window.archive.ids()) == 4


def test_delete_takes_a_tag_off_everything_and_a_case_leaves_its_articles(
    desk_window, tree
) -> None:
    choose(desk_window, "tag:court")
    desk_window.qtbot.keyClick(tree, Qt.Key.Key_Delete)
    desk_window.settle()
    assert tags(desk_window) == {"law": 1}
    choose(desk_window, case_key(desk_window, "Quay"))
    desk_window.qtbot.keyClick(tree, Qt.Key.Key_Delete)
    desk_window.settle()
    assert cases(desk_window) == {"Files": ""}
    assert len(desk_window.archive.ids()) == 4
    assert "its articles stay" in desk_window.app.window.toast.text
    desk_window.take("undo")
    assert cases(desk_window) == {"Quay": "", "Lists": "Quay", "Files": ""}


def test_new_cases_and_tags_are_named_in_a_popup(desk_window) -> None:
    desk_window.take("case.new")
    pick(desk_window, "Energy")
    desk_window.desk.organising.new_case(entry(desk_window, case_key(desk_window, "Quay")))
    pick(desk_window, "Photos")
    desk_window.take("tag.new")
    pick(desk_window, "vigil")
    desk_window.desk.organising.new_tag("law")
    pick(desk_window, "courts")
    assert cases(desk_window) == {
        "Quay": "", "Lists": "Quay", "Photos": "Quay", "Files": "", "Energy": "",
    }  # fmt: skip
    assert tags(desk_window)["law/courts"] == 0
    assert tags(desk_window)["vigil"] == 0


def test_a_case_is_moved_to_a_place_that_is_picked(desk_window) -> None:
    quay = entry(desk_window, case_key(desk_window, "Quay"))
    desk_window.desk.organising.choose_place(quay)
    popup = desk_window.app.window.findChild(PickPopup)
    # Neither itself nor what is below it.
    assert [popup.options.item(n).text() for n in range(popup.options.count())] == ["Files"]
    pick(desk_window, "Fil")
    assert cases(desk_window)["Quay"] == "Files"
    desk_window.desk.organising.choose_place(
        entry(desk_window, case_key(desk_window, "Files/Quay"))
    )
    pick(desk_window, "No case")
    assert cases(desk_window)["Quay"] == ""


def words_of(menu: QMenu) -> list[str]:
    return [action.text().split("\t")[0] for action in menu.actions()]


def test_each_line_has_its_own_menu(desk_window, tree) -> None:
    def menu(key: str, writable: bool = True) -> LineMenu:
        return LineMenu(desk_window.app.theme, entry(desk_window, key), writable, tree)

    assert words_of(menu(case_key(desk_window, "Quay"))) == [
        "New case in it…", "Rename", "Move to…", "Export dossier…", "Delete case",
    ]  # fmt: skip
    on_tag = menu("tag:court")
    assert words_of(on_tag) == ["New tag below it…", "Rename or merge", "Colour", "Delete tag"]
    told: list[str] = []
    on_tag.wanted.connect(told.append)
    on_tag.actions()[1].trigger()
    on_tag.findChild(QMenu).actions()[3].trigger()
    assert told == ["rename", "pink"]
    assert menu("cases").of_registry == ["case.new"]
    assert menu("tag:court", writable=False).isEmpty()
    assert menu("all").isEmpty()


def test_the_menu_key_opens_the_menu_of_the_line_and_what_it_wants_is_done(
    desk_window, tree
) -> None:
    choose(desk_window, "tag:law")
    event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(), QPoint())
    tree.contextMenuEvent(event)
    menu = tree.findChild(LineMenu)
    assert menu.isVisible()
    menu.wanted.emit("pink")
    desk_window.settle()
    assert entry(desk_window, "tag:law").colour is Colour.PINK
    menu.wanted.emit("below")
    pick(desk_window, "courts")
    assert "law/courts" in tags(desk_window)
    menu.wanted.emit("rename")
    type_name(desk_window, "justice")
    assert "justice/courts" in tags(desk_window)
    menu.close()
    desk_window.desk.organising._on_wanted(
        entry(desk_window, case_key(desk_window, "Files")), "delete"
    )
    desk_window.settle()
    assert "Files" not in cases(desk_window)
    tree.contextMenuEvent(
        QContextMenuEvent(QContextMenuEvent.Reason.Mouse, QPoint(5, 5000), QPoint())
    )


def drag(window, data: QMimeData, key: str, *, drop: bool = True) -> bool:
    """Carry something over a line; return whether the line takes it."""
    tree = window.panes.sidebar.tree
    item = tree._find(tree._items.invisibleRootItem(), key)
    place = QPointF(tree.visualRect(item.index()).center())
    buttons, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    copy = Qt.DropAction.CopyAction
    enter = QDragEnterEvent(place.toPoint(), copy, data, buttons, keys)
    tree.dragEnterEvent(enter)
    move = QDragMoveEvent(place.toPoint(), copy, data, buttons, keys)
    tree.dragMoveEvent(move)
    taken = move.isAccepted()
    assert (tree._delegate.drop_key == key) is taken
    if drop:
        tree.dropEvent(QDropEvent(place, copy, data, buttons, keys, QEvent.Type.Drop))
        window.settle()
    assert tree._delegate.drop_key == "" or not drop
    return taken


def test_the_mouse_takes_a_row_of_the_list_along(desk_window, monkeypatch) -> None:
    carried: list[int] = []
    monkeypatch.setattr(
        ArticleListView, "startDrag", lambda view, _: carried.append(len(view.selected_ids()))
    )
    listed, button = desk_window.panes.list, Qt.MouseButton.LeftButton
    start = listed.visualRect(listed.model().index(1, 0)).center()
    QTest.mousePress(listed.viewport(), button, pos=start)
    for step in (10, 20, 40, 80):
        move = QPointF(start - QPoint(step, 0))
        where = QPointF(listed.viewport().mapToGlobal(move.toPoint()))
        none = Qt.KeyboardModifier.NoModifier
        event = QMouseEvent(QEvent.Type.MouseMove, move, where, button, button, none)
        QApplication.sendEvent(listed.viewport(), event)
    QTest.mouseRelease(listed.viewport(), button, pos=start - QPoint(80, 0))
    desk_window.settle()
    assert carried[:1] == [1]


def test_rows_are_dropped_on_cases_tags_stars_and_the_trash(desk_window) -> None:
    archive, rows = desk_window.archive, carry_articles([ArticleId(3), ArticleId(4)])
    assert drag(desk_window, rows, case_key(desk_window, "Files"))
    assert desk_window.app.window.toast.text == "2 articles filed in “Files”"
    assert archive.article(ArticleId(4)).filed
    assert drag(desk_window, rows, "tag:law")
    assert tags(desk_window)["law"] == 2
    assert drag(desk_window, rows, "starred")
    assert archive.article(ArticleId(4)).starred
    assert not drag(desk_window, rows, "unread")
    assert not drag(desk_window, rows, "tags")
    assert drag(desk_window, rows, "trash")
    assert archive.trashed() == {3, 4}
    for _ in range(4):
        desk_window.take("undo")
    assert not archive.trashed()
    assert tags(desk_window)["law"] == 1


def test_a_case_is_dropped_on_another_or_on_the_heading_but_not_into_itself(desk_window) -> None:
    quay, lists = (desk_window.archive.case(name).id for name in ("Quay", "Quay/Lists"))
    assert not drag(desk_window, carry_case(quay), f"case:{lists}")
    assert not drag(desk_window, carry_case(quay), "tag:law")
    assert drag(desk_window, carry_case(quay), case_key(desk_window, "Files"))
    assert cases(desk_window)["Quay"] == "Files"
    assert drag(desk_window, carry_case(lists), "cases")
    assert cases(desk_window)["Lists"] == ""


def test_files_dragged_over_the_sidebar_are_for_the_window(desk_window, tree) -> None:
    data = QMimeData()
    data.setText("not ours")
    event = QDragEnterEvent(
        QPoint(5, 5),
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    tree.dragEnterEvent(event)
    assert not event.isAccepted()
    item = tree._find(tree._items.invisibleRootItem(), case_key(desk_window, "Quay"))
    carried = tree.model().mimeData([item.index()])
    assert carried.formats() == ["application/x-guardbook-case"]
    assert tree.model().mimeData([]).formats() == []


def test_a_name_that_is_cut_is_told_whole(desk_window, tree, monkeypatch) -> None:
    desk_window.archive.create_case("Записка " * 20)
    with desk_window.qtbot.waitSignal(desk_window.desk.sidebar.entries_changed):
        desk_window.desk.sidebar.load()
    told: list[str] = []
    monkeypatch.setattr(QToolTip, "showText", lambda place, text, widget: told.append(text))
    for key in (case_key(desk_window, "Записка " * 20), "tag:law"):
        index = tree._find(tree._items.invisibleRootItem(), key).index()
        option = QStyleOptionViewItem()
        option.rect = tree.visualRect(index)
        event = QHelpEvent(QEvent.Type.ToolTip, QPoint(), QPoint())
        assert tree._delegate.helpEvent(event, tree, option, index)
    assert told[0].replace("\n", "") == index_name(tree, desk_window)
    assert told[1] == ""
    assert not tree._delegate.helpEvent(
        event, tree, option, tree._items.indexFromItem(tree._items.item(99))
    )


def index_name(tree, window) -> str:
    key = case_key(window, "Записка " * 20)
    return tree._find(tree._items.invisibleRootItem(), key).data(ENTRY_ROLE).label


def test_folded_headings_are_remembered_and_no_names(desk_window, tree) -> None:
    index = tree._find(tree._items.invisibleRootItem(), "tags").index()
    tree.setExpanded(index, False)
    tree.setExpanded(tree._find(tree._items.invisibleRootItem(), "tag:court").index(), False)
    settings = desk_window.app.looks.remember("date")
    assert settings.folded == ("tags",)
    tree.setExpanded(index, True)
    tree.fold_sections(("cases", "later"))
    assert not tree.isExpanded(tree._find(tree._items.invisibleRootItem(), "cases").index())
    assert tree.folded_sections() == ("cases", "later")


def test_an_archive_that_is_read_only_offers_nothing(open_window, real, tmp_path) -> None:
    real.writable = False
    window = open_window(real)
    tree = window.panes.sidebar.tree
    tree.select("tag:law")
    assert not tree.rename()
    assert not drag(window, carry_articles([ArticleId(1)]), "tag:law")
    window.qtbot.keyClick(tree, Qt.Key.Key_Delete)
    window.settle()
    assert "law" in tags(window)


def test_the_selected_rows_are_what_is_carried(desk_window, monkeypatch) -> None:
    carried: list[list[ArticleId]] = []
    monkeypatch.setattr(
        QDrag, "exec", lambda drag, *_: carried.append(carried_articles(drag.mimeData()))
    )
    listed = desk_window.panes.list
    listed.selectAll()
    listed.startDrag(Qt.DropAction.CopyAction)
    listed.clearSelection()
    listed.startDrag(Qt.DropAction.CopyAction)
    assert [sorted(one) for one in carried] == [[1, 2, 3, 4]]
