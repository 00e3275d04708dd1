"""All that a page holds is told before it is handed out blacked out, however deep it lies."""

from __future__ import annotations

from contextlib import closing

import pytest
from pikepdf import Array, Dictionary, Name
from small_pdf import make, saved, set_lines

from desktop_app.domain.pages import PageLetters
from desktop_app.importing.pdf.concealed import Concealed
from desktop_app.importing.pdf.document import Document
from desktop_app.importing.pdf.whole import letters_of

FORM = {"Type": Name.XObject, "Subtype": Name.Form, "BBox": Array([0, 0, 612, 792])}
NAME = b"BT /F1 20 Tf 90 300 Td (Korvath) Tj ET"


@pytest.fixture(params=[1, 20])
def nested(request):
    """Return a function that reads a page which draws something within forms of forms."""

    def read(content: bytes) -> PageLetters:
        pdf = make([set_lines(["A page."])])
        resources = pdf.pages[0].obj.Resources
        for _ in range(request.param):
            form = pdf.make_stream(content, **FORM, Resources=resources)
            resources, content = Dictionary(XObject=Dictionary(X=form)), b"/X Do"
        pdf.pages[0].obj.Resources.XObject = resources.XObject
        pdf.pages[0].contents_add(b" /X Do")
        data = saved(pdf)
        with closing(Document.open(data)) as document:
            return letters_of(document, 0, Concealed(data, "", 1))

    return read


def test_words_are_read_that_a_file_gives_out_others_for(nested) -> None:
    page = nested(b"/S <</ActualText (Nobody)>> BDC " + NAME + b" EMC")
    assert "Korvath" in page.drawn.text
    assert "Nobody" in page.read.text


def test_words_that_are_not_seen_are_told_of(nested) -> None:
    assert nested(NAME.replace(b"Td", b"Td 3 Tr")).unseen
    assert not nested(NAME).unseen


def test_shapes_with_curves_are_told_of(nested) -> None:
    assert nested(b"100 100 m 120 180 160 180 180 100 c f").pictures
    assert not nested(b"100 100 m 120 180 l f").pictures
