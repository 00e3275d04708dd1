"""Tray, drop veil and report."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent, QGuiApplication
from PySide6.QtWidgets import QApplication, QPushButton, QToolButton, QWidget

from desktop_app.archive.reports import ImportItem, ImportReport, ItemState
from desktop_app.gui.action_set import Actions
from desktop_app.gui.actions import all_specs
from desktop_app.gui.imports.report import SHOWN, ReportSheet
from desktop_app.gui.imports.view import ImportTray
from desktop_app.gui.imports.view_model import ImportState
from desktop_app.gui.theme import Theme
from desktop_app.gui.window import MainWindow

COPY = Qt.DropAction.CopyAction
LEFT = Qt.MouseButton.LeftButton
NONE = Qt.KeyboardModifier.NoModifier


def test_the_tray_shows_how_far_and_can_stop(qtbot, theme: Theme) -> None:
    tray = ImportTray(theme)
    tray.resize(200, 80)
    qtbot.addWidget(tray)
    assert tray.isHidden()
    tray.show_state(ImportState(412, 1200, "", 3, 1))
    assert tray.text == "Importing 412 of 1,200 3 already here · 1 failed"
    assert (tray._bar.value(), tray._bar.maximum()) == (412, 1200)
    with qtbot.waitSignal(tray.cancelled):
        qtbot.mouseClick(tray.findChild(QToolButton), LEFT)
    tray.show_state(None)
    assert tray.isHidden()


@pytest.fixture
def window(qtbot, theme: Theme) -> MainWindow:
    widget = MainWindow(theme, Actions(theme, all_specs()))
    widget.resize(1000, 600)
    qtbot.addWidget(widget)
    with qtbot.waitExposed(widget):
        widget.show()
    return widget


def enter(window: MainWindow, data: QMimeData) -> bool:
    event = QDragEnterEvent(QPoint(5, 5), COPY, data, LEFT, NONE)
    event.ignore()
    QApplication.sendEvent(window, event)
    return event.isAccepted()


def drop(window: MainWindow, data: QMimeData) -> None:
    QApplication.sendEvent(window, QDropEvent(QPointF(5, 5), COPY, data, LEFT, NONE))


def test_files_dragged_over_the_window_are_welcomed_and_taken(
    qtbot, window: MainWindow, tmp_path: Path
) -> None:
    veil = window.veil
    veil.set_open(True)
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(tmp_path)), QUrl("https://example.org/x")])
    assert enter(window, data)
    assert veil.isVisible()
    assert not veil.grab().isNull()
    QApplication.sendEvent(window, QDragLeaveEvent())
    assert veil.isHidden()
    enter(window, data)
    with qtbot.waitSignal(veil.dropped) as told:
        drop(window, data)
    assert told.args == [[tmp_path]]
    assert veil.isHidden()


def test_text_can_be_dropped_too(qtbot, window: MainWindow) -> None:
    veil = window.veil
    veil.set_open(True)
    data = QMimeData()
    data.setText("A headline")
    assert enter(window, data)
    with qtbot.waitSignal(veil.text_dropped) as told:
        drop(window, data)
    assert told.args == ["A headline"]
    with qtbot.assertNotEmitted(veil.text_dropped):
        drop(window, QMimeData())


def test_nothing_is_welcome_where_nothing_may_be_changed(window: MainWindow) -> None:
    veil = window.veil
    data = QMimeData()
    data.setText("A headline")
    assert not enter(window, data)
    assert veil.isHidden()


def report(count: int) -> ImportReport:
    failed = [
        ImportItem(f"/tmp/file {n}.xyz", "", ItemState.FAILED, None, "Nothing reads this file.")
        for n in range(count)
    ]
    return ImportReport(1, (*failed, ImportItem("a.txt", "", ItemState.DONE)))


def button(sheet: ReportSheet, text: str) -> QPushButton:
    return next(one for one in sheet.findChildren(QPushButton) if one.text() == text)


def test_the_report_names_each_file_with_its_sentence(
    qtbot, theme: Theme, window: MainWindow
) -> None:
    sheet = ReportSheet(theme, report(2), window)
    sheet.open()
    assert sheet.text() == (
        "/tmp/file 0.xyz: Nothing reads this file.\n/tmp/file 1.xyz: Nothing reads this file."
    )
    qtbot.mouseClick(button(sheet, "Copy list"), LEFT)
    assert QGuiApplication.clipboard().text() == sheet.text()
    with qtbot.waitSignal(sheet.retry) as told:
        qtbot.mouseClick(button(sheet, "Try these again"), LEFT)
    assert told.args == [[Path("/tmp/file 0.xyz"), Path("/tmp/file 1.xyz")]]


def test_a_long_report_is_cut_on_the_screen_but_copied_whole(
    qtbot, theme: Theme, window: MainWindow
) -> None:
    sheet = ReportSheet(theme, report(SHOWN + 3), window)
    assert len(sheet.text().splitlines()) == SHOWN + 3
    words = [
        one.text()
        for one in sheet.findChildren(QWidget)
        if hasattr(one, "text") and not isinstance(one, ReportSheet)
    ]
    assert "… and 3 more" in words
    sheet.open()
    with qtbot.waitSignal(sheet.closed):
        qtbot.mouseClick(button(sheet, "Close"), LEFT)
