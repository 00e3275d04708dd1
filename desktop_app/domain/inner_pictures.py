"""Pictures of an article: kept apart from its text, named by the blocks that show them.

A block with words (a caption) can show a picture above them; a picture without words is a block
of its own that takes up nothing of the text. So pictures change no offset of any word.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from desktop_app.domain.blocks import ArticleText, Block
from desktop_app.domain.text import one_line
from desktop_app.values import dataclass

MAX_SIDE = 100_000
"""Pixels; what claims more is no picture of ours."""

LONGEST_ALT = 1_000
"""Code points of a description."""

_KINDS = (
    (b"\x89PNG\r\n\x1a\n", "png", "image/png"),
    (b"\xff\xd8\xff", "jpg", "image/jpeg"),
    (b"GIF8", "gif", "image/gif"),
    (b"RIFF", "webp", "image/webp"),
)
_BLOB, _SIZE, _ALT = "blob", "size", "alt"
_HEX = re.compile(r"[0-9a-f]{64}")
_PIXELS = re.compile(r"([1-9]\d{0,5}) ([1-9]\d{0,5})")


@dataclass(frozen=True, slots=True)
class Pixels:
    """A picture that was decoded: four bytes a pixel (red, green, blue, opacity), line by line."""

    width: int
    height: int
    data: bytes


@dataclass(frozen=True, slots=True)
class MadePicture:
    """A picture made ready to leave: without a word of who took it, where and with what.

    ``mime`` says what file ``data`` is; "" for bare pixels, three bytes each or one if ``gray``,
    deflated, with ``opacity`` of a byte each, deflated, b"" where nothing shines through.
    """

    mime: str
    width: int
    height: int
    data: bytes
    opacity: bytes = b""
    gray: bool = False


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture by the SHA-256 of its file, its size in pixels as it is seen, and what it shows.

    ``alt`` is what stands for it where it cannot be seen, "" if nobody said it.
    """

    sha256: str
    width: int
    height: int
    alt: str = ""

    def attributes(self) -> tuple[tuple[str, str], ...]:
        """Return the attributes of a block that shows it."""
        alt = one_line(self.alt)[:LONGEST_ALT].strip()
        size = f"{self.width} {self.height}"
        return (_BLOB, self.sha256), (_SIZE, size), *(((_ALT, alt),) if alt else ())


def picture_of(block: Block) -> Picture | None:
    """Return the picture that a block shows, None if none; attributes may come from anybody."""
    sha256 = block.attribute(_BLOB)
    if not sha256:
        return None
    size = _PIXELS.fullmatch(block.attribute(_SIZE))
    if size is None or not _HEX.fullmatch(sha256):
        return None
    width, height = int(size[1]), int(size[2])
    if max(width, height) > MAX_SIDE:
        return None
    return Picture(sha256, width, height, block.attribute(_ALT)[:LONGEST_ALT])


def kind_of(data: bytes) -> tuple[str, str]:
    """Return the ending of a picture's file and its media type, by how it begins; ("", "")."""
    known = ((end, mime) for start, end, mime in _KINDS if data.startswith(start))
    return next(known, ("", ""))


def blobs_of(blocks: Iterable[Block]) -> tuple[str, ...]:
    """Return the hashes of the pictures that blocks name, each once, in order."""
    named = (value for block in blocks for name, value in block.attributes if name == _BLOB)
    return tuple(dict.fromkeys(named))


def alt_of(text: ArticleText, block: Block) -> str:
    """Return what a block's picture shows, in words: its description, else its caption."""
    picture = picture_of(block)
    alt = picture.alt if picture is not None else ""
    return alt or one_line(text.of(block))[:LONGEST_ALT]
