"""Tray, drop veil and report."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent, QGuiApplication
from PySide6.QtWidgets import (
    QApplication,
    QLabel,
    QPushButton,
    QToolButton,
    QWidget,
)

from desktop_app.archive.reports import ImportItem, ImportReport, ItemState
from desktop_app.domain.articles import ArticleId
from desktop_app.gui.action_set import Actions
from desktop_app.gui.actions import all_specs
from desktop_app.gui.imports.leaving import LeavingSheet
from desktop_app.gui.imports.report import SHOWN, ReportSheet, sentence_of
from desktop_app.gui.imports.view_model import ImportState
from desktop_app.gui.theme import Theme
from desktop_app.gui.window import MainWindow

COPY = Qt.DropAction.CopyAction
LEFT = Qt.MouseButton.LeftButton
NONE = Qt.KeyboardModifier.NoModifier


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


def test_the_report_names_each_file_under_its_state(qtbot, theme: Theme, window: QWidget) -> None:
    sheet = ReportSheet(theme, report(2), window)
    sheet.open()
    assert sheet.text() == (
        "Imported 1 article · 2 failed\n\nFailed (2)\n"
        "/tmp/file 0.xyz: Nothing reads this file.\n/tmp/file 1.xyz: Nothing reads this file.\n\n"
        "Imported (1)\na.txt: Imported."
    )
    qtbot.mouseClick(button(sheet, "Copy"), LEFT)
    assert QGuiApplication.clipboard().text() == sheet.text()
    with qtbot.waitSignal(sheet.retry) as told:
        qtbot.mouseClick(button(sheet, "Try the failed ones again"), LEFT)
    assert told.args == [[Path("/tmp/file 0.xyz"), Path("/tmp/file 1.xyz")]]


def shown(sheet: ReportSheet) -> list[str]:
    return [one.text() for one in sheet._area.widget().findChildren(QLabel) if one.text()]


def test_the_report_shows_one_state_at_a_time(qtbot, theme: Theme, window: QWidget) -> None:
    sheet = ReportSheet(theme, report(1), window)
    sheet.open()
    assert "a.txt" in shown(sheet)
    choices = {one.text(): one for one in sheet.findChildren(QToolButton)}
    assert list(choices) == ["All", "Failed (1)", "Imported (1)"]
    choices["Failed (1)"].click()
    assert shown(sheet) == ["file 0.xyz", "Nothing reads this file."]
    only = ReportSheet(theme, ImportReport(1, report(1).items[:1]), window)
    assert only.findChildren(QToolButton) == []


def test_every_state_has_a_sentence() -> None:
    for state in ItemState:
        assert sentence_of(ImportItem("a", "", state)).endswith(".")


def test_the_report_can_be_saved_and_the_import_taken_back(
    qtbot, theme: Theme, window: QWidget
) -> None:
    items = (ImportItem("a.txt", "", ItemState.DONE, ArticleId(1)),)
    sheet = ReportSheet(theme, ImportReport(1, items), window)
    with qtbot.waitSignal(sheet.undo):
        button(sheet, "Undo this import").click()
    sheet = ReportSheet(theme, ImportReport(1, items), window)
    with qtbot.waitSignal(sheet.save) as told:
        button(sheet, "Save…").click()
    assert told.args[0].startswith("Imported 1 article")
    locked = ReportSheet(theme, ImportReport(1, items), window, writable=False)
    locked.open()
    assert not button(locked, "Undo this import").isVisible()


def test_a_long_report_is_cut_on_the_screen_but_copied_whole(
    qtbot, theme: Theme, window: MainWindow
) -> None:
    sheet = ReportSheet(theme, report(SHOWN + 3), window)
    assert len([one for one in sheet.text().splitlines() if "xyz" in one]) == SHOWN + 3
    assert "… and 4 more" in shown(sheet)
    sheet.open()
    with qtbot.waitSignal(sheet.closed):
        qtbot.mouseClick(button(sheet, "Close"), LEFT)


def test_leaving_says_how_many_files_are_left(qtbot, theme: Theme, window: QWidget) -> None:
    sheet = LeavingSheet(theme, window)
    sheet.show_state(ImportState())
    assert "counted" in sheet.sentence.text()
    sheet.show_state(ImportState(411, 412))
    assert sheet.sentence.text() == "1 file is left."
    with qtbot.waitSignal(sheet.leave):
        button(sheet, "Quit now").click()
    sheet = LeavingSheet(theme, window)
    sheet.open()
    with qtbot.waitSignal(sheet.closed):
        sheet.show_state(None)


def test_the_report_says_who_signed_a_package(qtbot, theme: Theme, window: QWidget) -> None:
    items = report(0).items
    for signer, short, sentence in (
        ("1a" * 32, "the signature fits", "Signed with the key \u2066" + "1a" * 32),
        ("", "not signed", "The package is not signed: nothing shows who exported it"),
    ):
        sheet = ReportSheet(theme, ImportReport(0, items, signer=signer), window)
        said = [one.text() for one in sheet.findChildren(QLabel)]
        for words in (short, sentence):
            assert any(words in text for text in said)
            assert words in sheet.text()
    assert "sign" not in ReportSheet(theme, ImportReport(0, items), window).text()
