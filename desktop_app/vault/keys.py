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

    The computer's own key is tried first, then the passphrase, if one is given; that may be the
    recovery key as well.

    Raises:
        ArchiveMissing: there is no archive in this folder.
        ArchiveDamaged: the key file is missing beside an archive, or has been changed.
        ArchiveTooNew: the key file is of a newer version.
        PassphraseNeeded: nothing but its passphrase or recovery key opens it, and none of them
            was given.
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

    Args:
        found: the key file.
        devices: where this computer keeps its keys.
        passphrase: what was typed: the passphrase or the recovery key.

    Raises:
        ArchiveDamaged: the key file has been changed.
        WrongKey: nothing opens it.
    """
    master = _opened(found, devices, passphrase)
    if not found.is_sealed_by(mac_key(master)):
        raise keyfile.damaged()
    return master


def _opened(found: KeyFile, devices: DeviceKeys, typed: str | None) -> bytes:
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
    if typed is not None:
        master = typed_key(found, typed)
        if master is not None:
            return master
    raise _not_opened(found, typed, refused)


def typed_key(found: KeyFile, typed: str) -> bytes | None:
    """Return what the first slot holds that opens with words, a recovery key or a passphrase.

    The file's MAC is still to be checked.

    Only words of the form of a recovery key are tried as one: each attempt is slow on purpose.
    """
    tried = []
    if any(slot["kind"] == slots.RECOVERY for slot in found.slots):
        from desktop_app.vault.recovery_codes import read_back

        code = read_back(typed)
        tried += [(slots.RECOVERY, code)] if code is not None else []
    tried.append((slots.PASSPHRASE, typed))
    for kind, words in tried:
        for slot in found.slots:
            if slot["kind"] == kind:
                key = slots.passphrase_key(words, slot)
                master = slots.unwrap(slot, key, found.archive_id)
                if master is not None:
                    return master
    return None


def _not_opened(found: KeyFile, typed: str | None, refused: WrongKey | None) -> WrongKey:
    """Return the error that says why no slot opened, and what would."""
    kinds = {slot["kind"] for slot in found.slots}
    with_passphrase, with_recovery = slots.PASSPHRASE in kinds, slots.RECOVERY in kinds
    if typed is not None and (with_passphrase or with_recovery):
        sentence, hint = _why_wrong(typed, with_passphrase, with_recovery)
        return PassphraseNeeded(
            sentence, hint, wrong=True, passphrase=with_passphrase, recovery=with_recovery
        )
    if refused is not None:
        if not (with_passphrase or with_recovery):
            return refused
        return PassphraseNeeded(
            str(refused),
            refused.hint,
            passphrase=with_passphrase,
            recovery=with_recovery,
            silent=True,
        )
    if with_passphrase:
        hint = "Type the passphrase, or the recovery key." if with_recovery else ""
        return PassphraseNeeded(
            "This archive opens with its passphrase.",
            hint or "Type the passphrase.",
            recovery=with_recovery,
        )
    if with_recovery:
        return PassphraseNeeded(
            "The key of this archive is not on this computer.",
            "Type its recovery key, or open it on the computer where it was made.",
            passphrase=False,
            recovery=True,
        )
    return WrongKey(
        "The key of this archive is not on this computer.",
        "Open it on the computer where it was made, or restore a backup with its recovery key.",
    )


def _why_wrong(typed: str, with_passphrase: bool, with_recovery: bool) -> tuple[str, str]:
    """Return the sentence and the hint for words that open nothing."""
    if with_recovery:
        from desktop_app.vault.recovery_codes import read_back, wrong_groups

        wrong = wrong_groups(typed)
        if wrong:
            return (
                f"Group {wrong[0]} of the recovery key is mistyped.",
                "Compare it with what you kept.",
            )
        if read_back(typed) is not None or not with_passphrase:
            return (
                "That recovery key does not open this archive.",
                "Type it as it was shown: eight groups of five letters and digits.",
            )
    return "That passphrase does not open this archive.", "Try it again."


def _taken() -> ArchiveDamaged:
    return ArchiveDamaged(
        "This folder holds the keys of an archive already.", "Open it, or choose another folder."
    )
