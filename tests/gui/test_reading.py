"""The article that is open."""

from __future__ import annotations

import threading

import pytest

from desktop_app.domain.articles import ArticleId
from desktop_app.domain.changes import Changes
from desktop_app.domain.edits import Flag
from desktop_app.errors import ArchiveDamaged, IndexFull, StorageFull
from desktop_app.gui.events import Events
from desktop_app.gui.indexing import IndexViewModel
from desktop_app.gui.job_runner import JobRunner
from desktop_app.gui.reading import ReadingViewModel
from desktop_app.jobs import JobContext

ONE, TWO, THREE = ArticleId(1), ArticleId(2), ArticleId(3)


@pytest.fixture
def reading(archive, jobs: JobRunner, events: Events) -> ReadingViewModel:
    return ReadingViewModel(archive, jobs, events)


def open_(qtbot, reading: ReadingViewModel, article: ArticleId) -> None:
    with qtbot.waitSignal(reading.opened):
        reading.open(article)


def test_an_article_opens_with_the_matches_of_the_search(qtbot, reading) -> None:
    reading.set_query("candle")
    with qtbot.waitSignal(reading.opened) as told:
        reading.open(ONE)
    article, matches = told.args
    assert article.id == ONE
    assert len(matches.text) == 1
    assert reading.query == "candle"


def test_opening_the_open_article_does_nothing(qtbot, reading, jobs) -> None:
    open_(qtbot, reading, ONE)
    reading.open(ONE)
    assert not jobs.busy


def test_another_search_marks_the_open_article(qtbot, reading, archive) -> None:
    open_(qtbot, reading, ONE)
    with qtbot.waitSignal(reading.matches_changed) as told:
        reading.set_query("people")
    assert told.args[0].text
    with qtbot.waitSignal(reading.matches_changed) as told:
        reading.set_query("")
    assert not told.args[0].text
    reading.set_query("")
    assert archive.calls["matches"] == 1


def test_a_search_that_changes_while_an_article_opens_wins(qtbot, reading, archive, jobs) -> None:
    gate = threading.Event()
    find = archive.article

    def slow(article):
        assert gate.wait(10)
        return find(article)

    archive.article = slow
    reading.set_query("people")
    reading.open(ONE)
    reading.set_query("candle")
    with qtbot.waitSignal(reading.matches_changed) as told:
        gate.set()
    assert (
        told.args[0].text == archive.matches("candle", archive.articles[ONE], as_you_type=True).text
    )
    assert reading.query == "candle"


def test_the_newest_wish_wins(qtbot, reading, jobs) -> None:
    seen = []
    reading.opened.connect(lambda article, _: seen.append(article.id))
    reading.open(ONE)
    reading.open(TWO)
    reading.open(THREE)
    qtbot.waitUntil(lambda: not jobs.busy)
    assert seen[-1] == THREE
    assert reading.article.id == THREE


def test_back_and_forward_lead_through_what_was_open(qtbot, reading) -> None:
    for article in (ONE, TWO, THREE):
        open_(qtbot, reading, article)
    assert reading.can_go_back
    assert not reading.can_go_forward
    with qtbot.waitSignal(reading.opened):
        assert reading.go_back() == TWO
    with qtbot.waitSignal(reading.opened):
        assert reading.go_back() == ONE
    assert reading.go_back() is None
    with qtbot.waitSignal(reading.opened):
        assert reading.go_forward() == TWO
    open_(qtbot, reading, ONE)
    assert not reading.can_go_forward
    assert reading.go_forward() is None


def test_an_article_counts_as_read_after_a_while(qtbot, reading, archive, events) -> None:
    reading._seen.setInterval(1)
    with qtbot.waitSignal(events.changed) as told:
        reading.open(ONE)
    assert told.args[0] == Changes(frozenset({ONE}))  # lists are left alone
    assert archive.articles[ONE].read
    qtbot.waitUntil(lambda: reading.article.read)
    reading._mark_read()
    assert archive.calls["set_flag"] == 1


def test_nothing_is_marked_where_nothing_may_be_changed(qtbot, reading, archive) -> None:
    archive.writable = False
    open_(qtbot, reading, ONE)
    assert not reading._seen.isActive()


def test_a_changed_article_is_shown_again_and_others_are_not(
    qtbot, reading, archive, events, jobs
) -> None:
    open_(qtbot, reading, TWO)
    archive.set_flag([TWO], Flag.STARRED, on=False)
    with qtbot.waitSignal(reading.opened) as told:
        events.changed.emit(Changes(frozenset({TWO})))
    assert not told.args[0].starred
    events.changed.emit(Changes(frozenset({ONE})))
    assert not jobs.busy


def test_an_article_that_is_gone_leaves_an_empty_reader(qtbot, reading, archive) -> None:
    open_(qtbot, reading, TWO)
    del archive.articles[TWO]
    with qtbot.waitSignal(reading.opened) as told:
        reading._load(TWO)
    assert told.args[0] is None
    assert reading.article is None


def test_other_problems_are_told(qtbot, reading, archive, jobs) -> None:
    archive.fail["article"] = ArchiveDamaged("The archive is damaged.")
    with qtbot.waitSignal(jobs.failed):
        reading.open(TWO)


# -- the index behind it


@pytest.fixture
def index(archive, jobs: JobRunner, events: Events) -> IndexViewModel:
    return IndexViewModel(archive, jobs, events)


def test_new_texts_are_read_into_the_index(qtbot, index, archive, events, jobs) -> None:
    archive.update_index = lambda context: 3
    with qtbot.waitSignal(index.caught_up):
        events.changed.emit(Changes(texts=True))
    archive.update_index = lambda context: 0
    with qtbot.assertNotEmitted(index.caught_up), qtbot.waitSignal(jobs.idle):
        events.changed.emit(Changes(texts=True))
    events.changed.emit(Changes(members=True))
    assert not jobs.busy


def test_what_changes_during_a_run_is_read_by_one_more(qtbot, index, archive, jobs) -> None:
    gate, runs = threading.Event(), []

    def update(context: JobContext) -> int:
        runs.append(True)
        assert gate.wait(10)
        return 0

    archive.update_index = update
    index.update()
    qtbot.waitUntil(lambda: len(runs) == 1)
    for _ in range(5):
        index.update()
    gate.set()
    qtbot.waitUntil(lambda: not jobs.busy and len(runs) == 2)


def test_a_long_run_says_that_results_are_incomplete(qtbot, index, archive) -> None:
    def update(context: JobContext) -> int:
        context.report(10, 20)
        context.report(5_000, 10_000)
        return 1

    archive.update_index = update
    notices = []
    index.notice.connect(notices.append)
    with qtbot.waitSignal(index.caught_up):
        index.update()
    assert notices[-1] == ""
    assert all("50 %" in one for one in notices[:-1])


def test_what_is_missing_is_built_by_one_run(qtbot, index, archive, jobs) -> None:
    gate, runs = threading.Event(), []

    def update(context: JobContext) -> int:
        runs.append(True)
        assert gate.wait(10)
        return 1

    archive.update_index = update
    for _ in range(3):
        index.mend()
    with qtbot.waitSignal(index.caught_up):
        gate.set()
    qtbot.waitUntil(lambda: not jobs.busy)
    assert len(runs) == 1


def test_a_full_disk_stays_in_view_until_the_newest_changes_are_found(
    qtbot, index, archive, jobs
) -> None:
    archive.fail["update_index"] = IndexFull("The disk is full.")
    notices: list[str] = []
    told: list[object] = []
    index.notice.connect(notices.append)
    jobs.failed.connect(told.append)
    for _ in range(2):
        with qtbot.waitSignal(index.notice, check_params_cb=bool):
            index.update()
        assert index.behind
        assert notices[-1] == "The disk is full."
    assert len(told) == 1
    archive.fail.clear()
    archive.update_index = lambda context: 1
    with qtbot.waitSignal(index.caught_up):
        index.update()
    assert not index.behind
    assert notices[-1] == ""


def test_what_was_read_before_the_disk_was_full_is_shown(qtbot, index, archive, jobs) -> None:
    archive.fail["update_index"] = IndexFull("The disk is full.", moved=True)
    with qtbot.waitSignal(index.caught_up):
        index.update()
    assert index.behind
    archive.fail["update_index"] = IndexFull("The disk is full.")
    with qtbot.assertNotEmitted(index.caught_up), qtbot.waitSignal(jobs.idle):
        index.update()
    assert index.behind


def test_another_full_disk_is_told_and_makes_no_results_incomplete(
    qtbot, index, archive, jobs
) -> None:
    archive.fail["update_index"] = StorageFull("The disk is full.")
    with qtbot.waitSignal(jobs.failed):
        index.update()
    assert not index.behind


@pytest.mark.parametrize("problem", [ArchiveDamaged("Damaged."), RuntimeError("boom")])
def test_a_failed_run_is_told_and_the_next_one_can_come(
    qtbot, index, archive, jobs, problem: Exception
) -> None:
    archive.fail["update_index"] = problem
    told = jobs.failed if isinstance(problem, ArchiveDamaged) else jobs.crashed
    with qtbot.waitSignal(told):
        index.update()
    archive.fail.clear()
    archive.update_index = lambda context: 1
    with qtbot.waitSignal(index.caught_up):
        index.update()
