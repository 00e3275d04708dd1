"""Decoding pictures in a process without rights, as the program sees it."""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Sequence
from typing import TypeVar

from desktop_app.domain.inner_pictures import MadePicture, Pixels
from desktop_app.errors import ImportFailed
from desktop_app.importing.asked_process import AskedProcess
from desktop_app.importing.image import making_parcels as parcels
from desktop_app.importing.parcels import Junk
from desktop_app.processes.frames import Frame
from desktop_app.processes.limits import Limits
from desktop_app.processes.watched import Watched

MODULE = "desktop_app.importing.image.making_child"
"""What is run."""

USUAL = Limits(seconds=20, patience=60.0, memory=1536 * 1024**2)
"""What one picture may use."""

T = TypeVar("T")


class PictureMaker(AskedProcess):
    """Decodes pictures, one after the other; nothing of them is on disk.

    The process is started by the first one. Every method may be called from any thread, and
    blocks until the answer is there; call them off the GUI thread. A picture that cannot be read,
    or ends the process, is None, and a fresh process serves the others.

    Args:
        limits: what one picture may use.
        module: what is run.
    """

    ENDS = (parcels.READY, parcels.DONE, parcels.DAMAGED, parcels.HUGE)

    def __init__(self, limits: Limits = USUAL, module: str = MODULE) -> None:
        super().__init__(limits, module)

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
            pieces = self._said_to(child, (parcels.REQUEST, request), (parcels.DATA, data))
            if pieces and pieces[-1][0] == parcels.DONE:
                with contextlib.suppress(Junk):
                    return unpack(pieces[:-1])
            if not pieces or pieces[-1][0] != parcels.DAMAGED:
                self._end()
            return None

    def _started(self) -> Watched:
        if self._child is None and self._start((parcels.LIMITS, self._limits.packed())) is None:
            self._end()
            raise self.not_started()
        if self._closed or self._child is None:
            raise self.closed_meanwhile()
        return self._child

    def closed_meanwhile(self) -> ImportFailed:
        """Return the error for a question to what was closed."""
        return ImportFailed("The pictures were closed.")

    def not_started(self) -> ImportFailed:
        """Return the error for a process that cannot be started."""
        return ImportFailed(
            "The process that decodes pictures could not be started.",
            "Close some programs and try again.",
        )
