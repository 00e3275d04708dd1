"""Writing notes: where a new one stands, what becomes of it, and what is kept unfinished."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QObject, Signal

from desktop_app.domain.anchors import make_anchor
from desktop_app.domain.annotations import Annotation, AnnotationId, AnnotationKind, ArticleId
from desktop_app.domain.articles import Article
from desktop_app.domain.dates import utc_now
from desktop_app.gui.notes.column import NotesColumn
from desktop_app.gui.notes.view_model import DRAFT, Entry
from desktop_app.gui.reader.marking import Marking


class Writing(QObject):
    """Opens the editor of the notes column and says what it was left with.

    A new note that is unfinished when another article comes is kept with its own article: a
    wish for it could be taken to be about the other one.

    Signals:
        annotate: carries ``(start, end, kind, colour, note)`` for a new annotation.
        changed: carries ``(id, changes)``.
        removed: carries the id of an annotation to delete.
        added: carries the words of a new note on the article.
    """

    annotate = Signal(object)
    changed = Signal(object)
    removed = Signal(object)
    added = Signal(object)

    def __init__(
        self, notes: NotesColumn, marking: Marking, make_room: Callable[[], None], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._notes, self._marking, self._make_room = notes, marking, make_room
        self._article: Article | None = None
        self._kept: dict[ArticleId, Annotation] = {}
        notes.saved.connect(self._on_saved)

    def set_article(self, article: Article | None) -> None:
        """Say which article notes are written on from now on."""
        self._article = article

    def leave(self) -> None:
        """Let go of the article: save what was changed, keep what is new and unfinished."""
        draft = self._notes.take_draft()
        if draft is not None and self._article is not None:
            self._kept[self._article.id] = draft
        self._notes.finish()
        self._notes.forget()
        self._article = None

    def resume(self) -> None:
        """Open what was kept unfinished for the article; the keyboard stays where it is."""
        draft = self._kept.pop(self._article.id, None) if self._article is not None else None
        if draft is not None:
            self._make_room()
            self._notes.write(draft, focus=False)

    def edit(self, annotation: AnnotationId | None, span: tuple[int, int] | None) -> None:
        """Edit a note; without an id that of what is picked, or a new one.

        Args:
            annotation: the note.
            span: the selected words, in code points; a new note stands on them, or else on the
                article.
        """
        article, picked = self._article, self._marking.picked
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
        now = utc_now()
        self._notes.write(
            Annotation(DRAFT, article.id, kind, anchor, self._marking.colour, "", "", now, now)
        )

    def reopen(self) -> bool:
        """Edit again what was saved last, when the archive did not take it."""
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
        elif article is not None and one.anchor is not None and one.placed_in(article.text.sha256):
            place = (one.anchor.start, one.anchor.end)
            self.annotate.emit((*place, one.kind, changes["colour"], note))
        elif note:
            # Without its passage the note belongs to the article as a whole.
            self.added.emit(note)
