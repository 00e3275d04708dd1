"""The shelf of notes: only what is near exists, also when one that goes arranges it anew."""

from __future__ import annotations

from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QWidget

from desktop_app.gui.notes.arrangement import Item
from desktop_app.gui.notes.shelf import Shelf


class Restless(QWidget):
    """Arranges its shelf anew when it is hidden, as the keyboard does that leaves a card."""

    def __init__(self, parent: QWidget, shelves: list[Shelf]) -> None:
        super().__init__(parent)
        self.shelves = shelves

    def hideEvent(self, event: QHideEvent) -> None:  # noqa: N802 - named by Qt
        super().hideEvent(event)
        for shelf in self.shelves:
            shelf.show([item("three")], 0, anew=True)


def item(name: str) -> Item:
    return Item("card", name, None, 0, 0, 100, 40)


def test_a_card_that_goes_may_arrange_the_shelf_anew(qtbot) -> None:
    viewport = QWidget()
    qtbot.addWidget(viewport)
    viewport.show()
    shelves: list[Shelf] = []
    shelf = Shelf(lambda: viewport, lambda _: Restless(viewport, shelves), lambda *_: None)
    shelves.append(shelf)
    shelf.show([item("one"), item("two")], 0, anew=True)
    shelf.show([item("three")], 0, anew=True)
    shelves.clear()
    assert shelf.widgets() == [shelf.widget("card", "three")]
