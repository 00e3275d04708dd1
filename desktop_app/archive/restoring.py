"""Makes an archive of a backup again, and checks backups: every byte, before anything is believed.

What is restored takes its place by one rename, when all of it was read back and checked.
"""

from __future__ import annotations

import hashlib
import os
from collections.abc import Iterator
from contextlib import closing, suppress
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO

from desktop_app.archive import backup_manifest, backup_places
from desktop_app.archive.backup import file_sha256
from desktop_app.archive.backup_manifest import Facts, Manifest, damaged, read_manifest, unreadable
from desktop_app.archive.indexing import new_index_id
from desktop_app.archive.integrity import verify
from desktop_app.archive.opening import Opened
from desktop_app.archive.reports import BackupFacts, RestoreReport, VerifyReport
from desktop_app.domain.dates import from_iso
from desktop_app.errors import (
    ArchiveDamaged,
    ArchiveInUse,
    ArchiveMissing,
    ArchiveProblem,
    ArchiveTooOld,
    BadValue,
    GuardbookError,
)
from desktop_app.storage.articles import Articles
from desktop_app.storage.audit import Audit
from desktop_app.storage.database import Database
from desktop_app.storage.meta import Meta
from desktop_app.storage.originals import Originals
from desktop_app.storage.sets import plain
from desktop_app.values import dataclass
from desktop_app.vault import keyfile, keys
from desktop_app.vault.files import (
    is_unfinished,
    make_folder,
    resolved,
    storage_problem,
    sync_folder,
    write_atomically,
)
from desktop_app.vault.keys import Subkeys
from desktop_app.vault.lock import FolderLock
from desktop_app.vault.moving import give_own_key, shared_slots

if TYPE_CHECKING:
    from desktop_app.jobs import JobContext
    from desktop_app.vault.keyring import DeviceKeys
    from desktop_app.vault.slots import Slot


@dataclass(frozen=True, slots=True)
class OpenBackup:
    """A backup whose manifest and keys are proved to be as they were written."""

    folder: Path
    manifest: Manifest
    inner: Facts
    subkeys: Subkeys

    @property
    def state(self) -> Path:
        """The folder with its database and its key file."""
        return self.folder / self.manifest.state

    @property
    def facts(self) -> BackupFacts:
        """What it holds."""
        count, size = self.manifest.blobs
        with suppress(OSError):
            size += (self.state / Database.FILE).stat().st_size
        at = from_iso(self.manifest.at)
        return BackupFacts(self.inner.name, at, self.inner.articles, count, size)

    def originals(self, folder: Path | None = None) -> Originals:
        """Return its originals, or those of an archive that is made of it."""
        return Originals(folder or self.folder, self.subkeys.blob_names, self.subkeys.blob_data)


def open_backup(source: Path, devices: DeviceKeys, secret: str | None = None) -> OpenBackup:
    """Open a backup: its manifest and keys are checked, nothing else is read.

    Raises:
        ArchiveMissing: there is no backup in this folder.
        WrongKey: neither this computer nor the secret opens it.
        ArchiveProblem: manifest or keys are damaged, or cannot be read.
    """
    source = resolved(source)
    manifest = read_manifest(source)
    state = source / manifest.state
    try:
        subkeys = keys.open(state, devices, secret)
    except (ArchiveMissing, ArchiveDamaged) as error:
        raise damaged(backup_manifest.KEYS) from error
    if not manifest.is_sealed_by(subkeys.audit):
        raise damaged()
    if file_sha256(state / keyfile.NAME) != manifest.keys:
        raise damaged(backup_manifest.KEYS)
    return OpenBackup(source, manifest, Facts.unsealed(manifest, subkeys.audit), subkeys)


def check_backup(backup: OpenBackup, devices: DeviceKeys, context: JobContext) -> VerifyReport:
    """Read every byte of a backup and name what is not as it was.

    What was wrong in the archive already is named, too.
    """
    path = backup.state / Database.FILE
    try:
        if not path.is_file() or file_sha256(path, context) != backup.manifest.database:
            return VerifyReport((str(damaged(backup_manifest.DATABASE)),), {})
        return _checked(backup, devices, context)
    except OSError as error:
        raise unreadable(error) from error


def _checked(backup: OpenBackup, devices: DeviceKeys, context: JobContext) -> VerifyReport:
    try:
        database = Database(backup.state, backup.subkeys.database, writable=False)
    except ArchiveTooOld as error:
        raise ArchiveTooOld(
            "This backup was written by an older version of the program.",
            "Restore it into a new folder, which checks it.",
        ) from error
    with closing(database):
        opened = Opened(backup.state, backup.subkeys, database, backup.originals(), None, devices)
        found = verify(opened, context, excused=backup.inner.missing)
        problems = (*_head(opened, backup.manifest), *found.problems)
    return VerifyReport(problems, found.counts)


def restore(
    backup: OpenBackup,
    folder: Path,
    devices: DeviceKeys,
    context: JobContext,
    secret: str | None = None,
) -> RestoreReport:
    """Make an archive of a backup.

    Args:
        backup: what to restore.
        folder: the archive's: one that is not there, or is empty.
        devices: where this computer keeps its keys; it gets one if there is no passphrase.
        context: told how many originals of how many are done.
        secret: the passphrase or the recovery key, if this computer has no key for it.

    Raises:
        BadValue: the folder is not empty, or lies in the backup.
        ArchiveDamaged: the backup is not as it was written.
        Cancelled, ArchiveProblem: as it says; nothing was left behind.
    """
    folder = resolved(folder)
    require_free(backup.folder, folder)
    shared = _shared(backup, devices)
    make_folder(folder.parent)
    unfinished = folder.with_name(f".{folder.name}.restoring")
    lock = _begin(unfinished)
    slot = ""
    try:
        left_out, problems = _fill(backup, unfinished, devices, context)
        context.checkpoint(0, 0, "Restoring")
        slot = give_own_key(unfinished, devices, shared, secret)
        _place(unfinished, folder)
    except BaseException:
        lock.release()
        backup_places.remove_tree(unfinished)
        if slot:
            with suppress(GuardbookError):
                devices.drop(slot)
        raise
    lock.release()
    return RestoreReport(backup.facts, left_out, bool(slot), problems)


def require_free(source: Path, folder: Path) -> None:
    """Refuse a folder in which a backup cannot be restored; both without symbolic links.

    Raises:
        BadValue: it is not empty, or one lies in the other.
    """
    hint = "Choose a new or an empty folder."
    if folder == source or source in folder.parents:
        raise BadValue("An archive cannot be restored into its own backup.", hint)
    try:
        if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
            raise BadValue(f"“{folder}” is not empty.", hint)
    except OSError as error:
        raise backup_places.unreadable_folder(folder, error) from error


def _begin(unfinished: Path) -> FolderLock:
    """Make a folder beside the archive's; what a crash left of an earlier try goes.

    Raises:
        BadValue: something else has that name.
        ArchiveInUse: a backup is being restored there.
    """
    if unfinished.is_symlink() or (unfinished.exists() and not _is_of_a_try(unfinished)):
        raise BadValue(
            f"“{unfinished}” is in the way, and was not made by restoring.",
            "Move it elsewhere, or choose another folder.",
        )
    make_folder(unfinished)
    lock = FolderLock(unfinished / backup_places.LOCK)
    try:
        lock.acquire()
    except ArchiveInUse as error:
        raise ArchiveInUse(
            "A backup is being restored into this folder already.", "Wait until it is done."
        ) from error
    for path in tuple(unfinished.iterdir()):
        if path.is_dir() and not path.is_symlink():
            backup_places.remove_tree(path)
        elif path.name != backup_places.LOCK:
            path.unlink()
    return lock


def _is_of_a_try(folder: Path) -> bool:
    """Whether a folder holds nothing but what an archive has, finished or not."""
    ours = {backup_places.LOCK, backup_places.BLOBS, keyfile.NAME, Database.BACKUPS}
    return folder.is_dir() and all(
        path.name in ours or path.name.startswith(Database.FILE) or is_unfinished(path.name)
        for path in folder.iterdir()
    )


def _shared(backup: OpenBackup, devices: DeviceKeys) -> tuple[Slot, ...]:
    """Return which slots this computer opens; asked at first, for a keyring may not answer."""
    _require_there(backup)
    try:
        return shared_slots(backup.state, devices)
    except (ArchiveMissing, ArchiveDamaged) as error:
        raise damaged(backup_manifest.KEYS) from error


def _fill(
    backup: OpenBackup, folder: Path, devices: DeviceKeys, context: JobContext
) -> tuple[int, tuple[str, ...]]:
    """Copy everything, check the copy, and name what was wrong before the backup was made."""
    for name, expected, sentence in (
        (keyfile.NAME, backup.manifest.keys, backup_manifest.KEYS),
        (Database.FILE, backup.manifest.database, backup_manifest.DATABASE),
    ):
        _copy(backup.state / name, folder / name, expected, sentence, context)
    database = Database(folder, backup.subkeys.database)
    with closing(database):
        opened = Opened(folder, backup.subkeys, database, backup.originals(folder), None, devices)
        if _head(opened, backup.manifest):
            raise damaged(backup_manifest.LOG)
        left_out = _copy_originals(opened, backup, context)
        report = verify(opened, context, full=False, excused=left_out)
        with database.write() as session:
            Meta(session).set("index_id", new_index_id())
        database.checkpoint()
    return len(left_out), report.problems


def _copy(source: Path, target: Path, expected: str, sentence: str, context: JobContext) -> None:
    """Copy a file of a backup in parts, if it is as it was; it then survives a power cut."""

    def parts(file: BinaryIO) -> Iterator[bytes]:
        read, done = hashlib.sha256(), 0
        total = -(-os.fstat(file.fileno()).st_size // backup_manifest.PART)
        while part := _part(file):
            context.checkpoint(done, total, "Copying the database")
            done += 1
            read.update(part)
            yield part
        if read.hexdigest() != expected:
            raise damaged(sentence)

    try:
        with source.open("rb") as file:
            write_atomically(target, parts(file))
    except FileNotFoundError:
        raise damaged(sentence) from None
    except OSError as error:
        raise unreadable(error) from error


def _part(file: BinaryIO) -> bytes:
    try:
        return file.read(backup_manifest.PART)
    except OSError as error:
        raise unreadable(error) from error


def _copy_originals(opened: Opened, backup: OpenBackup, context: JobContext) -> frozenset[str]:
    """Copy all originals, each checked; return which the archive had lost before."""
    with opened.database.read() as session:
        used = Articles(session).blobs_in_use()
    kept, lost = backup.originals(), frozenset(backup.inner.missing)
    broken = 0
    for done, sha256 in enumerate(sorted(used - lost)):
        context.checkpoint(done, len(used), "Restoring")
        try:
            kept.copy_into(opened.originals, sha256)
        except ArchiveDamaged as error:
            if isinstance(error.__cause__, OSError):
                raise unreadable(error.__cause__) from error
            _require_there(backup)
            broken += 1
    if broken == 1:
        raise damaged(backup_manifest.ORIGINAL)
    if broken:
        raise damaged(
            f"The backup is damaged: {broken} of its originals are missing or not as they were."
        )
    return used & lost


def _require_there(backup: OpenBackup) -> None:
    """Tell a backup that was taken away from one that lost an original.

    Raises:
        ArchiveProblem: its disk is not there any more.
    """
    try:
        read_manifest(backup.folder)
    except ArchiveMissing as error:
        raise ArchiveProblem(
            f"The backup is no longer in “{backup.folder}”.",
            "Check that its disk is connected, then restore it again.",
        ) from error


def _head(opened: Opened, manifest: Manifest) -> tuple[str, ...]:
    with opened.database.read() as session:
        head = Audit(plain(session), opened.subkeys.audit).head()
    return () if head == manifest.head else (str(damaged(backup_manifest.LOG)),)


def _place(unfinished: Path, folder: Path) -> None:
    try:
        if folder.exists():
            folder.rmdir()
        unfinished.rename(folder)
    except OSError as error:
        raise storage_problem(error) from error
    sync_folder(folder.parent)
