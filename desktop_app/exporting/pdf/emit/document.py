"""A laid out document as the bytes of a PDF file."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence

from desktop_app.exporting.pdf.emit import fonts, images, metadata
from desktop_app.exporting.pdf.emit.annotations import Annotator
from desktop_app.exporting.pdf.emit.content import ContentWriter
from desktop_app.exporting.pdf.emit.objects import Array, Dictionary, File, Name, String
from desktop_app.exporting.pdf.emit.shapes import Shape
from desktop_app.exporting.pdf.emit.structure import Structure
from desktop_app.exporting.pdf.layout.page import Bookmark, Laid


def write(laid: Laid, exported_at: dt.datetime | None) -> bytes:
    """Return the file; the same document and moment give the same bytes.

    Without a moment it says nothing of itself but its language: it becomes a part of another one.
    """
    pdf = File()
    structure = Structure(len(laid.pages))
    writer = ContentWriter(laid.fonts, laid.height, structure.mark)
    streams = [writer.page(page, index) for index, page in enumerate(laid.pages)]
    resources = pdf.make_indirect(Dictionary(Font=fonts.embed(pdf, laid.fonts)))
    if writer.shapes or writer.drawn:
        resources.XObject = _forms(pdf, writer.shapes)
    if writer.drawn:
        for name, image in images.embed(pdf, writer.drawn, laid.pictures).items():
            resources.XObject[name] = image
    for stream in streams:
        page = Dictionary(
            Type=Name.Page,
            MediaBox=Array([0, 0, laid.width, laid.height]),
            Resources=resources,
            Contents=pdf.make_stream(stream),
        )
        pdf.pages.append(pdf.make_indirect(page))
    pages = pdf.pages
    annotator = Annotator(pdf, pages, (laid.width, laid.height), structure)
    for area in laid.marks:
        annotator.mark(area)
    for link in laid.links:
        annotator.link(link)
    structure.write(pdf, pages, laid.root)
    _bookmarks(pdf, annotator, laid.bookmarks)
    _page_labels(pdf, [page.number for page in laid.pages])
    if exported_at is not None:
        metadata.write(pdf, laid, exported_at)
    elif laid.language:
        pdf.root.Lang = String(laid.language)
    return pdf.write()


def _forms(pdf: File, shapes: Mapping[str, Shape]) -> Dictionary:
    """Write shapes as forms that pages draw by their names (ISO 32000-1, 8.10)."""
    forms = Dictionary()
    for name, shape in shapes.items():
        stream = pdf.make_stream(shape.data)
        stream.Type = Name.XObject
        stream.Subtype = Name.Form
        stream.BBox = Array(shape.box)
        stream.Resources = Dictionary()
        forms[f"/{name}"] = stream
    return forms


def _bookmarks(pdf: File, annotator: Annotator, bookmarks: Sequence[Bookmark]) -> None:
    """Write the outline (ISO 32000-1, 12.3.3); articles are closed where there are several."""
    outlines = pdf.make_indirect(Dictionary(Type=Name.Outlines))
    opened = len(bookmarks) == 1

    def add(parent: Dictionary, entries: Sequence[Bookmark], depth: int) -> int:
        """Write the entries below ``parent``; return how many are visible."""
        visible = 0
        before: Dictionary | None = None
        for entry in entries:
            item = pdf.make_indirect(
                Dictionary(
                    Title=String(entry.title),
                    Parent=parent,
                    Dest=annotator.destination(entry.place),
                )
            )
            if before is None:
                parent.First = item
            else:
                item.Prev = before
                before.Next = item
            below = add(item, entry.children, depth + 1)
            shown = opened and depth == 0
            if below:
                item.Count = below if shown else -below
            visible += 1 + (below if shown else 0)
            before = item
        if before is not None:
            parent.Last = before
        return visible

    outlines.Count = add(outlines, bookmarks, 0)
    pdf.root.Outlines = outlines


def _page_labels(pdf: File, numbers: Sequence[int]) -> None:
    """Name the pages as they are numbered in print, gaps included."""
    entries = Array()
    expected = 0
    for index, number in enumerate(numbers):
        if number != expected:
            entries.append(index)
            entries.append(Dictionary(S=Name.D, St=number))
        expected = number + 1
    pdf.root.PageLabels = Dictionary(Nums=entries)
