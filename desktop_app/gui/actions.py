"""The one registry of actions: menus, toolbar, tooltips, shortcuts and help are built from it.

One entry is one action. Single letters act outside text fields only (a field takes the key for
itself), and can be switched off as a whole.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from desktop_app.domain.annotations import Colour
from desktop_app.gui import formats
from desktop_app.gui.action_set import ActionSpec, Menu, Need, Reach

translate = QCoreApplication.translate

_OPEN = frozenset({Need.ARCHIVE})
_WRITABLE = frozenset({Need.ARCHIVE, Need.WRITABLE})
_ARTICLE = frozenset({Need.ARCHIVE, Need.ARTICLE})
_CHANGE = _ARTICLE | _WRITABLE
_PASSAGE = _CHANGE | {Need.PASSAGE}


def all_specs() -> tuple[ActionSpec, ...]:
    """Return every action, menu by menu, in the language of the window."""
    return (
        *_file_specs(),
        *_edit_specs(),
        *_view_specs(),
        *_article_specs(),
        *_go_specs(),
        *_help_specs(),
    )


# A table is read in rows.
# fmt: off
def _file_specs() -> tuple[ActionSpec, ...]:
    return (
        ActionSpec("import.files", Menu.FILE, translate("actions", "Import files…"),
            translate("actions", "Add articles from files to the archive."), "file-plus",
            ("Ctrl+I",), _WRITABLE),
        ActionSpec("import.folder", Menu.FILE, translate("actions", "Import folder…"),
            translate("actions", "Add every article in a folder and the folders below it."),
            "folder-plus", ("Ctrl+Shift+I",), _WRITABLE),
        ActionSpec("import.text", Menu.FILE, translate("actions", "Paste text as article"),
            translate("actions", "Make an article of the text on the clipboard."),
            "clipboard-paste", ("Ctrl+Shift+V",), _WRITABLE, ends_section=True),
        ActionSpec("archive.open", Menu.FILE, translate("actions", "Open archive…"),
            translate("actions", "Open an archive in another folder."), "folder-open", ("Ctrl+O",)),
        ActionSpec("archive.new", Menu.FILE, translate("actions", "New archive…"),
            translate("actions", "Create an empty archive in a folder of your choice."),
            "archive", ("Ctrl+N",)),
        ActionSpec("archive.home", Menu.FILE, translate("actions", "Open my archive"),
            translate("actions", "Go back to the archive in your own folder."), "library"),
        ActionSpec("archive.sample", Menu.FILE, translate("actions", "Open sample archive"),
            translate("actions", "Open an archive of sample articles to try things out."),
            "book-open", ends_section=True),
        ActionSpec("export.pdf", Menu.FILE, translate("actions", "Export annotated PDF…"),
            translate("actions", "Write the chosen articles with their highlights to a PDF."),
            "file-down", ("Ctrl+E",), _ARTICLE),
        ActionSpec("export.other", Menu.FILE, translate("actions", "Export as Markdown…"),
            translate("actions", "Write the chosen articles to a Markdown file."), "file-output",
            ("Ctrl+Shift+E",), _ARTICLE, ends_section=True),
        ActionSpec("quit", Menu.FILE, translate("actions", "Quit"),
            translate("actions", "Close the archive and the window."), "x", ("Ctrl+Q",)),
    )


def _edit_specs() -> tuple[ActionSpec, ...]:
    return (
        ActionSpec("undo", Menu.EDIT, translate("actions", "Undo"),
            translate("actions", "Take back the last change."), "undo-2", ("Ctrl+Z",),
            _WRITABLE | {Need.UNDO}),
        ActionSpec("redo", Menu.EDIT, translate("actions", "Redo"),
            translate("actions", "Make the change again that was taken back last."), "redo-2",
            ("Ctrl+Shift+Z", "Ctrl+Y"), _WRITABLE | {Need.REDO}, ends_section=True),
        ActionSpec("copy.citation", Menu.EDIT, translate("actions", "Copy as citation"),
            translate("actions", "Copy the selected words or the title, with source and date."),
            "quote", ("Ctrl+Shift+C",), _ARTICLE, ends_section=True),
        ActionSpec("search", Menu.EDIT, translate("actions", "Search"),
            translate("actions", "Search all articles of the archive."), "search",
            ("Ctrl+F", "Ctrl+L", "/"), _OPEN),
        ActionSpec("match.next", Menu.EDIT, translate("actions", "Next match"),
            translate("actions", "Go to the next place that the search found."), "chevron-down",
            ("F3",), _ARTICLE | {Need.QUERY}),
        ActionSpec("match.previous", Menu.EDIT, translate("actions", "Previous match"),
            translate("actions", "Go to the place before that the search found."), "chevron-up",
            ("Shift+F3",), _ARTICLE | {Need.QUERY}),
    )


def _view_specs() -> tuple[ActionSpec, ...]:
    return (
        ActionSpec("view.sidebar", Menu.VIEW, translate("actions", "Sidebar"),
            translate("actions", "Show or hide the sidebar."), "panel-left", ("Ctrl+B",),
            checkable=True),
        ActionSpec("view.notes", Menu.VIEW, translate("actions", "Notes"),
            translate("actions", "Show or hide the notes beside the article."), "panel-right",
            ("Ctrl+Shift+B",), _OPEN, checkable=True),
        ActionSpec("view.focus", Menu.VIEW, translate("actions", "Article only"),
            translate("actions", "Hide everything but the article."), "maximize", ("F11",), _OPEN,
            checkable=True),
        ActionSpec("view.menu", Menu.VIEW, translate("actions", "Menu bar"),
            translate("actions", "Show or hide the menu bar."), "ellipsis", ("Ctrl+M",),
            checkable=True, ends_section=True),
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
        ActionSpec("keys.single", Menu.VIEW, translate("actions", "Shortcuts of one letter"),
            translate("actions", "Let single letters such as H, N and T act outside text fields."),
            "keyboard", checkable=True),
    )


def _article_specs() -> tuple[ActionSpec, ...]:
    return (
        ActionSpec("highlight", Menu.ARTICLE, translate("actions", "Highlight"),
            translate("actions", "Highlight the selected words in the colour used last."),
            "highlighter", ("H",), _PASSAGE),
        *(
            ActionSpec(f"highlight.{colour.value}", Menu.ARTICLE,
                translate("actions", "Highlight in {0}").format(formats.colour_name(colour)),
                translate("actions", "Highlight the selected words: {0}.").format(
                    formats.colour_meaning(colour)),
                "highlighter", (str(number),), _PASSAGE, ends_section=number == len(Colour))
            for number, colour in enumerate(Colour, 1)
        ),
        ActionSpec("note", Menu.ARTICLE, translate("actions", "Note…"),
            translate("actions", "Write a note on the selected words, or on the article."),
            "message-square-text", ("N",), _CHANGE),
        ActionSpec("tag", Menu.ARTICLE, translate("actions", "Tag…"),
            translate("actions", "Put tags on the chosen articles or take them off."), "tag",
            ("T",), _CHANGE),
        ActionSpec("file", Menu.ARTICLE, translate("actions", "File in case…"),
            translate("actions", "Put the chosen articles into a case and out of the Inbox."),
            "folder", ("E",), _CHANGE),
        ActionSpec("star", Menu.ARTICLE, translate("actions", "Star"),
            translate("actions", "Put a star on the chosen articles, or take it off."), "star",
            ("S",), _CHANGE),
        ActionSpec("unread", Menu.ARTICLE, translate("actions", "Mark as unread"),
            translate("actions", "Mark the chosen articles as unread, or as read."), "circle-dot",
            ("U",), _CHANGE, ends_section=True),
        ActionSpec("trash", Menu.ARTICLE, translate("actions", "Move to Trash"),
            translate("actions", "Move the chosen articles to the Trash."), "trash-2",
            ("Delete",), _CHANGE, reach=Reach.CONTENT),
        ActionSpec("restore", Menu.ARTICLE, translate("actions", "Restore from Trash"),
            translate("actions", "Take the chosen articles out of the Trash."), "archive-restore",
            (), _CHANGE | {Need.TRASHED}),
    )


def _go_specs() -> tuple[ActionSpec, ...]:
    return (
        ActionSpec("go.next", Menu.GO, translate("actions", "Next article"),
            translate("actions", "Open the next article of the list."), "chevron-down", ("J",),
            _OPEN),
        ActionSpec("go.previous", Menu.GO, translate("actions", "Previous article"),
            translate("actions", "Open the article before in the list."), "chevron-up", ("K",),
            _OPEN),
        ActionSpec("go.page_down", Menu.GO, translate("actions", "Next page"),
            translate("actions", "Read on by one page, then open the next article."),
            "arrow-right", ("Space",), _ARTICLE, reach=Reach.CONTENT),
        ActionSpec("go.page_up", Menu.GO, translate("actions", "Previous page"),
            translate("actions", "Go back by one page, then to the article before."),
            "arrow-left", ("Shift+Space",), _ARTICLE, ends_section=True, reach=Reach.CONTENT),
        ActionSpec("go.back", Menu.GO, translate("actions", "Back"),
            translate("actions", "Open the article that was open before."), "arrow-left",
            ("Alt+Left",), _OPEN | {Need.BACK}),
        ActionSpec("go.forward", Menu.GO, translate("actions", "Forward"),
            translate("actions", "Open the article that was open after this one."), "arrow-right",
            ("Alt+Right",), _OPEN | {Need.FORWARD}, ends_section=True),
        ActionSpec("pane.sidebar", Menu.GO, translate("actions", "Go to sidebar"),
            translate("actions", "Move the keyboard to the sidebar."), "panel-left", ("Ctrl+1",)),
        ActionSpec("pane.list", Menu.GO, translate("actions", "Go to list"),
            translate("actions", "Move the keyboard to the list of articles."), "newspaper",
            ("Ctrl+2",), _OPEN),
        ActionSpec("pane.reader", Menu.GO, translate("actions", "Go to article"),
            translate("actions", "Move the keyboard to the article."), "book-open", ("Ctrl+3",),
            _OPEN),
        ActionSpec("pane.next", Menu.GO, translate("actions", "Next pane"),
            translate("actions", "Move the keyboard to the next part of the window."),
            "arrow-right", ("F6",)),
        ActionSpec("pane.previous", Menu.GO, translate("actions", "Previous pane"),
            translate("actions", "Move the keyboard to the part of the window before."),
            "arrow-left", ("Shift+F6",)),
    )


def _help_specs() -> tuple[ActionSpec, ...]:
    return (
        ActionSpec("help.keys", Menu.HELP, translate("actions", "Keyboard shortcuts"),
            translate("actions", "Show every shortcut."), "keyboard", ("?",)),
        ActionSpec("help.about", Menu.HELP, translate("actions", "About Guardbook"),
            translate("actions", "Show the version and what the program promises."), "info"),
    )
# fmt: on
