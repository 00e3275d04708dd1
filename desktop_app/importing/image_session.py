"""An open picture file, as ``page_session`` has it: one page, or those of a TIFF file."""

from __future__ import annotations

from desktop_app.domain.pictures import PackedPicture
from desktop_app.errors import UnreadablePage, UnreadableSource
from desktop_app.importing.image.parcels import BARE, WHOLE, unpack_packed
from desktop_app.importing.page_session import PageSession
from desktop_app.processes import watch


class ImageSession(PageSession):
    """An open picture file."""

    MODULE = "desktop_app.importing.image.child"

    def packed(self, page: int, *, bare: bool) -> PackedPicture:
        """Return a page as it goes into a PDF, without loss.

        Args:
            page: which one, from 0.
            bare: whether to leave out what cameras and programs noted in the file.

        Raises:
            UnreadablePage: it cannot be decoded.
            UnreadableSource, ImportFailed: see ``info``.
        """
        info = self.pages()[page]
        return self._of_page(
            BARE if bare else WHOLE, page, lambda frames: unpack_packed(frames, info)
        )

    def damaged(self) -> UnreadableSource:
        """Return the error for a file that cannot be opened at all."""
        return UnreadableSource(
            "The picture cannot be opened; it may be damaged.",
            "Open it in the program it came from and save it again.",
        )

    def no_page(self, page: int) -> UnreadablePage:
        """Return the error for a page that the file does not have."""
        return UnreadablePage(f"The picture has no page {page + 1}.")

    def bad_page(self, page: int, cause: str = "") -> UnreadablePage:
        """Return the error for a page; ``cause`` is what its process was ended for."""
        hint = "Open the original in another program to look at it."
        if cause == watch.MEMORY:
            return UnreadablePage("The picture needs too much memory to be shown.", hint)
        if cause == watch.TIME:
            return UnreadablePage("The picture takes too long to be shown.", hint)
        return UnreadablePage("The picture cannot be shown; it may be damaged.", hint)
