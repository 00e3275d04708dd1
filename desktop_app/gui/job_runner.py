"""Runs jobs off the GUI thread and brings every result back to it.

A job is a plain function of a ``JobContext``. There are four lanes: ``read`` (two side by
side), ``write`` (edits, strictly one after the other), ``long`` (imports, exports, index
upkeep: made of short transactions of their own, so that an edit never waits for their end) and
``check`` (what reads all of an archive: hours, perhaps, and nothing is to wait for it).
"""

from __future__ import annotations

import logging
import threading
from collections import deque
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from enum import StrEnum
from pathlib import Path
from typing import Any, Generic, Protocol, TypeVar

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot

from desktop_app.errors import GuardbookError
from desktop_app.jobs import Cancelled, Job, JobContext, Progress, courtesy
from desktop_app.values import dataclass

log = logging.getLogger(__name__)
T = TypeVar("T")


class Lane(StrEnum):
    """Where a job waits for its turn."""

    READ = "read"
    WRITE = "write"
    LONG = "long"
    CHECK = "check"


_WORKERS = {Lane.READ: 2, Lane.WRITE: 1, Lane.LONG: 2, Lane.CHECK: 1}


class _LatestProgress:
    """Hands on only the newest progress, so that a fast job cannot flood the event loop."""

    def __init__(
        self, deliver: Callable[[Callable[[], None]], None], show: Callable[[Progress], None]
    ) -> None:
        self._deliver, self._show = deliver, show
        self._lock = threading.Lock()
        self._latest: Progress | None = None

    def report(self, progress: Progress) -> None:
        """Take progress on the job's thread."""
        with self._lock:
            waiting, self._latest = self._latest is not None, progress
        if not waiting:
            self._deliver(self._on_gui_thread)

    def _on_gui_thread(self) -> None:
        with self._lock:
            progress, self._latest = self._latest, None
        if progress is not None:
            self._show(progress)


Failed = Callable[[GuardbookError], None]
Stopped = Callable[[], None]


def _always() -> bool:
    return True


@dataclass(frozen=True, slots=True)
class _Answers(Generic[T]):
    """What is called on the GUI thread when a job is over."""

    done: Callable[[T], None]
    failed: Failed | None
    stopped: Stopped | None
    wanted: Callable[[], bool] = _always
    dropped: Callable[[T], object] | None = None


def _place(error: BaseException) -> str:
    """Return where an error was raised, without its words."""
    trace = error.__traceback__
    while trace is not None and trace.tb_next is not None:
        trace = trace.tb_next
    if trace is None:
        return ""
    return f" in {Path(trace.tb_frame.f_code.co_filename).name}, line {trace.tb_lineno}"


def _note(error: BaseException) -> None:
    # Type and place only: a message could carry words of an article.
    place = _place(error)
    log.error("A job failed: %s%s", type(error).__name__, place)


class Ending(Protocol):
    """Something that takes a moment to end."""

    def close(self) -> None:
        """End it; from any thread, and once more without harm."""
        ...


class JobRunner(QObject):
    """Must be created on the GUI thread; every callback runs there.

    Signals:
        failed: a ``GuardbookError``, fit to show, of a job without a handler of its own.
        crashed: any other exception: a bug.
        idle: no job runs or waits any more.
    """

    failed = Signal(object)
    crashed = Signal(object)
    idle = Signal()
    _deliver = Signal(object)
    _attended = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lanes = {
            lane: ThreadPoolExecutor(workers, thread_name_prefix=lane.value)
            for lane, workers in _WORKERS.items()
        }
        self._newest: dict[str, JobContext] = {}
        self._contexts: dict[JobContext, Lane] = {}
        self._leaving: list[Ending] = []
        self._closed = False
        self._waiting: deque[Callable[[], Any]] = deque()
        self._turns: deque[Callable[[], None]] = deque()
        # Unlike a single shot of no time, it comes after what has changed is painted, too.
        self._shown = QTimer(self, singleShot=True, interval=0)
        self._shown.timeout.connect(self._on_shown)
        # Always queued: started by what a timer calls, it may ring among the same timers.
        self._attended.connect(self._shown.start, Qt.ConnectionType.QueuedConnection)
        self._attending = False
        # Always queued: a job that is over before its callback is set calls back at once, here.
        self._deliver.connect(self._on_deliver, Qt.ConnectionType.QueuedConnection)

    @property
    def busy(self) -> bool:
        """Whether any job runs or waits."""
        return bool(self._contexts)

    def read(
        self,
        job: Job[T],
        done: Callable[[T], None],
        *,
        replaces: str = "",
        failed: Failed | None = None,
        stopped: Stopped | None = None,
        dropped: Callable[[T], object] | None = None,
    ) -> JobContext:
        """Run a query. With ``replaces``, the earlier job of that name is stopped and forgotten.

        ``done`` gets the result, ``failed`` an expected error; ``stopped`` is called instead of
        them where the job was cancelled or crashed. Nothing is called of a job that was replaced
        but ``dropped``, with a result that came too late.
        """
        context = JobContext()
        if replaces:
            old = self._newest.get(replaces)
            if old is not None:
                old.cancel()
            self._newest[replaces] = context

        def wanted() -> bool:
            return not replaces or self._newest.get(replaces) is context

        answers = _Answers(done, failed, stopped, wanted, dropped)
        return self._start(Lane.READ, job, context, answers)

    def write(
        self,
        job: Job[T],
        done: Callable[[T], None],
        *,
        failed: Failed | None = None,
        stopped: Stopped | None = None,
    ) -> JobContext:
        """Queue an edit behind those already waiting; see ``read``."""
        return self._start(Lane.WRITE, job, JobContext(), _Answers(done, failed, stopped))

    def long(
        self,
        job: Job[T],
        done: Callable[[T], None],
        *,
        progress: Callable[[Progress], None] | None = None,
        failed: Failed | None = None,
        stopped: Stopped | None = None,
        lane: Lane = Lane.LONG,
    ) -> JobContext:
        """Queue an import, export or index job; ``progress`` gets only the newest state."""
        context = (
            JobContext(_LatestProgress(self._deliver.emit, progress).report)
            if progress
            else JobContext()
        )
        return self._start(lane, job, context, _Answers(done, failed, stopped))

    def forget(self, replaces: str) -> None:
        """Stop the newest job of that name; its result will not be delivered."""
        old = self._newest.pop(replaces, None)
        if old is not None:
            old.cancel()

    def attend(self) -> None:
        """Have workers stand back until what changes from here on is painted.

        For what is done without an answer; all answers are attended to.
        """
        if not self._closed:
            courtesy.begin()
            self._attending = True
            self._attended.emit()

    def in_own_turn(self, act: Callable[[], None]) -> None:
        """Do something after what has changed is painted and keys are heard.

        It goes before the answers that wait, and is done at once where nothing else will come.
        """
        if self._closed:
            act()
        else:
            self._turns.append(act)
            self.attend()

    def let_go(self, thing: Ending) -> None:
        """Have something end off this thread, at the latest when this is closed."""
        if self._closed:
            thing.close()
            return
        self._leaving.append(thing)
        self.read(lambda _: thing.close(), lambda _: self._leaving.remove(thing))

    def close(self) -> None:
        """Carry out the edits that wait, stop the rest, and wait for the end of what runs.

        Nothing is delivered any more. Call it before the archive is closed.
        """
        self._closed = True
        self._shown.stop()
        self._waiting.clear()
        while self._turns:
            try:
                self._turns.popleft()()
            except Exception as error:  # noqa: BLE001 - the rest must end; no window can tell it
                _note(error)
        courtesy.end()
        for context, lane in self._contexts.items():
            if lane is not Lane.WRITE:
                context.cancel()
        for thing in self._leaving:
            thing.close()
        self._leaving.clear()
        for lane, workers in self._lanes.items():
            workers.shutdown(wait=True, cancel_futures=lane is not Lane.WRITE)
        self._contexts.clear()

    def _start(
        self, lane: Lane, job: Job[T], context: JobContext, answers: _Answers[T]
    ) -> JobContext:
        if self._closed:
            return context

        def finish(future: Future[T]) -> None:
            if not future.cancelled() and not self._closed:
                self._deliver.emit(lambda: self._finish(future, context, answers))

        def guarded(ctx: JobContext) -> T:
            if ctx.cancelled:  # replaced while it waited
                raise Cancelled
            return job(ctx)

        self._contexts[context] = lane
        self._lanes[lane].submit(guarded, context).add_done_callback(finish)
        return context

    def _finish(self, future: Future[T], context: JobContext, answers: _Answers[T]) -> None:
        self._contexts.pop(context, None)
        error = future.exception()
        wanted = answers.wanted()
        if error is None:
            if wanted:
                answers.done(future.result())
            elif answers.dropped is not None:
                answers.dropped(future.result())
        elif isinstance(error, GuardbookError):
            if wanted:
                (answers.failed or self.failed.emit)(error)
        else:
            if not isinstance(error, Cancelled):
                _note(error)
                self.crashed.emit(error)
            if wanted and answers.stopped is not None:
                answers.stopped()
        if not self._contexts:
            self.idle.emit()

    @Slot(object)
    def _on_deliver(self, closure: Callable[[], Any]) -> None:
        """Take what was brought; until what the last one changed is painted, it waits.

        Otherwise several answers that come together, and all that they have painted, would be one
        stall to whoever types. What comes after the end is dropped, with all that it holds.
        """
        if self._closed:
            return
        self._waiting.append(closure)
        if not self._attending:
            self._take_next()

    def _on_shown(self) -> None:
        self._attending = False
        if self._turns or self._waiting:
            self._take_next()  # workers that went on now would be in its way
        elif not self._closed:
            courtesy.end()

    def _take_next(self) -> None:
        if coming := self._turns or self._waiting:
            self.attend()
            coming.popleft()()
