"""The text of a PDF: the texts of its pages one after the other."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import suppress

from desktop_app.domain.blocks import SEPARATOR
from desktop_app.importing.page_serving import Damaged
from desktop_app.importing.pdf.document import Document
from desktop_app.importing.pdf.letters import letters
from desktop_app.importing.pdf.page_text import ReadPage, read_page

MAX_LENGTH = 20_000_000
"""Code points of a text at most; the pages after that have none."""


def read(document: Document, index: int, *, places: bool = False) -> ReadPage:
    """Read the text of a page; with ``places`` it can be ``placed``.

    Raises:
        Damaged: it cannot be read.
    """
    with document.page(index) as page, letters(page) as found:
        if places:
            found.load()
        return read_page(found, page.get_rotation())


def pages(document: Document) -> Iterator[tuple[int, ReadPage]]:
    """Yield every page with its text's place in the whole; of broken ones nothing can be read."""
    end = 0
    for index in range(document.count):
        page = _EMPTY
        if end <= MAX_LENGTH:
            with suppress(Damaged):
                page = read(document, index)
        text = page.text
        start = end + len(SEPARATOR) if text and end else end
        yield start, page
        end = start + len(text)


_EMPTY = ReadPage(None, ())


def places(document: Document) -> list[int]:
    """Return where the pages' texts start in the whole."""
    return [start for start, _ in pages(document)]
