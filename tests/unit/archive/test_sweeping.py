"""Originals without an article: swept after a crash, never while an import may need them."""

from __future__ import annotations

import threading

import pytest

from desktop_app.archive.sweeping import sweep
from desktop_app.domain.articles import ArticleId
from desktop_app.domain.edits import Flag
from desktop_app.errors import StorageFull
from desktop_app.jobs import JobContext


def blobs(archive):
    return [path for path in (archive.folder / "blobs").rglob("*") if path.is_file()]


@pytest.fixture
def crashed(opening, clippings, monkeypatch):
    """Return an archive with one article and three strays: its import never came to its end."""
    with opening() as archive:
        archive.import_paths([clippings / "one.txt"], JobContext())
        with monkeypatch.context() as patch:
            patch.setattr(
                "desktop_app.archive.importing.Pipeline._commit",
                lambda *_: (_ for _ in ()).throw(StorageFull("The disk is full.")),
            )
            with pytest.raises(StorageFull):
                archive.import_paths([clippings / "two.txt", clippings / "three.txt"], JobContext())
        (archive.folder / "blobs" / ".0123456789abcdef.tmp").write_bytes(b"half")
        assert len(blobs(archive)) == 4
        yield archive


def test_strays_are_swept_when_the_index_is_next_brought_up_to_date(crashed):
    assert crashed.verify(JobContext()).counts["stray files"] == 3
    crashed.update_index(JobContext())
    assert len(blobs(crashed)) == 1
    assert crashed.original(ArticleId(1)).startswith(b" date 2021")
    assert crashed.verify(JobContext()).counts["stray files"] == 0


def test_a_reader_sweeps_nothing(crashed, opening):
    with opening(writable=False, create=False) as reader:
        reader.update_index(JobContext())
    assert len(blobs(crashed)) == 4


def test_without_a_crash_nothing_is_looked_through(archive, monkeypatch):
    def looked(*_):
        raise AssertionError

    monkeypatch.setattr(archive._opened.originals, "stray", looked)
    (archive.folder / "blobs" / ".0123456789abcdef.tmp").write_bytes(b"half")
    archive.update_index(JobContext())


def test_a_purge_that_was_cut_off_is_finished(archive, monkeypatch):
    archive.set_flag([ArticleId(1)], Flag.TRASHED, on=True)

    def killed(_):
        raise SystemExit

    with monkeypatch.context() as patch:
        patch.setattr(archive._opened.originals, "remove", killed)
        with pytest.raises(SystemExit):
            archive.purge([ArticleId(1)])
    assert len(blobs(archive)) == 3
    archive.update_index(JobContext())
    assert len(blobs(archive)) == 2
    assert archive.verify(JobContext()).good


def test_a_running_import_never_loses_an_original(crashed, clippings, monkeypatch):
    """Swept between its originals and their rows, as a thread might."""
    from desktop_app.archive.importing import Pipeline

    commit, swept = Pipeline._commit, []
    thread = threading.Thread(target=lambda: swept.append(sweep(crashed._opened)))

    def sweep_meanwhile(self, *arguments):
        thread.start()
        thread.join(0.2)
        assert not swept
        return commit(self, *arguments)

    monkeypatch.setattr(Pipeline, "_commit", sweep_meanwhile)
    (clippings / "new.txt").write_text("A new text about a harbour.", encoding="utf-8")
    report = crashed.import_paths([clippings / "new.txt"], JobContext())
    thread.join()
    assert swept == [3]
    assert len(blobs(crashed)) == 2
    assert crashed.original(report.items[0].article)
    assert crashed.verify(JobContext()).good


def test_a_disk_that_refuses_is_asked_again(crashed, monkeypatch):
    def refuse(*_):
        raise StorageFull("The disk is full.")

    with monkeypatch.context() as patch:
        patch.setattr(crashed._opened.originals, "sweep", refuse)
        crashed.update_index(JobContext())
    assert len(blobs(crashed)) == 4
    crashed.update_index(JobContext())
    assert len(blobs(crashed)) == 1
