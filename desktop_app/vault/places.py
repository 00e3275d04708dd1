"""Where the keys of an archive lie, to be told to its user; no key is read."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from desktop_app.vault import keyfile, slots
from desktop_app.vault.hexadecimal import is_hex


@dataclass(frozen=True, slots=True)
class KeyPlaces:
    """What opens an archive.

    Attributes:
        passphrase: whether a passphrase does.
        device: whether this or another computer's own key does.
        files: this computer's keys that lie in files; empty if they are in its keyring.
        recovery: whether a recovery key does.
    """

    passphrase: bool
    device: bool
    files: tuple[Path, ...]
    recovery: bool = False


def key_places(folder: Path, config: Path) -> KeyPlaces:
    """Return what opens the archive in a folder.

    Args:
        folder: the archive's.
        config: the user's configuration folder.

    Raises:
        ArchiveMissing, ArchiveDamaged, ArchiveTooNew: its key file cannot be read.
    """
    found = keyfile.read(folder).slots
    kinds = {slot.get("kind") for slot in found}
    names = [str(slot["id"]) for slot in found if slot.get("kind") == slots.DEVICE]
    files = (config / "keys" / name for name in names if is_hex(name, 16))
    return KeyPlaces(
        slots.PASSPHRASE in kinds,
        slots.DEVICE in kinds,
        tuple(path for path in files if path.is_file()),
        slots.RECOVERY in kinds,
    )
