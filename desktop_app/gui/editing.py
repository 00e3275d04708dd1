"""Commands that change articles: marks, notes, tags, cases, states."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication

from desktop_app.domain.annotations import AnnotationKind, Colour
from desktop_app.domain.articles import ArticleId, ArticleRow
from desktop_app.domain.cases import case_paths
from desktop_app.domain.flags import Flag, Review
from desktop_app.gui import formats
from desktop_app.gui.annotating import Annotating
from desktop_app.gui.entries.edit import citation_styles
from desktop_app.gui.reader.citation import citation
from desktop_app.gui.reading import ReadingViewModel
from desktop_app.gui.second.commands import Second
from desktop_app.gui.tools import Tools

if TYPE_CHECKING:
    from desktop_app.archive.reports import Done
    from desktop_app.gui.tags.view import PickPopup
    from desktop_app.gui.tags.view_model import Picker


_AT_ONCE = 500
"""Rows that are read at once."""


class Editing(QObject):
    """Acts on the selected articles or, where the list has no selection, on the open one."""

    def __init__(
        self,
        tools: Tools,
        reading: ReadingViewModel,
        second: Second,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._tools, self._reading, self._second = tools, reading, second
        self._popup: PickPopup | None = None
        reader = tools.panes.reader
        self.annotating = second.first = Annotating(tools, reader, self)
        reader.tag_requested.connect(self.tag)
        reader.cite_as = self.citation_style

    def handlers(self) -> dict[str, Callable[[], object]]:
        """Return what these commands do, by action."""
        found: dict[str, Callable[[], object]] = {
            "highlight": lambda: self.highlight(self.annotating.colour),
            "note": lambda: self._second.reader.edit_note(None),
            "second.open": self.open_beside,
            "tag": self.tag,
            "file": self.file,
            "star": self.star,
            "unread": self.unread,
            "review": lambda: self.review(Review.REVIEWED),
            "clear": lambda: self.review(Review.CLEARED),
            "trash": self.trash,
            "restore": self.restore,
            "copy.citation": self.copy_citation,
            "undo": self._tools.undo.undo,
            "redo": self._tools.undo.redo,
        }
        for style in citation_styles():
            found[f"citation.{style}"] = self.copy_citation
        for colour in Colour:
            found[f"highlight.{colour.value}"] = partial(self.highlight, colour)
        return found

    # -- what is acted on ----------------------------------------------------------------
    def targets(self) -> list[ArticleId]:
        """Return the articles that are meant."""
        panes = self._tools.panes
        other = panes.other_list
        chosen = other.chosen_articles() if other is not None else panes.list.selected_ids()
        if chosen or self._reading.article is None:
            return chosen
        return [self._reading.article.id]

    def rows(self) -> list[ArticleRow]:
        """Return the list rows of the articles that are meant, at most 500."""
        return self._read(self.targets()[:_AT_ONCE])

    def every_row(self) -> list[ArticleRow]:
        """Return the list rows of all articles that are meant, for what must leave none out."""
        ids = self.targets()
        parts = (ids[at : at + _AT_ONCE] for at in range(0, len(ids), _AT_ONCE))
        return [row for part in parts for row in self._read(part)]

    def _read(self, ids: Sequence[ArticleId]) -> list[ArticleRow]:
        found = self._tools.archive.rows(ids) if ids else {}
        return [found[article] for article in ids if article in found]

    # -- passages ------------------------------------------------------------------------
    def highlight(self, colour: Colour) -> None:
        """Highlight the selected words."""
        passage, annotating = self._second.reader.selection(), self.annotating
        if self._second.active and self._second.annotating is not None:
            annotating = self._second.annotating
        if passage is not None:
            start, end = passage
            annotating.annotate((start, end, AnnotationKind.HIGHLIGHT, colour, ""))

    def open_beside(self) -> None:
        """Open the chosen article beside the first one, where it stays.

        Where the chosen one is the first one, the article that was read before it comes.
        """
        first, before = self._reading.wanted, self._reading.before
        beside = next((one for one in self.targets() if one != first), before)
        if beside is not None:
            self._second.show(beside)
        else:
            self._tools.window.messages.toast(
                self.tr("Read another article first: then this puts it beside the open one")
            )

    # -- states --------------------------------------------------------------------------
    def star(self) -> None:
        """Put a star on the articles or, where all have one, take it off."""
        rows = self.rows()
        self._set_flag(Flag.STARRED, on=not all(row.starred for row in rows))

    def unread(self) -> None:
        """Mark as unread or, where all are unread, as read."""
        rows = self.rows()
        self._set_flag(Flag.READ, on=not any(row.read for row in rows))

    def review(self, state: Review) -> None:
        """Note how far the articles have been checked or, where all are so far, take it back."""
        ids, rows = self.targets(), self.rows()
        now = Review.NONE if rows and all(row.review is state for row in rows) else state
        if ids:
            self._do(lambda: self._tools.archive.set_review(ids, now))

    def _lost(self) -> bool:
        """Whether a key pressed in the list would hit an article that is not listed there."""
        listed, article = self._tools.panes.list, self._reading.article
        return (
            article is not None
            and listed.hasFocus()
            and not listed.selected_ids()
            and listed.list_model.position(article.id) < 0
        )

    def trash(self) -> None:
        """Move to the Trash."""
        if self._lost():
            return
        count = len(self.targets())
        words = formats.plural(
            "articles", "%Ln article moved to the Trash", "%Ln articles moved to the Trash", count
        )
        self._set_flag(Flag.TRASHED, on=True, say=words)

    def restore(self) -> None:
        """Take out of the Trash."""
        if self._lost():
            return
        count = len(self.targets())
        words = formats.plural("articles", "%Ln article restored", "%Ln articles restored", count)
        self._set_flag(Flag.TRASHED, on=False, say=words)

    def _set_flag(self, flag: Flag, *, on: bool, say: str = "") -> None:
        ids = self.targets()
        if ids:
            self._do(lambda: self._tools.archive.set_flag(ids, flag, on=on), say)

    def _do(self, action: Callable[[], Done], say: str = "") -> None:
        def done(result: Done) -> None:
            if say and result.edit is not None:
                self._tools.window.messages.toast(say, self.tr("Undo"), self._tools.undo.undo)

        self._tools.undo.do(action, done)

    # -- tags and cases ------------------------------------------------------------------
    def tag(self) -> None:
        """Open the popup for tags."""
        from desktop_app.gui.details.view_model import suggested
        from desktop_app.gui.tags.view_model import TagPicker

        ids, archive = self.targets(), self._tools.archive
        article = self._reading.article
        alone = article is not None and ids == [article.id]
        picker = TagPicker(
            archive.tags(),
            self.rows(),
            suggested(article) if alone and article is not None else (),
            lambda path: self._do(lambda: archive.tag(ids, add=[path])),
            lambda path: self._do(lambda: archive.tag(ids, remove=[path])),
            len(ids),
        )
        self._open_popup(picker, ids)

    def file(self) -> None:
        """Open the popup for cases."""
        from desktop_app.gui.tags.view_model import CasePicker

        ids, archive = self.targets(), self._tools.archive
        cases = archive.cases()
        known = {path: row.case.id for path, row in case_paths(cases)}

        def add(path: str) -> Done:
            if path in known:
                return archive.file_in(known[path], add=ids)
            return archive.file_into(path, add=ids)

        picker = CasePicker(
            cases,
            self.rows(),
            lambda path: self._do(lambda: add(path), self.tr("Filed in “{0}”").format(path)),
            lambda path: self._do(lambda: archive.file_in(known[path], remove=ids)),
            len(ids),
        )
        self._open_popup(picker, ids)

    def _open_popup(self, picker: Picker, ids: Sequence[ArticleId]) -> None:
        if not ids:
            return
        from desktop_app.gui.tags.view import PickPopup, place_below

        if self._popup is not None:
            self._popup.close_popup()
        window = self._tools.window
        self._popup = PickPopup(self._tools.theme, picker, window)
        self._popup.closed.connect(self._on_popup_closed)
        button = self._tools.panes.toolbar.buttons["tag"]
        self._popup.open_at(place_below(button, window))

    def _on_popup_closed(self) -> None:
        self._popup = None

    # -- the clipboard -------------------------------------------------------------------
    def citation_style(self) -> str:
        """Return the style that was chosen last."""
        actions = self._tools.actions
        return next(one for one in citation_styles() if actions[f"citation.{one}"].isChecked())

    def copy_citation(self) -> None:
        """Copy the selected words with where they are from, or the article's title."""
        reader = self._second.reader
        article = self._second.reading.article if self._second.active else self._reading.article
        if reader.selection() is not None:
            reader.copy_quote()
        elif article is not None:
            QGuiApplication.clipboard().setText(citation(article, None, self.citation_style()))
        self._tools.window.messages.toast(self.tr("Copied"))
