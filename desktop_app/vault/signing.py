"""Signatures under what leaves an archive (Ed25519): who has the file can check it offline.

A signature says that the bytes are those that were written under this archive's key, and nothing
about who holds the key: whoever receives a file compares the key with the one they were told.
"""

from __future__ import annotations

from nacl import bindings as sodium
from nacl.exceptions import CryptoError

from desktop_app.vault.sealed import blake2b

KEY_BYTES = sodium.crypto_sign_PUBLICKEYBYTES
SIGNATURE_BYTES = sodium.crypto_sign_BYTES


class Signer:
    """Signs with an archive's own key pair, which follows from a key of the archive.

    Args:
        key: 32 secret bytes; the pair is made for signing only, so that nothing of it is used
            elsewhere.
    """

    def __init__(self, key: bytes) -> None:
        seed = blake2b(b"signing", key=key, purpose=b"guardbook-subkey")
        self.public, self._secret = sodium.crypto_sign_seed_keypair(seed)

    def __repr__(self) -> str:
        return f"Signer({self.public.hex()})"

    def sign(self, message: bytes) -> bytes:
        """Return the 64-byte signature under a message: the same one every time."""
        return sodium.crypto_sign(message, self._secret)[:SIGNATURE_BYTES]


def is_signed(public: bytes, message: bytes, signature: bytes) -> bool:
    """Whether a signature is the one that the holder of a key put under exactly this message."""
    if len(public) != KEY_BYTES or len(signature) != SIGNATURE_BYTES:
        return False
    try:
        sodium.crypto_sign_open(signature + message, public)
    except CryptoError:
        return False
    return True
