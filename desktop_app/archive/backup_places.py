"""Where a backup may go: into a folder of its own, which holds nothing else."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from desktop_app.archive import backup_manifest
from desktop_app.errors import ArchiveInUse, ArchiveMissing, ArchiveProblem, BadValue
from desktop_app.vault import keyfile, keys, slots
from desktop_app.vault.files import is_unfinished, make_folder
from desktop_app.vault.hexadecimal import is_hex
from desktop_app.vault.lock import FolderLock

LOCK = "LOCK"
BLOBS = "blobs"

_ELSEWHERE = "Choose an empty folder, best on another disk."
_OF_SYSTEMS = frozenset({".DS_Store", "Thumbs.db", "desktop.ini"})
"""Files that file managers put everywhere."""


def require_openable_elsewhere(folder: Path) -> None:
    """Refuse to back up an archive that only this computer can open.

    Raises:
        BadValue: there is neither a passphrase nor a recovery key.
    """
    if all(slot.get("kind") == slots.DEVICE for slot in keyfile.read(folder).slots):
        raise BadValue(
            "Only this computer can open the archive: a backup of it would be lost with it.",
            "Make a recovery key or set a passphrase first.",
        )


def require_place(archive: Path, target: Path) -> None:
    """Refuse a folder that is no place for a backup of an archive; nothing is written.

    Args:
        archive: the archive's folder.
        target: the folder for the backup; both without symbolic links.

    Raises:
        BadValue: it is in the archive or around it, or holds anything but a backup of it.
        ArchiveProblem: it cannot be read, or what is there is damaged.
    """
    if target == archive or archive in target.parents or target in archive.parents:
        raise BadValue("A backup cannot lie in the archive or around it.", _ELSEWHERE)
    try:
        there, is_folder = target.exists(), target.is_dir()
    except OSError as error:
        raise unreadable_folder(target, error) from error
    if not there:
        return
    if not is_folder:
        raise BadValue(f"“{target}” is a file, not a folder.", _ELSEWHERE)
    names = _names(target)
    if keyfile.NAME in names:
        raise BadValue(f"“{target}” is an archive, not a place for a backup.", _ELSEWHERE)
    if not all(map(_may_be_there, names)) or not _holds_only_blobs(target / BLOBS):
        raise BadValue(f"There are other things in “{target}”.", _ELSEWHERE)
    ours = keys.archive_id(archive)
    if backup_manifest.NAME in names:
        found = {backup_manifest.read_manifest(target).archive_id}
    else:  # perhaps a first backup that was never finished
        found = set()
        for name in filter(backup_manifest.is_state, names):
            with suppress(ArchiveMissing):
                found.add(keys.archive_id(target / name))
    if found - {ours}:
        raise BadValue(f"“{target}” holds a backup of another archive.", _ELSEWHERE)


def is_place_taken(folder: Path) -> bool:
    """Whether a folder holds anything, but for a backup and what systems put everywhere."""
    return folder.is_dir() and not all(map(_may_be_there, _names(folder)))


def unreadable_folder(folder: Path, error: OSError) -> ArchiveProblem:
    """Return the error for a folder that cannot be looked into."""
    why = error.strerror or type(error).__name__
    return ArchiveProblem(
        f"“{folder}” cannot be read: {why}.",
        "Check that its disk is connected, and who may read it.",
    )


@contextmanager
def alone(target: Path) -> Iterator[None]:
    """Make a folder and keep other backups out of it meanwhile.

    Raises:
        ArchiveInUse: another one is being written there.
        ArchiveProblem: the disk refused.
    """
    make_folder(target)
    lock = FolderLock(target / LOCK)
    try:
        lock.acquire()
    except ArchiveInUse as error:
        raise ArchiveInUse(
            "Another backup is being written there.", "Wait until it is done, then try again."
        ) from error
    except ArchiveProblem as error:
        if type(error) is not ArchiveProblem:
            raise
        # A disk that cannot lock files, as some in the network, can hold a backup all the same.
    try:
        yield
    finally:
        lock.release()


def clear_states(target: Path, but: str = "") -> None:
    """Delete all states of a backup but one, and what was never finished; as far as that goes."""
    for path in tuple(target.iterdir()):
        if path.name == but:
            continue
        if backup_manifest.is_state(path.name):
            remove_tree(path)
        elif is_unfinished(path.name):
            with suppress(OSError):
                path.unlink()


def remove_tree(folder: Path) -> None:
    """Delete a folder with all that is in it, as far as that goes."""
    shutil.rmtree(folder, ignore_errors=True)


def _may_be_there(name: str) -> bool:
    ours = {backup_manifest.NAME, BLOBS, LOCK}
    return name in ours | _OF_SYSTEMS or backup_manifest.is_state(name) or is_unfinished(name)


def _holds_only_blobs(folder: Path) -> bool:
    """Whether a folder is not there or looks like ours: what no backup needs is deleted in it."""
    if folder.is_symlink():
        return False
    names = _names(folder) if folder.exists() else frozenset()
    return all(is_hex(name, 1) or name in _OF_SYSTEMS for name in names)


def _names(folder: Path) -> frozenset[str]:
    try:
        return frozenset(path.name for path in folder.iterdir())
    except OSError as error:
        raise unreadable_folder(folder, error) from error
