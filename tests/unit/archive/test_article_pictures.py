"""Pictures inside imported files: kept, checked, handed on, and gone with their articles."""

from __future__ import annotations

import hashlib
from itertools import count

import pytest
from made_pictures import picture
from pictured_pages import data_uri, page, words

from desktop_app.archive.reports import ItemState
from desktop_app.domain.articles import ArticleId
from desktop_app.domain.edits import Flag
from desktop_app.domain.inner_pictures import picture_of
from desktop_app.exporting.exporter import ExportOptions
from desktop_app.jobs import JobContext

ONE, TWO = picture(), picture(400, 300, "JPEG", ((10, 200, 30), (250, 250, 10)))
NUMBERS = count(1)


def sha(data):
    return hashlib.sha256(data).hexdigest()


def saved(*pictures):
    shown = "".join(
        f"{words(n)}<img src='{data_uri(one)}' alt='Number {n}'>"
        for n, one in enumerate(pictures, 1)
    )
    return page(shown + words(9), f"Lamps {next(NUMBERS)}")


@pytest.fixture
def texts():
    return {"one.html": saved(ONE, TWO), "two.html": saved(ONE), "bare.html": saved()}


@pytest.fixture
def pictured(opening, clippings, texts):
    with opening() as archive:
        report = archive.import_paths([clippings / name for name in texts], JobContext())
        assert [item.state for item in report.items] == [ItemState.DONE] * 3
        yield archive


def blobs(archive):
    return [path for path in (archive.folder / "blobs").rglob("*") if path.is_file()]


def purge(archive, *numbers):
    articles = [ArticleId(number) for number in numbers]
    archive.set_flag(articles, Flag.TRASHED, on=True)
    archive.purge(articles, JobContext())


def test_pictures_are_kept_sealed_and_shared_by_articles(pictured):
    assert len(blobs(pictured)) == 3 + 2
    assert all(ONE[:40] not in path.read_bytes() for path in blobs(pictured))
    first = pictured.article(ArticleId(1))
    found = [picture_of(block) for block in first.text.blocks]
    assert [one.sha256 for one in found if one] == [sha(ONE), sha(TWO)]
    pictures = pictured.pictures()
    assert pictures.pixels(sha(ONE), 32, 32).width == 32
    assert pictures.for_web(sha(TWO)).mime == "image/jpeg"
    assert pictures.for_print("0" * 64) is None
    pictures.close()


def test_verify_counts_pictures_and_names_what_is_wrong_with_them(pictured):
    report = pictured.verify(JobContext())
    assert (report.good, report.counts["pictures"], report.counts["stray files"]) == (True, 2, 0)
    path = pictured._opened.originals._path(sha(TWO))
    data = bytearray(path.read_bytes())
    data[len(data) // 2] ^= 1
    path.write_bytes(data)
    assert pictured.verify(JobContext(), full=False).good
    changed = pictured.verify(JobContext()).problems
    assert changed == ("Article 1: a picture was changed since it was imported.",)
    path.unlink()
    missing = pictured.verify(JobContext(), full=False).problems
    assert missing == ("Article 1: a picture is missing.",)
    assert pictured.pictures().for_web(sha(TWO)) is None


def test_a_picture_goes_with_the_last_article_that_shows_it(pictured):
    purge(pictured, 1)
    assert len(blobs(pictured)) == 2 + 1
    purge(pictured, 3)
    assert len(blobs(pictured)) == 1 + 1
    purge(pictured, 2)
    assert blobs(pictured) == []
    assert pictured.verify(JobContext()).good


def test_a_picture_that_is_an_original_too_stays(opening, tmp_path):
    text = b"One quay was lit. The quay was quiet.\n"
    (tmp_path / "quay.txt").write_bytes(text)
    (tmp_path / "quay.html").write_text(saved(ONE), encoding="utf-8")
    with opening() as archive:
        archive.import_paths([tmp_path / "quay.txt", tmp_path / "quay.html"], JobContext())
        with archive._opened.database.write() as session:
            from desktop_app.storage.articles import Articles

            both = {sha(text), sha(ONE), "0" * 64}
            assert Articles(session).unused(both) == {"0" * 64}
            assert Articles(session).unused(()) == frozenset()


def test_a_corrected_text_keeps_its_pictures(pictured):
    one = ArticleId(1)
    before = [block.attributes for block in pictured.article(one).text.blocks]
    text = pictured.article(one).text.text
    pictured.correct_text(one, text.replace("harbour master", "mayor"))
    after = pictured.article(one).text
    assert "mayor" in after.text
    assert [block.attributes for block in after.blocks] == before
    assert pictured.verify(JobContext()).good


@pytest.mark.parametrize("form", ["folder", "bagit"])
def test_a_package_brings_pictures_to_an_equal_archive(pictured, opening, tmp_path, options, form):
    target = tmp_path / "package"
    pictured.export_everything(form, options, target, JobContext())
    files = {path.read_bytes(): path.suffix for path in target.rglob("originals/*/*")}
    assert (files[ONE], files[TWO]) == (".png", ".jpg")
    with opening("other") as other:
        other.import_paths([target], JobContext())
        for number in sorted(pictured.ids()):
            assert other.article(number) == pictured.article(number)
        report = other.verify(JobContext())
        assert (report.good, report.counts["pictures"]) == (True, 2)


def test_articles_that_leave_take_their_pictures_and_not_their_originals(
    pictured, tmp_path, options
):
    target = tmp_path / "package"
    pictured.export("folder", [ArticleId(2)], options, target, JobContext())
    assert [path.read_bytes() for path in target.rglob("originals/*/*")] == [ONE]
    [shown] = target.glob("articles/*.html")
    assert "data:image/png;base64," in shown.read_text(encoding="utf-8")


@pytest.fixture
def options():
    import datetime as dt

    return ExportOptions(exported_at=dt.datetime(2026, 11, 28, 7, 0, tzinfo=dt.UTC))
