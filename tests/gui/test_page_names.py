"""Names of pages beside a sheet's pages."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QApplication

from desktop_app.gui.page_names import PageNames
from desktop_app.gui.settings.view import SettingsSheet

LONG = "What is protected, and what is not"


def test_a_long_name_is_shown_whole_on_more_lines(window, qapp: QApplication) -> None:
    names = PageNames(window.app.theme, "Pages", 160)
    names.add("Searching")
    names.add(LONG)
    names.resize(160, 300)
    names.show()
    short, long = (names.visualItemRect(names.item(row)) for row in (0, 1))
    assert short.height() == 32
    metrics = QFontMetrics(names.item(1).font())
    room = QRect(0, 0, names.viewport().width() - 16, 999)
    wanted = metrics.boundingRect(room, Qt.TextFlag.TextWordWrap, LONG)
    assert wanted.height() > metrics.height()
    assert long.height() >= wanted.height()
    names.close()
    names.deleteLater()


def test_the_name_that_the_keyboard_is_on_has_a_ring(window, qapp: QApplication) -> None:
    window.app.actions["settings"].trigger()
    (sheet,) = window.app.window.findChildren(SettingsSheet)
    names, accent = sheet.names, window.app.theme.color("accent").rgb()

    def edge() -> int:
        line = names.visualItemRect(names.item(0))
        seen = names.viewport().grab(line).toImage()
        return sum(seen.pixel(x, 0) == accent for x in range(seen.width()))

    names.setFocus()
    assert edge() > names.visualItemRect(names.item(0)).width() // 2
    sheet.setFocus()
    assert edge() == 0
    sheet.close_sheet()
