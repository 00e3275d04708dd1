"""The PDF that an article was made of, opened from the archive."""

from __future__ import annotations

import pytest
from small_pdf import locked_pdf, small_pdf

from desktop_app.errors import PasswordNeeded, UnreadableSource
from desktop_app.jobs import JobContext

LINES = ["The quay was quiet.", "Nobody came."]


@pytest.fixture
def brought_in(opening, tmp_path):
    """Return a function that imports bytes as a PDF and gives the archive and the article."""
    with opening() as archive:

        def bring(data: bytes):
            path = tmp_path / "quay.pdf"
            path.write_bytes(data)
            [item] = archive.import_paths([path], JobContext()).items
            return archive, item.article

        yield bring


def test_pages_speak_of_the_present_text_of_the_article(brought_in):
    archive, article = brought_in(small_pdf(LINES))
    archive.correct_text(article, "The quay was very quiet. Nobody came.")
    with archive.pages(article) as session:
        page = session.text(0)
    assert page.text == archive.article(article).text.text
    assert page.boxes[page.text.index("quiet")].y0 > 700


def test_a_locked_original_opens_with_its_password_and_gives_the_article_its_text(brought_in):
    archive, article = brought_in(locked_pdf("tide", LINES))
    assert archive.article(article).text.text == ""
    for password, wrong in (("", False), ("ebb", True)):
        with pytest.raises(PasswordNeeded) as caught:
            archive.pages(article, password)
        assert caught.value.wrong is wrong
    with pytest.raises(UnreadableSource):
        archive.reread_text(article)
    done = archive.reread_text(article, "tide")
    assert archive.article(article).text.text == " ".join(LINES)
    with archive.pages(article, "tide") as session:
        assert session.info().text_sha256 == archive.article(article).text.sha256
    archive.apply(done.edit.inverse())
    assert archive.article(article).text.text == ""


def test_an_article_of_another_kind_has_no_pages(archive):
    with pytest.raises(UnreadableSource, match="not made of a file with pages"):
        archive.pages(1)
