"""An original that is a picture, put on pages of a PDF, and where its marks stand on them."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from desktop_app.domain.pictures import Packing
from desktop_app.errors import ExportFailed, UnreadablePage, UnreadableSource
from desktop_app.exporting.pdf.update.originals import Annotatable
from desktop_app.exporting.pdf.update.picture_pages import picture_pages
from desktop_app.exporting.pdf.update.values import Job, Place, PlacedMark
from desktop_app.importing.image_session import ImageSession
from desktop_app.processes.limits import Limits

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop_app.domain.articles import Original
    from desktop_app.domain.pages import PageInfo

PACKING = Limits(seconds=120, patience=300.0, memory=2 * 1024**3)
"""What packing one picture may use: as much time as annotating a PDF."""


def on_pages(
    original: Original, data: bytes, title: str, marks: Sequence[PlacedMark], *, bare: bool
) -> Annotatable:
    """Return a picture as a PDF, and what is to be added to that.

    Args:
        original: what is known of the file.
        data: its bytes.
        title: of the PDF.
        marks: with their places in pixels.
        bare: whether to leave out what cameras and programs noted in the file.

    Raises:
        ExportFailed: it cannot be decoded.
    """
    with ImageSession(data, limits=PACKING) as session:
        try:
            pages = session.pages()
            pictures = [session.packed(number, bare=bare) for number in range(len(pages))]
        except (UnreadableSource, UnreadablePage) as problem:
            raise ExportFailed(str(problem), problem.hint) from problem
    placed = [
        replace(mark, places=tuple(_in_points(place, pages) for place in mark.places))
        for mark in marks
    ]
    return Annotatable(
        picture_pages(pictures, title),
        original.sha256,
        Job(tuple(placed)),
        picture=True,
        kept=not bare and all(one.packing is Packing.JPEG for one in pictures),
    )


def _in_points(place: Place, pages: Sequence[PageInfo]) -> Place:
    if place.page >= len(pages):
        return Place(0)
    return Place(place.page, tuple(map(pages[place.page].box_in_points, place.boxes)))
