"""Files that the preview leafs through: those that we set, and originals that are annotated."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from PySide6.QtGui import QImage

if TYPE_CHECKING:
    from desktop_app.importing.pdf_session import PdfSession


class Paper(Protocol):
    """A PDF; every method may be called from any thread."""

    @property
    def pages(self) -> int:
        """How many there are."""
        ...

    def picture(self, page: int, width: int) -> QImage:
        """Return a page, counted from 0, so many pixels wide."""
        ...

    def close(self) -> None:
        """Let go of it; may take a moment."""
        ...


class SetPaper:
    """A PDF of our own, which may be drawn in this process."""

    def __init__(self, data: bytes) -> None:
        from desktop_app.exporting.pdf.pictures import page_count

        self._data = data
        self.pages = page_count(data)

    def picture(self, page: int, width: int) -> QImage:
        """Return a page as a picture."""
        from desktop_app.exporting.pdf.pictures import page_picture

        return _image(page_picture(self._data, page, width=width))

    def close(self) -> None:
        """Do nothing."""


class OriginalPaper:
    """A PDF that others made; its pages are drawn in a process without rights."""

    def __init__(self, session: PdfSession) -> None:
        self._session = session
        self._sheets = session.pages()
        self.pages = len(self._sheets)

    def picture(self, page: int, width: int) -> QImage:
        """Return a page as a picture."""
        across = max(1.0, self._sheets[page].shown_size[0])
        return _image(self._session.picture(page, width / across))

    def close(self) -> None:
        """End the process."""
        self._session.close()


class Bound:
    """Several PDFs, leafed through as one."""

    def __init__(self, *papers: Paper) -> None:
        self._papers = papers

    @property
    def pages(self) -> int:
        """How many all of them have."""
        return sum(paper.pages for paper in self._papers)

    def picture(self, page: int, width: int) -> QImage:
        """Return a page as a picture."""
        for paper in self._papers[:-1]:
            if page < paper.pages:
                return paper.picture(page, width)
            page -= paper.pages
        return self._papers[-1].picture(page, width)

    def close(self) -> None:
        """Let go of all."""
        for paper in self._papers:
            paper.close()


class _Picture(Protocol):
    @property
    def width(self) -> int: ...
    @property
    def height(self) -> int: ...
    @property
    def stride(self) -> int: ...
    @property
    def pixels(self) -> bytes: ...


def _image(made: _Picture) -> QImage:
    size = made.width, made.height, made.stride
    return QImage(made.pixels, *size, QImage.Format.Format_RGB32).copy()
