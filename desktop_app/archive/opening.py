"""What an open archive consists of, and how a folder becomes one."""

from __future__ import annotations

from pathlib import Path

from desktop_app.errors import ArchiveDamaged, ArchiveMissing, ArchiveProblem, WrongKey
from desktop_app.storage.database import Database
from desktop_app.storage.originals import Originals
from desktop_app.values import dataclass
from desktop_app.vault import keyfile, keys
from desktop_app.vault.files import make_folder
from desktop_app.vault.keyring import DeviceKeys
from desktop_app.vault.keys import Subkeys
from desktop_app.vault.lock import FolderLock

LOCK = "LOCK"
BACKUP = "backup.json"
"""The file that makes a folder a backup; see ``backup_manifest``."""


@dataclass(frozen=True, slots=True)
class Opened:
    """The parts of an open archive; ``lock`` is held if it may be written to."""

    folder: Path
    subkeys: Subkeys
    database: Database
    originals: Originals
    lock: FolderLock | None
    devices: DeviceKeys

    def close(self) -> None:
        """Release files and the lock."""
        self.database.close()
        if self.lock is not None:
            self.lock.release()


def open_folder(
    folder: Path, devices: DeviceKeys, *, writable: bool, create: bool, passphrase: str | None
) -> Opened:
    """Open the archive in a folder, or create one there.

    Raises:
        ArchiveMissing: there is none and ``create`` is False.
        ArchiveInUse: it is open for writing elsewhere.
        WrongKey, ArchiveDamaged, ArchiveTooNew: it does not open.
    """
    if folder.exists() and not folder.is_dir():
        raise ArchiveProblem(
            f"“{folder}” is a file, not an archive's folder.", "Name a folder with --archive."
        )
    if (folder / BACKUP).exists() and not (folder / keyfile.NAME).exists():
        raise ArchiveProblem(
            f"“{folder}” holds a backup of an archive, not an archive.",
            "Restore it into another folder.",
        )
    if not has_archive(folder):
        if not create:
            raise ArchiveMissing(
                f"There is no archive in “{folder}”.",
                "Import something to create one, or name another folder with --archive.",
            )
        make_folder(folder)
    lock = FolderLock(folder / LOCK) if writable else None
    if lock is not None:
        lock.acquire()
    try:
        subkeys = _subkeys(folder, devices, passphrase)
        database = _database(folder, subkeys, writable=writable, create=create)
    except BaseException:
        if lock is not None:
            lock.release()
        raise
    originals = Originals(folder, subkeys.blob_names, subkeys.blob_data)
    return Opened(folder, subkeys, database, originals, lock, devices)


def _database(folder: Path, subkeys: Subkeys, *, writable: bool, create: bool) -> Database:
    try:
        return Database(folder, subkeys.database, writable=writable, create=create)
    except WrongKey as error:
        # The key file has proved the key: it is the database that is not what it was.
        raise ArchiveDamaged(
            "The archive's database is damaged.", "Restore the archive from a backup."
        ) from error


def _subkeys(folder: Path, devices: DeviceKeys, passphrase: str | None) -> Subkeys:
    # Asked again under the lock: another process may have created the archive meanwhile.
    if has_archive(folder):
        return keys.open(folder, devices, passphrase)
    return keys.create(folder, devices)


def has_archive(folder: Path) -> bool:
    """Whether a folder holds an archive, be it one without its key file."""
    return (folder / keyfile.NAME).exists() or keyfile.has_lost_it(folder)
