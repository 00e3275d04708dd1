"""Importing again what was imported before: quickly, and only what has changed."""

from __future__ import annotations

import os

import pytest

from desktop_app.archive import import_reading
from desktop_app.archive.reports import ItemState
from desktop_app.domain.articles import ArticleId
from desktop_app.domain.edits import Flag
from desktop_app.jobs import JobContext

OLD = 1_600_000_000_123_456_789


@pytest.fixture
def loaded(monkeypatch):
    """Return the names of the files that were opened."""
    names = []
    load = import_reading.load

    def loading(path):
        names.append(path.name)
        return load(path)

    monkeypatch.setattr(import_reading, "load", loading)
    return names


@pytest.fixture
def old(clippings):
    """Let the clippings be older than a minute, with a time as file systems write it."""
    for path in clippings.iterdir():
        os.utime(path, ns=(OLD, OLD))
    return clippings


def states(report):
    return sorted(item.state.value for item in report.items)


def test_what_is_done_is_not_even_opened_again(opening, old, loaded):
    with opening() as archive:
        first = archive.import_paths([old], JobContext())
        loaded.clear()
        again = archive.import_paths([old], JobContext())
        assert loaded == []
        assert [item.article for item in again.items] == [item.article for item in first.items]
        assert states(again) == ["duplicate"] * 3
        assert all("as article" in item.message for item in again.items)
        assert archive.counts().all == 3
        assert archive.import_paths([old], JobContext()).counts["duplicate"] == 3
        assert loaded == []


def test_a_change_is_seen(opening, old, loaded):
    with opening() as archive:
        archive.import_paths([old], JobContext())
        loaded.clear()
        text = (old / "two.txt").read_text(encoding="utf-8")
        (old / "two.txt").write_text(text.replace("ships", "boats"), encoding="utf-8")
        report = archive.import_paths([old], JobContext())
        assert loaded == ["two.txt"]
        assert states(report) == ["done", "duplicate", "duplicate"]


def test_a_file_that_was_only_touched_is_not_parsed_again(opening, old, loaded, monkeypatch):
    with opening() as archive:
        archive.import_paths([old], JobContext())
        loaded.clear()
        (old / "two.txt").touch()

        def parse(*_):
            raise AssertionError

        monkeypatch.setattr("desktop_app.importing.worker.Worker.send", parse)
        assert states(archive.import_paths([old], JobContext())) == ["duplicate"] * 3
        assert loaded == ["two.txt"]


def test_the_way_to_a_file_is_its_whole_path(opening, old, loaded, monkeypatch):
    with opening() as archive:
        archive.import_paths([old], JobContext())
        loaded.clear()
        monkeypatch.chdir(old)
        archive.import_paths([old.__class__("one.txt")], JobContext())
        assert loaded == []
        other = old / "other"
        other.mkdir()
        (other / "one.txt").write_text("Another text in the same place.", encoding="utf-8")
        monkeypatch.chdir(other)
        report = archive.import_paths([old.__class__("one.txt")], JobContext())
        assert loaded == ["one.txt"]
        assert states(report) == ["done"]


def test_failed_files_are_tried_again(opening, old, loaded):
    (old / "bad.txt").write_bytes(b"")
    os.utime(old / "bad.txt", ns=(OLD, OLD))
    with opening() as archive:
        archive.import_paths([old], JobContext())
        loaded.clear()
        report = archive.import_paths([old], JobContext())
        assert loaded == ["bad.txt"]
        assert states(report) == ["duplicate", "duplicate", "duplicate", "failed"]


def test_what_was_deleted_for_good_is_imported_anew(opening, old):
    with opening() as archive:
        archive.import_paths([old], JobContext())
        archive.set_flag([ArticleId(1)], Flag.TRASHED, on=True)
        [one] = [i for i in archive.import_paths([old], JobContext()).items if i.article == 1]
        assert "Trash" in one.message
        archive.purge([ArticleId(1)])
        report = archive.import_paths([old], JobContext())
        assert states(report) == ["done", "duplicate", "duplicate"]
        assert archive.verify(JobContext()).good


def test_two_equal_files_in_one_import_are_one_article(opening, old):
    (old / "copy.txt").write_bytes((old / "one.txt").read_bytes())
    with opening() as archive:
        assert states(archive.import_paths([old], JobContext())) == [
            ItemState.DONE, ItemState.DONE, ItemState.DONE, ItemState.DUPLICATE,
        ]  # fmt: skip
