"""Jobs run elsewhere; what they say arrives on the GUI thread."""

from __future__ import annotations

import logging
import threading
import weakref

import pytest
from PySide6.QtCore import QThread
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QWidget

from desktop_app.errors import QueryProblem
from desktop_app.gui.job_runner import JobRunner
from desktop_app.jobs import Courtesy, JobContext, Progress, courtesy


def test_a_result_comes_back_on_the_gui_thread(qtbot, jobs: JobRunner) -> None:
    seen = []
    main = QThread.currentThread()

    def job(_: JobContext) -> bool:
        return QThread.currentThread() is main

    with qtbot.waitSignal(jobs.idle):
        jobs.read(job, lambda on_main: seen.append((on_main, QThread.currentThread() is main)))
    assert seen == [(False, True)]
    assert not jobs.busy


def test_only_the_newest_job_of_a_name_is_answered(qtbot, jobs: JobRunner) -> None:
    began, gate, seen, late = threading.Event(), threading.Event(), [], []

    def slow(_: JobContext) -> str:
        began.set()
        assert gate.wait(10)
        return "old"

    with qtbot.waitSignal(jobs.idle):
        old = jobs.read(slow, seen.append, replaces="search", dropped=late.append)
        assert began.wait(10)
        jobs.read(lambda _: "new", seen.append, replaces="search", dropped=late.append)
        gate.set()
    assert (seen, late) == (["new"], ["old"])
    assert old.cancelled


def test_a_job_that_was_replaced_while_it_waited_never_runs(qtbot, jobs: JobRunner) -> None:
    gate, ran = threading.Event(), []

    def hold(_: JobContext) -> None:
        assert gate.wait(10)

    with qtbot.waitSignal(jobs.idle):
        for _ in range(2):
            jobs.read(hold, lambda _: None)
        for number in range(5):
            jobs.read(lambda _, number=number: ran.append(number), lambda _: None, replaces="x")
        gate.set()
    assert ran == [4]


def test_edits_run_one_after_the_other(qtbot, jobs: JobRunner) -> None:
    order, threads = [], set()

    def job(number: int) -> None:
        threads.add(threading.get_ident())
        order.append(number)

    with qtbot.waitSignal(jobs.idle):
        for number in range(20):
            jobs.write(lambda _, number=number: job(number), lambda _: None)
    assert order == list(range(20))
    assert len(threads) == 1


def test_an_edit_does_not_wait_for_an_import(qtbot, jobs: JobRunner) -> None:
    gate, seen = threading.Event(), []

    def long(_: JobContext) -> None:
        assert gate.wait(10)

    jobs.long(long, lambda _: seen.append("import"))
    jobs.write(lambda _: None, lambda _: seen.append("edit"))
    qtbot.waitUntil(lambda: seen == ["edit"])
    with qtbot.waitSignal(jobs.idle):
        gate.set()
    assert seen == ["edit", "import"]


def test_an_expected_error_goes_to_its_handler_or_to_everybody(qtbot, jobs: JobRunner) -> None:
    def job(_: JobContext) -> None:
        raise QueryProblem("The quote is not closed.")

    seen = []
    with qtbot.waitSignal(jobs.idle):
        jobs.read(job, print, failed=seen.append)
    assert [str(one) for one in seen] == ["The quote is not closed."]
    with qtbot.waitSignal(jobs.failed) as told:
        jobs.read(job, print)
    assert str(told.args[0]) == "The quote is not closed."


def test_a_bug_is_told_without_its_words(
    qtbot, jobs: JobRunner, caplog: pytest.LogCaptureFixture
) -> None:
    def job(_: JobContext) -> None:
        raise ValueError("words of an article")

    stopped = []
    with caplog.at_level(logging.ERROR), qtbot.waitSignal(jobs.crashed):
        jobs.write(job, print, stopped=lambda: stopped.append(True))
    assert "ValueError in test_job_runner.py" in caplog.text
    assert "words of an article" not in caplog.text
    assert stopped == [True]


def test_a_cancelled_job_says_that_it_stopped(qtbot, jobs: JobRunner) -> None:
    started, stopped = threading.Event(), []

    def job(context: JobContext) -> None:
        started.set()
        while True:
            context.checkpoint()

    with qtbot.waitSignal(jobs.idle):
        context = jobs.long(job, print, stopped=lambda: stopped.append(True))
        assert started.wait(10)
        context.cancel()
    assert stopped == [True]


def test_a_flood_of_progress_arrives_as_the_newest_only(qtbot, jobs: JobRunner) -> None:
    seen: list[Progress] = []
    over = threading.Event()

    def job(context: JobContext) -> None:
        for number in range(1, 20_001):
            context.report(number, 20_000)
        over.set()

    with qtbot.waitSignal(jobs.idle):
        jobs.long(job, lambda _: None, progress=seen.append)
        assert over.wait(10)  # the window is busy with something else meanwhile
    assert [progress.done for progress in seen] == [20_000]


def test_forgetting_a_job_drops_its_answer(qtbot, jobs: JobRunner) -> None:
    seen = []
    with qtbot.waitSignal(jobs.idle):
        jobs.read(lambda _: 1, seen.append, replaces="article")
        jobs.forget("article")
        jobs.forget("article")
    assert seen == []


def test_closing_still_carries_out_the_edits_that_wait(qapp: object) -> None:
    runner, gate, written, read = JobRunner(), threading.Event(), [], []

    def first(_: JobContext) -> None:
        assert gate.wait(10)
        written.append(0)

    runner.write(first, print)
    for number in (1, 2):
        runner.write(lambda _, number=number: written.append(number), print)
    for _ in range(2):
        runner.read(lambda _: gate.wait(10), print)
    runner.read(lambda _: read.append(1), print)
    threading.Timer(0.05, gate.set).start()
    runner.close()
    assert written == [0, 1, 2]
    assert read == []
    runner.read(lambda _: read.append(2), print)  # refused quietly
    assert read == []


class Kept:
    """Something that takes a moment to end, and counts."""

    def __init__(self) -> None:
        self.ended: list[bool] = []

    def close(self) -> None:
        self.ended.append(threading.current_thread() is threading.main_thread())


def test_what_is_let_go_ends_off_the_gui_thread_and_once(qtbot, jobs: JobRunner) -> None:
    kept = Kept()
    with qtbot.waitSignal(jobs.idle):
        jobs.let_go(kept)
    jobs.close()
    assert kept.ended == [False]


def test_what_is_let_go_ends_with_the_runner_though_its_turn_never_came(qapp: object) -> None:
    jobs, kept, gate = JobRunner(), Kept(), threading.Event()
    for _ in range(2):
        jobs.read(lambda _: gate.wait(10), lambda _: None)
    jobs.let_go(kept)
    gate.set()
    jobs.close()
    assert kept.ended
    late = Kept()
    jobs.let_go(late)
    assert late.ended == [True]


def test_workers_stand_back_while_a_result_is_shown(qtbot, jobs: JobRunner) -> None:
    seen: list[bool] = []
    jobs.read(lambda _: None, lambda _: seen.append(courtesy.wanted))
    qtbot.waitUntil(lambda: bool(seen))
    assert seen == [True]
    qtbot.waitUntil(lambda: not courtesy.wanted)


def test_workers_stand_back_until_what_changed_is_painted(qtbot, jobs: JobRunner) -> None:
    seen: list[bool] = []

    class Pane(QWidget):
        def paintEvent(self, _: QPaintEvent) -> None:  # noqa: N802 - Qt's name
            seen.append(courtesy.wanted)

    pane = Pane()
    qtbot.addWidget(pane)
    pane.show()
    qtbot.waitExposed(pane)
    qtbot.waitUntil(lambda: bool(seen) and not courtesy.wanted)
    seen.clear()
    jobs.read(lambda _: None, lambda _: pane.update())
    qtbot.waitUntil(lambda: bool(seen))
    assert seen == [True]
    qtbot.waitUntil(lambda: not courtesy.wanted)


def test_workers_stand_back_while_progress_is_shown(qtbot, jobs: JobRunner) -> None:
    seen: list[bool] = []
    with qtbot.waitSignal(jobs.idle):
        jobs.long(
            lambda context: context.report(1, 2),
            lambda _: None,
            progress=lambda _: seen.append(courtesy.wanted),
        )
    assert seen == [True]
    qtbot.waitUntil(lambda: not courtesy.wanted)


def painted_pane(qtbot, seen: list[str]) -> QWidget:
    """Return a widget on the screen that notes from now on when it is painted."""

    class Pane(QWidget):
        def paintEvent(self, _: QPaintEvent) -> None:  # noqa: N802 - Qt's name
            seen.append("painted")

    pane = Pane()
    qtbot.addWidget(pane)
    pane.show()
    qtbot.waitUntil(lambda: "painted" in seen)
    seen.clear()
    return pane


def test_answers_that_come_together_are_painted_one_by_one(
    qtbot, jobs: JobRunner, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen: list[str] = []
    end = Courtesy.end

    def go_on(one: Courtesy) -> None:
        seen.append("workers go on")
        end(one)

    monkeypatch.setattr(Courtesy, "end", go_on)
    pane = painted_pane(qtbot, seen)

    def show(answer: str) -> None:
        seen.append(answer)
        pane.update()

    with qtbot.waitSignal(jobs.idle):
        for answer in ("first", "second", "third"):
            done = threading.Event()
            jobs.write(lambda _, answer=answer: answer, show)
            jobs.write(lambda _, done=done: done.set(), lambda _: None)
            assert done.wait(10)  # the window is busy with something else meanwhile
    qtbot.waitUntil(lambda: len(seen) >= 7)
    painted = ["first", "painted", "second", "painted", "third", "painted"]
    assert seen[:7] == [*painted, "workers go on"]


def test_what_has_its_own_turn_comes_behind_the_painting_and_before_other_answers(
    qtbot, jobs: JobRunner
) -> None:
    seen: list[str] = []
    pane = painted_pane(qtbot, seen)

    def show(_: None) -> None:
        seen.append("first")
        pane.update()
        jobs.in_own_turn(lambda: seen.append("turn"))

    with qtbot.waitSignal(jobs.idle):
        jobs.write(lambda _: None, show)
        done = threading.Event()
        jobs.write(lambda _: "second", seen.append)
        jobs.write(lambda _: done.set(), lambda _: None)
        assert done.wait(10)  # the window is busy with something else meanwhile
    assert seen == ["first", "painted", "turn", "second"]
    qtbot.waitUntil(lambda: not courtesy.wanted)


def test_what_has_its_own_turn_is_done_though_all_is_closed(qapp: object) -> None:
    jobs = JobRunner()
    seen: list[str] = []
    jobs.in_own_turn(lambda: seen.append("waited"))
    assert seen == []
    jobs.close()
    assert seen == ["waited"]
    jobs.in_own_turn(lambda: seen.append("too late"))
    assert seen == ["waited", "too late"]
    assert not courtesy.wanted


def test_a_turn_that_raises_keeps_nothing_from_ending(qapp: object, caplog) -> None:
    jobs, kept, gate = JobRunner(), Kept(), threading.Event()
    written: list[str] = []

    def broken() -> None:
        raise RuntimeError("the quay")

    for _ in range(2):
        jobs.read(lambda _: gate.wait(10), lambda _: None)
    jobs.write(lambda _: written.append("an edit"), lambda _: None)
    jobs.let_go(kept)
    jobs.in_own_turn(broken)
    jobs.in_own_turn(lambda: written.append("a turn"))
    gate.set()
    with caplog.at_level(logging.ERROR):
        jobs.close()
    assert sorted(written) == ["a turn", "an edit"]
    assert kept.ended
    assert not courtesy.wanted
    assert "RuntimeError" in caplog.text
    assert "quay" not in caplog.text


def test_an_answer_that_was_on_its_way_is_not_kept_when_all_is_closed(qtbot) -> None:
    class Words:
        """Text of an archive that is locked."""

    jobs = JobRunner()
    words: list[weakref.ref[Words]] = []
    answered = threading.Event()

    def job(_: JobContext) -> Words:
        made = Words()
        words.append(weakref.ref(made))
        return made

    jobs.write(job, print)
    jobs.write(lambda _: answered.set(), print)
    assert answered.wait(10)
    jobs.close()
    qtbot.waitUntil(lambda: words[0]() is None)


def test_nobody_stands_back_for_a_window_that_is_closed(qtbot, jobs: JobRunner) -> None:
    jobs.read(lambda _: None, lambda _: jobs.close())
    qtbot.waitUntil(lambda: not jobs.busy)
    assert not courtesy.wanted
