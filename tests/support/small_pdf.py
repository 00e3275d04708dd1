"""Small PDFs, written line by line: what tests read, mark and hand out."""

from __future__ import annotations

import io
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

import pikepdf
from pikepdf import Array, Dictionary, Name, String

LEFT, TOP, LEADING, SIZE = 72.0, 720.0, 14.4, 12.0


@dataclass
class Sheet:
    """A page: lines of text, each ``(x, y, size, words)`` in Helvetica, and how it is turned."""

    lines: list[tuple[float, float, float, str]] = field(default_factory=list)
    rotation: int = 0
    box: tuple[float, float, float, float] = (0, 0, 612, 792)
    annotations: list[Dictionary] = field(default_factory=list)
    kerned: bool = False
    """Whether letters are moved by pairs, and blanks are no letters, as typesetters write it."""


def set_lines(words: Sequence[str], *, top: float = TOP, size: float = SIZE) -> Sheet:
    """Return a page with lines below one another; an empty one leaves room."""
    return Sheet([(LEFT, top - at * LEADING, size, line) for at, line in enumerate(words) if line])


def make(sheets: Sequence[Sheet]) -> pikepdf.Pdf:
    """Return a PDF of these pages, to be filled further and then ``saved``."""
    pdf = pikepdf.new()
    font = pdf.make_indirect(
        Dictionary(
            Type=Name.Font,
            Subtype=Name.Type1,
            BaseFont=Name.Helvetica,
            Encoding=Name.WinAnsiEncoding,
        )
    )
    for sheet in sheets:
        page = pdf.add_blank_page()
        page.obj.MediaBox = Array(list(sheet.box))
        page.obj.Rotate = sheet.rotation
        page.obj.Resources = Dictionary(Font=Dictionary(F1=font))
        page.obj.Contents = pdf.make_stream(
            b"\n".join(_line(line, kerned=sheet.kerned) for line in sheet.lines)
        )
        if sheet.annotations:
            page.obj.Annots = Array([pdf.make_indirect(each) for each in sheet.annotations])
    return pdf


def saved(pdf: pikepdf.Pdf, **options: object) -> bytes:
    """Return the bytes of a PDF, the same every time."""
    buffer = io.BytesIO()
    pdf.save(buffer, deterministic_id="encryption" not in options, **options)
    return buffer.getvalue()


def small_pdf(*pages: Sequence[str]) -> bytes:
    """Return a PDF with a page for each list of lines."""
    return saved(make([set_lines(lines) for lines in pages]))


def by_hand(objects: Mapping[int, bytes], size: int) -> bytes:
    """Return a file of bodies of objects under these numbers; object 1 is its catalog."""
    out = bytearray(b"%PDF-1.7\n")
    table = bytearray(b"xref\n0 1\n0000000000 65535 f \n")
    for number, body in objects.items():
        table += b"%d 1\n%010d 00000 n \n" % (number, len(out))
        out += b"%d 0 obj\n%b\nendobj\n" % (number, body)
    end = b"trailer\n<</Size %d/Root 1 0 R>>\nstartxref\n%d\n%%%%EOF\n"
    return bytes(out + table) + end % (size, len(out))


def locked_pdf(password: str, *pages: Sequence[str], owner: str = "owner") -> bytes:
    """Return the same, encrypted; an empty password lets everybody open it."""
    pdf = make([set_lines(lines) for lines in pages])
    return saved(pdf, encryption=pikepdf.Encryption(user=password, owner=owner))


def highlight(box: tuple[float, float, float, float], **more: object) -> Dictionary:
    """Return a highlight as other programs write it."""
    x0, y0, x1, y1 = box
    values = {
        "Type": Name.Annot,
        "Subtype": Name.Highlight,
        "Rect": Array(list(box)),
        "QuadPoints": Array([x0, y1, x1, y1, x0, y0, x1, y0]),
        "C": Array([1, 1, 0]),
        **{key: String(value) if isinstance(value, str) else value for key, value in more.items()},
    }
    return Dictionary({f"/{key}": value for key, value in values.items()})


def _line(line: tuple[float, float, float, str], *, kerned: bool) -> bytes:
    x, y, size, words = line
    shown = b"(%s) Tj" % _escaped(words)
    if kerned:
        pairs = [_escaped(word[:2]) + b")15(" + _escaped(word[2:]) for word in words.split()]
        shown = b"[(%s)] TJ" % b")-278(".join(pairs)
    return b"BT /F1 %g Tf %g %g Td %s ET" % (size, x, y, shown)


def _escaped(words: str) -> bytes:
    text = words.encode("cp1252")
    return text.replace(b"\\", b"\\\\").replace(b"(", b"\\(").replace(b")", b"\\)")
