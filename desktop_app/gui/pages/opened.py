"""What the reader needs of an open file with pages."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

from desktop_app.domain.pages import PageLink, PagePicture, PageText, PdfInfo


class PageFile(Protocol):
    """An open file; every method can take long and belongs on a worker's thread."""

    def info(self) -> PdfInfo:
        """Return what the file says about itself."""
        ...

    def picture(self, page: int, scale: float) -> PagePicture:
        """Draw a page, so many pixels a point."""
        ...

    def text(self, page: int) -> PageText:
        """Return the text of a page, with a box for every letter."""
        ...

    def links(self, page: int) -> tuple[PageLink, ...]:
        """Return the places of a page that lead to another one."""
        ...

    def close(self) -> None:
        """End it."""
        ...


OpenFile = Callable[[str], PageFile]
"""Opens the file with a password, "" for none."""
