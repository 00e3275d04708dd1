"""Messages between the program and its exporting process, by their kinds."""

from __future__ import annotations

from enum import Enum
from typing import IO

from desktop_app.processes import frames


class Kind(Enum):
    """What a message is."""

    JOB = b"J"
    """To the child: a ``Job`` as JSON."""
    PICTURE = b"I"
    """To the child: a picture of the job that comes next."""
    MATTER = b"D"
    """To the child: other pages of a dossier, as JSON."""
    PROGRESS = b"P"
    """From the child: articles done and in all, as "3 17"."""
    MADE = b"M"
    """From the child: a ``Made`` as JSON; the file follows."""
    FILE = b"F"
    """From the child: the bytes of the PDF."""
    FAILED = b"E"
    """From the child: a sentence and a hint, a line each."""


def send(stream: IO[bytes], kind: Kind, payload: bytes) -> None:
    """Write one message."""
    frames.send(stream, kind.value, payload)


def receive(stream: IO[bytes]) -> tuple[Kind, bytes] | None:
    """Return the next message; None if the other side is gone, also in the midst of one."""
    message = frames.receive(stream)
    return (Kind(message[0]), message[1]) if message is not None else None
