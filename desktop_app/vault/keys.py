"""The archive's keys: one random master key, wrapped in ``keys.json`` for each way to open it.

What encrypts and authenticates the archive's parts are subkeys, which follow from the master key by
keyed BLAKE2b. Whoever calls a function that writes holds the archive's lock.
"""

from __future__ import annotations

from pathlib import Path

from desktop_app.errors import ArchiveDamaged, PassphraseNeeded, WrongKey
from desktop_app.values import dataclass
from desktop_app.vault import keyfile, slots
from desktop_app.vault.files import write_atomically
from desktop_app.vault.keyfile import KeyFile
from desktop_app.vault.keyring import DeviceKeys
from desktop_app.vault.sealed import blake2b


@dataclass(frozen=True, slots=True, repr=False)
class Subkeys:
    """The keys in use while an archive is open, 32 bytes each; never printed."""

    database: bytes
    index: bytes
    blob_names: bytes
    blob_data: bytes
    audit: bytes

    def __repr__(self) -> str:
        return "Subkeys(hidden)"


def create(folder: Path, devices: DeviceKeys) -> Subkeys:
    """Make the keys of a new archive; this computer's own key is put into ``devices``.

    Args:
        folder: the archive's folder, which exists.
        devices: where this computer keeps its keys.

    Raises:
        ArchiveDamaged: there is a key file already, or an archive that lost its key file.
        StorageFull: the disk is full.
        ArchiveReadOnly: the folder cannot be written to.
    """
    path = folder / keyfile.NAME
    if path.exists() or path.is_symlink():
        raise _taken()
    if keyfile.has_lost_it(folder):
        raise keyfile.lost()
    import secrets
    import uuid

    archive_id, slot_id = uuid.uuid4().hex, secrets.token_hex(16)
    master, device_key = secrets.token_bytes(32), secrets.token_bytes(32)
    devices.put(slot_id, device_key)
    slot = slots.device_slot(master, device_key, slot_id, archive_id)
    try:
        content = KeyFile(archive_id, (slot,)).encoded(mac_key(master))
        write_atomically(path, content, replace=False)
    except FileExistsError:
        raise _taken() from None
    return _derived(master)


def open(folder: Path, devices: DeviceKeys, passphrase: str | None = None) -> Subkeys:
    """Return the keys of an archive; writes nothing.

    The computer's own key is tried first, then the passphrase, if one is given.

    Raises:
        ArchiveMissing: there is no archive in this folder.
        ArchiveDamaged: the key file is missing beside an archive, or has been changed.
        ArchiveTooNew: the key file is of a newer version.
        PassphraseNeeded: nothing but the passphrase opens it, and that was not given, or wrong.
        WrongKey: nothing opens it.
    """
    return _derived(master_key(keyfile.read(folder), devices, passphrase))


def archive_id(folder: Path) -> str:
    """Return the archive's random id, 32 hexadecimal digits, without opening the archive.

    Raises:
        ArchiveProblem: as ``open``, except that no key is needed.
    """
    return keyfile.read(folder).archive_id


def _derived(master: bytes) -> Subkeys:
    return Subkeys(
        database=_subkey(master, "database"),
        index=_subkey(master, "index"),
        blob_names=_subkey(master, "blob names"),
        blob_data=_subkey(master, "blob data"),
        audit=_subkey(master, "audit"),
    )


def _subkey(master: bytes, purpose: str) -> bytes:
    return blake2b(purpose.encode(), key=master, purpose=b"guardbook-subkey")


def mac_key(master: bytes) -> bytes:
    """Return the 32-byte key that seals the key file."""
    return _subkey(master, "key file")


def master_key(found: KeyFile, devices: DeviceKeys, passphrase: str | None) -> bytes:
    """Return the master key, for those who change the ways to open an archive.

    Raises:
        ArchiveDamaged: the key file has been changed.
        WrongKey: nothing opens it.
    """
    master = _opened(found, devices, passphrase)
    if not found.is_sealed_by(mac_key(master)):
        raise keyfile.damaged()
    return master


def _opened(found: KeyFile, devices: DeviceKeys, passphrase: str | None) -> bytes:
    """Return what the first fitting slot holds; the file's MAC is still to be checked."""
    refused: WrongKey | None = None
    for slot in found.slots:
        if slot["kind"] == slots.DEVICE:
            try:
                key = devices.get(str(slot["id"]))
            except WrongKey as error:
                refused = error
                continue
            master = slots.unwrap(slot, key, found.archive_id) if key else None
            if master is not None:
                return master
    with_passphrase = [slot for slot in found.slots if slot["kind"] == slots.PASSPHRASE]
    for slot in with_passphrase if passphrase is not None else ():
        key = slots.passphrase_key(passphrase or "", slot)
        master = slots.unwrap(slot, key, found.archive_id)
        if master is not None:
            return master
    if passphrase is not None and with_passphrase:
        raise PassphraseNeeded(
            "That passphrase does not open this archive.", "Try it again.", wrong=True
        )
    if refused is not None:
        raise refused
    if with_passphrase:
        raise PassphraseNeeded("This archive opens with its passphrase.", "Type the passphrase.")
    raise WrongKey(
        "The key of this archive is not on this computer.",
        "Open it on the computer where it was made, or restore a backup with its recovery key.",
    )


def _taken() -> ArchiveDamaged:
    return ArchiveDamaged(
        "This folder holds the keys of an archive already.", "Open it, or choose another folder."
    )
