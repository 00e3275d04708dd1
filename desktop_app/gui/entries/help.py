"""Actions that explain: the menu Help."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from desktop_app.gui.action_set import ActionSpec, Menu
from desktop_app.gui.entries.needs import OPEN

translate = QCoreApplication.translate


# A table is read in rows.
# fmt: off
def specs() -> tuple[ActionSpec, ...]:
    """Return the entries of this menu, in its order."""
    return (
        ActionSpec("help.pages", Menu.HELP, translate("actions", "Help"),
            translate("actions", "Open the help at the page about what you are doing."),
            "life-buoy", ("F1",)),
        ActionSpec("help.tour", Menu.HELP, translate("actions", "Tour"),
            translate("actions", "Show in four steps what is where."), "compass", (), OPEN),
        ActionSpec("help.keys", Menu.HELP, translate("actions", "Keyboard shortcuts"),
            translate("actions", "Show every shortcut."), "keyboard", ("?",)),
        ActionSpec("help.device", Menu.HELP, translate("actions", "On this device only…"),
            translate("actions", "Show what is protected and what is not, and verify the archive."),
            "shield-check", ends_section=True),
        ActionSpec("help.about", Menu.HELP, translate("actions", "About Guardbook"),
            translate("actions", "Show the version and what the program promises."), "info"),
    )
# fmt: on
