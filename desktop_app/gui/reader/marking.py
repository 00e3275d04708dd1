"""What is picked on the page: selected words or an annotation, and the bar that acts on it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication

from desktop_app.domain.annotations import Annotation, AnnotationId, AnnotationKind, Colour
from desktop_app.gui.notes.column import NotesColumn
from desktop_app.gui.notes.words import colour_words, kind_name
from desktop_app.gui.reader.highlights import at_offset
from desktop_app.gui.reader.placing import EDGE, place_bar
from desktop_app.gui.reader.surface import Surface

if TYPE_CHECKING:
    from desktop_app.domain.pages import Region
    from desktop_app.gui.reader.selection_bar import SelectionBar


_COLOURS = tuple(Colour)
Span = tuple[int, int]


class Marking(QObject):
    """Shows and hides the bar, and turns what is pressed into wishes.

    Signals:
        annotate: carries ``(start, end, kind, colour, note)`` for a new annotation.
        changed: carries ``(id, {"colour" | "kind": value})``.
        removed: carries the id of an annotation to delete.
        note_wanted: a note is to be written on what is picked.
        announce: carries a sentence for a screen reader.
    """

    annotate = Signal(object)
    changed = Signal(object)
    removed = Signal(object)
    note_wanted = Signal()
    announce = Signal(str)

    def __init__(
        self,
        view: Surface,
        make_bar: Callable[[], SelectionBar],
        notes: NotesColumn,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._view, self._make_bar, self._notes = view, make_bar, notes
        self.made: SelectionBar | None = None
        """The bar; None until it was wanted."""
        self._annotations: dict[AnnotationId, Annotation] = {}
        self._span: Span | None = None
        self._region: Region | None = None
        self._fresh: AnnotationId | None = None  # what was marked a moment ago
        self.colour = Colour.YELLOW
        """The colour that was used last."""
        self.writable = True
        view.selected.connect(self._on_selected)
        view.selectionChanged.connect(self._on_selection)
        view.clicked.connect(self._on_clicked)
        view.entered.connect(self._on_clicked)
        view.take_escape = self._escape
        view.can_escape = lambda: self._open
        view.digit.connect(lambda number: self.recolour(_COLOURS[number]))
        view.delete_pressed.connect(self.remove)
        view.verticalScrollBar().valueChanged.connect(lambda _: self.place())
        notes.activated.connect(self._on_activated)

    @property
    def bar(self) -> SelectionBar:
        """The bar, made when it is first wanted."""
        if self.made is None:
            bar = self.made = self._make_bar()
            bar.coloured.connect(self.recolour)
            bar.kind_chosen.connect(self.change_kind)
            bar.note_wanted.connect(self._on_note)
            bar.delete_wanted.connect(self.remove)
            bar.closed.connect(self.close)
        return self.made

    @property
    def _shown(self) -> Annotation | None:
        """The annotation that the bar changes."""
        return self.made.annotation if self.made is not None else None

    @property
    def _bar_stands(self) -> bool:
        return self.made is not None and not self.made.isHidden()

    @property
    def for_note(self) -> Annotation | None:
        """What a note is written on: what is picked, else what was marked last, while in sight."""
        fresh = self._annotations.get(self._fresh) if self._fresh is not None else None
        if self.picked is not None or fresh is None or fresh.anchor is None:
            return self.picked
        rooms = self._view.rooms(fresh.anchor.start, fresh.anchor.end)
        if rooms is None:
            return None
        first, last = rooms
        in_sight = last.bottom > 0 and first.y < self._view.viewport().height()
        return fresh if in_sight else None

    # -- what is picked ------------------------------------------------------------------
    @property
    def picked(self) -> Annotation | None:
        """The annotation that is looked at, None if none of those stored."""
        active = self._notes.active
        return self._annotations.get(active) if active is not None else None

    def set_annotations(self, annotations: Sequence[Annotation]) -> None:
        """Take over the annotations of an article."""
        self._annotations = {one.id: one for one in annotations}
        if self._fresh not in self._annotations:
            self._fresh = None
        shown = self._shown
        if shown is not None:
            now = self._annotations.get(shown.id)
            if now is None or (now.anchor is None and now.region is None):
                self.close()
            else:
                self.bar.set_annotation(now)
        self._refresh()

    def remember(self, annotation: Annotation) -> None:
        """Take note of what the selected words have just become."""
        self._view.clear_selection()
        self._fresh = annotation.id

    def pick(self, annotation: Annotation) -> None:
        """Look at an annotation: its card stands out, and the bar stands above its passage."""
        self._notes.activate(annotation.id)
        self.bar.set_annotation(annotation)
        anchor = annotation.anchor
        self._span = (anchor.start, anchor.end) if anchor is not None else None
        self._region = annotation.region
        self.place()
        meaning = colour_words(annotation.colour, self._notes.meanings[annotation.colour])
        parts = [kind_name(annotation.kind), meaning, annotation.note]
        self.announce.emit(". ".join(part for part in parts if part))

    def close(self) -> None:
        """Take the bar away; what is selected stays."""
        self._span = self._region = None
        self.place()

    def place(self) -> None:
        """Put the bar beside what it acts on, or hide it while that is out of sight."""
        rooms = self._view.rooms(*self._span) if self._span is not None else None
        if self._region is not None:
            there = self._view.region_room(self._region)
            rooms = (there, there) if there is not None else None
        room = None
        if rooms is not None:
            view = self._view.viewport()
            size = (view.width(), view.height())
            room = place_bar(*rooms, self.bar.proper_size(size[0] - 2 * EDGE), size)
        if room is not None:
            self.bar.place(room)
            if self.bar.isHidden():
                self.bar.show()
            self.bar.raise_()
        elif self._bar_stands:
            focus = QApplication.focusWidget()
            if focus is not None and self.bar.isAncestorOf(focus):
                self._view.setFocus()
            self.bar.hide()

    def take_tab(self) -> bool:
        """Move the keyboard into the bar if it is there, else to the notes."""
        if self.made is not None and self.made.isVisible():
            self.made.focus_first()
            return True
        return self._notes.focus_first()

    # -- wishes --------------------------------------------------------------------------
    def recolour(self, colour: Colour) -> None:
        """Give what is picked a colour: selected words become a highlight."""
        self.colour = colour
        span, picked = self._view.passage(), self.picked
        if not self.writable:
            return
        if span is not None:
            self._mark(span, AnnotationKind.HIGHLIGHT)
        elif picked is not None and picked.kind is not AnnotationKind.NOTE:
            self.changed.emit((picked.id, {"colour": colour}))

    def change_kind(self, kind: AnnotationKind) -> None:
        """Mark what is picked in another way."""
        span, picked = self._view.passage(), self.picked
        if not self.writable:
            return
        if span is not None:
            self._mark(span, kind)
        elif picked is not None and picked.kind.on_text and picked.kind is not kind:
            self.changed.emit((picked.id, {"kind": kind}))

    def remove(self) -> None:
        """Delete the annotation that is picked."""
        picked = self.picked
        if self.writable and picked is not None:
            self.close()
            self._notes.activate(None)
            self.removed.emit(picked.id)

    def _mark(self, span: Span, kind: AnnotationKind) -> None:
        self.close()
        self.annotate.emit((*span, kind, self.colour, ""))

    def _on_note(self) -> None:
        self.close()
        self.note_wanted.emit()

    # -- what the user does --------------------------------------------------------------
    def _on_selected(self) -> None:
        span = self._view.passage()
        if span is None:
            self.close()
            return
        self._fresh = None
        self._notes.activate(None)
        self.bar.set_annotation(None)
        self._span, self._region = span, None
        self.place()

    def _on_selection(self) -> None:
        if self._shown is None and self._view.passage() is None:
            self.close()
        self._refresh()

    def _on_clicked(self, offset: int | None) -> None:
        found = at_offset(self._view.segments, offset) if offset is not None else ()
        self._fresh = None
        if not found:
            self.close()
            self._notes.activate(None)
            return
        at = next((index for index, one in enumerate(found) if one.id == self._notes.active), 0)
        # The shortest one comes first; clicking again goes on to what lies below it.
        self.pick(found[at - 1])

    @property
    def _open(self) -> bool:
        selected = self._view.any_selected
        return self._bar_stands or self._notes.active is not None or selected

    def _escape(self) -> bool:
        """Close the bar, then the card, then the selection, one at a time."""
        found = self._open
        self._fresh = None
        if self._bar_stands:
            self.close()
        elif self._notes.active is not None:
            self._notes.activate(None)
        else:
            self._view.clear_selection()
        return found

    def _on_activated(self, annotation: AnnotationId | None) -> None:
        self._view.set_active(annotation)
        shown = self._shown
        if shown is not None and shown.id != annotation:
            self.close()
        self._refresh()

    def _refresh(self) -> None:
        picked = self.picked is not None and self._view.passage() is None
        self._view.takes_changes = self.writable and picked
