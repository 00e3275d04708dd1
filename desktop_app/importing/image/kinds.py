"""What a picture file is by its first bytes, and how large it may be."""

from __future__ import annotations

import struct

TYPES = {
    "PNG": "image/png",
    "JPEG": "image/jpeg",
    "GIF": "image/gif",
    "WEBP": "image/webp",
    "TIFF": "image/tiff",
}
"""The kinds that are read, as Pillow names them, and their media types."""

MOST_PIXELS = 128_000_000
"""Pixels of a picture; the largest cameras have 102 million."""

MOST_OF_WEBP = 40_000_000
"""Its decoder holds a picture several times."""

_MAGIC = (
    (b"\x89PNG\r\n\x1a\n", "PNG"),
    (b"\xff\xd8\xff", "JPEG"),
    (b"GIF87a", "GIF"),
    (b"GIF89a", "GIF"),
    (b"II*\x00", "TIFF"),
    (b"MM\x00*", "TIFF"),
    (b"II+\x00", "TIFF"),
    (b"MM\x00+", "TIFF"),
)


def kind_of(head: bytes) -> str:
    """Return the kind of a file by its first 16 bytes, "" for all that is no such picture."""
    if head[:4] == b"RIFF" and head[8:15] == b"WEBPVP8":
        return "WEBP"
    return next((kind for magic, kind in _MAGIC if head.startswith(magic)), "")


def most_pixels(kind: str) -> int:
    """Return how many pixels a picture of a kind may have."""
    return MOST_OF_WEBP if kind == "WEBP" else MOST_PIXELS


def webp_size(head: bytes) -> tuple[int, int] | None:
    """Return the size that a WebP file states in its first 30 bytes, None if there is none.

    Its decoder takes the memory for that as soon as it is made.
    """
    if len(head) < 30:
        return None
    match head[12:16]:
        case b"VP8X":
            width, height = (int.from_bytes(head[at : at + 3], "little") for at in (24, 27))
            return width + 1, height + 1
        case b"VP8L" if head[20] == 0x2F:
            (bits,) = struct.unpack_from("<I", head, 21)
            return (bits & 0x3FFF) + 1, (bits >> 14 & 0x3FFF) + 1
        case b"VP8 " if head[23:26] == b"\x9d\x01\x2a":
            width, height = struct.unpack_from("<HH", head, 26)
            return width & 0x3FFF, height & 0x3FFF
        case _:
            return None
