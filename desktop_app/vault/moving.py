"""The keys of an archive that was copied here: a key of its own for this computer."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from desktop_app.vault import keyfile, keys, slots
from desktop_app.vault.keyring import DeviceKeys
from desktop_app.vault.passphrases import own_slots, write_with_own


def shared_slots(folder: Path, devices: DeviceKeys) -> tuple[slots.Slot, ...]:
    """Return the slots of what is to be copied that this computer's keys open.

    Asked before anything is copied: without the answer no copy can be made that shares no key.

    Raises:
        ArchiveProblem: the key file cannot be read, or the keyring does not answer.
    """
    return tuple(own_slots(keyfile.read(folder), devices))


def give_own_key(
    folder: Path,
    devices: DeviceKeys,
    shared: Sequence[slots.Slot],
    secret: str | None = None,
) -> str:
    """Let this computer open a copy without asking, if it so opened what was copied.

    An archive without a passphrase gets a key of this computer; so does one that this computer's
    key opens. Then that is a new key: the copy and what it was copied from share none, and
    who takes it from one of them does not lock the other.

    Args:
        folder: the copy, which nobody else uses.
        devices: where this computer keeps its keys.
        shared: the slots that ``shared_slots`` found in what was copied.
        secret: its passphrase or recovery key, if this computer's key does not open it.

    Returns:
        The slot under which ``devices`` holds the new key; "" if the archive asks here, too.

    Raises:
        ArchiveProblem: as ``keys.open`` and ``keys.create``; nothing was changed.
    """
    found = keyfile.read(folder)
    asks = any(slot.get("kind") == slots.PASSPHRASE for slot in found.slots)
    if asks and not shared:
        return ""
    master = keys.master_key(found, devices, secret)
    kept = [slot for slot in found.slots if slot not in shared]
    while len(kept) >= keyfile.MOST_SLOTS:  # computers of long ago
        kept.remove(next(slot for slot in kept if slot.get("kind") == slots.DEVICE))
    return write_with_own(folder, devices, found, kept, master)
