"""The second half of a long PDF, read by a neighbour: two processors need half the time."""

from __future__ import annotations

import struct
from array import array
from collections.abc import Iterator, Sequence
from contextlib import suppress
from functools import partial

from desktop_app.importing.page_serving import Damaged, Locked
from desktop_app.importing.pdf import whole
from desktop_app.importing.pdf.document import Document
from desktop_app.importing.pdf.joining import Words
from desktop_app.importing.pdf.page_text import Paragraph, ReadPage
from desktop_app.importing.source import Neighbour, Source

LONG = 100
"""Pages that a PDF has at least that is read in two halves."""

_HEADER = struct.Struct("<QQ")
_NO_WORDS = Words((), (), ())


def pages(document: Document, neighbour: Neighbour | None) -> list[ReadPage]:
    """Return the pages of a PDF, as they are read for an article; broken ones are empty.

    Args:
        document: the file.
        neighbour: may read a half of it; None for nobody.

    Raises:
        UnreadableSource: the neighbour could not read its half.
    """
    count = document.count
    if neighbour is None or count < LONG:
        return [page for _, page in whole.pages(document)]
    neighbour.ask(f"{count // 2} {count}")
    return [page for _, page in whole.in_order(_in_halves(document, neighbour))]


def _in_halves(document: Document, neighbour: Neighbour) -> Iterator[whole.Reading]:
    count = document.count
    yield from whole.readings(document, 0, count // 2)
    others = _unpacked(neighbour.take(), count - count // 2)
    if others is None:
        yield from whole.readings(document, count // 2, count)
    else:
        yield from (partial(_same, page) for page in others)


def _same(page: ReadPage) -> ReadPage:
    return page


def share(source: Source) -> bytes:
    """Return what a neighbour is asked for; ``source.part`` says which pages."""
    begin, end = map(int, source.part.split())
    with suppress(Locked, Damaged):
        document, _ = Document.fitting(source.data, source.password)
        readings = whole.readings(document, begin, min(end, document.count))
        found = packed([page for _, page in whole.in_order(readings)])
        document.close()
        return found
    return b""


def packed(pages: Sequence[ReadPage]) -> bytes:
    """Return the texts of pages and the sizes of their letters as bytes."""
    texts = [paragraph.text for page in pages for paragraph in page.paragraphs]
    counts = array("I", [len(page.paragraphs) for page in pages])
    lengths = array("I", map(len, texts))
    sizes = array("d", [paragraph.size for page in pages for paragraph in page.paragraphs])
    text = "".join(texts).encode("utf-8", "surrogatepass")
    head = _HEADER.pack(len(counts), len(lengths))
    return b"".join((head, counts.tobytes(), lengths.tobytes(), sizes.tobytes(), text))


def _unpacked(data: bytes | None, count: int) -> list[ReadPage] | None:
    """Return so many pages that were packed; None if it is something else."""
    with suppress(struct.error, ValueError, OverflowError):
        if data is not None:
            found = unpacked(data)
            return found if len(found) == count else None
    return None


def unpacked(data: bytes) -> list[ReadPage]:
    """Return what was packed, but where each letter stands.

    Raises:
        ValueError, struct.error: it was not packed here.
    """
    number, paragraphs = _HEADER.unpack_from(data)
    at = _HEADER.size
    counts, lengths, sizes = array("I"), array("I"), array("d")
    for values, items in ((counts, number), (lengths, paragraphs), (sizes, paragraphs)):
        end = at + items * values.itemsize
        if end > len(data):
            raise ValueError
        values.frombytes(data[at:end])
        at = end
    text = data[at:].decode("utf-8", "surrogatepass")
    if sum(counts) != paragraphs or sum(lengths) != len(text):
        raise ValueError
    found = []
    start = 0
    for length, size in zip(lengths, sizes, strict=True):
        found.append(Paragraph(text[start : start + length], size, _NO_WORDS))
        start += length
    each = iter(found)
    return [ReadPage(None, tuple(next(each) for _ in range(count))) for count in counts]
