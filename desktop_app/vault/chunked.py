"""Large sealed files that are read here and there, and decrypted only where they are read.

A file is: 8 bytes of format and version, 16 random bytes that name it, then chunks of 64 KiB,
each encrypted for itself (XChaCha20-Poly1305). A chunk's nonce is the file's name and the chunk's
number; with it are authenticated how long the whole is, and the caller's ``aad``, which says what
the file stands for. So a chunk that was changed, moved, or taken from another file or an older one
does not open, nor does any chunk of a file that was cut. Inside are the length of the data (8
bytes, little endian), the data, and zeros up to the next Padmé length (see ``sealed``).
"""

from __future__ import annotations

import mmap
import os
import stat
import sys
import threading
import weakref
from collections.abc import Iterable, Iterator
from pathlib import Path

from nacl import bindings as sodium
from nacl.exceptions import CryptoError

from desktop_app.errors import ArchiveDamaged
from desktop_app.vault.files import write_atomically
from desktop_app.vault.sealed import padded_length

CHUNK = 64 * 1024
"""Bytes of content in one chunk: few are decrypted that are not needed, and the memory for one is
not given back to the system and taken anew each time."""

_FORMAT = b"GBCHNK\x00\x02"
_NAME = 16
_HEADER = len(_FORMAT) + _NAME
_TAG = sodium.crypto_aead_xchacha20poly1305_ietf_ABYTES
_LENGTH = 8


def write_chunked(
    path: Path, parts: Iterable[bytes | memoryview], length: int, key: bytes, aad: bytes
) -> None:
    """Write a new sealed file (mode 0600) wholly or not at all.

    Args:
        path: the file; it does not exist, its folder does.
        parts: the data, in order; no more than a chunk of it is held at once.
        length: how many bytes of data there are.
        key: 32 bytes.
        aad: what the file stands for.

    Raises:
        FileExistsError: the file is there already.
        ArchiveProblem: the disk refused.
    """
    write_atomically(path, _sealed(parts, length, key, aad), replace=False)


def _sealed(
    parts: Iterable[bytes | memoryview], length: int, key: bytes, aad: bytes
) -> Iterator[bytes]:
    name = os.urandom(_NAME)
    total = padded_length(_LENGTH + length)
    yield _FORMAT + name
    for at, chunk in enumerate(_chunks(parts, length, total)):
        yield sodium.crypto_aead_xchacha20poly1305_ietf_encrypt(
            chunk, _bound(total, aad), _nonce(name, at), key
        )


def _chunks(parts: Iterable[bytes | memoryview], length: int, total: int) -> Iterator[bytes]:
    held = bytearray(length.to_bytes(_LENGTH, "little"))
    written = 0
    for part in parts:
        rest = memoryview(part)
        written += len(rest)
        while len(held) + len(rest) >= CHUNK:
            room = CHUNK - len(held)
            held += rest[:room]
            rest = rest[room:]
            yield bytes(held)
            held.clear()
        held += rest
    if written != length:
        raise ValueError(f"{written} bytes were given, {length} were announced")
    rest_length = len(held) + total - _LENGTH - length
    held += bytes(rest_length - len(held))
    for start in range(0, len(held), CHUNK):
        yield bytes(held[start : start + CHUNK])


def _nonce(name: bytes, at: int) -> bytes:
    return name + at.to_bytes(8, "little")


def _bound(total: int, aad: bytes) -> bytes:
    return _FORMAT + total.to_bytes(8, "little") + aad


class ChunkedFile:
    """A sealed file open for reading, from any thread; its first chunk is verified at once.

    It stays readable when the file is deleted meanwhile (not on Windows, where that fails). The
    memory that holds what was decrypted goes when nobody refers to it any more.

    Raises:
        FileNotFoundError: there is no such file.
        ArchiveDamaged: it is not whole, or not that for which ``aad`` and ``key`` stand.
    """

    def __init__(self, path: Path, key: bytes, aad: bytes) -> None:
        flags = os.O_RDONLY | getattr(os, "O_BINARY", 0) | getattr(os, "O_NOFOLLOW", 0)
        if not stat.S_ISREG(path.lstat().st_mode):
            # A pipe in its place would never answer.
            raise _damaged()
        self._descriptor = os.open(path, flags)
        self.close = weakref.finalize(self, os.close, self._descriptor)
        self._lock = threading.Lock()
        self._key = key
        size = os.fstat(self._descriptor).st_size - _HEADER
        self._count = -(-size // (CHUNK + _TAG))
        self._total = size - self._count * _TAG
        self._bound = _bound(max(0, self._total), aad)
        try:
            self._name = self._named()
            # Pages of it take no memory before they are written to.
            self._held = mmap.mmap(-1, self._total)
            self._open = bytearray(self._count)
            self.length = self._opened_length()
        except BaseException:
            self.close()
            raise

    def read(self, start: int, end: int) -> memoryview:
        """Return the bytes ``[start, end)`` of the data; nothing is copied.

        ``start`` counts from an address that 8 divides.

        Raises:
            ArchiveDamaged: they were changed.
        """
        if not 0 <= start <= end <= self.length:
            raise ValueError("outside of the data")
        first, last = start + _LENGTH, end + _LENGTH
        for at in range(first // CHUNK, -(-last // CHUNK)):
            if not self._open[at]:
                with self._lock:
                    if not self._open[at]:
                        self._decrypt(at)
        return memoryview(self._held)[first:last]

    def _named(self) -> bytes:
        header = self._read(_HEADER, 0)
        fits = -(-self._total // CHUNK) == self._count and self._total >= _LENGTH
        if not fits or not header.startswith(_FORMAT):
            raise _damaged()
        return header[len(_FORMAT) :]

    def _opened_length(self) -> int:
        self._decrypt(0)
        length = int.from_bytes(self._held[:_LENGTH], "little")
        if padded_length(_LENGTH + length) != self._total:
            raise _damaged()
        return length

    def _decrypt(self, at: int) -> None:
        size = min(CHUNK, self._total - at * CHUNK)
        sealed = self._read(size + _TAG, _HEADER + at * (CHUNK + _TAG))
        try:
            opened = sodium.crypto_aead_xchacha20poly1305_ietf_decrypt(
                sealed, self._bound, _nonce(self._name, at), self._key
            )
        except (CryptoError, ValueError):
            raise _damaged() from None
        self._held[at * CHUNK : at * CHUNK + size] = opened
        self._open[at] = 1

    def _read(self, size: int, place: int) -> bytes:
        try:
            if sys.platform != "win32":
                found = os.pread(self._descriptor, size, place)
            else:  # pragma: no cover - the other branch is the one tested
                os.lseek(self._descriptor, place, os.SEEK_SET)
                found = os.read(self._descriptor, size)
        except OSError:
            raise _damaged() from None
        if len(found) != size:
            raise _damaged()
        return found


def _damaged() -> ArchiveDamaged:
    return ArchiveDamaged(
        "A file of the archive has been changed or damaged.",
        "Check the archive, and restore the file from a backup.",
    )
