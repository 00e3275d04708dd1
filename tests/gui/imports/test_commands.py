"""The report of an import, taking it back, and taking it up again."""

from __future__ import annotations

import threading
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QToolButton, QWidget

from desktop_app.archive.reports import ImportItem, ImportReport, ItemState
from desktop_app.domain.articles import ArticleId
from desktop_app.errors import ExportFailed
from desktop_app.gui.confirming import ConfirmSheet
from desktop_app.gui.imports.leaving import LeavingSheet
from desktop_app.gui.imports.report import ReportSheet
from desktop_app.gui.imports.view_model import UNFINISHED
from desktop_app.gui.widgets import IconButton


@pytest.fixture
def files(tmp_path: Path) -> list[Path]:
    made = []
    for name in ("a", "b", "c"):
        path = tmp_path / f"{name}.txt"
        path.write_text(f"Text of {name}.", encoding="utf-8")
        made.append(path)
    return made


def sheet_of(window) -> ReportSheet:
    return window.app.window.findChildren(ReportSheet)[-1]


def test_the_report_of_an_earlier_import_can_be_opened_any_time(window) -> None:
    window.take("import.report")
    assert window.app.window.toast.text == "Nothing was imported yet"
    items = (ImportItem("a.txt", "", ItemState.DONE, ArticleId(1)),)
    window.archive.reported = ImportReport(1, items)
    window.take("import.report")
    assert "a.txt" in sheet_of(window).text()


def test_an_import_is_taken_back_in_one_step_and_brought_back_in_one(window, files) -> None:
    window.desk.transfer.imports.start(files)
    window.settle()
    window.app.window.toast.findChild(QPushButton).click()
    sheet_of(window).undo.emit()
    sheet_of(window).close_sheet()
    window.settle()
    assert window.app.window.toast.text == "3 articles moved to the Trash"
    assert not {"a", "b", "c"} & set(window.titles())
    window.app.window.toast.findChild(QPushButton).click()
    window.settle()
    assert {"a", "b", "c"} <= set(window.titles())


def test_an_import_whose_articles_are_in_the_trash_has_nothing_to_take_back(window) -> None:
    window.desk.transfer.reports.take_back(ImportReport(1, ()))
    window.settle()
    assert "Nothing of this import" in window.app.window.toast.text


def test_a_report_is_saved_as_text(window, tmp_path: Path) -> None:
    reports = window.desk.transfer.reports
    reports.save("Imported 1 article")  # no target was named
    window.dialogs.to_write = tmp_path / "report.txt"
    reports.save("Imported 1 article")
    window.settle()
    assert (tmp_path / "report.txt").read_text(encoding="utf-8") == "Imported 1 article\n"
    assert window.app.window.toast.text == "Saved report.txt"
    window.app.window.toast.findChild(QPushButton).click()
    assert window.dialogs.shown == [tmp_path / "report.txt"]
    window.dialogs.to_write = tmp_path / "none" / "report.txt"
    with window.qtbot.waitSignal(window.desk.jobs.failed) as told:
        reports.save("x")
    assert isinstance(told.args[0], ExportFailed)


def test_quitting_while_files_are_imported_asks_first(window, files) -> None:
    gate = window.archive.import_gate = threading.Event()
    imports = window.desk.transfer.imports
    imports.start(files)
    window.qtbot.waitUntil(lambda: imports.left == 2)
    main = window.app.window
    assert not main.close()
    assert not main.close()  # asked once only
    sheet = main.findChild(LeavingSheet)
    assert sheet.sentence.text() == "2 files are left."
    assert sheet.default is not None
    sheet.default.click()
    assert main.isVisible()
    assert imports.running
    main.close()
    sheet = main.findChildren(LeavingSheet)[-1]
    # The window waits for what is being read, and that waits for the gate.
    imports.break_off()
    gate.set()
    sheet._leave()
    assert not main.isVisible()
    assert window.archive.choices[UNFINISHED] == [str(path) for path in files]


def test_the_next_start_offers_to_go_on(open_window, archive, files) -> None:
    archive.choices[UNFINISHED] = [str(path) for path in files]
    window = open_window(archive)
    bar = window.app.window.bar
    window.qtbot.waitUntil(bar.isVisible)
    assert bar.text.startswith("An import was not finished")
    bar.findChild(QPushButton, "small").click()
    window.settle()
    assert {"a", "b", "c"} <= set(window.titles())
    assert UNFINISHED not in archive.choices


def test_who_does_not_want_to_go_on_is_not_asked_again(open_window, archive, files) -> None:
    archive.choices[UNFINISHED] = [str(path) for path in files]
    window = open_window(archive)
    bar = window.app.window.bar
    window.qtbot.waitUntil(bar.isVisible)
    bar.findChild(IconButton).click()
    window.settle()
    assert UNFINISHED not in archive.choices


def test_nothing_is_offered_where_nothing_can_be_changed(open_window, archive, files) -> None:
    archive.choices[UNFINISHED] = [str(path) for path in files]
    archive.writable = False
    window = open_window(archive)
    window.settle()
    assert not window.app.window.bar.isVisible()


def test_stopping_by_hand_leaves_nothing_to_go_on_with(window, files) -> None:
    gate = window.archive.import_gate = threading.Event()
    imports = window.desk.transfer.imports
    imports.start(files)
    imports.start([files[0]])
    window.qtbot.waitUntil(lambda: UNFINISHED in window.archive.choices)
    imports.cancel()
    gate.set()
    window.settle()
    assert UNFINISHED not in window.archive.choices


KEPT = ImportItem("/desk/scan.bin", "", ItemState.FAILED, None, "Not readable.", 7, kept=True)


def kept_report(window) -> ReportSheet:
    gone = ImportItem("/desk/gone.txt", "", ItemState.FAILED, None, "It is not there.", 8)
    window.desk.transfer.reports.show(ImportReport(1, (KEPT, gone)))
    return sheet_of(window)


def button(sheet: QWidget, name: str) -> QToolButton | None:
    found = [one for one in sheet.findChildren(QToolButton) if one.accessibleName() == name]
    return found[0] if found else None


def test_a_failed_file_that_is_kept_is_saved_from_the_report(window, tmp_path, monkeypatch) -> None:
    asked = []

    def save(item: int, target: Path) -> str:
        asked.append((item, target))
        return "The original was saved, but that is not in the archive's log: No room."

    monkeypatch.setattr(window.archive, "save_kept_original", save, raising=False)
    sheet = kept_report(window)
    assert button(sheet, "Save the kept file gone.txt…") is None
    window.dialogs.to_write = tmp_path / "scan.bin"
    button(sheet, "Save the kept file scan.bin…").click()
    window.settle()
    assert asked == [(7, tmp_path / "scan.bin")]
    assert window.dialogs.names == ["scan.bin"]
    assert window.app.window.toast.text == "Saved scan.bin"
    assert "not in the archive's log" in window.app.window.bar.text
    window.dialogs.to_write = None
    button(kept_report(window), "Save the kept file scan.bin…").click()
    window.settle()
    assert len(asked) == 1


def test_a_kept_file_is_deleted_after_a_question(window, monkeypatch) -> None:
    gone = []
    monkeypatch.setattr(window.archive, "forget_original", gone.append, raising=False)
    button(kept_report(window), "Delete the kept file scan.bin…").click()
    [sheet] = window.app.window.findChildren(ConfirmSheet)
    assert "scan.bin" in sheet.accessibleDescription()
    window.qtbot.keyClick(sheet, Qt.Key.Key_Return)
    window.settle()
    assert gone == []
    button(kept_report(window), "Delete the kept file scan.bin…").click()
    window.app.window.findChildren(ConfirmSheet)[-1].yes.click()
    window.settle()
    assert gone == [7]
    window.app.window.toast.findChild(QPushButton).click()
    assert button(sheet_of(window), "Save the kept file scan.bin…") is None


def test_who_only_reads_deletes_nothing(theme, qtbot) -> None:
    host = QWidget()
    qtbot.addWidget(host)
    sheet = ReportSheet(theme, ImportReport(1, (KEPT,)), host, writable=False)
    assert button(sheet, "Save the kept file scan.bin…") is not None
    assert button(sheet, "Delete the kept file scan.bin…") is None


def test_the_toast_after_a_package_leads_to_who_signed_it(window) -> None:
    items = (ImportItem("package", "", ItemState.DONE, ArticleId(1)),)
    window.desk.transfer.imports.finished.emit(ImportReport(0, items, signer=""))
    assert window.app.window.toast.text == "Imported 1 article · not signed"
    window.app.window.toast.findChild(QPushButton).click()
    assert "The package is not signed" in sheet_of(window).text()
