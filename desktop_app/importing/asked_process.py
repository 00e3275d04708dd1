"""A process without rights that answers one question after the other, as the program sees it."""

from __future__ import annotations

import contextlib
import threading
from abc import ABC, abstractmethod
from collections.abc import Collection
from types import TracebackType
from typing import ClassVar, Self

from desktop_app.errors import ImportFailed
from desktop_app.processes.frames import Frame
from desktop_app.processes.limits import Limits
from desktop_app.processes.watched import Watched

LARGEST = 256 * 1024 * 1024
"""Bytes of one answer at most; a picture has less than 100 million."""

_SMALLEST = 200  # what the smallest message takes here
_POLL_S = 0.05


class AskedProcess(ABC):
    """Keeps a process until it is closed or the process ends; the next question starts another.

    To be closed, as by a ``with`` block. ``close`` may be called from any thread; what asks holds
    ``_turn`` meanwhile.

    Args:
        limits: what one answer may use.
        module: what is run, as by ``python -m``.
    """

    ENDS: ClassVar[Collection[bytes]]
    """The kinds of messages with which an answer ends."""

    def __init__(self, limits: Limits, module: str) -> None:
        self._limits, self._module = limits, module
        self._turn = threading.Lock()
        self._child: Watched | None = None
        self._closed = False

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def close(self) -> None:
        """End the process at once, also while another thread waits for an answer."""
        self._closed = True
        child = self._child
        if child is not None:
            child.kill()
        with self._turn:
            self._end()

    @abstractmethod
    def closed_meanwhile(self) -> ImportFailed:
        """Return the error for a question to what was closed."""

    @abstractmethod
    def not_started(self) -> ImportFailed:
        """Return the error for a process that cannot be started."""

    def _start(self, *opening: Frame) -> list[Frame] | None:
        """Start the process, send it what it begins with, and return what it says to that.

        Raises:
            ImportFailed: it cannot be started, or this was closed.
        """
        if self._closed:
            raise self.closed_meanwhile()
        try:
            child = Watched(self._module, self._limits, self.ENDS, largest=LARGEST, backlog=LARGEST)
        except OSError as error:
            raise self.not_started() from error
        self._child = child
        if self._closed:  # by another thread, which did not see this process yet
            child.kill()
        return self._said_to(child, *opening)

    def _said_to(self, child: Watched, *question: Frame) -> list[Frame] | None:
        """Send a question; return the answer, None if the process has ended or tells too much.

        Raises:
            ImportFailed: this was closed meanwhile.
        """
        child.ask()
        with contextlib.suppress(OSError):  # the answer says what became of it
            for kind, content in question:
                child.send(kind, content)
        pieces: list[Frame] = []
        size = 0
        while size <= LARGEST:
            try:
                frame = child.receive(_POLL_S)
            except TimeoutError:
                continue
            if frame is None:
                if self._closed:
                    raise self.closed_meanwhile()
                return None
            size += len(frame[1]) + _SMALLEST
            pieces.append(frame)
            if frame[0] in self.ENDS and size <= LARGEST:
                return pieces
        return None

    def _end(self) -> None:
        child, self._child = self._child, None
        if child is not None:
            child.abort()
