"""Handing articles out from the window, and taking annotations in."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QPushButton

from desktop_app.archive.reports import AttachReport
from desktop_app.domain.cases import Case, CaseId
from desktop_app.errors import UnreadableSource
from desktop_app.exporting.exporter import ExportReport
from desktop_app.gui.exports.view import ExportSheet
from desktop_app.gui.handing import attach_words


def sheet_of(window) -> ExportSheet:
    [sheet] = window.desk.tools.sheets()
    assert isinstance(sheet, ExportSheet)
    return sheet


def test_an_export_says_where_it_is(window, tmp_path: Path) -> None:
    window.dialogs.to_write = tmp_path / "out.pdf"
    window.take("export.pdf")
    sheet = sheet_of(window)
    assert sheet.choice.format == "pdf"
    sheet.confirm.click()
    window.settle()
    assert window.dialogs.names == ["2021-02-13 Candles in the courtyards.pdf"]
    assert window.app.window.toast.text == "Saved out.pdf"
    window.app.window.toast.findChild(QPushButton).click()
    assert window.dialogs.shown == [tmp_path / "out.pdf"]


def test_the_format_of_before_is_offered_again(window, tmp_path: Path) -> None:
    window.dialogs.to_write = tmp_path / "out"
    window.take("export.other")
    sheet = sheet_of(window)
    sheet.options.formats.action("csv").trigger()
    sheet.options.anonymous.click()
    sheet.confirm.click()
    window.settle()
    assert (tmp_path / "out.csv").exists()
    window.take("export.other")
    assert sheet_of(window).choice.format == "csv"
    assert sheet_of(window).choice.anonymous
    sheet_of(window).close_sheet()
    window.take("export.pdf")
    assert sheet_of(window).choice.format == "pdf"


def test_what_can_be_exported_is_what_is_chosen_its_case_and_what_is_listed(window) -> None:
    window.take("export.pdf")
    words = [subject.words for subject in sheet_of(window)._subjects]
    assert words[0] == "“Candles in the courtyards”"
    assert words[-1] == "4 articles in “All articles”"
    sheet_of(window).close_sheet()
    window.panes.search.field.setText("candles")
    window.qtbot.waitUntil(lambda: len(window.titles()) < 4)
    window.settle()
    window.take("export.pdf")
    subjects = sheet_of(window)._subjects
    listed = len(window.desk.search.answer.ids)
    if listed > 1:
        assert subjects[-1].words == f"{listed} results for “candles”"
    sheet_of(window).close_sheet()


def test_an_article_offers_the_cases_that_it_shares(window, archive) -> None:
    rows = [replace(window.panes.list.list_model.row_at(0), cases=("Budget",))]
    subjects = window.desk.handing.subjects(rows, {Case(CaseId("7"), "Budget"): [1, 2]})
    assert [subject.words for subject in subjects][:2] == [
        "“Candles in the courtyards”",
        "2 articles in the case “Budget”",
    ]
    assert (subjects[1].name, subjects[1].case) == ("Budget", "7")


def test_an_export_of_many_can_be_called_off(window) -> None:
    window.panes.list.selectAll()
    window.take("export.other")
    sheet = sheet_of(window)
    assert [subject.words for subject in sheet._subjects] == ["4 articles"]
    sheet.confirm.click()  # no file is chosen
    window.settle()
    assert window.archive.exported == []
    window.archive.articles.clear()
    window.desk.handing.export("pdf")
    window.desk.handing.print()
    window.settle()
    assert window.desk.tools.sheets() == []


def test_one_sheet_is_enough(window) -> None:
    window.desk.handing.export("pdf")
    window.desk.handing.export("pdf")
    window.settle()
    window.desk.handing.export("pdf")
    window.settle()
    assert len(window.desk.tools.sheets()) == 1


def test_what_an_export_has_to_say_is_said(window, tmp_path: Path) -> None:
    report = ExportReport((tmp_path / "x.pdf",), notices=("One passage is not in the text.",))
    window.desk.handing._on_exported(report)
    bar = window.app.window.bar
    assert "One passage is not in the text." in bar.text
    bar.findChild(QPushButton, "small").click()
    assert window.dialogs.shown == [tmp_path / "x.pdf"]


def test_the_chosen_articles_are_printed_as_exported_last(window, tmp_path: Path) -> None:
    printer = QPrinter()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "p.pdf"))
    printer.setResolution(72)
    window.dialogs.to_print = printer
    window.archive.choices["export"] = {"format": "csv", "page_size": "Letter"}
    window.take("print")
    window.qtbot.waitUntil(lambda: bool(window.archive.printed))
    assert window.dialogs.asked == [(3, "Letter")]
    window.qtbot.waitUntil(lambda: window.app.window.toast.text == "3 pages sent to print")
    window.take("export.pdf")
    sheet_of(window).print.click()
    window.qtbot.waitUntil(lambda: len(window.archive.printed) == 2)


def test_annotations_come_in_as_one_step_that_can_be_undone(window, tmp_path: Path) -> None:
    window.take("import.annotations")
    assert window.archive.calls["import_annotations"] == 0
    window.dialogs.to_open = [tmp_path / "notes.jsonld"]
    before = len(window.archive.article(1).annotations)
    window.take("import.annotations")
    assert window.app.window.toast.text == "1 annotation attached"
    assert len(window.archive.article(1).annotations) == before + 1
    window.take("undo")
    assert len(window.archive.article(1).annotations) == before


def test_a_file_that_cannot_be_read_is_told(window, tmp_path: Path) -> None:
    window.dialogs.to_open = [tmp_path / "notes.jsonld"]
    window.archive.fail["import_annotations"] = UnreadableSource("It is not JSON.", "Ask again.")
    window.take("import.annotations")
    assert "It is not JSON." in window.app.window.bar.text


def test_the_window_can_be_closed_over_the_sheet(window) -> None:
    window.take("export.pdf")
    window.app.window.close()
    assert window.archive.closed


@pytest.mark.parametrize(
    ("report", "words"),
    [
        (AttachReport(), "0 annotations attached"),
        (AttachReport(attached=1), "1 annotation attached"),
        (AttachReport(known=2), "2 were there already"),
        (
            AttachReport(3, 1, 1, 2, 1),
            "3 annotations attached · 1 waits as an orphan of its article · 1 was there already"
            " · 2 stay in the file: their articles are not here · 1 could not be read",
        ),
    ],
)
def test_what_became_of_annotations_is_one_sentence(report: AttachReport, words: str) -> None:
    assert attach_words(report) == words
