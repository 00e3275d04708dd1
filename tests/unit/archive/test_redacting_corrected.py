"""Originals whose text was corrected by hand, whose words stand elsewhere, or that are locked."""

from __future__ import annotations

import pytest
from small_pdf import LEFT, locked_pdf, small_pdf

from desktop_app.domain.annotations import AnnotationKind, Mark
from desktop_app.domain.dates import from_iso
from desktop_app.domain.pages import Box, Region
from desktop_app.domain.redaction import Redaction
from desktop_app.errors import PasswordNeeded
from desktop_app.exporting.exporter import ExportOptions
from desktop_app.exporting.pdf.previews import Previews
from desktop_app.jobs import JobContext
from tests.support.imported import archive_of

FILES = {
    "locked.pdf": locked_pdf("tide", ["The clerk Korvath spoke first."]),
    "misread.pdf": small_pdf(["She met in the interior met Q#x% there", "A bell rang."]),
}
FIRST_LINE = Region(0, (Box(LEFT - 2, 716, LEFT + 400, 732),))


@pytest.fixture(scope="module")
def archive(tmp_path_factory):
    """Return an archive with the files."""
    with archive_of(tmp_path_factory.mktemp("corrected"), FILES) as made:
        yield made


@pytest.fixture(scope="module")
def numbers(archive):
    """Return the articles' numbers by the names of their files."""
    return {archive.article(n).original.name.split(".")[0]: n for n in archive.ids()}


def options(*words: str, **values) -> ExportOptions:
    moment = from_iso("2026-11-28T10:00:00+00:00")
    return ExportOptions(exported_at=moment, redaction=Redaction(words), **values)


def test_previews_of_a_locked_original_with_a_marked_area_take_its_password(
    archive, numbers
) -> None:
    number, context = numbers["locked"], JobContext()
    archive.annotate_region(number, FIRST_LINE, Mark(AnnotationKind.AREA, tags=("redact",)))
    previews = Previews()
    try:
        with pytest.raises(PasswordNeeded):
            archive.preview([number], options(), previews, context)
        assert archive.preview([number], options(), previews, context, "tide")[:5] == b"%PDF-"
    finally:
        previews.close()
    with pytest.raises(PasswordNeeded):
        archive.preview_text(number, "html", options())
    assert archive.preview_text(number, "html", options(), "tide")
