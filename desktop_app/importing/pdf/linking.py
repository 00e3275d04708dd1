"""Links from one page of a PDF to another. Addresses and actions are left alone."""

from __future__ import annotations

import ctypes

import pypdfium2
import pypdfium2.raw as pdfium

from desktop_app.domain.pages import PageLink, box_between
from desktop_app.importing.pdf.document import Document

MAX_LINKS = 10_000
"""Links of a page at most."""


def links(document: Document, page: pypdfium2.PdfPage) -> list[PageLink]:
    """Return the links of a page that lead to a page of the same file."""
    found: list[PageLink] = []
    position, link = ctypes.c_int(0), pdfium.FPDF_LINK()
    rectangle = pdfium.FS_RECTF()
    while len(found) < MAX_LINKS and pdfium.FPDFLink_Enumerate(
        page, ctypes.byref(position), ctypes.byref(link)
    ):
        target = _target(document, link)
        if 0 <= target < document.count and pdfium.FPDFLink_GetAnnotRect(
            link, ctypes.byref(rectangle)
        ):
            corners = (rectangle.left, rectangle.bottom), (rectangle.right, rectangle.top)
            found.append(PageLink(box_between(*corners), target))
    return found


def _target(document: Document, link: object) -> int:
    """Return the page that a link leads to, -1 if it leads out of the file or nowhere."""
    handle = document.handle
    place = pdfium.FPDFLink_GetDest(handle, link)
    if not place:
        action = pdfium.FPDFLink_GetAction(link)
        if not action or pdfium.FPDFAction_GetType(action) != pdfium.PDFACTION_GOTO:
            return -1
        place = pdfium.FPDFAction_GetDest(handle, action)
    return int(pdfium.FPDFDest_GetDestPageIndex(handle, place)) if place else -1
