"""Files that appear whole under their name, or not at all."""

from __future__ import annotations

import contextlib
import errno
import os
import secrets
import shutil
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO

from desktop_app.errors import ExportFailed

_FULL = {errno.ENOSPC, errno.EDQUOT}
_DENIED = {errno.EACCES, errno.EPERM, errno.EROFS}


def export_problem(error: OSError, target: Path, folder: Path) -> ExportFailed:
    """Return the expected error that says why ``target`` could not be written in ``folder``."""
    name = target.name or str(target)
    if error.errno in _FULL:
        return ExportFailed(
            f"The disk is too full for “{name}”.", "Free some space, or choose another disk."
        )
    if error.errno == errno.EFBIG:
        return ExportFailed(
            f"“{name}” is larger than the disk allows.", "Export fewer articles at a time."
        )
    if error.errno in _DENIED:
        return ExportFailed(
            f"The folder “{folder}” cannot be written to.",
            "Choose a folder that belongs to you.",
        )
    if error.errno in {errno.ENOENT, errno.ENOTDIR}:
        return ExportFailed(
            f"There is no folder “{folder}”.", "Create it first, or choose another one."
        )
    if error.errno == errno.EISDIR:
        return _is_a_folder(target)
    if error.errno == errno.ENAMETOOLONG:
        return ExportFailed(
            "The name of the file is too long.", "Choose a name of at most 200 characters."
        )
    return ExportFailed(
        f"“{name}” could not be written: {error.strerror or type(error).__name__}.",
        "Choose another folder or disk.",
    )


def _is_a_folder(target: Path) -> ExportFailed:
    return ExportFailed(
        f"“{target}” is a folder.", "Choose a name for the file, or another ending for a folder."
    )


@contextlib.contextmanager
def whole_file(target: Path) -> Iterator[BinaryIO]:
    """Open a file that takes the name ``target`` when the block is left without an error.

    It is made in the target's folder right away, so that a place that cannot be written to is
    known before the work begins. What stood at ``target`` is replaced at once or not at all.

    Raises:
        ExportFailed: it could not be written.
    """
    temporary = target.with_name(_unfinished())
    try:
        if target.is_dir():
            raise _is_a_folder(target)
        with _open_new(temporary) as file:
            yield file
            _sync(file)
        temporary.replace(target)
        _sync_folder(target.parent)
    except OSError as error:
        raise export_problem(error, target, target.parent) from error
    finally:
        with contextlib.suppress(OSError):
            temporary.unlink()


class Folder:
    """Collects files in an unfinished folder until ``whole_folder`` puts them in their place."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self.names: list[str] = []
        """The files written so far."""

    def write(self, name: str, data: bytes) -> None:
        """Write one file; ``name`` is a plain name and has not been used before."""
        with _open_new(self._path / name) as file:
            file.write(data)
            _sync(file)
        self.names.append(name)


@contextlib.contextmanager
def whole_folder(target: Path, paths: list[Path]) -> Iterator[Folder]:
    """Collect files that all appear in the folder ``target``, made if need be, or none of them.

    A file that is in the folder already is never replaced: the new one gets " (2)" to its name.
    ``paths`` is filled with where the files are in the end.

    Raises:
        ExportFailed: they could not be written.
    """
    unfinished: Path | None = None
    new = True
    try:
        new = not target.exists()
        if not new and not target.is_dir():
            raise ExportFailed(
                f"“{target}” is a file, not a folder.", "Choose another name for the folder."
            )
        unfinished = (target.parent if new else target) / _unfinished()
        unfinished.mkdir()
        folder = Folder(unfinished)
        yield folder
        if new:
            unfinished.rename(target)
            paths.extend(target / name for name in folder.names)
            _sync_folder(target.parent)
        else:
            _move_into(target, unfinished, folder.names, paths)
    except OSError as error:
        raise export_problem(error, target, target.parent if new else target) from error
    finally:
        if unfinished is not None:
            shutil.rmtree(unfinished, ignore_errors=True)


def _move_into(target: Path, source: Path, names: list[str], paths: list[Path]) -> None:
    try:
        for name in names:
            place = _free(target / name)
            (source / name).rename(place)
            paths.append(place)
        _sync_folder(target)
    except OSError:
        for place in paths:
            with contextlib.suppress(OSError):
                place.unlink()
        paths.clear()
        raise


def _free(path: Path) -> Path:
    """Return a path that is not taken: itself, or with " (2)", " (3)", … before its ending."""
    number = 2
    place = path
    while place.exists():
        place = path.with_name(f"{path.stem} ({number}){path.suffix}")
        number += 1
    return place


def _unfinished() -> str:
    return f".guardbook-{secrets.token_hex(6)}.tmp"


def _open_new(path: Path) -> BinaryIO:
    return path.open("xb")


def _sync(file: BinaryIO) -> None:
    file.flush()
    os.fsync(file.fileno())


def _sync_folder(path: Path) -> None:
    """Make names survive a power cut, where folders can be synced."""
    if sys.platform == "win32":  # pragma: no cover - renames are in its journal
        return
    with contextlib.suppress(OSError):  # the files are in place; some network folders refuse
        descriptor = os.open(path, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)
