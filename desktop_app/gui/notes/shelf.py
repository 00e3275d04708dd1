"""The widgets of what stands beside the text: only those near the visible part exist."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from desktop_app.domain.annotations import AnnotationId
from desktop_app.gui.notes.arrangement import Item
from desktop_app.gui.notes.view_model import touching

if TYPE_CHECKING:
    from desktop_app.gui.notes.card import Card

LEAST_VIEW = 200


class Shelf:
    """Makes and drops widgets as their items come near and go.

    Args:
        viewport: returns the widget that scrolls; they are its children and move with it.
        make: returns the widget of an item.
        update: brings a widget up to date.
    """

    def __init__(
        self,
        viewport: Callable[[], QWidget],
        make: Callable[[Item], QWidget],
        update: Callable[[QWidget, Item], None],
    ) -> None:
        self._viewport, self._make, self._update = viewport, make, update
        self._widgets: dict[tuple[str, str], QWidget] = {}

    def widget(self, kind: str, name: str) -> QWidget | None:
        """Return the widget of an item, None if it is far from the visible part."""
        return self._widgets.get((kind, name))

    def widgets(self) -> list[QWidget]:
        """Return every widget that exists."""
        return list(self._widgets.values())

    def card(self, annotation: AnnotationId) -> Card | None:
        """Return the card of a note, None if it is far from the visible part."""
        found = self.widget("card", annotation)
        if found is None:
            return None
        from desktop_app.gui.notes.card import Card

        return found if isinstance(found, Card) else None

    def show(self, items: Sequence[Item], value: int, *, anew: bool) -> None:
        """Show what is near the visible part of the page.

        Args:
            items: everything there is.
            value: how far the page is scrolled, in pixels.
            anew: whether items have changed; after scrolling alone, the widgets that stay were
                moved by the page itself.
        """
        height = max(LEAST_VIEW, self._viewport().height())
        tops, heights = [item.y for item in items], [item.height for item in items]
        near = set(touching(tops, heights, value - height, value + 2 * height))
        held = self._held()
        wanted = [item for index, item in enumerate(items) if index in near or item.key in held]
        keys = {item.key for item in wanted}
        if not anew and keys == self._widgets.keys():
            return
        # One that is hidden may lose the keyboard, which may arrange everything anew meanwhile.
        for gone in [self._widgets.pop(key) for key in self._widgets.keys() - keys]:
            gone.hide()
            gone.deleteLater()
        made = [item for item in wanted if item.key not in self._widgets]
        for item in made:
            self._widgets[item.key] = self._make(item)
        for item in wanted if anew else made:
            widget = self._widgets[item.key]
            self._update(widget, item)
            widget.setGeometry(item.x, item.y - value, item.width, item.height)
            if widget.isHidden():
                widget.show()
        if made:
            self._order([self._widgets[item.key] for item in wanted])

    def _held(self) -> set[tuple[str, str]]:
        """Return the keys of what must not go: it is being edited, or has the keyboard."""
        if not self._widgets:
            return set()
        from desktop_app.gui.notes.card import Card

        return {
            key
            for key, widget in self._widgets.items()
            if widget.hasFocus() or (isinstance(widget, Card) and widget.editor is not None)
        }

    def _order(self, widgets: Sequence[QWidget]) -> None:
        """Let Tab go from card to card in the order of the text."""
        before = self._viewport().parentWidget()
        for widget in widgets:
            if before is not None and widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
                QWidget.setTabOrder(before, widget)
                before = widget
