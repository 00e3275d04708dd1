"""An archive of originals with pages, made here, and the states of the window over it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QColor, QFont, QImage, QPageSize, QPainter, QPdfWriter

from desktop_app.domain.annotations import AnnotationKind, Colour, Mark
from desktop_app.domain.articles import ArticleId
from desktop_app.domain.pages import Box
from desktop_app.gui.photographer import Photographer, wait_until
from desktop_app.jobs import JobContext

if TYPE_CHECKING:
    from desktop_app.archive.archive import Archive

_PDF, _PICTURE = "Minutes of the harbour board.pdf", "The quay at dawn.png"
_QUOTE = "and wrote the number down once"
_WORDS = f"The harbour board counted the ships twice {_QUOTE}. Nobody asked for the list of March. "
_SKY, _SEA, _SHED = QColor("#c4d6e8"), QColor("#465c6e"), QColor("#8f8f8f")
_SIZE = (1200, 800)
_DPI = 72


def fill(archive: Archive, scratch: Path) -> None:
    """Fill an archive; ``scratch`` is an empty folder for the files that are imported."""
    scratch.mkdir(parents=True, exist_ok=True)
    _write_pdf(scratch / _PDF)
    _picture().save(str(scratch / _PICTURE))
    archive.import_paths([scratch / _PDF, scratch / _PICTURE], JobContext())
    for number in map(ArticleId, archive.ids()):
        if archive.article(number).text.text:
            mark = Mark(AnnotationKind.HIGHLIGHT, Colour.YELLOW, "Which number? Ask for the list.")
            archive.annotate_quote(number, _QUOTE, mark, 1)
        else:
            place = archive.region_shown(number, 0, Box(100, 150, 260, 260))
            note = "No sign on this shed. Compare with March."
            archive.annotate_region(number, place, Mark(AnnotationKind.AREA, Colour.GREEN, note))


def paged(photographer: Photographer) -> Iterator[str]:
    """Open one original after another; yield the name of each state.

    Args:
        photographer: has the archive of pages open.
    """
    panes = photographer.panes
    for row in range(panes.list.list_model.rowCount()):
        panes.list.go_to(row)
        photographer.rest()
        wait_until(lambda: _is_drawn(photographer))
        article = photographer.desk.reading.article
        assert article is not None
        yield "pages" if article.text.text else "picture"


def _is_drawn(photographer: Photographer) -> bool:
    place = photographer.panes.reader.place_of_pages
    return place is not None and place.pane.open and not photographer.desk.jobs.busy


def _write_pdf(path: Path) -> None:
    writer = QPdfWriter(str(path))
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    writer.setResolution(_DPI)
    painter = QPainter(writer)
    painter.setFont(QFont("Source Serif 4", 12))
    for page in range(2):
        if page:
            writer.newPage()
        painter.drawText(QRect(40, 60, 400, 640), Qt.TextFlag.TextWordWrap, _WORDS * 20)
    painter.end()


def _picture() -> QImage:
    """Return sheds at the water."""
    width, height = _SIZE
    made = QImage(width, height, QImage.Format.Format_RGB32)
    made.fill(_SKY)
    painter = QPainter(made)
    painter.fillRect(0, height * 3 // 5, width, height, _SEA)
    for at in range(6):
        corner = QPoint(80 + at * 190, 300 + at % 3 * 50)
        painter.fillRect(QRect(corner, QPoint(corner.x() + 120, height * 3 // 5)), _SHED)
    painter.end()
    return made
