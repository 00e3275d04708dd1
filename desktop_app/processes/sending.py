"""Messages that are written ahead, so that who makes them need not wait for who reads them."""

from __future__ import annotations

import threading
from collections import deque

from desktop_app.processes.child import Child
from desktop_app.processes.frames import Frame

MOST = 16_000_000
"""Bytes that may wait to be written; a single larger message waits alone."""


class Sender:
    """Writes messages to a process in a thread of its own, in order. For one thread at a time.

    The thread ends with ``finish``, or as soon as the process is gone: whoever gives up kills it.

    Args:
        child: the process; nobody else sends to it meanwhile.
        most: bytes that may wait.
    """

    def __init__(self, child: Child, most: int = MOST) -> None:
        self._child = child
        self._most = most
        self._held = 0
        self._waiting: deque[Frame | None] = deque()
        self._changed = threading.Condition()
        self._gone = False
        self._thread = threading.Thread(target=self._write, name="child-sender", daemon=True)
        self._thread.start()

    def send(self, kind: bytes, payload: bytes) -> bool:
        """Let a message be written; False if the process is gone, and it never will be."""
        with self._changed:
            self._changed.wait_for(lambda: self._gone or not self._is_full(len(payload)))
            if not self._gone:
                self._held += len(payload)
                self._waiting.append((kind, payload))
                self._changed.notify_all()
            return not self._gone

    def finish(self) -> None:
        """Wait until all is written, or cannot be, and end the thread."""
        with self._changed:
            self._waiting.append(None)
            self._changed.notify_all()
        self._thread.join()

    def _is_full(self, more: int) -> bool:
        return self._held > 0 and self._held + more > self._most

    def _write(self) -> None:
        """Write until there is no more (in the thread)."""
        try:
            while (message := self._next()) is not None:
                self._child.send(*message)
                with self._changed:
                    self._held -= len(message[1])
                    self._changed.notify_all()
        except (OSError, ValueError):
            pass  # it is gone, or was closed; it may have said why
        except BaseException:
            self._child.kill()  # who waits for its answer would wait for ever
            raise
        finally:
            with self._changed:
                self._gone = True
                self._changed.notify_all()

    def _next(self) -> Frame | None:
        with self._changed:
            self._changed.wait_for(lambda: self._waiting)
            return self._waiting.popleft()
