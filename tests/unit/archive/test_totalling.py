"""What the sidebar counts is kept for the next start, and never shown once it is not so."""

from __future__ import annotations

import sqlite3

import pytest

from desktop_app.archive import totalling
from desktop_app.domain.articles import ArticleId
from desktop_app.domain.edits import Flag
from desktop_app.jobs import JobContext
from desktop_app.storage import totals as storage
from desktop_app.storage.totals import Totals


@pytest.fixture
def lived_in(archive):
    """Return an archive with tags, cases and something in the Trash."""
    for path, article in (("court/Harbour", 1), ("court", 2), ("ports", 3)):
        archive.tag([ArticleId(article)], [path])
    archive.file_into("Quay/Lists", [ArticleId(1)])
    archive.set_flag([ArticleId(3)], Flag.TRASHED, on=True)
    return archive


@pytest.fixture
def counted(monkeypatch) -> list[object]:
    """Note whenever something is counted."""
    seen: list[object] = []
    count = storage.read_counts
    monkeypatch.setattr(storage, "read_counts", lambda c: seen.append(c) or count(c))
    return seen


def told(archive) -> tuple[object, ...]:
    return archive.counts(), archive.tags(), archive.cases()


def kept(totals: Totals) -> tuple[object, ...]:
    return totals.counts, totals.tags, totals.cases


def test_what_was_kept_is_shown_without_counting_and_is_the_same(lived_in, counted) -> None:
    before = lived_in.totals()
    assert len(counted) == 1
    assert before.within == {"court": 2}
    lived_in.keep_totals()
    counted.clear()
    assert lived_in.totals() == before
    assert kept(before) == told(lived_in)
    assert not counted


def test_the_next_start_finds_it_and_stores_it_no_second_time(lived_in, opening, counted) -> None:
    lived_in.keep_totals()
    before = lived_in.totals()
    lived_in.close()
    counted.clear()
    with opening() as again:
        assert again.totals() == before
        generation = again._opened.database.generation
        again.keep_totals()
        assert again._opened.database.generation == generation
    with opening(writable=False, create=False) as reader:
        assert reader.totals() == before
    assert not counted


@pytest.mark.parametrize(
    "change",
    [
        lambda archive: archive.set_flag([ArticleId(1)], Flag.READ, on=True),
        lambda archive: archive.set_flag([ArticleId(3)], Flag.TRASHED, on=False),
        lambda archive: archive.tag([ArticleId(2)], ["court/Quay"]),
        lambda archive: archive.add_note(ArticleId(2), "A note."),
        lambda archive: archive.purge([ArticleId(3)], JobContext()),
        lambda archive: archive.import_text("Four ships.", JobContext()),
        lambda archive: archive.file_into("Docks", [ArticleId(2)]),
    ],
    ids=["read", "restored", "tagged", "noted", "purged", "imported", "filed"],
)
def test_after_a_change_everything_is_counted_anew(lived_in, counted, change) -> None:
    lived_in.keep_totals()
    before = lived_in.totals()
    counted.clear()
    change(lived_in)
    after = lived_in.totals()
    assert counted
    assert after != before
    assert kept(after) == told(lived_in)
    lived_in.keep_totals()
    assert lived_in.totals() == after


def test_a_reader_keeps_nothing(lived_in, opening, counted) -> None:
    lived_in.close()
    with opening(writable=False, create=False) as reader:
        reader.keep_totals()
        counted.clear()
        reader.totals()
    assert counted


def test_where_it_cannot_be_kept_nothing_is_said(lived_in, monkeypatch, counted) -> None:
    def refuse(_: object) -> None:
        raise storage_full()

    def storage_full() -> Exception:
        from desktop_app.errors import StorageFull

        return StorageFull("The disk is full.")

    monkeypatch.setattr(totalling, "keep_totals", refuse)
    lived_in.keep_totals()
    counted.clear()
    assert kept(lived_in.totals()) == told(lived_in)
    assert counted


def test_numbers_of_an_older_form_are_counted_anew(lived_in, monkeypatch, counted) -> None:
    lived_in.keep_totals()
    counted.clear()
    monkeypatch.setattr(storage, "_FORM", 99)
    assert kept(lived_in.totals()) == told(lived_in)
    assert counted


def test_they_lie_under_the_archives_key_only(lived_in) -> None:
    lived_in.keep_totals()
    lived_in._opened.database.checkpoint()
    written = b"".join(path.read_bytes() for path in lived_in.folder.glob("archive.db*"))
    assert b"Harbour" not in written
    assert b"totals" not in written
    with pytest.raises(sqlite3.DatabaseError):
        sqlite3.connect(lived_in.folder / "archive.db").execute("SELECT * FROM meta")
