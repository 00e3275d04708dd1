"""A PDF as PDFium reads it. Used in processes without rights only.

Nothing here keeps a page open: files of thousands of pages are read in little memory.
"""

from __future__ import annotations

import ctypes
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from typing import cast

import pypdfium2
import pypdfium2.raw as pdfium

from desktop_app.domain.pages import PageInfo, PagePicture
from desktop_app.importing.page_serving import Damaged, Locked
from desktop_app.values import dataclass

MAX_PAGES = 20_000
"""More are not looked at: files lie about their pages."""

MAX_PIXELS = 24_000_000
"""Pixels of a picture at most, which is 96 MB."""

MAX_KEPT = 32_000_000
"""Bytes of memory that is kept from one picture to the next at most."""

MAX_SIDE = 16_000
_CHANNELS = 4
_UNIT = 1_000_000


@dataclass(frozen=True, slots=True)
class Document:
    """An open PDF, for one thread."""

    handle: pypdfium2.PdfDocument

    @classmethod
    def open(cls, data: bytes, password: str = "") -> Document:
        """Open a PDF from its bytes.

        Raises:
            Locked: it needs a password, or another one.
            Damaged: it is none, or has no pages.
        """
        try:
            handle = pypdfium2.PdfDocument(data, password=password or None)
        except pypdfium2.PdfiumError as error:
            if error.err_code == pdfium.FPDF_ERR_PASSWORD:
                raise Locked(wrong=bool(password)) from error
            raise Damaged from error
        document = cls(handle)
        if not document.count:
            handle.close()
            raise Damaged
        return document

    @classmethod
    def fitting(cls, data: bytes, password: str = "") -> tuple[Document, str]:
        """Open a PDF with a password, or without it; return it and what opened it, "" for nothing.

        A password may be that of other files which are opened with this one.

        Raises:
            Locked, Damaged: see ``open``.
        """
        try:
            return cls.open(data, password), password
        except Locked:
            if password:
                with suppress(Locked):
                    return cls.open(data), ""
            raise

    def close(self) -> None:
        """Forget the file."""
        self.handle.close()

    @property
    def count(self) -> int:
        """How many pages there are, at most ``MAX_PAGES``."""
        return max(0, min(len(self.handle), MAX_PAGES))

    @property
    def encrypted(self) -> bool:
        """Whether the file is encrypted, be it without a password for opening it."""
        return int(pdfium.FPDF_GetSecurityHandlerRevision(self.handle)) >= 0

    @property
    def signed(self) -> bool:
        """Whether there is a signature in it."""
        return int(pdfium.FPDF_GetSignatureCount(self.handle)) > 0

    def fact(self, name: str) -> str:
        """Return an entry of the information dictionary ("Title"), "" if there is none."""
        return utf16(pdfium.FPDF_GetMetaText, self.handle, name.encode("ascii"))

    def language(self) -> str:
        """Return what the file says its language is, "" if nothing."""
        return utf16(pdfium.FPDFCatalog_GetLanguage, self.handle)

    @contextmanager
    def page(self, index: int) -> Iterator[pypdfium2.PdfPage]:
        """Open one page.

        Raises:
            Damaged: it cannot be read.
        """
        try:
            page = self.handle[index]
        except (pypdfium2.PdfiumError, IndexError) as error:
            raise Damaged from error
        try:
            yield page
        finally:
            page.close()

    @contextmanager
    def bare_page(self, index: int) -> Iterator[pdfium.FPDF_PAGE]:
        """Open one page for PDFium's own functions, which takes less.

        Raises:
            Damaged: it cannot be read.
        """
        page = pdfium.FPDF_LoadPage(self.handle, index)
        if not page:
            raise Damaged
        try:
            yield page
        finally:
            pdfium.FPDF_ClosePage(page)


def rotation(page: pdfium.FPDF_PAGE) -> int:
    """Return how a page is turned, in degrees clockwise."""
    return 90 * int(pdfium.FPDFPage_GetRotation(page))


def page_info(page: pypdfium2.PdfPage) -> PageInfo:
    """Return the size and place of a page."""
    corners = []
    for x, y in ((0, 0), (_UNIT, _UNIT)):
        across, up = ctypes.c_double(), ctypes.c_double()
        pdfium.FPDF_DeviceToPage(
            page, 0, 0, _UNIT, _UNIT, 0, x, y, ctypes.byref(across), ctypes.byref(up)
        )
        corners.append((round(across.value, 3), round(up.value, 3)))
    (left, right), (bottom, top) = map(sorted, zip(*corners, strict=True))
    turned = page.get_rotation()
    return PageInfo(right - left, top - bottom, turned, "", left, bottom)


class Canvas:
    """What pages are drawn on, one after the other: the system gives new memory slowly."""

    def __init__(self) -> None:
        self._memory = (ctypes.c_ubyte * 0)()

    def bitmap(
        self, width: int, height: int, format: int, rev_byteorder: bool
    ) -> pypdfium2.PdfBitmap:
        """Return a bitmap on this memory; the one before is drawn over."""
        size = width * height * _CHANNELS
        if size > MAX_KEPT:
            return pypdfium2.PdfBitmap.new_native(width, height, format, rev_byteorder)
        if size > len(self._memory):
            self._memory = (ctypes.c_ubyte * size)()
        return pypdfium2.PdfBitmap.new_native(width, height, format, rev_byteorder, self._memory)


def picture(
    page: pypdfium2.PdfPage, scale: float, *, bare: bool = False, canvas: Canvas | None = None
) -> PagePicture:
    """Draw a page; ``scale`` is pixels a point, less where that is huge.

    With its annotations, and what was filled in; ``bare`` without. With a ``canvas`` the pixels
    last until something else is drawn on it.
    """
    width, height = page.get_size()
    most = min((MAX_PIXELS / max(width * height, 1.0)) ** 0.5, MAX_SIDE / max(width, height, 1.0))
    bitmap = page.render(
        scale=max(min(scale, most), 1e-6),
        prefer_bgrx=True,
        may_draw_forms=not bare,
        draw_annots=not bare,
        bitmap_maker=(canvas or Canvas()).bitmap,
    )
    # The memory is ours, not PDFium's: it lives as long as it is looked at, and is not copied.
    whole = memoryview(bitmap.buffer).cast("B")
    pixels = cast("bytes", whole[: bitmap.stride * bitmap.height])
    bitmap.close()
    return PagePicture(bitmap.width, bitmap.height, bitmap.stride, pixels)


def utf16(read: Callable[..., int], *arguments: object) -> str:
    """Return a text that PDFium writes as UTF-16 once it is known how long it is."""
    size = read(*arguments, None, 0)
    if not 2 < size <= 1 << 20:
        return ""
    buffer = (ctypes.c_ushort * (size // 2))()
    read(*arguments, buffer, size)
    return bytes(buffer)[: size - 2].decode("utf-16-le", "replace")
