"""Objects of a PDF file, and the file that they are written to (ISO 32000-1, 7.3 and 7.5).

Only what our own files need: everything is written once, in the order in which it was made, so the
same document gives the same bytes.
"""

from __future__ import annotations

import hashlib
import re
import struct
import zlib
from collections.abc import Callable, Iterable, Mapping
from functools import lru_cache
from typing import Any, TypeAlias, TypeVar

from desktop_app.exporting.pdf.emit.shapes import number

_HEAD = b"%PDF-1.7\n%\xbf\xf7\xa2\xfe\n"
_TOGETHER = 200
"""Objects that are compressed together."""

_SHORT = 3_500
"""Bytes that a window of 4 KiB holds whole."""

_CONTENT, _OBJECTS = 5, 3
"""How hard it is tried to compress; the next level takes half as long again for a thirtieth."""

_DIGITS = 6
_MANY = 2048
_UNSAFE = re.compile(rb"[^!-~]|[#()<>\[\]{}/%]")
_ESCAPED = re.compile(rb"[()\\]")


class _Names(type):
    """Gives ``Name.Page`` for "/Page"."""

    def __getattr__(cls, name: str) -> Name:
        if name.startswith("__"):
            raise AttributeError(name)
        found: Name = cls(f"/{name}")
        setattr(cls, name, found)
        return found


class Name(str, metaclass=_Names):
    """A name, with its slash."""

    __slots__ = ()


class String(str):
    """A text."""

    __slots__ = ()


class Array(list["Value"]):
    """A list of objects; ``number`` is its own in the file, 0 while it stands in another one."""

    number = 0


class _Keys(dict[str, str]):
    """Names with their slashes: few, and used all the time."""

    def __missing__(self, name: str) -> str:
        found = self[name] = f"/{name}"
        return found


_KEYS = _Keys()


class Dictionary(dict[str, "Value"]):
    """Objects by their names, which are read and set as attributes too."""

    number = 0

    def __init__(self, values: Mapping[str, Value] | None = None, /, **named: Value) -> None:
        super().__init__(zip(map(_KEYS.__getitem__, named), named.values(), strict=True))
        if values:
            self.update(values)

    def __getattr__(self, name: str) -> Any:  # noqa: ANN401 - an object of any kind
        try:
            return self[_KEYS[name]]
        except KeyError:
            raise AttributeError(name) from None

    def __setattr__(self, name: str, value: Value) -> None:
        self[_KEYS[name]] = value


class Stream(Dictionary):
    """Bytes with a dictionary; they are compressed unless it names a filter."""

    data = b""


class Written:
    """An object whose bytes are put together by who makes it.

    Of what a file has thousands of, all alike but for a few values, this takes a third of the
    time. ``entries`` are the inside of a dictionary; with ``data`` it is a stream.
    """

    __slots__ = ("data", "entries", "number")

    def __init__(self, number: int, entries: bytes = b"", data: bytes | None = None) -> None:
        self.number, self.entries, self.data = number, entries, data


Kind = TypeVar("Kind", bound="Array | Dictionary")
Value: TypeAlias = "bool | int | float | str | Array | Dictionary | Written | None"


class File:
    """A file that is being made.

    Attributes:
        root: its catalogue.
        info: what it says of itself.
        pages: its pages in order; each was made indirect.
    """

    def __init__(self) -> None:
        self._objects: list[Array | Dictionary | Written] = []
        self.root = self.make_indirect(Dictionary(Type=Name.Catalog))
        self.info = self.make_indirect(Dictionary())
        self.pages: list[Dictionary] = []

    def make_indirect(self, value: Kind) -> Kind:
        """Give an array or a dictionary a number of its own, and return it."""
        self._objects.append(value)
        value.__dict__["number"] = len(self._objects)
        return value

    def make_stream(self, data: bytes) -> Stream:
        """Return a stream of these bytes."""
        stream = Stream()
        stream.__dict__["data"] = data
        self.make_indirect(stream)
        return stream

    def make_written(self, entries: bytes = b"", data: bytes | None = None) -> Written:
        """Return an object of these bytes, with a number of its own; they may come later."""
        made = Written(len(self._objects) + 1, entries, data)
        self._objects.append(made)
        return made

    def write(self) -> bytes:
        """Return the file's bytes; nothing may be added afterwards."""
        self._write_pages()
        out = bytearray(_HEAD)
        places: dict[int, tuple[int, int, int]] = {}
        packed: list[Array | Dictionary | Written] = []
        for value in self._objects:
            if isinstance(value, Stream):
                places[value.number] = (1, len(out), 0)
                out += _indirect(value.number, _stream(value))
            elif isinstance(value, Written) and value.data is not None:
                places[value.number] = (1, len(out), 0)
                out += _indirect(value.number, _filled(value.entries, value.data, _CONTENT))
            else:
                packed.append(value)
        number = len(self._objects)
        for at in range(0, len(packed), _TOGETHER):
            some = packed[at : at + _TOGETHER]
            number += 1
            places |= {each.number: (2, number, place) for place, each in enumerate(some)}
            places[number] = (1, len(out), 0)
            out += _indirect(number, _together(some))
        self._write_table(out, places, number + 1)
        return bytes(out)

    def _write_pages(self) -> None:
        tree = self.make_indirect(
            Dictionary(Type=Name.Pages, Count=len(self.pages), Kids=Array(self.pages))
        )
        for page in self.pages:
            page.Parent = tree
        self.root.Pages = tree

    def _write_table(
        self, out: bytearray, places: dict[int, tuple[int, int, int]], number: int
    ) -> None:
        """Write where everything is, as a stream of its own (7.5.8)."""
        start = len(out)
        places[number] = (1, start, 0)
        rows = [struct.pack(">BIH", 0, 0, 65535)]
        rows += [struct.pack(">BIH", *places[each]) for each in range(1, number + 1)]
        mark = hashlib.sha256(out).hexdigest()[:32].encode()
        table = Stream(
            Type=Name.XRef, Size=number + 1, W=Array([1, 4, 2]), Root=self.root, Info=self.info
        )
        table.__dict__["data"] = b"".join(rows)
        body = _stream(table, b"/ID[<%b><%b>]" % (mark, mark))
        out += _indirect(number, body) + b"startxref\n%d\n%%%%EOF\n" % start


def _indirect(number: int, body: bytes) -> bytes:
    return b"%d 0 obj\n%b\nendobj\n" % (number, body)


def _stream(stream: Stream, more: bytes = b"") -> bytes:
    """Return a stream with its dictionary, and ``more`` in that."""
    entries = b"".join(_NAMES[key] + _value(each) for key, each in stream.items())
    if "/Filter" in stream:
        return _framed(entries, stream.data, more)
    level = _OBJECTS if stream.get("/Type") == "/ObjStm" else _CONTENT
    return _filled(entries, stream.data, level, more)


def _filled(entries: bytes, data: bytes, level: int, more: bytes = b"") -> bytes:
    """Return a stream that is compressed if that makes it shorter."""
    packed = _compressed(data, level)
    if len(packed) < len(data):
        return _framed(entries, packed, more + b"/Filter/FlateDecode")
    return _framed(entries, data, more)


def _framed(entries: bytes, data: bytes, more: bytes) -> bytes:
    return b"<<%b/Length %d%b>>\nstream\n%b\nendstream" % (entries, len(data), more, data)


def _compressed(data: bytes, level: int) -> bytes:
    """Compress; what is short needs no large window, which takes long to be laid out."""
    if len(data) > _SHORT:
        return zlib.compress(data, level)
    packer = zlib.compressobj(level, zlib.DEFLATED, 12, 5)
    return packer.compress(data) + packer.flush()


def _together(values: Iterable[Array | Dictionary | Written]) -> bytes:
    """Return a stream of objects (7.5.7)."""
    bodies = [_body(value) for value in values]
    heads, at = [], 0
    for value, body in zip(values, bodies, strict=True):
        heads.append(b"%d %d" % (value.number, at))
        at += len(body) + 1
    head = b" ".join(heads) + b"\n"
    made = Stream(Type=Name.ObjStm, N=len(bodies), First=len(head))
    made.__dict__["data"] = head + b"\n".join(bodies)
    return _stream(made)


def _body(value: Array | Dictionary | Written) -> bytes:
    """Return an object as it is written where it has its number."""
    if isinstance(value, Written):
        return b"<<%b>>" % value.entries
    return _array(value) if isinstance(value, Array) else _dictionary(value)


def _value(value: Value) -> bytes:
    """Return an object as it stands within another one, with a blank in front if it needs one."""
    return _WAYS[type(value)](value)


def _array(values: Array) -> bytes:
    return b"[%b]" % b"".join([_WAYS[type(each)](each) for each in values])


def _dictionary(values: Dictionary) -> bytes:
    inner = []
    for key, each in values.items():
        inner.append(_NAMES[key])
        inner.append(_WAYS[type(each)](each))
    return b"<<%b>>" % b"".join(inner)


def _array_within(values: Array) -> bytes:
    return b" %d 0 R" % values.number if values.number else _array(values)


def _dictionary_within(values: Dictionary) -> bytes:
    return b" %d 0 R" % values.number if values.number else _dictionary(values)


class _Written(dict[str, bytes]):
    """Names as they are written, which begin with their slash."""

    def __missing__(self, name: str) -> bytes:
        inner = _UNSAFE.sub(lambda found: b"#%02X" % found[0][0], name[1:].encode("utf-8"))
        found = b"/" + inner
        if len(self) < _MANY:
            self[name] = found
        return found


_NAMES = _Written()


def numbers(values: Iterable[float]) -> bytes:
    """Return an array of lengths as it is written, each to a thousandth of a point."""
    return f"[ {' '.join(map(number, values))}]".encode()


def name_bytes(name: str) -> bytes:
    """Return a name, given without its slash, as it is written."""
    return _NAMES[_KEYS[name]]


def string(text: str) -> bytes:
    """Return a text as it is written."""
    if text.isascii() and text.isprintable():
        plain = text.encode()
        return b"(%b)" % (_ESCAPED.sub(rb"\\\g<0>", plain) if _ESCAPED.search(plain) else plain)
    return b"<FEFF" + text.encode("utf-16-be").hex().encode() + b">"


@lru_cache(maxsize=8192)  # 0 and 1, edges of columns, corners that two boxes share
def _number(value: float) -> bytes:
    return b" " + number(value, _DIGITS).encode()


# By its kind and not one question after the other: a file has tens of thousands of objects.
_WAYS: dict[type, Callable[[Any], bytes]] = {
    Name: _NAMES.__getitem__,
    String: string,
    str: string,
    bool: lambda value: b" true" if value else b" false",
    int: lambda value: b" %d" % value,
    float: _number,
    Array: _array_within,
    Dictionary: _dictionary_within,
    Stream: _dictionary_within,
    Written: lambda value: b" %d 0 R" % value.number,
    type(None): lambda _: b" null",
}
