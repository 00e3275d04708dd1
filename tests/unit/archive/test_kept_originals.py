"""Files that could be read but not understood: kept as they are, and deleted on request."""

from __future__ import annotations

import pytest

from desktop_app.domain.articles import ArticleId
from desktop_app.domain.edits import Flag
from desktop_app.errors import ArchiveInUse, NotInArchive
from desktop_app.importing.parcels import Request
from desktop_app.jobs import JobContext

BINARY = b"\x7fELF\x02\x01\x01" + bytes(300)


def blobs(archive):
    return [path for path in (archive.folder / "blobs").rglob("*") if path.is_file()]


@pytest.fixture
def failed(opening, tmp_path):
    """Return an open archive and the item of a file that failed in it."""
    (tmp_path / "tool.txt").write_bytes(BINARY)
    (tmp_path / "empty.txt").write_bytes(b"")
    (tmp_path / "blank.txt").write_bytes(b" \n" * 9)
    with opening() as archive:
        report = archive.import_paths(
            [tmp_path / name for name in ("tool.txt", "empty.txt", "blank.txt", "gone.txt")],
            JobContext(),
        )
        assert report.counts["failed"] == 4
        assert [item.kept for item in report.items] == [True, False, False, False]
        yield archive, report.items[0].item


@pytest.fixture
def kept(failed, tmp_path):
    """Return what gives the bytes that are kept under a number."""

    def read(item):
        assert failed[0].save_kept_original(item, tmp_path / "saved") == ""
        return (tmp_path / "saved").read_bytes()

    return read


def test_the_original_of_a_failed_file_is_kept(failed, kept):
    archive, item = failed
    assert kept(item) == BINARY
    assert len(blobs(archive)) == 1
    report = archive.verify(JobContext())
    assert report.good
    assert (report.counts["originals"], report.counts["stray files"]) == (1, 0)


def test_the_report_of_the_last_import_names_it(failed):
    archive, item = failed
    report = archive.last_import()
    assert [one.kept for one in report.items] == [True, False, False, False]
    assert report.items[0].item == item


def test_nothing_is_kept_under_other_numbers(failed, kept):
    _, item = failed
    for number in (item + 1, item + 2, 0, 999, -1):
        with pytest.raises(NotInArchive, match=f"item {number}"):
            kept(number)


def test_verify_sees_when_it_is_gone_or_changed(failed):
    archive, item = failed
    [blob] = blobs(archive)
    data = blob.read_bytes()
    blob.write_bytes(data[:-1] + bytes([data[-1] ^ 1]))
    [problem] = archive.verify(JobContext()).problems
    assert problem == f"Item {item} of an import: the original was changed since it was imported."
    blob.unlink()
    [problem] = archive.verify(JobContext()).problems
    assert "the original is missing" in problem


def test_it_can_be_deleted(failed, kept, opening):
    archive, item = failed
    archive.forget_original(item)
    assert blobs(archive) == []
    with pytest.raises(NotInArchive):
        kept(item)
    with pytest.raises(NotInArchive):
        archive.forget_original(item)
    assert archive.verify(JobContext()).good
    with opening(writable=False, create=False) as reader, pytest.raises(ArchiveInUse):
        reader.forget_original(item)


def understood(kind, source):
    """Ask for another file to be read instead."""
    return Request(kind, type(source)("a.txt", b"Words."))


def test_an_original_that_an_article_needs_stays(failed, tmp_path, monkeypatch):
    """As when a newer version of the program understands the file."""
    archive, item = failed
    with monkeypatch.context() as patch:
        patch.setattr("desktop_app.archive.import_reading.Request", understood)
        [done] = archive.import_paths([tmp_path / "tool.txt"], JobContext()).items
    assert done.state.value == "done"
    assert len(blobs(archive)) == 1
    archive.forget_original(item)
    assert archive.original(done.article) == BINARY


def test_deleting_an_article_for_good_deletes_what_failed_of_the_same_bytes(
    failed, kept, tmp_path, monkeypatch
):
    archive, item = failed
    with monkeypatch.context() as patch:
        patch.setattr("desktop_app.archive.import_reading.Request", understood)
        archive.import_paths([tmp_path / "tool.txt"], JobContext())
    archive.set_flag([ArticleId(1)], Flag.TRASHED, on=True)
    archive.purge([ArticleId(1)])
    assert blobs(archive) == []
    with pytest.raises(NotInArchive):
        kept(item)
    assert archive.verify(JobContext()).good


def test_a_saved_file_is_never_reported_as_failed(failed, tmp_path, monkeypatch):
    from desktop_app.errors import StorageFull
    from desktop_app.storage.audit import Audit

    archive, item = failed

    def full(*_):
        raise StorageFull("The disk is full.")

    monkeypatch.setattr(Audit, "append", full)
    notice = archive.save_kept_original(item, tmp_path / "saved")
    assert "was saved" in notice
    assert "The disk is full." in notice
    assert (tmp_path / "saved").read_bytes() == BINARY
