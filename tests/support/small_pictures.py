"""Pictures made on the spot: in bands of colours, so that any pixel says whether it is right."""

from __future__ import annotations

import base64
import io
import struct
import zlib
from urllib.parse import quote_from_bytes

from PIL import Image

RED, BLUE = (200, 30, 40), (20, 60, 200)


def picture(
    width: int = 320,
    height: int = 200,
    kind: str = "PNG",
    colours: tuple = (RED, BLUE),
    mode: str = "RGB",
    **saved,
) -> bytes:
    """Return a picture whose upper half is of one colour, and its lower half of another."""
    image = Image.new("RGB", (width, height), colours[0])
    image.paste(colours[1], (0, height // 2, width, height))
    out = io.BytesIO()
    image.convert(mode).save(out, kind, **saved)
    return out.getvalue()


def see_through(width: int = 120, height: int = 80) -> bytes:
    """Return a PNG that is clear on the left and red on the right."""
    image = Image.new("RGBA", (width, height), (*RED, 0))
    image.paste((*RED, 255), (width // 2, 0, width, height))
    out = io.BytesIO()
    image.save(out, "PNG")
    return out.getvalue()


def turned() -> bytes:
    """Return a JPEG of 200 by 320 pixels that its camera says to show lying, 320 by 200."""
    exif = Image.Exif()
    exif[0x0112] = 6
    exif[0x010E] = "Harbour Street 7"
    return picture(200, 320, "JPEG", quality=95, exif=exif)


def with_words(width: int = 320, height: int = 200) -> bytes:
    """Return an upright JPEG with a name and a comment in it."""
    exif = Image.Exif()
    exif[0x013B] = "Marta Ruiz"
    return picture(width, height, "JPEG", quality=95, exif=exif, comment=b"at Quay 9")


def bomb(width: int = 20_000, height: int = 20_000) -> bytes:
    """Return a PNG that says it has very many pixels, in a few bytes."""

    def chunk(name: bytes, data: bytes) -> bytes:
        check = struct.pack(">I", zlib.crc32(name + data))
        return struct.pack(">I", len(data)) + name + data + check

    head = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    rows = zlib.compress(b"\0" * 1000)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", rows) + chunk(b"IEND", b"")


def data_uri(data: bytes, mime: str = "image/png") -> str:
    """Return the address of a file that is written into the address."""
    return f"data:{mime};base64,{base64.b64encode(data).decode('ascii')}"


def percent_uri(data: bytes, mime: str = "image/png") -> str:
    """Return such an address without base64."""
    return f"data:{mime},{quote_from_bytes(data, safe='')}"


def page(body: str, title: str = "Lamps on the quay") -> str:
    """Return a web page with an article that every extractor finds."""
    return (
        f"<!doctype html><html lang='en'><head><title>{title}</title></head><body>"
        f"<nav><a href='/'>Home</a> <a href='/news'>News</a></nav>"
        f"<article><h1>{title}</h1>{body}</article>"
        "<footer><p>Harbour Post</p></footer></body></html>"
    )


def words(number: int) -> str:
    """Return a paragraph that no extractor takes for anything else."""
    return (
        f"<p>Paragraph {number} tells how the lamps on the quay were lit on the evening of the "
        "fourteenth, who came with them, what the harbour master said, and why nobody had asked "
        "for a permit before the first ship was in sight.</p>"
    )
