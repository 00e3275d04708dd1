"""Which numbers new objects of a file may have.

The file's own word, /Size, is not relied upon, and what a library knows is not enough: it forgets
references to objects that are not there, but a new object of that number would be what they mean.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

import pikepdf

from desktop_app.exporting.pdf.update.errors import Damaged

HIGHEST = 8_388_607
"""Numbers of objects that every program can read (ISO 32000-1, annex C)."""

_BLANK = rb"(?:[\0\t\n\f\r ]|%[^\r\n]{0,255}+[\r\n])++"
_NAMED = re.compile(
    rb"(?<![0-9])(0*+[1-9][0-9]{0,9}+)" + _BLANK + rb"[0-9]{1,10}+" + _BLANK + rb"(?:R|obj)"
)
"""A reference to an object, or its head; what only looks like one in a text does no harm."""


def first_free(pdf: pikepdf.Pdf, data: bytes) -> int:
    """Return a number that neither is an object's nor named by any reference, nor any above it.

    Args:
        pdf: the file, read.
        data: its bytes, to be searched for references; none if there are none to nothing.

    Raises:
        Damaged: there are no numbers left.
    """
    highest = int(pdf.trailer.get("/Size", 1)) - 1
    highest = max(highest, _highest(data))
    for item in pdf.objects:
        if not isinstance(item, pikepdf.Object):
            continue  # a number that stands alone has no name here; its head is among the bytes
        highest = max(highest, item.objgen[0])
        if data and isinstance(item, pikepdf.Stream) and item.get("/Type") == "/ObjStm":
            packed = item.read_bytes()
            highest = max(highest, _highest(packed), *_packed(item, packed))
    if highest >= HIGHEST:
        raise Damaged
    return highest + 1


def _highest(data: bytes) -> int:
    return max((int(found[1]) for found in _NAMED.finditer(data)), default=0)


def _packed(stream: pikepdf.Stream, data: bytes) -> Iterator[int]:
    """Yield zero, and the numbers of the objects in a stream of them."""
    yield 0
    head = data[: int(stream.get("/First", 0))].split()
    yield from (int(number) for number in head[::2])
