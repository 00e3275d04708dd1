"""The text of a PDF: the texts of its pages one after the other."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from contextlib import suppress
from functools import partial
from typing import TypeAlias

import pypdfium2.raw as pdfium

from desktop_app.domain.blocks import SEPARATOR
from desktop_app.domain.pages import PageLetters, PageText
from desktop_app.importing.page_serving import Damaged
from desktop_app.importing.pdf.concealed import Concealed
from desktop_app.importing.pdf.document import Document, rotation
from desktop_app.importing.pdf.letters import letters
from desktop_app.importing.pdf.page_text import ReadPage, read_page

MAX_LENGTH = 20_000_000
"""Code points of a text at most; the pages after that have none."""

_DEEPEST = 64
"""Forms within each other that are looked through; PDFium draws fewer."""

Reading: TypeAlias = Callable[[], ReadPage]
"""Reads a page when its turn comes, or raises ``Damaged``."""


def read(document: Document, index: int, *, places: bool = False) -> ReadPage:
    """Read the text of a page; with ``places`` it can be ``placed``.

    Raises:
        Damaged: it cannot be read.
    """
    with document.bare_page(index) as page, letters(page) as found:
        if places:
            found.load()
        return read_page(found, rotation(page))


def pages(document: Document) -> Iterator[tuple[int, ReadPage]]:
    """Yield every page with its text's place in the whole; of broken ones nothing can be read."""
    return in_order(readings(document, 0, document.count))


def readings(document: Document, begin: int, end: int) -> Iterator[Reading]:
    """Yield what reads the pages from ``begin`` to before ``end``."""
    return (partial(read, document, index) for index in range(begin, end))


def in_order(readings: Iterable[Reading]) -> Iterator[tuple[int, ReadPage]]:
    """Read the pages of a text, one after the other; see ``pages``."""
    end = 0
    for reading in readings:
        page = _EMPTY
        if end <= MAX_LENGTH:
            with suppress(Damaged):
                page = reading()
        text = page.text
        start = end + len(SEPARATOR) if text and end else end
        yield start, page
        end = start + len(text)


def letters_of(document: Document, index: int, concealed: Concealed) -> PageLetters:
    """Return all letters of a page, and what else may hold words.

    Raises:
        Damaged: it cannot be read, or has too many letters.
    """
    kinds = (pdfium.FPDF_PAGEOBJ_IMAGE, pdfium.FPDF_PAGEOBJ_TEXT, pdfium.FPDF_PAGEOBJ_PATH)
    with document.page(index) as page, letters(page) as found:
        if found.cut:
            raise Damaged  # what cannot be looked through must not leave
        found.load()
        boxes = tuple(found.boxes())
        read = read_page(found, page.get_rotation()).placed()
        pictures = unseen = replaced = False
        for item in page.get_objects(kinds, max_depth=_DEEPEST):
            if item.type == pdfium.FPDF_PAGEOBJ_IMAGE:
                pictures = True
            elif item.type == pdfium.FPDF_PAGEOBJ_PATH:
                pictures = pictures or _is_curved(item.raw)
            else:
                mode = pdfium.FPDFTextObj_GetTextRenderMode(item)
                unseen |= mode == pdfium.FPDF_TEXTRENDERMODE_INVISIBLE
                replaced |= _without_replacement(item.raw)
        drawn = PageText(0, found.text, boxes)
        if replaced:
            with letters(page) as shown:
                if shown.cut:
                    raise Damaged
                shown.load()
                drawn = PageText(0, shown.text, tuple(shown.boxes()))
    return PageLetters(read, drawn, pictures, unseen, concealed.on(index))


def _without_replacement(item: pdfium.FPDF_PAGEOBJECT) -> bool:
    """Take away the words that a file gives out for those that it draws; say whether it had any."""
    marks = [
        mark
        for at in range(pdfium.FPDFPageObj_CountMarks(item))
        if pdfium.FPDFPageObjMark_GetParamValueType(
            mark := pdfium.FPDFPageObj_GetMark(item, at), b"ActualText"
        )
        != pdfium.FPDF_OBJECT_UNKNOWN
    ]
    for mark in marks:
        pdfium.FPDFPageObj_RemoveMark(item, mark)
    return bool(marks)


def _is_curved(path: pdfium.FPDF_PAGEOBJECT) -> bool:
    """Whether a path has curves, as letters have that were made shapes; rules and boxes do not."""
    return any(
        pdfium.FPDFPathSegment_GetType(pdfium.FPDFPath_GetPathSegment(path, at))
        == pdfium.FPDF_SEGMENT_BEZIERTO
        for at in range(pdfium.FPDFPath_CountSegments(path))
    )


_EMPTY = ReadPage(None, ())


def places(document: Document) -> list[int]:
    """Return where the pages' texts start in the whole."""
    return [start for start, _ in pages(document)]
