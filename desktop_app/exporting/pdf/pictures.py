"""Pages of a PDF as pictures, for the screen and the printer: in memory, never on disk."""

from __future__ import annotations

import contextlib
import threading
from collections.abc import Iterator
from typing import TYPE_CHECKING

from desktop_app.domain.pages import PagePicture
from desktop_app.errors import ExportFailed

if TYPE_CHECKING:
    import pypdfium2

_PDFIUM = threading.Lock()
"""PDFium may be in one thread at a time, whatever document it is about."""

_POINTS = 72.0
_LARGEST = 12_000
"""Pixels of a side at most: no printer needs more, and no memory is to be filled."""


@contextlib.contextmanager
def _opened(data: bytes) -> Iterator[pypdfium2.PdfDocument]:
    import pypdfium2

    with _PDFIUM:
        try:
            document = pypdfium2.PdfDocument(data)
        except pypdfium2.PdfiumError as error:
            raise _unreadable() from error
        try:
            yield document
        finally:
            document.close()


def page_count(data: bytes) -> int:
    """Return how many pages a PDF has.

    Raises:
        ExportFailed: it cannot be read.
    """
    with _opened(data) as document:
        return len(document)


def page_picture(
    data: bytes, page: int, *, width: int = 0, dots_per_inch: float = 0.0
) -> PagePicture:
    """Return a page, counted from 0, as wide as asked for or as fine; annotations are drawn.

    Raises:
        ExportFailed: the PDF cannot be read, or has no such page.
    """
    with _opened(data) as document:
        if not 0 <= page < len(document):
            raise _unreadable()
        sheet = document[page]
        points = sheet.get_size()
        scale = width / points[0] if width else dots_per_inch / _POINTS
        scale = max(0.01, min(scale, _LARGEST / max(points)))
        bitmap = sheet.render(scale=scale, prefer_bgrx=True)
        return PagePicture(bitmap.width, bitmap.height, bitmap.stride, bytes(bitmap.buffer))


def _unreadable() -> ExportFailed:
    return ExportFailed("The pages of the PDF cannot be shown.", "Export the file and open it.")
