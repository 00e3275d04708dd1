"""The process that searches, and what goes to and fro between it and the program."""

from __future__ import annotations

import contextlib
import itertools
import json
import queue
import threading
from collections.abc import Callable
from typing import Any, TypeAlias

from desktop_app.archive import search_frames as said
from desktop_app.jobs import Cancelled, JobContext
from desktop_app.processes.child import Child, environment
from desktop_app.processes.frames import Frame
from desktop_app.search.parcels import unpacked_problem

MODULE = "desktop_app.archive.search_child"

_POLL_S = 0.02
_ONE_CORE = {"OPENBLAS_NUM_THREADS": "1"}  # nothing there computes with matrices

Answerer = Callable[[Any], tuple[object, bytes]]
"""Returns values and bytes for what is asked back."""

_Told: TypeAlias = "queue.SimpleQueue[tuple[bytes, said.Said] | None]"


class Gone(Exception):
    """The process has ended."""


class Line:
    """A process, and the questions that it has not answered yet."""

    def __init__(self, about: dict[str, str]) -> None:
        self._numbers = itertools.count(1)
        self._waiting: dict[int, _Told] = {}
        self._guard = threading.Lock()
        self._sending = threading.Lock()
        self.gone = False
        self._child = Child(MODULE, environment(_ONE_CORE), handed=self._hear)
        with contextlib.suppress(Gone):  # the first question shows it
            self._send(said.OPEN, json.dumps(about).encode("ascii"))

    @property
    def process(self) -> int:
        """The number of the process."""
        return self._child.number

    def ask(
        self,
        values: list[object],
        raw: bytes,
        context: JobContext | None,
        answer: Answerer | None,
    ) -> said.Said:
        """Ask, and wait for the answer; answer what is asked back.

        Raises:
            Cancelled: ``context`` was cancelled.
            GuardbookError: that is the answer.
            Gone: the process has ended.
        """
        number = next(self._numbers)
        told: _Told = queue.SimpleQueue()
        with self._guard:
            if self.gone:
                raise Gone
            self._waiting[number] = told
        answered = False
        try:
            self._send(said.ASK, said.pack(number, values, raw))
            while True:
                kind, found = self._next(told, context)
                answered = kind != said.WANTED
                if kind == said.ANSWER:
                    return found
                if kind != said.WANTED or answer is None:
                    raise _problem(kind, found.values)
                self._send(said.FACTS, said.pack(number, *answer(found.values)))
        finally:
            with self._guard:
                self._waiting.pop(number, None)
            if not answered:
                self._let_be(number)

    def end(self) -> None:
        """End the process, which has nothing to bring in order; from any thread, also twice."""
        self._child.kill()
        with self._sending:
            self._child.end()

    @staticmethod
    def _next(told: _Told, context: JobContext | None) -> tuple[bytes, said.Said]:
        while True:
            try:
                found = told.get(timeout=None if context is None else _POLL_S)
            except queue.Empty:
                if context is not None and context.cancelled:
                    raise Cancelled from None
                continue
            if found is None:
                raise Gone
            return found

    def _let_be(self, number: int) -> None:
        with contextlib.suppress(Gone):
            self._send(said.CANCEL, said.pack(number, None))

    def _send(self, kind: bytes, payload: bytes) -> None:
        try:
            with self._sending:
                self._child.send(kind, payload)
        except (OSError, ValueError):  # it is gone, or its pipe is closed
            raise Gone from None

    def _hear(self, frame: Frame | None) -> None:
        """Hand a message to who waits for it, the end to all (in the child's thread)."""
        if frame is None:
            with self._guard:
                self.gone = True
                waiting = [*self._waiting.values()]
            for one in waiting:
                one.put(None)
            return
        kind, payload = frame
        found = said.unpack(payload)
        with self._guard:
            told = self._waiting.get(found.number)
        if told is not None:
            told.put((kind, found))


def _problem(kind: bytes, values: Any) -> Exception:  # noqa: ANN401 - values of JSON
    """Return what an answer that is none is raised as."""
    match kind:
        case said.PROBLEM:
            return unpacked_problem(values)
        case said.CANCELLED:
            return Cancelled()
        case _:
            return RuntimeError(f"A bug in the process that searches: {values}")
