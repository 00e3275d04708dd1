"""Bringing articles in."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPushButton

from desktop_app.gui.imports.report import ReportSheet


def test_files_are_imported_and_the_report_can_be_opened(window, tmp_path: Path) -> None:
    good = tmp_path / "Fresh news.txt"
    good.write_text("Something happened.", encoding="utf-8")
    window.dialogs.to_open = [good, tmp_path / "gone.txt"]
    window.take("import.files")
    assert "Fresh news" in window.titles()
    assert window.app.window.toast.text == "Imported 1 article · 1 failed"
    assert window.archive.calls["update_index"] == 2
    window.app.window.toast.findChild(QPushButton).click()
    sheet = window.app.window.findChild(ReportSheet)
    assert "gone.txt" in sheet.text()
    assert not window.app.actions["star"].isEnabled()
    sheet.retry.emit([good])
    sheet.close_sheet()
    window.settle()
    assert window.app.actions["star"].isEnabled()
    assert window.app.window.toast.text == "Nothing new · 1 already in archive"


def test_a_folder_a_drop_and_pasted_text_are_imported_too(window, tmp_path: Path) -> None:
    window.take("import.folder")
    assert window.archive.calls["import_paths"] == 0
    window.dialogs.to_enter = tmp_path
    window.take("import.folder")
    window.app.window.veil.dropped.emit([tmp_path])
    window.settle()
    assert window.archive.calls["import_paths"] == 2
    QGuiApplication.clipboard().setText("A headline\n\nText.")
    window.take("import.text")
    window.app.window.veil.text_dropped.emit("Another headline\n\nText.")
    window.settle()
    assert window.archive.calls["import_text"] == 2
    QGuiApplication.clipboard().setText(" ")
    window.take("import.text")
    assert window.archive.calls["import_text"] == 2
    assert window.app.window.toast.text == "There is no text on the clipboard"
