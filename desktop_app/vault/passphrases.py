"""Passphrase and recovery key of an archive: set and removed by rewriting ``keys.json`` alone.

The master key stays as it is, so nothing else is written anew. So a copy of the
archive that was made before still opens the old way, and opens with the passphrase once the new
``keys.json`` lies in it. Whoever calls a function that writes holds the archive's lock.
"""

from __future__ import annotations

import contextlib
from collections.abc import Sequence
from pathlib import Path

from desktop_app.errors import ArchiveProblem, BadValue, GuardbookError
from desktop_app.values import dataclass
from desktop_app.vault import keyfile, keys, slots
from desktop_app.vault.files import write_atomically
from desktop_app.vault.keyfile import KeyFile
from desktop_app.vault.keyring import DeviceKeys


@dataclass(frozen=True, slots=True)
class Ways:
    """What opens an archive.

    Attributes:
        passphrase: a passphrase does.
        here: this computer's own key does, so that nobody is asked for anything here.
        recovery: a recovery key does, wherever a passphrase is asked for.
    """

    passphrase: bool
    here: bool
    recovery: bool = False


def ways_in(folder: Path, devices: DeviceKeys) -> Ways:
    """Return what opens the archive in a folder.

    Raises:
        ArchiveProblem: its key file cannot be read, or the keyring does not answer.
    """
    found = keyfile.read(folder)
    return Ways(
        bool(_of_kind(found, slots.PASSPHRASE)),
        bool(own_slots(found, devices)),
        bool(_of_kind(found, slots.RECOVERY)),
    )


def lockable(folder: Path, devices: DeviceKeys) -> Ways | None:
    """Return what opens the archive if it can be locked, None if this computer opens it unasked.

    Raises:
        ArchiveProblem: as ``ways_in``; the keyring is asked only where it may make a difference.
    """
    kinds = {slot.get("kind") for slot in keyfile.read(folder).slots}
    if not kinds & slots.TYPED:
        return None
    ways = ways_in(folder, devices)
    return None if ways.here else ways


def opens_with(folder: Path, typed: str) -> bool:
    """Whether words are the archive's passphrase or recovery key; takes half a second.

    Raises:
        ArchiveProblem: its key file cannot be read, or was changed.
    """
    found = keyfile.read(folder)
    master = keys.typed_key(found, typed)
    if master is not None and not found.is_sealed_by(keys.mac_key(master)):
        raise keyfile.damaged()
    return master is not None


def set_passphrase(
    folder: Path,
    devices: DeviceKeys,
    new: str,
    *,
    current: str | None = None,
    ask_here: bool,
    cost: slots.Cost | None = None,
) -> None:
    """Let a passphrase open the archive, in place of every passphrase it had; takes a second.

    A recovery key stays as it is; so it does when the passphrase is removed.

    Args:
        folder: the archive's folder.
        devices: where this computer keeps its keys.
        new: the new passphrase.
        current: the present one or the recovery key, needed where this computer's own key does
            not open the archive.
        ask_here: whether this computer asks for it, too: its own key goes. Otherwise that stays,
            or is made.
        cost: what trying one passphrase costs; the default is ``slots.DEFAULT_COST``.

    Raises:
        BadValue: the passphrase is empty, or there are too many ways to open the archive.
        PassphraseNeeded: ``current`` is missing or wrong; nothing was changed.
        ArchiveProblem: as ``keys.open`` and ``keys.create``; or the passphrase is set, but this
            computer's own key, which opens older copies, could not be removed.
    """
    if not new:
        raise BadValue("The passphrase is empty.", "Choose one of several words.")
    found = keyfile.read(folder)
    master = keys.master_key(found, devices, current)
    own = own_slots(found, devices)
    going = {str(slot["id"]) for slot in own} if ask_here else set()
    kept = [slot for slot in _others(found, slots.PASSPHRASE) if slot.get("id") not in going]
    passphrase = slots.passphrase_slot(master, new, cost or slots.DEFAULT_COST, found.archive_id)
    if ask_here or own:
        _write(folder, found, [*kept, passphrase], master)
    else:
        write_with_own(folder, devices, found, [*kept, passphrase], master)
    try:
        for slot_id in going:  # at last: until here the old file needs it
            devices.drop(slot_id)
    except GuardbookError as error:
        raise ArchiveProblem(
            "The passphrase is set, but the old key could not be removed from this computer.",
            "It opens copies from before; remove it from the system's keyring.",
        ) from error


def remove_passphrase(folder: Path, devices: DeviceKeys, *, current: str | None = None) -> None:
    """Let no passphrase open the archive any more; this computer's own key does, without asking.

    Args:
        folder: the archive's folder.
        devices: where this computer keeps its keys.
        current: as for ``set_passphrase``.

    Raises:
        BadValue: it has none.
        PassphraseNeeded: ``current`` is missing or wrong; nothing was changed.
        ArchiveProblem: as ``keys.open`` and ``keys.create``.
    """
    found = keyfile.read(folder)
    if not _of_kind(found, slots.PASSPHRASE):
        raise BadValue("This archive has no passphrase.")
    master = keys.master_key(found, devices, current)
    kept = _others(found, slots.PASSPHRASE)
    if own_slots(found, devices):
        _write(folder, found, kept, master)
    else:
        write_with_own(folder, devices, found, kept, master)


def make_recovery_key(
    folder: Path,
    devices: DeviceKeys,
    *,
    current: str | None = None,
    cost: slots.Cost | None = None,
) -> str:
    """Let a new recovery key open the archive, in place of the one it had; takes a second.

    Args:
        folder: the archive's folder.
        devices: where this computer keeps its keys.
        current: as for ``set_passphrase``.
        cost: what trying one costs; the default is ``slots.DEFAULT_COST``.

    Returns:
        The key as it is written down (see ``recovery_codes``). It is kept nowhere: who does not
        show it has lost it.

    Raises:
        BadValue: there are too many ways to open the archive.
        PassphraseNeeded: ``current`` is missing or wrong; nothing was changed.
        ArchiveProblem: as ``keys.open`` and ``keys.create``.
    """
    import secrets

    from desktop_app.vault import recovery_codes

    found = keyfile.read(folder)
    master = keys.master_key(found, devices, current)
    code = recovery_codes.written(secrets.token_bytes(recovery_codes.BYTES))
    slot = slots.recovery_slot(master, code, cost or slots.DEFAULT_COST, found.archive_id)
    _write(folder, found, [*_others(found, slots.RECOVERY), slot], master)
    return code


def remove_recovery_key(folder: Path, devices: DeviceKeys, *, current: str | None = None) -> None:
    """Let no recovery key open the archive any more.

    Args:
        folder: the archive's folder.
        devices: where this computer keeps its keys.
        current: as for ``set_passphrase``.

    Raises:
        BadValue: it has none, or nothing else opens it here.
        PassphraseNeeded: ``current`` is missing or wrong; nothing was changed.
        ArchiveProblem: as ``keys.open`` and ``keys.create``.
    """
    found = keyfile.read(folder)
    if not _of_kind(found, slots.RECOVERY):
        raise BadValue("This archive has no recovery key.")
    master = keys.master_key(found, devices, current)
    if not _of_kind(found, slots.PASSPHRASE) and not own_slots(found, devices):
        raise BadValue(
            "Nothing but the recovery key opens this archive here.", "Set a passphrase first."
        )
    _write(folder, found, _others(found, slots.RECOVERY), master)


def _of_kind(found: KeyFile, kind: str) -> list[slots.Slot]:
    return [slot for slot in found.slots if slot.get("kind") == kind]


def _others(found: KeyFile, kind: str) -> list[slots.Slot]:
    return [slot for slot in found.slots if slot.get("kind") != kind]


def own_slots(found: KeyFile, devices: DeviceKeys) -> list[slots.Slot]:
    """Return the slots for which this computer has the key; those of other ones are not ours.

    Raises:
        WrongKey: the keyring does not answer.
    """
    own = []
    for slot in _of_kind(found, slots.DEVICE):
        key = devices.get(str(slot["id"]))
        if key is not None and slots.unwrap(slot, key, found.archive_id) is not None:
            own.append(slot)
    return own


def write_with_own(
    folder: Path, devices: DeviceKeys, found: KeyFile, kept: Sequence[slots.Slot], master: bytes
) -> str:
    """Write the file with a new slot for this computer, whose key is stored before.

    Args:
        folder: the archive's folder.
        devices: where this computer keeps its keys.
        found: the key file as it was.
        kept: the other slots it is to have.
        master: the archive's master key.

    Returns:
        The slot under which ``devices`` holds the new key.

    Raises:
        BadValue: there are too many ways to open the archive.
        ArchiveProblem: as ``keys.create``; nothing was changed.
    """
    import secrets

    slot_id, device_key = secrets.token_hex(16), secrets.token_bytes(32)
    devices.put(slot_id, device_key)
    try:
        slot = slots.device_slot(master, device_key, slot_id, found.archive_id)
        _write(folder, found, [slot, *kept], master)
    except BaseException:
        with contextlib.suppress(GuardbookError):
            devices.drop(slot_id)
        raise
    return slot_id


def _write(folder: Path, found: KeyFile, kept: Sequence[slots.Slot], master: bytes) -> None:
    if len(kept) > keyfile.MOST_SLOTS:
        raise BadValue("There are too many ways to open this archive already.")
    changed = KeyFile(found.archive_id, tuple(kept))
    write_atomically(folder / keyfile.NAME, changed.encoded(keys.mac_key(master)))
