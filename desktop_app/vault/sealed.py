"""Files that can be read only with the key, and that show every change.

A sealed file is: 8 bytes of format and version, the 24-byte header of a libsodium secretstream
(XChaCha20-Poly1305), then chunks of 64 KiB, the last one tagged FINAL. Inside are the length of
the data (8 bytes, little-endian), the data, and zeros up to the next Padmé length, so that the
file's size tells only the magnitude of its content (Nikitin et al., "Reducing Metadata Leakage
from Encrypted Files and Communication with PURBs", PoPETs 2019). The caller's ``aad`` says what
the file stands for: a sealed file moved to another place does not open there.
"""

from __future__ import annotations

from nacl import bindings as sodium
from nacl.exceptions import CryptoError

from desktop_app.errors import ArchiveDamaged
from desktop_app.vault.files import make_folder, sync_folder, write_atomically

__all__ = [
    "CHUNK",
    "blake2b",
    "keyed_hash",
    "mac",
    "make_folder",
    "padded_length",
    "seal",
    "sync_folder",
    "unseal",
    "write_atomically",
]

CHUNK = 64 * 1024
"""Bytes of content in one chunk."""

_FORMAT = b"GBSEAL\x00\x01"
_STREAM_AT = len(_FORMAT) + sodium.crypto_secretstream_xchacha20poly1305_HEADERBYTES
_ADDED = sodium.crypto_secretstream_xchacha20poly1305_ABYTES
_FINAL = sodium.crypto_secretstream_xchacha20poly1305_TAG_FINAL
_MESSAGE = sodium.crypto_secretstream_xchacha20poly1305_TAG_MESSAGE
_LENGTH = 8


def blake2b(data: bytes, *, key: bytes = b"", purpose: bytes = b"") -> bytes:
    """Return the BLAKE2b-256 of ``data``, keyed if there is a key; ``purpose`` has up to 16 bytes.

    By libsodium, which is there anyway: ``hashlib`` would load all of OpenSSL for it.
    """
    return sodium.crypto_generichash_blake2b_salt_personal(
        data, digest_size=32, key=key, person=purpose
    )


def keyed_hash(data: bytes, key: bytes) -> str:
    """Return the keyed BLAKE2b-256 of ``data`` as 64 hexadecimal digits, for names of files."""
    return blake2b(data, key=key, purpose=b"guardbook-name").hex()


def mac(data: bytes, key: bytes) -> bytes:
    """Return the 32-byte message authentication code (keyed BLAKE2b) of ``data``."""
    return blake2b(data, key=key, purpose=b"guardbook-mac")


def padded_length(length: int) -> int:
    """Return the Padmé length for ``length`` bytes: at most 12 % more."""
    if length < 2:
        return length
    exponent = length.bit_length() - 1
    mask = (1 << (exponent - exponent.bit_length())) - 1
    return (length + mask) & ~mask


def seal(data: bytes, key: bytes, aad: bytes) -> bytes:
    """Encrypt ``data`` under the 32-byte ``key``, bound to ``aad``."""
    padding = padded_length(_LENGTH + len(data)) - _LENGTH - len(data)
    body = b"".join((len(data).to_bytes(_LENGTH, "little"), data, bytes(padding)))
    state = sodium.crypto_secretstream_xchacha20poly1305_state()
    parts = [_FORMAT, sodium.crypto_secretstream_xchacha20poly1305_init_push(state, key)]
    for start in range(0, len(body), CHUNK):
        tag = _FINAL if start + CHUNK >= len(body) else _MESSAGE
        parts.append(
            sodium.crypto_secretstream_xchacha20poly1305_push(
                state, body[start : start + CHUNK], _FORMAT + aad, tag
            )
        )
    return b"".join(parts)


def unseal(sealed: bytes, key: bytes, aad: bytes) -> bytes:
    """Return what was sealed.

    Raises:
        ArchiveDamaged: a byte was changed, cut off or added, or key or ``aad`` are not those
            that it was sealed with.
    """
    if not sealed.startswith(_FORMAT) or len(sealed) < _STREAM_AT + _ADDED:
        raise _damaged()
    state = sodium.crypto_secretstream_xchacha20poly1305_state()
    sodium.crypto_secretstream_xchacha20poly1305_init_pull(
        state, sealed[len(_FORMAT) : _STREAM_AT], key
    )
    parts: list[bytes] = []
    tag = _MESSAGE
    for start in range(_STREAM_AT, len(sealed), CHUNK + _ADDED):
        if tag == _FINAL:
            raise _damaged()
        try:
            part, tag = sodium.crypto_secretstream_xchacha20poly1305_pull(
                state, sealed[start : start + CHUNK + _ADDED], _FORMAT + aad
            )
        except CryptoError:
            raise _damaged() from None
        parts.append(part)
    body = b"".join(parts)
    length = int.from_bytes(body[:_LENGTH], "little")
    if tag != _FINAL or padded_length(_LENGTH + length) != len(body):
        raise _damaged()
    return body[_LENGTH : _LENGTH + length]


def _damaged() -> ArchiveDamaged:
    return ArchiveDamaged(
        "A file of the archive has been changed or damaged.",
        "Check the archive, and restore the file from a backup.",
    )
