"""PDFs that lie, turn in circles or unpack without end: a value or a sentence, nothing broken."""

from __future__ import annotations

import pytest
from hostile_pdf import hostile
from small_pdf import small_pdf

from desktop_app.errors import GuardbookError, PasswordNeeded, UnreadablePage, UnreadableSource
from desktop_app.importing.pdf_session import PdfSession
from desktop_app.importing.source import Source
from desktop_app.importing.worker import Worker
from desktop_app.jobs import JobContext
from desktop_app.processes.limits import Limits

FILES = hostile()
LIMITS = Limits(seconds=2, patience=10.0, memory=512 * 1024 * 1024)
KILLING = {"drawings that double", "a page that unpacks to 1 GB"}
REFUSED = {
    "nothing but a beginning",
    "no pages",
    "noise",
    "encrypted by nobody knows what",
    *KILLING,
}
SHOWN = (
    "a tree of pages 10,000 deep",
    "pages that are numbers",
    "a page of 200 inches",
    "a page without end",
    "a drawing that draws itself",
    "a picture of 100,000 x 100,000",
    "an outline in a circle",
    "an annotation of 50,000 lines",
    "letters placed nowhere",
    "letters 400,000 of one line",
    "noise",
)
QUIET = small_pdf(["The quay was quiet."])


@pytest.fixture(scope="module")
def worker():
    with Worker(LIMITS) as running:
        yield running


@pytest.mark.parametrize("name", FILES)
def test_an_import_reads_it_or_refuses_it_by_a_sentence(worker, name):
    source = Source("a.pdf", FILES[name])
    if name in REFUSED:
        with pytest.raises(UnreadableSource) as caught:
            worker.read(source, JobContext())
        assert caught.value.hint
    else:
        [draft] = worker.read(source, JobContext())
        assert draft.text.text or draft.notices
    [quiet] = worker.read(Source("quiet.pdf", QUIET), JobContext())
    assert quiet.text.text == "The quay was quiet."


@pytest.mark.parametrize("name", SHOWN)
def test_its_pages_are_shown_or_refused_by_a_sentence(name):
    with PdfSession(FILES[name], limits=LIMITS) as session:
        asked = [
            lambda: session.info().pages,
            lambda: session.picture(0, 1.0).pixels,
            lambda: session.text(0).boxes,
            lambda: session.links(0),
        ]
        ends = [_end(ask) for ask in asked]
    assert (UnreadableSource in ends) == (name in REFUSED)
    assert set(ends) <= {UnreadableSource, UnreadablePage, tuple, bytes}


def test_a_page_that_ends_its_process_is_given_up_and_the_others_are_shown():
    with PdfSession(FILES["drawings that double"], limits=LIMITS) as session:
        assert len(session.info().pages) == 1
        for _ in range(2):
            with pytest.raises(UnreadablePage, match="Page 1 of the PDF"):
                session.picture(0, 1.0)


def _end(ask):
    try:
        return type(ask())
    except PasswordNeeded:
        raise
    except GuardbookError as problem:
        return type(problem)
