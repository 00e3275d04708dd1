"""The process that reads files, as the program sees it: sources go there, values come back.

What a file does to it happens to that file alone: it fails with a sentence, a new process takes
over, and the others are read.
"""

from __future__ import annotations

import time
from collections import deque
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from types import TracebackType
from typing import TypeVar

from desktop_app.domain.articles import ArticleDraft
from desktop_app.errors import ImportFailed, UnreadableSource
from desktop_app.importing import limits, parcels
from desktop_app.importing.limits import USUAL
from desktop_app.importing.parcels import Junk, Request
from desktop_app.importing.source import Source, shown
from desktop_app.jobs import Cancelled, JobContext
from desktop_app.processes import bounds, watch
from desktop_app.processes.frames import Frame
from desktop_app.processes.limits import Limits
from desktop_app.processes.watched import Watched

MODULE = "desktop_app.archive.reading_child"
"""What is run. It is put together a floor above, where languages can be told apart."""

RENEWED_AFTER = 1000
"""A process reads so many sources, then a new one takes over: what one of them did to it ends."""

LARGEST, BACKLOG = 32 * 1024 * 1024, 384 * 1024 * 1024
"""Bytes of one message, and of all that wait; an honest process stays far below."""

AHEAD = 512 * 1024
"""Bytes of sources that are sent while another one is read. A pipe holds them where the system
grants it: whoever writes more waits, and hears meanwhile of no share that a neighbour could read.
"""

STOPPING_S = 1.0
"""Seconds that sources which were sent have left when the import is stopped."""

_SMALLEST = 200  # what the smallest message takes here
_SHARE = 100  # bytes of what a neighbour is asked for, at most
_POLL_S = 0.05
_TRIES = 2
_ENDS = (parcels.DONE, parcels.FAILED)
T = TypeVar("T")


@dataclass(slots=True)
class _Asked:
    request: Request
    tries: int = 0
    shared: bool = False
    sent: bool = False


class Worker:
    """Reads sources in a process of its own, in the order in which they are sent.

    The process is started by the first source. To be used in a ``with`` block, from one thread;
    leaving it ends the process at once.

    Args:
        limits: what reading one source may use.
        module: what is run.
        renewed_after: see ``RENEWED_AFTER``.
    """

    def __init__(
        self, limits: Limits = USUAL, module: str = MODULE, renewed_after: int = RENEWED_AFTER
    ) -> None:
        self._limits, self._module, self._renewed_after = limits, module, renewed_after
        self._asked: deque[_Asked] = deque()
        self._child: Watched | None = None
        self._neighbour: Worker | None = None
        self._read = 0
        self._lost = self._began = False
        self._stop_at = 0.0

    def __enter__(self) -> Worker:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    @property
    def waiting(self) -> int:
        """How many sources are to be read whose answers were not taken yet."""
        return len(self._asked)

    @property
    def process(self) -> int | None:
        """The number of the process, None if there is none."""
        return self._child.number if self._child else None

    def close(self) -> None:
        """End the process, and forget what was sent; what is sent later starts another one."""
        self._asked.clear()
        self._stop_at = 0.0
        self._end()
        self._end_neighbour()

    def send(self, request: Request) -> None:
        """Have a source read, at once or when those before it are; ``take`` gives the answer.

        Raises:
            ImportFailed: no process can be started.
        """
        if not self._asked and self._read >= self._renewed_after:
            self._end()
        self._asked.append(_Asked(request))
        self._post()

    def take(self, context: JobContext, unpack: Callable[[Sequence[Frame]], T]) -> T:
        """Wait for the answer to the first source that waits for one, and return what it is.

        Args:
            context: is asked whether to stop.
            unpack: makes a value of the messages, or raises ``Junk``.

        Raises:
            UnreadableSource: the source cannot be read; the next one can be asked for.
            ImportFailed: no process can be started.
            Cancelled: ``context`` was cancelled; nothing more can be asked for.
        """
        while True:
            answer = self._answer(context)
            if answer is None:
                self._renew()
                continue
            self._read += 1
            name = self._asked.popleft().request.source.name
            self._post()
            *pieces, (last, payload) = answer
            try:
                if last == parcels.DONE:
                    return unpack(pieces)
                problem = parcels.unpack_problem(payload)
            except Junk:
                problem = _nonsense(name)
                self._restart()
            raise problem

    def read(self, source: Source, context: JobContext) -> tuple[ArticleDraft, ...]:
        """Return the articles of one source; nothing else may wait for an answer.

        Raises:
            UnreadableSource: it cannot be read.
            ImportFailed: no process can be started.
            Cancelled: ``context`` was cancelled.
        """
        self.send(Request(parcels.ARTICLES, source))
        return self.take(context, parcels.unpack_drafts)

    def _answer(self, context: JobContext) -> list[Frame] | None:
        """Return the messages of one answer; None if the process has ended."""
        assert self._child is not None
        pieces: list[Frame] = []
        size = 0
        while True:
            try:
                frame = self._child.receive(_POLL_S)
            except TimeoutError:
                self._stop_in_time(context)
                continue
            if frame is None:
                return None
            if frame[0] == parcels.READY:
                self._began = True
                continue
            if frame[0] == parcels.LEAVING:
                # Nobody's fault, unless it goes without having done anything.
                self._asked[0].tries -= 1 if self._read else 0
                return None
            if frame[0] == parcels.SHARE:
                self._share(frame[1], context)
                continue
            size += len(frame[1]) + _SMALLEST
            if size > BACKLOG:
                return None
            pieces.append(frame)
            if frame[0] in _ENDS:
                return pieces

    def _share(self, share: bytes, context: JobContext) -> None:
        """Have a second process read a share of the first source that waits, and hand it over.

        Where the second process comes to its limits the source does; where it fails otherwise,
        or there is none, the first one reads it all.

        Raises:
            Cancelled: ``context`` was cancelled; nothing more can be asked for.
        """
        assert self._child is not None
        asked = self._asked[0]
        found: list[Frame] = []
        end: Frame = (parcels.ALONE, b"")
        # Once for each try: no process has the other one work for ever.
        if asked.request.kind == parcels.ARTICLES and not asked.shared and len(share) < _SHARE:
            asked.shared = True
            try:
                found = self._read_by_neighbour(asked.request.source, share, context)
                end = (parcels.DONE, b"")
            except UnreadableSource as problem:
                if limits.are_exceeded(problem, asked.request.source.name):
                    end = parcels.pack_problem(problem)
            except Cancelled:
                self.close()
                raise
            except ImportFailed:
                self._end_neighbour()  # it still has the share, which would be its next answer
        with suppress(OSError):  # it has ended, which will be seen
            for kind, payload in (*found, end):
                self._child.send(kind, payload)

    def _read_by_neighbour(self, source: Source, share: bytes, context: JobContext) -> list[Frame]:
        if self._neighbour is None:
            self._neighbour = Worker(self._limits, self._module, self._renewed_after)
        part = share.decode("ascii", "replace")
        self._neighbour.send(Request(parcels.PAGES, replace(source, part=part)))
        frames = self._neighbour.take(context, list)
        return [frame for frame in frames if frame[0] == parcels.SHARED]

    def _end_neighbour(self) -> None:
        if self._neighbour is not None:
            self._neighbour.close()

    def _stop_in_time(self, context: JobContext) -> None:
        """Break off if asked to, but let what is nearly done come to its end."""
        if not context.cancelled:
            return
        now = time.monotonic()
        self._stop_at = self._stop_at or now + STOPPING_S
        if now >= self._stop_at:
            self.close()
            raise Cancelled

    def _post(self) -> None:
        """Write the first request and those that may go ahead, as far as they are not written."""
        ahead = 0
        for at, asked in enumerate(self._asked):
            ahead += len(asked.request.source.data) + _SMALLEST if at else 0
            if ahead > AHEAD:
                return
            if not asked.sent:
                self._write(asked.request)
                asked.sent = True

    def _write(self, request: Request) -> None:
        """Write a request, or leave that to ``_renew`` if the process is gone."""
        if self._child is None:
            self._start()
        assert self._child is not None
        if self._lost:
            return
        self._child.ask()
        try:
            for frame in parcels.pack_request(request):
                self._child.send(*frame)
        except OSError:
            self._lost = True

    def _start(self) -> None:
        try:
            self._child = Watched(
                self._module, self._limits, _ENDS, largest=LARGEST, backlog=BACKLOG
            )
        except OSError as error:
            raise _no_process() from error
        bounds.give_way(self._child.number)
        try:
            self._child.send(parcels.LIMITS, self._limits.packed())
        except OSError:
            self._lost = True

    def _renew(self) -> None:
        """Have a new process read what the one that ended did not.

        Raises:
            UnreadableSource: that one ended because of the first of them, which is given up.
            ImportFailed: a process ended before it had begun, for the second time.
        """
        problem = self._fault()
        if problem is not None:
            self._asked.popleft()
        self._restart()
        if problem is not None:
            raise problem

    def _fault(self) -> UnreadableSource | None:
        """Return why the first source that waits is given up; None if it is tried again."""
        assert self._child is not None
        first = self._asked[0]
        name = first.request.source.name
        first.tries += 1
        self._child.abort()
        cause = self._child.cause
        if cause == watch.MEMORY:
            return limits.too_much_memory(name)
        if cause == watch.TIME:
            return limits.too_long(name)
        if first.tries < _TRIES:
            return None
        if not self._began:
            raise _no_process()
        return _broken(name)

    def _restart(self) -> None:
        """End the process; what waits is read by another one."""
        self._end()
        for asked in self._asked:
            asked.shared = asked.sent = False
        self._post()

    def _end(self) -> None:
        child, self._child = self._child, None
        self._read, self._lost, self._began = 0, False, False
        if child is not None:
            child.abort()


def _no_process() -> ImportFailed:
    return ImportFailed(
        "The process that reads files could not be started.", "Close some programs and try again."
    )


def _broken(name: str) -> UnreadableSource:
    return UnreadableSource(
        f"“{shown(name)}” broke off the process that reads files.",
        "Open it in the program it came from and save it again.",
    )


def _nonsense(name: str) -> UnreadableSource:
    return UnreadableSource(
        f"What was read from “{shown(name)}” makes no sense, so it was not taken in.",
        "Open it in the program it came from and save it as plain text.",
    )
