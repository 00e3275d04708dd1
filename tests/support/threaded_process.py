"""A process of the program's own that is a thread: the same pipes, quickly there, and measured."""

from __future__ import annotations

import contextlib
import os
import threading
from collections.abc import Callable, Mapping
from typing import IO

from desktop_app.archive import search_child
from desktop_app.processes import frames
from desktop_app.processes.frames import Frame

Serve = Callable[[IO[bytes], IO[bytes]], None]


class ThreadedProcess:
    """Stands in for ``processes.child.Child``, and serves as ``archive.search_child`` does."""

    serve: Serve = staticmethod(search_child.serve)
    started = 0

    def __init__(
        self,
        _module: str,
        _environment: Mapping[str, str],
        *,
        handed: Callable[[Frame | None], None],
    ) -> None:
        type(self).started += 1
        self.number = type(self).started
        (asked, self._asking), (heard, answering) = map(_pipe, range(2))
        self._handed = handed
        self._threads = [
            threading.Thread(target=self._serve, args=(asked, answering)),
            threading.Thread(target=self._hear, args=(heard,)),
        ]
        for thread in self._threads:
            thread.start()

    def send(self, kind: bytes, payload: bytes) -> None:
        frames.send(self._asking, kind, payload)

    def kill(self) -> None:
        """Let it end: a thread cannot be killed, but reads no more questions."""
        with contextlib.suppress(BrokenPipeError):
            self._asking.close()

    def end(self) -> None:
        self.kill()
        for thread in self._threads:
            thread.join()

    def _serve(self, asked: IO[bytes], answering: IO[bytes]) -> None:
        with asked, answering:
            type(self).serve(asked, answering)

    def _hear(self, heard: IO[bytes]) -> None:
        with heard:
            while (frame := frames.receive(heard)) is not None:
                self._handed(frame)
        self._handed(None)


def _pipe(_: int) -> tuple[IO[bytes], IO[bytes]]:
    reading, writing = os.pipe()
    return os.fdopen(reading, "rb"), os.fdopen(writing, "wb")
