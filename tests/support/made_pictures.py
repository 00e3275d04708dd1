"""Picture files, made here: sound ones of every kind, and such as mean no good."""

from __future__ import annotations

import io
import struct
import zlib
from collections.abc import Mapping, Sequence
from typing import Any

from PIL import Image

RED, GREEN, BLUE, WHITE = (200, 30, 30), (30, 160, 40), (20, 40, 200), (255, 255, 255)
KINDS = {"PNG": "png", "JPEG": "jpg", "GIF": "gif", "WEBP": "webp", "TIFF": "tiff"}


def quarters(width: int = 60, height: int = 40) -> Image.Image:
    """Return a picture: red in the upper left quarter, green beside it, blue below, white."""
    image = Image.new("RGB", (width, height), WHITE)
    image.paste(RED, (0, 0, width // 2, height // 2))
    image.paste(GREEN, (width // 2, 0, width, height // 2))
    image.paste(BLUE, (0, height // 2, width // 2, height))
    return image


def picture(
    width: int = 320,
    height: int = 200,
    kind: str = "PNG",
    colours: tuple[tuple[int, int, int], tuple[int, int, int]] = (RED, BLUE),
    mode: str = "RGB",
    **options: Any,
) -> bytes:
    """Return a file whose upper half is of one colour, and its lower half of another."""
    image = Image.new("RGB", (width, height), colours[0])
    image.paste(colours[1], (0, height // 2, width, height))
    return saved(image.convert(mode), kind, **options)


def see_through(width: int = 120, height: int = 80) -> bytes:
    """Return a PNG that is clear on the left and red on the right."""
    image = Image.new("RGBA", (width, height), (*RED, 0))
    image.paste((*RED, 255), (width // 2, 0, width, height))
    return saved(image)


def turned() -> bytes:
    """Return a JPEG of 200 by 320 pixels that its camera says to show lying, 320 by 200."""
    return picture(200, 320, "JPEG", exif=exif({0x0112: 6, 0x010E: "Harbour Street 7"}))


def with_words(width: int = 320, height: int = 200) -> bytes:
    """Return an upright JPEG with a name and a comment in it."""
    return picture(width, height, "JPEG", exif=exif({0x013B: "Marta Ruiz"}), comment=b"at Quay 9")


def saved(image: Image.Image, kind: str = "PNG", **options: Any) -> bytes:
    """Return a picture as a file."""
    out = io.BytesIO()
    if kind == "WEBP":
        options = {"lossless": True, **options}
    elif kind == "JPEG":
        options = {"quality": 95, "subsampling": 0, **options}
    image.save(out, kind, **options)
    return out.getvalue()


def exif(fields: Mapping[int, object], inner: Mapping[int, object] | None = None) -> bytes:
    """Return EXIF with these fields, and ``inner`` in the part about the exposure."""
    made = Image.Exif()
    made.update(fields)
    for name, value in (inner or {}).items():
        made.get_ifd(0x8769)[name] = value
    return made.tobytes()


def pages(*sizes: tuple[int, int]) -> bytes:
    """Return a TIFF file with a page of each size."""
    first, *rest = (quarters(*size) for size in sizes)
    return saved(first, "TIFF", save_all=True, append_images=rest, compression="tiff_deflate")


def xmp(inside: str) -> bytes:
    """Return an XMP packet."""
    return (
        '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF '
        'xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" '
        'xmlns:dc="http://purl.org/dc/elements/1.1/">'
        f'<rdf:Description rdf:about="">{inside}</rdf:Description></rdf:RDF></x:xmpmeta>'
    ).encode()


def iptc(records: Sequence[tuple[int, int, bytes]]) -> bytes:
    """Return the part of a JPEG file in which news agencies write."""
    data = b"".join(
        struct.pack(">BBBH", 0x1C, record, number, len(value)) + value
        for record, number, value in records
    )
    block = b"8BIM" + struct.pack(">HHI", 0x0404, 0, len(data)) + data + b"\0" * (len(data) % 2)
    body = b"Photoshop 3.0\0" + block
    return b"\xff\xed" + struct.pack(">H", len(body) + 2) + body


def png_chunk(name: bytes, data: bytes) -> bytes:
    """Return one chunk of a PNG file."""
    return struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))


def png_bomb(width: int, height: int, rows: int | None = None) -> bytes:
    """Return a small PNG file that states a size, and has that many grey rows of it."""
    header = struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0)
    packer = zlib.compressobj(9)
    row = bytes(width + 1)
    packed = b"".join(packer.compress(row) for _ in range(height if rows is None else rows))
    packed += packer.flush()
    return (
        b"\x89PNG\r\n\x1a\n"
        + png_chunk(b"IHDR", header)
        + png_chunk(b"IDAT", packed)
        + png_chunk(b"IEND", b"")
    )


def webp_header(width: int, height: int) -> bytes:
    """Return the beginning of a WebP file of a size, and nothing else."""
    size = (width - 1).to_bytes(3, "little") + (height - 1).to_bytes(3, "little")
    chunk = b"VP8X" + struct.pack("<I", 10) + b"\0\0\0\0" + size
    return b"RIFF" + struct.pack("<I", 4 + len(chunk)) + b"WEBP" + chunk


def gif_header(width: int, height: int) -> bytes:
    """Return a GIF file of a size whose only picture ends before it begins."""
    return (
        b"GIF89a"
        + struct.pack("<HHBBB", width, height, 0x80, 0, 0)
        + bytes(6)
        + b","
        + struct.pack("<HHHHB", 0, 0, width, height, 0)
        + b"\x02\x00;"
    )


def tiff_circle() -> bytes:
    """Return a TIFF file whose second page is followed by its first one."""
    data = bytearray(pages((8, 8), (8, 8)))
    (first,) = struct.unpack_from("<I", data, 4)
    (count,) = struct.unpack_from("<H", data, first)
    (second,) = struct.unpack_from("<I", data, first + 2 + 12 * count)
    (count,) = struct.unpack_from("<H", data, second)
    struct.pack_into("<I", data, second + 2 + 12 * count, first)
    return bytes(data)
