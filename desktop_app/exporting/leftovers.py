"""Unfinished files beside a target: how they are called and held, and swept after a crash."""

from __future__ import annotations

import contextlib
import os
import re
import secrets
import shutil
import stat
import sys
import time
from collections.abc import Iterator
from pathlib import Path

from desktop_app.domain import packages

YOUNG_S = 60
"""What is younger is left alone: whoever makes it may not hold it yet."""

_PACKAGE = frozenset({packages.ARTICLES, packages.ORIGINALS, packages.PAYLOAD})
_NAME = re.compile(r"\.guardbook-[0-9a-f]{12}\.tmp")


def unfinished_name() -> str:
    """Return a name for a file or folder that is not finished."""
    return f".guardbook-{secrets.token_hex(6)}.tmp"


@contextlib.contextmanager
def held(path: Path) -> Iterator[None]:
    """Hold an unfinished file or folder, so that nobody takes it for one that was left behind.

    The system lets go of it when the program ends, however it ends.
    """
    if sys.platform == "win32":  # pragma: no cover - what is open cannot be deleted there
        yield
        return
    import fcntl

    descriptor = os.open(path, os.O_RDONLY)
    try:
        with contextlib.suppress(OSError):  # some network folders have no locks
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        yield
    finally:
        os.close(descriptor)


def sweep(folder: Path) -> int:
    """Delete what an export that was killed left in a folder; return how many files and folders.

    Only what has our kind of name, belongs to this user, is not young and is held by nobody.
    What cannot be deleted stays.
    """
    try:
        found = [path for path in folder.iterdir() if _NAME.fullmatch(path.name)]
    except OSError:
        return 0
    return sum(_swept(path) for path in found)


def _swept(path: Path) -> bool:
    try:
        found = path.lstat()
        file = stat.S_ISREG(found.st_mode)
        if not file and not (stat.S_ISDIR(found.st_mode) and _all_plain(path)):
            return False
        if not _ours(found) or time.time() - found.st_mtime < YOUNG_S or _is_held(path):
            return False
        if file:
            path.unlink()
        else:
            shutil.rmtree(path)
    except OSError:
        return False
    return True


def _ours(found: os.stat_result) -> bool:
    return sys.platform == "win32" or found.st_uid == os.getuid()


def _all_plain(folder: Path) -> bool:
    """Whether an export may have made all that is in a folder; anything else saves the folder."""
    return all(
        _plain(path)
        or (path.is_dir() and path.name in _PACKAGE and not path.is_symlink() and _all_packed(path))
        for path in folder.iterdir()
    )


def _all_packed(folder: Path) -> bool:
    return all(_plain(path) or stat.S_ISDIR(path.lstat().st_mode) for path in folder.rglob("*"))


def _plain(path: Path) -> bool:
    found = path.lstat()
    return stat.S_ISREG(found.st_mode) and _ours(found)


def _is_held(path: Path) -> bool:
    """Whether somebody is at work on it, or that cannot be known."""
    if sys.platform == "win32":  # pragma: no cover - deleting fails there
        return path.is_dir()
    import fcntl

    descriptor = os.open(path, os.O_RDONLY | os.O_NOFOLLOW)
    try:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        return True
    finally:
        os.close(descriptor)
    return False
