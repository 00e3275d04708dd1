"""The notes of an article: which cards exist as widgets, which is looked at, what is edited.

The cards are children of the page's viewport and scroll with it by themselves. Only those near
the visible part exist, so hundreds of notes cost no more than a few.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QApplication, QWidget

from desktop_app.domain.annotations import Annotation, AnnotationId, Colour, new_annotation_id
from desktop_app.domain.dates import utc_now
from desktop_app.domain.drafts import Draft
from desktop_app.gui.notes.arrangement import Host, Item, Mode, Space, arrange
from desktop_app.gui.notes.shelf import Shelf
from desktop_app.gui.notes.view_model import DRAFT, Entry, Group, Sorted
from desktop_app.gui.notes.words import Meanings, group_name, spoken, usual_meanings
from desktop_app.gui.theme import Theme
from desktop_app.values import replace

if TYPE_CHECKING:
    from desktop_app.gui.notes.card import Card
    from desktop_app.gui.notes.face import Face

_FOOT = 24
_FACES = 2000
_TAB = Qt.FocusReason.TabFocusReason


class NotesColumn(QObject):
    """Arranges the notes of one article.

    Signals:
        saved: carries an ``Entry`` and the changes to it; the entry's id is DRAFT for a new one.
        typed: carries the ``Draft`` of what the editor holds now.
        ended: nothing is edited any more; carries the id that the ``Draft`` had. ``saved`` comes
            after it, if there is anything to save.
        kept: what was typed was saved because Esc was pressed.
        discarded: carries the ``Annotation`` of a new note whose words were thrown away.
        removed: carries the id of an annotation to delete.
        recoloured: carries an id and a ``Colour``.
        activated: carries the id of the note that is looked at now, or None.
        left: the keyboard wants to go back to the text.
        menu_wanted: carries an ``Entry`` and the place on the screen.
        arranged: carries the height at which the last note ends, 0 if there are none.
    """

    saved = Signal(object, object)
    typed = Signal(object)
    ended = Signal(object)
    kept = Signal()
    discarded = Signal(object)
    removed = Signal(object)
    recoloured = Signal(object, object)
    activated = Signal(object)
    left = Signal()
    menu_wanted = Signal(object, object)
    arranged = Signal(object)

    def __init__(
        self,
        theme: Theme,
        host: Host,
        parent: QObject | None = None,
        now: Callable[[], dt.datetime] = utc_now,
    ) -> None:
        super().__init__(parent)
        self._theme, self._host, self._now = theme, host, now
        self.meanings: Meanings = usual_meanings()
        self.writable = True
        self._annotations: tuple[Annotation, ...] = ()
        self._sha = ""
        self._draft: Annotation | None = None
        self._name = DRAFT
        self._editing: AnnotationId | None = None
        self._active: AnnotationId | None = None
        self._unsaved: Draft | None = None
        self._sorted = Sorted()
        self._space = Space(Mode.BESIDE, 0, 0, 0)
        self._items: list[Item] = []
        self._shelf = Shelf(host.viewport, self._make, self._update)
        self._faces: dict[tuple[Entry, int], Face] = {}

    # -- content -------------------------------------------------------------------------
    def set_annotations(self, annotations: Iterable[Annotation], text_sha256: str) -> None:
        """Take over the notes of an article; what is being typed stays if its passage does."""
        self._annotations, self._sha = tuple(annotations), text_sha256
        known = {DRAFT, *(one.id for one in self._annotations)}
        self._active = self._active if self._active in known else None
        if self._editing not in known:
            self._editing = None
        self._unsaved = None
        if len(self._faces) > _FACES:
            self._faces.clear()

    def set_space(self, space: Space) -> None:
        """Say where there is room."""
        self._space = space

    def forget(self) -> None:
        """Let go of the notes, and of what is edited, without saving it; then ``arrange``."""
        self._draft = self._editing = self._active = None
        self._faces.clear()
        self.set_annotations((), "")

    def redraw(self) -> None:
        """Lay out the words of every card anew: fonts, meanings or the day have changed."""
        self._faces.clear()
        self.arrange()

    @property
    def wanted(self) -> bool:
        """Whether there is anything to show beside the text."""
        return bool(self._entries())

    @property
    def active(self) -> AnnotationId | None:
        """The note that is looked at; DRAFT for a new one."""
        return self._active

    @property
    def editing(self) -> AnnotationId | None:
        """The note that is edited; DRAFT for a new one, None for none."""
        return self._editing

    @property
    def items(self) -> tuple[Item, ...]:
        """Everything that has a place beside the text, in view or not."""
        return tuple(self._items)

    def card(self, annotation: AnnotationId) -> Card | None:
        """Return the card of a note, None if it is far from the visible part."""
        return self._shelf.card(annotation)

    def _entries(self) -> list[Entry]:
        return self._sorted.of(self._annotations, self._sha, self._draft, self._editing)

    # -- looking and editing -------------------------------------------------------------
    def activate(self, annotation: AnnotationId | None) -> None:
        """Let one note stand out, beside its passage."""
        if annotation != self._active:
            self._active = annotation
            self.activated.emit(annotation)
            self.arrange()

    def edit(self, annotation: AnnotationId, *, focus: bool = True) -> None:
        """Edit a note in its card; what is being typed elsewhere is saved first."""
        if not self.writable:
            return
        if self._editing not in (None, annotation):
            self.finish()
        self._editing = annotation
        self.activate(annotation)
        self.arrange()
        card = self._reveal(annotation)
        if card is None:
            self._editing = None
            return
        card.edit(self.meanings, focus=focus)
        self.arrange()
        self._reveal(annotation)

    def write(self, draft: Annotation, *, focus: bool = True) -> None:
        """Edit a new note; ``draft`` says where it stands, in which colour, and its first words.

        Its id, if it has one, goes on to name the draft.
        """
        self.finish()
        if self.writable:
            self._name = draft.id or new_annotation_id()
            self._draft = replace(draft, id=DRAFT)
            self.edit(DRAFT, focus=focus)
            self._tell_typed(DRAFT)

    def rewrite(self, typed: Annotation) -> None:
        """Edit a stored note with words and a colour that were typed before."""
        self.edit(typed.id, focus=False)
        card = self.card(typed.id)
        if card is not None and card.editor is not None:
            card.editor.retype(typed.note, typed.colour)

    def take_draft(self) -> Annotation | None:
        """Close the note that is being written and return it with its words; None without any."""
        card = self.card(DRAFT) if self._editing == DRAFT else None
        if card is None or card.editor is None:
            return None
        found = self._typed_in(card).annotation
        self._close(card)
        return found if found.note else None

    def finish(self) -> None:
        """Save what is being typed, if anything."""
        card = self.card(self._editing) if self._editing is not None else None
        if card is not None and card.editor is not None:
            self._save(card, card.editor.changes())

    def reopen(self) -> Annotation | None:
        """Edit the words again that were saved last but did not reach the archive; return them."""
        if self._unsaved is None:
            return None
        unsaved = self._unsaved
        (self.write if unsaved.new else self.rewrite)(unsaved.annotation)
        return unsaved.annotation

    def _typed_in(self, card: Card) -> Draft:
        """Return what is typed in a card; a new note has the id that names its draft."""
        one, editor = card.entry.annotation, card.editor
        if one.id == DRAFT and self._draft is not None:
            one = replace(self._draft, id=self._name)
        if editor is not None:
            one = replace(one, note=editor.field.words(), colour=editor.colour)
        return Draft(one, new=card.entry.id == DRAFT)

    def _tell_typed(self, annotation: AnnotationId) -> None:
        card = self.card(annotation)
        if card is not None and card.editor is not None:
            draft = self._typed_in(card)
            if draft.annotation.note or not draft.new:
                self.typed.emit(draft)

    def _save(self, card: Card, changes: dict[str, object]) -> None:
        annotation = next(
            (one.annotation for one in self._entries() if one.id == card.entry.id),
            card.entry.annotation,
        )
        if annotation.id == DRAFT:
            changes = {"note": annotation.note, "colour": annotation.colour, **changes}
        entry = replace(card.entry, annotation=annotation)
        typed = self._typed_in(card)
        self._close(card)
        if changes:
            self._unsaved = typed
            self.saved.emit(entry, changes)

    def _leave(self, card: Card) -> None:
        """Go on from Esc: words are saved, and can be taken back; without any the card closes."""
        changes = card.editor.changes() if card.editor is not None else {}
        # A new note that was offered again may be as it was: it still is not stored.
        unsaved = bool(changes) or card.entry.id == DRAFT
        if unsaved and card.editor is not None and card.editor.field.words():
            self._save(card, changes)
            self.kept.emit()
        else:
            self._close(card)

    def _close(self, card: Card) -> None:
        """End editing; the keyboard goes back to the card, or to the text."""
        focus = QApplication.focusWidget()
        had = focus is not None and (focus is card or card.isAncestorOf(focus))
        self.ended.emit(self._typed_in(card).annotation.id)
        card.stop_editing()
        self._editing = None
        if card.entry.id == DRAFT:
            self._draft = None
            self.activate(None)
        self.arrange()
        if had and self.card(card.entry.id) is card:
            card.setFocus(Qt.FocusReason.OtherFocusReason)
        elif had:
            self.left.emit()

    def _remove(self, card: Card) -> None:
        if not self.writable:
            return
        annotation, typed = card.entry.id, self._typed_in(card).annotation
        if annotation != DRAFT:
            # What was typed is saved first: taking back the removal brings it back, too.
            self._save(card, card.editor.changes() if card.editor is not None else {})
            self.left.emit()
            self.removed.emit(annotation)
            return
        self._close(card)
        self.left.emit()
        if typed.note:
            self.discarded.emit(typed)

    def _recolour(self, annotation: AnnotationId, colour: Colour) -> None:
        if self.writable:
            self.recoloured.emit(annotation, colour)

    # -- arranging -----------------------------------------------------------------------
    def arrange(self) -> None:
        """Put every card beside its passage; cheap enough for every change of the layout."""
        opened = {one for one in (self._editing or self._active,) if one is not None}
        self._items = arrange(self._entries(), self._host, self._height, self._space, opened)
        self._shelf.show(self._items, self._host.scroll_value(), anew=True)
        bottom = max((item.y + item.height + _FOOT for item in self._items), default=0)
        self.arranged.emit(bottom)

    def _height(self, entry: Entry, width: int) -> int:
        card = self.card(entry.id)
        if card is not None and card.editor is not None:
            return card.height_for(width)
        return self._face(entry, width).height

    def _face(self, entry: Entry, width: int) -> Face:
        key = (entry, width)
        found = self._faces.get(key)
        if found is None:
            from desktop_app.gui.notes.face import Face

            found = Face(self._theme, entry, self.meanings, self._now(), width)
            self._faces[key] = found
        return found

    def refresh(self) -> None:
        """Call after scrolling: makes the widgets near the visible part, drops those far from it.

        Those that stay were moved by the page itself.
        """
        self._shelf.show(self._items, self._host.scroll_value(), anew=False)

    def _make(self, item: Item) -> QWidget:
        from desktop_app.gui.notes.card import Card, Heading, Marker

        parent = self._host.viewport()
        if item.entry is None:
            return Heading(self._theme, group_name(Group(item.name)), parent)
        annotation = item.entry.id
        if item.kind == "marker":
            marker = Marker(self._theme, parent)
            marker.clicked.connect(lambda: self._toggle(annotation))
            return marker
        card = Card(self._theme, item.entry, self._face(item.entry, item.width), parent)
        card.edit_wanted.connect(lambda: self.edit(annotation))
        card.focused.connect(lambda: self.activate(annotation))
        card.left.connect(self.left)
        card.saved.connect(lambda changes: self._save(card, changes))
        card.cancelled.connect(lambda: self._leave(card))
        card.typed.connect(lambda: self._tell_typed(annotation))
        card.removed.connect(lambda: self._remove(card))
        card.recoloured.connect(lambda colour: self._recolour(annotation, colour))
        card.menu_wanted.connect(lambda place: self.menu_wanted.emit(card.entry, place))
        card.resized.connect(self.arrange)
        card.step = lambda step: self.step(annotation, step)
        return card

    def _update(self, widget: QWidget, item: Item) -> None:
        from desktop_app.gui.notes.card import Card, Marker

        if item.entry is None:
            return
        words = spoken(item.entry, self.meanings, self._now())
        if isinstance(widget, Card):
            widget.set_entry(item.entry, self._face(item.entry, item.width), words)
            widget.set_active(item.entry.id == self._active)
        elif isinstance(widget, Marker):
            widget.set_entry(item.entry, words)
            widget.set_active(item.entry.id == self._active)

    def _toggle(self, annotation: AnnotationId) -> None:
        opened = self._active != annotation
        self.activate(annotation if opened else None)
        if opened:
            self._focus(annotation)

    # -- keyboard ------------------------------------------------------------------------
    def step(self, annotation: AnnotationId, step: int) -> bool:
        """Move the keyboard to another card, scrolling to it; False at the ends."""
        names = [item.name for item in self._items if item.kind == "card"]
        at = names.index(annotation) + step if annotation in names else -1
        return 0 <= at < len(names) and self._focus(AnnotationId(names[at]))

    def focus_first(self) -> bool:
        """Move the keyboard to the first note that can be seen; False if there is none."""
        value = self._host.scroll_value()
        for item in self._items:
            if item.entry is None or item.y + item.height <= value:
                continue
            return self._focus(item.entry.id, item.kind)
        return False

    def _focus(self, annotation: AnnotationId, kind: str = "card") -> bool:
        self._reveal(annotation, kind)
        widget = self._shelf.widget(kind, annotation)
        if widget is not None:
            widget.setFocus(_TAB)
        return widget is not None

    def _reveal(self, annotation: AnnotationId, kind: str = "card") -> Card | None:
        """Scroll to what stands for a note, so that its widget exists."""
        for item in self._items:
            if item.key == (kind, annotation):
                self._host.show_height(item.y, item.y + item.height)
                self.refresh()
        return self.card(annotation)
