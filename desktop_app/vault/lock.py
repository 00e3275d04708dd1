"""One writer at a time: a lock on a file, which the system frees when the process ends."""

from __future__ import annotations

import errno
import os
import sys
from pathlib import Path
from types import TracebackType
from typing import Self

from desktop_app.errors import ArchiveInUse, ArchiveMissing, ArchiveProblem
from desktop_app.vault.files import storage_problem

if sys.platform == "win32":
    import msvcrt
else:
    import fcntl


class FolderLock:
    """A lock on a folder by a file in it, ``path``; ``with FolderLock(path):`` holds it.

    The file (mode 0600, empty) stays when the lock is released: deleting it would let two
    processes hold locks on two files of the same name. A child process started by a plain fork
    shares the lock; one started by spawn does not.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._descriptor: int | None = None

    def acquire(self) -> None:
        """Take the lock at once or not at all.

        Raises:
            ArchiveInUse: another process, or another lock object in this one, holds it.
            ArchiveMissing: the folder does not exist.
            ArchiveReadOnly: the folder cannot be written to.
            ArchiveProblem: the folder's disk cannot lock files.
        """
        if self._descriptor is not None:
            raise _in_use()
        flags = os.O_RDWR | os.O_CREAT | getattr(os, "O_NOFOLLOW", 0)
        try:
            descriptor = os.open(self._path, flags, 0o600)
        except FileNotFoundError as error:
            raise ArchiveMissing(
                "The archive's folder does not exist.", "Check that its disk is connected."
            ) from error
        except OSError as error:
            raise storage_problem(error) from error
        try:
            _lock(descriptor)
        except OSError as error:
            os.close(descriptor)
            if error.errno in {errno.EAGAIN, errno.EACCES, errno.EDEADLK}:
                raise _in_use() from None
            raise ArchiveProblem(
                "The disk that holds this archive cannot lock files.",
                "Keep the archive on a disk of this computer.",
            ) from error
        self._descriptor = descriptor

    def release(self) -> None:
        """Give the lock back; without effect if it is not held."""
        descriptor, self._descriptor = self._descriptor, None
        if descriptor is not None:
            os.close(descriptor)

    def __enter__(self) -> Self:
        self.acquire()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.release()


def _lock(descriptor: int) -> None:
    if sys.platform == "win32":  # pragma: no cover - the other branch is the one tested
        msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
    else:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)


def _in_use() -> ArchiveInUse:
    return ArchiveInUse(
        "This archive is open in another window or program.",
        "Close it there, then try again; searching and exporting work meanwhile.",
    )
