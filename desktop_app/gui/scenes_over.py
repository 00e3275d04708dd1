"""What can lie over the window, one after another for its picture: sheets, popups, menus."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QMenu

from desktop_app.gui.checking.view import CheckSheet
from desktop_app.gui.checking.view_model import CheckViewModel, found
from desktop_app.gui.languages import from_right_to_left
from desktop_app.gui.photographer import Photographer
from desktop_app.gui.scenes import QUERY, await_preview, close_sheets
from desktop_app.importing.dossier_check import Checked

_SHEETS = (
    ("palette", "palette"),
    ("settings", "settings"),
    ("help", "help.pages"),
    ("keys", "help.keys"),
    ("device", "help.device"),
    ("passphrase", "archive.passphrase"),
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
        if state == "other_export":
            await_preview(photographer)
        yield state
        close_sheets(photographer)
    yield from _checked(photographer)
    yield from _fields(photographer)
    yield from _menus(photographer)
    photographer.window.window.veil.resize(photographer.window.window.size())
    photographer.window.window.veil.show()
    yield "drop"
    photographer.window.window.veil.hide()
    photographer.do("help.tour")
    yield "tour"
    _press(Qt.Key.Key_Escape)


def _checked(photographer: Photographer) -> Iterator[str]:
    """The check of a dossier that is as it was sealed, and of one that is not."""
    window = photographer.window
    problems = (
        "The cover, page 1, was changed.",
        "Bytes were put in before the end of the file: 40.",
    )
    key = "".join(f"{byte:02x}" for byte in range(7, 39))
    for state, wrong in (("checked", ()), ("check_failed", problems)):
        model = CheckViewModel(photographer.desk.jobs)
        sheet = CheckSheet(window.theme, model, window.window)
        model.begun.emit(Path("Navalny.pdf"))
        model.ended.emit(found(Checked(wrong, 14, 180_000, key, not wrong, False, "Navalny")))
        photographer.desk.tools.open_sheet(sheet)
        photographer.rest()
        yield state
        close_sheets(photographer)


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
    orders = panes.search.sort_button.menu()
    button = panes.search.sort_button
    corner = button.rect().bottomLeft() if window.isLeftToRight() else button.rect().bottomRight()
    place = button.mapToGlobal(corner)
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
