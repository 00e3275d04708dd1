"""The process that reads files, kept from test to test, since starting it takes long."""

from __future__ import annotations

import threading
from collections.abc import Iterator

from desktop_app.importing.worker import Worker


class KeptWorker(Worker):
    """A worker whose process outlives its use, unless it is left at work; one user at a time."""

    def __init__(self) -> None:
        super().__init__(renewed_after=10**9)
        self._turn = threading.Lock()

    def __enter__(self) -> KeptWorker:
        self._turn.acquire()
        return self

    def parts(self) -> Iterator[threading.Thread | int]:
        """Yield the numbers of its processes and the threads that listen to them."""
        for worker in (self, self._neighbour):
            if worker and (child := worker._child):
                yield from (child.number, child._reader)
                if child._watch:
                    yield child._watch._thread

    def __exit__(self, *error: object) -> None:
        if self.waiting:
            self.close()
        self._turn.release()
