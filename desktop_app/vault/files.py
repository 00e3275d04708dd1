"""Writing files and folders so that a crash leaves either the old or the new, and nothing torn.

The order is that of Pillai et al., "All File Systems Are Not Created Equal", OSDI 2014: a new file,
its content synced, its name set by one rename, the folder synced.
"""

from __future__ import annotations

import contextlib
import errno
import os
import sys
from collections.abc import Iterable
from pathlib import Path

from desktop_app.errors import ArchiveProblem, ArchiveReadOnly, BadValue, StorageFull
from desktop_app.vault.hexadecimal import is_hex

TEMPORARY = ".tmp"
"""How the names of unfinished files end; a crash may leave one, and it may be deleted."""

_RANDOM = 8
"""Random bytes in the name of an unfinished file."""


def unfinished_name() -> str:
    """Return a new name for a file that is being written."""
    return f".{os.urandom(_RANDOM).hex()}{TEMPORARY}"


def is_unfinished(name: str) -> bool:
    """Whether a name is that of an unfinished file of ours, or of a database's beside one."""
    end = 1 + 2 * _RANDOM
    return name[:1] == "." and is_hex(name[1:end], _RANDOM) and name[end:].startswith(TEMPORARY)


def resolved(path: Path) -> Path:
    """Return a path without symbolic links; what it names need not be there.

    Raises:
        BadValue: its links lead in a circle.
    """
    try:
        return path.resolve()
    except (OSError, RuntimeError) as error:  # RuntimeError: how Python before 3.13 says it
        raise BadValue(f"“{path}” leads nowhere.", "Choose another folder.") from error


def write_atomically(path: Path, data: bytes | Iterable[bytes], *, replace: bool = True) -> None:
    """Write a file (mode 0600) wholly or not at all; on return it survives a power cut.

    Args:
        path: the file; its folder exists.
        data: all of its content, or parts of it in order.
        replace: whether a file of that name may be there already.

    Raises:
        FileExistsError: it is there already, and ``replace`` is false.
        StorageFull: no room; what was at ``path`` before is untouched.
        ArchiveReadOnly: the folder cannot be written to.
        ArchiveProblem: anything else the disk refused.
    """
    temporary = path.with_name(unfinished_name())
    try:
        _write_synced(temporary, data)
        if replace:
            temporary.replace(path)
        else:
            _place_new(temporary, path)
    except FileExistsError:
        raise
    except OSError as error:
        raise storage_problem(error) from error
    finally:
        with contextlib.suppress(OSError):
            temporary.unlink()
    sync_folder(path.parent)


def _write_synced(path: Path, data: bytes | Iterable[bytes]) -> None:
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)
    descriptor = os.open(path, flags, 0o600)
    try:
        for part in (data,) if isinstance(data, bytes) else data:
            rest = memoryview(part)
            while rest:
                rest = rest[os.write(descriptor, rest) :]
        _sync(descriptor)
    finally:
        os.close(descriptor)


def _place_new(temporary: Path, path: Path) -> None:
    """Give the file its name unless the name is taken; a hard link decides that atomically."""
    try:
        path.hardlink_to(temporary)
    except FileExistsError:
        raise
    except OSError:  # a file system without hard links
        if path.exists():
            raise FileExistsError(errno.EEXIST, os.strerror(errno.EEXIST)) from None
        temporary.rename(path)


def make_folder(path: Path) -> None:
    """Make a folder (mode 0700), and those above it, so that they survive a power cut.

    Raises:
        StorageFull: no room.
        ArchiveReadOnly: the folder above cannot be written to.
        ArchiveProblem: anything else the disk refused.
    """
    missing = [folder for folder in (path, *path.parents) if not folder.exists()]
    for folder in reversed(missing):
        try:
            folder.mkdir(mode=0o700, exist_ok=True)
        except OSError as error:
            raise storage_problem(error) from error
        sync_folder(folder.parent)


def sync_folder(path: Path) -> None:
    """Make the names in a folder survive a power cut (nothing to do on Windows).

    Raises:
        ArchiveProblem: the disk refused.
    """
    if sys.platform == "win32":  # pragma: no cover - renames are in its journal
        return
    try:
        descriptor = os.open(path, os.O_RDONLY)
        try:
            _sync(descriptor)
        finally:
            os.close(descriptor)
    except OSError as error:
        if error.errno not in {errno.EINVAL, errno.ENOTSUP}:  # some network folders can't
            raise storage_problem(error) from error


def _sync(descriptor: int) -> None:
    if sys.platform == "darwin":  # pragma: no cover - fsync stops at the disk's own cache there
        import fcntl

        with contextlib.suppress(OSError):
            fcntl.fcntl(descriptor, fcntl.F_FULLFSYNC)
            return
    os.fsync(descriptor)


def storage_problem(error: OSError) -> ArchiveProblem:
    """Return the expected error that says what the disk refused."""
    folder = None
    if isinstance(error.filename, str | bytes | os.PathLike):
        folder = Path(os.fsdecode(error.filename)).absolute().parent
    if error.errno in {errno.ENOSPC, errno.EDQUOT}:
        return StorageFull(
            "The disk is full.", "Free some space and try again; what was stored before is safe."
        )
    if error.errno == errno.EFBIG:
        return StorageFull(
            "The disk does not take a file of that size.", "Keep the archive on another disk."
        )
    if error.errno in {errno.EROFS, errno.EACCES, errno.EPERM}:
        hint = "Check who may write to it, and whether its disk is mounted read-only."
        if folder is not None:
            return ArchiveReadOnly(f"The folder “{folder}” cannot be written to.", hint)
        return ArchiveReadOnly("The archive's folder cannot be written to.", hint)
    why, hint = error.strerror or type(error).__name__, "Check that its disk is connected."
    if folder is not None:
        return ArchiveProblem(f"The disk refused to store a file in “{folder}”: {why}.", hint)
    return ArchiveProblem(f"The disk refused to store a file: {why}.", hint)
