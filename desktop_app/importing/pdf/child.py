"""The process behind an open PDF: the file comes in once, then its pages go out.

Run by ``importing.pdf_session`` as ``python -m desktop_app.importing.pdf.child``.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from desktop_app.importing.page_serving import Answer, run
from desktop_app.importing.pdf import parcels, whole
from desktop_app.importing.pdf.concealed import Concealed
from desktop_app.importing.pdf.document import Canvas, Document, picture
from desktop_app.importing.pdf.knowing import read_foreign, read_info
from desktop_app.importing.pdf.linking import links
from desktop_app.processes.frames import Frame
from desktop_app.values import dataclass


@dataclass(frozen=True, slots=True)
class _File:
    """The file that came in, open."""

    document: Document
    data: bytes
    password: str
    concealed: Concealed
    canvas: Canvas


def _answer(file: _File, what: str, page: int, scale: float) -> Iterator[Frame]:
    """Yield the messages of an answer.

    Raises:
        Damaged: the page cannot be read.
    """
    document = file.document
    match what:
        case parcels.INFO:
            yield parcels.pack_info(read_info(document, file.data, file.password))
        case parcels.FOREIGN:
            yield parcels.pack_foreign(read_foreign(document, file.data, file.password))
        case parcels.PLACES:
            yield parcels.pack_places(whole.places(document))
        case parcels.PICTURE:
            with document.page(page) as sheet:
                yield from parcels.pack_picture(picture(sheet, scale, canvas=file.canvas))
        case parcels.UNNOTED:
            with document.page(page) as sheet:
                yield from parcels.pack_picture(
                    picture(sheet, scale, bare=True, canvas=file.canvas)
                )
        case parcels.LETTERS:
            yield from parcels.pack_letters(whole.letters_of(document, page, file.concealed))
        case parcels.LINKS:
            with document.page(page) as sheet:
                yield parcels.pack_links(links(document, sheet))
        case _:
            yield from parcels.pack_text(whole.read(document, page, places=True).placed())


def opened(data: bytes, password: str) -> Answer:
    """Open a PDF.

    Raises:
        Locked: it needs a password, or another one.
        Damaged: it is none, or has no pages.
    """
    document, password = Document.fitting(data, password)
    concealed = Concealed(data, password, len(document.handle))
    return partial(_answer, _File(document, data, password, concealed, Canvas()))


def main() -> None:
    """Serve the program that started this process."""
    run(opened)


if __name__ == "__main__":
    main()
