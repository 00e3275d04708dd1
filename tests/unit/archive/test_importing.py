import sys
import threading

import pytest

from desktop_app.archive import sample
from desktop_app.archive.import_reading import SEALERS
from desktop_app.archive.reports import ItemState
from desktop_app.domain.results import SearchRequest
from desktop_app.errors import BadValue, StorageFull
from desktop_app.jobs import JobContext, courtesy


def states(report):
    return [item.state for item in report.items]


def test_one_bad_file_never_stops_the_rest(opening, clippings):
    (clippings / "bad.txt").write_bytes(b"")
    with opening() as archive:
        report = archive.import_paths([clippings], JobContext())
        assert report.counts == {"done": 3, "duplicate": 0, "kept without text": 0, "failed": 1}
        [failed] = [item for item in report.items if item.state is ItemState.FAILED]
        assert "bad.txt" in failed.path
        assert failed.message.endswith(".")
        assert report.changes.members
        assert len(report.changes.articles) == 3


def test_items_are_told_after_they_are_safe(opening, clippings):
    with opening() as archive:
        told = []

        def on_items(items):
            told.extend(archive.article(item.article).title for item in items)

        archive.import_paths([clippings], JobContext(), on_items=on_items)
        assert len(told) == 3


def test_the_same_file_under_another_name_is_a_duplicate(archive, clippings):
    copy = clippings / "copy.txt"
    copy.write_bytes((clippings / "one.txt").read_bytes())
    report = archive.import_paths([copy], JobContext())
    assert states(report) == [ItemState.DUPLICATE]
    assert report.items[0].article == 1
    assert not report.changes.members


def test_the_threads_that_seal_originals_are_started_once_for_all_groups(
    opening, clippings, monkeypatch
):
    # To start one holds a lock that the window needs whenever it asks for something.
    monkeypatch.setattr("desktop_app.archive.import_reading.COMMIT_EVERY", 1)
    for number in range(9):
        (clippings / f"more {number}.txt").write_text(f"More of it, {number}.", encoding="utf-8")
    started = []
    start = threading.Thread.start

    def noted(thread):
        started.append(thread.name)
        start(thread)

    monkeypatch.setattr(threading.Thread, "start", noted)
    with opening() as archive:
        assert len(archive.import_paths([clippings], JobContext()).items) == 12
    assert 1 <= sum("seal" in name for name in started) <= SEALERS


def test_a_cancelled_import_keeps_what_it_committed(opening, clippings, monkeypatch):
    monkeypatch.setattr("desktop_app.archive.import_reading.COMMIT_EVERY", 1)
    with opening() as archive:
        context = JobContext(lambda progress: context.cancel() if progress.done == 2 else None)
        report = archive.import_paths([clippings], context)
        assert report.cancelled
        assert len(report.items) == 2
        assert len(archive.ids()) == 2
        again = archive.import_paths([clippings], JobContext())
        assert sorted(states(again)) == ["done", "duplicate", "duplicate"]


def test_a_large_file_ends_the_transaction_early(opening, clippings, monkeypatch):
    monkeypatch.setattr("desktop_app.archive.import_reading.BYTES_AT_ONCE", 10)
    with opening() as archive:
        groups = []
        archive.import_paths([clippings], JobContext(), on_items=groups.append)
        assert [len(group) for group in groups] == [1, 1, 1]


def test_an_import_stands_back_at_each_step_of_each_file(opening, clippings, monkeypatch):
    steps = []

    def note(_):
        name = threading.current_thread().name
        steps.append("seal" if name.startswith("seal") else sys._getframe(1).f_code.co_name)

    monkeypatch.setattr(type(courtesy), "stand_back", note)
    with opening() as archive:
        assert archive.import_paths([clippings], JobContext()).counts["done"] == 3
    assert {name: steps.count(name) for name in ("_loaded", "seal", "_unpacked", "_commit")} == {
        "_loaded": 3,
        "seal": 3,
        "_unpacked": 3,
        "_commit": 3,
    }


def test_pasted_text_is_an_article(archive):
    report = archive.import_text("Pasted words about a lighthouse.\n\nMore of it.", JobContext())
    archive.update_index(JobContext())
    found = archive.find(SearchRequest("lighthouse"), JobContext())
    assert list(found.ids) == [report.items[0].article]


def test_pasted_nothing_fails_with_a_sentence(archive):
    report = archive.import_text("  ", JobContext())
    assert states(report) == [ItemState.FAILED]


def test_the_trash_is_named_when_a_duplicate_is_in_it(archive, clippings):
    from desktop_app.domain.articles import ArticleId
    from desktop_app.domain.edits import Flag

    archive.set_flag([ArticleId(1)], Flag.TRASHED, on=True)
    report = archive.import_paths([clippings / "one.txt"], JobContext())
    assert "Trash" in report.items[0].message


@pytest.mark.timeout(120)
def test_the_sample_is_whole_and_can_be_filled_twice(opening):
    with opening() as archive:
        sample.fill(archive, JobContext())
        first = (archive.counts(), archive.tags(), archive.cases())
        assert archive.counts().all >= 14
        assert archive.counts().annotations >= 1
        sample.fill(archive, JobContext())
        assert (archive.counts(), archive.tags(), archive.cases()) == first
        assert archive.verify(JobContext()).good


def test_a_disk_that_fills_up_is_said_beside_what_is_safe(opening, clippings, monkeypatch):
    monkeypatch.setattr("desktop_app.archive.import_reading.COMMIT_EVERY", 1)
    with opening() as archive:
        put = archive._opened.originals.put
        kept = []

        def filling_up(data):
            if len(kept) == 2:
                raise StorageFull("The disk is full.")
            kept.append(put(data))
            return kept[-1]

        monkeypatch.setattr(archive._opened.originals, "put", filling_up)
        report = archive.import_paths([clippings], JobContext())
        assert [item.article for item in report.items] == [1, 2]
        assert isinstance(report.problem, StorageFull)
        assert report.changes.articles == {1, 2}
        with pytest.raises(StorageFull):
            archive.import_paths([clippings / "two.txt"], JobContext())


def test_tags_and_cases_that_cannot_be_are_refused_before_anything_is_read(opening, clippings):
    with opening() as archive:
        for wrong in ({"tags": [" / "]}, {"case": " "}):
            with pytest.raises(BadValue):
                archive.import_paths([clippings], JobContext(), **wrong)
        assert archive.counts().all == 0
