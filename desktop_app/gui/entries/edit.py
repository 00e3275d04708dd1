"""Actions that undo, copy and search: the menu Edit."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from desktop_app.gui.action_set import ActionSpec, Menu, Need
from desktop_app.gui.entries.needs import ARTICLE, OPEN, WRITABLE

translate = QCoreApplication.translate


def citation_styles() -> dict[str, str]:
    """Return the styles of citations, and their names as entries of a menu."""
    return {
        "plain": translate("actions", "Copy citation with place"),
        "chicago": translate("actions", "Copy citation in Chicago style"),
        "apa": translate("actions", "Copy citation in APA style"),
        "mla": translate("actions", "Copy citation in MLA style"),
    }


# A table is read in rows.
# fmt: off
def specs() -> tuple[ActionSpec, ...]:
    """Return the entries of this menu, in its order."""
    return (
        ActionSpec("undo", Menu.EDIT, translate("actions", "Undo"),
            translate("actions", "Take back the last change."), "undo-2", ("Ctrl+Z",),
            WRITABLE | {Need.UNDO}),
        ActionSpec("redo", Menu.EDIT, translate("actions", "Redo"),
            translate("actions", "Make the change again that was taken back last."), "redo-2",
            ("Ctrl+Shift+Z", "Ctrl+Y"), WRITABLE | {Need.REDO}, ends_section=True),
        ActionSpec("copy.citation", Menu.EDIT, translate("actions", "Copy as citation"),
            translate("actions", "Copy the selected words or the title, with source and date."),
            "quote", ("Ctrl+Shift+C",), ARTICLE),
        *(
            ActionSpec(f"citation.{style}", Menu.EDIT, name,
                translate("actions", "Copy it in this style, now and from now on."), "quote", (),
                ARTICLE, group="citation", ends_section=style == "mla")
            for style, name in citation_styles().items()
        ),
        ActionSpec("case.new", Menu.EDIT, translate("actions", "New case…"),
            translate("actions", "Make a case, to file articles in."), "folder-plus",
            ("Ctrl+Shift+N",), WRITABLE),
        ActionSpec("tag.new", Menu.EDIT, translate("actions", "New tag…"),
            translate("actions", "Make a tag, to put on articles and highlights."), "tag",
            ("Ctrl+Shift+T",), WRITABLE),
        ActionSpec("sidebar.rename", Menu.EDIT, translate("actions", "Rename tag or case"),
            translate("actions", "Type another name for what is chosen in the sidebar."), "pencil",
            ("F2",), WRITABLE, ends_section=True),
        ActionSpec("search", Menu.EDIT, translate("actions", "Search"),
            translate("actions", "Search all articles of the archive."), "search",
            ("Ctrl+F", "Ctrl+L", "/"), OPEN),
        ActionSpec("search.filter", Menu.EDIT, translate("actions", "Filter…"),
            translate("actions", "Narrow the list by source, year, tag, case and more."),
            "list-filter", ("Ctrl+Shift+F",), OPEN),
        ActionSpec("search.save", Menu.EDIT, translate("actions", "Save search…"),
            translate("actions", "Keep words, filters and order under a name in the sidebar."),
            "bookmark", ("Ctrl+S",), WRITABLE | {Need.SEARCH}),
        ActionSpec("search.everywhere", Menu.EDIT, translate("actions", "Search everywhere"),
            translate("actions", "Search all articles instead of one case, tag or list."),
            "library", (), OPEN | {Need.SCOPE}),
        ActionSpec("search.history", Menu.EDIT, translate("actions", "Remember searches"),
            translate("actions", "Offer earlier searches of this archive under the field."),
            "history", (), WRITABLE, checkable=True),
        ActionSpec("search.forget", Menu.EDIT, translate("actions", "Clear search history"),
            translate("actions", "Forget the earlier searches of this archive."), "x", (),
            WRITABLE, ends_section=True),
        ActionSpec("match.next", Menu.EDIT, translate("actions", "Next match"),
            translate("actions", "Go to the next place that the search found."), "chevron-down",
            ("F3",), OPEN | {Need.QUERY}),
        ActionSpec("match.previous", Menu.EDIT, translate("actions", "Previous match"),
            translate("actions", "Go to the place before that the search found."), "chevron-up",
            ("Shift+F3",), OPEN | {Need.QUERY}, ends_section=True),
        ActionSpec("settings", Menu.EDIT, translate("actions", "Settings…"),
            translate("actions", "Choose looks, keys, colours and what is remembered."),
            "settings", ("Ctrl+,",)),
    )
# fmt: on
