"""The process that builds and merges segments: texts come in, sealed segments go to the disk.

Run by ``search.apart`` as ``python -m desktop_app.search.arrays.child``. It has the index key and
no other, reads texts from its pipe and segments from the index folder, and lists nothing: what it
writes counts when the program has listed it.
"""

from __future__ import annotations

import json
import signal
import sys
from collections.abc import Iterator
from functools import partial
from pathlib import Path
from typing import IO

from desktop_app.domain.results import IndexDocument
from desktop_app.errors import ArchiveDamaged, ArchiveInUse, ArchiveProblem
from desktop_app.processes import bounds, frames
from desktop_app.processes.serving import pipes
from desktop_app.search.arrays.building import build_each
from desktop_app.search.arrays.merging import merge
from desktop_app.search.arrays.segment import Opened, Segment
from desktop_app.search.arrays.store import Store, unpacked
from desktop_app.search.parcels import (
    DAMAGED,
    DONE,
    FAILED,
    MERGE,
    SAVED,
    SWEPT,
    TEXTS,
    packed_problem,
    unpacked_documents,
)

IDLE_S = 60
"""Seconds after which a process that is asked nothing ends; the next question starts another."""

MEMORY = 3 * 1024**3
"""Bytes of addresses that the process may use; it needs a fifth of that for what people write.

One monstrous article must not stop the others."""


def serve(requests: IO[bytes], answers: IO[bytes]) -> None:
    """Answer one request after the other until there are no more."""
    first = frames.receive(requests)
    if first is None:
        return
    about = json.loads(first[1])
    store = Store(Path(about["folder"]), bytes.fromhex(about["key"]), about["identity"])
    del first
    while (frame := _next(requests)) is not None:
        try:
            if frame[0] == MERGE:
                saved = iter([_saved(store, _merged(store, json.loads(frame[1])))])
            else:
                saved = build_each(_texts(frame, requests), partial(_saved, store))
            for name in filter(None, saved):
                frames.send(answers, SAVED, name.encode())
            frames.send(answers, DONE, b"")
        except ArchiveDamaged:
            frames.send(answers, DAMAGED, b"")
            return
        except ArchiveInUse:
            frames.send(answers, SWEPT, b"")
            return
        except ArchiveProblem as problem:
            frames.send(answers, FAILED, json.dumps(packed_problem(problem)).encode())
            return


def _saved(store: Store, segment: Segment) -> str:
    """Save a segment and return its name, "" if it is empty."""
    if segment.count:
        store.write(segment)
    return segment.name if segment.count else ""


def _merged(store: Store, parts: list[tuple[str, str]]) -> Segment:
    opened = []
    for name, gone in parts:
        segment = store.segment(name)
        opened.append(Opened(segment, unpacked(gone, segment.count)))
    return merge(opened)


def _texts(first: frames.Frame, requests: IO[bytes]) -> Iterator[IndexDocument]:
    """Yield the articles that come until they are to be built."""
    frame: frames.Frame | None = first
    while frame is not None and frame[0] == TEXTS:
        yield from unpacked_documents(frame[1])
        frame = frames.receive(requests)
    if frame is None:
        # Half of a request: whoever asked is gone, and nobody lists what would be written.
        sys.exit(1)


def _next(requests: IO[bytes]) -> frames.Frame | None:
    """Wait for the next request; the process ends if none comes for long."""
    alarm = getattr(signal, "alarm", lambda _: None)
    alarm(IDLE_S)
    frame = frames.receive(requests)
    alarm(0)
    return frame


def main() -> None:
    """Serve the program that started this process; the end of its pipe is the end."""
    bounds.forbid_dumps()
    bounds.bound("AS", MEMORY)
    requests, answers = pipes()
    serve(requests, answers)


if __name__ == "__main__":
    main()
