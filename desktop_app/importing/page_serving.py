"""What every process behind an open file with pages does: one file comes in, its pages go out.

Like the process that reads files for an import it has no key, gets no paths, writes no files, and
confines itself before it looks at the first byte of the file.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable
from typing import IO, TypeAlias

from desktop_app.importing.pdf import parcels
from desktop_app.processes import confined, frames, limits
from desktop_app.processes.frames import Frame
from desktop_app.processes.serving import pipes


class Locked(Exception):
    """The file opens only with a password; ``wrong`` says whether one was given."""

    def __init__(self, *, wrong: bool) -> None:
        super().__init__()
        self.wrong = wrong


class Damaged(Exception):
    """The file, or the page asked for, cannot be read."""


Answer: TypeAlias = Callable[[str, int, float], Iterable[Frame]]
"""Gives the messages of an answer: to what was asked, of which page, at how many pixels a point."""

Opener: TypeAlias = Callable[[bytes, str], Answer]
"""Opens a file with a password, "" for none; raises ``Locked`` or ``Damaged``."""


def serve(
    opened: Opener, requests: IO[bytes], answers: IO[bytes], password: str, seconds: int
) -> None:
    """Open the file that comes first, then answer what is asked of it until nothing more is.

    Args:
        opened: opens the file.
        requests: where the file and the requests come from.
        answers: where the answers go.
        password: opens the file; "" for none.
        seconds: how long an answer may keep the processor busy.
    """
    data = frames.receive(requests)
    if data is None:
        return
    limits.allow_seconds(seconds)
    try:
        answer = opened(data[1], password)
    except Locked as problem:
        frames.send(answers, parcels.LOCKED, parcels.pack(problem.wrong))
        return
    except Damaged:
        frames.send(answers, parcels.DAMAGED, b"")
        return
    frames.send(answers, parcels.READY, b"")
    while (request := frames.receive(requests)) is not None:
        limits.allow_seconds(seconds)
        what, page, scale = json.loads(request[1])
        try:
            pieces = list(answer(what, page, scale))
        except MemoryError:
            # What is left of the memory is in pieces: a new process takes over.
            frames.send(answers, parcels.HUGE, b"")
            return
        except Exception:  # noqa: BLE001 - one page must not be the end of the others
            frames.send(answers, parcels.DAMAGED, b"")
            continue
        for piece in pieces:
            frames.send(answers, *piece)
        frames.send(answers, parcels.DONE, b"")


def run(opened: Opener) -> None:
    """Serve the program that started this process; the end of its pipe is the end."""
    requests, answers = pipes()
    most = confined.begin(requests)
    if most is not None:
        serve(opened, requests, answers, most["password"], most["seconds"])
