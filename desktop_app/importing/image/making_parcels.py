"""What crosses the pipes between the program and the process that decodes pictures.

As in ``importing.parcels`` nothing that comes from the process is believed.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Any

from desktop_app.domain.inner_pictures import MAX_SIDE, MadePicture, Pixels
from desktop_app.importing.parcels import checked
from desktop_app.processes.frames import Frame

LIMITS, REQUEST, DATA = b"L", b"R", b"B"
"""To the process: what it may use, once; then requests, each followed by a picture."""

READY, ANSWER, BYTES, DONE = b"Y", b"J", b"P", b"."
"""From it: that it has begun; JSON; bytes that go with it; the end of an answer."""

DAMAGED, HUGE = b"E", b"M"
"""From it, instead: that the picture cannot be read; that it ends for lack of memory."""

PIXELS, PRINT, WEB = "pixels", "print", "web"
"""What can be asked for; see ``making``."""

_MIMES = ("", "image/jpeg", "image/png")


def pack_request(what: str, width: int = 0, height: int = 0) -> bytes:
    """Return a request."""
    return json.dumps([what, width, height]).encode("ascii")


def unpack_request(payload: bytes) -> tuple[str, int, int]:
    """Return what was packed."""
    what, width, height = json.loads(payload)
    return str(what), int(width), int(height)


def pack_pixels(found: Pixels) -> tuple[Frame, ...]:
    """Return a decoded picture as messages."""
    return (ANSWER, json.dumps([found.width, found.height]).encode("ascii")), (BYTES, found.data)


def unpack_pixels(frames: Sequence[Frame]) -> Pixels:
    """Return what was packed.

    Raises:
        Junk: it is none.
    """

    def pixels(frames: Sequence[Frame]) -> Pixels:
        head, data = _pieces(frames, 1)
        width, height = map(_side, head)
        _require(len(data[0]) == width * height * 4)
        return Pixels(width, height, data[0])

    return checked(pixels, frames)


def pack_made(made: MadePicture) -> tuple[Frame, ...]:
    """Return a picture that leaves as messages."""
    head = [made.mime, made.width, made.height, made.gray]
    return (ANSWER, json.dumps(head).encode("ascii")), (BYTES, made.data), (BYTES, made.opacity)


def unpack_made(frames: Sequence[Frame]) -> MadePicture:
    """Return what was packed.

    Raises:
        Junk: it is none.
    """

    def made(frames: Sequence[Frame]) -> MadePicture:
        head, (data, opacity) = _pieces(frames, 2)
        mime, width, height, gray = head
        _require(mime in _MIMES and type(gray) is bool)
        return MadePicture(mime, _side(width), _side(height), data, opacity, gray)

    return checked(made, frames)


def _pieces(frames: Sequence[Frame], count: int) -> tuple[list[Any], list[bytes]]:
    kinds = [kind for kind, _ in frames]
    _require(kinds == [ANSWER, *[BYTES] * count])
    head = json.loads(frames[0][1])
    _require(type(head) is list)
    return head, [data for _, data in frames[1:]]


def _side(value: object) -> int:
    if type(value) is not int or not 0 < value <= MAX_SIDE:
        raise ValueError
    return value


def _require(true: bool) -> None:
    if not true:
        raise ValueError
