"""Actions that work on the chosen articles: the menu Article."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from desktop_app.domain.annotations import Colour
from desktop_app.gui import formats
from desktop_app.gui.action_set import ActionSpec, Menu, Reach
from desktop_app.gui.entries.needs import (
    ARTICLE,
    CHANGE,
    KEPT,
    ON_PAGES,
    PASSAGE,
    TRASHED,
    WRITABLE,
)

translate = QCoreApplication.translate


# A table is read in rows.
# fmt: off
def specs() -> tuple[ActionSpec, ...]:
    """Return the entries of this menu, in its order."""
    return (
        ActionSpec("search.like", Menu.ARTICLE, translate("actions", "More like this"),
            translate("actions", "List the articles that have rare words in common with this one."),
            "text-search", ("L",), ARTICLE, ends_section=True),
        ActionSpec("highlight", Menu.ARTICLE, translate("actions", "Highlight"),
            translate("actions", "Highlight the selected words in the colour used last."),
            "highlighter", ("H",), PASSAGE),
        *(
            ActionSpec(f"highlight.{colour.value}", Menu.ARTICLE,
                translate("actions", "Highlight in {0}").format(formats.colour_name(colour)),
                translate("actions", "Highlight the selected words: {0}.").format(
                    formats.colour_meaning(colour)),
                "highlighter", (str(number),), PASSAGE, ends_section=number == len(Colour))
            for number, colour in enumerate(Colour, 1)
        ),
        ActionSpec("note", Menu.ARTICLE, translate("actions", "Note…"),
            translate("actions", "Write a note on the selected words, or on the article."),
            "message-square-text", ("N",), CHANGE),
        ActionSpec("pages.area", Menu.ARTICLE, translate("actions", "Mark an area…"),
            translate("actions", "Draw a box around a part of a page or a picture."),
            "square-dashed", ("A",), ON_PAGES),
        ActionSpec("pages.point", Menu.ARTICLE, translate("actions", "Note on the page…"),
            translate("actions", "Put a note on a place of a page or a picture."),
            "message-square-text", ("P",), ON_PAGES),
        ActionSpec("tag", Menu.ARTICLE, translate("actions", "Tag…"),
            translate("actions", "Put tags on the chosen articles or take them off."), "tag",
            ("T",), KEPT),
        ActionSpec("file", Menu.ARTICLE, translate("actions", "File in case…"),
            translate("actions", "Put the chosen articles into a case and out of the Inbox."),
            "folder", ("E",), KEPT),
        ActionSpec("star", Menu.ARTICLE, translate("actions", "Star"),
            translate("actions", "Put a star on the chosen articles, or take it off."), "star",
            ("S",), KEPT),
        ActionSpec("unread", Menu.ARTICLE, translate("actions", "Mark as unread"),
            translate("actions", "Mark the chosen articles as unread, or as read."), "circle-dot",
            ("U",), KEPT),
        ActionSpec("review", Menu.ARTICLE, translate("actions", "Mark as reviewed"),
            translate("actions", "Note that the chosen articles were read with care, or not."),
            "circle-check", ("V",), KEPT),
        ActionSpec("clear", Menu.ARTICLE, translate("actions", "Mark as cleared"),
            translate("actions", "Note that the chosen articles are cleared for use, or not."),
            "shield-check", ("C",), KEPT, ends_section=True),
        ActionSpec("text.correct", Menu.ARTICLE, translate("actions", "Correct text…"),
            translate("actions", "Correct the words of the article; the original stays."),
            "pencil", ("F4",), CHANGE),
        ActionSpec("text.reread", Menu.ARTICLE, translate("actions", "Read original again"),
            translate("actions", "Make the text of the article anew from its original."),
            "refresh-cw", (), CHANGE),
        ActionSpec("pages.read", Menu.ARTICLE, translate("actions", "Read text of pages…"),
            translate("actions", "Read the words on pages that are pictures, by Tesseract."),
            "scan-text", (), ON_PAGES),
        ActionSpec("annotation.reattach", Menu.ARTICLE, translate("actions", "Reattach note…"),
            translate("actions", "Put a note whose words are gone on the selected words."),
            "link", ("R",), PASSAGE, ends_section=True),
        ActionSpec("trash", Menu.ARTICLE, translate("actions", "Move to Trash"),
            translate("actions", "Move the chosen articles to the Trash."), "trash-2",
            ("Delete",), KEPT, reach=Reach.CONTENT),
        ActionSpec("restore", Menu.ARTICLE, translate("actions", "Restore from Trash"),
            translate("actions", "Take the chosen articles out of the Trash."), "archive-restore",
            ("Ctrl+Backspace",), TRASHED, reach=Reach.CONTENT),
        ActionSpec("purge", Menu.ARTICLE, translate("actions", "Delete for good…"),
            translate("actions", "Destroy the chosen articles of the Trash; nothing undoes it."),
            "x", ("Shift+Delete",), TRASHED, reach=Reach.CONTENT),
        ActionSpec("trash.empty", Menu.ARTICLE, translate("actions", "Empty Trash…"),
            translate("actions", "Destroy everything in the Trash; nothing undoes it."), "trash-2",
            (), WRITABLE),
    )
# fmt: on
