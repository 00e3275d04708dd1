"""A source that two processes read: what the one that was asked and its neighbour say.

The one that was asked has the program hand a share of the work to another process like itself,
and takes what that one found before its own answer is done. What passes between them is believed
by nobody: whoever takes it apart checks its form, and the program checks the answer.
"""

from __future__ import annotations

from collections import deque
from typing import IO

from desktop_app.importing import parcels
from desktop_app.processes import frames
from desktop_app.processes.frames import Frame

_ENDS = (parcels.DONE, parcels.FAILED, parcels.ALONE)


class Requests:
    """What comes from the program, one request after the other, and what neighbours found.

    Args:
        requests: where it comes from.
        answers: where neighbours are asked for.
    """

    def __init__(self, requests: IO[bytes], answers: IO[bytes]) -> None:
        self._requests, self._answers = requests, answers
        self._early: deque[Frame] = deque()
        self._owed = False

    def receive(self) -> Frame | None:
        """Return the next message of a request, None if there is none any more."""
        while not self._early:
            frame = self._next()
            if frame is None:
                return None
            self._owed = self._owed and frame[0] not in _ENDS
        return self._early.popleft()

    def ask(self, share: str) -> None:
        """Have a neighbour read a share of the source at hand; ``take`` is to follow."""
        while self._owed and (frame := self._next()) is not None:
            self._owed = frame[0] not in _ENDS  # of a source that failed before ``take``
        frames.send(self._answers, parcels.SHARE, share.encode("ascii"))
        self._owed = True

    def take(self) -> bytes | None:
        """Wait for what the neighbour found; None if there is no neighbour.

        Raises:
            UnreadableSource: it could not read its share.
        """
        pieces: list[bytes] = []
        while (frame := self._next()) is not None:
            kind, payload = frame
            if kind == parcels.SHARED:
                pieces.append(payload)
            elif kind in _ENDS:
                self._owed = False
                if kind == parcels.FAILED:
                    raise parcels.unpack_problem(payload)
                return b"".join(pieces) if kind == parcels.DONE else None
        return None

    def _next(self) -> Frame | None:
        """Return the next message; those of requests wait, which are few and small before it."""
        frame = frames.receive(self._requests)
        if frame is not None and frame[0] in (parcels.REQUEST, parcels.DATA):
            self._early.append(frame)
        return frame
