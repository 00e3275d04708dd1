"""Undo for everything, in step with the archive."""

from __future__ import annotations

import threading

import pytest

from desktop_app.domain.articles import ArticleId
from desktop_app.domain.edits import Flag
from desktop_app.errors import EditConflict, StorageFull
from desktop_app.gui.events import Events
from desktop_app.gui.job_runner import JobRunner
from desktop_app.gui.undo import Undo

ONE = [ArticleId(1)]


@pytest.fixture
def undo(archive, jobs: JobRunner, events: Events) -> Undo:
    return Undo(archive, jobs, events)


def star(undo: Undo, archive, *, on: bool = True, **callbacks: object) -> None:
    undo.do(lambda: archive.set_flag(ONE, Flag.STARRED, on=on), **callbacks)


def test_an_edit_is_told_and_can_be_taken_back_and_made_again(
    qtbot, undo: Undo, archive, events: Events
) -> None:
    with qtbot.waitSignal(events.changed) as told:
        star(undo, archive)
    assert told.args[0].articles == frozenset(ONE)
    assert undo.can_undo
    assert undo.undo_text == "Star"
    with qtbot.waitSignal(undo.stepped) as words:
        undo.undo()
    assert words.args == ["Undone: Star"]
    assert not archive.articles[1].starred
    assert undo.redo_text == "Star"
    assert undo.can_redo
    with qtbot.waitSignal(undo.stepped) as words:
        undo.redo()
    assert words.args == ["Done again: Star"]
    assert archive.articles[1].starred


def test_what_changed_nothing_leaves_no_step(qtbot, undo: Undo, archive) -> None:
    done = []
    star(undo, archive, on=False, done=done.append)
    qtbot.waitUntil(lambda: bool(done))
    assert done[0].edit is None
    assert not undo.can_undo


def test_undo_pressed_at_once_takes_back_the_edit_under_way(
    qtbot, undo: Undo, archive, jobs: JobRunner
) -> None:
    gate = threading.Event()

    def slow():
        assert gate.wait(10)
        return archive.set_flag(ONE, Flag.STARRED, on=True)

    undo.do(slow)
    undo.undo()
    gate.set()
    qtbot.waitUntil(lambda: undo.can_redo)
    assert not archive.articles[1].starred


def test_undo_and_redo_with_nothing_there_do_nothing(qtbot, undo: Undo, archive) -> None:
    undo.undo()
    undo.redo()
    done = []
    star(undo, archive, done=done.append)
    qtbot.waitUntil(lambda: bool(done))
    assert archive.calls["apply"] == 1


def test_a_refused_undo_leaves_the_stack_as_it_is(
    qtbot, undo: Undo, archive, jobs: JobRunner
) -> None:
    star(undo, archive)
    qtbot.waitUntil(lambda: undo.can_undo)
    archive.fail["apply"] = EditConflict("The archive has changed meanwhile.")
    with qtbot.waitSignal(jobs.failed):
        undo.undo()
    assert undo.can_undo
    assert not undo.can_redo
    archive.fail.clear()
    undo.undo()
    qtbot.waitUntil(lambda: undo.can_redo)


def test_a_refused_edit_is_told_and_the_next_one_goes_on(
    qtbot, undo: Undo, archive, jobs: JobRunner
) -> None:
    archive.fail["set_flag"] = StorageFull("The disk is full.")
    refused = []
    with qtbot.waitSignal(jobs.failed):
        star(undo, archive, failed=lambda: refused.append(True))
    assert refused == [True]
    assert not undo.can_undo
    archive.fail.clear()
    star(undo, archive)
    qtbot.waitUntil(lambda: undo.can_undo)


def test_a_bug_in_an_edit_does_not_block_the_next_one(
    qtbot, undo: Undo, archive, jobs: JobRunner
) -> None:
    with qtbot.waitSignal(jobs.crashed):
        undo.do(lambda: 1 / 0)  # type: ignore[arg-type,return-value] # it fails
    star(undo, archive)
    qtbot.waitUntil(lambda: undo.can_undo)


def test_what_waits_at_the_end_is_still_written(undo: Undo, archive, jobs: JobRunner) -> None:
    gate = threading.Event()

    def slow():
        assert gate.wait(10)
        return archive.set_flag(ONE, Flag.READ, on=True)

    undo.do(slow)
    star(undo, archive)
    undo.undo()
    gate.set()
    jobs.close()
    undo.finish()
    assert archive.articles[1].read
    assert archive.articles[1].starred  # a step of undo is not carried out unseen


def test_an_edit_that_fails_at_the_end_is_logged(
    undo: Undo, archive, jobs: JobRunner, caplog: pytest.LogCaptureFixture
) -> None:
    gate = threading.Event()
    undo.do(lambda: gate.wait(10) and archive.set_flag(ONE, Flag.READ, on=True))
    star(undo, archive)
    gate.set()
    jobs.close()
    archive.fail["set_flag"] = StorageFull("The disk is full.")
    undo.finish()
    assert "StorageFull" in caplog.text
