"""Choosing an export and carrying it out."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from desktop_app.domain.articles import ArticleId, ArticleRow
from desktop_app.errors import ExportFailed
from desktop_app.gui.exports.view import ExportSheet
from desktop_app.gui.exports.view_model import (
    END,
    MARKDOWN,
    PDF,
    ExportChoice,
    ExportViewModel,
    suggested_name,
    with_suffix,
)
from desktop_app.gui.job_runner import JobRunner
from desktop_app.gui.theme import Theme

NOW = dt.datetime(2026, 11, 23, tzinfo=dt.UTC)
ROW = ArticleRow(
    ArticleId(1), "Candles: in/the courtyards?", "", "", dt.date(2021, 2, 14), NOW, "en", "", 1
)


def test_the_name_of_the_file_says_what_is_in_it() -> None:
    assert suggested_name([ROW], ".pdf") == "2021-02-14 Candles in the courtyards.pdf"
    assert suggested_name([ROW, ROW], ".md") == "2 articles.md"
    assert suggested_name([replace(ROW, title="", published=None)], ".pdf") == "Article.pdf"
    assert suggested_name([replace(ROW, title="..", published=None)], ".pdf") == "Article.pdf"
    long = suggested_name([replace(ROW, title="word " * 40)], ".pdf")
    assert len(long) <= 64
    assert not long.removesuffix(".pdf").endswith(" ")


def test_the_ending_is_added_where_it_is_missing() -> None:
    assert with_suffix(Path("/x/a"), ".pdf") == Path("/x/a.pdf")
    assert with_suffix(Path("/x/a.PDF"), ".pdf") == Path("/x/a.PDF")
    assert with_suffix(Path("/x/a.b"), ".md") == Path("/x/a.b.md")


@pytest.fixture
def model(archive, jobs: JobRunner) -> ExportViewModel:
    return ExportViewModel(archive, jobs)


def test_an_export_is_written_as_chosen(
    qtbot, model: ExportViewModel, archive, tmp_path: Path
) -> None:
    choice = ExportChoice(PDF, END, anonymous=True, only_highlights=True)
    running = []
    model.running.connect(running.append)
    with qtbot.waitSignal(model.finished) as told:
        model.export([ArticleId(1)], choice, tmp_path / "x")
    assert told.args[0].paths == (tmp_path / "x.pdf",)
    name, ids, options, target = archive.exported[0]
    assert (name, ids, target) == ("pdf", [1], tmp_path / "x.pdf")
    assert options.anonymous
    assert options.only_highlights
    assert options.notes == "end"
    assert running == [True, False]
    assert model.choice == choice


@pytest.mark.parametrize("problem", [ExportFailed("No."), RuntimeError("boom")])
def test_a_failed_export_is_told(
    qtbot, model: ExportViewModel, archive, jobs: JobRunner, tmp_path: Path, problem: Exception
) -> None:
    archive.fail["export"] = problem
    running = []
    model.running.connect(running.append)
    told = jobs.failed if isinstance(problem, ExportFailed) else jobs.crashed
    with qtbot.waitSignal(told):
        model.export([ArticleId(1)], ExportChoice(), tmp_path / "x")
    qtbot.waitUntil(lambda: running == [True, False])


@pytest.fixture
def host(qtbot) -> QWidget:
    widget = QWidget()
    widget.resize(900, 700)
    qtbot.addWidget(widget)
    with qtbot.waitExposed(widget):
        widget.show()
    return widget


def test_the_sheet_gives_what_was_chosen(qtbot, theme: Theme, host: QWidget) -> None:
    sheet = ExportSheet(theme, ExportChoice(), "“Candles”", host)
    sheet.open()
    left = Qt.MouseButton.LeftButton
    qtbot.mouseClick(sheet.notes.button(END), left)
    sheet.anonymous.click()
    sheet.highlights.click()
    qtbot.mouseClick(sheet.formats.button(MARKDOWN), left)
    assert not sheet.notes.isEnabled()
    assert sheet.anonymous.isChecked()
    assert not sheet.grab().isNull()
    with qtbot.waitSignal(sheet.confirmed) as told:
        qtbot.mouseClick(sheet.confirm, left)
    assert told.args == [ExportChoice(MARKDOWN, END, anonymous=True, only_highlights=True)]
    assert sheet.isHidden()


def test_the_sheet_works_by_keyboard(qtbot, theme: Theme, host: QWidget) -> None:
    sheet = ExportSheet(theme, ExportChoice(anonymous=True), "3 articles", host)
    sheet.open()
    assert sheet.formats.button(PDF).hasFocus()
    sheet.anonymous.setFocus()
    qtbot.keyClick(sheet.anonymous, Qt.Key.Key_Space)
    assert not sheet.anonymous.isChecked()
    assert not sheet.grab().isNull()
    with qtbot.waitSignal(sheet.confirmed) as told:
        qtbot.keyClick(sheet.anonymous, Qt.Key.Key_Return)
    assert told.args == [ExportChoice()]
