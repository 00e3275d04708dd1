"""The process that searches for a window: it holds the index, and nothing else of the archive.

Run by ``distant`` as ``python -m desktop_app.archive.search_child``. It has the index key and no
other. What a query asks of the database (tags, cases, states) it asks the program for, and keeps
that as long as the program says that the archive is the same.
"""

from __future__ import annotations

import contextlib
import json
import os
import signal
import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import IO

from desktop_app.archive import search_frames as said
from desktop_app.archive.known import Known
from desktop_app.archive.search_frames import Said
from desktop_app.archive.search_questions import CHANGES, METHODS, Question
from desktop_app.errors import GuardbookError
from desktop_app.jobs import Cancelled
from desktop_app.processes import bounds, frames
from desktop_app.processes.serving import pipes, whereabouts
from desktop_app.search.index import SearchIndex
from desktop_app.search.parcels import packed_problem

IDLE_S = 900
"""Seconds after which a process that is asked nothing ends; the next question starts another."""

READERS = 3
"""So many questions are answered side by side; what changes the index waits for its own turn."""


class Server:
    """Answers questions about one index, several at a time.

    Args:
        folder: where the index lies.
        key: the archive's index key, 32 bytes.
        identity: which archive's index it is.
        answers: where answers are written.
    """

    def __init__(self, folder: Path, key: bytes, identity: str, answers: IO[bytes]) -> None:
        self._folder, self._key, self._identity = folder, key, identity
        self._answers = answers
        self._telling = threading.Lock()
        self._opening = threading.Lock()
        self._kept = Known()
        self._asked: dict[int, Question] = {}
        self._readers = ThreadPoolExecutor(READERS, thread_name_prefix="read")
        self._writer = ThreadPoolExecutor(1, thread_name_prefix="write")
        self._index: SearchIndex | None = None

    @property
    def busy(self) -> bool:
        """Whether anything is being answered."""
        return bool(self._asked)

    def hear(self, kind: bytes, payload: bytes) -> None:
        """Take one message; from one thread."""
        told = said.unpack(payload)
        if kind == said.ASK:
            question = Question(told.number, self._tell, self._kept)
            self._asked[told.number] = question
            pool = self._writer if told.values[0] in CHANGES else self._readers
            pool.submit(self._answer, question, told)
        elif (asked := self._asked.get(told.number)) is not None:
            if kind == said.FACTS:
                asked.give(told)
            else:
                asked.cancel()

    def close(self) -> None:
        """Leave what is being answered, and forget the index."""
        for question in list(self._asked.values()):
            question.cancel()
        for pool in (self._readers, self._writer):
            pool.shutdown()
        if self._index is not None:
            self._index.close()

    @property
    def index(self) -> SearchIndex:
        """The index, opened when it is first asked for."""
        with self._opening:
            if self._index is None:
                self._index = SearchIndex(self._folder, self._key, self._identity)
            return self._index

    def _answer(self, question: Question, told: Said) -> None:
        method, *values = told.values
        try:
            question.context.checkpoint()
            question.raw = told.raw
            answer, raw = METHODS[method](self.index, question, *values)
            kind, payload = said.ANSWER, said.pack(question.number, answer, raw)
        except Cancelled:
            kind, payload = said.CANCELLED, said.pack(question.number, None)
        except GuardbookError as problem:
            packed = packed_problem(problem)
            kind, payload = said.PROBLEM, said.pack(question.number, packed)
        except Exception as error:  # noqa: BLE001 - the program is told, and answers for it
            kind, payload = said.BROKEN, said.pack(question.number, whereabouts(error))
        self._asked.pop(question.number, None)
        self._tell(kind, payload)

    def _tell(self, kind: bytes, payload: bytes) -> None:
        with self._telling, contextlib.suppress(OSError, ValueError):  # nobody hears any more
            frames.send(self._answers, kind, payload)


def _nothing() -> None:
    """Do nothing with a message."""


def serve(
    requests: IO[bytes],
    answers: IO[bytes],
    watch: Callable[[Server], Callable[[], None]] = lambda _: _nothing,
) -> None:
    """Answer what is asked until there is no more; what ``watch`` returns hears of each message."""
    first = frames.receive(requests)
    if first is None:
        return
    about = json.loads(first[1])
    server = Server(Path(about["folder"]), bytes.fromhex(about["key"]), about["identity"], answers)
    del first, about
    heard = watch(server)
    while (frame := frames.receive(requests)) is not None:
        heard()
        server.hear(*frame)
    server.close()


def ending_when_idle(server: Server, idle_s: int = IDLE_S) -> Callable[[], None]:
    """Have the system end this process when nothing was asked for long; return what puts it off."""
    alarm = getattr(signal, "alarm", None)
    if alarm is None:
        return _nothing

    def look(*_: object) -> None:
        if not server.busy:
            os._exit(0)
        alarm(idle_s)

    signal.signal(signal.SIGALRM, look)
    alarm(idle_s)
    return lambda: alarm(idle_s)


def main() -> None:
    """Serve the program that started this process; the end of its pipe is the end."""
    bounds.forbid_dumps()
    serve(*pipes(), ending_when_idle)
    os._exit(0)


if __name__ == "__main__":
    main()
