"""PDFs in memory and their pages as pictures."""

from __future__ import annotations

import os
import subprocess
import threading

import pytest

from desktop_app.errors import ExportFailed
from desktop_app.exporting.pdf.exporter import PdfExporter
from desktop_app.exporting.pdf.pictures import page_count, page_picture
from desktop_app.exporting.pdf.previews import Previews
from desktop_app.jobs import Cancelled, JobContext


@pytest.fixture(scope="module")
def previews():
    made = Previews()
    yield made
    made.close()


def test_the_preview_is_the_very_file_that_an_export_writes(previews, lamps, options, tmp_path):
    target = tmp_path / "a.pdf"
    PdfExporter().write([lamps], options(notes="end"), target, JobContext())
    assert previews.pdf([lamps], options(notes="end"), JobContext()) == target.read_bytes()


def test_pages_are_pictures_as_wide_as_asked_for(previews, lamps, options):
    data = previews.pdf([lamps], options(), JobContext())
    assert page_count(data) >= 1
    picture = page_picture(data, 0, width=300)
    assert picture.width == 300
    assert 420 <= picture.height <= 426  # A4
    assert len(picture.pixels) >= picture.stride * picture.height
    yellow = bytes((0xA8, 0xEF, 0xFF))
    assert yellow in picture.pixels
    fine = page_picture(data, 0, dots_per_inch=72)
    assert 594 <= fine.width <= 597
    with pytest.raises(ExportFailed):
        page_picture(data, 99, width=300)


def test_what_is_no_pdf_is_told():
    with pytest.raises(ExportFailed):
        page_count(b"no")
    with pytest.raises(ExportFailed):
        page_picture(b"no", 0, width=10)


def test_what_nobody_waits_for_is_not_begun(previews, lamps, options):
    context = JobContext()
    context.cancel()
    with pytest.raises(Cancelled):
        previews.pdf([lamps], options(), context)


def test_a_cancelled_preview_keeps_the_process_for_the_next(previews, lamps, options):
    first = previews._started()
    context = JobContext(lambda _: context.cancel())
    with pytest.raises(Cancelled):
        previews.pdf([lamps], options(), context)
    assert previews._started() is first
    assert previews.pdf([lamps], options(), JobContext()).startswith(b"%PDF")


def test_closing_breaks_off_what_is_being_made(article, options):
    made = Previews()
    long = article("\n\n".join(f"Paragraph {n} with several words in it." for n in range(6000)))
    begun = threading.Event()
    ended: list[type[Exception]] = []

    def run() -> None:
        try:
            made.pdf([long] * 3, options(), JobContext(lambda _: begun.set()))
        except (Cancelled, ExportFailed) as error:
            ended.append(type(error))

    worker = threading.Thread(target=run)
    worker.start()
    assert begun.wait(60)
    made.close()
    worker.join(60)
    assert ended == [Cancelled]
    with pytest.raises(Cancelled):
        made.pdf([long], options(), JobContext())


def test_a_process_that_died_is_replaced(lamps, options):
    made = Previews()
    made.pdf([lamps], options(), JobContext())
    process = made._started()._child._process
    assert isinstance(process, subprocess.Popen)
    os.kill(process.pid, 9)
    process.wait()
    with pytest.raises(ExportFailed):
        made.pdf([lamps], options(), JobContext())
    assert made.pdf([lamps], options(), JobContext()).startswith(b"%PDF")
    made.close()
