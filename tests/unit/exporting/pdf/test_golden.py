"""The whole of one export as text: pages, structure, annotations, outline."""

from __future__ import annotations

import contextlib

import pikepdf
import pypdfium2
import pytest


@pytest.mark.parametrize("notes", ["margin", "end"])
def test_the_lamps_are_as_they_were(make, lamps, golden, notes):
    path, _ = make(lamps, notes=notes)
    golden(f"lamps-{notes}.txt", "\n".join([*pages(path), *objects(path)]) + "\n")


def test_the_anonymous_lamps_are_as_they_were(make, lamps, golden):
    path, _ = make(lamps, anonymous=True)
    golden("lamps-anonymous.txt", "\n".join([*pages(path), *objects(path)]) + "\n")


def pages(path):
    with contextlib.closing(pypdfium2.PdfDocument(path)) as document:
        for number, page in enumerate(document, 1):
            yield f"== page {number}"
            yield from page.get_textpage().get_text_range().splitlines()


def objects(path):
    with pikepdf.Pdf.open(path) as pdf:
        yield "== information"
        for key, value in sorted(pdf.docinfo.items()):
            yield f"{key} {value}"
        yield "== annotations"
        for number, page in enumerate(pdf.pages, 1):
            for item in page.get("/Annots", []):
                keys = [
                    f"{key} {str(item[key])!r}"
                    for key in ("/NM", "/T", "/Subj", "/Contents", "/CreationDate", "/M", "/RT")
                    if key in item
                ]
                quads = f"{len(item.QuadPoints) // 8} quads" if "/QuadPoints" in item else ""
                yield " ".join(filter(None, [f"p. {number}", str(item.Subtype), quads, *keys]))
        yield "== structure"
        yield from structure(pdf.Root.StructTreeRoot.K[0], 0)
        yield "== outline"
        with pdf.open_outline() as outline:
            yield from titles(outline.root, 0)


def structure(element, depth):
    kids = element.get("/K", [])
    kids = list(kids) if isinstance(kids, pikepdf.Array) else [kids]
    content = sum(1 for kid in kids if isinstance(kid, int) or kid.get("/Type") == "/MCR")
    alt = f" {str(element.Alt)!r}" if "/Alt" in element else ""
    yield f"{'  ' * depth}{str(element.S)[1:]}{f' ×{content}' if content else ''}{alt}"
    for kid in kids:
        if not isinstance(kid, int) and kid.get("/Type") == "/StructElem":
            yield from structure(kid, depth + 1)


def titles(items, depth):
    for item in items:
        yield f"{'  ' * depth}{item.title}"
        yield from titles(item.children, depth + 1)
