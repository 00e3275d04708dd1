"""Traces of a word in a PDF: in whatever form a reader, or somebody with a hex editor, finds it."""

from __future__ import annotations

import contextlib
import io
import re
import zlib
from collections.abc import Iterator

import pikepdf
import pypdfium2

from desktop_app.domain.text import fold


def traces(data: bytes, word: str) -> list[str]:
    """Return where a word is found in a file; letters are compared folded, without blanks."""
    wanted = _plain(word)
    found = {where for where, text in _texts(data) if wanted in _plain(text)}
    forms = {
        form.encode(encoding, "ignore")
        for form in (word, word.lower(), word.upper())
        for encoding in ("utf-8", "latin-1", "utf-16-be", "utf-16-le")
    } - {b""}
    forms |= {form.hex().encode() for form in forms}
    found |= {
        where
        for where, raw in _raw(data)
        if any(form in raw or form.upper() in raw for form in forms)
    }
    return sorted(found)


def ends(data: bytes) -> int:
    """Return how many times a file ends: one that was added to ends more than once."""
    return data.count(b"%%EOF")


def _plain(text: str) -> str:
    return re.sub(r"\s+", "", fold(text))


def _texts(data: bytes) -> Iterator[tuple[str, str]]:
    """Yield all that is text to some reader."""
    with contextlib.closing(pypdfium2.PdfDocument(data)) as document:
        for page in document:
            yield "pdfium", page.get_textpage().get_text_range()
    with pikepdf.open(io.BytesIO(data)) as pdf:
        for item in (*pdf.objects, pdf.trailer):
            yield from _strings(item)
        for page in pdf.pages:
            yield "glyphs", "".join(_glyphs(page))


def _raw(data: bytes) -> Iterator[tuple[str, bytes]]:
    """Yield the bytes of the file, and those of each stream, without their compression."""
    yield "bytes", _unpacked(data)
    with pikepdf.open(io.BytesIO(data)) as pdf:
        for item in pdf.objects:
            if isinstance(item, pikepdf.Stream):
                with contextlib.suppress(pikepdf.PdfError):
                    yield "stream", item.read_bytes()


def _unpacked(data: bytes) -> bytes:
    """Return a file with the contents of its packed streams in their places.

    Even of those to which nothing leads. Among packed bytes three letters stand by chance.
    """
    parts, done = [], 0
    for found in re.finditer(rb"stream\r?\n", data):
        unpacking = zlib.decompressobj()
        with contextlib.suppress(zlib.error):
            inner = unpacking.decompress(data[found.end() :]) if found.start() >= done else b""
            if unpacking.eof:
                parts += [data[done : found.end()], inner]
                done = len(data) - len(unpacking.unused_data)
    return b"".join([*parts, data[done:]])


def _strings(item: object) -> Iterator[tuple[str, str]]:
    """Yield the texts and names that an object holds, without following what it refers to."""
    if isinstance(item, pikepdf.Stream):
        item = item.stream_dict
    if isinstance(item, pikepdf.Dictionary):
        yield from (("name", key) for key in item.keys())  # noqa: SIM118 - no mapping
        values = [value for _, value in item.items()]
    elif isinstance(item, pikepdf.Array):
        values = list(item)
    else:
        if isinstance(item, pikepdf.String):
            yield "string", str(item)
        elif isinstance(item, pikepdf.Name):
            yield "name", str(item)
        return
    for value in values:
        if not (isinstance(value, pikepdf.Object) and value.is_indirect):
            yield from _strings(value)


def _glyphs(page: pikepdf.Page) -> Iterator[str]:
    """Yield what the glyphs of a page read as, in the order of the file."""
    fonts = {name: _reading(font) for name, font in (page.obj.Resources.get("/Font") or {}).items()}
    codes: dict[bytes, str] = {}
    for operands, operator in pikepdf.parse_content_stream(page):
        match str(operator):
            case "Tf":
                codes = fonts[str(operands[0])]
            case "Tj":
                yield _read(bytes(operands[0]), codes)
            case "TJ":
                for part in operands[0]:
                    if isinstance(part, pikepdf.String):
                        yield _read(bytes(part), codes)


def _reading(font: pikepdf.Object) -> dict[bytes, str]:
    table = font.get("/ToUnicode")
    if table is None:
        return {}
    found: dict[bytes, str] = {}
    for code, text in re.findall(
        rb"<([0-9A-Fa-f]+)>\s*<((?:[0-9A-Fa-f]{4})*)>\s*(?=<|endbfchar)", table.read_bytes()
    ):
        found[bytes.fromhex(code.decode())] = bytes.fromhex(text.decode()).decode("utf-16-be")
    return found


def _read(raw: bytes, codes: dict[bytes, str]) -> str:
    width = len(next(iter(codes), b"x"))
    return "".join(
        codes.get(raw[at : at + width], raw[at : at + width].decode("latin-1"))
        for at in range(0, len(raw), width)
    )
