"""Actions that change how the window looks: the menu View."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from desktop_app.gui.action_set import ActionSpec, Menu, Need
from desktop_app.gui.entries.needs import ARTICLE, OPEN, PAGES

translate = QCoreApplication.translate


# A table is read in rows.
# fmt: off
def specs() -> tuple[ActionSpec, ...]:
    """Return the entries of this menu, in its order."""
    return (
        ActionSpec("view.sidebar", Menu.VIEW, translate("actions", "Sidebar"),
            translate("actions", "Show or hide the sidebar."), "panel-left", ("Ctrl+B",),
            checkable=True),
        ActionSpec("view.notes", Menu.VIEW, translate("actions", "Notes"),
            translate("actions", "Show or hide the notes beside the article."), "panel-right",
            ("Ctrl+Shift+B",), OPEN, checkable=True),
        ActionSpec("view.details", Menu.VIEW, translate("actions", "Details"),
            translate("actions", "Show or hide everything about the article beyond its page."),
            "info", ("Ctrl+D",), OPEN, checkable=True),
        ActionSpec("view.focus", Menu.VIEW, translate("actions", "Article only"),
            translate("actions", "Hide everything but the article."), "maximize", ("F11",), OPEN,
            checkable=True, ends_section=True),
        ActionSpec("layout.columns", Menu.VIEW, translate("actions", "List beside the article"),
            translate("actions", "Show list and article beside each other."), "columns-3",
            ("Ctrl+Alt+1",), group="layout"),
        ActionSpec("layout.rows", Menu.VIEW, translate("actions", "List above the article"),
            translate("actions", "Show the list above the article."), "rows-2",
            ("Ctrl+Alt+2",), group="layout"),
        ActionSpec("view.compact", Menu.VIEW, translate("actions", "Compact list"),
            translate("actions", "Show more articles at once, without the words of each."),
            "rows-4", ("Ctrl+Alt+3",), checkable=True, ends_section=True),
        ActionSpec("second.open", Menu.VIEW, translate("actions", "Open beside"),
            translate("actions", "Put the chosen article or the one read before beside this one."),
            "columns-2", ("F8",), ARTICLE),
        ActionSpec("second.close", Menu.VIEW, translate("actions", "Close second article"),
            translate("actions", "Take the article beside the other one away."), "x",
            ("Ctrl+W",), OPEN | {Need.SECOND}, ends_section=True),
        ActionSpec("view.menu", Menu.VIEW, translate("actions", "Menu bar"),
            translate("actions", "Show or hide the menu bar."), "ellipsis", ("Ctrl+M",),
            checkable=True, ends_section=True),
        ActionSpec("pages.switch", Menu.VIEW, translate("actions", "Pages or text"),
            translate("actions", "Show the pages of a PDF or a picture, or the text."), "book-open",
            ("F9",), PAGES),
        ActionSpec("pages.side", Menu.VIEW, translate("actions", "Strip beside the pages"),
            translate("actions", "Show or hide small pages, outline and marks in the file."),
            "list-tree", ("F7",), PAGES),
        ActionSpec("pages.go", Menu.VIEW, translate("actions", "Go to page…"),
            translate("actions", "Go to a page by its number or name."), "hash",
            ("Ctrl+G",), PAGES),
        ActionSpec("pages.width", Menu.VIEW, translate("actions", "Fit pages to width"),
            translate("actions", "Let the pages fill the width."), "move-horizontal",
            ("Ctrl+Alt+W",), PAGES),
        ActionSpec("pages.whole", Menu.VIEW, translate("actions", "Fit whole page"),
            translate("actions", "Show a whole page at once."), "move-vertical",
            ("Ctrl+Alt+P",), PAGES),
        ActionSpec("pages.turn", Menu.VIEW, translate("actions", "Turn pages"),
            translate("actions", "Turn the pages by a quarter, clockwise."),
            "rotate-cw", ("Ctrl+R",), PAGES, ends_section=True),
        ActionSpec("text.larger", Menu.VIEW, translate("actions", "Larger text"),
            translate("actions", "Show the article in larger letters."), "plus",
            ("Ctrl++", "Ctrl+=")),
        ActionSpec("text.smaller", Menu.VIEW, translate("actions", "Smaller text"),
            translate("actions", "Show the article in smaller letters."), "minus", ("Ctrl+-",)),
        ActionSpec("text.reset", Menu.VIEW, translate("actions", "Normal text size"),
            translate("actions", "Show the article in letters of the usual size."), "type",
            ("Ctrl+0",), ends_section=True),
        ActionSpec("look.system", Menu.VIEW, translate("actions", "Colours of the system"),
            translate("actions", "Be light or dark as the system is."), "monitor", group="look"),
        ActionSpec("look.light", Menu.VIEW, translate("actions", "Light colours"),
            translate("actions", "Always be light."), "sun", group="look"),
        ActionSpec("look.dark", Menu.VIEW, translate("actions", "Dark colours"),
            translate("actions", "Always be dark."), "moon", group="look", ends_section=True),
        ActionSpec("page.system", Menu.VIEW, translate("actions", "Page as the window"),
            translate("actions", "Give the article the colours of the window."), "newspaper",
            group="page"),
        ActionSpec("page.light", Menu.VIEW, translate("actions", "Light page"),
            translate("actions", "Show the article on white, whatever the window is."), "sun",
            group="page"),
        ActionSpec("page.sepia", Menu.VIEW, translate("actions", "Sepia page"),
            translate("actions", "Show the article on a warm ground."), "coffee", group="page"),
        ActionSpec("page.dark", Menu.VIEW, translate("actions", "Dark page"),
            translate("actions", "Show the article on black, whatever the window is."), "moon",
            group="page", ends_section=True),
        ActionSpec("keys.single", Menu.VIEW, translate("actions", "Shortcuts of one letter"),
            translate("actions", "Let single letters such as H, N and T act outside text fields."),
            "keyboard", checkable=True),
    )
# fmt: on
