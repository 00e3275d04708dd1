"""Backs an archive up into a folder: what is there already is not copied again.

The database is copied as it is at one moment, and checked; then the originals that it names, each
checked; at last the manifest, which makes it the backup that counts. Until then the one from
before is whole, whatever happens. What only that one needed is deleted afterwards.
"""

from __future__ import annotations

import hashlib
import os
from collections.abc import Collection
from contextlib import closing, suppress
from pathlib import Path
from typing import TYPE_CHECKING

from desktop_app import __version__
from desktop_app.archive import backup_manifest, backup_places
from desktop_app.archive.backup_manifest import Facts, Manifest
from desktop_app.archive.reports import BackupReport, LastBackup
from desktop_app.domain.dates import from_iso, to_iso, utc_now
from desktop_app.errors import ArchiveDamaged, ArchiveProblem
from desktop_app.storage.articles import Articles
from desktop_app.storage.audit import Audit
from desktop_app.storage.choices import Choices, read_choice
from desktop_app.storage.database import Database
from desktop_app.storage.originals import Originals
from desktop_app.storage.sets import plain
from desktop_app.values import dataclass
from desktop_app.vault import keyfile
from desktop_app.vault.files import make_folder, resolved, storage_problem, write_atomically

if TYPE_CHECKING:
    import datetime as dt

    from desktop_app.archive.opening import Opened
    from desktop_app.jobs import JobContext

CHOICE = "backup"
"""Under which the archive remembers its last backup."""

_TRIES = 3


@dataclass(frozen=True, slots=True)
class _Copied:
    """What the copy of the database says."""

    used: frozenset[str]
    articles: int
    head: tuple[int, str]


def back_up(opened: Opened, target: Path, context: JobContext) -> BackupReport:
    """Back an archive up into a folder; the archive may be in use meanwhile.

    Where the archive is open for writing, the log and the archive note the backup.

    Args:
        opened: the archive.
        target: a folder that is not there, is empty, or holds an earlier backup of this archive.
        context: told how many originals of how many are done.

    Raises:
        BadValue: the folder is no place for it, or only this computer can open the archive.
        Cancelled, ArchiveProblem: no backup was made, and that from before is whole.
    """
    target = require_place(opened, target)
    backup_places.require_openable_elsewhere(opened.folder)
    with backup_places.alone(target):
        state = (
            target / f"{backup_manifest.STATE}{os.urandom(backup_manifest.STATE_ID_BYTES).hex()}"
        )
        try:
            make_folder(state)
            report, used = _fill(opened, target, state, context)
        except BaseException:
            if not _counts(target, state):
                backup_places.remove_tree(state)
            raise
        # From here on the new one is whole; what is left over is tried again next time.
        with suppress(OSError, ArchiveProblem):
            backup_places.clear_states(target, state.name)
            _originals(opened, target).sweep(used)
    _note(opened, target, report)
    return report


def require_place(opened: Opened, target: Path) -> Path:
    """Return a folder for a backup without symbolic links; nothing is written yet.

    Raises:
        BadValue: the folder is no place for it.
        ArchiveProblem: it cannot be read, or the backup in it is damaged.
    """
    target = resolved(target)
    backup_places.require_place(opened.folder.resolve(), target)
    return target


def last_backup(opened: Opened) -> LastBackup | None:
    """Return what is known of the last backup, None if there was none.

    One that was made beside the window is known by what lies in the folder.
    """
    noted = noted_backup(opened)
    if noted is None:
        return None
    folder, at = noted
    there = False
    with suppress(ArchiveProblem, ValueError):
        manifest = backup_manifest.read_manifest(folder)
        there = manifest.is_sealed_by(opened.subkeys.audit)
        if there:
            at = max(at, from_iso(manifest.at))
    return LastBackup(folder, at, there)


def noted_backup(opened: Opened) -> tuple[Path, dt.datetime] | None:
    """Return where the last backup was made and when, by the archive's note; no disk is asked."""
    with opened.database.connect() as connection:
        said = read_choice(connection, CHOICE)
    if not isinstance(said, dict):
        return None
    try:
        folder = Path(os.fsdecode(bytes.fromhex(str(said["folder"]))))
        return folder, from_iso(str(said["at"]))
    except (KeyError, ValueError):
        return None


def file_sha256(path: Path, context: JobContext | None = None) -> str:
    """Return the SHA-256 of a file in hex; ``context`` may end it meanwhile.

    Raises:
        ArchiveProblem: it cannot be read.
    """
    read = hashlib.sha256()
    try:
        with path.open("rb") as file:
            while part := file.read(backup_manifest.PART):
                if context is not None:
                    context.checkpoint(0, 0, "Checking the database")
                read.update(part)
    except OSError as error:
        raise backup_manifest.unreadable(error) from error
    return read.hexdigest()


def _fill(
    opened: Opened, target: Path, state: Path, context: JobContext
) -> tuple[BackupReport, frozenset[str]]:
    """Write a new state and the originals it needs, then the manifest that makes it count."""
    moment = utc_now()
    _copy_keys(opened.folder, state)
    new = new_bytes = 0
    for left in reversed(range(_TRIES)):
        copied = _copy_database(opened, state, context)
        count, size, missing = _copy_originals(opened, target, copied.used, context)
        new, new_bytes = new + count, new_bytes + size
        # What was deleted for good meanwhile is not missing: the copy is too old.
        if not missing or missing <= _used(opened.database) or not left:
            break
    kept = _originals(opened, target)
    sizes = [kept.size(sha256) or 0 for sha256 in copied.used - missing]
    manifest = Manifest(
        archive_id=keyfile.read(state).archive_id,
        state=state.name,
        at=to_iso(moment),
        program=__version__,
        head=copied.head,
        blobs=(len(sizes), sum(sizes)),
        database=file_sha256(state / Database.FILE, context),
        keys=file_sha256(state / keyfile.NAME),
        facts=Facts(opened.folder.resolve().name, copied.articles, tuple(sorted(missing))).sealed(
            opened.subkeys.audit
        ),
    )
    context.checkpoint(len(sizes), len(sizes), "Backing up")
    write_atomically(target / backup_manifest.NAME, manifest.encoded(opened.subkeys.audit))
    total = sum(sizes) + (state / Database.FILE).stat().st_size
    report = BackupReport(moment, copied.articles, len(sizes), total, new, new_bytes, len(missing))
    return report, copied.used


def _copy_keys(folder: Path, state: Path) -> None:
    keyfile.read(folder)  # a broken one is not worth keeping
    try:
        content = (folder / keyfile.NAME).read_bytes()
    except OSError as error:
        raise storage_problem(error) from error
    write_atomically(state / keyfile.NAME, content)


def _copy_database(opened: Opened, state: Path, context: JobContext) -> _Copied:
    def on_pages(done: int, total: int) -> None:
        context.checkpoint(done, total, "Copying the database")

    opened.database.backup(state / Database.FILE, on_pages)
    context.checkpoint(0, 0, "Backing up")
    key = opened.subkeys
    copy = Database(state, key.database, writable=False)
    with closing(copy), copy.read() as session:
        articles = Articles(session)
        head = Audit(plain(session), key.audit).head()
        return _Copied(articles.blobs_in_use(), len(articles.all_ids()), head)


def _copy_originals(
    opened: Opened, target: Path, used: Collection[str], context: JobContext
) -> tuple[int, int, frozenset[str]]:
    """Copy what is not there; return how many, their bytes, and what there is nowhere."""
    kept = _originals(opened, target)
    count = size = 0
    missing: set[str] = set()
    for done, sha256 in enumerate(sorted(used)):
        context.checkpoint(done, len(used), "Backing up")
        here, there = opened.originals.size(sha256), kept.size(sha256)
        if there is not None and here in {there, None}:
            continue
        try:
            size += opened.originals.copy_into(kept, sha256)
            count += 1
        except ArchiveDamaged:
            if not _is_good(kept, sha256):
                missing.add(sha256)
    return count, size, frozenset(missing)


def _is_good(originals: Originals, sha256: str) -> bool:
    """Whether an original is whole: one in the backup stays when the archive's is damaged."""
    try:
        originals.check(sha256)
    except ArchiveDamaged:
        return False
    return True


def _used(database: Database) -> frozenset[str]:
    with database.read() as session:
        return Articles(session).blobs_in_use()


def _originals(opened: Opened, target: Path) -> Originals:
    return Originals(target, opened.subkeys.blob_names, opened.subkeys.blob_data)


def _counts(target: Path, state: Path) -> bool:
    """Whether a state is that of the manifest, or may be: then it is not to be deleted."""
    if not (target / backup_manifest.NAME).exists():
        return False
    try:
        return backup_manifest.read_manifest(target).state == state.name
    except ArchiveProblem:
        return True


def _note(opened: Opened, target: Path, report: BackupReport) -> None:
    """Remember the backup; it is made, whatever becomes of the note."""
    if opened.lock is None:
        return
    detail = {"articles": report.articles, "originals": report.originals}
    with suppress(ArchiveProblem), opened.database.write() as session:
        Audit(plain(session), opened.subkeys.audit).append("backup", "archive", detail, utc_now())
        # As bytes: the name need not be a text.
        told = {"folder": os.fsencode(target).hex(), "at": to_iso(report.at)}
        Choices(session).set(CHOICE, told)
