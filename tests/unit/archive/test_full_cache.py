"""A full disk below the index: what is indexed is found, and nothing that changed is lost."""

from __future__ import annotations

import errno
import os

import pytest

from desktop_app.archive import indexing
from desktop_app.domain.annotations import ArticleId, Mark
from desktop_app.domain.results import SearchRequest
from desktop_app.errors import IndexFull, StorageFull
from desktop_app.jobs import JobContext
from desktop_app.storage.outbox import Outbox
from desktop_app.vault import files

ONE = ArticleId(1)


@pytest.fixture
def fill(monkeypatch, tmp_path):
    """Return a function that fills the disk of the cache."""
    real = files._write_synced

    def refused(path, data):
        if path.is_relative_to(tmp_path / "cache"):
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC), str(path))
        real(path, data)

    return lambda: monkeypatch.setattr(files, "_write_synced", refused)


def found(archive, query):
    return sorted(archive.find(SearchRequest(query), JobContext()).ids)


def test_a_full_cache_leaves_the_index_as_it_was_and_the_changes_waiting(
    archive, fill, monkeypatch
) -> None:
    archive.annotate(ONE, 4, 8, Mark(note="Ask the pilot."))
    fill()
    for _ in range(2):
        with pytest.raises(StorageFull, match="newest changes are not found yet"):
            archive.update_index(JobContext())
    assert found(archive, "merrin") == [2, 3]
    assert found(archive, "pilot") == []
    assert archive.index_state().pending == 1
    monkeypatch.undo()
    assert archive.update_index(JobContext()) == 1
    assert found(archive, "pilot") == [1]
    assert archive.index_state().pending == 0


def test_it_is_told_whether_some_changes_were_taken_in_before_the_disk_was_full(
    archive, fill, monkeypatch
) -> None:
    monkeypatch.setattr(indexing, "FIRST", 1)
    monkeypatch.setattr(indexing, "BATCH", 1)
    for article in (1, 2):
        archive.annotate(ArticleId(article), 4, 8, Mark(note="Ask the pilot."))
    apply, moved = indexing.Indexing._apply, []

    def once(self, *rest):
        apply(self, *rest)
        fill()

    monkeypatch.setattr(indexing.Indexing, "_apply", once)
    for _ in range(2):
        with pytest.raises(IndexFull) as told:
            archive.update_index(JobContext())
        moved.append(told.value.moved)
    assert moved == [True, False]
    assert found(archive, "pilot") == [1]


def test_a_full_archive_keeps_nothing_from_being_found(archive, monkeypatch) -> None:
    archive.annotate(ONE, 4, 8, Mark(note="Ask the pilot."))
    kept = Outbox.clear

    def refused(self, seq):
        raise StorageFull("The disk is full.")

    monkeypatch.setattr(Outbox, "clear", refused)
    assert archive.update_index(JobContext()) == 1
    assert found(archive, "pilot") == [1]
    assert archive.update_index(JobContext()) == 0
    monkeypatch.setattr(Outbox, "clear", kept)
    assert archive.update_index(JobContext()) == 0
    assert found(archive, "pilot") == [1]
