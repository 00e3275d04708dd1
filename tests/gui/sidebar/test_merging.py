"""Lines come and go one by one: the tree is the same as one that is filled anew."""

from __future__ import annotations

import random

import pytest
from PySide6.QtGui import QStandardItem

from desktop_app.domain.filters import TagIs
from desktop_app.gui.sidebar import merging
from desktop_app.gui.sidebar.delegate import ENTRY_ROLE
from desktop_app.gui.sidebar.merging import differing
from desktop_app.gui.sidebar.tree import SidebarTree
from desktop_app.gui.sidebar.view_model import ALL, Entry, library
from desktop_app.gui.theme import Theme


def tag(path: str, *children: Entry, count: int = 1) -> Entry:
    return Entry(f"tag:{path}", path, scope=(TagIs(path),), count=count, children=children)


def tags(*children: Entry) -> list[Entry]:
    return [*library(None), Entry("tags", "Tags", children=children)]


@pytest.fixture
def tree(qtbot, theme: Theme, monkeypatch) -> SidebarTree:
    widget = SidebarTree(theme)
    widget.resize(232, 600)
    widget.show_entries(tags(tag("a"), tag("b", tag("b/x")), tag("c")))
    widget.select("tag:b/x")
    qtbot.addWidget(widget)
    with qtbot.waitExposed(widget):
        widget.show()
    monkeypatch.setattr(widget._items, "clear", lambda: pytest.fail("the tree is filled anew"))
    return widget


def lines(above: QStandardItem) -> list[tuple[Entry, list]]:
    found = (above.child(row) for row in range(above.rowCount()))
    return [(item.data(ENTRY_ROLE), lines(item)) for item in found]


def shown(tree: SidebarTree) -> list[tuple[Entry, list]]:
    return lines(tree._items.invisibleRootItem())


def asked(entries) -> list[tuple[Entry, list]]:
    return [(entry, asked(entry.children)) for entry in entries]


def test_only_what_differs_is_touched(tree: SidebarTree) -> None:
    told = []
    tree.chosen.connect(told.append)
    wanted = tags(tag("a", tag("a/new")), tag("b", tag("b/x", count=2), tag("b/y")))
    tree.show_entries(wanted)
    assert shown(tree) == asked(wanted)
    assert tree.current_key == "tag:b/x"
    assert told == []
    for key in ("tag:a", "tag:b"):
        assert tree.isExpanded(tree._find(tree._items.invisibleRootItem(), key).index())


def test_a_line_that_is_chosen_and_goes_leads_to_all_articles(tree: SidebarTree) -> None:
    told = []
    tree.chosen.connect(lambda entry: told.append(entry.key))
    tree.show_entries(tags(tag("a"), tag("b"), tag("c")))
    assert told == [ALL]
    assert tree.current_key == ALL


def test_what_was_folded_stays_folded_when_something_comes_into_it(tree: SidebarTree) -> None:
    def index():
        return tree._find(tree._items.invisibleRootItem(), "tag:b").index()

    tree.collapse(index())
    tree.show_entries(tags(tag("a"), tag("b", tag("b/x"), tag("b/y")), tag("c")))
    assert not tree.isExpanded(index())
    tree.show_entries(tags(tag("a"), tag("c"), tag("b", tag("b/x"), tag("b/y"))))
    assert not tree.isExpanded(index())


def test_any_change_gives_what_filling_anew_would(tree: SidebarTree) -> None:
    pick = random.Random(3)

    def some(above: str, depth: int) -> list[Entry]:
        names = pick.sample("abcdef", pick.randint(0, 4))
        return [
            tag(f"{above}{name}", *(some(f"{above}{name}/", depth - 1) if depth else ()))
            for name in names
        ]

    for _ in range(60):
        wanted = tags(*some("", 2))
        if differing(tree._shown(), wanted) <= merging.MOST:
            tree.show_entries(wanted)
            assert shown(tree) == asked(wanted)
            assert tree.current_key
