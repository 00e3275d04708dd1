"""A window on long titles, 500 tags, and 200 cases six levels deep: all of it can be reached."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from desktop_app.archive.archive import Archive
from desktop_app.gui import scenes_hard
from desktop_app.gui.sidebar.view_model import flat
from desktop_app.gui.tags.view import PickPopup
from desktop_app.vault.keyring import FileDeviceKeys

pytestmark = pytest.mark.usefixtures("unmeasured_here")


def _open(folder: Path) -> Archive:
    return Archive.open(
        folder / "archive",
        devices=FileDeviceKeys(folder / "config"),
        cache=folder / "cache",
        create=True,
    )


def _fill(folder: Path) -> None:
    with _open(folder) as archive:
        scenes_hard.fill(archive, folder / "hard")


@pytest.fixture
def window(open_window, tmp_path, filled):
    filled.copy("hard", _fill, tmp_path)
    return open_window(_open(tmp_path))


def pick(window, action: str, typed: str) -> None:
    """Take an action that opens the popup, type into it, and choose what fits best."""
    window.take(action)
    popup = window.app.window.findChild(PickPopup)
    window.qtbot.keyClicks(popup.field, typed)
    window.qtbot.keyClick(popup.field, Qt.Key.Key_Return)
    popup.close_popup()
    window.settle()


def test_long_titles_many_tags_and_deep_cases_can_be_seen_and_chosen(window) -> None:
    articles, tree = window.panes.list, window.panes.sidebar.tree
    size = window.app.window.size()

    # Titles: whole where they are read out, and no wider than the list where they are drawn.
    long = max(window.titles(), key=len)
    assert len(long) > scenes_hard.LENGTH - 2
    model = articles.list_model
    row = window.titles().index(long)
    assert long in model.index(row, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    articles.go_to(row)
    window.settle()
    assert articles.horizontalScrollBar().maximum() == 0
    assert window.app.window.size() == size

    # Tags: the last of five hundred is found by its end.
    entries = flat(window.desk.sidebar.entries)
    assert sum(key.startswith("tag:") for key in entries) > scenes_hard.TAGS
    pick(window, "tag", "subject of its own 499")
    article = model.row_at(row).id
    (tag,) = window.archive.article(article).tags
    assert tag.path.endswith("A subject of its own 499")
    assert tree.select(f"tag:{tag.path.casefold()}")
    window.settle()
    assert window.titles() == [long]

    # Cases: one on the sixth level takes an article, and is shown in the sidebar.
    cases = window.archive.cases()
    assert len(cases) >= scenes_hard.CASES
    above = {row.case.id: row.case.parent for row in cases}
    deepest = next(row.case for row in cases if row.case.name == f"Level {scenes_hard.DEPTH}")
    assert tree.select(f"case:{deepest.id}")
    depth, index = 0, tree.currentIndex()
    while index.isValid():
        depth, index = depth + 1, index.parent()
    assert depth >= scenes_hard.DEPTH
    assert tree.visualRect(tree.currentIndex()).isValid()
    assert above[deepest.id]
