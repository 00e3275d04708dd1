"""Messages between the program and its exporting process: a kind, a length, and bytes."""

from __future__ import annotations

import struct
from enum import Enum
from typing import IO

_HEADER = struct.Struct(">cQ")


class Kind(Enum):
    """What a message is."""

    JOB = b"J"
    """To the child: a ``Job`` as JSON."""
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
    stream.write(_HEADER.pack(kind.value, len(payload)))
    stream.write(payload)
    stream.flush()


def receive(stream: IO[bytes]) -> tuple[Kind, bytes] | None:
    """Return the next message; None if the other side is gone, also in the midst of one."""
    header = stream.read(_HEADER.size)
    if len(header) < _HEADER.size:
        return None
    kind, length = _HEADER.unpack(header)
    payload = stream.read(length)
    return (Kind(kind), payload) if len(payload) == length else None
