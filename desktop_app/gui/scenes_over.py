"""What can lie over the window, one after another for its picture: sheets, popups, menus."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QMenu

from desktop_app.gui.languages import from_right_to_left
from desktop_app.gui.photographer import Photographer
from desktop_app.gui.scenes import QUERY, close_sheets

_SHEETS = (
    ("palette", "palette"),
    ("settings", "settings"),
    ("help", "help.pages"),
    ("keys", "help.keys"),
    ("device", "help.device"),
    ("about", "help.about"),
    ("report", "import.report"),
    ("tag", "tag"),
    ("file", "file"),
    ("new_case", "case.new"),
    ("other_export", "export.other"),
)


def over(photographer: Photographer) -> Iterator[str]:
    """Open one part after another; yield the name of each.

    Args:
        photographer: has the sample archive open; its window is as before at the end.
    """
    photographer.panes.list.go_to(0)
    photographer.rest()
    photographer.open_marked()
    for state, action in _SHEETS:
        photographer.do(action)
        yield state
        close_sheets(photographer)
    yield from _fields(photographer)
    yield from _menus(photographer)
    photographer.window.window.veil.resize(photographer.window.window.size())
    photographer.window.window.veil.show()
    yield "drop"
    photographer.window.window.veil.hide()
    photographer.do("help.tour")
    yield "tour"
    _press(Qt.Key.Key_Escape)


def _fields(photographer: Photographer) -> Iterator[str]:
    """What asks for words: the queries of before, the name of a search, a note."""
    panes = photographer.panes
    panes.search.field.setText(QUERY)
    panes.search.submitted.emit()
    photographer.rest()
    panes.search.field.clear()
    photographer.rest()
    photographer.desk.finding.show_history()
    photographer.rest()
    yield "history"
    close_sheets(photographer)
    panes.search.field.setText(QUERY)
    photographer.rest()
    photographer.do("search.save")
    yield "save_search"
    close_sheets(photographer)
    panes.search.field.clear()
    photographer.rest()
    panes.reader.setFocus()
    photographer.do("note")
    yield "note"
    panes.reader.finish_editing()
    photographer.window.window.messages.clear()
    photographer.rest()


def _menus(photographer: Photographer) -> Iterator[str]:
    window, panes = photographer.window.window, photographer.panes
    for action, name in zip(window.menuBar().actions(), _MENUS, strict=False):
        menu = action.menu()
        area = window.menuBar().actionGeometry(action)
        corner = area.bottomLeft() if window.isLeftToRight() else area.bottomRight()
        yield from _menu(menu, window.menuBar().mapToGlobal(corner), name)
    panes.list.setFocus()
    place = panes.sidebar.mapToGlobal(QPoint(16 if window.isLeftToRight() else 216, 44))
    yield from _menu(panes.archives_menu, place, "menu_archives")
    orders = next((one for one in panes.search.findChildren(QMenu) if one.actions()), None)
    place = panes.search.filter_button.mapToGlobal(panes.search.filter_button.rect().bottomLeft())
    yield from _menu(orders, place, "menu_order")


_MENUS = ("menu_file", "menu_edit", "menu_view", "menu_article", "menu_go", "menu_help")


def _menu(menu: object, place: QPoint, name: str) -> Iterator[str]:
    if isinstance(menu, QMenu):
        if from_right_to_left():
            place -= QPoint(menu.sizeHint().width(), 0)
        menu.popup(place)
        yield name
        menu.close()


def _press(key: Qt.Key) -> None:
    target = QApplication.focusWidget()
    if target is not None:
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            QApplication.sendEvent(
                target, QKeyEvent(kind, key.value, Qt.KeyboardModifier.NoModifier)
            )
