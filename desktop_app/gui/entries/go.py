"""Actions that move about: the menu Go."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from desktop_app.gui.action_set import ActionSpec, Menu, Need, Reach
from desktop_app.gui.entries.needs import ARTICLE, OPEN

translate = QCoreApplication.translate


# A table is read in rows.
# fmt: off
def specs() -> tuple[ActionSpec, ...]:
    """Return the entries of this menu, in its order."""
    return (
        ActionSpec("palette", Menu.GO, translate("actions", "Command palette…"),
            translate("actions", "Find an action, a case, a tag or an article by its name."),
            "command", ("Ctrl+K",), ends_section=True),
        ActionSpec("go.next", Menu.GO, translate("actions", "Next article"),
            translate("actions", "Open the next article of the list."), "chevron-down", ("J",),
            OPEN),
        ActionSpec("go.previous", Menu.GO, translate("actions", "Previous article"),
            translate("actions", "Open the article before in the list."), "chevron-up", ("K",),
            OPEN),
        ActionSpec("go.page_down", Menu.GO, translate("actions", "Next page"),
            translate("actions", "Read on by one page, then open the next article."),
            "arrow-right", ("Space",), ARTICLE, reach=Reach.CONTENT),
        ActionSpec("go.page_up", Menu.GO, translate("actions", "Previous page"),
            translate("actions", "Go back by one page, then to the article before."),
            "arrow-left", ("Shift+Space",), ARTICLE, ends_section=True, reach=Reach.CONTENT),
        ActionSpec("go.back", Menu.GO, translate("actions", "Back"),
            translate("actions", "Open the article that was open before."), "arrow-left",
            ("Alt+Left",), OPEN | {Need.BACK}),
        ActionSpec("go.forward", Menu.GO, translate("actions", "Forward"),
            translate("actions", "Open the article that was open after this one."), "arrow-right",
            ("Alt+Right",), OPEN | {Need.FORWARD}, ends_section=True),
        ActionSpec("pane.sidebar", Menu.GO, translate("actions", "Go to sidebar"),
            translate("actions", "Move the keyboard to the sidebar."), "panel-left", ("Ctrl+1",)),
        ActionSpec("pane.list", Menu.GO, translate("actions", "Go to list"),
            translate("actions", "Move the keyboard to the list of articles."), "newspaper",
            ("Ctrl+2",), OPEN),
        ActionSpec("pane.reader", Menu.GO, translate("actions", "Go to article"),
            translate("actions", "Move the keyboard to the article."), "book-open", ("Ctrl+3",),
            OPEN),
        ActionSpec("pane.second", Menu.GO, translate("actions", "Go to second article"),
            translate("actions", "Move the keyboard to the article beside the other one."),
            "columns-2", ("Ctrl+4",), OPEN | {Need.SECOND}),
        ActionSpec("pane.next", Menu.GO, translate("actions", "Next pane"),
            translate("actions", "Move the keyboard to the next part of the window."),
            "arrow-right", ("F6",)),
        ActionSpec("pane.previous", Menu.GO, translate("actions", "Previous pane"),
            translate("actions", "Move the keyboard to the part of the window before."),
            "arrow-left", ("Shift+F6",), ends_section=True),
        ActionSpec("go.running", Menu.GO, translate("actions", "What is running"),
            translate("actions", "Show imports, exports and backups that run, each to be stopped."),
            "list-checks", ("Ctrl+J",), OPEN),
    )
# fmt: on
