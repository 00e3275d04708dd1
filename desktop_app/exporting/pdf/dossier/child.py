"""The process that takes the parts of a dossier apart: files come in, objects go out.

What strangers wrote is read here: this process has no key, gets no paths, writes no files, and
confines itself before it looks at the first byte. For each file of a stranger there is a new one,
so that none can meddle with another.
"""

from __future__ import annotations

from typing import IO

from desktop_app.exporting.pdf.dossier import fragments
from desktop_app.exporting.pdf.dossier.gathering import gather
from desktop_app.exporting.pdf.update.errors import Damaged, Locked
from desktop_app.processes import confined, frames, limits
from desktop_app.processes.serving import pipes

LIMITS, TASK, DATA, STAMPS = b"L", b"T", b"D", b"S"
"""To the process: what it may use; then, for each part, a ``Task``, the file, and its numbers."""

MADE, FILE = b"M", b"F"
"""From the process: a ``Fragment``, then its objects."""

LOCKED, DAMAGED = b"K", b"X"
"""From the process instead: it needs a password, or its pages cannot be read."""


def answer(task: bytes, data: bytes, stamps: bytes, answers: IO[bytes]) -> None:
    """Take a part apart and say what came of it."""
    try:
        made, objects = gather(data, stamps, fragments.unpack_task(task))
    except Locked:
        frames.send(answers, LOCKED, b"")
    except (Damaged, RecursionError, MemoryError):
        frames.send(answers, DAMAGED, b"")
    else:
        frames.send(answers, MADE, fragments.pack(made))
        frames.send(answers, FILE, objects)


def main() -> None:
    """Serve the program that started this process until it asks for nothing more."""
    requests, answers = pipes()
    most = confined.begin(requests)
    if most is None:
        return
    while (task := frames.receive(requests)) is not None:
        data, stamps = frames.receive(requests), frames.receive(requests)
        if data is None or stamps is None:
            return
        limits.allow_seconds(most["seconds"])
        answer(task[1], data[1], stamps[1], answers)


if __name__ == "__main__":
    main()
