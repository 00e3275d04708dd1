"""The annotated PDF goes to a printer, page by page and true to size."""

from __future__ import annotations

import threading
from pathlib import Path

import pypdfium2
import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage
from PySide6.QtPrintSupport import QPrinter

from desktop_app.domain.articles import ArticleId
from desktop_app.errors import ExportFailed, PasswordNeeded
from desktop_app.exporting.pdf import pictures
from desktop_app.gui.exports.choice import ExportChoice
from desktop_app.gui.exports.printing import PrintViewModel, page_place, prepare
from desktop_app.gui.exports.view_model import Subject

SUBJECT = Subject("“Candles”", (ArticleId(1), ArticleId(2)))


@pytest.fixture
def printer(tmp_path: Path) -> QPrinter:
    made = QPrinter(QPrinter.PrinterMode.HighResolution)
    made.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    made.setOutputFileName(str(tmp_path / "printed.pdf"))
    made.setResolution(72)
    prepare(made, "A4")
    return made


def test_every_page_is_printed_and_noted(qtbot, archive, jobs, printer, tmp_path) -> None:
    asked = []
    running = []

    def ask(pages: int, page_size: str) -> QPrinter:
        asked.append((pages, page_size))
        return printer

    model = PrintViewModel(archive, jobs, ask)
    model.running.connect(running.append)
    with qtbot.waitSignal(model.finished) as told:
        model.start(SUBJECT, ExportChoice(font_size=13.0))
    assert told.args == [3]
    assert asked == [(3, "A4")]
    assert archive.previewed[0][0] == [1, 2]
    assert archive.previewed[0][1].font_size == 13.0
    qtbot.waitUntil(lambda: archive.printed == [[1, 2]])
    assert running == [True, False]
    document = pypdfium2.PdfDocument(tmp_path / "printed.pdf")
    assert len(document) == 3
    assert [round(side) for side in document[0].get_size()] == [595, 842]
    document.close()


def test_a_known_password_opens_what_is_printed_and_an_unknown_one_is_asked_for(
    qtbot, archive, jobs
) -> None:
    model = PrintViewModel(archive, jobs, lambda *_: None)
    known: dict[ArticleId, str] = {}
    model.password = lambda article: known.get(article, "")
    running, asked = [], []
    model.running.connect(running.append)
    model.locked.connect(lambda *values: asked.append(values))
    archive.fail["preview"] = PasswordNeeded("A password is needed.")
    model.start(SUBJECT, ExportChoice())
    qtbot.waitUntil(lambda: bool(asked))
    [(problem, article, again)] = asked
    assert (type(problem), article) == (PasswordNeeded, 1)
    del archive.fail["preview"]
    known[ArticleId(1)] = "tide"
    again()
    qtbot.waitUntil(lambda: running == [True, False, True, False])
    assert archive.passwords == ["tide"]


def test_a_range_of_pages_is_kept_to(qtbot, archive, jobs, printer, tmp_path) -> None:
    printer.setFromTo(2, 9)
    model = PrintViewModel(archive, jobs, lambda *_: printer)
    with qtbot.waitSignal(model.finished) as told:
        model.start(SUBJECT, ExportChoice())
    assert told.args == [2]


def test_who_thinks_better_prints_nothing(qtbot, archive, jobs) -> None:
    model = PrintViewModel(archive, jobs, lambda *_: None)
    running = []
    model.running.connect(running.append)
    model.start(SUBJECT, ExportChoice())
    qtbot.waitUntil(lambda: running == [True, False])
    assert archive.printed == []


def test_an_archive_for_reading_only_is_printed_without_a_note(
    qtbot, archive, jobs, printer
) -> None:
    archive.writable = False
    model = PrintViewModel(archive, jobs, lambda *_: printer)
    with qtbot.waitSignal(model.finished):
        model.start(SUBJECT, ExportChoice())
    assert archive.printed == []


def test_pages_that_cannot_be_made_are_told(qtbot, archive, jobs) -> None:
    archive.fail["preview"] = ExportFailed("No pages.")
    model = PrintViewModel(archive, jobs, lambda *_: None)
    with qtbot.waitSignal(jobs.failed) as told:
        model.start(SUBJECT, ExportChoice())
    assert str(told.args[0]) == "No pages."


def test_a_printer_that_takes_nothing_is_told(qtbot, archive, jobs, tmp_path) -> None:
    printer = QPrinter()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "p.pdf"))
    printer.setFromTo(8, 9)
    model = PrintViewModel(archive, jobs, lambda *_: printer)
    with qtbot.waitSignal(jobs.failed) as told:
        model.start(SUBJECT, ExportChoice())
    assert "printer" in str(told.args[0])
    assert archive.printed == []


@pytest.mark.parametrize("problem", [ExportFailed("No."), RuntimeError("boom")])
def test_a_page_that_cannot_be_drawn_stops_it(
    qtbot, archive, jobs, printer, monkeypatch, problem
) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise problem

    monkeypatch.setattr("desktop_app.exporting.pdf.pictures.page_picture", refuse)
    model = PrintViewModel(archive, jobs, lambda *_: printer)
    running = []
    model.running.connect(running.append)
    with qtbot.waitSignal(jobs.failed if isinstance(problem, ExportFailed) else jobs.crashed):
        model.start(SUBJECT, ExportChoice())
    qtbot.waitUntil(lambda: running == [True, False])
    assert archive.printed == []


def test_a_page_lies_true_to_size_in_the_middle() -> None:
    image = QImage(300, 600, QImage.Format.Format_RGB32)
    image.setDotsPerMeterX(round(300 / 0.0254))
    image.setDotsPerMeterY(round(300 / 0.0254))
    place = page_place(QRectF(0, 0, 1200, 1800), image, 600)
    assert (round(place.width()), round(place.height())) == (600, 1200)
    assert place.center() == QRectF(0, 0, 1200, 1800).center()
    small = page_place(QRectF(0, 0, 400, 800), image, 600)
    assert (round(small.width()), round(small.height())) == (400, 800)


def test_closing_breaks_off_what_is_being_printed(
    qtbot, archive, jobs, printer, monkeypatch
) -> None:
    gate = threading.Event()

    def slowly(*values: object, **more: object) -> pictures.PagePicture:
        gate.wait(30)
        return drawn(*values, **more)

    drawn = pictures.page_picture
    monkeypatch.setattr(pictures, "page_picture", slowly)
    model = PrintViewModel(archive, jobs, lambda *_: printer)
    model.finish()  # nothing to break off yet
    finished = []
    model.finished.connect(finished.append)
    model.start(SUBJECT, ExportChoice())
    qtbot.waitUntil(lambda: model._run is not None)
    model.finish()
    gate.set()
    qtbot.waitUntil(lambda: not jobs.busy)
    assert finished == []
    assert printer.printerState() is not QPrinter.PrinterState.Active
