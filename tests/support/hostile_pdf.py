"""PDFs that lie, turn in circles, or are far larger than they look: each by its name."""

from __future__ import annotations

import zlib
from collections.abc import Mapping

from small_pdf import small_pdf

_PAGE = b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Contents 4 0 R/Resources 5 0 R>>"
_WORDS = b"BT /F1 12 Tf 72 700 Td (The quay was quiet.) Tj ET"
_FONTS = b"<</Font<</F1<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>>>>>"
_DEEP = 10_000


def written(objects: Mapping[int, bytes], root: bytes = b"") -> bytes:
    """Return a PDF of numbered objects; 1 to 5 are those of a plain page unless given.

    Args:
        objects: number -> what stands between "obj" and "endobj".
        root: what the catalog has beside its pages.
    """
    whole = {
        1: b"<</Type/Catalog/Pages 2 0 R" + root + b">>",
        2: b"<</Type/Pages/Kids[3 0 R]/Count 1>>",
        3: _PAGE,
        4: stream(_WORDS),
        5: _FONTS,
        **objects,
    }
    out = bytearray(b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n")
    places = {}
    for number in sorted(whole):
        places[number] = len(out)
        out += b"%d 0 obj\n%s\nendobj\n" % (number, whole[number])
    start = len(out)
    out += b"xref\n0 1\n0000000000 65535 f \n"
    for number, place in places.items():
        out += b"%d 1\n%010d 00000 n \n" % (number, place)
    out += b"trailer\n<</Size %d/Root 1 0 R>>\n" % (max(whole) + 1)
    return bytes(out + b"startxref\n%d\n%%%%EOF\n" % start)


def stream(data: bytes, entries: bytes = b"") -> bytes:
    """Return a stream object."""
    return b"<</Length %d%s>>stream\n%s\nendstream" % (len(data), entries, data)


def packed(data: bytes, entries: bytes = b"") -> bytes:
    """Return a stream object, compressed."""
    return stream(zlib.compress(data, 9), b"/Filter/FlateDecode" + entries)


def _bomb(size: int) -> bytes:
    """Return so many blanks as compressed bytes, without having or compressing them all."""
    packer = zlib.compressobj(9, wbits=-15)
    million = packer.compress(b" " * (1 << 20)) + packer.flush(zlib.Z_FULL_FLUSH)
    blank, prime = ord(" "), 65521
    low, high = 1 + blank * size, size + blank * size * (size + 1) // 2  # Adler's two sums
    check = (high % prime << 16 | low % prime).to_bytes(4, "big")
    body = million * (size >> 20) + packer.flush()
    return stream(b"\x78\xda" + body + check, b"/Filter/FlateDecode")


def _nested_pages() -> dict[int, bytes]:
    """Return a tree of pages that is 10,000 deep, its only page at the very end."""
    tree = {
        number: b"<</Type/Pages/Kids[%d 0 R]/Count 1/Parent %d 0 R>>" % (number + 1, number - 1)
        for number in range(10, _DEEP)
    }
    last = _PAGE.replace(b"/Parent 2 0 R", b"/Parent %d 0 R" % (_DEEP - 1))
    return {2: b"<</Type/Pages/Kids[10 0 R]/Count 1>>", **tree, _DEEP: last}


def _form(target: bytes) -> bytes:
    return b"<</Type/XObject/Subtype/Form/BBox[0 0 612 792]/Resources<</XObject<</X " + (
        target + b">>>>/Length 4>>stream\n/X Do\nendstream"
    )


def _doubling() -> dict[int, bytes]:
    """Return 40 drawings, each of which draws the next one twice."""
    forms = {
        number: b"<</Type/XObject/Subtype/Form/BBox[0 0 612 792]/Resources<</XObject<</X %d 0 R"
        b">>>>/Length 10>>stream\n/X Do /X Do\nendstream" % (number + 1)
        for number in range(10, 50)
    }
    last = stream(b"0 0 9 9 re f", b"/Type/XObject/Subtype/Form/BBox[0 0 612 792]")
    return {
        4: stream(b"/X Do"), 5: b"<</XObject<</X 10 0 R>>>>", **forms, 50: last,
    }  # fmt: skip


def hostile() -> dict[str, bytes]:
    """Return the files; nothing in them is more than some megabytes long."""
    page = _PAGE.removesuffix(b">>")
    pages = b"<</Type/Pages/Kids[%s]/Count %d>>"
    marks = b" ".join([b"<</Type/Annot/Subtype/Highlight/Rect[0 0 9 9]>>"] * 3_000)
    quads = b" ".join([b"0 9 9 9 0 0 9 0"] * 50_000)
    return {
        "nothing but a beginning": b"%PDF-1.7\n",
        "no pages": written({2: pages % (b"", 0)}),
        "cut off": small_pdf(["Cut off."] * 30)[:900],
        "noise": b"%PDF-1.7\n" + bytes(range(256)) * 400,
        "a tree of pages 10,000 deep": written(_nested_pages()),
        "pages in a circle": written({2: pages % (b"2 0 R 3 0 R", 2)}),
        "a page that is its own parent": written({3: _PAGE.replace(b"2 0 R", b"3 0 R", 1)}),
        "two thousand million pages": written({2: pages % (b"3 0 R", 2_000_000_000)}),
        "fewer pages than none": written({2: pages % (b"3 0 R", -5)}),
        "pages that are numbers": written({2: pages % (b"1 2 3", 3)}),
        "the same page 500 times": written({2: pages % (b"3 0 R " * 500, 500)}),
        "a page of 200 inches": written({3: page.replace(b"612 792", b"14400 14400") + b">>"}),
        "a page without end": written({3: page.replace(b"612 792", b"1e30 1e30") + b">>"}),
        "a page of no size": written({3: page.replace(b"612 792", b"0 0") + b">>"}),
        "a page with a box of words": written({
            3: page.replace(b"[0 0 612 792]", b"(box)") + b">>"
        }),
        "a drawing that draws itself": written(
            {4: stream(b"/X Do"), 5: b"<</XObject<</X 9 0 R>>>>", 9: _form(b"9 0 R")}
        ),
        "drawings that double": written(_doubling()),
        "a page that unpacks to 1 GB": written({4: _bomb(1 << 30)}),
        "brackets 200,000 deep": written({4: stream(b"[" * 200_000)}),
        "a dictionary 100,000 deep": written({9: b"<</A" * 100_000 + b">>" * 100_000}),
        "states saved 200,000 times": written({4: packed(b"q " * 200_000)}),
        "a picture of 100,000 x 100,000": written({
            4: stream(b"612 0 0 792 0 0 cm /X Do"),
            5: b"<</XObject<</X 9 0 R>>>>",
            9: packed(b"\x00" * 9_000, b"/Type/XObject/Subtype/Image/Width 100000/Height 100000"
                      b"/ColorSpace/DeviceRGB/BitsPerComponent 8"),
        }),
        "an outline in a circle": written(
            {9: b"<</First 10 0 R/Last 10 0 R>>", 10: b"<</Title(A)/Parent 9 0 R/Next 10 0 R>>"},
            b"/Outlines 9 0 R",
        ),
        "names in a circle": written(
            {9: b"<</Kids[9 0 R]>>"}, b"/Names<</EmbeddedFiles 9 0 R/Dests 9 0 R>>"
        ),
        "labels in a circle": written({9: b"<</Kids[9 0 R]>>"}, b"/PageLabels 9 0 R"),
        "3,000 annotations": written({3: page + b"/Annots[" + marks + b"]>>"}),
        "an annotation of 50,000 lines": written({
            3: page + b"/Annots[<</Subtype/Highlight/Rect[0 0 9 9]/QuadPoints[" + quads + b"]>>]>>"
        }),
        "annotations that are themselves": written({3: page + b"/Annots 3 0 R>>"}),
        "a length that is itself": written({
            4: b"<</Length 4 0 R>>stream\n" + _WORDS + b"\nendstream"
        }),
        "a filter a thousand times": written(
            {4: stream(_WORDS, b"/Filter[" + b"/ASCIIHexDecode" * 1000 + b"]")}
        ),
        "letters 400,000 of one line": written(
            {4: packed(b"BT /F1 1 Tf 0 700 Td (" + b"word " * 80_000 + b") Tj ET")}
        ),
        "letters placed nowhere": written(
            {4: stream(b"BT /F1 1e9 Tf 1e12 -1e12 Td (far away) Tj 0 0 0 0 0 0 Tm (flat) Tj ET")}
        ),
        "encrypted by nobody knows what": written({}).replace(
            b"/Root 1 0 R", b"/Root 1 0 R/Encrypt<</Filter/Nobody/V 99/R 99>>"
        ),
    }  # fmt: skip
