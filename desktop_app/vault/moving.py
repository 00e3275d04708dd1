"""The keys of an archive that was copied here: a key of its own for this computer."""

from __future__ import annotations

from pathlib import Path

from desktop_app.vault import keyfile, keys, slots
from desktop_app.vault.files import write_atomically
from desktop_app.vault.keyfile import KeyFile
from desktop_app.vault.keyring import DeviceKeys


def give_own_key(folder: Path, devices: DeviceKeys, secret: str | None = None) -> str:
    """Let this computer open a copy without asking, if it so opened what was copied.

    An archive without a passphrase gets a key of this computer; so does one that this computer's
    key opens. Then that is a new key: the copy and what it was copied from share none, and
    who takes it from one of them does not lock the other.

    Args:
        folder: the copy, which nobody else uses.
        devices: where this computer keeps its keys.
        secret: its passphrase or recovery key, if this computer's key does not open it.

    Returns:
        The slot under which ``devices`` holds the new key; "" if the archive asks here, too.

    Raises:
        ArchiveProblem: as ``keys.open`` and ``keys.create``; nothing was changed.
    """
    import secrets

    found = keyfile.read(folder)
    master = keys.master_key(found, devices, secret)
    shared = [slot for slot in found.slots if _opens_here(slot, found, devices)]
    asks = any(slot.get("kind") == slots.PASSPHRASE for slot in found.slots)
    if asks and not shared:
        return ""
    kept = [slot for slot in found.slots if slot not in shared]
    while len(kept) >= keyfile.MOST_SLOTS:  # computers of long ago
        kept.remove(next(slot for slot in kept if slot.get("kind") == slots.DEVICE))
    slot_id, device_key = secrets.token_hex(16), secrets.token_bytes(32)
    devices.put(slot_id, device_key)
    try:
        own = slots.device_slot(master, device_key, slot_id, found.archive_id)
        changed = KeyFile(found.archive_id, (own, *kept))
        write_atomically(folder / keyfile.NAME, changed.encoded(keys.mac_key(master)))
    except BaseException:
        devices.drop(slot_id)
        raise
    return slot_id


def _opens_here(slot: slots.Slot, found: KeyFile, devices: DeviceKeys) -> bool:
    if slot.get("kind") != slots.DEVICE:
        return False
    key = devices.get(str(slot["id"]))
    return key is not None and slots.unwrap(slot, key, found.archive_id) is not None
