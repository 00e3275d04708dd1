"""The tree of the sidebar."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtWidgets import QMenu

from desktop_app.domain.annotations import Colour
from desktop_app.domain.filters import TagIs
from desktop_app.gui.sidebar.view import Sidebar, SidebarTree
from desktop_app.gui.sidebar.view_model import Entry, library
from desktop_app.gui.theme import Theme

TAGS = Entry(
    "tags",
    "Tags",
    children=(
        Entry(
            "tag:russia",
            "russia",
            scope=(TagIs("russia"),),
            count=1204,
            colour=Colour.BLUE,
            children=(Entry("tag:russia/protest", "protest", scope=(TagIs("russia/protest"),)),),
        ),
    ),
)


@pytest.fixture
def tree(qtbot, theme: Theme) -> SidebarTree:
    widget = SidebarTree(theme)
    widget.resize(232, 600)
    widget.show_entries([*library(None), TAGS])
    widget.select("all")
    qtbot.addWidget(widget)
    with qtbot.waitExposed(widget):
        widget.show()
    return widget


def rect(tree: SidebarTree, key: str):
    item = tree._find(tree._items.invisibleRootItem(), key)
    return tree.visualRect(item.index())


def test_choosing_a_line_tells_its_entry_and_a_heading_does_not(qtbot, tree: SidebarTree) -> None:
    with qtbot.waitSignal(tree.chosen) as told:
        qtbot.mouseClick(
            tree.viewport(), Qt.MouseButton.LeftButton, pos=rect(tree, "inbox").center()
        )
    assert told.args[0].key == "inbox"
    assert tree.current_key == "inbox"
    with qtbot.assertNotEmitted(tree.chosen):
        qtbot.mouseClick(
            tree.viewport(), Qt.MouseButton.LeftButton, pos=rect(tree, "tags").center()
        )
    assert tree.current_key == "inbox"
    assert rect(tree, "tag:russia").isEmpty()  # a click on a heading folds it


def test_the_keyboard_goes_through_the_lines(qtbot, tree: SidebarTree) -> None:
    tree.setFocus()
    qtbot.keyClick(tree, Qt.Key.Key_Down)
    assert tree.current_key == "inbox"


def test_a_click_on_the_arrow_folds_and_new_counts_keep_it_folded(qtbot, tree: SidebarTree) -> None:
    line = rect(tree, "tag:russia")
    qtbot.mouseClick(tree.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(10, line.center().y()))
    assert rect(tree, "tag:russia/protest").isEmpty()
    assert tree.current_key == "all"
    more = Entry("starred2", "More", "star", ())
    tree.show_entries([*library(None), more, TAGS])
    assert rect(tree, "tag:russia/protest").isEmpty()
    qtbot.mouseClick(
        tree.viewport(),
        Qt.MouseButton.LeftButton,
        pos=QPoint(10, rect(tree, "tag:russia").center().y()),
    )
    assert not rect(tree, "tag:russia/protest").isEmpty()


def test_the_chosen_line_stays_when_lines_come_and_go(qtbot, tree: SidebarTree) -> None:
    tree.select("tag:russia")
    with qtbot.assertNotEmitted(tree.chosen):
        tree.show_entries([*library(None), Entry("cases", "Cases"), TAGS])
    assert tree.current_key == "tag:russia"
    with qtbot.waitSignal(tree.chosen) as told:
        tree.show_entries(library(None))
    assert told.args[0].key == "all"
    assert not tree.select("no such line")


def test_lines_say_their_name_and_count(tree: SidebarTree) -> None:
    item = tree._find(tree._items.invisibleRootItem(), "tag:russia")
    spoken = item.index().data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "russia, 1,204 articles"
    assert not tree.grab().isNull()


def test_the_sidebar_shows_the_archive_and_its_promise(qtbot, theme: Theme) -> None:
    sidebar = Sidebar(theme, QMenu(), QMenu())
    qtbot.addWidget(sidebar)
    sidebar.set_title("Moscow desk")
    assert sidebar._name.accessibleName() == "Archive: Moscow desk"
    assert not sidebar.grab().isNull()


def test_the_arrow_stands_at_the_right_where_the_language_does(qtbot, tree: SidebarTree) -> None:
    tree.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    line = rect(tree, "tag:russia")
    assert not tree.grab().isNull()
    place = QPoint(tree.viewport().width() - 10, line.center().y())
    qtbot.mouseClick(tree.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert rect(tree, "tag:russia/protest").isEmpty()
    assert not tree.grab().isNull()


def test_the_menu_of_archives_runs_as_the_window_does(qtbot, theme: Theme) -> None:
    archives = QMenu()
    archives.addAction("Harbour")
    sidebar = Sidebar(theme, archives, QMenu())
    qtbot.addWidget(sidebar)
    with qtbot.waitExposed(sidebar):
        sidebar.show()
    QTimer.singleShot(0, archives.close)
    sidebar._name.showMenu()
    assert archives.layoutDirection() is Qt.LayoutDirection.LeftToRight
