"""The file of a dossier: objects as they come, then the trees and tables that hold them together.

Every byte goes out once and is hashed as it goes; nothing is kept but where objects begin.
"""

from __future__ import annotations

import hashlib
from array import array
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import BinaryIO

from desktop_app.domain.dossiers import Where
from desktop_app.exporting.pdf.dossier.fragments import Fragment
from desktop_app.exporting.pdf.emit.shapes import number as decimal

CATALOGUE, PAGES, TAGS, DOCUMENT = 1, 2, 3, 4
_FIRST_FREE = 5
_HEADER = b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n"
_ROW = 8
"""Page labels and names in a line."""


@dataclass(frozen=True, slots=True)
class Stretch:
    """Bytes ``[start, end)`` of the file: what they belong to, and their SHA-256.

    ``part`` counts articles or attachments from 1, ``page`` pages of the file from 1; 0 for none.
    """

    start: int
    end: int
    sha256: str
    where: Where
    part: int = 0
    page: int = 0


@dataclass(slots=True)
class Entry:
    """A bookmark: where it leads, and the bookmarks below it."""

    title: str
    page: int
    top: float
    children: list[Entry] = field(default_factory=list)


class Book:
    """Writes one file, from its first byte to its last.

    Args:
        file: where to; nothing is read from it.
    """

    def __init__(self, file: BinaryIO) -> None:
        self._file = file
        self._offsets: array[int] = array("Q", [0] * _FIRST_FREE)
        self.size = 0
        """Bytes so far."""
        self.stretches: list[Stretch] = []
        self._hash = hashlib.sha256()
        self._whole = hashlib.sha256()
        self._from = 0
        self._as: tuple[Where, int, int] = (Where.STRUCTURE, 0, 0)
        self.pages: list[int] = []
        """Numbers of the objects that are pages, in order."""
        self.labels: list[str] = []
        self._nodes: list[int] = []
        self._keys: list[tuple[int, int]] = []
        self._elements: list[int] = []
        self._layers: list[int] = []
        self._hidden: list[int] = []
        self._fields: list[int] = []
        self.next_key = 0
        """The first key of the tree of tags that is free."""
        self._write(_HEADER)

    # -- bytes ---------------------------------------------------------------------------
    def turn_to(self, where: Where, part: int = 0, page: int = 0) -> None:
        """Say what the bytes from here on belong to."""
        if (where, part, page) == self._as:
            return
        self._close()
        self._as = where, part, page

    def _close(self) -> None:
        if self.size > self._from:
            stretch = Stretch(self._from, self.size, self._hash.hexdigest(), *self._as)
            self.stretches.append(stretch)
        self._hash, self._from = hashlib.sha256(), self.size

    def _write(self, data: bytes) -> None:
        self._file.write(data)
        self._hash.update(data)
        self._whole.update(data)
        self.size += len(data)

    # -- objects -------------------------------------------------------------------------
    def reserve(self) -> int:
        """Return the number of an object that is to come."""
        self._offsets.append(0)
        return len(self._offsets) - 1

    def put(self, number: int, body: bytes) -> None:
        """Write an object."""
        self._offsets[number] = self.size
        self._write(b"%d 0 obj\n%b\nendobj\n" % (number, body))

    def new(self, body: bytes) -> int:
        """Write an object under a number of its own; return that."""
        number = self.reserve()
        self.put(number, body)
        return number

    def next_base(self) -> tuple[int, int]:
        """Return the number of a node for the pages of the next part, and of its first object."""
        return len(self._offsets), len(self._offsets) + 1

    def add(
        self, fragment: Fragment, objects: bytes, at: int, stretch: Iterable[tuple[Where, int]]
    ) -> Stretch:
        """Write the objects of a part, whose pages stand from ``at`` on; return all its bytes.

        Args:
            fragment: what it is made of; its numbers are those of ``next_base``.
            objects: all its objects.
            at: the place of its first page, from 0; pages may come in any order.
            stretch: what each of its pages belongs to; what all of them need goes with the last.
        """
        node = self.reserve()
        members = list(stretch)
        self.turn_to(*members[0], at + 1)
        start, begin = self.size, 0
        self._whole = hashlib.sha256()
        lengths = iter(fragment.lengths)
        for count, page in fragment.groups:
            where, part = members[page]
            self.turn_to(where, part, at + page + 1 if page >= 0 else 0)
            for _ in range(count):
                end = begin + next(lengths)
                self.new(objects[begin:end])
                begin = end
        whole = Stretch(start, self.size, self._whole.hexdigest(), *members[0])
        self.turn_to(Where.STRUCTURE)
        kids = b" ".join(b"%d 0 R" % number for number in fragment.pages)
        self.put(
            node,
            b"<</Type/Pages/Parent %d 0 R/Count %d/Kids[%b]>>" % (PAGES, len(fragment.pages), kids),
        )
        self._place(node, fragment, at)
        return whole

    def _place(self, node: int, fragment: Fragment, at: int) -> None:
        if at < len(self.pages):  # what stands in front is written when all page numbers are known
            self.pages[at:at] = fragment.pages
            self._nodes.insert(0, node)
            self._elements[0:0] = fragment.elements
        else:
            self.pages.extend(fragment.pages)
            self._nodes.append(node)
            self._elements.extend(fragment.elements)
        self._keys.extend(fragment.keys)
        self.next_key = max(self.next_key, fragment.next_key)
        self._layers.extend(fragment.layers)
        self._hidden.extend(fragment.hidden)
        self._fields.extend(fragment.fields)

    # -- what holds it together ----------------------------------------------------------
    def bookmarks(self, entries: Sequence[Entry]) -> int:
        """Write the outline, all closed; return its number."""
        self.turn_to(Where.BOOKMARKS)
        root = self.reserve()
        first, last = self._siblings(entries, root)
        count = len(entries)
        self.put(
            root,
            b"<</Type/Outlines/First %d 0 R/Last %d 0 R/Count %d>>" % (first, last, count),
        )
        self.turn_to(Where.STRUCTURE)
        return root

    def _siblings(self, entries: Sequence[Entry], parent: int) -> tuple[int, int]:
        numbers = [self.reserve() for _ in entries]
        for at, (number, entry) in enumerate(zip(numbers, entries, strict=True)):
            parts = [
                b"/Title %b/Parent %d 0 R" % (text(entry.title), parent),
                b"/Dest %b" % self.destination(entry.page, entry.top),
            ]
            if at:
                parts.append(b"/Prev %d 0 R" % numbers[at - 1])
            if at + 1 < len(numbers):
                parts.append(b"/Next %d 0 R" % numbers[at + 1])
            if entry.children:
                first, last = self._siblings(entry.children, number)
                parts.append(
                    b"/First %d 0 R/Last %d 0 R/Count -%d" % (first, last, len(entry.children))
                )
            self.put(number, b"<<%b>>" % b"".join(parts))
        return numbers[0], numbers[-1]

    def destination(self, page: int, top: float) -> bytes:
        """Return what leads to a page, counted from 0, at a height from its lower edge."""
        return b"[%d 0 R/XYZ null %b null]" % (self.pages[page], decimal(top, 2).encode("ascii"))

    def finish(self, catalogue: Sequence[bytes], dates: bytes) -> bytes:
        """Write all trees and the catalogue; return the trailer without its cross-reference table.

        Args:
            catalogue: further entries of the catalogue.
            dates: the number of the document's information, as it is referred to.
        """
        self.turn_to(Where.STRUCTURE)
        kids = b" ".join(b"%d 0 R" % node for node in self._nodes)
        self.put(PAGES, b"<</Type/Pages/Count %d/Kids[%b]>>" % (len(self.pages), kids))
        entries = [b"/Type/Catalog/Pages %d 0 R" % PAGES, *catalogue, *self._tags()]
        entries.append(b"/PageLabels<</Nums[%b]>>" % b"".join(_labels(self.labels)))
        if self._layers:
            entries.append(
                b"/OCProperties<</OCGs[%b]/D<</OFF[%b]>>>>"
                % (_references(self._layers), _references(self._hidden))
            )
        if self._fields:
            entries.append(b"/AcroForm<</Fields[%b]>>" % _references(self._fields))
        self.put(CATALOGUE, b"<<%b>>" % b"\n".join(entries))
        return b"/Root %d 0 R/Info %b" % (CATALOGUE, dates)

    def _tags(self) -> Iterator[bytes]:
        elements = _references(self._elements)
        self.put(
            DOCUMENT,
            b"<</Type/StructElem/S/Document/P %d 0 R/K[%b]>>" % (TAGS, elements),
        )
        keys = b"\n".join(b"%d %d 0 R" % pair for pair in sorted(self._keys))
        parents = self.new(b"<</Nums[%b]>>" % keys)
        self.put(
            TAGS,
            b"<</Type/StructTreeRoot/K %d 0 R/ParentTree %d 0 R/ParentTreeNextKey %d>>"
            % (DOCUMENT, parents, self.next_key),
        )
        yield b"/StructTreeRoot %d 0 R/MarkInfo<</Marked true>>" % TAGS

    def table(self) -> bytes:
        """Return the cross-reference table of all objects."""
        rows = [b"0000000000 65535 f \n"]
        rows += [b"%010d 00000 n \n" % offset for offset in self._offsets[1:]]
        return b"xref\n0 %d\n%b" % (len(self._offsets), b"".join(rows))

    @property
    def count(self) -> int:
        """How many objects there are, the one of number 0 included."""
        return len(self._offsets)

    def open(self, number: int, head: bytes) -> None:
        """Write the beginning of an object, and close the stretch before what comes next."""
        self._offsets[number] = self.size
        self._write(b"%d 0 obj\n%b" % (number, head))
        self._close()

    def write_last(self, data: bytes) -> None:
        """Write bytes that no stretch is told of here."""
        self._write(data)


def text(words: str) -> bytes:
    """Return a text string."""
    if words.isascii() and words.isprintable():
        escaped = words.replace("\\", "\\\\").replace("(", "\\(").replace(")", "\\)")
        return f"({escaped})".encode("ascii")
    return b"<feff%b>" % words.encode("utf-16-be", "replace").hex().encode("ascii")


def _references(numbers: Iterable[int]) -> bytes:
    return b" ".join(b"%d 0 R" % number for number in numbers)


def _labels(labels: Sequence[str]) -> Iterator[bytes]:
    """Yield page labels; what counts on from the page before needs none of its own."""
    before: tuple[str, int] | None = None
    for index, label in enumerate(labels):
        prefix = label.rstrip("0123456789")
        digits = label[len(prefix) :]
        if digits and not digits.startswith("0") and len(digits) < 9:
            now = prefix, int(digits)
            if before != (prefix, now[1] - 1):
                start = b"/P%b/S/D/St %d" % (text(prefix), now[1])
                yield b"%d<<%b>>\n" % (index, start)
            before = now
        else:
            yield b"%d<</P%b>>\n" % (index, text(label))
            before = None
