"""Pictures of articles: unsealed in memory, decoded in a process without rights."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING, TypeVar

from desktop_app.errors import ArchiveDamaged
from desktop_app.importing.picture_maker import PictureMaker

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from desktop_app.archive.opening import Opened
    from desktop_app.domain.inner_pictures import MadePicture, Pixels
    from desktop_app.storage.originals import Originals

T = TypeVar("T")


class ArchivePictures:
    """Gives the pictures of an archive by their SHA-256; None for one that is missing or broken.

    Every method may be called from any thread, and takes long. To be closed by who asked for it.
    """

    def __init__(self, originals: Originals) -> None:
        self._originals = originals
        self._session = PictureMaker()

    def close(self) -> None:
        """End the process, also while another thread waits for it."""
        self._session.close()

    def pixels(self, sha256: str, width: int, height: int) -> Pixels | None:
        """Return a picture decoded, in at most so many pixels.

        Raises:
            ImportFailed: no process can be started, or this is closed.
        """
        return self._of(sha256, lambda data: self._session.pixels(data, width, height))

    def for_print(self, sha256: str) -> MadePicture | None:
        """Return a picture as it stands in a PDF.

        Raises:
            ImportFailed: see ``pixels``.
        """
        return self._of(sha256, self._session.for_print)

    def for_web(self, sha256: str) -> MadePicture | None:
        """Return a picture as it stands in a web page.

        Raises:
            ImportFailed: see ``pixels``.
        """
        return self._of(sha256, self._session.for_web)

    def _of(self, sha256: str, make: Callable[[bytes], T | None]) -> T | None:
        try:
            data = self._originals.get(sha256)
        except ArchiveDamaged:
            return None
        return make(data)


@contextmanager
def pictures_of(opened: Opened) -> Iterator[ArchivePictures]:
    """Give the pictures of an archive while the block runs."""
    pictures = ArchivePictures(opened.originals)
    try:
        yield pictures
    finally:
        pictures.close()
