"""Decoding pictures in a process without rights, as the program sees it."""

from __future__ import annotations

import contextlib
import threading
from collections.abc import Callable, Sequence
from types import TracebackType
from typing import Self, TypeVar

from desktop_app.domain.inner_pictures import MadePicture, Pixels
from desktop_app.errors import ImportFailed
from desktop_app.importing.image import making_parcels as parcels
from desktop_app.importing.parcels import Junk
from desktop_app.processes.frames import Frame
from desktop_app.processes.limits import Limits
from desktop_app.processes.watched import Watched

MODULE = "desktop_app.importing.image.making_child"
"""What is run."""

USUAL = Limits(seconds=20, patience=60.0, memory=1536 * 1024**2)
"""What one picture may use."""

LARGEST = 256 * 1024 * 1024
"""Bytes of one answer at most."""

_ENDS = (parcels.READY, parcels.DONE, parcels.DAMAGED, parcels.HUGE)
_POLL_S = 0.05
T = TypeVar("T")


class PictureMaker:
    """Decodes pictures, one after the other; nothing of them is on disk.

    The process is started by the first one. Every method may be called from any thread, and
    blocks until the answer is there; call them off the GUI thread. A picture that cannot be read,
    or ends the process, is None, and a fresh process serves the others.

    Args:
        limits: what one picture may use.
        module: what is run.
    """

    def __init__(self, limits: Limits = USUAL, module: str = MODULE) -> None:
        self._limits, self._module = limits, module
        self._turn = threading.Lock()
        self._child: Watched | None = None
        self._closed = False

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def close(self) -> None:
        """End the process at once, also while another thread waits for an answer."""
        self._closed = True
        child = self._child
        if child is not None:
            child.kill()
        with self._turn:
            self._end()

    def pixels(self, data: bytes, width: int, height: int) -> Pixels | None:
        """Return a picture decoded, in at most so many pixels.

        Raises:
            ImportFailed: no process can be started, or the session is closed.
        """
        request = parcels.pack_request(parcels.PIXELS, width, height)
        return self._ask(request, data, parcels.unpack_pixels)

    def for_print(self, data: bytes) -> MadePicture | None:
        """Return a picture as it stands in a PDF.

        Raises:
            ImportFailed: see ``pixels``.
        """
        return self._ask(parcels.pack_request(parcels.PRINT), data, parcels.unpack_made)

    def for_web(self, data: bytes) -> MadePicture | None:
        """Return a picture as it stands in a web page.

        Raises:
            ImportFailed: see ``pixels``.
        """
        return self._ask(parcels.pack_request(parcels.WEB), data, parcels.unpack_made)

    def _ask(self, request: bytes, data: bytes, unpack: Callable[[Sequence[Frame]], T]) -> T | None:
        with self._turn:
            child = self._started()
            child.ask()
            with contextlib.suppress(OSError):  # the answer says what became of it
                child.send(parcels.REQUEST, request)
                child.send(parcels.DATA, data)
            pieces = self._answer(child)
            if pieces and pieces[-1][0] == parcels.DONE:
                with contextlib.suppress(Junk):
                    return unpack(pieces[:-1])
            if not pieces or pieces[-1][0] != parcels.DAMAGED:
                self._end()
            return None

    def _started(self) -> Watched:
        if self._closed:
            raise _closed()
        if self._child is not None:
            return self._child
        try:
            child = Watched(self._module, self._limits, _ENDS, largest=LARGEST, backlog=LARGEST)
        except OSError as error:
            raise ImportFailed(
                "The process that decodes pictures could not be started.",
                "Close some programs and try again.",
            ) from error
        self._child = child
        if self._closed:  # by another thread, which did not see this process yet
            child.kill()
        child.ask()
        with contextlib.suppress(OSError):  # the answer says what became of it
            child.send(parcels.LIMITS, self._limits.packed())
        if self._answer(child) is None:
            self._end()
            raise ImportFailed(
                "The process that decodes pictures could not be started.",
                "Close some programs and try again.",
            )
        return child

    def _answer(self, child: Watched) -> list[Frame] | None:
        """Return the messages of an answer, None if the process has ended."""
        pieces: list[Frame] = []
        while True:
            try:
                frame = child.receive(_POLL_S)
            except TimeoutError:
                continue
            if frame is None:
                if self._closed:
                    raise _closed()
                return None
            pieces.append(frame)
            if frame[0] in _ENDS:
                return pieces
            if len(pieces) > len(_ENDS):
                return None

    def _end(self) -> None:
        child, self._child = self._child, None
        if child is not None:
            child.abort()


def _closed() -> ImportFailed:
    return ImportFailed("The pictures were closed.")
