"""Objects and a cross-reference section behind the bytes of a file (ISO 32000-1, 7.5.6).

The section has the form of the one before it, a table or a stream, because readers of the older
form do not know the newer one.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterable, Iterator, Sequence
from decimal import Decimal

import pikepdf

from desktop_app.exporting.pdf.update.ciphers import Cipher
from desktop_app.exporting.pdf.update.errors import Damaged
from desktop_app.exporting.pdf.update.numbers import first_free

ObjectId = tuple[int, int]
"""Number and generation of an object."""

_START = re.compile(rb"startxref\s+([0-9]{1,12})\s")
_HEADER_WITHIN = 1024
_KEPT = ("/Root", "/Info", "/Encrypt")
_DEEPEST = 100
_FOUR_BYTES = 2**32


class Appendix:
    """What comes behind a file.

    Args:
        pdf: the file, read.
        data: its bytes.
        cipher: writes strings and streams of an encrypted file.
        renumbered: whether the file was just written by us, so that its numbers are in order.

    Raises:
        Damaged: it has no end to append to, or no numbers are left.
    """

    def __init__(
        self,
        pdf: pikepdf.Pdf,
        data: bytes,
        cipher: Cipher | None = None,
        *,
        renumbered: bool = False,
    ) -> None:
        self._pdf, self._data, self._cipher = pdf, data, cipher
        # Junk before the header is not counted by readers, so not by offsets either.
        self._bias = max(0, data.find(b"%PDF-", 0, _HEADER_WITHIN))
        self._previous = _previous(data)
        self._is_table = data[self._bias + self._previous :].lstrip()[:4] == b"xref"
        self._next = first_free(pdf, b"" if renumbered else data)
        self._bodies: dict[ObjectId, bytes] = {}
        self._new: set[ObjectId] = set()

    def reserve(self) -> ObjectId:
        """Return the name of a new object, to be given with ``put``."""
        name = self._next, 0
        self._next += 1
        self._new.add(name)
        return name

    def put(self, name: ObjectId, body: bytes) -> None:
        """Give an object its body, in the place of what it was."""
        self._bodies[name] = body

    @property
    def replaced(self) -> frozenset[ObjectId]:
        """Objects of the file that were given another body: those that no new one was named."""
        return frozenset(self._bodies) - self._new

    def text(self, name: ObjectId, words: str) -> bytes:
        """Return a text string of an object as it is written."""
        return self._string(name, pikepdf.String(words))

    def stream(self, entries: dict[str, bytes], data: bytes) -> ObjectId:
        """Add a stream with the entries of its dictionary, its length aside; return its name."""
        name = self.reserve()
        if self._cipher is not None:
            data = self._cipher.stream(name, data)
        head = dictionary({**entries, "Length": b"%d" % len(data)})
        self.put(name, b"%b\nstream\n%b\nendstream" % (head, data))
        return name

    def written(self, name: ObjectId, value: object, depth: int = 0) -> bytes:
        """Return a value that stands in an object as it is written; what it refers to stays there.

        Raises:
            Damaged: it holds itself, or nearly.
        """
        if depth > _DEEPEST:
            raise Damaged
        if not isinstance(value, pikepdf.Object):
            return scalar(value)
        if value.is_indirect and depth:
            return value.unparse()
        if isinstance(value, pikepdf.Dictionary):
            return dictionary_of(
                (pikepdf.Name(key).unparse(), self.written(name, one, depth + 1))
                for key, one in value.items()
            )
        if isinstance(value, pikepdf.Array):
            inner = b" ".join(self.written(name, one, depth + 1) for one in value)
            return b"[%b]" % inner
        if isinstance(value, pikepdf.String):
            return self._string(name, value)
        return value.unparse(resolved=True)

    def _string(self, name: ObjectId, value: pikepdf.String) -> bytes:
        if self._cipher is None:
            return value.unparse(resolved=True)
        return b"<%b>" % self._cipher.string(name, bytes(value)).hex().encode("ascii")

    def tail(self) -> bytes:
        """Return the bytes that come behind the file's."""
        out = bytearray(b"" if self._data.endswith((b"\n", b"\r")) else b"\n")
        start = len(self._data) - self._bias
        places: dict[int, tuple[int, int]] = {}
        for (number, generation), body in self._bodies.items():
            places[number] = (start + len(out), generation)
            out += b"%d %d obj\n%b\nendobj\n" % (number, generation, body)
        here = start + len(out)
        trailer = self._trailer(bytes(out))
        if self._is_table:
            out += b"xref\n" + b"".join(_table(places))
            out += b"trailer\n<</Size %d%b>>\n" % (self._next, trailer)
        else:
            number = self._next
            places[number] = (here, 0)
            width = 4 if here < _FOUR_BYTES else 8
            data = b"".join(
                b"\x01" + places[at][0].to_bytes(width, "big") + places[at][1].to_bytes(2, "big")
                for at in sorted(places)
            )
            index = b" ".join(b"%d %d" % (run[0], len(run)) for run in _runs(places))
            out += b"%d 0 obj\n<</Type/XRef/Size %d/W[1 %d 2]/Index[%b]/Length %d%b>>\n" % (
                number, number + 1, width, index, len(data), trailer,
            )  # fmt: skip
            out += b"stream\n%b\nendstream\nendobj\n" % data
        out += b"startxref\n%d\n%%%%EOF\n" % here
        return bytes(out)

    def _trailer(self, body: bytes) -> bytes:
        """Return what both forms say of the file: what is before, where it begins, and its ids."""
        parts = [b"/Prev %d" % self._previous]
        for name in _KEPT:
            value = self._pdf.trailer.get(name)
            if value is not None:
                parts.append(b"%b %b" % (name.encode("ascii"), value.unparse()))
        ids = self._pdf.trailer.get("/ID")
        if isinstance(ids, pikepdf.Array) and len(ids) == 2:
            fresh = hashlib.sha256(bytes(self._data) + body).digest()[:16]
            parts.append(b"/ID[%b<%b>]" % (ids[0].unparse(), fresh.hex().encode("ascii")))
        return b"".join(parts)


def reference(name: ObjectId) -> bytes:
    """Return how an object is referred to."""
    return b"%d %d R" % name


def dictionary(entries: dict[str, bytes]) -> bytes:
    """Return a dictionary of values that are written already."""
    return dictionary_of((b"/" + name.encode("ascii"), value) for name, value in entries.items())


def dictionary_of(entries: Iterable[tuple[bytes, bytes]]) -> bytes:
    """Return a dictionary of names and values that are written already."""
    return b"<<%b>>" % b" ".join(b"%b %b" % entry for entry in entries)


def scalar(value: object) -> bytes:
    """Return a number, a truth value or nothing as it is written."""
    if value is None:
        return b"null"
    if isinstance(value, bool):
        return b"true" if value else b"false"
    if isinstance(value, int | Decimal):
        return format(value, "f" if isinstance(value, Decimal) else "d").encode("ascii")
    raise Damaged


def _previous(data: bytes) -> int:
    at = data.rfind(b"startxref")
    found = _START.match(data, at) if at >= 0 else None
    if found is None:
        raise Damaged
    return int(found[1])


def _runs(places: dict[int, tuple[int, int]]) -> Iterator[Sequence[int]]:
    """Yield the numbers that follow each other without a gap."""
    run: list[int] = []
    for number in sorted(places):
        if run and number != run[-1] + 1:
            yield run
            run = []
        run.append(number)
    if run:
        yield run


def _table(places: dict[int, tuple[int, int]]) -> Iterator[bytes]:
    for run in _runs(places):
        yield b"%d %d\n" % (run[0], len(run))
        for number in run:
            yield b"%010d %05d n \n" % places[number]
