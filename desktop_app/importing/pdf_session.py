"""An open PDF, as ``page_session`` has it."""

from __future__ import annotations

from desktop_app.errors import UnreadablePage, UnreadableSource
from desktop_app.importing.page_session import PageSession
from desktop_app.processes import watch


class PdfSession(PageSession):
    """An open PDF."""

    MODULE = "desktop_app.importing.pdf.child"

    def damaged(self) -> UnreadableSource:
        """Return the error for a file that cannot be opened at all."""
        return UnreadableSource(
            "The PDF cannot be opened; it may be damaged.",
            "Open it in the program it came from and save it again.",
        )

    def no_page(self, page: int) -> UnreadablePage:
        """Return the error for a page that the file does not have."""
        return UnreadablePage(f"The PDF has no page {page + 1}.")

    def bad_page(self, page: int, cause: str = "") -> UnreadablePage:
        """Return the error for a page; ``cause`` is what its process was ended for."""
        number = page + 1
        hint = "Open the original in another program to look at it."
        if cause == watch.MEMORY:
            return UnreadablePage(f"Page {number} of the PDF needs too much memory.", hint)
        if cause == watch.TIME:
            return UnreadablePage(f"Page {number} of the PDF takes too long.", hint)
        return UnreadablePage(f"Page {number} of the PDF cannot be shown; it may be damaged.", hint)
