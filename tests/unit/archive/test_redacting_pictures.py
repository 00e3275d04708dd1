"""Pages that are pictures leave only where what is to be blacked out on them is known."""

from __future__ import annotations

import struct
import zlib

import numpy as np
import pypdfium2
import pytest
import traces
from scans import pictured, tsv

from desktop_app.domain.annotations import AnnotationKind, Mark
from desktop_app.domain.dates import from_iso
from desktop_app.domain.pages import Box, Region
from desktop_app.domain.redaction import Redaction
from desktop_app.errors import ExportFailed
from desktop_app.exporting.exporter import ExportOptions
from desktop_app.importing.recognising import tsv as answers
from desktop_app.importing.recognising.tesseract import Tesseract
from desktop_app.jobs import JobContext
from tests.support.imported import archive_of

NAME = "Korvath"
SCAN = pictured()


@pytest.fixture(scope="module")
def archive(tmp_path_factory):
    """Return an archive with the scan."""
    folder = tmp_path_factory.mktemp("scans")
    with archive_of(folder, {"scan.pdf": SCAN}) as made:
        yield made


@pytest.fixture(scope="module")
def scan(archive):
    """Return the number of the scan, which came first."""
    return min(archive.ids())


def options(*words: str, areas_only: bool = False, **values) -> ExportOptions:
    moment = from_iso("2026-11-28T10:00:00+00:00")
    redaction = Redaction(words, areas_only=areas_only)
    return ExportOptions(exported_at=moment, redaction=redaction, **values)


@pytest.fixture
def export(archive, tmp_path):
    """Export an article; return the bytes and what was said."""

    def run(number, asked: ExportOptions):
        path = tmp_path / "out.pdf"
        report = archive.export("pdf", [number], asked, path, JobContext())
        return path.read_bytes(), " ".join(report.notices)

    return run


def picture(data: bytes, page: int) -> np.ndarray:
    with pypdfium2.PdfDocument(data) as document:
        shown = document[page].render(scale=2, draw_annots=False, grayscale=True)
        return shown.to_numpy().copy()


def test_a_page_that_is_a_picture_is_refused_unless_only_areas_are_wanted(scan, export) -> None:
    with pytest.raises(ExportFailed, match="Page 1 is a picture without text"):
        export(scan, options(NAME))
    data, said = export(scan, options(NAME, areas_only=True))
    assert len(pypdfium2.PdfDocument(data)) == 3
    assert "was not found" in said
    assert "Words within pictures cannot be found; look at article 1, page 1." in said
    data, _ = export(scan, options(NAME, set_text=True))
    assert traces.traces(data, "A page with words") != []


class Reader:
    """Stands in for the program that reads scans: says the same of every picture."""

    rows = tsv((1, 1, 500, 1000, "Mira"), (1, 1, 560, 1000, "Korvath"), (1, 1, 700, 1000, "left."))

    def chosen(self, wanted):
        return tuple(wanted)

    def paragraphs(self, picture, languages, stop):
        return answers.paragraphs(self.rows)


def test_recognised_words_of_a_scan_are_blacked_out(archive, scan, export, monkeypatch) -> None:
    monkeypatch.setattr(Tesseract, "find", Reader)
    archive.take_recognised(scan, archive.recognise(scan, ["eng"], JobContext()))
    try:
        data, said = export(scan, options(NAME))
    finally:
        archive.present_version(scan, 1)
    assert traces.traces(data, NAME) == []
    with pypdfium2.PdfDocument(data) as document:
        assert "Mira" in document[0].get_textpage().get_text_range()
    before, after = picture(SCAN, 0), picture(data, 0)
    assert ((after < 10) & (before > 25)).sum() > 100
    assert "misread cannot be found" in said


def test_a_picture_leaves_with_its_areas_black(archive, export, tmp_path) -> None:
    raw = b"".join(b"\0" + bytes([200]) * 90 for _ in range(60))
    parts = ((b"IHDR", struct.pack(">IIBBBBB", 90, 60, 8, 0, 0, 0, 0)), (b"tEXt", b"Who\0Korvath"),
             (b"IDAT", zlib.compress(raw)), (b"IEND", b""))  # fmt: skip
    chunks = (
        struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
        for kind, data in parts
    )
    (tmp_path / "desk.png").write_bytes(b"\x89PNG\r\n\x1a\n" + b"".join(chunks))
    archive.import_paths([tmp_path / "desk.png"], JobContext())
    number = max(archive.ids())
    area = Mark(AnnotationKind.AREA, tags=("redact",))
    archive.annotate_region(number, Region(0, (Box(0, 0, 45, 60),)), area)
    data, _ = export(number, options())
    assert traces.traces(data, NAME) == []
    seen = picture(data, 0)
    half = seen.shape[1] // 2
    assert seen[:, : half - 2].max() < 10
    assert abs(int(np.median(seen[:, half + 2 :])) - 200) < 4
    with pytest.raises(ExportFailed, match="picture without text"):
        export(number, options(NAME))
