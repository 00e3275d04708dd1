"""The process behind a picture that is shown: the file comes in once, then its pages go out.

Run by ``importing.image_session`` as ``python -m desktop_app.importing.image.child``.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import partial

from desktop_app.domain.pages import PageLetters, PageText, PdfInfo
from desktop_app.importing.image.drawing import Drawer
from desktop_app.importing.image.embedding import packed
from desktop_app.importing.image.opening import PictureFile, TooLarge
from desktop_app.importing.image.parcels import BARE, pack_packed
from desktop_app.importing.page_serving import Answer, Damaged, run
from desktop_app.importing.pdf import parcels
from desktop_app.processes.frames import Frame

_EMPTY = PageText(0, "", ())


@dataclass(frozen=True, slots=True)
class _Open:
    """The file that came in, open."""

    file: PictureFile
    drawer: Drawer


def _answer(opened: _Open, what: str, page: int, scale: float) -> Iterator[Frame]:
    """Yield the messages of an answer.

    Raises:
        Damaged: the page cannot be read.
    """
    match what:
        case parcels.INFO:
            yield parcels.pack_info(PdfInfo(tuple(frame.page for frame in opened.file.frames)))
        case parcels.FOREIGN:
            yield parcels.pack_foreign(parcels.Foreign((), more=False))
        case parcels.PLACES:
            yield parcels.pack_places([0] * len(opened.file.frames))
        case parcels.PICTURE | parcels.UNNOTED:
            yield from parcels.pack_picture(opened.drawer.draw(page, scale))
        case parcels.LINKS:
            yield parcels.pack_links(())
        case parcels.TEXT:
            yield from parcels.pack_text(_EMPTY)
        case parcels.LETTERS:
            yield from parcels.pack_letters(PageLetters(_EMPTY, _EMPTY, pictures=True))
        case _:
            yield from pack_packed(packed(opened.file, page, bare=what == BARE))


def opened(data: bytes, _password: str) -> Answer:
    """Open a picture file.

    Raises:
        Damaged: it is none, or too large to be decoded.
    """
    try:
        file = PictureFile(data)
    except TooLarge as problem:
        raise Damaged from problem
    return partial(_answer, _Open(file, Drawer(file)))


def main() -> None:
    """Serve the program that started this process."""
    run(opened)


if __name__ == "__main__":
    main()
