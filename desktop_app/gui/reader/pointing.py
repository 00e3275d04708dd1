"""What the page answers to the mouse and the menu key: menus, and words about a letter."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QPoint

from desktop_app.domain.annotations import AnnotationId
from desktop_app.gui.notes.column import NotesColumn
from desktop_app.gui.notes.view_model import Entry
from desktop_app.gui.reader.highlights import at_offset
from desktop_app.gui.reader.marking import Marking
from desktop_app.gui.reader.surface import Surface
from desktop_app.gui.reader.telling import marks_told
from desktop_app.gui.theme import Theme


class Pointing(QObject):
    """Opens the menus of a page and of its cards, and says what a letter is marked with."""

    def __init__(
        self,
        theme: Theme,
        view: Surface,
        notes: NotesColumn,
        marking: Marking,
        quote: Callable[[], None],
        edit_note: Callable[[AnnotationId], None],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._theme, self._view, self._notes, self._marking = theme, view, notes, marking
        self._quote, self._edit_note = quote, edit_note
        view.menu_wanted.connect(self._open_menu)
        view.tip = self.tip
        notes.menu_wanted.connect(self._open_card_menu)

    def tip(self, offset: int) -> str:
        """Return what is to be said about the letter at an offset, "" for nothing."""
        found = at_offset(self._view.segments, offset)
        return marks_told(found, self._notes.meanings) or self._view.link_at(offset)

    def _open_menu(self, place: QPoint, offset: int | None) -> None:
        from desktop_app.gui.reader import menus

        view, marking = self._view, self._marking
        found = at_offset(view.segments, offset) if offset is not None else ()
        if view.passage() is None and found and marking.picked not in found:
            marking.pick(found[-1])
        link = self._view.link_at(offset) if offset is not None else ""
        menus.page_menu(self._theme, view, marking, self._notes.meanings, self._quote, link).popup(
            place
        )

    def _open_card_menu(self, entry: Entry, place: QPoint) -> None:
        from desktop_app.gui.reader import menus

        self._view.clear_selection()
        self._notes.activate(entry.id)
        menus.card_menu(
            self._theme,
            self._view.whole(),
            entry.annotation,
            self._notes.meanings,
            self._marking,
            lambda: self._edit_note(entry.id),
        ).popup(place)
