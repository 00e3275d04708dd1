"""Menus made from the registry of actions."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar, QWidget

from desktop_app.gui.action_set import Actions, Menu
from desktop_app.gui.languages import from_right_to_left

translate = QCoreApplication.translate

LINE = "-"
"""Stands for a line between entries."""

ADDING = (
    "import.files",
    "import.folder",
    "import.text",
    LINE,
    "import.report",
    LINE,
    "case.new",
    "tag.new",
)
ARCHIVES = ("archive.home", "archive.open", "archive.new", LINE, "archive.sample")
ON_ARTICLES = (
    "second.open",
    "search.like",
    LINE,
    "note",
    "tag",
    "file",
    "star",
    "unread",
    "review",
    "clear",
    LINE,
    "export.pdf",
    "export.other",
    "copy.citation",
    LINE,
    "trash",
    "restore",
    "purge",
)


def menu_names() -> dict[Menu, str]:
    """Return the menus of the menu bar and their names."""
    return {
        Menu.FILE: translate("menus", "&File"),
        Menu.EDIT: translate("menus", "&Edit"),
        Menu.VIEW: translate("menus", "&View"),
        Menu.ARTICLE: translate("menus", "&Article"),
        Menu.GO: translate("menus", "&Go"),
        Menu.HELP: translate("menus", "&Help"),
    }


def fill_menu_bar(bar: QMenuBar, actions: Actions) -> None:
    """Build the menu bar; every action stands in exactly one menu."""
    for menu, name in menu_names().items():
        ids: list[str] = []
        for spec in actions.specs:
            if spec.menu is menu:
                ids += [spec.id, LINE] if spec.ends_section else [spec.id]
        made = menu_of(actions, ids[:-1] if ids[-1] == LINE else ids, bar)
        made.setTitle(name)
        bar.addMenu(made)


def add_recent(bar: QMenuBar, actions: Actions) -> QMenu:
    """Put an empty menu for the recent archives before “Open my archive” and return it."""
    recent = QMenu(translate("menus", "&Recent archives"), bar)
    recent.setToolTipsVisible(True)
    home = actions["archive.home"]
    for menu in bar.findChildren(QMenu):
        if home in menu.actions():
            menu.insertMenu(home, recent)
    return recent


def menu_of(actions: Actions, ids: Sequence[str], parent: QWidget | None = None) -> QMenu:
    """Return a menu of some actions; "-" draws a line."""
    menu = QMenu(parent)
    for action_id in ids:
        if action_id == LINE:
            menu.addSeparator()
        else:
            _keep_order(actions[action_id])
            menu.addAction(actions[action_id])
    menu.aboutToShow.connect(lambda: actions.draw(one for one in ids if one != LINE))
    return menu


def _keep_order(action: QAction) -> None:
    """Let keys that end with a sign, such as Ctrl++, read so among words from right to left."""
    keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
    words = action.text()
    if from_right_to_left() and keys and not keys[-1].isalnum() and "\t" not in words:
        action.setText(f"{words}\t\u200e{keys}\u200e")
