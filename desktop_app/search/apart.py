"""Building and merging segments in a process of its own, so that the window stays fluid.

Much of the work holds Python's lock for longer than a frame of the screen. The process is started
when it is first needed, ends after a minute without work, and is started again.
"""

from __future__ import annotations

import json
import threading
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from desktop_app.domain.results import IndexDocument
from desktop_app.errors import ArchiveDamaged, ArchiveInUse
from desktop_app.search import parcels

if TYPE_CHECKING:
    from desktop_app.processes.child import Child
    from desktop_app.search.arrays.segment import Opened, Segment
    from desktop_app.search.arrays.store import Store

MODULE = "desktop_app.search.arrays.child"

_POLL_S = 0.05
_ONCE = 100
"""Articles in one message: packing more would hold the interpreter for too long."""

OVERTAKEN = ("Another window has updated the search index.", "Try again in a moment.")
"""What is said when another program was faster."""

_ONCE_LETTERS = 500_000
_MERGED_HERE = 100_000
"""Words that are merged in a tenth of a second, which is not worth a process."""

Check = Callable[[], None]
_Request = tuple[bytes, bytes]


class Prepared(NamedTuple):
    """Segments that lie in the index folder and are not listed yet."""

    names: tuple[str, ...]


class _Lost(Exception):
    """The process cannot be started, or has ended in the midst of its work."""


class Apart:
    """The process of one index.

    Args:
        folder: where the index lies.
        key: the archive's index key, 32 bytes.
        identity: which archive's index it is.
    """

    def __init__(self, folder: Path, key: bytes, identity: str) -> None:
        self._about = {"folder": str(folder), "key": key.hex(), "identity": identity}
        self._child: Child | None = None
        self._working = threading.Lock()
        self._closed = False

    @property
    def process(self) -> int | None:
        """The number of the process, None if there is none."""
        child = self._child
        return child.number if child is not None and child.exit_code is None else None

    def build(self, documents: Iterable[IndexDocument], check: Check) -> Prepared | None:
        """Build segments of some articles; None if there is no process to do it.

        ``check`` is called often; what it raises goes up, and the work is broken off. What was
        saved by then is nobody's, and is swept later.

        Raises:
            ArchiveInUse: another program has swept away what was being written.
            ArchiveProblem: the disk refused.
        """

        def requests() -> Iterator[_Request]:
            for some in _portions(documents):
                check()
                yield parcels.TEXTS, parcels.packed_documents(some)
            yield parcels.BUILD, b""

        try:
            return Prepared(tuple(self._ask(requests(), check)))
        except _Lost:
            return None

    def merge(self, store: Store, parts: Sequence[Opened], check: Check) -> Segment:
        """Merge segments without what is deleted in them; the new one is saved, not listed.

        Much is merged in the process, little here, and all if there is no process.

        Raises:
            ArchiveDamaged: a segment was changed.
            ArchiveProblem: the disk refused.
        """
        from desktop_app.search.arrays.merging import merge
        from desktop_app.search.arrays.store import packed

        if sum(part.segment.words for part in parts) > _MERGED_HERE:
            names = [[part.segment.name, packed(part.deleted)] for part in parts]
            try:
                for name in self._ask(iter([(parcels.MERGE, _json(names))]), check):
                    return store.adopt(name)
            except _Lost:
                pass
        return store.save(merge(parts, check))

    def close(self) -> None:
        """End the process at once; from any thread."""
        self._closed = True
        self._about = {}
        child = self._child
        if child is not None:
            self._drop(child)

    def _ask(self, requests: Iterator[_Request], check: Check) -> list[str]:
        from desktop_app.processes.sending import Sender

        with self._working:
            child = self._running()
            sender = Sender(child)
            try:
                # What comes next is read while the process is still at work on the last.
                for request in requests:
                    if not sender.send(*request):
                        break  # it is gone, or was closed; it may have said why
                return self._answer(child, check)
            except BaseException:
                self._drop(child)
                raise
            finally:
                sender.finish()

    @staticmethod
    def _answer(child: Child, check: Check) -> list[str]:
        saved: list[str] = []
        while True:
            try:
                frame = child.receive(_POLL_S)
            except TimeoutError:
                check()
                continue
            kind, payload = frame or (b"", b"")
            if kind == parcels.SAVED:
                saved.append(payload.decode())
            elif kind == parcels.DONE:
                return saved
            elif kind == parcels.DAMAGED:
                raise ArchiveDamaged("A file of the search index is not a file.")
            elif kind == parcels.SWEPT:
                raise ArchiveInUse(*OVERTAKEN)
            elif kind == parcels.FAILED:
                raise parcels.unpacked_problem(json.loads(payload))
            else:
                raise _Lost

    def _running(self) -> Child:
        from desktop_app.processes import bounds
        from desktop_app.processes.child import Child, environment

        child = self._child
        if child is not None and child.exit_code is not None:
            self._drop(child)
            child = None
        if child is None:
            about = self._about
            if self._closed:
                raise _Lost
            try:
                # Its two threads take turns with the same memory (glibc only).
                child = Child(MODULE, environment({"MALLOC_ARENA_MAX": "1"}))
            except OSError:
                raise _Lost from None
            self._child = child
            if self._closed:  # meanwhile, and what closed it did not see the process yet
                self._drop(child)
                raise _Lost
            bounds.give_way(child.number)
            try:
                child.send(parcels.OPEN, _json(about))
            except (OSError, ValueError):  # it has ended already, or was closed
                self._drop(child)
                raise _Lost from None
        return child

    def _drop(self, child: Child) -> None:
        child.kill()
        child.end()
        if self._child is child:
            self._child = None


def _portions(documents: Iterable[IndexDocument]) -> Iterator[list[IndexDocument]]:
    left = iter(documents)
    while some := list(islice(left, 1)):
        letters = len(some[0].body)
        while len(some) < _ONCE and letters < _ONCE_LETTERS and (more := next(left, None)):
            some.append(more)
            letters += len(more.body)
        yield some


def _json(value: object) -> bytes:
    return json.dumps(value).encode("ascii")
