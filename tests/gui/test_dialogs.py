"""What the system's dialogs answer."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtGui import QDesktopServices, QPageSize
from PySide6.QtPrintSupport import QPrintDialog
from PySide6.QtWidgets import QFileDialog, QWidget

from desktop_app.gui.dialogs import Dialogs


@pytest.fixture
def dialogs(qtbot) -> Dialogs:
    window = QWidget()
    qtbot.addWidget(window)
    return Dialogs(window)


def answer(monkeypatch: pytest.MonkeyPatch, name: str, value: object) -> list[tuple[object, ...]]:
    asked: list[tuple[object, ...]] = []

    def ask(*arguments: object) -> object:
        asked.append(arguments)
        return value

    monkeypatch.setattr(QFileDialog, name, staticmethod(ask))
    return asked


def test_files_to_import(dialogs: Dialogs, monkeypatch: pytest.MonkeyPatch) -> None:
    asked = answer(monkeypatch, "getOpenFileNames", (["/x/a.txt", "/x/b.md"], ""))
    assert dialogs.files() == [Path("/x/a.txt"), Path("/x/b.md")]
    assert "*.html" in str(asked[0][3])
    answer(monkeypatch, "getOpenFileNames", ([], ""))
    assert dialogs.files() == []


def test_a_folder(dialogs: Dialogs, monkeypatch: pytest.MonkeyPatch) -> None:
    answer(monkeypatch, "getExistingDirectory", "/x")
    assert dialogs.folder("Open") == Path("/x")
    answer(monkeypatch, "getExistingDirectory", "")
    assert dialogs.folder("Open") is None


def test_a_file_to_write(dialogs: Dialogs, monkeypatch: pytest.MonkeyPatch) -> None:
    asked = answer(monkeypatch, "getSaveFileName", ("/x/out.pdf", ""))
    assert dialogs.target("Candles.pdf", ".pdf") == Path("/x/out.pdf")
    assert str(asked[0][2]).endswith("Candles.pdf")
    answer(monkeypatch, "getSaveFileName", ("", ""))
    assert dialogs.target("Candles.pdf", ".pdf") is None


def test_a_file_is_shown_in_its_folder(
    dialogs: Dialogs, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    opened = []
    monkeypatch.setattr(QDesktopServices, "openUrl", staticmethod(opened.append))
    dialogs.show_in_folder(tmp_path / "x.pdf")
    assert [Path(url.toLocalFile()) for url in opened] == [tmp_path]


def test_a_file_of_annotations(dialogs: Dialogs, monkeypatch: pytest.MonkeyPatch) -> None:
    asked = answer(monkeypatch, "getOpenFileName", ("/x/notes.jsonld", ""))
    assert dialogs.annotation_file() == Path("/x/notes.jsonld")
    assert "*.jsonld" in str(asked[0][3])
    answer(monkeypatch, "getOpenFileName", ("", ""))
    assert dialogs.annotation_file() is None


@pytest.mark.parametrize("accepted", [True, False])
def test_a_printer_with_the_paper_of_the_export(
    dialogs: Dialogs, monkeypatch: pytest.MonkeyPatch, accepted: bool
) -> None:
    asked: list[QPrintDialog] = []

    def choose(dialog: QPrintDialog) -> int:
        asked.append(dialog)
        assert (dialog.minPage(), dialog.maxPage(), dialog.toPage()) == (1, 7, 7)
        codes = QPrintDialog.DialogCode
        return codes.Accepted if accepted else codes.Rejected

    monkeypatch.setattr(QPrintDialog, "exec", choose)
    printer = dialogs.printer(7, "Letter")
    assert len(asked) == 1
    assert (printer is not None) == accepted
    if printer is not None:
        assert printer.pageLayout().pageSize().id() == QPageSize.PageSizeId.Letter
        assert printer.fullPage()
