"""What is done on the page of one reader: marks and notes, carried out one after another."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject

from desktop_app.domain.annotations import Annotation, AnnotationId, AnnotationKind, Colour, Mark
from desktop_app.gui.drafting import Drafting
from desktop_app.gui.messages import announce
from desktop_app.gui.tools import Tools
from desktop_app.values import replace

if TYPE_CHECKING:
    from desktop_app.archive.reports import Done
    from desktop_app.domain.pages import Region
    from desktop_app.gui.reader.switch import ReaderSwitch

Wish = tuple[int, int, AnnotationKind, Colour, str]


class Annotating(QObject):
    """Turns the wishes of a reader into edits of the article that it shows.

    Attributes:
        colour: the colour that was used last.
        drafting: keeps what is being typed.
    """

    def __init__(self, tools: Tools, reader: ReaderSwitch, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._tools, self._reader = tools, reader
        self.colour = Colour.YELLOW
        self.drafting = Drafting(tools, reader, self)
        reader.annotate_requested.connect(self.annotate)
        reader.region_requested.connect(self._on_region)
        reader.annotation_changed.connect(self._on_change)
        reader.annotation_removed.connect(self._on_remove)
        reader.note_added.connect(self._on_note)
        reader.draft_left.connect(self._on_draft)
        reader.announce.connect(lambda text: announce(reader, text))

    def hand_over(self, other: Annotating) -> None:
        """Let words that the archive has refused, or will refuse, come back in another reader."""
        self.give(other)
        self.drafting.hand_over(other._reader)
        self._reader, self.drafting = other._reader, other.drafting

    def give(self, other: Annotating) -> None:
        """Give another reader the notes that wait until their articles are shown again."""
        for draft in self._reader.take_kept():
            other._reader.keep_draft(draft.annotation, new=draft.new)
            if self.drafting.relieved(draft.annotation):
                other.drafting.refused(draft.annotation)

    def keep(self, draft: Annotation, *, new: bool = True) -> None:
        """Keep a note that the archive has not taken."""
        self._reader.keep_draft(draft, new=new)
        self.drafting.refused(draft)

    def annotate(self, wish: Wish) -> None:
        """Mark a passage, with a note or without."""
        article = self._reader.article
        if article is None:
            return
        start, end, kind, self.colour, note = wish
        archive, mark, draft = (
            self._tools.archive,
            Mark(kind, self.colour, note),
            self.drafting.taken(),
        )
        self._write(lambda: archive.annotate(article.id, start, end, mark, draft=draft), note)

    def _on_region(self, wish: tuple[Region, AnnotationKind, Colour, str]) -> None:
        """Mark an area of a page, or put a note on it."""
        article, archive = self._reader.article, self._tools.archive
        if article is None:
            return
        region, kind, self.colour, note = wish
        mark, draft = Mark(kind, self.colour, note), self.drafting.taken()
        self._write(lambda: archive.annotate_region(article.id, region, mark, draft=draft), note)

    def _on_change(self, wish: tuple[AnnotationId, Mapping[str, Any]]) -> None:
        annotation, values = wish
        archive, draft = self._tools.archive, self.drafting.taken()
        reader, article = self._reader, self._reader.article
        shown = article.annotations if article is not None else ()
        changed = [replace(one, **values) for one in shown if one.id == annotation]

        def failed() -> None:
            """Edit it again, or keep it until its article is shown again."""
            typed = bool(values.get("note"))
            now = reader.article if reader is self._reader else None
            here = now is not None and article is not None and now.id == article.id
            if typed and changed and not (here and self._given_back()):
                self.keep(changed[0], new=False)

        self._tools.undo.do(
            lambda: archive.change_annotation(annotation, **values, draft=draft), failed=failed
        )

    def _on_remove(self, annotation: AnnotationId) -> None:
        self._tools.undo.do(lambda: self._tools.archive.remove_annotation(annotation))

    def _on_note(self, text: str) -> None:
        article, archive = self._reader.article, self._tools.archive
        if article is not None:
            draft = self.drafting.taken()
            self._write(lambda: archive.add_note(article.id, text, draft=draft), text)

    def _on_draft(self, draft: Annotation) -> None:
        """Save a new note whose article was left; the open one may be another."""
        archive, article, anchor = self._tools.archive, draft.article, draft.anchor
        self.drafting.taken()

        def action() -> Done:
            if draft.region is not None:
                mark = Mark(draft.kind, draft.colour, draft.note)
                return archive.annotate_region(article, draft.region, mark, draft=draft.id)
            if anchor is None:
                return archive.add_note(article, draft.note, draft=draft.id)
            mark = Mark(draft.kind, draft.colour, draft.note)
            return archive.annotate(article, anchor.start, anchor.end, mark, draft=draft.id)

        self._tools.undo.do(action, failed=lambda: self.keep(draft))

    def _write(self, action: Callable[[], Done], typed: str) -> None:
        """Carry out an edit of a note; words that the archive did not take come back."""

        def failed() -> None:
            if typed:
                self._given_back()

        self._tools.undo.do(action, failed=failed)

    def _given_back(self) -> bool:
        """Edit again what was typed last; whether there is any."""
        note = self._reader.reopen_note()
        if note is not None:
            self.drafting.refused(note)
        return note is not None
