"""What is known of a PDF as a whole."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import groupby

import pypdfium2

from desktop_app.domain.pages import (
    Box,
    ForeignMark,
    OutlineItem,
    PageInfo,
    PageText,
    PdfInfo,
    stated_page,
    union,
)
from desktop_app.domain.text import one_line
from desktop_app.importing.page_serving import Damaged
from desktop_app.importing.pdf import structure, whole
from desktop_app.importing.pdf.document import Document, page_info
from desktop_app.importing.pdf.page_labels import labels
from desktop_app.importing.pdf.parcels import Foreign

MAX_OUTLINE, MAX_TITLES = 10_000, 2_000_000
"""Entries of an outline, and characters of them all; more are left out."""

MAX_EFFORT = 30_000_000
"""Letters compared with boxes to find what all marks quote; then the rest quote nothing."""

_DEEPEST = 32
_UNSIZED = PageInfo(0.0, 0.0)
_QUOTING = frozenset({"Highlight", "Underline", "StrikeOut", "Squiggly"})


def read_info(document: Document, data: bytes, password: str, *, sized: bool = True) -> PdfInfo:
    """Return what is known of an open file but its marks; ``data`` are its bytes.

    Without ``sized`` the pages have no size, only what they are called.
    """
    count = document.count
    with structure.opened(data, password) as pdf:
        pages = None if sized else [_UNSIZED] * count
        if pdf and pages is None:
            pages = structure.sizes(pdf, count)
        attached = structure.attachments(pdf) if pdf else []
        called = labels(pdf, count) if pdf else [""] * count
    stated = pages or _sizes(document)
    return PdfInfo(
        tuple(replace(page, label=label) for page, label in zip(stated, called, strict=True)),
        tuple(outline(document)),
        attachments=tuple(attached),
        language=document.language()[:100],
        encrypted=document.encrypted,
        signed=document.signed,
    )


def read_foreign(document: Document, data: bytes, password: str) -> Foreign:
    """Return the marks that other programs left in an open file; ``data`` are its bytes."""
    count, room = document.count, structure.Room()
    with structure.opened(data, password) as pdf:
        known = pdf is not None and len(pdf.pages) == count
        found = list(structure.marks(pdf, count, room)) if pdf and known else []
    return Foreign(tuple(_quoting(document, found, room)), room.more)


def _sizes(document: Document) -> list[PageInfo]:
    """Return the sizes of pages as PDFium tells them, which takes longer."""
    found = []
    for index in range(document.count):
        try:
            with document.page(index) as page:
                found.append(page_info(page))
        except Damaged:
            found.append(stated_page(None, None, 0))
    return found


def outline(document: Document) -> Iterator[OutlineItem]:
    """Yield the entries of the outline in order; circles in it are cut."""
    count, room = document.count, MAX_TITLES
    try:
        for found, item in enumerate(document.handle.get_toc(max_depth=_DEEPEST)):
            if found == MAX_OUTLINE or room <= 0:
                return
            place = item.get_dest()
            page = place.get_index() if place else None
            if page is None or not 0 <= page < count:
                page = -1
            title = item.get_title()
            room -= len(title)
            title = one_line(title[:2000])
            if title:
                yield OutlineItem(title, page, min(item.level, _DEEPEST))
    except (pypdfium2.PdfiumError, ValueError):
        return


def _quoting(
    document: Document, marks: Sequence[ForeignMark], room: structure.Room
) -> Iterator[ForeignMark]:
    """Give marks on text the words they stand on, as far as there is room for words and work."""
    effort = MAX_EFFORT
    for index, group in groupby(marks, key=lambda mark: mark.page):
        text: PageText | None = None
        for mark in group:
            if mark.kind not in _QUOTING or not mark.boxes:
                yield mark
                continue
            if effort <= 0 or room.characters <= 0:
                room.more = True
                yield mark
                continue
            if text is None:
                try:
                    text = whole.read(document, index, places=True).placed()
                except Damaged:
                    text = PageText(0, "", ())
            near = _around(text, mark.boxes)
            effort -= len(text.boxes) + len(near) * len(mark.boxes)
            quote = quoted(text, mark.boxes, near)[: structure.LONGEST] if effort >= 0 else ""
            room.characters -= len(quote)
            room.more |= effort < 0
            yield replace(mark, quote=quote)


def _around(page: PageText, boxes: Sequence[Box]) -> list[int]:
    """Return the letters of a page that have their middle in the box around some boxes."""
    around = union(boxes)
    return [at for at, box in enumerate(page.boxes) if not box.blank and around.holds(box.middle)]


def quoted(page: PageText, boxes: Sequence[Box], near: Sequence[int]) -> str:
    """Return the words whose letters, of those ``near``, have their middle in one of some boxes."""
    inside = [at for at in near if any(each.holds(page.boxes[at].middle) for each in boxes)]
    words = ""
    for before, at in zip([-9, *inside], inside, strict=False):
        between = page.text[before + 1 : at] if before >= 0 else ""
        # What the page does not have between two lines belongs to the words; other gaps do not.
        words += (between if between.isspace() else " " * bool(between)) + page.text[at]
    return one_line(words)
