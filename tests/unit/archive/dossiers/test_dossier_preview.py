"""How a dossier begins is shown before it is made."""

from __future__ import annotations

import contextlib

import pypdfium2
import pytest
from dossier_files import AUTHOR, FILES, NOW, TITLE

from desktop_app.domain.dossiers import Bates, Dossier, Order
from desktop_app.domain.redaction import Redaction
from desktop_app.errors import BadValue
from desktop_app.exporting.exporter import ExportOptions
from desktop_app.exporting.pdf.previews import Previews
from desktop_app.importing.pdf_session import PdfSession
from desktop_app.jobs import Cancelled, JobContext


@pytest.fixture(scope="module")
def preview(archive):
    """Return a function that previews the dossier of files, in the order in which they stand."""
    numbers = {archive.article(number).original.name: number for number in archive.ids()}
    with contextlib.closing(Previews()) as previews:

        def made(*files: str, order: Order = Order.GIVEN, title: str = TITLE, ctx=None, **options):
            asked = ExportOptions(exported_at=NOW, **options)
            dossier = Dossier(title, order, Bates("GB-", 7))
            ids = [numbers[file] for file in files]
            return archive.preview_dossier(ids, dossier, asked, previews, ctx or JobContext())

        yield made


def pages(data: bytes) -> list[str]:
    with contextlib.closing(pypdfium2.PdfDocument(data)) as document:
        return [page.get_textpage().get_text_range() for page in document]


def test_cover_and_contents_are_those_of_the_dossier(preview, export) -> None:
    front = pages(preview(*FILES).front)
    made = pages(export("beside").data)
    assert front[0] == made[0]
    assert TITLE in front[0]
    # What is not known yet is left out, and nothing else.
    assert set(front[1].split()) < set(made[1].split())
    assert "GB-000008" in front[1]
    assert "GB-000009" not in front[1]


def test_the_first_article_has_the_numbers_that_follow(preview) -> None:
    found = preview("harbour.md", "judge.txt")
    first = pages(found.article)
    assert "crane stood still" in first[0]
    assert "GB-000009" in first[0]


def test_an_original_that_becomes_part_of_it_is_shown_as_it_is(preview) -> None:
    found = preview("minutes.pdf", "judge.txt").article
    assert isinstance(found, PdfSession)
    with found:
        assert "signed at noon" in found.text(0).text
    locked = preview("locked.pdf").article
    assert isinstance(locked, bytes)  # without its password its text is set, as in the dossier


def test_the_order_and_what_is_blacked_out_are_those_of_the_dossier(preview) -> None:
    titles = pages(preview(*FILES, order=Order.TITLE).front)
    assert titles != pages(preview(*FILES).front)
    black = preview("judge.txt", "harbour.md", redaction=Redaction(["crane", TITLE]))
    for page in (*pages(black.front), *pages(black.article)):
        assert "crane" not in page.lower()
        assert TITLE not in page
    with pytest.raises(BadValue):
        preview("judge.txt", redaction=Redaction(["GB"]))


def test_a_preview_that_nobody_waits_for_ends(preview) -> None:
    ctx = JobContext()
    ctx.cancel()
    with pytest.raises(Cancelled):
        preview(*FILES, ctx=ctx)


def test_anonymous_names_no_author(preview) -> None:
    named, found = preview("harbour.md"), preview("harbour.md", anonymous=True)
    assert AUTHOR in "".join(pages(named.article))
    assert AUTHOR not in "".join((*pages(found.front), *pages(found.article)))
