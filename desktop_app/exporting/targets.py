"""Files that appear whole under their name, or not at all."""

from __future__ import annotations

import contextlib
import errno
import os
import shutil
import stat
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO

from desktop_app.errors import ExportFailed
from desktop_app.exporting.leftovers import held, sweep, unfinished_name

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
    known before the work begins. What stood at ``target`` is replaced at once or not at all, and
    who may read it stays as it was. A link stays: the file that it points to is replaced.

    Raises:
        ExportFailed: it could not be written.
    """
    place, temporary = target, None
    try:
        place = _behind_links(target)
        sweep(place.parent)
        temporary = place.with_name(unfinished_name())
        rights = _rights_of_old(place, target)
        with _open_new(temporary) as file, held(temporary):
            yield file
            if rights is not None:
                temporary.chmod(rights)
            _sync(file)
        temporary.replace(place)
        _sync_folder(place.parent)
    except OSError as error:
        raise export_problem(error, target, place.parent) from error
    finally:
        if temporary is not None:
            with contextlib.suppress(OSError):
                temporary.unlink()


def _behind_links(target: Path) -> Path:
    """Return where the target really is: renaming onto a link would put a file in its place."""
    if not target.is_symlink():
        return target
    place = Path(os.path.realpath(target))
    if place.is_symlink():
        raise ExportFailed(f"“{target}” is a link that leads to itself.", "Choose another name.")
    return place


def _rights_of_old(place: Path, target: Path) -> int | None:
    """Return the mode of the file that is to be replaced; None if there is none."""
    try:
        mode = place.stat().st_mode
    except FileNotFoundError:
        return None
    if stat.S_ISDIR(mode):
        raise _is_a_folder(target)
    if not stat.S_ISREG(mode):
        raise ExportFailed(
            f"“{target.name}” is a pipe or a device, not a file.",
            "Choose the name of an ordinary file.",
        )
    if not mode & 0o222:
        raise ExportFailed(
            f"“{target.name}” is write-protected.",
            "Choose another name, or allow writing to it first.",
        )
    return stat.S_IMODE(mode)


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
    place, new = target, True
    try:
        place = _behind_links(target)
        new = not place.exists()
        if not new and not place.is_dir():
            _rights_of_old(place, target)
            raise ExportFailed(
                f"“{target}” is a file, not a folder.", "Choose another name for the folder."
            )
        sweep(place.parent if new else place)
        unfinished = (place.parent if new else place) / unfinished_name()
        unfinished.mkdir()
        folder = Folder(unfinished)
        with held(unfinished):
            yield folder
        if new:
            unfinished.rename(place)
            paths.extend(target / name for name in folder.names)
            _sync_folder(place.parent)
        else:
            _move_into(target, unfinished, folder.names, paths)
    except OSError as error:
        raise export_problem(error, target, place.parent if new else place) from error
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
