"""What the archive hands to exporters, previews and printers, and what its log says of it."""

from __future__ import annotations

import pytest

from desktop_app.domain.annotations import Mark
from desktop_app.domain.dates import utc_now
from desktop_app.errors import BadValue
from desktop_app.exporting.exporter import ExportOptions
from desktop_app.exporting.pdf.previews import Previews
from desktop_app.jobs import JobContext


@pytest.fixture
def options() -> ExportOptions:
    return ExportOptions(exported_at=utc_now())


def actions(archive, number) -> list[str]:
    return [found.row.action for found in archive.history(number)]


def test_a_preview_is_what_is_exported_and_leaves_no_trace(archive, options, tmp_path) -> None:
    [number, *_] = archive.ids()
    archive.annotate_quote(number, archive.article(number).text.text.split()[1], Mark(), 1)
    before = actions(archive, number)
    previews = Previews()
    data = archive.preview([number], options, previews, JobContext())
    previews.close()
    text = archive.preview_text(number, "markdown", options)
    assert actions(archive, number) == before
    for name, expected in (("pdf", data), ("markdown", text.encode())):
        target = tmp_path / f"a.{'md' if name == 'markdown' else name}"
        archive.export(name, [number], options, target, JobContext())
        assert target.read_bytes() == expected
    assert actions(archive, number) != before


def test_a_format_without_text_has_none_to_show(archive, options) -> None:
    [number, *_] = archive.ids()
    assert archive.preview_text(number, "pdf", options) == ""
    with pytest.raises(BadValue, match="no export format"):
        archive.preview_text(number, "gopher", options)


def test_printing_is_in_the_log_where_there_is_one(archive, opening, options) -> None:
    [number, *_] = archive.ids()
    before = len(actions(archive, number))
    archive.note_printing([number], options)
    assert len(actions(archive, number)) == before + 1
    assert archive.verify(JobContext()).good
    with opening(writable=False) as reading:
        reading.note_printing([number], options)
        assert len(actions(reading, number)) == before + 1
