"""What addresses of the web and of mail say in letters that are not seen at once."""

from __future__ import annotations

import re
from base64 import b64decode
from collections.abc import Iterator
from urllib.parse import unquote_plus

_DIGITS = re.compile("[0-9A-Fa-f]{8,}")
_BASE64 = re.compile("[0-9A-Za-z+/_-]{6,}")
"""What may be words as hexadecimal digits or as Base64: links that know their reader have such."""
_PUNYCODE = re.compile("(?ai)xn--([0-9a-z-]{1,59})(?![0-9a-z-])")
"""A part of an address in letters that are none of ASCII's, as long as the web allows at most."""


def spellings(address: str) -> tuple[str, ...]:
    """Return an address as it is written, and without what hides its letters."""
    plain = _plain(address)
    return address, plain, _PUNYCODE.sub(_decoded, plain)


def unpacked(address: str) -> Iterator[tuple[str, bool]]:
    """Yield what parts of an address say as hexadecimal digits or as Base64.

    With each comes whether all of it is text, as numbers that say nothing hardly ever are.
    """
    # A plus sign is one of Base64's own, and no blank there.
    address = _plain(address).replace(" ", "+")
    for digits in _DIGITS.findall(address):
        for pairs in (digits, digits[1:]):
            yield _said(bytes.fromhex(pairs[: len(pairs) // 2 * 2]))
    for run in _BASE64.findall(address):
        letters = run.replace("-", "+").replace("_", "/")
        # Nobody knows behind which slash it begins; a letter stands for three quarters of a byte.
        for start in range(4):
            packed = letters[start:] + "A" * ((start - len(letters)) % 4)
            yield _said(b64decode(packed))


def _said(data: bytes) -> tuple[str, bool]:
    text = data.decode("utf-8", "ignore")
    whole = text.rstrip("\0")  # of what a number was filled up with
    is_text = whole.isprintable() and whole.encode() == data.rstrip(b"\0")
    return unquote_plus(text), is_text


def _plain(address: str) -> str:
    """Return an address without what stands for other signs, be it written so once or twice."""
    return unquote_plus(unquote_plus(address))


def _decoded(part: re.Match[str]) -> str:
    """Return the letters of a part of an address in Punycode; what is none stays."""
    try:
        return part[1].encode("ascii").decode("punycode")
    except UnicodeError:
        return part[0]
