"""Pages that are drawn on the same memory, one after the other."""

from __future__ import annotations

import pytest
from small_pdf import make, saved, set_lines

from desktop_app.importing.pdf import document as module
from desktop_app.importing.pdf.document import Canvas, Document, picture


@pytest.mark.parametrize("kept", [32_000_000, 100_000])
def test_no_picture_shows_a_trace_of_the_one_before(monkeypatch, kept):
    monkeypatch.setattr(module, "MAX_KEPT", kept)
    sheets = [set_lines(["The quay " * 6] * 40), set_lines(["One line."]), set_lines([])]
    sheets[1].box = (0, 0, 300, 200)
    canvas = Canvas()
    open_file = Document.open(saved(make(sheets)))
    for index in (1, 0, 2, 1, 0):
        with open_file.page(index) as page:
            drawn = picture(page, 0.5, canvas=canvas)
            alone = picture(page, 0.5)
            assert (drawn.width, drawn.height, drawn.stride) == (
                alone.width, alone.height, alone.stride
            )  # fmt: skip
            assert len(drawn.pixels) == drawn.stride * drawn.height
            assert bytes(drawn.pixels) == bytes(alone.pixels)
