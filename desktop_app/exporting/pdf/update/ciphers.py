"""How strings and streams of an encrypted PDF are written, so that it stays as protected as it was.

The standard security handler's three methods (ISO 32000-2, 7.6): RC4, AES with 128 bits, AES with
256 bits. Only writing is needed, so of AES there is only that direction. Nothing here is to keep
a secret that is not in the file already: the key is the file's own.
"""

from __future__ import annotations

import hashlib
from functools import cache
from typing import TYPE_CHECKING

from desktop_app.exporting.pdf.update.errors import Damaged

if TYPE_CHECKING:
    import pikepdf

_BLOCK = 16
_FILTERS = 4
"""Up to here files do not name their methods: there is only one."""


class Cipher:
    """Writes for one file; the method "none" leaves bytes as they are.

    Args:
        key: the file's.
        strings: "rc4", "aes", "aesv3" or "none".
        streams: as for strings.
    """

    def __init__(self, key: bytes, strings: str, streams: str) -> None:
        self._key, self._strings, self._streams = key, strings, streams

    def string(self, name: tuple[int, int], data: bytes) -> bytes:
        """Return a string of an object as it is written."""
        return self._written(self._strings, name, data)

    def stream(self, name: tuple[int, int], data: bytes) -> bytes:
        """Return the data of a stream as they are written."""
        return self._written(self._streams, name, data)

    def _written(self, method: str, name: tuple[int, int], data: bytes) -> bytes:
        if method == "none":
            return data
        salt = b"sAlT" if method == "aes" else b""
        key = self._key
        if method != "aesv3":
            number = name[0].to_bytes(3, "little") + name[1].to_bytes(2, "little")
            key = hashlib.md5(key + number + salt, usedforsecurity=False).digest()
            key = key[: min(len(self._key) + 5, 16)]
        if method == "rc4":
            return rc4(key, data)
        # The same content gives the same bytes, and other content another beginning.
        vector = hashlib.sha256(b"%b%d %d %b" % (self._key, *name, data)).digest()[:_BLOCK]
        return vector + aes_cbc(key, vector, data)


def cipher_of(pdf: pikepdf.Pdf) -> Cipher | None:
    """Return the cipher of a file that is open, None for one without encryption.

    Raises:
        Damaged: it is encrypted in a way that is not known.
    """
    if not pdf.is_encrypted:
        return None
    told = pdf.encryption
    strings, streams = (method.name for method in (told.string_method, told.stream_method))
    if told.V < _FILTERS:
        strings = streams = "rc4"
    if {strings, streams} - {"rc4", "aes", "aesv3", "none"} or not told.encryption_key:
        raise Damaged
    return Cipher(bytes(told.encryption_key), strings, streams)


def rc4(key: bytes, data: bytes) -> bytes:
    """Return data encrypted (or decrypted, which is the same) with RC4."""
    state = list(range(256))
    j = 0
    for i in range(256):
        j = (j + state[i] + key[i % len(key)]) & 255
        state[i], state[j] = state[j], state[i]
    out = bytearray()
    i = j = 0
    for byte in data:
        i = (i + 1) & 255
        j = (j + state[i]) & 255
        state[i], state[j] = state[j], state[i]
        out.append(byte ^ state[(state[i] + state[j]) & 255])
    return bytes(out)


def aes_cbc(key: bytes, vector: bytes, data: bytes) -> bytes:
    """Return data encrypted with AES in CBC mode, filled up as PKCS #7 has it."""
    missing = _BLOCK - len(data) % _BLOCK
    data += bytes([missing]) * missing
    keys = _round_keys(key)
    out = bytearray()
    before = vector
    for at in range(0, len(data), _BLOCK):
        mixed = bytes(a ^ b for a, b in zip(data[at : at + _BLOCK], before, strict=True))
        before = _block(keys, mixed)
        out += before
    return bytes(out)


def _doubled(value: int) -> int:
    value <<= 1
    return value ^ 0x11B if value & 0x100 else value


@cache
def _boxes() -> tuple[bytes, bytes]:
    """Return AES' substitution of bytes, and twice of each."""
    box = bytearray(256)
    p = q = 1
    while True:
        p ^= _doubled(p)
        q ^= q << 1
        q ^= q << 2
        q ^= q << 4
        q &= 255
        if q & 0x80:
            q ^= 0x09
        turned = q
        for shift in range(1, 5):
            turned ^= ((q << shift) | (q >> (8 - shift))) & 255
        box[p] = turned ^ 0x63
        if p == 1:
            break
    box[0] = 0x63
    return bytes(box), bytes(_doubled(value) for value in range(256))


@cache
def _round_keys(key: bytes) -> tuple[bytes, ...]:
    box, twice = _boxes()
    words = [key[at : at + 4] for at in range(0, len(key), 4)]
    count, constant = len(words), 1
    while len(words) < 4 * (count + 7):
        last = words[-1]
        if len(words) % count == 0:
            last = bytes(box[byte] for byte in last[1:] + last[:1])
            last = bytes([last[0] ^ constant]) + last[1:]
            constant = twice[constant]
        elif count > 6 and len(words) % count == 4:
            last = bytes(box[byte] for byte in last)
        words.append(bytes(a ^ b for a, b in zip(words[-count], last, strict=True)))
    return tuple(b"".join(words[at : at + 4]) for at in range(0, len(words), 4))


_SHIFTED = tuple((at * 5) % 16 for at in range(16))
"""Where each byte comes from when the rows are shifted."""


def _block(keys: tuple[bytes, ...], data: bytes) -> bytes:
    box, twice = _boxes()
    state = [a ^ b for a, b in zip(data, keys[0], strict=True)]
    for round_key in keys[1:-1]:
        state = [box[state[at]] for at in _SHIFTED]
        mixed = []
        for at in range(0, _BLOCK, 4):
            a, b, c, d = state[at : at + 4]
            every = a ^ b ^ c ^ d
            mixed += [
                a ^ every ^ twice[a ^ b],
                b ^ every ^ twice[b ^ c],
                c ^ every ^ twice[c ^ d],
                d ^ every ^ twice[d ^ a],
            ]
        state = [a ^ b for a, b in zip(mixed, round_key, strict=True)]
    return bytes(box[state[at]] ^ keys[-1][i] for i, at in enumerate(_SHIFTED))
