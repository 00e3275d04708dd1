"""The parts of a JPEG file (ITU-T T.81): what a PDF must know, and what is not the picture."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

_START, _END, _SCAN = 0xD8, 0xD9, 0xDA
_ADOBE, _COMMENT = 0xEE, 0xFE
_APPLICATIONS = range(0xE0, 0xF0)
_RESTARTS = range(0xD0, 0xD8)
_HUFFMAN = frozenset({0xC0, 0xC1, 0xC2})
"""Frames that readers of PDF files decode: baseline, extended, progressive."""
_FRAMES = frozenset(range(0xC0, 0xD0)) - {0xC4, 0xC8, 0xCC}


class Unusual(Exception):
    """A file is built in another way than is known here."""


@dataclass(frozen=True, slots=True)
class Jpeg:
    """A file that a PDF can hold as it is."""

    width: int
    height: int
    channels: int
    adobe: bool
    """Whether it has Adobe's marker: four channels are inverted then."""
    bare: bytes
    """The file without comments and without what programs and cameras noted in it."""


def parts(data: bytes) -> Jpeg:
    """Return what is known of a file.

    Raises:
        Unusual: it is of a kind that not every reader of PDF files decodes, or not whole.
    """
    kept = [b"\xff\xd8"]
    frame: tuple[int, int, int] | None = None
    adobe = False
    for marker, start, end in _segments(data):
        if marker in _FRAMES:
            if frame is not None or marker not in _HUFFMAN or end - start < 10:
                raise Unusual
            if data[start + 4] != 8:
                raise Unusual
            height, width = (
                int.from_bytes(data[at : at + 2], "big") for at in (start + 5, start + 7)
            )
            frame = width, height, data[start + 9]
        if marker == _ADOBE and data[start + 4 : start + 9] == b"Adobe":
            adobe = True
        elif marker == _COMMENT or marker in _APPLICATIONS:
            continue
        kept.append(data[start:end])
    if frame is None or 0 in frame or frame[2] not in (1, 3, 4):
        raise Unusual
    return Jpeg(*frame, adobe, b"".join((*kept, b"\xff\xd9")))


def _segments(data: bytes) -> Iterator[tuple[int, int, int]]:
    """Yield marker, start and end of each segment behind the first; scans with what they code.

    Raises:
        Unusual: there is no end, or something else stands between.
    """
    if data[:2] != b"\xff\xd8":
        raise Unusual
    at = 2
    while True:
        if data[at : at + 1] != b"\xff":
            raise Unusual
        start = at
        while data[at : at + 1] == b"\xff":  # any number of them may stand before a marker
            at += 1
        if at >= len(data):
            raise Unusual
        marker = data[at]
        if marker == _END:
            return
        if marker in (0, 1, _START) or marker in _RESTARTS:
            raise Unusual
        length = int.from_bytes(data[at + 1 : at + 3], "big")
        end = at + 1 + length
        if length < 2 or end > len(data):
            raise Unusual
        start = at - 1
        if marker == _SCAN:
            end = _behind_scan(data, end)
        yield marker, start, end
        at = end


def _behind_scan(data: bytes, at: int) -> int:
    """Return where the next marker stands behind what a scan codes."""
    while True:
        at = data.find(b"\xff", at)
        if at < 0 or at + 1 >= len(data):
            raise Unusual
        follows = data[at + 1]
        if follows == 0xFF:
            at += 1
        elif follows == 0 or follows in _RESTARTS:
            at += 2
        else:
            return at
