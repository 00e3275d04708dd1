"""Sheets fit into small windows: nothing lies over the buttons at their feet."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QAbstractScrollArea, QPushButton

from desktop_app.archive.reports import ImportItem, ImportReport, ItemState
from desktop_app.gui.overlay import Sheet


def place(widget, sheet: Sheet) -> QRect:
    return QRect(widget.mapTo(sheet, QPoint(0, 0)), widget.size())


@pytest.mark.parametrize(
    "action", ["settings", "help.pages", "help.keys", "help.device", "import.report"]
)
def test_a_sheet_has_room_in_a_small_window(window, action: str) -> None:
    items = [ImportItem(f"{n}.txt", "", ItemState.FAILED, None, "No.") for n in range(30)]
    window.archive.reported = ImportReport(1, tuple(items))
    window.app.window.resize(700, 500)
    window.take(action)
    sheet = window.desk.tools.sheets()[-1]
    card = sheet.card.geometry()
    assert sheet.rect().contains(card)
    default = sheet.default
    assert isinstance(default, QPushButton)
    assert card.contains(place(default, sheet))
    for area in sheet.findChildren(QAbstractScrollArea):
        if area.isVisible():
            assert not place(area, sheet).intersects(place(default, sheet)), area
    sheet.close_sheet()


def test_the_palette_ends_within_a_small_window(window) -> None:
    window.app.window.resize(700, 500)
    window.app.actions["palette"].trigger()
    sheet = window.desk.tools.sheets()[-1]
    assert sheet.rect().contains(sheet.card.geometry())
    sheet.close_sheet()
