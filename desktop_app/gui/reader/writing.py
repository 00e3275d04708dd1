"""Writing notes: where a new one stands, what becomes of it, and what is kept unsaved."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from desktop_app.domain.anchors import Anchor, make_anchor
from desktop_app.domain.annotations import Annotation, AnnotationId, AnnotationKind, ArticleId
from desktop_app.domain.articles import Article
from desktop_app.domain.dates import utc_now
from desktop_app.domain.drafts import Draft
from desktop_app.gui.notes.column import NotesColumn
from desktop_app.gui.notes.view_model import DRAFT, Entry
from desktop_app.gui.reader.marking import Marking
from desktop_app.values import replace

if TYPE_CHECKING:
    from desktop_app.domain.pages import Region


Kept = dict[ArticleId, list[Draft]]


class Writing(QObject):
    """Opens the editor of the notes column and says what it was left with.

    A new note that is unfinished when another article comes is handed on at once, together with
    the article it belongs to; only what the archive did not take is kept here.

    Signals:
        annotate: carries ``(start, end, kind, colour, note)`` for a new annotation.
        region: carries ``(Region, kind, colour, note)`` for a new note on a page.
        changed: carries ``(id, changes)``.
        removed: carries the id of an annotation to delete.
        added: carries the words of a new note on the article.
        draft_left: carries a new ``Annotation`` whose article was left; without an anchor it
            belongs to that article as a whole.
    """

    annotate = Signal(object)
    region = Signal(object)
    changed = Signal(object)
    removed = Signal(object)
    added = Signal(object)
    draft_left = Signal(object)

    def __init__(
        self,
        notes: NotesColumn,
        marking: Marking,
        make_room: Callable[[], None],
        parent: QObject,
        kept: Kept | None = None,
    ) -> None:
        super().__init__(parent)
        self._notes, self._marking, self._make_room = notes, marking, make_room
        self._article: Article | None = None
        self._kept: Kept = kept if kept is not None else {}
        notes.saved.connect(self._on_saved)

    def set_article(self, article: Article | None) -> None:
        """Say which article notes are written on from now on."""
        self._article = article

    def leave(self) -> None:
        """Let go of the article: hand on what was changed and what is new."""
        draft, article = self._notes.take_draft(), self._article
        self._notes.finish()
        self._notes.forget()
        self._article = None
        if draft is not None and article is not None:
            if not draft.placed_in(article.text.sha256):
                draft = replace(draft, anchor=None)
            self.draft_left.emit(draft)

    def keep(self, draft: Draft) -> None:
        """Keep a note that the archive has not taken until its article is shown again."""
        self._kept.setdefault(draft.annotation.article, []).append(draft)
        self.resume()

    def finish(self) -> None:
        """Hand on everything that is not saved: what is open, and what was kept."""
        self._notes.finish()
        kept = [draft for some in self._kept.values() for draft in some]
        self._kept.clear()
        for draft in kept:
            one = draft.annotation
            if draft.new:
                self.draft_left.emit(one)
            else:
                self.changed.emit((one.id, {"note": one.note, "colour": one.colour}))

    def resume(self) -> None:
        """Open what was kept for the article, one after another; the keyboard stays where it is."""
        waiting = self._kept.get(self._article.id) if self._article is not None else None
        if not waiting or self._notes.editing is not None:
            return
        draft = waiting.pop(0)
        self._make_room()
        if draft.new:
            self._notes.write(draft.annotation, focus=False)
        else:
            self._notes.rewrite(draft.annotation)

    def edit(self, annotation: AnnotationId | None, span: tuple[int, int] | None) -> None:
        """Edit a note; without an id that of what is picked, or a new one.

        Args:
            annotation: the note.
            span: the selected words, in code points; a new note stands on them, or else on the
                article.
        """
        article, picked = self._article, self._marking.for_note
        if article is None:
            return
        self._marking.close()
        self._make_room()
        if annotation is None and span is None and picked is not None:
            annotation = picked.id
        if annotation is not None:
            self._notes.edit(annotation)
            return
        kind, anchor = AnnotationKind.NOTE, None
        if span is not None:
            kind = AnnotationKind.HIGHLIGHT
            anchor = make_anchor(article.text.text, article.text.sha256, *span)
        self._write(article, kind, anchor, None)

    def write_on(self, region: Region) -> None:
        """Write a new note on a place of a page."""
        article = self._article
        if article is not None:
            self._marking.close()
            self._make_room()
            self._write(article, AnnotationKind.NOTE, None, region)

    def _write(
        self, article: Article, kind: AnnotationKind, anchor: Anchor | None, region: Region | None
    ) -> None:
        now, colour = utc_now(), self._marking.colour
        draft = Annotation(DRAFT, article.id, kind, anchor, colour, "", "", now, now, (), region)
        self._notes.write(draft)

    def reopen(self) -> Annotation | None:
        """Edit again what was saved last, when the archive did not take it; return it."""
        self._make_room()
        return self._notes.reopen()

    def _on_saved(self, entry: Entry, changes: Mapping[str, object]) -> None:
        one, article = entry.annotation, self._article
        note = str(changes.get("note", one.note))
        if entry.id != DRAFT:
            if one.kind is AnnotationKind.NOTE and not note:
                self.removed.emit(entry.id)
            else:
                self.changed.emit((entry.id, dict(changes)))
        elif one.region is not None:
            if note:
                self.region.emit((one.region, one.kind, changes["colour"], note))
        elif article is not None and one.anchor is not None and one.placed_in(article.text.sha256):
            place = (one.anchor.start, one.anchor.end)
            self.annotate.emit((*place, one.kind, changes["colour"], note))
        elif note:
            # Without its passage the note belongs to the article as a whole.
            self.added.emit(note)
