"""One slot of the key file: the master key, wrapped for one way to open the archive.

A slot is a JSON object. ``device`` slots are wrapped under a random key that this computer
keeps; ``passphrase`` slots under Argon2id (RFC 9106, by libsodium) of a passphrase, and
``recovery`` slots under that of a recovery key (see ``recovery_codes``). Always the master key is
encrypted with XChaCha20-Poly1305, and the associated data are the archive's id and everything
else the slot says, so that neither can be changed or moved. Slots of a kind that this version does
not know are left alone.
"""

from __future__ import annotations

import json
import unicodedata
from collections.abc import Mapping
from typing import TypeAlias

from nacl import bindings as sodium
from nacl.exceptions import CryptoError

from desktop_app.errors import ArchiveDamaged, ArchiveProblem
from desktop_app.values import dataclass
from desktop_app.vault.hexadecimal import is_hex

Slot: TypeAlias = Mapping[str, str | int]

DEVICE = "device"
PASSPHRASE = "passphrase"
RECOVERY = "recovery"

TYPED = frozenset({PASSPHRASE, RECOVERY})
"""The kinds that open with words which somebody types."""

MOST_MEMORY = 1024 * 1024 * 1024
MOST_OPERATIONS = 20
"""No slot may ask for more than this; a planted one could otherwise stop the computer."""

_LEAST_MEMORY = 8 * 1024
_NONCE = 24


@dataclass(frozen=True, slots=True)
class Cost:
    """What trying one passphrase costs: ``memory`` in bytes, ``operations`` as passes over it.

    The defaults are libsodium's "moderate" ones: 0.4 s on an ordinary laptop.
    """

    operations: int = 3
    memory: int = 256 * 1024 * 1024


DEFAULT_COST = Cost()


def device_slot(master: bytes, key: bytes, slot_id: str, archive_id: str) -> Slot:
    """Wrap ``master`` under a computer's own 32-byte ``key``, kept there as ``slot_id``."""
    return _wrap(master, key, {"id": slot_id, "kind": DEVICE}, archive_id)


def passphrase_slot(master: bytes, passphrase: str, cost: Cost, archive_id: str) -> Slot:
    """Wrap ``master`` under a passphrase.

    Raises:
        ArchiveProblem: not enough memory for Argon2id.
    """
    return _typed_slot(master, PASSPHRASE, passphrase, cost, archive_id)


def recovery_slot(master: bytes, code: str, cost: Cost, archive_id: str) -> Slot:
    """Wrap ``master`` under a recovery key as it is written.

    Raises:
        ArchiveProblem: not enough memory for Argon2id.
    """
    return _typed_slot(master, RECOVERY, code, cost, archive_id)


def _typed_slot(master: bytes, kind: str, words: str, cost: Cost, archive_id: str) -> Slot:
    import secrets

    said: dict[str, str | int] = {
        "id": secrets.token_hex(16),
        "kind": kind,
        "kdf": "argon2id",
        "operations": cost.operations,
        "memory": cost.memory,
        "salt": secrets.token_bytes(sodium.crypto_pwhash_SALTBYTES).hex(),
    }
    return _wrap(master, passphrase_key(words, said), said, archive_id)


def passphrase_key(passphrase: str, slot: Slot) -> bytes:
    """Return the 32-byte key that a passphrase gives in this (checked) slot; slow on purpose.

    So does a recovery key, as it is written, in its own.

    The passphrase is taken in Unicode's NFC form: keyboards differ in how they send accents.

    Raises:
        ArchiveProblem: not enough memory for Argon2id.
    """
    try:
        return sodium.crypto_pwhash_alg(
            32,
            unicodedata.normalize("NFC", passphrase).encode("utf-8", "surrogatepass"),
            bytes.fromhex(str(slot["salt"])),
            int(slot["operations"]),
            int(slot["memory"]),
            sodium.crypto_pwhash_ALG_ARGON2ID13,
        )
    except (CryptoError, MemoryError) as error:
        raise ArchiveProblem(
            "There is not enough memory to check the passphrase.",
            "Close other programs and try again.",
        ) from error


def unwrap(slot: Slot, key: bytes, archive_id: str) -> bytes | None:
    """Return the master key, or None if ``key`` does not open this (checked) slot."""
    wrapped = bytes.fromhex(str(slot["wrapped"]))
    try:
        return sodium.crypto_aead_xchacha20poly1305_ietf_decrypt(
            wrapped[_NONCE:], _bound(slot, archive_id), wrapped[:_NONCE], key
        )
    except CryptoError:
        return None


def _wrap(master: bytes, key: bytes, said: Slot, archive_id: str) -> Slot:
    import secrets

    nonce = secrets.token_bytes(_NONCE)
    encrypted = sodium.crypto_aead_xchacha20poly1305_ietf_encrypt(
        master, _bound(said, archive_id), nonce, key
    )
    return {**said, "wrapped": (nonce + encrypted).hex()}


def _bound(slot: Slot, archive_id: str) -> bytes:
    """Return the associated data: the archive's id and all that the slot says in the clear."""
    said = {name: value for name, value in slot.items() if name != "wrapped"}
    return json.dumps(["guardbook-slot", 1, archive_id, said], sort_keys=True).encode()


def check(slot: object) -> None:
    """Check the form and the cost of a slot that was read from a file.

    Raises:
        ArchiveDamaged: it is not of the form described above, or asks for absurd work.
    """
    if not isinstance(slot, dict) or not is_hex(slot.get("id"), 16):
        raise _malformed()
    kind = slot.get("kind")
    if not isinstance(kind, str):
        raise _malformed()
    if (kind == DEVICE or kind in TYPED) and not is_hex(slot.get("wrapped"), _NONCE + 32 + 16):
        raise _malformed()
    if kind in TYPED:
        _check_cost(slot)


def _check_cost(slot: Mapping[str, object]) -> None:
    operations, memory = slot.get("operations"), slot.get("memory")
    if (
        slot.get("kdf") != "argon2id"
        or not is_hex(slot.get("salt"), sodium.crypto_pwhash_SALTBYTES)
        or type(operations) is not int
        or type(memory) is not int
    ):
        raise _malformed()
    if not (1 <= operations <= MOST_OPERATIONS and _LEAST_MEMORY <= memory <= MOST_MEMORY):
        raise ArchiveDamaged(
            "The archive's key file asks for an absurd amount of work.",
            "Restore keys.json from a backup of the archive.",
        )


def _malformed() -> ArchiveDamaged:
    return ArchiveDamaged(
        "The archive's key file has been changed or damaged.",
        "Restore keys.json from a backup of the archive.",
    )
