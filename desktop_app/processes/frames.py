"""Messages between the program and a process of its own: a kind, a length, and bytes."""

from __future__ import annotations

import struct
from typing import IO, TypeAlias

Frame: TypeAlias = tuple[bytes, bytes]
"""The kind, which is one byte, and the payload."""

_HEADER = struct.Struct(">cQ")


def packed(kind: bytes, payload: bytes) -> bytes:
    """Return one message as it is written."""
    return _HEADER.pack(kind, len(payload)) + payload


def send(stream: IO[bytes], kind: bytes, payload: bytes) -> None:
    """Write one message."""
    stream.write(_HEADER.pack(kind, len(payload)))
    stream.write(payload)
    stream.flush()


def receive(stream: IO[bytes], largest: int = 2**63) -> Frame | None:
    """Return the next message; None if the other side is gone, also in the midst of one.

    A message of more than ``largest`` bytes counts as the end: what follows it is not read.
    """
    header = stream.read(_HEADER.size)
    if len(header) < _HEADER.size:
        return None
    kind, length = _HEADER.unpack(header)
    if length > largest:
        return None
    payload = stream.read(length)
    return (kind, payload) if len(payload) == length else None
